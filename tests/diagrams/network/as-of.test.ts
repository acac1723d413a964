import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import NetworkStandalone from '../../../src/diagrams/network/NetworkStandalone.astro';
import SmallNetwork from '../../../src/diagrams/network/SmallNetwork.astro';
import { keyOf, networkAsOf, partOf, type NetworkAsOf } from '../../../src/diagrams/network/as-of.ts';
import { wholeNetwork } from '../../../src/diagrams/network/whole.ts';
import type { Report } from '../../../src/model/report.ts';
import { knownBy, monthOf, monthsOfArticles, standsApart } from '../../../src/model/time/as-of.ts';
import { isUndated } from '../../../src/model/time/meant.ts';
import { quarry, reports } from '../../exports/reports.ts';
import { inLines, SHARED_RULES } from '../picture.ts';

const container = await AstroContainer.create();
const standalone = ({ drawing, desc }: NetworkAsOf, title = 'As known') =>
  container.renderToString(NetworkStandalone, {
    props: { drawing, title, desc, lines: ['Source: example'], css: SHARED_RULES },
  });

/** Every picture of a report, by month. */
function picturesOf(report: Report): [month: string, known: NetworkAsOf][] {
  const whole = wholeNetwork(report);
  return monthsOfArticles(report).map((month) => [month, networkAsOf(report, whole, month)]);
}

const words = (text: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(text)}(?![\\p{L}\\p{N}])`, 'u');

describe.each(reports)('the network as it became known, of %s', (_, report) => {
  const whole = wholeNetwork(report);
  const pictures = picturesOf(report);
  const sorted = (texts: readonly string[]) => [...new Set(texts)].sort();

  it('has every box in the place of the whole in every month', () => {
    const places = whole.drawing.boxes.map(({ x, y, width, height }) => [x, y, width, height].join()).sort();
    for (const [, { drawing }] of pictures)
      expect(
        [...drawing.boxes, ...drawing.empty]
          .map(({ x, y, width, height }) => [x, y, width, height].join())
          .sort(),
      ).toEqual(places);
  });

  it('draws a relation from the month of the first article that carries it, and never before', () => {
    const first = new Map(
      report.findings.map(({ number, evidence }) => [
        number,
        evidence.map(({ article }) => monthOf(article)).sort()[0]!,
      ]),
    );
    for (const [month, { drawing }] of pictures) {
      const drawn = (marks: { relation: string; finding: number }[]) =>
        sorted(marks.map(({ relation, finding }) => `${relation} of ${finding}`));
      const marksOf = (from: typeof drawing) => [
        ...from.lines.map(({ edge }) => edge),
        ...from.boxes.flatMap(({ tabs }) => tabs.map(({ tab }) => tab)),
      ];
      const expected = marksOf(whole.drawing).filter(({ finding }) => first.get(finding)! <= month);
      expect(drawn(marksOf(drawing))).toEqual(drawn(expected));
    }
  });

  it('has no name in its source before its month: not in text, titles, ids or links', async () => {
    const party = ({ node }: { node: { party: string; entity: string } }) => node;
    for (const [, known] of pictures) {
      const svg = await standalone(known);
      const shown = new Set(known.drawing.boxes.map((box) => party(box).entity));
      const hidden = whole.drawing.boxes.map(party).filter(({ entity }) => !shown.has(entity));
      const said = [...shown].map((id) => report.entities.find((entity) => entity.id === id)!.name);
      for (const { party: name, entity } of hidden) {
        expect(svg).not.toContain(`/entities/${entity}/`);
        // A longer name of a party that is shown may begin with it.
        if (!said.some((other) => words(name).test(other))) expect(svg).not.toMatch(words(name));
      }
      const owners = new Set(known.graph.nodes.flatMap(({ tabs }) => tabs.map(({ partyId }) => partyId)));
      for (const { tab } of whole.drawing.boxes.flatMap(({ tabs }) => tabs))
        if (!owners.has(tab.partyId) && !shown.has(tab.partyId))
          expect(svg).not.toContain(`/entities/${tab.partyId}/`);
    }
  });

  it('is heavy where a dated article of the month says it first, and apart where only one without a date does', () => {
    for (const [month, { drawing, standings }] of pictures) {
      const { findings } = knownBy(report, month);
      const fresh = new Set(
        findings
          .filter((finding) => !standsApart(finding))
          .filter(({ evidence }) =>
            evidence.every(({ article }) => isUndated(article) || monthOf(article) === month),
          )
          .map(({ number }) => number),
      );
      for (const { edge, tone } of drawing.lines) expect(tone === 'heavy').toBe(fresh.has(edge.finding));
      const apart = drawing.lines.filter(({ edge }) => standings.get(edge.finding) === 'apart');
      for (const { strokes } of apart) expect(drawing.apart).toEqual(expect.arrayContaining(strokes));
    }
  });

  it('says of each line in one list whether it is new, was known or has no date', () => {
    for (const [, known] of pictures) {
      const parts = (['new', 'known', 'apart'] as const).map((standing) => partOf(known, standing).edges);
      expect(
        parts
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(known.graph.edges.map(({ id }) => id).sort());
    }
  });

  it('has small pictures without text, which are only seen', async () => {
    for (const [, { drawing }] of pictures) {
      const svg = await container.renderToString(SmallNetwork, { props: { drawing } });
      expect(svg).not.toMatch(/<text|<title|<a |data-|id="/);
      expect(svg).toContain('aria-hidden="true"');
      expect(svg.length).toBeLessThan(4_000);
    }
  });

  it('shows a denial only when it was published', () => {
    for (const [month, { graph }] of pictures) {
      const denied = new Map(knownBy(report, month).findings.map((each) => [each.number, each.denied]));
      for (const edge of graph.edges) expect(edge.denied).toBe(denied.get(edge.finding));
    }
  });
});

describe('what it says of itself', () => {
  const pictures = picturesOf(quarry);

  it('explains only the marks that are in the picture', () => {
    const marks = pictures.map(([, known]) => keyOf([known]).map(({ mark }) => mark));
    expect(marks).toEqual([['heavy', 'empty'], ['apart']]);
    expect(keyOf([pictures[0]![1]], 'May 2019')[0]!.words).toBe('heavy: new in May 2019');
  });

  it('counts what is new, what has no date and what was not known', () => {
    expect(pictures.map(([, { desc }]) => desc.slice(desc.search(/ (?:Drawn here|From)/)))).toEqual([
      ' Drawn here and new in the month: 6 findings. Nothing of what is drawn at 4 boxes had been reported here by then: they are empty.',
      ' From an article without a certain date: 4 findings.',
    ]);
  });

  it.each(pictures)('looks so in %s', async (month, known) => {
    const svg = await standalone(known, `As known by the end of ${month}`);
    await expect(inLines(svg)).toMatchFileSnapshot(`snapshots/as-of-${month}.svg`);
  });
});
