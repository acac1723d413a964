import fc from 'fast-check';
import { TIMELINE_WORDS } from '../../../src/text/chronology.ts';
import { describe, expect, it } from 'vitest';
import { buildChronology, rowsOf, type Chronology } from '../../../src/model/time/chronology.ts';
import { timelineGeometry, type TimelineGeometry } from '../../../src/geometry/timeline/timeline.ts';
import { edtfOf } from '../../../src/schema/edtf.ts';
import { smallReport, type SmallFinding } from '../../model/small-report.ts';
import { anyEdtf, plainDate } from '../../schema/edtf-dates.ts';
import { boxesOf, grown, overlaps } from './boxes.ts';

const WIDTHS = [280, 288, 320, 358, 390, 480, 640, 728, 839, 840, 860, 1000, 1200, 1600, 1880];
const FADE = 56;
const EDGE = 10;
const DAY = 86_400_000;
// Fluid drawings grow from the width that they were computed for.
const GROWTH = [1, 1.37, 3];
// Positions are rounded to hundredths.
const SLACK = 0.011;

/** Names of everything that leaves the picture, or the plot. */
function outside(geometry: TimelineGeometry): string[] {
  const { height, labelWidth, plotWidth } = geometry;
  const boxes = boxesOf(geometry).filter(
    ({ left, right, top, bottom }) =>
      left < -labelWidth - SLACK || right > plotWidth + SLACK || top < 0 || bottom > height,
  );
  const marks = geometry.rows.filter((row) =>
    marksOf(row).some((x) => !(x >= -SLACK && x <= plotWidth + SLACK)),
  );
  return [...boxes.map(({ name }) => name), ...marks.map(({ row }) => `marks of ${row.finding}`)];
}

/** Every x at which a row draws something. */
function marksOf({ span, mark, tick, published }: TimelineGeometry['rows'][number]): number[] {
  const ends = span ? [span.x, span.x + span.width] : [];
  return [
    tick,
    published.x,
    published.x + published.width,
    ...ends,
    ...(mark === null ? [] : [mark - 8, mark + 8]),
  ];
}

function expectSound(chronology: Chronology, width: number): void {
  const geometry = timelineGeometry(chronology, width, TIMELINE_WORDS);
  expect(geometry.rows.map(({ row }) => row.finding)).toEqual(
    rowsOf(chronology).map(({ finding }) => finding),
  );
  for (const factor of GROWTH) {
    const drawn = factor === 1 ? geometry : grown(geometry, factor);
    expect(outside(drawn).slice(0, 5)).toEqual([]);
    expect(overlaps(boxesOf(drawn)).slice(0, 5)).toEqual([]);
  }
}

/** Days since 1970 of the axis, worked out without d3: whole months, at least six. */
function axisDays(chronology: Chronology): [from: number, to: number] {
  const month = (day: string, after: number): number =>
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + after) / DAY;
  return [month(chronology.first!, 0), Math.max(month(chronology.last!, 1), month(chronology.first!, 6))];
}

function chronologyOf(
  findings: SmallFinding[],
  articles: Record<string, string> = { spring: '2023-03-17' },
  tensions: [number, number][] = [],
): Chronology {
  return buildChronology(smallReport(articles, findings, tensions));
}

