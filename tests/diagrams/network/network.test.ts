import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/model/network/graph.ts';
import Ego from '../../../src/diagrams/network/Ego.astro';
import Key from '../../../src/diagrams/marks/Key.astro';
import Legend from '../../../src/diagrams/marks/Legend.astro';
import Network from '../../../src/diagrams/network/Network.astro';
import NetworkChapters from '../../../src/diagrams/network/NetworkChapters.astro';
import NetworkStandalone from '../../../src/diagrams/network/NetworkStandalone.astro';
import Strip from '../../../src/diagrams/network/Strip.astro';
import { chainStrip } from '../../../src/geometry/strips/chain.ts';
import type { Drawing } from '../../../src/geometry/marks/drawing.ts';
import { ego } from '../../../src/geometry/ego/ego.ts';
import { MIDDLE, narrowFrontier, WIDE, wideFrontier } from '../../../src/geometry/layered/frontier.ts';
import { goodsStrip } from '../../../src/geometry/strips/goods.ts';
import { NARROW, spine, TALL } from '../../../src/geometry/spine/spine.ts';
import { onlyChapter } from '../../../src/geometry/split.ts';
import { box, COLUMNS, edge, sample, SIDES } from '../../geometry/sample.ts';
import { t } from '../../../src/text/t.ts';
import { inLines, SHARED_RULES } from '../picture.ts';

let container: AstroContainer;

beforeAll(async () => {
  container = await AstroContainer.create();
});

const network = (graph: Graph, more = {}) =>
  container.renderToString(Network, {
    props: { graph, id: 'net', title: 'Who is named with whom', ...more },
  });
const matches = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!);
/** The words of the first label, which may stand in several lines. */
const labelIn = (html: string) =>
  /<text class="d-label"[^>]*>([\s\S]*?)<\/text>/.exec(html)![1]!.replace(/<[^>]+>/g, '');
