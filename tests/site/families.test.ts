import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import { filesBelow } from '../../src/reading/files-below.ts';
import { drawnRelations } from '../../src/exports/tables/relations.ts';
import { rowOf } from '../../src/schema/relation-kind.ts';
import { fleet } from './sites.ts';

/** Words of goods trade. The name of a column of the tables stands in code, and is no word to readers. */
const TRADE =
  /\b(?:goods|sellers?|buyers?|customs|borders?|trade[sd]?|trading|exporters?|importers?|shipments?|suppliers?|customers?|cargo(?:es)?|declarations?|unit price|EconomicActivity)\b/i;

const read = (path: string) => readFileSync(join(fleet.dist, path), 'utf8');

/** What readers get of a page: its text, and what is said aloud; neither styles nor code to copy. */
function wordsOf(html: string): string {
  const bare = html
    .replace(/<(script|style|code|pre|textarea)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<th scope="row">[\s\S]*?<\/th>/g, ' ');
  const aloud = [...bare.matchAll(/\s(?:title|aria-label|alt|content)="([^"]*)"/g)].map(([, text]) => text);
  return [bare.replace(/<[^>]+>/g, ' '), ...aloud].join(' ').replace(/\s+/g, ' ');
}

describe('the site of an investigation without goods', () => {
  const { report, problems } = loadReport(fleet.env.CONTENT_DIR!);
  const pages = filesBelow(fleet.dist).filter((path) => path.endsWith('.html'));

  it('has nothing wrong, no column, no border and no relation of goods', () => {
    expect(problems.map(({ words }) => words)).toEqual([]);
    expect(report!.site.columns).toBeUndefined();
    expect(report!.site.border).toBeUndefined();
    const families = report!.findings.flatMap(({ relations }) =>
      relations.map(({ kind }) => rowOf(kind).family),
    );
    expect(families).not.toContain('goods');
    expect(new Set(families).size).toBeGreaterThan(5);
  });

  it('says no word of goods trade on any page', () => {
    expect(pages.length).toBeGreaterThan(60);
    const found = pages.flatMap((path) => {
      const hit = TRADE.exec(wordsOf(read(path)));
      return hit ? [`${path}: ${hit[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('draws every relation, and says so in every file and list', () => {
    const drawn = drawnRelations(report!);
    const all = report!.findings.flatMap(({ relations }) => relations.map(({ id }) => id));
    expect(all.filter((id) => !drawn.has(id))).toEqual([]);
    const network = read('network/index.html');
    for (const id of all) expect(network, id).toContain(`data-relation="${id}"`);
    expect(csvParse(read('data/relations.csv')).filter((row) => row.drawn !== 'true')).toEqual([]);
    for (const file of ['network.gexf', 'network.graphml'])
      expect(all.filter((id) => !read(`data/${file}`).includes(`edge id="${id}"`))).toEqual([]);
    // Owners of owners with their shares; courts with a line of their own; an address that links nobody.
    for (const words of [
      'owns 60%',
      'owns at least 25%',
      'class="crossed l-records"',
      'To share an address is no link',
      'overturned a ruling by the District Court of Marensund',
    ])
      expect(network, words).toContain(words);
  });

  it('says of the overturned ruling everywhere that it was', () => {
    const title = 'Judgment: a court rules against a ministry';
    const telling = pages.filter((path) => wordsOf(read(path)).includes(title));
    expect(telling.length).toBeGreaterThan(4);
    const alone = telling.filter((path) => !/overturn/i.test(wordsOf(read(path))));
    // By the end of these months nobody knew.
    expect(alone).toEqual(['timeline/as-of/2019-03/index.html', 'timeline/as-of/2019-08/index.html']);
  });
});