describe('the drawn span', () => {
  it('equals the bounds of the EDTF date, to the hundredth of a unit', () => {
    const cases = fc.tuple(
      fc.array(anyEdtf, { minLength: 1, maxLength: 8 }),
      plainDate,
      fc.constantFrom(288, 1200),
    );
    fc.assert(
      fc.property(cases, ([dates, published, width]) => {
        const chronology = chronologyOf(
          dates.map((when) => ({ when })),
          { only: published },
        );
        const geometry = timelineGeometry(chronology, width, TIMELINE_WORDS);
        const [from, to] = axisDays(chronology);
        const { left, right } = geometry.axis;
        expect([geometry.axis.from, geometry.axis.to].map((day) => Date.parse(day) / DAY)).toEqual([
          from,
          to,
        ]);
        const leftOut = geometry.breaks.map(({ first, last, width: room }) => {
          const [start, end] = [Date.UTC(first, 0) / DAY, Date.UTC(last + 1, 0) / DAY];
          return { end, days: end - start, room };
        });
        const sum = (breaks: typeof leftOut, key: 'days' | 'room') =>
          breaks.reduce((total, each) => total + each[key], 0);
        const unit = (right - left - sum(leftOut, 'room')) / (to - from - sum(leftOut, 'days'));
        const x = (day: string, after: number): number => {
          const at = Date.parse(day) / DAY + after;
          const before = leftOut.filter(({ end }) => end <= at);
          return left + (at - from - sum(before, 'days')) * unit + sum(before, 'room');
        };
        for (const { row, span } of geometry.rows) {
          const { form, start: from, end: to } = edtfOf(dates[row.finding - 1]!);
          // Of what only began or ended, that date is drawn and nothing of how long it went on.
          const [start, end] = form === 'interval' ? [from ?? to, to ?? from] : [from, to];
          expect(span!.x).toBeCloseTo(start ? x(start.first, 0) : x(end!.last, 1) - FADE, 1);
          expect(span!.x + span!.width).toBeCloseTo(end ? x(end.last, 1) : x(start!.first, 0) + FADE, 1);
        }
      }),
      { seed: 6, numRuns: 150 },
    );
  });

  it('fades only at approximate and open ends', () => {
    const fades = (when: string) => {
      const span = timelineGeometry(chronologyOf([{ when }]), 1200, TIMELINE_WORDS).rows[0]!.span!;
      expect(span.solidFrom).toBeLessThan(span.solidTo);
      return [span.solidFrom > 0, span.solidTo < 1];
    };
    expect(fades('2022-05/2022-12')).toEqual([false, false]);
    expect(fades('2022-05/2022-12~')).toEqual([false, true]);
    expect(fades('2022-05~')).toEqual([true, true]);
    expect(fades('[..2022-12]')).toEqual([true, false]);
    expect(fades('[2022-05..]')).toEqual([false, true]);
    expect(fades('[..2022-12?]')).toEqual([true, true]);
    expect(fades('2022-05/..')).toEqual([false, false]);
  });
});

describe('years without anything', () => {
  const decades = ['1952-03', '1953', '1977-05-02', '2001', '2022-04'].map((when) => ({ when }));

  it('are left out where they are ten or more, and said in the break', () => {
    const { breaks, years, grid } = timelineGeometry(chronologyOf(decades), 1200, TIMELINE_WORDS);
    expect(breaks.map(({ lines }) => lines)).toEqual([
      ['1954–', '1976'],
      ['1978–', '2000'],
      ['2002–', '2021'],
    ]);
    expect(years.map(({ text }) => text)).toEqual(['1952', '1953', '1977', '2001', '2022']);
    const inside = ({ x }: { x: number }) =>
      breaks.some((each) => x > each.x + 0.02 && x < each.x + each.width - 0.02);
    expect([...grid, ...years].filter(inside)).toEqual([]);
  });

  it('keep their place where they are nine, where something spans them and where a context date stands in them', () => {
    const breaks = (...dates: string[]) => chronologyOf(dates.map((when) => ({ when }))).empty.length;
    expect([breaks('2013'), breaks('2012'), breaks('1990', '1990/2022'), breaks('1990', '2006')]).toEqual([
      0, 1, 0, 2,
    ]);
    const report = smallReport({ only: '2023' }, [{ when: '1990' }]);
    Object.assign(report.site, { context: [{ when: '2006', label: 'A law' }] });
    expect(buildChronology(report).empty).toEqual([
      { first: 1991, last: 2005 },
      { first: 2007, last: 2022 },
    ]);
  });

  it('take no more than half of a narrow axis', () => {
    const dates = Array.from({ length: 9 }, (_, index) => ({ when: String(1900 + 13 * index) }));
    for (const width of WIDTHS) expectSound(chronologyOf(dates), width);
    const { breaks, axis } = timelineGeometry(chronologyOf(dates), 288, TIMELINE_WORDS);
    expect(breaks.length).toBeGreaterThan(0);
    const room = breaks.reduce((sum, { width }) => sum + width, 0);
    expect(room).toBeLessThanOrEqual((axis.right - axis.left) / 2);
  });
});

