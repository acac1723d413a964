import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../sandbox.ts';
import { COPIES } from './bad-copies.ts';
import { WORDINGS } from './bad-wordings.ts';

/** One mistake that an editor, or somebody worse, can make, and the only message that it may cause. */
export interface BadInput {
  name: string;
  /** The file that is spoiled, below the content folder. */
  file: string;
  /** Text that stands once in the file, and what replaces it; `⟦` shows where the message points. */
  edit?: [from: string, to: string];
  /** The whole file instead (a new one, if there is none); `⟦` as above. */
  write?: string | Uint8Array;
  /** Anything else. */
  spoil?: (sandbox: Sandbox) => void;
  /** `path:line:column` where no `⟦` can show the place; the path may be left out. */
  at?: string;
  says: string;
}

const FINDING = 'findings/001-sand-to-kvitka-quay.mdx';
const STATEMENT = 'findings/005-licensed-pits-only.mdx';
const DENIED = 'findings/003-sand-from-unlicensed-pits.mdx';
const OWNER = 'findings/006-one-owner-two-companies.mdx';
const ARTICLE = 'articles/areia-do-orluna.mdx';
const COMPANY = 'entities/zarinbud.yaml';
const CHAPTER = 'chapters/01-sand.mdx';
const SITE = 'site.yaml';

/** A body for the finding that has none. */
const body = (text: string): [string, string] => [
  'responses: not applicable\n---\n',
  `responses: not applicable\n---\n\n${text}\n`,
];

const HERE = '⟦';

/** Spoils a content folder as a case says; returns the `path:line:column` at which the message is expected. */
export function spoilWith(sandbox: Sandbox, { file, edit, write, spoil, at }: BadInput): string {
  if (edit) sandbox.edit(file, ...edit);
  if (write !== undefined) sandbox.write(file, write);
  spoil?.(sandbox);
  if (at !== undefined) return at.includes('.') ? at : `${file}:${at}`;
  const text = sandbox.read(file);
  const before = text.slice(0, text.indexOf(HERE)).split('\n');
  sandbox.write(file, text.replace(HERE, ''));
  return `${file}:${before.length}:${before.at(-1)!.length + 1}`;
}

export const FILES: BadInput[] = [
  {
    name: 'no site file',
    file: SITE,
    spoil: (s) => s.remove(SITE),
    at: '1:1',
    says: 'the file is missing — every investigation has one; see content/README.md',
  },
  {
    name: 'a stranger beside the folders',
    file: 'notes.txt',
    write: 'x',
    at: '1:1',
    says: '"notes.txt" does not belong here — the folders are chapters, articles, findings, entities, sources, tensions',
  },
  {
    name: 'another ending',
    file: 'entities/rio.yml',
    write: 'name: Rio',
    at: '1:1',
    says: 'the file must end in ".yaml" — rename it',
  },
  {
    name: 'an ending in capitals',
    file: 'articles/rio.MDX',
    write: '---\n---\n',
    at: '1:1',
    says: 'the file must end in ".mdx" — rename it',
  },
  {
    name: 'a name in capitals',
    file: 'entities/Rio.yaml',
    write: 'name: Rio',
    at: '1:1',
    says: 'the name is not kebab-case — use lower-case letters, digits and single hyphens',
  },
  {
    name: 'a name with a space',
    file: 'entities/rio sand.yaml',
    write: 'name: Rio',
    at: '1:1',
    says: 'the name is not kebab-case — use lower-case letters, digits and single hyphens',
  },
  {
    name: 'a name with an accent',
    file: 'entities/río.yaml',
    write: 'name: Rio',
    at: '1:1',
    says: 'the name is not kebab-case — use lower-case letters, digits and single hyphens',
  },
  {
    name: 'two hyphens in a name',
    file: 'entities/rio--sand.yaml',
    write: 'name: Rio',
    at: '1:1',
    says: 'the name is not kebab-case — use lower-case letters, digits and single hyphens',
  },
  {
    name: 'a name that Windows keeps',
    file: 'entities/aux.yaml',
    write: 'name: Aux',
    at: '1:1',
    says: '"aux" is a device on Windows — choose another name',
  },
  {
    name: 'a name that is too long',
    file: `entities/${'sand-'.repeat(20)}x.yaml`,
    write: 'name: Sand',
    at: '1:1',
    says: 'the name is longer than 90 characters — shorten it',
  },
  {
    name: 'names that differ in capitals only',
    file: 'entities/zarinia.yaml',
    spoil: (s) => s.write('entities/Zarinia.yaml', 'name: Zarinia'),
    at: 'entities/Zarinia.yaml:1:1',
    says: 'the name differs from "zarinia.yaml" only in capitals — choose another name',
  },
  {
    name: 'a symbolic link',
    file: 'entities/river.yaml',
    spoil: (s) => symlinkSync('/etc/hostname', join(s.directory, 'entities/river.yaml')),
    at: '1:1',
    says: 'the file is a symbolic link — put the file itself here',
  },
  {
    name: 'a folder among the files',
    file: 'entities/more',
    spoil: (s) => mkdirSync(join(s.directory, 'entities/more')),
    at: '1:1',
    says: 'a folder does not belong here — put the files themselves here',
  },
  {
    name: 'a link in place of a folder',
    file: 'tensions',
    spoil: (s) => {
      s.remove('tensions');
      symlinkSync('entities', join(s.directory, 'tensions'));
    },
    at: '1:1',
    says: 'this is not a folder — put a real folder here',
  },
  {
    name: 'a finding without a number',
    file: 'findings/sand.mdx',
    spoil: (s) => s.write('findings/sand.mdx', s.read(STATEMENT)),
    at: '1:1',
    says: 'the file name does not fit — start it with the number of the finding in three digits or more, for example "012-rifles.mdx"',
  },
  {
    name: 'a finding with the number 0',
    file: 'findings/000-sand.mdx',
    spoil: (s) => s.write('findings/000-sand.mdx', s.read(STATEMENT)),
    at: '1:1',
    says: 'the file name does not fit — start it with the number of the finding in three digits or more, for example "012-rifles.mdx"',
  },
  {
    name: 'a file that is not UTF-8',
    file: COMPANY,
    write: new Uint8Array([0x6e, 0xe9, 0x0a]),
    at: '1:1',
    says: 'the file is not UTF-8 text — save it with the encoding UTF-8',
  },
  {
    name: 'a file that is too large',
    file: COMPANY,
    write: `name: Sand\n${'# sand\n'.repeat(20_000)}`,
    at: '1:1',
    says: 'the file has 140011 bytes — at most 100000 are read; split it',
  },
  {
    name: 'a line that is too long',
    file: COMPANY,
    write: `name: ${'s'.repeat(6_000)}`,
    at: '1:5001',
    says: 'the line is longer than 5000 characters — break it into paragraphs',
  },
  {
    name: 'a byte order mark',
    file: COMPANY,
    write: '\ufeffname: Sand',
    at: '1:1',
    says: 'the line has an invisible or control character (U+FEFF) — delete it and type the words again',
  },
  {
    name: 'a carriage return alone',
    file: COMPANY,
    write: 'name: Sand⟦\rkind: company',
    says: 'the line has an invisible or control character (U+000D) — delete it and type the words again',
  },
  {
    name: 'a null character',
    file: COMPANY,
    edit: ['name: Zarinbud', 'name: Zarin⟦\0bud'],
    says: 'the line has an invisible or control character (U+0000) — delete it and type the words again',
  },
  {
    name: 'a bidirectional control',
    file: COMPANY,
    edit: ['name: Zarinbud', 'name: Zarin⟦\u202ebud'],
    says: 'the line has an invisible or control character (U+202E) — delete it and type the words again',
  },
  {
    name: 'a zero-width space',
    file: COMPANY,
    edit: ['name: Zarinbud', 'name: Zarin⟦\u200bbud'],
    says: 'the line has an invisible or control character (U+200B) — delete it and type the words again',
  },
  {
    name: 'a soft hyphen',
    file: FINDING,
    edit: ['brought at least', 'brou⟦\u00adght at least'],
    says: 'the line has an invisible or control character (U+00AD) — delete it and type the words again',
  },
  {
    name: 'a character for private use',
    file: COMPANY,
    edit: ['name: Zarinbud', 'name: Zarin⟦\ue000bud'],
    says: 'the line has a character without a meaning (U+E000) — delete it and type the words again',
  },
  {
    name: 'a letter lost in copying',
    file: FINDING,
    edit: ['Conceição brought', 'Concei⟦\ufffd\ufffdo brought'],
    says: 'the line has a letter that was lost in copying (�) — type the word again',
  },
  {
    name: 'an unusual space',
    file: FINDING,
    edit: ['brought at least', 'brought⟦\u2003at least'],
    says: 'the line has an unusual space (U+2003) — type an ordinary space',
  },
  {
    name: 'a styled letter',
    file: COMPANY,
    edit: ['name: Zarinbud', 'name: ⟦\uff3aarinbud'],
    says: 'the line has a styled letter (U+FF3A) — type plain ones: "Z"',
  },
  {
    name: 'a heap of accents',
    file: FINDING,
    edit: ['brought at', 'brought⟦\u0301\u0302\u0303\u0304\u0305 at'],
    says: 'the line has a letter with more than three accents — type the plain letter',
  },
  {
    name: 'letters of two scripts in a word',
    file: COMPANY,
    edit: ['name: Zarinbud', 'name: ⟦Z\u0430rinbud'],
    says: 'the line has letters of two scripts in one word, "Zаrinbud" (Latin and Cyrillic) — type the word again in one script',
  },
  {
    name: 'an invisible character as a YAML code',
    file: COMPANY,
    edit: ['name: Zarinbud', 'name: ⟦"Zarin\\u200bbud"'],
    says: 'the value has an invisible or control character (U+200B) — delete it and type the words again',
  },
  {
    name: 'an invisible character as an HTML code',
    file: STATEMENT,
    edit: body('⟦Sand&#8203;bank.'),
    says: 'the text has an invisible or control character (U+200B) — delete it and type the words again',
  },
];