const svgs = (html: string) => html.match(/<svg[^>]*class="network[^>]*>[\s\S]*?<\/svg>/g) ?? [];

describe('the relationship diagram', () => {
  it('has the same relations in every form and in its list', async () => {
    const html = await network(sample);
    const relations = [
      ...new Set(
        [...sample.edges, ...sample.nodes.flatMap(({ tabs }) => tabs)].map(({ relation }) => relation),
      ),
    ].sort();
    const list = /<div class="ledger[\s\S]*?<\/ol>/.exec(html)![0];
    expect(matches(list, /<li id="net-([^"]+)"/g).sort()).toEqual(relations);
    expect(svgs(html)).toHaveLength(3);
    for (const svg of svgs(html))
      expect([...new Set(matches(svg, /data-relation="([^"]+)"/g))].sort()).toEqual(relations);
  });

  it('reads what stands over a column with each box in it, and neither the heap of heads nor lone signs', async () => {
    for (const svg of svgs(await network(sample))) {
      const [heap] = matches(svg, /<g aria-hidden="true">((?:<text[\s\S]*?<\/text>)+)<\/g>/g);
      const groups = [...svg.matchAll(/<g role="graphics-object" aria-label="([^"]+)">\s*<g class="party/g)];
      for (const { title } of sample.columns) {
        expect(heap).toContain(title.split(' ')[0]);
        expect(groups.some(([, label]) => label!.startsWith(title))).toBe(true);
      }
    }
    expect(svgs(await network(sample)).join('')).not.toMatch(/<path[^>]*>\s*<text[^>]*>\?</);
  });

  it('links every box and every number, with a name that says who says so', async () => {
    const [svg] = svgs(await network(sample));
    expect(matches(svg!, /<a href="(\/entities\/[^"]+)"/g)).toEqual(
      expect.arrayContaining(sample.nodes.map(({ url }) => url)),
    );
    const names = matches(svg!, /<a href="\/findings\/[^"]+"[^>]*>\s*<title[^>]*>([^<]+)<\/title>/g);
    expect(names).toHaveLength(sample.edges.length + sample.nodes.flatMap(({ tabs }) => tabs).length);
    expect(names).toContain('Finding 2. Reported: Otto Larch owns it.');
  });

  it('says the sentence of a line once for all its forms, and names every link by it', async () => {
    const html = await network(sample);
    const ids = new Set(matches(html, /<title id="([^"]+)">Finding/g));
    for (const svg of svgs(html).slice(2)) {
      const edges = svg.match(/<g class="edge[\s\S]*?<\/a>/g)!;
      expect(edges).toHaveLength(sample.edges.length);
      for (const each of edges) {
        expect(each).not.toContain('<title');
        const [title, words] = /<a [^>]*aria-labelledby="([^"]+)"/.exec(each)![1]!.split(' ');
        expect(ids).toContain(title);
        expect(each).toContain(`<g id="${words}"><circle`);
      }
    }
  });

  it('is a graphics document that is named and described, never an image', async () => {
    const html = await network(sample);
    for (const svg of svgs(html)) {
      expect(svg).toContain('role="graphics-document"');
      const [titled, described] = [
        /aria-labelledby="([^"]+)"/.exec(svg)![1]!,
        /aria-describedby="([^"]+)"/.exec(svg)![1]!,
      ];
      expect(svg).toContain(`<title id="${titled}">Who is named with whom</title>`);
      expect(svg).toMatch(new RegExp(`<desc id="${described}">[^<]*Denied: findings 7, 13, 15\\.`));
    }
    expect(html).not.toContain('role="img"');
  });

  it('gives every id once and uses no style attribute', async () => {
    const html = await network(sample);
    const ids = matches(html, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toContain('style="');
  });

  it('has a target for each relation', async () => {
    expect(await network(sample)).toContain('<span id="net-edge-12-1" data-aim="12-1">');
  });

  it('filters by kinds in the words of the catalogue', async () => {
    const filter = /<details[^>]*>[\s\S]*?<\/details>/.exec(await network(sample))![0];
    const labels = matches(filter, /checked[^>]*>([^<]+)<\/label>/g);
    expect(labels).toEqual([...labels].sort());
    expect(labels).toContain(t.kinds.relations['raises money for'].label);
    expect(labels).not.toContain('raises money for');
  });

  it('shows in its key only what is drawn and said nowhere else: not the lines of its filter', async () => {
    const key = (html: string) =>
      matches(/<ul class="net-key">[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '', /<span[^>]*>([^<]+)<\/span>/g);
    expect(key(await network(sample))).toEqual([
      'owner, on the box of what is owned',
      'dot: the end of whoever owns or acts',
      'not named in the articles',
    ]);
    expect(key(await container.renderToString(Key, { props: { graph: sample } }))).toEqual([
      'in records cited by the reporting',
      'reported',
      'alleged',
      'the party’s own word',
      'second ring: denied',
      'owner, on the box of what is owned',
      'dot: the end of whoever owns or acts',
      'not named in the articles',
    ]);
    const small = {
      columns: COLUMNS,
      borderAfter: 1,
      borderLabel: '',
      nodes: [box('a', 0), box('b', 1)],
      edges: [edge('1-1', 'a@0', 'b@1', 'sand')],
    };
    expect(await network(small)).not.toContain('net-key');
  });

  it('explains a mark by one that looks as it does in the drawing', async () => {
    const alleged = { ...edge('1-1', 'a@0', 'b@1', 'charge'), kind: 'accused', grade: 'alleged' } as const;
    const graph = { ...sample, nodes: [box('a', 0), box('b', 1)], edges: [alleged] };
    const html = await container.renderToString(Key, { props: { graph, said: true } });
    expect(html).toContain('f-alleged');
    expect(html).not.toMatch(/[lf]-reported/);
  });

  it('has every mark with its meaning in the one place that explains them all', async () => {
    const html = await container.renderToString(Legend, { props: {} });
    expect(matches(html, /<span[^>]*>([^<]+)<\/span>/g)).toEqual([
      'in records cited by the reporting',
      'reported',
      'alleged',
      'the party’s own word',
      'number of the finding',
      'second ring: denied',
      'a step that our sources do not show',
      'crossed line: what a court or an authority did, or an accusation; no dealing and no movement',
      'dot: the end of whoever owns or acts',
      'owner, on the box of what is owned',
      'not named in the articles',
      'on the way',
      'armed group',
    ]);
    expect(html.match(/<svg/g)).toHaveLength(13);
  });

  it('says in words who denies what', async () => {
    const graph = {
      ...sample,
      edges: sample.edges.map((each) =>
        each.denied ? { ...each, sentence: `${each.sentence} Denied by Flintworks.` } : each,
      ),
    };
    const list = /<div class="net-denied">[\s\S]*?<\/ul>/.exec(await network(graph))![0];
    expect(list).toContain('<p class="caption">Who denies what</p>');
    expect(matches(list, /data-relation="([^"]+)"/g)).toEqual(['7-1', '13-1', '15-1']);
    expect(list.match(/Denied by Flintworks\./g)).toHaveLength(3);
  });

  it('says in its list that our sources do not show a step, and by which way goods went', async () => {
    const list = /<div class="ledger[\s\S]*?<\/ol>/.exec(await network(sample))![0];
    const words = matches(list, /<span class="meta">([^<]*)<\/span>/g);
    expect(words).toContain('Westland companies, unnamed … Westland navy: not shown by our sources');
    expect(words).toContain('Northland quarries, unnamed → via the Strait → Westland companies, unnamed');
  });

  it('names each line by its two ends, and says of none that it leads somewhere where nothing moves', async () => {
    const html = await network(sample);
    expect(html).toContain('aria-label="Granite Works → Flintworks"');
    expect(html).toContain('aria-label="Alder South BV – Birch Trade"');
    expect(html).toContain('aria-label="Westland companies, unnamed – Westland navy"');
  });

  it('has a mark at the user with a number that leads to the finding, and no line from the maker', async () => {
    for (const svg of svgs(await network(sample))) {
      const mark = /<g class="use"[^>]*data-relation="12-1"[\s\S]*?<\/a>/.exec(svg)![0];
      expect(mark).toContain('<a href="/findings/12/">');
      expect(labelIn(mark)).toBe('uses Alder slabs, reported; how they came is not shown');
      expect(matches(svg, /<g class="edge"[^>]*data-finding="(12)"/g)).toEqual([]);
    }
  });

  it('draws an arrow head only where something moves, in every form', async () => {
    for (const svg of svgs(await network(sample))) {
      const edges = svg.match(/<g class="edge"[\s\S]*?<g transform/g)!;
      const headless = edges.filter((each) => !/<path class="f-[^"]+" d="[^"]+[hv]8z"/.test(each));
      const relations = headless.map((each) => /data-relation="([^"]+)"/.exec(each)![1]!);
      expect([...new Set(relations)].sort()).toEqual(['16-1', '4-1', '5-2', '6-1']);
    }
  });

  it('leaves a step that is not shown open at both ends, in every form and in the list', async () => {
    const html = await network(sample);
    const strip = /<li id="net-16-1"[\s\S]*?<\/li>/.exec(html)![0];
    for (const part of [
      ...svgs(html).map((svg) => /<g class="edge"[^>]*data-relation="16-1"[\s\S]*?<\/a>/.exec(svg)![0]),
      strip,
    ]) {
      expect(part.match(/>\s*\?\s*</g)).toHaveLength(2);
      const stubs = matches(part, /class="gap"[^>]* d="([^"]+)"/g).join('');
      expect(stubs.match(/M/g)).toHaveLength(2);
      // It is nobody's report, so its number has no grade.
      expect(part).toContain('b-none');
      expect(part).not.toContain('data-grade');
    }
  });

  it('shares the lines of a hub out to pictures that are each named after it', async () => {
    const nodes = [box('hub', 1), ...Array.from({ length: 13 }, (_, index) => box(`n${index}`, 0))];
    const edges = Array.from({ length: 13 }, (_, index) =>
      edge(`${index + 1}-1`, `n${index}@0`, 'hub@1', 'sand', { chapter: 'sand' }),
    );
    const html = await network(
      { columns: COLUMNS, borderAfter: null, borderLabel: '', nodes, edges },
      { chapters: [{ id: 'sand', title: 'Sand' }] },
    );
    expect(matches(html, /<h3>([^<]+)<\/h3>/g)).toEqual([
      'Sand, 1 of 2: around hub',
      'Sand, 2 of 2: around hub',
    ]);
    expect(svgs(html)).toHaveLength(6);
    const ids = matches(html, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names a box in full where its name is broken inside a word', async () => {
    const name = 'Zandwinningsvergunningenmaatschappij';
    const graph = { ...sample, nodes: [box('long', 0, name, 'Northland'), box('birch', 1)], edges: [] };
    const [svg] = svgs(await network(graph));
    expect(svg).toContain(`aria-label="${name} Northland"`);
    expect(svg).not.toContain(`${name}<`);
  });

  it('says under the picture who says so, each number once and no step that is not shown', async () => {
    const steps = sample.edges.filter(({ gap }) => !gap);
    const numbers = [...steps, ...sample.nodes.flatMap(({ tabs }) => tabs)].map(({ finding }) => finding);
    const credits = new Map(
      sample.edges.map(({ finding }) => [finding, finding % 2 ? 'River Desk' : 'Port News']),
    );
    for (const number of numbers) if (!credits.has(number)) credits.set(number, 'Port News');
    const html = /<div class="net-says">[\s\S]*?<\/ul>/.exec(await network(sample, { credits }))![0];
    expect(html).toContain('<p class="caption">Who says so</p>');
    expect(matches(html, /<span>([^<]+)<\/span>/g).sort()).toEqual(['Port News', 'River Desk']);
    expect(
      matches(html, /data-finding="(\d+)"/g)
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('draws a large graph chapter by chapter, with one list of all', async () => {
    const nodes = [box('hub', 1), ...Array.from({ length: 14 }, (_, index) => box(`n${index}`, 0))];
    const edges = Array.from({ length: 14 }, (_, index) =>
      edge(`${index + 1}-1`, `n${index}@0`, 'hub@1', 'sand'),
    );
    const html = await network(
      { columns: COLUMNS, borderAfter: null, borderLabel: '', nodes, edges },
      { chapters: [{ id: 'odd', title: 'Odd numbers' }] },
    );
    expect(matches(html, /<h3>([^<]+)<\/h3>/g)).toEqual(['Odd numbers', 'even']);
    expect(matches(html, /<li id="net-([^"]+)"/g)).toHaveLength(14);
    expect(html).toContain('<details id="net-list" class="net-list paper" open>');
  });
});

describe('the diagrams chapter by chapter', () => {
  const chapters = [
    { id: 'odd', title: 'Odd numbers' },
    { id: 'even', title: 'Even numbers' },
    { id: 'none', title: 'No numbers' },
  ];
  const render = (props: object) =>
    container.renderToString(NetworkChapters, {
      props: { graph: sample, id: 'net', title: 'Who is named with whom', chapters, ...props },
    });

  it('share out all relations, in the order of the chapters', async () => {
    const html = await render({});
    expect(matches(html, /<h3>([^<]+)<\/h3>/g)).toEqual(['Odd numbers', 'Even numbers']);
    const [odd, even] = svgs(html).map((svg) => new Set(matches(svg, /data-relation="([^"]+)"/g)));
    expect([...odd!, ...even!]).toEqual(expect.arrayContaining(sample.edges.map(({ relation }) => relation)));
    expect(sample.edges.some(({ relation, chapter }) => chapter === 'odd' && even!.has(relation))).toBe(
      false,
    );
  });

  it('stand once each, in the form that fits beside others, with the way to the list of the whole', async () => {
    const html = await render({ credits: new Map([[1, 'River Desk']]) });
    expect(svgs(html).map((svg) => /class="([^"]+)"/.exec(svg)![1])).toEqual([
      'network net-narrow',
      'network net-narrow',
    ]);
    expect(matches(html, /<a href="#net-([\d-]+)">\s*The same as a list/g)).toEqual(['1-1', '2-1']);
    expect(html).toContain('River Desk');
    expect(html).toContain('Who denies what');
  });

  it('are lists where they would be a tangle', async () => {
    const nodes = [...sample.nodes, ...Array.from({ length: 14 }, (_, index) => box(`n${index}`, 0))];
    const edges = Array.from({ length: 14 }, (_, index) =>
      edge(`${2 * index + 21}-1`, `n${index}@0`, index % 2 ? 'cedar@2' : 'flint@2', 'sand'),
    );
    const html = await render({ graph: { ...sample, nodes, edges: [...sample.edges, ...edges] } });
    expect(svgs(html)).toHaveLength(1);
    expect(html).toContain('<li id="net-odd-21-1"');
  });

  it('are left out where there is one chapter only', async () => {
    expect((await render({ graph: onlyChapter(sample, 'odd') })).trim()).toBe('');
  });

  it('keep a box that only a use stands on', async () => {
    const html = await render({ graph: { ...sample, edges: [] } });
    expect(html).toBe('');
    const [odd, even] = svgs(await render({ graph: sample }));
    expect(even).toContain('data-relation="12-1"');
    expect(odd).not.toContain('data-relation="12-1"');
  });
});

describe('the diagram of an entity', () => {
  it('is drawn in three forms with a key', async () => {
    const html = await container.renderToString(Ego, {
      props: { graph: sample, entity: 'birch', id: 'ego', title: 'Birch Trade and its neighbours' },
    });
    expect(svgs(html)).toHaveLength(3);
    expect(html).toContain('class="net-key"');
  });

  it('has the same relations in its list as in its widest form', async () => {
    const html = await container.renderToString(Ego, {
      props: { graph: sample, entity: 'birch', id: 'ego', title: 'Birch Trade and its neighbours' },
    });
    const list = /<div class="ledger[\s\S]*?<\/ol>/.exec(html)![0];
    expect(matches(list, /<li id="ego-([^"]+)"/g).sort()).toEqual(
      [...new Set(matches(svgs(html)[0]!, /data-relation="([^"]+)"/g))].sort(),
    );
  });

  it('has a caption of its own for the form that goes one step further, true of what that form draws', async () => {
    const html = await container.renderToString(Ego, {
      props: {
        graph: sample,
        entity: 'birch',
        id: 'ego',
        title: 'Birch Trade and its neighbours',
        credits: new Map(Array.from({ length: 30 }, (_, finding) => [finding, 'reported by the Ledger'])),
      },
    });
    const numbers = (part: string) => [...new Set(matches(part, /data-finding="(\d+)"/g))].sort();
    const said = (name: string) =>
      numbers(new RegExp(`<div class="${name}">[\\s\\S]*?</div> *</div>`).exec(html)![0]);
    const [wide, middle, narrow] = svgs(html).map(numbers);
    expect(wide!.length).toBeGreaterThan(narrow!.length);
    expect(middle).toEqual(narrow);
    expect(said('ego-further')).toEqual(wide);
    expect(said('ego-near')).toEqual(narrow);
    const described = svgs(html).map((svg) => /<desc[^>]*>([^<:]*)/.exec(svg)![1]);
    expect(described[0]).not.toBe(described[2]);
    expect(described[1]).toBe(described[2]);
  });

  it('has a use as a remark on the box of the maker, never under what goes from it', async () => {
    const html = await container.renderToString(Ego, {
      props: { graph: sample, entity: 'alder', id: 'ego', title: 'Alder' },
    });
    for (const svg of svgs(html)) {
      const remark = /<g class="use"[\s\S]*?<\/a>/.exec(svg)![0];
      expect(labelIn(remark)).toBe('used by Guard: Alder slabs, reported; how they came is not shown');
      expect(svg).not.toContain('aria-label="Guard"');
    }
  });

  it('has one caption where all forms draw the same', async () => {
    const graph = {
      columns: COLUMNS,
      borderAfter: 1,
      borderLabel: '',
      nodes: [box('a', 0), box('b', 1)],
      edges: [edge('1-1', 'a@0', 'b@1', 'sand')],
    };
    const html = await container.renderToString(Ego, {
      props: { graph, entity: 'a', id: 'ego', title: 'A' },
    });
    expect(matches(html, /(class="net-key")/g)).toHaveLength(1);
  });

  it('is left out where nothing can be drawn', async () => {
    expect(
      (
        await container.renderToString(Ego, {
          props: { graph: sample, entity: 'nobody', id: 'ego', title: 'Nobody' },
        })
      ).trim(),
    ).toBe('');
  });
});

const STEPS = [
  { name: 'Birch', note: 'Birch on its ledgers', unknown: false },
  { name: 'Register of the harbour', note: 'not seen by us', unknown: false },
  { name: 'Not named', note: 'who saw this is not said', unknown: true },
  { name: 'Daily Ledger', note: 'retold or reported it, May 2023', unknown: false },
  { name: 'Finding 9', note: 'this page, in our words', unknown: false },
];
const finding9: Graph = {
  ...sample,
  edges: sample.edges.filter(({ finding }) => finding === 9),
  nodes: sample.nodes.filter(({ entity }) => ['quarries', 'strait', 'importers'].includes(entity)),
};

describe('the strips of a finding', () => {
  it('tell the chain in words to those who do not see it', async () => {
    const html = await container.renderToString(Strip, {
      props: { steps: STEPS, id: 'chain', title: 'How we know' },
    });
    expect(html).toContain(
      'Birch on its ledgers. Register of the harbour: not seen by us. Not named: who saw this is not said. Daily Ledger: retold or reported it, May 2023. Finding 9: this page, in our words.',
    );
  });

  it('are left out without content', async () => {
    expect(
      (
        await container.renderToString(Strip, {
          props: { graph: { ...sample, nodes: [], edges: [] }, id: 'goods', title: '' },
        })
      ).trim(),
    ).toBe('');
  });
});

/** Pictures for reviewers: open the files in a browser. */
describe('pictures', () => {
  const pictures: [string, Drawing | null][] = [
    ['frontier-wide', wideFrontier(sample)!],
    ['frontier-middle', narrowFrontier(sample, MIDDLE)],
    ['spine-tall', spine(sample, TALL)],
    ['spine-narrow', spine(sample, NARROW)],
    ['ego-wide', ego(sample, 'importers', WIDE, SIDES)],
    ['ego-middle', ego(sample, 'importers', 760, SIDES)],
    ['ego-narrow', ego(sample, 'importers', 300, SIDES)],
    ['goods-wide', goodsStrip(finding9, WIDE)],
    ['goods-narrow', goodsStrip(finding9, 300)],
    ['chain-wide', chainStrip(STEPS, WIDE)],
    ['chain-narrow', chainStrip(STEPS, 300)],
  ];

  it.each(pictures)('%s', async (name, drawing) => {
    const svg = await container.renderToString(NetworkStandalone, {
      props: { drawing, title: name, desc: name, lines: ['Source: example'], css: SHARED_RULES },
    });
    await expect(inLines(svg)).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });
});
