import { describe, expect, it } from 'vitest';
import Name from '../../src/components/entity/Name.astro';
import { citingSentence } from '../../src/exports/cite/sentence.ts';
import { timelineIcs } from '../../src/exports/feeds/calendar.ts';
import { feedEntries } from '../../src/exports/feeds/feed.ts';
import { oembed } from '../../src/exports/share/embed.ts';
import { findingMarkdown } from '../../src/exports/share/markdown.ts';
import { findingsCsv } from '../../src/exports/tables/findings.ts';
import { guardsOf } from '../../src/exports/words.ts';
import { creditLine } from '../../src/text/credit.ts';
import { isolated, isolatedText } from '../../src/text/direction.ts';
import { edgeSentence } from '../../src/text/relation.ts';
import { listInWords } from '../../src/text/words.ts';
import { htmlOf } from '../components/aloud.ts';
import { address, finding, quarry, reports, withFinding } from '../exports/reports.ts';

const HEBREW = 'נהר הצפון';
const APART = `\u2068${HEBREW}\u2069`;

describe('a name against the direction of the words round it', () => {
  it.each([
    ['Alder Ltd', 'Alder Ltd'],
    ['Річкова Хроніка', 'Річкова Хроніка'],
    [HEBREW, APART],
    ['شركة 500', '\u2068شركة 500\u2069'],
    [APART, APART],
  ])('is kept apart, and no other: %s', (name, inSentence) => {
    expect(isolated(name)).toBe(inSentence);
  });

  it('is kept apart in a list and in a text, with the marks between its words', () => {
    expect(listInWords(['Alder', HEBREW])).toBe(`Alder and ${APART}`);
    expect(isolatedText(`500 tonnes for ${HEBREW}, 3 for Alder.`)).toBe(
      `500 tonnes for ${APART}, 3 for Alder.`,
    );
    expect(isolatedText(`By ${APART} and ${HEBREW}.`)).toBe(`By ${APART} and ${APART}.`);
  });

  it('is kept apart wherever a sentence names it', async () => {
    const item = finding(quarry, 3);
    const party = { ...item.relations[0]!.from, name: HEBREW, inSentence: HEBREW, names: [] };
    const [answer] = item.responses as Exclude<typeof item.responses, string>;
    const article = { ...item.evidence[0]!.article, outlet: party };
    const odd = withFinding(quarry, 3, {
      title: `${HEBREW} 12`,
      statement: `${HEBREW} 500 is alleged.`,
      responses: [{ ...answer!, by: party }],
      relations: [{ ...item.relations[0]!, from: party, sentence: null }],
      evidence: [{ ...item.evidence[0]!, article, credited: [] }],
    });
    const three = finding(odd, 3);
    expect(guardsOf(three)).toContain(`Denied by ${APART}.`);
    expect(edgeSentence(three, three.relations[0]!)).toContain(`: ${APART} `);
    expect(creditLine(three)).toContain(APART);
    const texts = [
      findingMarkdown(three, odd, address),
      oembed(three, odd, address),
      timelineIcs(odd, address),
      citingSentence(three, 'Sand', address('/')),
      feedEntries(odd, address)
        .map(({ title, text }) => title + text)
        .join('\n'),
    ];
    for (const text of texts)
      expect(text.replaceAll('\r\n ', '').replaceAll(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(
        /\p{Script=Hebrew}/u,
      );
    expect(await htmlOf(Name, { props: { entity: party, page: 'en' } })).toMatch(
      /<a href="[^"]*" dir="auto">/,
    );
  });

  it('stands bare in data', () => {
    const item = finding(quarry, 3);
    const [answer] = item.responses as Exclude<typeof item.responses, string>;
    const odd = withFinding(quarry, 3, {
      responses: [{ ...answer!, by: { ...answer!.by, inSentence: HEBREW } }],
    });
    expect(findingsCsv(odd, address)).toContain(`,${HEBREW},`);
  });
});

it.each(reports)('changes no byte of %s, whose names all run as its words do', (_, report) => {
  const all = [
    ...report.findings.map((item) => findingMarkdown(item, report, address)),
    timelineIcs(report, address),
    findingsCsv(report, address),
    ...feedEntries(report, address).map(({ text }) => text),
  ];
  expect(all.filter((text) => /[\u2066-\u2069]/.test(text))).toEqual([]);
});
