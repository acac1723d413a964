import { TIMELINE_WORDS } from '../../../src/text/chronology.ts';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import Timeline from '../../../src/diagrams/timeline/Timeline.astro';
import TimelineStandalone from '../../../src/diagrams/timeline/TimelineStandalone.astro';
import { HEAD_TEXT, LABEL_ROOM, timelineGeometry } from '../../../src/geometry/timeline/timeline.ts';
import { AXIS_TEXT, YEAR_TEXT } from '../../../src/geometry/timeline/axis.ts';
import { LABEL_TEXT, LAG_TEXT } from '../../../src/geometry/timeline/row.ts';
import { buildChronology, rowsOf, type Chronology } from '../../../src/model/time/chronology.ts';
import { smallReport, type SmallFinding } from '../../model/small-report.ts';
import { inLines, sheets, SHARED_RULES } from '../picture.ts';

let container: AstroContainer;

beforeAll(async () => {
  container = await AstroContainer.create();
});

/** One finding of every shape and grade, open and approximate ends, a denial, tensions, and one without a date. */
const EVERY_SHAPE: SmallFinding[] = [
  { when: '2022', title: 'About 500 tonnes of sand sold', grade: 'records' },
  { when: '2022-04', title: 'Alder Ltd founded', grade: 'reported' },
  {
    when: '2022-06/2022-12',
    title: 'Timber shipped over the river',
    grade: 'records',
    deniedBy: { name: 'Birch GmbH' },
  },
  {
    when: '2022-05/2022-12~',
    relations: ['linked to'],
    title: 'Two firms cooperate, by their own word, with an end that is about December',
    grade: 'stated',
  },
  { when: '2022-05/..', title: 'A quay is used', grade: 'reported', chapter: 'money' },
  { when: '[..2022-09]', title: 'An owner is arrested', grade: 'alleged', chapter: 'money' },
  {
    when: '2022-03',
    title: 'Birch GmbH calls it untrue',
    kind: 'statement',
    grade: 'stated',
    chapter: 'money',
  },
  {
    when: '2023-02-28',
    title: 'A ministry asks for <controls> & "checks"',
    kind: 'statement',
    grade: 'reported',
    chapter: 'money',
    articles: ['spring'],
  },
  {
    when: '2022-10-01',
    title: 'A bridge is closed',
    grade: 'alleged',
    chapter: 'money',
    articles: ['summer'],
  },
  { when: null, title: 'Whether the sand was used is not known', kind: 'unknown', chapter: 'money' },
];
const TENSIONS: [number, number][] = [
  [1, 7],
  [3, 7],
  [3, 8],
];

function chronology(): Chronology {
  const report = smallReport(
    { winter: '2023-02-19', spring: '2023-03', summer: '2023-06~' },
    EVERY_SHAPE,
    TENSIONS,
  );
  report.site.context.push({ when: '2022-02', label: 'The river floods' });
  return buildChronology(report);
}

describe('the pictures', () => {
  it.each([1200, 390])('at %s units look as they did', async (width) => {
    const svg = await container.renderToString(TimelineStandalone, {
      props: {
        geometry: timelineGeometry(chronology(), width, TIMELINE_WORDS),
        title: 'When it happened',
        lines: ['Source: tests'],
        css: SHARED_RULES,
      },
    });
    expect(svg).not.toContain('style="');
    await expect(inLines(svg)).toMatchFileSnapshot(`snapshots/timeline-${width}.svg`);
  });
});

