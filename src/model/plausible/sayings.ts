import type { Prose } from '../../reading/prose.ts';
import { rowOf } from '../../schema/relation-kind.ts';
import type { Content, ContentPlace } from '../content.ts';
import type { Article, Finding } from '../report.ts';
import { findNames, nameIndex, type NameIndex } from '../wording/names.ts';
import { allTexts } from '../wording/naming.ts';
import { alternation, plain } from '../wording/phrases.ts';
import { wordedPlaces } from '../wording/places.ts';
import { read } from '../wording/reading.ts';
import { numbersIn, sentencesIn, wordsIn, type Sentence } from '../wording/sentences.ts';
import type { Sort } from '../wording/wording.ts';
import { saidIn, type Desk } from './desk.ts';
import { numbersAbout, wordsAbout } from './marks.ts';
import { slipAt, type Slip, type SlipCode } from './slip.ts';

/** Words that tell findings, or are ours. */
interface Saying {
  place: ContentPlace;
  text: string;
  /** `told`: a sentence of a text, without its words of ours; `ours`: those. */
  sort: Sort | 'told' | 'ours';
  findings: readonly Finding[];
}

type Found = [words: string, wrong: string, instead: string] | null;

/** A principle that holds for words of some sorts. */
type Rule = (saying: Saying, desk: Desk, known: Known) => Found;

/** What is looked up, and never gone through for each text. */
interface Known {
  /** Beginnings of the goods of all relations. */
  goods: ReadonlySet<string>;
  /** Parties by what they are, where that takes more than a word: "barge line". */
  described: NameIndex;
  articles: ReadonlyMap<string, Article>;
}

/** Words that do not go with the findings that they tell, or that stand in two places. */
export function sayingSlips(desk: Desk): Slip[] {
  const known = knownIn(desk);
  const sayings = sayingsOf(desk);
  return [
    ...sayings.flatMap((saying) => {
      const { collection, id, path } = saying.place;
      return RULES.filter(([sorts]) => sorts.includes(saying.sort)).flatMap(([, rule]) => {
        const found = rule(saying, desk, known);
        return found ? [slipAt(collection, id)(path, 'word-other', ...found)] : [];
      });
    }),
    ...repeated(desk.content),
    ...wordSlips(desk),
  ];
}

const TEXTS = ['articles', 'chapters'] as const;

function sayingsOf({ content, report }: Desk): Saying[] {
  const told = TEXTS.flatMap((collection) =>
    content[collection].flatMap(({ id, prose }) =>
      sentencesIn(prose).flatMap((sentence): Saying[] => {
        const place = { collection, id, path: sentence.path };
        const of = (numbers: readonly number[]) => numbers.flatMap((one) => report.byNumber.get(one) ?? []);
        const part = (isOurs: boolean) => sentence.runs.filter(({ kind }) => (kind === 'ours') === isOurs);
        const text = (ours: boolean) => part(ours).map((run) => run.text).join('').trim(); // prettier-ignore
        const derived = of(part(true).flatMap((run) => run.derived));
        return [
          { place, text: text(false), sort: 'told' as const, findings: of(numbersIn(sentence)) },
          { place, text: text(true), sort: 'ours' as const, findings: derived },
        ].filter((one) => one.text !== '' && (one.sort === 'ours' || one.findings.length > 0));
      }),
    ),
  );
  const worded = wordedPlaces(content, report).map(({ text, sort, findings, collection, id, path }) => ({
    place: { collection, id, path },
    text,
    sort,
    findings,
  }));
  return [...worded, ...told];
}

function knownIn({ report, reader }: Desk): Known {
  const goods = report.findings.flatMap(({ relations }) =>
    relations.flatMap(({ kind, goods }) => (rowOf(kind).family === 'goods' ? (goods ?? []) : [])),
  );
  const parties = [...reader.parties.values()].filter(({ describes }) => describes.includes(' '));
  return {
    articles: new Map(report.articles.map((article) => [article.slug, article])),
    goods: new Set(goods.map((text) => text.split(' ').at(-1)!.toLowerCase().replace(/s$/, ''))),
    described: nameIndex(
      parties.map((party) => ({ ...party, names: [plain(party.describes).toLowerCase()] })),
      [],
    ),
  };
}

const WHOLE: readonly Saying['sort'][] = ['statement', 'title', 'sentence', 'in short', 'headline', 'told'];
const DERIVED = WHOLE.filter((sort) => sort !== 'statement');

