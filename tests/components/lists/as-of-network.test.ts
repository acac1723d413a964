import { describe, expect, it } from 'vitest';
import AsOfNetwork from '../../../src/components/lists/AsOfNetwork.astro';
import NetworkMonths from '../../../src/components/lists/NetworkMonths.astro';
import { wholeNetwork } from '../../../src/diagrams/network/whole.ts';
import type { Report } from '../../../src/model/report.ts';
import { quarry } from '../../exports/reports.ts';
import { hear, htmlOf } from '../aloud.ts';

const props = (report: Report, month: string) => ({ report, month, whole: wholeNetwork(report) });
const rows = (html: string, list: string) =>
  [...html.matchAll(new RegExp(`<li id="net-${list}-([\\d-]+)"`, 'g'))].map((match) => match[1]);

describe('the network on the page of a month', () => {
  it('says in words beside the picture which relations are new, were known, and have no date', async () => {
    const may = await htmlOf(AsOfNetwork, { props: props(quarry, '2019-05') });
    expect(rows(may, 'new')).toEqual(['1-1', '2-1', '3-1', '4-1', '6-1', '6-2', '9-1']);
    expect(rows(may, '(?:known|apart)')).toEqual([]);
    const june = await htmlOf(AsOfNetwork, { props: props(quarry, '2019-06') });
    expect(rows(june, 'new')).toEqual([]);
    expect(rows(june, 'known')).toEqual(rows(may, 'new'));
    expect(rows(june, 'apart')).toEqual(['7-1', '8-1', '13-1', '14-1']);
    const heard = await hear(AsOfNetwork, props(quarry, '2019-06'));
    expect(heard).toMatch(/The same as a list Reported before .* Without a certain date /);
    expect(heard).not.toContain('New in');
  });

  it('says below it whose articles reported it by then', async () => {
    const reported = (month: string) => hear(AsOfNetwork, props(quarry, month));
    expect(await reported('2019-05')).toContain(
      'As reported by an article on the site of Diário de Lusávia.',
    );
    expect(await reported('2019-06')).toContain(
      'As reported by an article on the site of Diário de Lusávia and Richkova Khronika.',
    );
  });

  it('has each picture once, of which the style sheet shows one, and leads to the file', async () => {
    const html = await htmlOf(AsOfNetwork, { props: props(quarry, '2019-05') });
    const svgs = [...html.matchAll(/<svg class="(?:small-)?network ([\w-]+)"/g)].map((match) => match[1]);
    expect(svgs).toEqual(['net-wide', 'net-middle']);
    expect(html).toContain('href="/diagrams/network-2019-05.svg"');
    expect(html).toContain('This column is too narrow for the drawing: the list below says the same.');
  });

  it('says so where nothing could be drawn yet', async () => {
    const heard = await hear(AsOfNetwork, props(quarry, '2019-04'));
    expect(heard).toBe('No relation that is drawn here had been reported by then.');
  });
});

describe('the months as small pictures', () => {
  const months = () => htmlOf(NetworkMonths, { props: { report: quarry, whole: wholeNetwork(quarry) } });

  it('lead to the page of each month and say who had reported what stands in it, new or not', async () => {
    const html = await months();
    expect([...html.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1])).toEqual([
      '/timeline/as-of/2019-05/',
      '/timeline/as-of/2019-06/',
    ]);
    const heard = await hear(NetworkMonths, { report: quarry, whole: wholeNetwork(quarry) });
    expect(heard).toContain('May 2019: 4 lines As reported by an article on the site of Diário de Lusávia.');
    expect(heard).toContain(
      'About June 2019: 8 lines Its article prints no certain date. As reported by an article on the site of Diário de Lusávia and Richkova Khronika.',
    );
  });

  it('set apart a month that only an article without a date may be of', async () => {
    const list = (await months()).split('class="net-key"')[0]!;
    const items = list.match(/<li[\s\S]*?<\/svg>/g)!;
    expect(items.map((item) => item.startsWith('<li class="undated"'))).toEqual([false, true]);
    for (const item of items) {
      // The words of the link beside it are enough.
      expect(item).toContain('aria-hidden="true"');
      expect(item).not.toContain('<text');
    }
  });
});