describe('marks', () => {
  it('stand in the middle of single dates only', () => {
    const marked = (when: string, kind: 'fact' | 'statement') =>
      timelineGeometry(chronologyOf([{ when, kind }]), 1200, TIMELINE_WORDS).rows[0]!.mark !== null;
    expect(['2022-05', '2022-05-09'].map((when) => marked(when, 'fact'))).toEqual([true, true]);
    expect(
      ['2022', '2022-05/2022-06', '[2022-05..2022-06]'].map((when) => marked(when, 'statement')),
    ).toEqual([false, false, false]);
  });

  it('tick the first article, over the days on which it may have appeared', () => {
    const chronology = chronologyOf([{ when: '2022', articles: ['late', 'early'] }], {
      early: '2023-03',
      late: '2023-05',
    });
    const { rows, articles } = timelineGeometry(chronology, 1200, TIMELINE_WORDS);
    expect(rows[0]!.tick).toBe(articles[0]!.x);
    expect(rows[0]!.tick).toBeCloseTo(rows[0]!.published.x + rows[0]!.published.width / 2, 1);
  });
});

describe('the gap between event and report', () => {
  const row = (when: string, published: string, width = 1200) =>
    timelineGeometry(
      chronologyOf([{ when, articles: ['only'] }], { early: '2022-01', only: published }),
      width,
      TIMELINE_WORDS,
    ).rows[0]!;

  it('carries words where both dates support a number and there is room', () => {
    expect(row('2022-09', '2023-02-19').lag?.text).toBe('5 months');
    expect(row('2022', '2023-06').lag?.text).toBe('at least 5 months');
    expect(row('2022-11', '2023-02-19', 288).lag?.text).toBe('3 mo');
    expect(row('2022-09', '2022-11', 288)).toMatchObject({ lag: null });
    expect(row('2022-09~', '2023-02-19')).toMatchObject({ lag: null, gap: { x1: expect.any(Number) } });
  });

  it('is not drawn from an open end or across a report inside the event', () => {
    expect(row('2022-05/..', '2023-02-19').gap).toBeNull();
    expect(row('[2022-02..2023-03]', '2023-02-19').gap).toBeNull();
  });

  it('stands beside the words of its date, what is alleged with that word', () => {
    const words = (finding: SmallFinding) =>
      timelineGeometry(chronologyOf([finding]), 1200, TIMELINE_WORDS).rows[0]!.date.lines.join(' ');
    expect(words({ when: '2022-05/..' })).toBe('Began in May 2022; whether or when it ended is not given');
    expect(words({ when: '2022-05', grade: 'alleged' })).toBe('May 2022; alleged');
    expect(words({ when: '2022-05', grade: 'alleged', deniedBy: { name: 'Alder' } })).toBe(
      'May 2022; alleged, denied by Alder',
    );
  });
});

describe('the axis', () => {
  const lines = (when: string, width: number) =>
    timelineGeometry(chronologyOf([{ when }]), width, TIMELINE_WORDS).grid.length;

  it('has monthly lines up to five years, then quarters', () => {
    expect(lines('2018-04/2023-03', 1880)).toBe(61);
    expect(lines('2018-03/2023-03', 1880)).toBe(21);
  });

  it('names years and months only where they have room', () => {
    const { years, months } = timelineGeometry(
      chronologyOf([{ when: '2022-01/2023-06' }]),
      288,
      TIMELINE_WORDS,
    );
    expect(years.map(({ text }) => text)).toEqual(['2022', '2023']);
    expect(months.map(({ text }) => text)).toEqual(['Jan', 'Apr', 'Jul', 'Oct', 'Jan', 'Apr']);
    expect(
      timelineGeometry(chronologyOf([{ when: '1900/2100' }]), 288, TIMELINE_WORDS).years.map(
        ({ text }) => text,
      ),
    ).toEqual(['1900', '1950', '2000', '2050']);
  });
});