export const YAML: BadInput[] = [
  {
    name: 'no front matter',
    file: FINDING,
    write: '⟦Sand.\n',
    says: 'the file does not start with front matter — begin with a line "---", then the keys, then a line "---"',
  },
  {
    name: 'front matter in JavaScript',
    file: FINDING,
    write: '⟦---js\n{ title: 1 }\n---\n',
    says: 'the file does not start with front matter — begin with a line "---", then the keys, then a line "---"',
  },
  {
    name: 'front matter without an end',
    file: FINDING,
    write: '⟦---\ntitle: Sand\n',
    says: 'the front matter has no end — write a line "---" after its last key',
  },
  {
    name: 'an empty file',
    file: COMPANY,
    write: '',
    at: '1:1',
    says: 'the file is empty — write its keys; content/README.md has an example',
  },
  {
    name: 'a list in place of keys',
    file: COMPANY,
    write: '⟦- Zarinbud\n',
    says: 'the file is a list, not a group of keys — write lines of the form "key: value"',
  },
  {
    name: 'a tab to indent',
    file: COMPANY,
    edit: ['  - { text: Зарінбуд', '⟦\t- { text: Зарінбуд'],
    says: 'a tab is used to indent — use two spaces',
  },
  {
    name: 'an indentation that does not fit',
    file: SITE,
    edit: ['  name: The Orluna Reading Room', '  name: The Orluna Reading Room\n⟦ x: 1'],
    says: 'the indentation does not fit — use two spaces a level',
  },
  {
    name: 'a colon in plain text',
    file: FINDING,
    edit: ['title: "Harbour ledgers: at least', 'title: ⟦Harbour ledgers: at least'],
    says: 'the value has ": " in it — put the whole value in "double quotes"',
  },
  {
    name: 'an open quotation mark',
    file: COMPANY,
    edit: ['describes: building company', 'describes: ⟦"building company'],
    says: 'a quotation mark is not closed — close it on the same line',
  },
  {
    name: 'a key twice',
    file: COMPANY,
    edit: ['country: zarinia', 'country: zarinia\n⟦country: lusavia'],
    says: 'the key stands twice — remove one of the two',
  },
  {
    name: 'an alias',
    file: COMPANY,
    edit: ['country: zarinia', 'country: ⟦*land'],
    says: 'an alias (*name) is used — write the value out',
  },
  {
    name: 'an anchor',
    file: COMPANY,
    edit: ['country: zarinia', 'country: &land ⟦zarinia'],
    says: 'an anchor (&name) is used — remove it',
  },
  {
    name: 'a tag',
    file: COMPANY,
    edit: ['country: zarinia', 'country: !!str ⟦zarinia'],
    says: 'a tag (tag:yaml.org,2002:str) is used — remove it and write the plain value',
  },
  {
    name: 'a directive',
    file: COMPANY,
    edit: ['name: Zarinbud', '⟦%YAML 1.1\n---\nname: Zarinbud'],
    says: 'a line starts with "%" — put the value in "quotes"',
  },
  {
    name: 'two documents',
    file: COMPANY,
    edit: ['country: zarinia', '⟦---\ncountry: zarinia'],
    says: 'a second "---" starts another document — a file holds one',
  },
  {
    name: 'brackets without end',
    file: COMPANY,
    write: `⟦name: ${'['.repeat(500)}`,
    says: 'lists are nested more than 12 deep — write a flat list',
  },
  {
    name: 'dashes without end',
    file: COMPANY,
    write: `name: Sand\nnames:\n⟦${'- '.repeat(500)}x`,
    says: 'lists are nested more than 12 deep — write a flat list',
  },
  {
    name: 'a key that is a list',
    file: COMPANY,
    edit: ['country: zarinia', '⟦[a]: zarinia'],
    says: 'a key is not a word — write a plain word before the ":"',
  },
  {
    name: 'a merge key',
    file: COMPANY,
    edit: ['country: zarinia', '⟦<<: zarinia'],
    says: 'the key "<<" is not known — the keys are name, inSentence, kind, unnamed, knownFrom, names, country, role, describes, summary, code, note, waivers',
  },
  {
    name: 'the key of a prototype',
    file: COMPANY,
    edit: ['country: zarinia', '⟦__proto__: zarinia'],
    says: 'the key "__proto__" is not known — the keys are name, inSentence, kind, unnamed, knownFrom, names, country, role, describes, summary, code, note, waivers',
  },
];