const RULES: readonly (readonly [sorts: readonly Saying['sort'][], rule: Rule])[] = [
  [[...DERIVED, 'label', 'pair'], otherGoods],
  [['in short', 'headline', 'told', 'sentence'], otherParty],
  [[...WHOLE, 'pair', 'party'], otherCountry],
  [['statement', 'in short', 'told'], lostSuspicion],
  [DERIVED, wider],
  [['in short', 'headline', 'told'], moreArticles],
  [[...DERIVED, 'ours'], otherSeason],
  [WHOLE, vouching],
  [['told'], otherNumber],
  [['title', 'sentence'], opposite],
  [['ours'], judging],
];

const isIn = (word: string, findings: readonly Finding[]): boolean =>
  findings.some((finding) => wordsAbout(finding).toLowerCase().includes(word));

/** Goods of other findings. */
function otherGoods({ text, findings }: Saying, _: Desk, { goods }: Known): Found {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const other = words.find(
    (word) => goods.has(word.replace(/s$/, '')) && !isIn(word.replace(/s$/, ''), findings),
  );
  return other === undefined || findings.length === 0
    ? null
    : [other, `are goods of other findings, and not of ${numbered(findings)}`, 'write what was moved by it'];
}

/** "The barge line", where none of the findings is about one. */
function otherParty({ text, findings }: Saying, _: Desk, { described }: Known): Found {
  if (findings.length === 0) return null;
  const near = new Set(
    findings
      .flatMap(({ entities, evidence, responses }) => [
        ...entities,
        ...evidence.flatMap(({ article, credited }) => [
          article.outlet,
          ...credited.flatMap(({ by, seenBy }) => [...by, ...seenBy]),
        ]),
        ...(Array.isArray(responses) ? responses.map(({ by }) => by) : []),
      ])
      .flatMap((entity) => entity?.describes.toLowerCase() ?? []),
  );
  const other = findNames(plain(text).toLowerCase(), described).find(
    ({ words }) => ![...near].some((describes) => describes.includes(words)) && !isIn(words, findings),
  );
  return other === undefined
    ? null
    : [
        other.words,
        `is nobody in ${numbered(findings)}`,
        'write who it is about, or mark the finding that is about them',
      ];
}

/** "The ministry of" a country that is another one's. */
function otherCountry({ text }: Saying, { reader, entities, patterns }: Desk): Found {
  const { names, text: whole } = read(text, reader);
  for (const [index, name] of names.slice(0, -1).entries()) {
    const next = names[index + 1]!;
    const between = whole.slice(name.offset + name.words.length, next.offset).trim();
    const own = name.parties
      .map((id) => entities.get(id))
      .find((entity) => entity?.kind === 'public body')?.country;
    const said = next.parties.map((id) => entities.get(id)).find((entity) => entity?.kind === 'country');
    if (own && said && own !== said && patterns.belonging.exec(between)?.[0] === between)
      return [next.words, `is not the country of ${name.words}`, `write ${own.name}`];
  }
  return null;
}

/** An arrest with its reason, and without a suspicion. */
function lostSuspicion({ text, findings }: Saying, { reader, patterns }: Desk): Found {
  const arrest = patterns.arrests.exec(text);
  const because = arrest && patterns.reasons.exec(text.slice(arrest.index));
  const isSuspected = read(text, reader).hedges.some((hedge) => hedge.class === 'alleged');
  return because && !isSuspected && findings.some(({ grade }) => grade === 'alleged')
    ? [arrest[0], 'gives a reason as if it were shown', 'write "on suspicion of", or who accuses']
    : null;
}

/** "Every", where the findings have some. */
function wider({ text, findings }: Saying, { patterns }: Desk): Found {
  const word = saidIn(text, patterns.universals);
  return word === null || findings.some((finding) => patterns.universals.test(wordsAbout(finding)))
    ? null
    : [word, `is more than ${numbered(findings)} says`, 'write no more than the statement does'];
}