describe('Timeline', () => {
  const render = (data: Chronology, props: object = {}) =>
    container.renderToString(Timeline, {
      props: { chronology: data, id: 't', title: 'When', desc: 'In rows.', ...props },
    });
  const idsOf = (html: string, start: string) =>
    [...html.matchAll(new RegExp(` id="${start}-(\\d+)"`, 'g'))].map((match) => Number(match[1]));

  it('draws every dated row in both drawings; the list has these and ends with the undated', async () => {
    const html = await render(chronology());
    const numbers = rowsOf(chronology()).map(({ finding }) => finding);
    const undated = chronology().undated.map(({ finding }) => finding);
    const dated = numbers.filter((number) => !undated.includes(number));
    expect(undated.length).toBeGreaterThan(0);
    expect(idsOf(html, 't-narrow')).toEqual(dated);
    expect(idsOf(html, 't-wide')).toEqual(dated);
    expect(idsOf(html, 't').slice(-undated.length)).toEqual(undated);
    expect(idsOf(html, 't').sort((a, b) => a - b)).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('gives every id once and needs no style attribute or script', async () => {
    const html = await render(chronology());
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/ style=|<script/);
  });

  it('says in the list what the figure draws', async () => {
    const list = (await render(chronology(), { list: 'open' }))
      .split('id="t-list"')[1]!
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const words of [
      '2022, month not given',
      'Between June and December 2022',
      'denied by Birch GmbH',
      'Began in May 2022; whether or when it ended is not given',
      'Some time up to September 2022',
      'Date not given',
      'at least 1 month later',
      'In the words of an article: “last year”; worked out by us',
      'Sits uneasily with finding 7 (T1)',
      'A ministry asks for &lt;controls&gt; &amp; &quot;checks&quot;',
    ])
      expect(list).toContain(words);
  });

  const inWords = (html: string) =>
    html
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const key = (html: string) =>
    [
      ...html
        .split('class="t-key"')[1]!
        .split('</ul>')[0]!
        .matchAll(/<li>([\s\S]*?)<\/li>/g),
    ].map((match) => inWords(match[1]!));

  it('marks the decades that it leaves out, explains the mark, and says them in the list', async () => {
    const html = await render(buildChronology(smallReport({ only: '2023' }, [{ when: '1981' }])));
    for (const form of ['t-narrow', 't-wide']) {
      const svg = new RegExp(`<svg[^>]* class="timeline ${form}"[\\s\\S]*?</svg>`).exec(html)![0];
      expect(svg.match(/class="t-break"/g)).toHaveLength(2);
      expect(svg).toMatch(/>1982–<\/text>[\s\S]*>2022<\/text>/);
    }
    expect(html).toContain('years left out, in which nothing here has a date');
    expect(html.split('id="t-list"')[1]).toContain('Nothing here has a date from 1982 to 2022: 41 years.');
    expect(await render(chronology())).not.toContain('left out');
  });

  it('says in its key what each mark means', async () => {
    expect(key(await render(chronology()))).toEqual([
      'in records cited by the reporting',
      'reported',
      'alleged',
      'the party’s own word',
      'some time between its ends',
      'some time in the month',
      'lasted from one end to the other',
      'said at that time',
      'on the day',
      'the end is about there, or open',
      'first article in this collection, its foot as wide as the days on which it may have appeared',
      'from event to report (mo: months; only where both dates allow a number)',
      'T1 a pair of findings that contradict each other or sit uneasily together; the list names the other one, which may not be drawn',
      'February 2022: The river floods',
    ]);
  });

  it('has nothing in its key that is not drawn', async () => {
    const small = buildChronology(smallReport({ one: '2022-05-03' }, [{ when: '2022-05-03' }]));
    expect(key(await render(small))).toEqual(['reported', 'on the day', 'first article in this collection']);
  });

  it('says of each row in the list how well supported it is, who denies or answers it, and since when it is known', async () => {
    const list = (await render(chronology())).split('id="t-list"')[1]!;
    const row = (number: number) =>
      inWords(new RegExp(`<li id="t-${number}">([\\s\\S]*?)</li>`).exec(list)![1]!);
    expect(row(3)).toBe(
      'Finding 3 Between June and December 2022 Timber shipped over the river In records cited by the article, denied by Birch GmbH First article here: 19 February 2023, at least 1 month later In the words of an article: “last year”; worked out by us Sits uneasily with finding 7 (T2) Sits uneasily with finding 8 (T3)',
    );
    expect(row(6)).toContain(
      'An owner is arrested Alleged No answer is recorded in the articles. First article here',
    );
    expect(row(7)).toContain(
      'Birch GmbH calls it untrue Stated; by whom is not printed No answer is recorded',
    );
  });

  it('tells a date that the article prints from one that was worked out, and says as of when a state is known', async () => {
    const state = { when: '2022-04/..', asOf: '2022-05' };
    const data = buildChronology(smallReport({ one: '2022-06' }, [state]));
    const printed = {
      ...data,
      groups: data.groups.map((group) => ({
        ...group,
        rows: group.rows.map((each) => ({ ...each, basis: 'stated' as const })),
      })),
    };
    const words = inWords(await render(printed));
    expect(words).toContain('Began in April 2022; whether or when it ended is not given (as of May 2022)');
    expect(words).toContain('In the words of an article: “last year”; as printed');
  });

  it('says which findings it does not draw, and where they are', async () => {
    expect(inWords(await render(chronology()))).toContain(
      '1 finding without a date is not drawn; the list ends with it.',
    );
    const two = buildChronology(smallReport({ one: '2022-06' }, [{ when: null }, { when: null }]));
    expect(inWords(await render(two))).toContain(
      '2 findings without a date are not drawn; the list ends with them.',
    );
    const none = buildChronology(smallReport({ one: '2022-06' }, []));
    expect(inWords(await render(none))).toContain('No finding here.');
  });

  it('says on the tag of a tension which findings pull apart', async () => {
    expect(await render(chronology())).toContain(
      '<title>Tension 1: Tension 1. This finding sits uneasily with finding 7.</title>',
    );
  });

  it('ties the two marks of a tension with the same tag', async () => {
    const html = await render(chronology());
    const wide = html.slice(html.indexOf('class="timeline t-wide"'), html.indexOf('id="t-list"'));
    expect([...wide.matchAll(/>(T\d)</g)].map((match) => match[1]).sort()).toEqual([
      'T1',
      'T1',
      'T2',
      'T2',
      'T3',
      'T3',
    ]);
    expect(wide).toContain('href="/tensions/1/"');
  });

  it('links each row to its finding and names it', async () => {
    const html = await render(chronology());
    const row = /<g id="t-wide-3"[\s\S]*?<\/a>/.exec(html)![0];
    expect(row).toContain('role="graphics-object"');
    expect(row).toContain('href="/findings/3/"');
    expect(row).toContain(
      '<title>Finding 3: Timber shipped over the river. Between June and December 2022; in records cited by the article; first article here: 19 February 2023, at least 1 month later. Denied by Birch GmbH.</title>',
    );
  });

  it('offers a way past the figure, and above forty rows one figure for each chapter', async () => {
    const many = Array.from({ length: 41 }, (_, index): SmallFinding => ({
      when: '2022-04',
      chapter: index % 2 ? 'sand' : 'money',
    }));
    const html = await render(buildChronology(smallReport({ one: '2022-05' }, many)));
    expect(html.match(/role="graphics-document"/g)).toHaveLength(4);
    for (const each of [html, await render(chronology())]) {
      const to = /<a[^>]* href="#([^"]+)">\s*Skip this diagram/.exec(each)?.[1];
      expect(each).toContain(`id="${to}"`);
    }
  });
});

describe('the style sheet', () => {
  const size = (name: string) =>
    Number(new RegExp(`\\.${name}[^}]*?\\{[^}]*?font-size: ([\\d.]+)px`).exec(sheets.diagrams)?.[1]);

  it('sets the text in the sizes that were measured, none under 12', () => {
    expect([size('t-label'), size('d-axis'), size('d-name')]).toEqual([
      LABEL_TEXT.size,
      AXIS_TEXT.size,
      HEAD_TEXT.size,
    ]);
    expect([LAG_TEXT.size, YEAR_TEXT.size]).toEqual([AXIS_TEXT.size, HEAD_TEXT.size]);
    expect(
      Math.min(...[...sheets.diagrams.matchAll(/font-size: ([\d.]+)px/g)].map((match) => Number(match[1]))),
    ).toBeGreaterThanOrEqual(12);
  });

  it('leaves the labels the room that the geometry gives them', () => {
    expect(sheets.diagrams).toContain(`padding-inline-start: ${LABEL_ROOM}px;`);
  });
});