export const FIELDS: BadInput[] = [
  {
    name: 'a misspelt key',
    file: FINDING,
    edit: ['grade: records', '⟦grad: records\ngrade: records'],
    says: 'the key "grad" is not known — did you mean "grade"?',
  },
  {
    name: 'a key that means nothing here',
    file: FINDING,
    edit: ['grade: records', '⟦colour: blue\ngrade: records'],
    says: 'the key "colour" is not known — the keys are statement, title, kind, chapter, grade, when, whenText, whenBasis, before, after, supersedes, asOf, quantities, relations, entities, evidence, responses, doesNotShow, waivers',
  },
  {
    name: 'a misspelt key in a list',
    file: FINDING,
    edit: ['    unit: tonnes', '    unit: tonnes\n    ⟦curency: EUR'],
    says: 'the key "curency" is not known — did you mean "currency"?',
  },
  {
    name: 'a missing key',
    file: FINDING,
    edit: ['chapter: sand\n', ''],
    at: '2:1',
    says: 'chapter is missing — add it: The chapter that it belongs to: a file in `content/chapters`, without its number',
  },
  {
    name: 'an empty key',
    file: FINDING,
    edit: ['chapter: sand', 'chapter:⟦'],
    says: 'chapter is empty — add it: The chapter that it belongs to: a file in `content/chapters`, without its number',
  },
  {
    name: 'a word that is not in the table',
    file: FINDING,
    edit: ['grade: records', 'grade: ⟦recorded'],
    says: 'grade is "recorded" — did you mean "records"? write one of records, reported, alleged, stated',
  },
  {
    name: 'a relation that is not in the table',
    file: FINDING,
    edit: ['kind: shipped', 'kind: ⟦transported'],
    says: 'relations[1].kind is "transported" — write one of those that content/README.md lists',
  },
  {
    name: 'a kind of relation that is almost one of another family',
    file: FINDING,
    edit: ['kind: shipped', 'kind: ⟦fine'],
    says: 'relations[1].kind is "fine" — did you mean "fined"?',
  },
  {
    name: 'a verb that the table has by another name',
    file: FINDING,
    edit: ['kind: shipped', 'kind: ⟦bought'],
    says: 'relations[1].kind: "bought" is no kind of relation — write "sold", from the seller to the buyer',
  },
  {
    name: 'a share that is none',
    file: OWNER,
    edit: [
      'from: barge-owner\n    to: barcacas-conceicao',
      'from: barge-owner\n    share: ⟦half\n    to: barcacas-conceicao',
    ],
    says: 'relations[1].share is not a share — write for example "51%", "at least 25%", "between 10% and 15%", "a majority" or "a minority"',
  },
  {
    name: 'a number in another notation',
    file: FINDING,
    edit: ['  - value: 41000', '  - value: ⟦41.000'],
    says: "“41.000” is read as the number 41 — write 41000 or 41, or '41.000' in quotes where it is text",
  },
  {
    name: 'the rest of a text behind a "#"',
    file: COMPANY,
    edit: ['describes: building company', 'describes: ⟦building company #2'],
    says: '“#2” is dropped as a comment — put the whole value in "double quotes", or the remark on a line of its own',
  },
  {
    name: 'a date that is left empty',
    file: 'findings/009-sand-on-the-motorway-not-shown.mdx',
    edit: ['when: null', '⟦when:'],
    says: 'when is empty — write the date, or null where the articles give none',
  },
  {
    name: 'marks in plain text',
    file: COMPANY,
    edit: ['describes: building company', 'describes: ⟦"building **company**"'],
    says: 'readers would see the signs of “**company**” — leave the stars out',
  },
  {
    name: 'a link in plain text',
    file: COMPANY,
    edit: ['describes: building company', 'describes: ⟦"see [it](https://x.example)"'],
    says: 'readers would see the signs of “[it](https://x.example)” — write the words without the link',
  },
  {
    name: 'a country that does not exist',
    file: 'entities/harlund.yaml',
    edit: ['code: xc', 'code: ⟦uk'],
    says: 'code: "uk" is the code of no country (ISO 3166) — write gb',
  },
  {
    name: 'the code of a country for a language',
    file: 'entities/harlund.yaml',
    edit: ['language: uk', 'language: ⟦ua'],
    says: 'names[1].language: "ua" is the code of no language — write uk',
  },
  {
    name: 'a currency that does not exist',
    file: 'findings/002-gravel-sold-to-barge-line.mdx',
    edit: ['currency: EUR', 'currency: ⟦RMB'],
    says: 'quantities[1].currency: "RMB" is no currency (ISO 4217) — write CNY',
  },
  {
    name: 'an initial for somebody who is not named',
    file: 'entities/quay-worker.yaml',
    edit: ['knownFrom: arrest', 'unnamed: true\nknownFrom: ⟦arrest'],
    says: 'knownFrom shortens a name, and unnamed says that there is none — leave knownFrom out',
  },
  {
    name: 'text in place of a number',
    file: FINDING,
    edit: ['value: 41000', 'value: ⟦41,000'],
    says: 'quantities[1].value is text, not a number — write the digits alone, without quotes or separators',
  },
  {
    name: 'a number below zero',
    file: FINDING,
    edit: ['value: 41000', 'value: ⟦-41000'],
    says: 'quantities[1].value is below zero — write the size, and the direction in words',
  },
  {
    name: 'a number on a relation counted from nothing',
    file: FINDING,
    edit: ['quantity: 1', 'quantity: ⟦0'],
    says: 'relations[1].quantity is below 1 — quantities are counted from 1',
  },
  {
    name: 'a number on a relation in words',
    file: FINDING,
    edit: ['quantity: 1', 'quantity: ⟦1.5'],
    says: 'relations[1].quantity is not a whole number — write which of the quantities stands on the edge, for example 1 for the first',
  },
  {
    name: 'a number without end',
    file: FINDING,
    edit: ['value: 41000', 'value: ⟦.inf'],
    says: 'quantities[1].value is Infinity, not a number — write the digits alone, without quotes or separators',
  },
  {
    name: 'a number in place of text',
    file: FINDING,
    edit: ['title: "Harbour ledgers: at least 41,000 tonnes of sand to Kvitka Quay"', 'title: ⟦41000'],
    says: 'title is the number 41000, not text — put the value in "quotes"',
  },
  {
    name: 'a list in place of text',
    file: FINDING,
    edit: ['chapter: sand', 'chapter: ⟦[sand]'],
    says: 'chapter is a list, not text — write one value, without brackets',
  },
  {
    name: 'text in place of a list',
    file: FINDING,
    edit: ['entities: [nova-orlun, orluna]', 'entities: ⟦orluna'],
    says: 'entities is text, not a list — write lines that start with "- ", or [a, b]',
  },
  {
    name: 'text on two lines',
    file: FINDING,
    edit: ['title: "Harbour', 'title: ⟦|-\n  Sand\n  "Harbour'],
    says: 'title has a line break — write it on one line',
  },
  {
    name: 'a statement that is too long',
    file: STATEMENT,
    edit: ['statement: In', `statement: ⟦${'Sand and gravel '.repeat(30)}In`],
    says: 'statement is longer than 420 characters — shorten it',
  },
  {
    name: 'a headline over 300 characters',
    file: ARTICLE,
    edit: ['headline: A areia', `headline: ⟦${'Areia '.repeat(60)}a areia`],
    says: 'headline is longer than 300 characters — shorten it',
  },
  {
    name: 'an empty text',
    file: STATEMENT,
    edit: ['whenText: 13 May 2019', "whenText: ⟦''"],
    says: 'whenText is empty — write the text, or leave the key out',
  },
  {
    name: 'a space at the end',
    file: STATEMENT,
    edit: ['whenText: 13 May 2019', "whenText: ⟦'13 May 2019 '"],
    says: 'whenText starts or ends with a space — remove it',
  },
  {
    name: 'two spaces in a row',
    file: STATEMENT,
    edit: ['whenText: 13 May 2019', 'whenText: ⟦13  May 2019'],
    says: 'whenText has two spaces in a row — leave one',
  },
  {
    name: 'a reference with capitals',
    file: FINDING,
    edit: ['article: areia-do-orluna', 'article: ⟦Areia do Orluna'],
    says: 'evidence[1].article is not a kebab-case name — write lower-case letters, digits and single hyphens, for example "river-trading-bv"',
  },
  {
    name: 'seven words in a phrase',
    file: FINDING,
    edit: ['phrase: pelo menos 41 mil toneladas', 'phrase: ⟦pelo menos 41 mil toneladas de areia'],
    says: 'evidence[1].phrase has more than six words — choose at most six words that occur once in the paragraph',
  },
  {
    name: 'a phrase too long in a script without spaces',
    file: FINDING,
    edit: ['phrase: pelo menos 41 mil toneladas', 'phrase: ⟦岚砾码头卸下的沙子来自河的'],
    says: 'evidence[1].phrase has more than six words (two letters of Chinese or Japanese count as one, five of Thai, Lao, Khmer or Burmese) — choose at most six words that occur once in the paragraph',
  },
  {
    name: 'evidence without a place',
    file: 'findings/005-licensed-pits-only.mdx',
    edit: ['- article: areia-do-orluna\n    paragraph: 4\n', '- ⟦article: areia-do-orluna\n'],
    says: 'evidence[1].paragraph is missing — write the paragraph, or the page of a document, or the minute of a broadcast',
  },
  {
    name: 'evidence by page and by paragraph',
    file: 'findings/005-licensed-pits-only.mdx',
    edit: ['    paragraph: 4\n', '    paragraph: 4\n    page: ⟦2\n'],
    says: 'evidence[1].page stands beside paragraph — keep the one of them by which readers find the words',
  },
  {
    name: 'a minute in words',
    file: 'findings/005-licensed-pits-only.mdx',
    edit: ['    paragraph: 4\n', '    minute: ⟦12 min\n'],
    says: 'evidence[1].minute is not a time — write minutes and seconds from the beginning, "12:30", or hours too, "1:02:30"',
  },
  {
    name: 'paragraph 0',
    file: STATEMENT,
    edit: ['paragraph: 4', 'paragraph: ⟦0'],
    says: 'evidence[1].paragraph is below 1 — paragraphs are counted from 1',
  },
  {
    name: 'half a paragraph',
    file: STATEMENT,
    edit: ['paragraph: 4', 'paragraph: ⟦4.5'],
    says: 'evidence[1].paragraph is the number 4.5, not a whole number — write the digits alone, without quotes or separators',
  },
  {
    name: 'no evidence',
    file: STATEMENT,
    edit: [
      'evidence:\n  - article: areia-do-orluna\n    paragraph: 4\n    phrase: compra apenas a areeiros licenciados\n    credited: [conceicao-note]',
      'evidence: ⟦[]',
    ],
    says: 'evidence is empty — no finding without evidence: name article, paragraph, phrase and credited source',
  },
  {
    name: 'nobody credited',
    file: STATEMENT,
    edit: ['credited: [conceicao-note]', 'credited: ⟦[]'],
    says: `evidence[1].credited is empty — name at least one source; use the article's "own words" source if it credits nobody`,
  },
  {
    name: 'no responses',
    file: STATEMENT,
    edit: ['responses: not applicable\n', ''],
    at: '2:1',
    says: 'responses is missing — add it: Who answers: a list, `none recorded`, or `not applicable`',
  },
  {
    name: 'another word for no responses',
    file: STATEMENT,
    edit: ['responses: not applicable', 'responses: ⟦none'],
    says: 'responses is "none" — write one of none recorded, not applicable',
  },
  {
    name: 'an empty list of responses',
    file: STATEMENT,
    edit: ['responses: not applicable', 'responses: ⟦[]'],
    says: 'responses is an empty list — write "none recorded" or "not applicable"',
  },
  {
    name: 'a response of no known kind',
    file: DENIED,
    edit: ['kind: denies', 'kind: ⟦denied'],
    says: 'responses[1].kind is "denied" — did you mean "denies"? write one of denies, explains, unreachable, no comment, admits, confirms, corrects',
  },
  {
    name: 'a response without its words',
    file: DENIED,
    edit: ['    answers: this finding\n', ''],
    at: '29:5',
    says: 'responses[1].answers is missing — add it: What is answered: `this finding`, or in a few words what else. Only a denial of `this finding` counts as one',
  },
  {
    name: 'a date that is not in the calendar',
    file: STATEMENT,
    edit: ["when: '2019-05-13'", "when: ⟦'2019-02-30'"],
    says: 'when: "2019-02-30" is not in the calendar — that month has 28 days',
  },
  {
    name: 'a month that does not exist',
    file: STATEMENT,
    edit: ["when: '2019-05-13'", "when: ⟦'2019-13'"],
    says: 'when: "2019-13" has no such month — months are 01 to 12',
  },
  {
    name: 'a date in words',
    file: STATEMENT,
    edit: ["when: '2019-05-13'", 'when: ⟦13 May 2019'],
    says: 'when: "13 May 2019" is not a date — write for example "2022", "2022-09", "2023-02-19", "2022-06/2022-12", "2022-05/..", "2023-06~" or "[2022-03..2023-02]"',
  },
  {
    name: 'a year without quotes',
    file: FINDING,
    edit: ["when: '2018'", 'when: ⟦2018'],
    says: 'when is not text — put the date in quotes, for example "2022-09"',
  },
  {
    name: 'a year before 1900',
    file: FINDING,
    edit: ["when: '2018'", "when: ⟦'1818'"],
    says: 'when: "1818" is outside 1900 to 2100 — check the year',
  },
  {
    name: 'a year after 2100',
    file: FINDING,
    edit: ["when: '2018'", "when: ⟦'2108'"],
    says: 'when: "2108" is outside 1900 to 2100 — check the year',
  },
  {
    name: 'a period that ends before it starts',
    file: FINDING,
    edit: ["when: '2018'", "when: ⟦'2018-09/2018-03'"],
    says: 'when: "2018-09/2018-03" ends before it starts — swap the two dates',
  },
  {
    name: 'a month in place of a day',
    file: ARTICLE,
    edit: ["addressMatched: '2019-09-02'", "addressMatched: ⟦'2019-09'"],
    says: 'addressMatched: "2019-09" is not one day — write year, month and day, for example "2023-05-17"',
  },
  ...['?q=1', '#top', '/"x', "/it's", '/%', '/a<b'].map((more): BadInput => ({
    name: `an address of the site with ${more}`,
    file: SITE,
    edit: [
      'address: https://sand-over-the-orluna.example',
      `address: ⟦${JSON.stringify(`https://sand-over-the-orluna.example${more}`)}`,
    ],
    says: 'address has more in it than a host and a plain path — leave out everything from "?" or "#" on, and signs other than letters, digits and hyphens',
  })),
  {
    name: 'a number too small to be written',
    file: 'findings/007-zarinbud-says-it-paid.mdx',
    edit: ['value: 640000', 'value: ⟦1e-7'],
    says: 'quantities[1].value is too small, or has too many digits, to be written out exactly — write it in words, or in a smaller unit',
  },
  {
    name: 'a number with more digits than are kept',
    file: 'findings/007-zarinbud-says-it-paid.mdx',
    edit: ['value: 640000', 'value: ⟦0.30000000000000004'],
    says: 'quantities[1].value is too small, or has too many digits, to be written out exactly — write it in words, or in a smaller unit',
  },
  {
    name: 'a kind of relation that every object has',
    file: FINDING,
    edit: ['  - kind: shipped', '  - kind: ⟦constructor'],
    says: 'relations[1].kind is "constructor" — write one of those that content/README.md lists',
  },
  {
    name: 'a term that no record of names keeps',
    file: 'glossary.yaml',
    spoil: (s) =>
      s.write(
        'glossary.yaml',
        `${s.read('glossary.yaml')}__proto__:\n  term: x\n  meaning: A book.\n  ours: true\n`,
      ),
    at: '5:1',
    says: 'the name "__proto__" is not a kebab-case name — choose another one, for example "river-trading-bv"',
  },
  {
    name: 'a folder in the place of the glossary',
    file: 'glossary.yaml',
    spoil: (s) => {
      s.remove('glossary.yaml');
      s.write('glossary.yaml/x', '');
      for (const one of ['chapters/01-sand.mdx'])
        s.write(one, s.read(one).replace(/<Term id="[^"]*">(.*?)<\/Term>/g, '$1'));
    },
    at: '1:1',
    says: 'this is not a file — put a real file here, or remove it',
  },
  {
    name: 'an address that runs a program',
    file: ARTICLE,
    edit: [
      'address: https://diario-de-lusavia.example/2019/05/14/areia-do-orluna',
      'address: ⟦javascript:alert(1)',
    ],
    says: 'address is not a web address — write one that starts with https:// and has no user name in it',
  },
  {
    name: 'an address that holds data',
    file: ARTICLE,
    edit: [
      'address: https://diario-de-lusavia.example/2019/05/14/areia-do-orluna',
      'address: ⟦data:text/html,x',
    ],
    says: 'address is not a web address — write one that starts with https:// and has no user name in it',
  },
  {
    name: 'an address with a password',
    file: ARTICLE,
    edit: ['address: https://diario', 'address: ⟦https://me:secret@diario'],
    says: 'address is not a web address — write one that starts with https:// and has no user name in it',
  },
  {
    name: 'an address of this machine',
    file: ARTICLE,
    edit: ['address: https://diario-de-lusavia.example/', 'address: ⟦http://localhost/'],
    says: 'address is not a web address — write one that starts with https:// and has no user name in it',
  },
  {
    name: 'a language in words',
    file: ARTICLE,
    edit: ['language: pt', 'language: ⟦Portuguese'],
    says: 'language is not a language code — write for example "nl", "pt-BR" or "zh-Hant"',
  },
  {
    name: 'a currency in words',
    file: 'findings/002-gravel-sold-to-barge-line.mdx',
    edit: ['currency: EUR', 'currency: ⟦euro'],
    says: 'quantities[1].currency is not a currency code — write three capitals, for example "USD"',
  },
  {
    name: 'a name that is not in Latin letters',
    file: COMPANY,
    edit: ['name: Zarinbud', 'name: ⟦\u0417\u0430\u0440\u0456\u043d\u0431\u0443\u0434\u0438'],
    says: 'name has letters that are not Latin — type it in Latin letters, or list the same spelling under names with its script',
  },
  {
    name: 'a name that is not in its script',
    file: COMPANY,
    edit: ['{ text: Зарінбуд, language: uk, script: Cyrl', '{ text: ⟦Зарінбуд, language: uk, script: Latn'],
    says: 'names[2].text is not written in the letters of its script (Latn) — add the right script, for example script: Cyrl, or type the name again',
  },
  {
    name: 'a name with a date and no finding',
    file: COMPANY,
    edit: ['  - { text: Зарінбуд, language: uk,', "  - ⟦{ text: Зарінбуд, until: '2018', language: uk,"],
    says: 'names[2].finding is missing — write the finding that says since or until when the name was in use',
  },
  {
    name: 'a finding at a name without a date',
    file: COMPANY,
    edit: ['text: Зарінбуд, language: uk,', 'text: Зарінбуд, finding: ⟦6, language: uk,'],
    says: 'names[2].finding says nothing here — it carries from and until: write one of them, or leave the key out',
  },
  {
    name: 'a script that does not exist',
    file: COMPANY,
    edit: ['text: Зарінбуд, language: uk, script: Cyrl', 'text: Зарінбуд, language: uk, script: ⟦Cyril'],
    says: 'names[2].script is "Cyril" — did you mean "Cyrl"?',
  },
  {
    name: 'a mail address that is none',
    file: SITE,
    edit: ['corrections: corrections@', 'corrections: ⟦corrections at '],
    says: 'contact.corrections is not a mail address — write for example "corrections@example.org"',
  },
  {
    name: 'an address with a final slash',
    file: SITE,
    edit: [
      'address: https://sand-over-the-orluna.example\n',
      'address: ⟦https://sand-over-the-orluna.example/\n',
    ],
    says: 'address ends with a slash — leave it out',
  },
  {
    name: 'one finding in a tension',
    file: 'tensions/02-forbidden-and-carried.mdx',
    edit: ['findings: [1, 11]', 'findings: ⟦[1]'],
    says: 'findings is not a pair of numbers — write two findings, for example [4, 12]',
  },
  {
    name: 'something left to do',
    file: STATEMENT,
    edit: ['chapter: sand', 'chapter: ⟦TODO sand or money'],
    says: 'chapter is still to do — The chapter that it belongs to: a file in `content/chapters`, without its number',
  },
];

export const BODIES: BadInput[] = [
  {
    name: 'an import',
    file: STATEMENT,
    edit: body("⟦import { readFileSync } from 'node:fs'"),
    says: 'a paragraph starts with import or export, which would make it a program — begin it with another word',
  },
  {
    name: 'an export',
    file: STATEMENT,
    edit: body('⟦export const sand = 1'),
    says: 'a paragraph starts with import or export, which would make it a program — begin it with another word',
  },
  {
    name: 'a program in braces',
    file: STATEMENT,
    edit: body('Sand ⟦{process.env.HOME} here.'),
    says: 'braces hold a program — remove them; write "(…)" if you mean brackets',
  },
  {
    name: 'a program on a line of its own',
    file: STATEMENT,
    edit: body('⟦{process.exit(0)}'),
    says: 'braces hold a program — remove them; write "(…)" if you mean brackets',
  },
  {
    name: 'an open brace',
    file: STATEMENT,
    edit: body('Sand ⟦{ here.'),
    says: 'the text cannot be read: a brace is open — remove it; write "(…)" if you mean brackets',
  },
  {
    name: 'a comment',
    file: STATEMENT,
    edit: body('⟦<!-- sand -->'),
    says: 'the text cannot be read: it has an HTML comment — remove it',
  },
  {
    name: 'a script',
    file: STATEMENT,
    edit: body('⟦<script>alert(1)</script>'),
    says: '<script> is not a component of the report — write <Finding n="12">words</Finding>, <Ours>words</Ours> or <Term id="transit">words</Term>; plain words need no tag, and **strong** ones two stars',
  },
  {
    name: 'an unknown component',
    file: STATEMENT,
    edit: body('⟦<Findings n="1">Sand</Findings>'),
    says: '<Findings> is not a component of the report — write <Finding n="12">words</Finding>, <Ours>words</Ours> or <Term id="transit">words</Term>; plain words need no tag, and **strong** ones two stars',
  },
  {
    name: 'a mark without a number',
    file: STATEMENT,
    edit: body('⟦<Finding>Sand</Finding>'),
    says: '<Finding> takes one attribute, the number of the finding — write <Finding n="12">words</Finding>',
  },
  {
    name: 'a number as a program',
    file: STATEMENT,
    edit: body('⟦<Finding n={1}>Sand</Finding>'),
    says: '<Finding> takes one attribute, the number of the finding — write <Finding n="12">words</Finding>',
  },
  {
    name: 'an attribute too many',
    file: STATEMENT,
    edit: body('⟦<Finding n="1" onclick="x">Sand</Finding>'),
    says: '<Finding> takes one attribute, the number of the finding — write <Finding n="12">words</Finding>',
  },
  {
    name: 'spread attributes',
    file: STATEMENT,
    edit: body('⟦<Finding {...x}>Sand</Finding>'),
    says: '<Finding> takes one attribute, the number of the finding — write <Finding n="12">words</Finding>',
  },
  {
    name: 'a mark without words',
    file: STATEMENT,
    edit: body('⟦<Finding n="1" />'),
    says: '<Finding> marks no words — write <Finding n="12">words</Finding>',
  },
  {
    name: 'a mark that is not closed',
    file: STATEMENT,
    edit: body('⟦<Finding n="1">Sand'),
    says: 'the text cannot be read: <Finding> is not closed — write <Finding n="12">words</Finding>, in one paragraph',
  },
  {
    name: 'a mark that is closed only',
    file: STATEMENT,
    edit: body('Sand⟦</Finding>'),
    says: 'the text cannot be read: a closing tag stands alone — write <Finding n="12">words</Finding>',
  },
  {
    name: 'a mark in a mark',
    file: STATEMENT,
    edit: body('<Finding n="1">A ⟦<Finding n="2">B</Finding></Finding>'),
    says: 'a <Finding> stands inside a finding — put one after the other',
  },
  {
    name: 'a link in a mark',
    file: STATEMENT,
    edit: body('<Finding n="1">A ⟦[b](/data/)</Finding>'),
    says: 'a link stands inside a finding — put one after the other',
  },
  {
    name: 'a mark in a link',
    file: STATEMENT,
    edit: body('[A ⟦<Finding n="1">B</Finding>](/data/)'),
    says: 'a <Finding> stands inside a link — put one after the other',
  },
  {
    name: 'a first-level heading',
    file: STATEMENT,
    edit: body('⟦# Sand'),
    says: 'only headings of the second and third level are used — write "## Words" or "### Words"',
  },
  {
    name: 'a second title by underlining',
    file: STATEMENT,
    edit: body('⟦Sand\n===='),
    says: 'only headings of the second and third level are used — write "## Words" or "### Words"',
  },
  {
    name: 'a heading of the fourth level',
    file: STATEMENT,
    edit: body('⟦#### Sand'),
    says: 'only headings of the second and third level are used — write "## Words" or "### Words"',
  },
  {
    name: 'a heading without words',
    file: STATEMENT,
    edit: body('⟦##'),
    says: 'the heading has no words — write "## Words", or remove it',
  },
  {
    name: 'an image without a text',
    file: STATEMENT,
    edit: body('⟦![](/sand.png)'),
    says: 'images are not used in the report — remove it, and describe it in words',
  },
  {
    name: 'an image from elsewhere',
    file: STATEMENT,
    edit: body('⟦![Sand](https://pictures.example/sand.png)'),
    says: 'images are not used in the report — remove it, and describe it in words',
  },
  {
    name: 'a code block',
    file: STATEMENT,
    edit: body('⟦```\nsand\n```'),
    says: 'code blocks are not used in the report — write a plain paragraph (lines must not start with four spaces)',
  },
  {
    name: 'code in a line',
    file: STATEMENT,
    edit: body('Some ⟦`sand`.'),
    says: 'code marks (`) are not used in the report — write the plain words',
  },
  {
    name: 'a table',
    file: STATEMENT,
    edit: body('⟦| a | b |\n| - | - |\n| 1 | 2 |'),
    says: 'tables are not used in the report — write a list',
  },
  {
    name: 'a rule',
    file: STATEMENT,
    edit: body('Sand.\n\n⟦***\n\nGravel.'),
    says: 'a rule (---) is not used in the report — start a new paragraph',
  },
  {
    name: 'a footnote',
    file: STATEMENT,
    edit: body('⟦[^1]: Gravel.'),
    says: 'footnotes are not used — say it in the text',
  },
  {
    name: 'struck-out text',
    file: STATEMENT,
    edit: body('Some ⟦~~sand~~ gravel.'),
    says: 'struck-out text (~) is not used — remove the marks; write "about" for "~"',
  },
  {
    name: 'boxes to tick',
    file: STATEMENT,
    edit: body('⟦- [x] sand'),
    says: 'boxes to tick are not used — write a plain list',
  },
  {
    name: 'a list from 3',
    file: STATEMENT,
    edit: body('⟦3. sand\n4. gravel'),
    says: 'the list starts at 3 — number it from 1',
  },
  {
    name: 'quotations without end',
    file: STATEMENT,
    edit: body(`⟦${'> '.repeat(300)}sand`),
    says: 'the text is nested too deeply — write plain paragraphs and flat lists',
  },
  {
    name: 'braces without end',
    file: STATEMENT,
    edit: body(`⟦${'{'.repeat(3_000)}`),
    says: 'the text is nested too deeply — write plain paragraphs and flat lists',
  },
  {
    name: 'components without end',
    file: STATEMENT,
    edit: body(`⟦${'<Finding n="1">'.repeat(300)}`),
    says: 'the text is nested too deeply — write plain paragraphs and flat lists',
  },
  {
    name: 'a link that runs a program',
    file: STATEMENT,
    edit: body('See ⟦[this](javascript:alert(1)).'),
    says: 'the link "javascript:alert(1)" is not safe — use https://… or an address of this site that starts with "/"',
  },
  {
    name: 'a link that runs a program, disguised',
    file: STATEMENT,
    edit: body('See ⟦[this](java&#115;cript:alert(1)).'),
    says: 'the link "javascript:alert(1)" is not safe — use https://… or an address of this site that starts with "/"',
  },
  {
    name: 'a link to another protocol',
    file: STATEMENT,
    edit: body('See ⟦[this](//pictures.example/).'),
    says: 'the link "//pictures.example/" is not safe — use https://… or an address of this site that starts with "/"',
  },
  {
    name: 'a link to a mail address',
    file: STATEMENT,
    edit: body('Write ⟦[to me](mailto:me@sand.example) now.'),
    says: 'the link "mailto:me@sand.example" is not safe — use https://… or an address of this site that starts with "/"',
  },
  {
    name: 'a link with a password',
    file: STATEMENT,
    edit: body('See ⟦[this](https://me:secret@sand.example/).'),
    says: 'the link "https://me:secret@sand.example/" has a user name in it — write the plain address',
  },
  {
    name: 'a link to a private machine',
    file: STATEMENT,
    edit: body('See ⟦[this](http://10.0.0.1/).'),
    says: 'the link "http://10.0.0.1/" leads to no public site — write an address that readers can open',
  },
  {
    name: 'a link beside the page',
    file: STATEMENT,
    edit: body('See ⟦[this](../002/).'),
    says: 'the link "../002/" is not safe — use https://… or an address of this site that starts with "/"',
  },
  {
    name: 'a link without words',
    file: STATEMENT,
    edit: body('See ⟦[](https://sand.example/).'),
    says: 'the link has no words — write [words](https://…)',
  },
  {
    name: 'a link with a title',
    file: STATEMENT,
    edit: body('See ⟦[this](https://sand.example/ "Sand").'),
    says: 'the link has a title — write only [words](https://…)',
  },
  {
    name: 'a link by reference',
    file: STATEMENT,
    edit: body('⟦[1]: https://sand.example/'),
    says: 'link definitions are not used — write the address in the link: [words](https://…)',
  },
  {
    name: 'a link to a finding that is not there',
    file: STATEMENT,
    edit: body('See ⟦[this](/findings/99/).'),
    says: 'the link "/findings/99/" leads to no page — link to a page that exists',
  },
  {
    name: 'a link to a misspelt page',
    file: STATEMENT,
    edit: body('See ⟦[this](/entities/zarinbut/).'),
    says: 'the link "/entities/zarinbut/" leads to no page — did you mean "/entities/zarinbud/"?',
  },
  {
    name: 'a link without the final slash',
    file: STATEMENT,
    edit: body('See ⟦[this](/findings/1).'),
    says: 'the link "/findings/1" is not an address of this site — write for example "/findings/12/", with the final slash',
  },
  {
    name: 'a link to an anchor',
    file: STATEMENT,
    edit: body('See ⟦[this](/findings/1/#roots).'),
    says: 'the link "/findings/1/#roots" has an anchor — link to the page: "/findings/1/"',
  },
  {
    name: 'a link to this site in full',
    file: STATEMENT,
    edit: body('See ⟦[this](https://sand-over-the-orluna.example/findings/1/).'),
    says: 'the link "https://sand-over-the-orluna.example/findings/1/" names this site — write the address from "/": "/findings/1/"',
  },
  {
    name: 'a link that tells who sent the reader',
    file: STATEMENT,
    edit: body('See ⟦[this](https://sand.example/?utm_source=letter).'),
    says: 'the link has "utm_source=", which tells who sent the reader — leave out everything from "?" on that the page does not need',
  },
  {
    name: 'a text left to do',
    file: STATEMENT,
    edit: body('⟦TODO Say what a licence is.'),
    says: 'the text is still to do — Say what a licence is.',
  },
];

export const ACROSS: BadInput[] = [
  {
    name: 'an article that is not there',
    file: STATEMENT,
    edit: ['article: areia-do-orluna', 'article: ⟦areia-do-orlun'],
    says: '"areia-do-orlun" is not in articles/ — did you mean "areia-do-orluna"?',
  },
  {
    name: 'an entity that is not there',
    file: FINDING,
    edit: ['to: kvitka-quay', 'to: ⟦kvitka-key'],
    says: '"kvitka-key" is not in entities/ — did you mean "kvitka-quay"?',
  },
  {
    name: 'a source that is not there',
    file: STATEMENT,
    edit: ['credited: [conceicao-note]', 'credited: [⟦diary-of-a-ferryman]'],
    says: '"diary-of-a-ferryman" is not in sources/ — add a file for it to sources/, or correct the name',
  },
  {
    name: 'a chapter that is not there',
    file: FINDING,
    edit: ['chapter: sand', 'chapter: ⟦gravel'],
    says: '"gravel" is not a chapter — write one of sand, money, rules',
  },
  {
    name: 'a column that is not there',
    file: COMPANY,
    edit: ['role: builder', 'role: ⟦roads'],
    says: '"roads" is not a column of site.yaml — write one of pit, barge-line, harbour, builder',
  },
  {
    name: 'a name with a date that another finding tells',
    file: COMPANY,
    edit: ['text: Зарінбуд, language: uk,', "text: Зарінбуд, until: '2018', finding: ⟦1, language: uk,"],
    says: 'finding 1 is not about "zarinbud" — add it to its entities, or write another finding',
  },
  {
    name: 'a name that ends before it begins',
    file: COMPANY,
    edit: [
      'text: Зарінбуд, language: uk,',
      "text: Зарінбуд, from: '2019', until: ⟦'2018', finding: 6, language: uk,",
    ],
    says: '2018 is before 2019 — write the later date here',
  },
  {
    name: 'a page of an article without pages',
    file: 'findings/005-licensed-pits-only.mdx',
    edit: ['    paragraph: 4\n', '    page: ⟦2\n'],
    says: '"areia-do-orluna" says nothing of its pages — add "pages:" to the article, or give the place by paragraph or minute',
  },
  {
    name: 'a paragraph that is not there',
    file: STATEMENT,
    edit: ['paragraph: 4', 'paragraph: ⟦9'],
    says: '"areia-do-orluna" has 8 paragraphs — write a number up to that',
  },
  {
    name: 'a source on which the article does not rest',
    file: STATEMENT,
    edit: ['credited: [conceicao-note]', 'credited: [conceicao-note, ⟦zarinbud-statement]'],
    says: '"zarinbud-statement" is not among what "areia-do-orluna" rests on — add it to restsOn of that article, or credit another source',
  },
  {
    name: 'a date without its words',
    file: STATEMENT,
    edit: ['whenText: 13 May 2019\n', ''],
    at: '7:7',
    says: `the date has no whenText — add the article's own time words (whenText) and whether the date is "stated" or "derived" (whenBasis)`,
  },
  {
    name: 'a date of an article that is worked out and reads as if it were printed',
    file: 'articles/pisok-z-orluny.mdx',
    edit: ["published: '2019-06~'", "published: ⟦'2019-06-03'"],
    says: '"2019-06-03" is worked out from the text and reads as if it were printed — write "2019-06~"',
  },
  {
    name: 'an order of two findings whose dates say otherwise',
    file: STATEMENT,
    edit: ['whenBasis: stated\n', 'whenBasis: stated\nbefore: [⟦1]\n'],
    says: 'finding 5 is said to come before finding 1, but its date (2019-05-13) starts later (2018) — let "when" of the earlier one start no later, for example "[2018..2018]"',
  },
  {
    name: 'an order before a finding that is not there',
    file: STATEMENT,
    edit: ['whenBasis: stated\n', 'whenBasis: stated\nafter: [⟦99]\n'],
    says: 'there is no finding 99 — write the number of an existing finding',
  },
  {
    name: 'a state without a date',
    file: OWNER,
    edit: [
      "asOf: '2019-05-14'\nrelations:\n  - kind: owns\n    from: barge-owner\n    to: barcacas-conceicao\n  - kind",
      'relations:\n  - ⟦kind',
    ],
    says: '"owns" is a state but the finding has no asOf — add the date up to which the article vouches for it, or until when it held (until)',
  },
  {
    name: 'a state that ends before it begins',
    file: OWNER,
    edit: [
      'from: barge-owner\n    to: barcacas-conceicao',
      "from: barge-owner\n    since: '2018'\n    until: ⟦'2016'\n    to: barcacas-conceicao",
    ],
    says: 'it ends (2016) before it begins (2018) — swap the two dates',
  },
  {
    name: 'a fact that no article could know yet',
    file: 'findings/004-sand-at-armed-groups-depot.mdx',
    edit: ["when: '2018-10-07'", "when: ⟦'2020-10-07'"],
    says: 'no article could know it: 2020-10-07 begins after the last of them appeared — correct "when", or write kind: statement and say who announces it',
  },
  {
    name: 'an admission in our own words',
    file: DENIED,
    edit: ['kind: denies', 'kind: ⟦admits'],
    says: '"admits" says more than an answer may in our words — add verb: with the verb that the source prints, or write "explains"',
  },
  {
    name: 'a verb of the source where none is needed',
    file: DENIED,
    edit: ['    kind: denies\n', '    kind: denies\n    verb: ⟦nega\n'],
    says: '"denies" needs no verb of the source — leave the key out, or write admits, confirms or corrects',
  },
  {
    name: 'a range with one end',
    file: FINDING,
    edit: ['  - value: 41000', '  - ⟦value: 41000'],
    spoil: (s) => s.edit(FINDING, 'comparator: at least', 'comparator: between'),
    says: '"between" has one number — add upTo: with the upper one',
  },
  {
    name: 'an upper number without a range',
    file: FINDING,
    edit: ['  - value: 41000', '  - ⟦value: 41000\n    upTo: 42000'],
    says: 'upTo belongs to "between" — write comparator: between, or leave upTo out',
  },
  {
    name: 'a range upside down',
    file: FINDING,
    edit: ['  - value: 41000', '  - value: 41000\n    upTo: ⟦40000'],
    spoil: (s) => s.edit(FINDING, 'comparator: at least', 'comparator: between'),
    says: '40000 is not above 41000 — write the lower number as value and the upper as upTo',
  },
  {
    name: 'a finding that sets aside one that there is not',
    file: FINDING,
    edit: ['grade: records\n', 'grade: records\nsupersedes: ⟦99\n'],
    says: 'there is no finding 99 — write the number of the finding that this one sets aside, or leave the key out',
  },
  {
    name: 'a finding that sets itself aside',
    file: FINDING,
    edit: ['grade: records\n', 'grade: records\nsupersedes: ⟦1\n'],
    says: 'findings set each other aside in a circle — keep one direction',
  },
  {
    name: 'a finding that sets aside a later one',
    file: 'findings/006-one-owner-two-companies.mdx',
    edit: ['grade: records\n', 'grade: records\nsupersedes: ⟦8\n'],
    says: 'finding 8 is said to come before finding 6, but its date ([2017-06..]) starts later (2016/..) — let "when" of the earlier one start no later, for example "[2016..]"',
  },
  {
    name: 'a list of days that is not in order',
    file: 'findings/004-sand-at-armed-groups-depot.mdx',
    edit: ["when: '2018-10-07'", 'when: ⟦[2018-10-07, 2018-10-05]'],
    says: 'when: "2018-10-05" is not later than the day before it in the list — write the days in order, each once',
  },
  {
    name: 'a month in a list of days',
    file: 'findings/004-sand-at-armed-groups-depot.mdx',
    edit: ["when: '2018-10-07'", "when: ⟦['2018-09', 2018-10-12]"],
    says: 'when: "2018-09" is not one day — in a list write each day in full, for example [2019-03-02, 2019-03-05], or the period: 2019-03/2019-05',
  },
  {
    name: 'goods where money is told of',
    file: 'findings/007-zarinbud-says-it-paid.mdx',
    edit: ['    what: gravel', '    goods: ⟦gravel'],
    says: '"paid" tells of no goods — write what: instead of goods: for what is meant, or, if goods moved, a kind such as "sold", "supplied", "shipped", "imported" or "goods reached"',
  },
  {
    name: 'one thing by two names',
    file: FINDING,
    edit: ['    goods: river sand', '    goods: river sand\n    what: ⟦sand'],
    says: 'goods and what are two names of one thing — keep one of them',
  },
  {
    name: 'ownership between an authority and a person',
    file: 'findings/012-quay-worker-accused.mdx',
    edit: [
      '  - kind: accused\n    from: nova-orlun-prosecutor\n    to: quay-worker',
      "  - kind: owns\n    from: nova-orlun-prosecutor\n    until: '2018'\n    to: ⟦quay-worker",
    ],
    says: '"owns" cannot go from a public body to a person — did you mean "charged", "pleaded", "acquitted", "convicted", "convicted subject to appeal" or "convicted finally"?',
  },
  {
    name: 'an office the wrong way round',
    file: OWNER,
    edit: [
      '  - kind: owns\n    from: barge-owner\n    to: barcacas-conceicao',
      '  - kind: works for\n    from: ⟦barcacas-conceicao\n    to: barge-owner\n    toRole: builder',
    ],
    says: '"works for" cannot go from a company to a person — swap from and to',
  },
  {
    name: 'a sale to a court case',
    file: 'findings/002-gravel-sold-to-barge-line.mdx',
    edit: ['to: barcacas-conceicao', 'to: ⟦case-12'],
    spoil: (s) =>
      s.write(
        'entities/case-12.yaml',
        'name: Case 12 of 2018\nkind: case\ndescribes: lawsuit\nrole: builder\n',
      ),
    says: '"sold" cannot go from a company to a court case — name the court case in entities, and let the relation join the court and the party: "ruled for", "ruled against", "convicted" …',
  },
  {
    name: 'a number on a relation that the finding does not have',
    file: FINDING,
    edit: ['quantity: 1', 'quantity: ⟦2'],
    says: 'the last of the quantities is number 1 — write a number up to that, or leave the key out',
  },
  {
    name: 'a state beyond its articles',
    file: OWNER,
    edit: ["asOf: '2019-05-14'", "asOf: ⟦'2020-01-01'"],
    says: 'no article vouches for 2020-01-01: the last one is of 2019-05-14 — write that date or an earlier one',
  },
  {
    name: 'a relation with oneself',
    file: FINDING,
    edit: ['to: kvitka-quay', 'to: ⟦barcacas-conceicao'],
    says: 'both ends are the same party — a relation needs two',
  },
  {
    name: 'a number without a unit',
    file: FINDING,
    edit: ['  - value: 41000\n    unit: tonnes\n', '  - ⟦value: 41000\n'],
    says: 'a number needs either a unit or a currency — write for example unit: crates, or currency: EUR',
  },
  {
    name: 'a party without a column',
    file: 'entities/lanli-terminal.yaml',
    edit: ['role: harbour\n', ''],
    at: 'findings/004-sand-at-armed-groups-depot.mdx:12:11',
    says: '"lanli-terminal" has no role, by which the diagram knows its column — write role: in entities/lanli-terminal.yaml, or fromRole: here for this relation alone, with one of pit, barge-line, harbour, builder',
  },
  {
    name: 'a number that is taken',
    file: 'findings/001-twice.mdx',
    spoil: (s) => s.write('findings/001-twice.mdx', s.read(FINDING)),
    at: '2:1',
    says: 'the number 1 is taken by "001-sand-to-kvitka-quay" — run "npm run new -- renumber 001-twice" for one that is free',
  },
  {
    name: 'two entities with one name',
    file: COMPANY,
    edit: ['name: Zarinbud', 'name: ⟦lanli terminal'],
    says: 'the name is that of entities/lanli-terminal.yaml too — tell the two apart in the name, or remove one',
  },
  {
    name: 'a country that is a river',
    file: COMPANY,
    edit: ['country: zarinia', 'country: ⟦orluna'],
    says: '"orluna" is a place — name a country',
  },
  {
    name: 'an outlet that is a company',
    file: ARTICLE,
    edit: ['outlet: diario-de-lusavia', 'outlet: ⟦zarinbud'],
    says: '"zarinbud" is a company — name a news outlet',
  },
  {
    name: 'a person whose file carries the name',
    file: 'entities/odarii.yaml',
    write: 'name: Odarii Tesk\nkind: person\ndescribes: pilot\n',
    at: '1:1',
    says: 'the file name of a person contains the name — rename the file after what the person does, for example "owner-of-alder"',
  },
  {
    name: 'an outlet without its basis',
    file: ARTICLE,
    edit: ['outletBasis: address\n', ''],
    at: '5:9',
    says: 'outletBasis is missing — say where it comes from: text, address, derived or stored copy',
  },
  {
    name: 'one address for two articles',
    file: 'articles/pisok-z-orluny.mdx',
    edit: [
      'paragraphs: 9',
      'address: ⟦http://www.diario-de-lusavia.example/2019/05/14/areia-do-orluna/?utm_source=x\naddressBasis: text\nparagraphs: 9',
    ],
    says: 'it is the same as in articles/areia-do-orluna.mdx — one article has one file',
  },
  {
    name: 'one text for two articles',
    file: 'articles/pisok-z-orluny.mdx',
    spoil: twoTexts,
    at: 'articles/pisok-z-orluny.mdx:9:15',
    says: 'it is the same as in articles/areia-do-orluna.mdx — one article has one file',
  },
  {
    name: 'a wrong number of fingerprints',
    file: ARTICLE,
    edit: ['paragraphs: 8', `paragraphs: ⟦8\nfingerprints: [${'a'.repeat(64)}]`],
    says: 'there are 1 fingerprints for 8 paragraphs — run "npm run verify" to see which paragraphs the text has',
  },
  {
    name: 'a remark on a paragraph that is not there',
    file: ARTICLE,
    edit: ['  - paragraph: 1', '  - paragraph: ⟦12'],
    says: 'the article has 8 paragraphs — write a number up to that',
  },
  {
    name: 'a source that rests on itself',
    file: 'sources/harbour-ledgers.yaml',
    edit: ['kind: records', 'kind: records\nrestsOn: ⟦[orluna-investigation]'],
    says: 'the source rests on itself through others — remove one step of the circle',
  },
  {
    name: 'a tension of a finding with itself',
    file: 'tensions/02-forbidden-and-carried.mdx',
    edit: ['findings: [1, 11]', 'findings: ⟦[1, 1]'],
    says: 'both findings are the same — a tension needs two',
  },
  {
    name: 'a tension that stands twice',
    file: 'tensions/02-forbidden-and-carried.mdx',
    edit: ['findings: [1, 11]', 'findings: ⟦[5, 3]'],
    says: 'findings 3 and 5 are paired by "01-pits-with-and-without-licence" too — keep one of the two',
  },
  {
    name: 'a tension of a finding that is not there',
    file: 'tensions/02-forbidden-and-carried.mdx',
    edit: ['findings: [1, 11]', 'findings: [1, ⟦99]'],
    says: 'there is no finding 99 — write the number of an existing finding, or delete the tension',
  },
  {
    name: 'a tension of a finding that was withdrawn',
    file: 'tensions/02-forbidden-and-carried.mdx',
    edit: ['findings: [1, 11]', 'findings: [1, ⟦15]'],
    spoil: (s) => s.publish(),
    says: 'finding 15 was withdrawn on 2019-12-02 (see /findings/14/): The article was misread: it speaks of a missing permit, not of sand that arrived — write the number of an existing finding, or delete the tension',
  },
  {
    name: 'a tension of a finding that was merged into another',
    file: 'tensions/02-forbidden-and-carried.mdx',
    edit: ['findings: [1, 11]', 'findings: [1, ⟦16]'],
    spoil: (s) => s.publish(),
    says: 'finding 16 was merged into finding 13 on 2020-01-20 — write 13',
  },
  {
    name: 'a lead that is not there',
    file: SITE,
    edit: ['lead:\n  finding: 1\n', 'lead:\n  finding: ⟦99\n'],
    says: 'there is no finding 99 — write the number of an existing finding',
  },
  {
    name: 'a headline of a finding that is not there',
    file: SITE,
    edit: ["border'\n  findings: [1]", "border'\n  findings: [⟦99]"],
    says: 'there is no finding 99 — write the number of an existing finding',
  },
  {
    name: 'a headline without a finding',
    file: SITE,
    edit: ["border'\n  findings: [1]", "border'\n  findings: ⟦[]"],
    says: 'lead.findings is empty — name the findings that the sentence rests on',
  },
  {
    name: 'a lead that was merged into another finding',
    file: SITE,
    edit: ['lead:\n  finding: 1\n', 'lead:\n  finding: ⟦16\n'],
    spoil: (s) => s.publish(),
    says: 'finding 16 was merged into finding 13 on 2020-01-20 — write 13',
  },
  {
    name: 'a date of the context whose finding is not there',
    file: SITE,
    edit: ['    finding: 11\n', '    finding: ⟦99\n'],
    says: 'there is no finding 99 — write the number of an existing finding, or leave the key out',
  },
  {
    name: 'a date of the context whose finding was merged into another',
    file: SITE,
    edit: ['    finding: 11\n', '    finding: ⟦16\n'],
    spoil: (s) => s.publish(),
    says: 'finding 16 was merged into finding 13 on 2020-01-20 — write 13',
  },
  {
    name: 'an answer that is not there',
    file: DENIED,
    edit: ['    finding: 5', '    finding: ⟦99'],
    says: 'there is no finding 99 — write the number of the finding that carries this answer, or leave the key out',
  },
  {
    name: 'an answer that was withdrawn',
    file: DENIED,
    edit: ['    finding: 5', '    finding: ⟦15'],
    spoil: (s) => s.publish(),
    says: 'finding 15 was withdrawn on 2019-12-02 (see /findings/14/): The article was misread: it speaks of a missing permit, not of sand that arrived — write the number of the finding that carries this answer, or leave the key out',
  },
  {
    name: 'a mark of a finding that is not there',
    file: ARTICLE,
    edit: ['<Finding n="1">', '⟦<Finding n="99">'],
    says: 'there is no finding 99 — mark the words with the number of an existing finding',
  },
  {
    name: 'a mark of a finding that was withdrawn',
    file: ARTICLE,
    edit: ['<Finding n="1">', '⟦<Finding n="15">'],
    spoil: (s) => s.publish(),
    says: 'finding 15 was withdrawn on 2019-12-02 (see /findings/14/): The article was misread: it speaks of a missing permit, not of sand that arrived — remove the mark, and what the words say if it no longer holds',
  },
  {
    name: 'a mark of a finding that was merged into another',
    file: ARTICLE,
    edit: ['<Finding n="1">', '⟦<Finding n="16">'],
    spoil: (s) => s.publish(),
    says: 'finding 16 was merged into finding 13 on 2020-01-20 — write 13',
  },
  {
    name: 'a mark of a finding from another article',
    file: ARTICLE,
    edit: ['<Finding n="1">', '⟦<Finding n="7">'],
    says: 'finding 7 has no evidence in this article — add evidence to it, or mark another finding',
  },
  {
    name: 'a border after the last column',
    file: SITE,
    edit: ['after: barge-line', 'after: ⟦builder'],
    says: '"builder" is not a column with another one after it — write one of pit, barge-line, harbour',
  },
  {
    name: 'a column that stands twice',
    file: SITE,
    edit: ['border:\n', '  - id: ⟦pit\n    title: Again\nborder:\n'],
    says: '"pit" stands twice — give each a name of its own',
  },
  {
    name: 'two chapters of one number',
    file: 'chapters/03-other.mdx',
    spoil: (s) => s.write('chapters/03-zeal.mdx', s.read('chapters/03-rules.mdx')),
    at: 'chapters/03-zeal.mdx:2:1',
    says: 'the number 3 is taken by "03-rules" — rename the file for one that is free',
  },
  {
    name: 'a chapter without a number',
    file: 'chapters/sea.mdx',
    spoil: (s) => s.write('chapters/sea.mdx', s.read('chapters/03-rules.mdx')),
    at: '1:1',
    says: 'the file name does not fit — start it with the number of the chapter in two digits or more, for example "03-who-bought.mdx"',
  },
  {
    name: 'a question that asks nothing',
    file: CHAPTER,
    edit: [
      'question: Who is said to have moved sand and gravel, and where did it go?',
      'question: ⟦Who moved it',
    ],
    says: 'question does not end with a question mark — ask what the chapter answers',
  },
  {
    name: 'a sentence in short that rests on nothing',
    file: CHAPTER,
    edit: ['findings: [1]', 'findings: ⟦[]'],
    says: 'inShort[1].findings is empty — name the findings that the sentence rests on',
  },
  {
    name: 'a sentence in short that rests on a finding that is not there',
    file: CHAPTER,
    edit: ['findings: [1]', 'findings: [⟦99]'],
    says: 'there is no finding 99 — write the number of an existing finding',
  },
  {
    name: 'a finding to work out from that is not there',
    file: CHAPTER,
    edit: ['<Ours derived="1,2">', '⟦<Ours derived="1,99">'],
    says: 'there is no finding 99 — name the findings that it is worked out from',
  },
  {
    name: 'a term that is not in the glossary',
    file: CHAPTER,
    edit: ['<Term id="ledger">', '⟦<Term id="ledgers">'],
    says: '"ledgers" is not a term of glossary.yaml — did you mean "ledger"?',
  },
  {
    name: 'a term that rests on nothing and is not ours',
    file: 'glossary.yaml',
    edit: ['  term: harbour ledger', '  ⟦term: harbour ledger'],
    spoil: (s) => s.edit('glossary.yaml', '  ours: true\n', ''),
    says: 'ledger needs either findings or "ours: true" — say what the meaning rests on',
  },
  {
    name: 'a term with a name that is none',
    file: 'glossary.yaml',
    write: '⟦Harbour Ledger:\n  term: ledger\n  meaning: A book.\n  ours: true\n',
    says: 'the name "Harbour Ledger" is not a kebab-case name — write lower-case letters, digits and single hyphens, for example "river-trading-bv"',
  },
  {
    name: 'two chapters of one name',
    file: 'chapters/04-sand.mdx',
    spoil: (s) => s.write('chapters/04-sand.mdx', s.read('chapters/03-rules.mdx')),
    at: '2:1',
    says: 'the name "sand" is taken by "01-sand" — rename the file: the address is made of the name, not of the number',
  },
  ...COPIES,
];

function twoTexts(s: Sandbox): void {
  const prints = (letters: string) =>
    `fingerprints: [${[...letters].map((letter) => `${letter}${'0f'.repeat(31)}e`).join(', ')}]`;
  s.edit(ARTICLE, 'paragraphs: 8', `paragraphs: 8\n${prints('abcdef01')}`);
  s.edit('articles/pisok-z-orluny.mdx', 'paragraphs: 9', `${prints('abcde2345')}\nparagraphs: 9`);
}

export const BAD_INPUTS: BadInput[] = [...FILES, ...YAML, ...FIELDS, ...BODIES, ...ACROSS, ...WORDINGS];
