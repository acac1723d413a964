import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText } from '../../../src/desk/import/import.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const read = (file: string) => readFileSync(join(FIXTURES, file), 'utf8');

/** Words that start each paragraph: enough to see that it is the right one. */
const starts = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => text.split(' ').slice(0, 3).join(' '));

describe('importText', () => {
  it('finds an English article among every kind of page noise', () => {
    const text = importText(read('raw/river-post.txt'));
    expect(starts(text.paragraphs)).toEqual([
      'Kvitka Quay in',
      'The ledger lists',
      'A spokesman for',
      'The Zarinbud company,',
      'It is unclear',
      'Ribapress reported in',
    ]);
    expect(text).toMatchObject({
      language: 'en',
      published: '2019-09-07',
      headline: 'Kvitka Quay kept unloading sand after its closure, ledgers suggest',
      authors: ['Rhona Ellery'],
      outlet: 'The River Post',
      subheadings: ['A denial, and a silence', 'What the ledger does not show'],
    });
    // Soft hyphens, other spaces and curly quotation marks make no difference.
    expect(text.paragraphs[0]).toContain('went on unloading river sand for');
    expect(text.paragraphs[1]).toContain('"it never sails without papers"');
  });

  it('finds a Dutch article with its date in front', () => {
    const text = importText(read('raw/baggeraar.txt'));
    expect(starts(text.paragraphs)).toEqual([
      'Een baggeraar uit',
      'Volgens Pook ging',
      'De inspectie van',
      'Zarinbud was vorige',
    ]);
    expect(text).toMatchObject({
      language: 'nl',
      published: '2019-09',
      headline: null,
      authors: [],
      outlet: null,
      subheadings: ["'Wij vervoeren, wij vragen niet'"],
    });
  });

  it('joins the lines of a German article that was broken at a width', () => {
    const text = importText(read('raw/wochenblatt.txt'));
    expect(starts(text.paragraphs)).toEqual(['Ein Frachter aus', 'Die Firma bestreitet', 'Unklar ist, wer']);
    expect(text.paragraphs[0]).toMatch(/auf eine Baustelle der Firma .* vier Fahrten nennen\.$/);
    expect(text).toMatchObject({
      language: 'de',
      published: '2019-08-12',
      headline: 'Kies für die Autobahn',
      authors: ['Almut Sievers'],
      outlet: 'Wochenblatt für Harlund',
      subheadings: ['Was offen bleibt'],
    });
  });

  it.each([
    ['quarry/texts/areia-do-orluna.txt', 'pt', 8],
    ['quarry/texts/pisok-z-orluny.txt', 'uk', 9],
  ])('takes %s as it is', (file, language, paragraphs) => {
    const text = importText(read(file));
    expect([text.language, text.paragraphs.length]).toEqual([language, paragraphs]);
  });

  it.each([
    [
      'an office behind the name',
      'The Quay That Stayed Open\nRhona Ellery, Harbour Correspondent',
      'The Quay That Stayed Open',
      ['Rhona Ellery'],
      null,
    ],
    [
      'capitals throughout',
      'QUAY KEPT OPEN\nBY RHONA ELLERY AND PETRA HOLM',
      'QUAY KEPT OPEN',
      ['RHONA ELLERY', 'PETRA HOLM'],
      null,
    ],
    [
      'all in one line',
      'By Rhona Ellery | 7 June 2019 | The River Post',
      null,
      ['Rhona Ellery'],
      'The River Post',
    ],
    [
      'marks of Markdown',
      '# Quay kept open\n\n**By Rhona Ellery**',
      'Quay kept open',
      ['Rhona Ellery'],
      null,
    ],
    [
      'a masthead, a section, a title in capitals and a standfirst',
      '☰ Menu World Ocean Log in\n\nHARBOUR WEEKLY\n\nLONG READ\n\nThe Quay With Two Owners\n\nA quay that was closed went on unloading, and nobody could say for whom\n\nBy Rhona Ellery\n\nListen to this article · Save · Share',
      'The Quay With Two Owners',
      ['Rhona Ellery'],
      'Harbour Weekly',
    ],
    [
      'a long standfirst and a reporter of the house',
      'Kvitka Lantern\n\nQuay kept open for nineteen weeks after its closure\n\nHarbour master on leave – Council says it sent two warnings – Owner speaks of a plain mistake\n\nFrom our staff reporter Rhona Ellery\n\nThe clerk told the Lantern so in May, and no answer came from the council.',
      'Quay kept open for nineteen weeks after its closure',
      ['Rhona Ellery'],
      null,
    ],
    [
      'a section and an outlet',
      'News\nThe River Post\nQuay kept open',
      'Quay kept open',
      [],
      'The River Post',
    ],
  ])('reads a head with %s', (_name, head, headline, authors, outlet) => {
    const body = 'The quay is closed, says the council of the town, and has been so for a year.';
    const read = importText(`${head}\n\n${body}`);
    expect(read).toMatchObject({ headline, authors, outlet });
    expect(read.paragraphs.at(-1)).toBe(body);
  });

  it('leaves sound letters alone that could be read as others', () => {
    const body = 'A areia chegou de manhã, disse o homem que não quis dizer o nome.';
    const { paragraphs, notes } = importText(
      `AMANHÃ… E AMANHÃ”\n\n${body}\n\nA mãe não sabe; o irmão também não o disse.`,
    );
    expect(paragraphs[0]).toBe(body);
    expect(notes.join()).not.toMatch(/are mended/);
  });

  it('lets the editor overrule what a block was taken for', () => {
    const raw = 'Menu\n\nThe quay is closed, says the council of the town.\n\nNo comment\n';
    expect(importText(raw).paragraphs).toEqual(['The quay is closed, says the council of the town.']);
    expect(importText(raw, { keep: [3], drop: [2] }).paragraphs).toEqual(['No comment']);
  });

  it('finds nothing in an empty text or in noise alone', () => {
    expect(importText('').paragraphs).toEqual([]);
    expect(importText('Menu\n\nShare\n\n© 2020').paragraphs).toEqual([]);
  });

  it('gives the same fingerprints with other line ends, quotation marks and spaces', () => {
    const plain = 'The quay is "closed", says the council of the town.\n';
    const other = '\ufeffThe  quay is “closed”, says the\u00a0council of the town.\r\n';
    expect(importText(other).fingerprints).toEqual(importText(plain).fingerprints);
  });
});

it('has raw texts in three languages', () => {
  expect(readdirSync(join(FIXTURES, 'raw')).filter((name) => name.endsWith('.txt'))).toHaveLength(6);
});
