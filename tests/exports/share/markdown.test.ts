import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { lastingAddress } from '../../../src/exports/address.ts';
import { datapackageJson } from '../../../src/exports/tables/datapackage.ts';
import { findingMarkdown, goneMarkdown, marked } from '../../../src/exports/share/markdown.ts';
import { deniers } from '../../../src/model/denial.ts';
import { gradeWords } from '../../../src/text/grade.ts';
import { address, finding, neverSaid, quarry, reports, withFinding } from '../reports.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

/** Everything that Markdown with tables, formulas and bare links can make of a text. */
const FEATURES = { gfm: true, math: true, frontmatter: true };
const treeOf = (text: string): Node => markdownToMdast(text, { features: FEATURES }) as unknown as Node;
/** A bare address that leads to itself is as good as text. */
const leadsToItself = (node: Node) =>
  node.type === 'link' &&
  [node.url, node.url?.replace(/^(?:https?:\/\/|mailto:)/, '')].includes(textOf(node));
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const textOf = (node: Node): string =>
  node.value ??
  (node.children ?? []).map(textOf).join(node.type === 'root' || node.type === 'list' ? '\n' : '');

describe.each(reports)('the findings of %s as Markdown', (_, report) => {
  it('say what must be read first in this order: statement, grade, denial, limits, chain, version, address', () => {
    for (const item of report.findings) {
      const blocks = textOf(treeOf(findingMarkdown(item, report, address)));
      const order = [
        item.statement,
        `Grade: ${gradeWords(item)} (`,
        ...(item.denied ? [`Denied by ${deniers(item)[0]}`] : []),
        ...item.doesNotShow.map((limit) => `Not shown: ${limit}`),
        'Who says so, from the source to this page',
        `Version ${item.version} of ${item.version}`,
        address(`/findings/${item.number}/v/${item.version}/`),
        address(item.url),
      ].map((part) => blocks.indexOf(part.replace(/\s+/g, ' ')));
      expect(order, `finding ${item.number}`).not.toContain(-1);
      expect(order, `finding ${item.number}`).toEqual([...order].sort((a, b) => a - b));
    }
  });

  it('are headings, paragraphs, lists and links to known addresses, and nothing else', () => {
    for (const item of report.findings) {
      const text = findingMarkdown(item, report, address);
      const nodes = nodesOf(treeOf(text));
      expect(
        new Set(nodes.map(({ type }) => type)).difference(
          new Set(['root', 'heading', 'paragraph', 'text', 'list', 'listItem', 'link']),
        ),
      ).toEqual(new Set());
      const known = new Set([
        address(item.url),
        address(item.versions.at(-1)!.url),
        ...item.evidence.flatMap(({ article }) => [address(article.url), article.address]),
      ]);
      expect(nodes.filter(({ type, url }) => type === 'link' && !known.has(url))).toEqual([]);
      expect(neverSaid.filter((name) => text.includes(name))).toEqual([]);
    }
  });

  it('quote no title of ours as the headline of an outlet', () => {
    const described = report.articles.filter(({ headline }) => headline === undefined);
    expect(described).not.toEqual([]);
    for (const item of report.findings)
      for (const { article } of item.evidence) {
        const text = textOf(treeOf(findingMarkdown(item, report, address)));
        const own = article.headline === undefined;
        expect(text).toContain(own ? `[our description: ${article.title}], ` : `“${article.headline}”, `);
        expect(text.includes(`“${article.title}`)).toBe(article.headline === article.title);
      }
    expect(datapackageJson(report, address)).toContain(`"[our description: `);
  });

  it('say of a pair of either kind that they pull against each other, and no more', () => {
    for (const item of report.findings)
      for (const { number, title } of item.tensions)
        expect(textOf(treeOf(findingMarkdown(item, report, address)))).toContain(
          `It pulls against another finding: tension ${number}, ${title}.`,
        );
  });

  it('come out the same each time', () => {
    for (const item of report.findings)
      expect(findingMarkdown(item, report, address)).toBe(findingMarkdown(item, report, address));
  });
});

describe('text of the content in Markdown', () => {
  const HOSTILE = [
    '# a heading',
    '- a list',
    '+ a list',
    '12. a list',
    '3) a list',
    '> a quotation',
    '*em* and __strong__ and ~~gone~~',
    '`code` and ```fence```',
    '[a link](https://bad.example) and ![a picture](https://bad.example/x.png)',
    '[a note][1] and [^1]: note',
    '<script>alert(1)</script> <b>bold</b> <!-- hidden -->',
    '<https://bad.example> https://bad.example www.bad.example mail@bad.example',
    'a | b | c',
    '&lt;b&gt; &copy; &#124;',
    '$a$ and $$b$$, $270,000 or $300',
    'a \\ backslash \\* and \\',
    '=== ',
    '---',
    '{1 + 1} and :::note',
    'two\nlines\n\n# and a heading',
    'hard  \nbreak',
    '\tcode by a tab',
    'H~2~O, x^2^',
  ];

  it.each(HOSTILE)('says the same and nothing else: %j', (text) => {
    for (const place of [`${marked(text)}`, `- ${marked(text)}`, `# ${marked(text)}`]) {
      const nodes = nodesOf(treeOf(`before\n\n${place}\n\nbehind\n`));
      expect(
        nodes
          .filter((node) => !leadsToItself(node))
          .map(({ type }) => type)
          .filter((type) => !['root', 'heading', 'paragraph', 'text', 'list', 'listItem'].includes(type)),
      ).toEqual([]);
      const plain = text.replace(/\s+/g, ' ').trim();
      const said = nodes.filter(({ type }) => type === 'paragraph' || type === 'heading').map(textOf);
      expect(said).toEqual(['before', plain, 'behind']);
    }
  });

  it('cannot leave the file of its finding, whatever field it stands in', () => {
    const evil = 'x](https://bad.example) <img src=y>\n\n# z';
    const item = finding(quarry, 3);
    const odd = withFinding(quarry, 3, {
      statement: evil,
      title: evil,
      whenText: evil,
      doesNotShow: [evil],
      quantities: [{ value: 1, comparator: 'about', unit: evil, what: evil }],
      responses: Array.isArray(item.responses)
        ? item.responses.map((one) => ({ ...one, summary: evil }))
        : [],
      evidence: item.evidence.map((one) => ({
        ...one,
        phrase: evil,
        article: { ...one.article, headline: evil, address: 'https://a.example/>)x' },
      })),
    });
    const nodes = nodesOf(treeOf(findingMarkdown(finding(odd, 3), odd, address)));
    const links = nodes.filter((node) => node.type === 'link' && !leadsToItself(node));
    expect(links).toEqual([]);
    expect(nodes.flatMap(({ url }) => url ?? [])).toContain('https://a.example/%3E)x');
    expect(nodes.filter(({ type }) => type === 'html' || type === 'image')).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(5);
  });
});

describe('a number that is no more', () => {
  it('says so, when, why and what to read instead, and nothing of what it said', () => {
    const gone = quarry.tombstones.find(({ number }) => number === 17)!;
    const text = textOf(treeOf(goneMarkdown(gone, quarry, lastingAddress(quarry))));
    expect(text).toContain('Finding 17 (withdrawn)');
    expect(text).toContain('Finding 17 was withdrawn on 21 October 2019.');
    expect(text).toContain(gone.reason);
    expect(text).not.toContain('barge');
  });
});