/** "Both articles", of a finding that one of them has. */
function moreArticles({ text, findings }: Saying, { patterns, reader }: Desk): Found {
  const counted = new RegExp(`${patterns.both.source} (?:${alternation(reader.words.pieces)})`, 'iu').exec(
    text,
  );
  const articles = new Set(findings.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  return counted && articles.size < 2
    ? [counted[0], `are not what ${numbered(findings)} rests on`, 'write "one article"']
    : null;
}

function otherSeason({ text, findings }: Saying, { patterns }: Desk): Found {
  const season = saidIn(text, patterns.seasons);
  return season === null || findings.length === 0 || isIn(season.toLowerCase(), findings)
    ? null
    : [season, `is no time of ${numbered(findings)}`, 'write no more than its date'];
}

/** "Reveals" what is only said. */
function vouching({ text, findings }: Saying, { patterns }: Desk): Found {
  const verb = patterns.factives.exec(text);
  const isNegated = verb && patterns.negations.test(text.slice(Math.max(0, verb.index - 8), verb.index));
  return verb === null ||
    isNegated ||
    findings.length === 0 ||
    findings.some(({ grade }) => grade === 'records')
    ? null
    : [verb[0], `vouches for what is ${findings[0]!.grade}`, 'write "says", "alleges" or "reports"'];
}

/** Numbers beside the marks of a summary that no finding of its article has. */
function otherNumber({ place, text }: Saying, { reader }: Desk, { articles }: Known): Found {
  if (place.collection !== 'articles') return null;
  const { numbers } = read(text, reader);
  if (numbers.every(({ value }) => value <= 2)) return null;
  const { findings } = articles.get(place.id)!;
  const known = new Set(findings.flatMap((finding) => numbersAbout(finding, reader)));
  const other = numbers.find(({ value }) => value > 2 && !known.has(value));
  return other
    ? [other.words, 'is no number of a finding of this article', 'write the one that they have']
    : null;
}

/** "Import", where the statement has "export" alone. */
function opposite({ text, findings }: Saying, { patterns: { opposites } }: Desk): Found {
  const said = findings.map(({ statement }) => statement).join(' ');
  for (const [index, [, pattern]] of opposites.entries()) {
    const word = saidIn(text, pattern);
    const other = saidIn(said, opposites[index ^ 1]![1]);
    if (word !== null && other !== null && !pattern.test(said))
      return [word, `is the opposite of “${other}” in the statement`, `write "${other}"`];
  }
  return null;
}

/** Words of ours that take a side, or ask why somebody did what nobody is said to have done. */
function judging({ text }: Saying, { patterns, reader }: Desk): Found {
  const judges = saidIn(text, patterns.judging);
  if (judges !== null)
    return [judges, 'takes a side in words of ours', 'say what the articles leave open, and no more'];
  const why = patterns.presuming.exec(text);
  const name = why && read(text, reader).names.find(({ offset }) => offset > why.index);
  return name
    ? [
        `${why[0]} … ${name.words}`,
        'takes for granted what it asks about',
        'write "whether", or mark the finding that says it',
      ]
    : null;
}

const numbered = (findings: readonly Finding[]): string =>
  findings.map(({ number }) => `finding ${number}`).join(' and ');

/** Words of a sentence that is no set phrase. */
const WHOLE_SENTENCE = 6;

/** A sentence that stands twice in one text. */
function repeated(content: Content): Slip[] {
  return [...TEXTS, 'findings' as const].flatMap((collection) =>
    content[collection].flatMap(({ id, prose }: { id: string; prose: Prose }): Slip[] => {
      const known = new Set<string>();
      const again = sentencesIn(prose).find(({ text }: Sentence) => {
        if (wordsIn(text).length < WHOLE_SENTENCE) return false;
        const isKnown = known.has(text);
        known.add(text);
        return isKnown;
      });
      return again
        ? [
            slipAt(collection, id)(
              again.path,
              'word-twice',
              again.text.slice(0, 60),
              'stands twice in the same text',
              'take one of the two out',
            ),
          ]
        : [];
    }),
  );
}

/** A word that stands twice in a row, and articles in a language in which none was read. */
function wordSlips({ content, report, reader }: Desk): Slip[] {
  const languages = new Set(report.articles.map(({ language }) => language.split('-')[0]!));
  const names = [...reader.languages.keys()].filter((name) => /^\p{Lu}/u.test(name));
  const article = new RegExp(
    `(?<!\\p{L})(${names.join('|')}) (?:${alternation(reader.words.pieces)})(?!\\p{L})`,
    'gu',
  );
  return allTexts(content).flatMap(({ text, ...place }): Slip[] => {
    const { collection, id, path } = place;
    const slip = (words: string, ...more: [code: SlipCode, wrong: string, instead: string]): Slip => {
      const [code, wrong, instead] = more;
      return slipAt(collection, id)(path.length > 0 ? path : ['words', words], code, words, wrong, instead);
    };
    const twice = /(?<![\p{L}’'-])(\p{Ll}{2,})[ \n]\1(?![\p{L}’'-])/u.exec(text);
    const other = [...text.matchAll(article)].find(
      ([, name]) => !languages.has(reader.languages.get(name!)!),
    );
    return [
      ...(twice && !reader.words.doubled.includes(twice[1]!)
        ? [slip(twice[0], 'word-twice', 'is one word twice', `write "${twice[1]}" once`)]
        : []),
      ...(other
        ? [slip(other[0], 'word-other', 'is none that was read', 'write the language that it is in')]
        : []),
    ];
  });
}
