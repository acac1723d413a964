import { XMLValidator } from 'fast-xml-parser';
import type { APIContext, APIRoute } from 'astro';
import { expect, it, vi } from 'vitest';
import { GET as entity, getStaticPaths } from '../../src/pages/diagrams/entities/[id].svg.ts';
import { GET as asOf, getStaticPaths as months } from '../../src/pages/diagrams/network-[month].svg.ts';
import { GET as network } from '../../src/pages/diagrams/network.svg.ts';
import { GET as timeline } from '../../src/pages/diagrams/timeline.svg.ts';
import { sand } from '../components/sand.ts';

const given = vi.hoisted(() => ({ report: undefined as unknown }));
vi.mock('../../src/data.ts', () => ({ getReport: () => Promise.resolve(given.report ?? sand()) }));

/** All words of a picture, as they stand in its lines. */
async function words(route: unknown, props = {}): Promise<string> {
  const context = { props, site: new URL('https://sand.example') } as unknown as APIContext;
  const svg = await (await (route as APIRoute)(context)).text();
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

it('the picture of the timeline carries the key of its bars, and what is not drawn', async () => {
  const said = await words(timeline);
  expect(said).toContain('Sand: when it happened or was said, when it was reported');
  for (const part of [
    'Each row says its date in words. Hatched: some time, or several times, within.',
    'It fades where the date is approximate or not given.',
    'Its line: solid, in records; dashed, reported; dotted, alleged; double, the party’s own word.',
    'Second ring round the number: denied. Heavy tick: the first article in this collection.',
    'Not drawn: 3 findings without a date.',
    'Source: Sand, https://sand.example/timeline/ (CC BY 4.0)',
  ])
    expect(said).toContain(part);
});

it('the pictures of relations say what their numbers are and where they come from', async () => {
  const said = await words(network);
  expect(said).toContain('Sand: who is named with whom, and for what');
  expect(said).toContain(
    'Source: Sand, https://sand.example/network/ (CC BY 4.0). Each number is a finding of the report.',
  );
  const [alder] = await (getStaticPaths as unknown as () => Promise<{ props: object }[]>)();
  const near = await words(entity, alder!.props);
  expect(near).toContain('Alder Ltd: its part of the diagram');
  expect(near).toContain('(CC BY 4.0). Each number is a finding of the report.');
});

it('the pictures of months say by when it was known, who reported it and what their marks mean', async () => {
  const paths = await (months as unknown as () => Promise<{ params: object; props: object }[]>)();
  expect(paths.map(({ params }) => params)).toEqual([{ month: '2021-03' }, { month: '2021-05' }]);
  const said = await words(asOf, paths[0]!.props);
  for (const part of [
    'Sand: who is named with whom, and for what, as reported by the end of March 2021',
    'Heavy: new in March 2021.',
    'As reported by outlet not named in the text.',
    'Source: Sand, https://sand.example/timeline/as-of/2021-03/ (CC BY 4.0). Each number is a finding of the report.',
  ])
    expect(said).toContain(part);
  expect(await words(asOf, paths[1]!.props)).not.toContain('Heavy:');
});

it('every picture is XML, whatever signs a name holds', async () => {
  const report = sand();
  for (const party of report.entities) party.name = `${party.name} <b> & "Sons"`;
  given.report = report;
  const pages = await (getStaticPaths as unknown as () => Promise<{ props: object }[]>)();
  const context = (props: object) =>
    ({ props, site: new URL('https://sand.example') }) as unknown as APIContext;
  const drawn = [[network, {}], [timeline, {}], ...pages.map(({ props }) => [entity, props])] as const;
  const svgs = await Promise.all(
    drawn.map(async ([route, props]) => (await (route as APIRoute)(context(props as object))).text()),
  );
  given.report = undefined;
  expect(svgs.join()).toContain('&lt;b>');
  for (const svg of svgs) expect(XMLValidator.validate(svg)).toBe(true);
});