describe('context dates', () => {
  it('are shaded inside the axis only, cut off at its ends', () => {
    const chronology = chronologyOf([{ when: '2022-03' }]);
    const context = (first: string, last: string) => ({
      first,
      last,
      label: 'The river floods',
      when: edtfOf(`${first}/${last}`),
      url: null,
    });
    const shades = timelineGeometry(
      {
        ...chronology,
        context: [
          context('2022-04-01', '2022-04-30'),
          context('2020-01-01', '2022-03-05'),
          context('2020-01-01', '2021-12-31'),
        ],
      },
      1200,
      TIMELINE_WORDS,
    ).shades;
    expect(shades).toHaveLength(2);
    expect(shades[1]).toMatchObject({ x: EDGE });
  });
});

describe('soundness: nothing overlaps, nothing is outside', () => {
  const long = 'A very long title about sand and gravel that just about reaches the limit of 80 ch';

  it.each(WIDTHS)('with generated findings at %s units', (width) => {
    const finding = fc.record({
      when: fc.option(anyEdtf, { nil: null }),
      kind: fc.constantFrom('fact' as const, 'statement' as const),
      chapter: fc.constantFrom(
        'sand',
        'a-chapter-with-a-name-that-is-as-long-as-names-of-chapters-may-become-before-they-wrap',
      ),
      title: fc.constantFrom('Sand', long, 'x'.repeat(80), '船'.repeat(40)),
    });
    const articles = fc.array(
      fc.oneof(
        plainDate,
        plainDate.map((date) => `${date}~`),
      ),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 12 }), articles, (findings, dates) => {
        const pairs =
          findings.length > 3
            ? ([
                [1, 2],
                [1, 3],
                [1, 4],
                [2, 4],
              ] as [number, number][])
            : [];
        expectSound(
          chronologyOf(findings, Object.fromEntries(dates.map((date, index) => [`a${index}`, date])), pairs),
          width,
        );
      }),
      { seed: 6, numRuns: 12 },
    );
  });

  it.each([1, 40, 500])('with %s findings on one day', (count) => {
    const chronology = chronologyOf(
      Array.from({ length: count }, (_, index) => ({
        when: '2024-02-29',
        kind: index % 2 ? 'fact' : 'statement',
      })),
    );
    for (const width of [288, 1200]) expectSound(chronology, width);
  });

  it('with 500 findings over 200 years and 60 articles', () => {
    const findings = Array.from({ length: 500 }, (_, index): SmallFinding => ({
      when: `${1900 + (index % 201)}-${String((index % 12) + 1).padStart(2, '0')}`,
      chapter: `chapter-${index % 7}`,
    }));
    const articles = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`a${index}`, `${1950 + index}-05`]),
    );
    for (const width of [288, 1200]) expectSound(chronologyOf(findings, articles), width);
  });

  it('with no finding at all', () => {
    expect(timelineGeometry(buildChronology(smallReport({}, [])), 288, TIMELINE_WORDS).rows).toEqual([]);
    expectSound(chronologyOf([]), 288);
  });
});

describe('the same content', () => {
  it('gives the same numbers in any time zone', () => {
    const chronology = chronologyOf([{ when: '2022-03-27' }, { when: '2022-10/..' }, { when: '2024-02-29' }]);
    const zone = process.env.TZ;
    const drawn = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((each) => {
      process.env.TZ = each;
      return JSON.stringify(timelineGeometry(chronology, 860, TIMELINE_WORDS));
    });
    process.env.TZ = zone;
    expect(new Set(drawn).size).toBe(1);
  });
});
