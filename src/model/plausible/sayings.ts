import type { Prose } from '../../reading/prose.ts';
import { rowOf } from '../../schema/relation-kind.ts';
import type { Content, ContentPlace } from '../content.ts';
import { numberOf } from '../join/resolve.ts';
import { restingOn } from '../join/roots.ts';
import type { Article, Entity, Finding } from '../report.ts';
import { endsAgainst } from '../wording/direction.ts';
import { remembered } from '../wording/facts.ts';
import { findNames, nameIndex, type NameIndex } from '../wording/names.ts';
import { allTexts } from '../wording/naming.ts';
import { alternation, plain, spots } from '../wording/phrases.ts';
import { wordedPlaces } from '../wording/places.ts';
import { read } from '../wording/reading.ts';
import { numbersIn, sentencesIn, wordsIn, type Run, type Sentence } from '../wording/sentences.ts';
import type { Sort } from '../wording/wording.ts';
import { countriesIn } from './codes.ts';
import { saidIn, stemsOf, type Desk } from './desk.ts';
import { numbersAbout, wordsAbout } from './marks.ts';
import { slipAt, type Slip, type SlipCode } from './slip.ts';
import { isCited, recordStems, titleOf } from './sources.ts';

/** Words that tell findings, or are ours. */
interface Saying {
  place: ContentPlace;
  text: string;
  /**
   * `told`: a sentence of a text, without its words of ours; `ours`: those; `clause`: what stands between two semicolons
   * around its marks; `part`: of several marks up to one. `aside`: words beside a finding, which say what it does not show, how it is meant,
   * or what its number covers.
   */
  sort: Sort | 'told' | 'ours' | 'clause' | 'part' | 'aside';
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
  /** The country that a name or an adjective is of: "Lusavian". */
  countryOf: (word: string) => Entity | undefined;
  /** The countries that records are of, by the beginnings of their words: "ledgers". */
  homes: ReadonlyMap<string, ReadonlySet<Entity>>;
  /** Words of all records, by their beginnings. */
  records: ReadonlySet<string>;
  articles: ReadonlyMap<string, Article>;
}

/** Words that do not go with the findings that they tell, or that stand in two places. */
export function sayingSlips(desk: Desk): Slip[] {
  const known = knownIn(desk);
  const sayings = sayingsOf(desk);
  return [
    ...sayings.flatMap((saying) => {
      const { collection, id, path } = saying.place;
      return RULES.filter(([sorts]) => sorts.includes(saying.sort)).flatMap(
        ([, rule, code = 'word-other']) => {
          const found = rule(saying, desk, known);
          return found ? slipAt(collection, id)(path, code, ...found) : [];
        },
      );
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
          ...clausesOf(sentence).map(({ text, numbers, sort }) => ({
            place,
            text,
            sort,
            findings: of(numbers),
          })),
        ].filter((one) => one.text !== '' && (one.sort === 'ours' || one.findings.length > 0));
      }),
    ),
  );
  const beside = content.findings.flatMap(({ id, data, prose }) => {
    const findings = [report.byNumber.get(numberOf(id))].flatMap((finding) => finding ?? []);
    const texts: [PropertyKey[], string][] = [
      ...data.doesNotShow.map((text, index): [PropertyKey[], string] => [['doesNotShow', index], text]),
      ...data.quantities.map(({ what }, index): [PropertyKey[], string] => [
        ['quantities', index, 'what'],
        what,
      ]),
      ...sentencesIn(prose).map(({ path, text }): [PropertyKey[], string] => [path, text]),
    ];
    return texts.map(([path, text]): Saying => ({
      place: { collection: 'findings', id, path },
      text,
      sort: 'aside',
      findings,
    }));
  });
  // The text of a pair is held sentence by sentence.
  const bodies = new Map(content.tensions.map(({ id, prose }) => [id, sentencesIn(prose)]));
  const worded = wordedPlaces(content, report).flatMap(({ text, sort, findings, collection, id, path }) =>
    (collection === 'tensions' && path.length === 0 ? bodies.get(id)! : [{ text, path }]).map((one) => ({
      ...one,
      place: { collection, id, path: one.path },
      sort,
      findings,
    })),
  );
  return [...worded, ...told, ...beside];
}

/** The parts of a sentence between semicolons; where one has several marks, up to each, with what follows the last, too. */
function clausesOf({ runs }: Sentence): { text: string; numbers: number[]; sort: 'clause' | 'part' }[] {
  return splitAt(runs, ';').flatMap((own) => {
    const marked = own.filter(({ kind }) => kind === 'finding');
    const upTo = (some: readonly Run[]) => some.map(({ text }) => text).join('').trim(); // prettier-ignore
    const parts = marked.length < 2 ? [] : marked;
    const tail = own.slice(own.indexOf(marked.at(-1)!) + 1);
    return [
      { text: upTo(own), numbers: marked.map(({ number }) => number), sort: 'clause' as const },
      ...parts.map((run) => ({
        text: upTo([...own.slice(0, own.indexOf(run) + 1), ...tail]),
        numbers: [run.number],
        sort: 'part' as const,
      })),
    ];
  });
}

function splitAt(runs: readonly Run[], stop: string): Run[][] {
  const clauses: Run[][] = [[]];
  for (const run of runs)
    for (const [index, text] of run.text.split(stop).entries()) {
      if (index > 0) clauses.push([]);
      clauses.at(-1)!.push({ ...run, text });
    }
  return clauses;
}

function knownIn({ report, reader, entities }: Desk): Known {
  const countryOf = countriesIn(report);
  const homes = new Map<string, Set<Entity>>();
  for (const source of report.sources.filter(({ kind }) => kind === 'records')) {
    const text = titleOf(source);
    const own = [
      ...(text.match(/\p{Lu}\p{L}{3,}/gu) ?? []).map(countryOf),
      ...read(text, reader).names.flatMap(({ parties }) => parties.map((id) => entities.get(id)?.country)),
    ].filter((country) => country !== undefined && country !== null);
    for (const stem of stemsOf(text)) homes.set(stem, new Set([...(homes.get(stem) ?? []), ...own]));
  }
  const goods = report.findings.flatMap(({ relations }) =>
    relations.flatMap(({ kind, goods }) => (rowOf(kind).family === 'goods' ? (goods ?? []) : [])),
  );
  const parties = [...reader.parties.values()].filter(({ describes }) => describes.includes(' '));
  return {
    articles: new Map(report.articles.map((article) => [article.slug, article])),
    countryOf,
    homes: new Map([...homes].filter(([, own]) => own.size > 0)),
    records: recordStems(report),
    goods: new Set(goods.map((text) => text.split(' ').at(-1)!.toLowerCase().replace(/s$/, ''))),
    described: nameIndex(
      parties.map((party) => ({ ...party, names: [plain(party.describes).toLowerCase()] })),
      [],
    ),
  };
}

const WHOLE: readonly Saying['sort'][] = ['statement', 'title', 'sentence', 'in short', 'headline', 'told'];
const DERIVED = WHOLE.filter((sort) => sort !== 'statement');

const RULES: readonly (readonly [sorts: readonly Saying['sort'][], rule: Rule, code?: SlipCode])[] = [
  [[...DERIVED, 'label', 'pair'], otherGoods],
  [['in short', 'headline', 'told', 'sentence'], otherParty],
  [[...WHOLE, 'pair', 'party'], otherCountry],
  [['statement', 'in short', 'told'], lostSuspicion, 'suspicion-lost'],
  [DERIVED, wider],
  [['in short', 'headline', 'told'], moreArticles],
  [[...DERIVED, 'ours'], otherSeason],
  [[...WHOLE, 'label', 'mark', 'pair', 'party'], vouching],
  [['told'], otherNumber],
  [[...DERIVED, 'label', 'mark'], opposite],
  [['ours', 'pair', 'aside', 'party'], judging, 'word-judging'],
  [['ours'], presuming],
  [[...DERIVED, 'label', 'pair', 'party', 'aside'], charging, 'charge-unsaid'],
  [['title', 'in short', 'headline', 'sentence', 'clause'], otherRecord, 'record-told'],
  [['clause', 'part'], flat, 'hedge-told'],
  [['in short', 'clause', 'part', 'mark'], turned, 'ends-told'],
  [[...DERIVED, 'aside'], otherBound, 'bound-other'],
  [['aside', 'pair'], addedUp, 'added-up'],
  [['in short', 'headline', 'told', 'ours', 'pair', 'aside'], otherBank],
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
function opposite({ text, findings }: Saying, { patterns: { opposites, negations } }: Desk): Found {
  const said = findings.map(({ statement }) => statement).join(' ');
  for (const [index, [, pattern]] of opposites.entries()) {
    const word = saidIn(text, pattern);
    if (word === null || negations.test(text.slice(0, text.indexOf(word))) || pattern.test(said)) continue;
    const other = saidIn(said, opposites[index ^ 1]![1]);
    if (other !== null) return [word, `is the opposite of “${other}” in the statement`, `write "${other}"`];
  }
  return null;
}

/** Words that take a side, and are nobody's who is named there. */
function judging({ text }: Saying, { patterns, reader }: Desk): Found {
  for (const sentence of text.split(/(?<=[.!?]) /)) {
    const judges = patterns.judging.exec(plain(sentence));
    if (!judges) continue;
    const before = sentence.slice(0, judges.index).split(/[;:]/).at(-1)!.slice(-NEAR);
    const isOpen =
      patterns.negations.test(before) ||
      patterns.undecided.test(before) ||
      read(before, reader).hedges.length > 0;
    if (!isOpen)
      return [judges[0], 'takes a side in words of ours', 'say what the articles leave open, and no more'];
  }
  return null;
}

/** Letters before a word in which what leaves it open, or says whose it is, stands. */
const NEAR = 45;

/** A question why somebody did what nobody is said to have done. */
function presuming({ text }: Saying, { patterns, reader }: Desk): Found {
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

/** "Illegal", "without a licence", of what no finding calls so. */
function charging({ text, findings }: Saying, { patterns: { charges } }: Desk): Found {
  if (findings.length === 0) return null;
  for (const [, charge] of charges) {
    const words = saidIn(text, charge);
    const isSaid = (own: string) =>
      charge.test(own) || [...stemsOf(words ?? '')].some((stem) => stemsOf(own).has(stem));
    if (words !== null && !findings.map(ownWords).some(isSaid))
      return [words, `charges somebody, and ${numbered(findings)} does not`, 'write no more than it says'];
  }
  return null;
}

/** What a finding itself says, who is in it, and whose word it is. */
const ownWords = remembered(({ statement, entities, evidence, doesNotShow }: Finding) =>
  [
    statement,
    ...doesNotShow,
    ...entities.flatMap(({ name, describes, names }) => [name, describes, ...names.map(({ text }) => text)]),
    ...evidence.flatMap(({ credited }) => credited.map(titleOf)),
  ].join(' '),
);

/** "The ledgers show", of what rests on invoices. */
function otherRecord({ text, findings }: Saying, { reader, patterns }: Desk, { records }: Known): Found {
  if (findings.length === 0) return null;
  const said = read(text, reader);
  const stray = spots(said.text, reader.sources).find(({ words, offset }) => {
    const [stem] = stemsOf(words);
    const end = offset + words.length + 1;
    const speaks = said.hedges.some((hedge) => hedge.class === 'attribution' && hedge.offset === end);
    return (
      stem !== undefined &&
      records.has(stem) &&
      (speaks || isCited(said.text.slice(0, offset), patterns.citing)) &&
      !findings.some((finding) => creditStems(finding).has(stem) || isIn(words.toLowerCase(), [finding]))
    );
  });
  return stray
    ? [stray.words, `are records that ${numbered(findings)} does not rest on`, 'name those that are credited']
    : null;
}

/** Words of the sources of a finding, by their beginnings. */
const creditStems = remembered(({ evidence }: Finding) =>
  stemsOf([...restingOn(evidence.flatMap(({ credited }) => credited))].map(titleOf).join(' ')),
);

/** A party's own word as what is so. */
function flat({ place, text, findings }: Saying, { reader, patterns }: Desk): Found {
  const stated = findings.find(({ grade, kind }) => grade === 'stated' && kind === 'statement');
  // Of a chapter, whole paragraphs are held.
  const isSummary = place.collection === 'articles';
  if (!stated || !isSummary || read(text, reader).hedges.length > 0 || patterns.voicing.test(text))
    return null;
  return [
    text.trim().slice(0, 40),
    `tells flatly what finding ${stated.number} has as somebody's own word`,
    'write who says so in the same clause',
  ];
}

/** Who did it and to whom, turned round; "the barge line" and "it", after who speaks, are parties too. */
function turned({ text, findings: [finding, ...more] }: Saying, desk: Desk, { described }: Known): Found {
  if (!finding || more.length > 0 || finding.relations.length === 0) return null;
  const { reader, patterns } = desk;
  const said = read(text, reader);
  const speaker = finding.grade === 'stated' ? finding.roots.flatMap(({ by }) => by)[0] : undefined;
  const it = speaker ? patterns.itself.exec(said.text) : null;
  const pronoun = it?.[0].split(' ').at(-1) ?? '';
  const start = it ? it.index + it[0].length - pronoun.length : 0;
  const names = [
    ...(it ? [{ words: pronoun, offset: start, parties: [speaker!.id] }] : []),
    ...[...said.names, ...findNames(said.text.toLowerCase(), described)].filter(
      ({ offset }) => offset >= start,
    ),
  ].sort((a, b) => a.offset - b.offset);
  const wrong = finding.relations
    .flatMap(({ kind, from, to }) =>
      endsAgainst({ ...said, names }, { kind, from: from.id, to: to.id }, reader),
    )
    .at(0);
  return wrong
    ? [wrong.words, `stands at the other end in finding ${finding.number}`, 'write who did it, and to whom']
    : null;
}

/** "The ledgers of the Lusavian bank", of records of the other country. */
function otherBank({ text }: Saying, { reader }: Desk, { homes, countryOf }: Known): Found {
  const said = plain(text);
  for (const { words, offset } of spots(said, reader.sources)) {
    const [, before] = /(\p{Lu}\p{L}{3,}) (?:\p{L}+ )?$/u.exec(said.slice(0, offset)) ?? [];
    const [, after] =
      /^ \p{Ll}{2,4} (?:\p{Ll}{3} )?(\p{Lu}\p{L}{3,})/u.exec(said.slice(offset + words.length)) ?? [];
    const home = homes.get(stemsOf(words).values().next().value ?? '');
    const other = [before, after].find((word) => word !== undefined && countryOf(word) !== undefined);
    if (home && other !== undefined && !home.has(countryOf(other)!))
      return [
        other,
        `is not where the ${words} are from`,
        `write ${[...home][0]!.name}, or the records that are meant`,
      ];
  }
  return null;
}

/** "No lower limit", of a number that is one. */
function otherBound({ text, findings }: Saying, { reader, patterns: { bounds, negations } }: Desk): Found {
  const comparators = findings.flatMap(({ quantities, statement }) => {
    const { numbers } = read(statement, reader);
    return quantities.flatMap(({ value, comparator }) =>
      numbers.some((number) => number.value === value && number.comparator === comparator) ? comparator : [],
    );
  });
  for (const [index, [side, pattern]] of bounds.entries()) {
    const bound = pattern.exec(text);
    if (!bound || comparators.length === 0) continue;
    const isNegated = negations.test(text.slice(Math.max(0, bound.index - 12), bound.index));
    const [own, other] = [BOUNDS[side]!, BOUNDS[bounds[index ^ 1]![0]]!];
    const has = (some: readonly string[]) => comparators.find((comparator) => some.includes(comparator));
    const against = isNegated ? has(own) : has(own) ? undefined : has(other);
    if (against !== undefined)
      return [
        bound[0],
        `does not go with “${against}” of ${numbered(findings)}`,
        'write the bound that it has',
      ];
  }
  return null;
}

const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  lower: ['at least', 'more than'],
  upper: ['at most', 'less than'],
};

/** Figures of two findings added up. */
function addedUp({ text, findings }: Saying, { reader, report }: Desk): Found {
  const { numbers, references } = read(text, reader);
  if (references.length === 0 && findings.length < 2) return null;
  const cited = references.flatMap(({ words }) =>
    [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits)),
  );
  const all = [...new Set([...findings, ...cited.flatMap((number) => report.byNumber.get(number) ?? [])])];
  const known = new Set(
    all.flatMap(({ quantities, statement }) => [
      ...quantities.map(({ value }) => value),
      ...read(statement, reader).numbers.map(({ value }) => value),
    ]),
  );
  const sums = new Set(
    all.flatMap((one) =>
      all
        .filter((other) => other !== one)
        .flatMap((other) =>
          one.quantities.flatMap((a) =>
            other.quantities
              .filter(({ unit, currency }) => unit === a.unit && currency === a.currency)
              .map((b) => a.value + b.value),
          ),
        ),
    ),
  );
  const sum = numbers.find(({ value }) => sums.has(value) && !known.has(value));
  return sum
    ? [sum.words, `adds up figures of ${numbered(all)}`, 'leave it out: nobody has counted both together']
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
        ? slipAt(collection, id)(
            again.path,
            'word-twice',
            again.text.slice(0, 60),
            'stands twice in the same text',
            'take one of the two out',
          )
        : [];
    }),
  );
}

/** What is left of writing: a question to a colleague, a word that says that something is to come. */
const LEFT =
  /\([^()]*\?\)|\[[^[\]]*\?\]|\?\?|(?<!\p{L})(?:TODO|FIXME|XXX|TBC|TBD|TBA|TK|Lorem ipsum)(?!\p{L})/u;

/** A word that stands twice in a row, and articles in a language in which none was read. */
function wordSlips({ content, report, reader, patterns }: Desk): Slip[] {
  const languages = new Set(report.articles.map(({ language }) => language.split('-')[0]!));
  const names = [...reader.languages.keys()].filter((name) => /^\p{Lu}/u.test(name));
  const article = new RegExp(
    `(?<!\\p{L})(${names.join('|')}) (?:${alternation(reader.words.pieces)})(?!\\p{L})`,
    'gu',
  );
  const reminder = new RegExp(`\\([^()]*${patterns.reminders.source}[^()]*\\)`, 'u');
  return allTexts(content).flatMap(({ text, ...place }): Slip[] => {
    const { collection, id, path } = place;
    const slip = (words: string, ...more: [code: SlipCode, wrong: string, instead: string]): [Slip] => {
      const [code, wrong, instead] = more;
      return slipAt(collection, id)(path.length > 0 ? path : ['words', words], code, words, wrong, instead);
    };
    const twice = /(?<![\p{L}’'-])(\p{Ll}{2,})[ \n]\1(?![\p{L}’'-])/u.exec(text);
    const other = [...text.matchAll(article)].find(
      ([, name]) => !languages.has(reader.languages.get(name!)!),
    );
    const left = LEFT.exec(text) ?? reminder.exec(text);
    return [
      ...(left
        ? slip(left[0], 'word-left', 'is a note to ourselves', 'look it up, and take the note out')
        : []),
      ...(twice && !reader.words.doubled.includes(twice[1]!)
        ? slip(twice[0], 'word-twice', 'is one word twice', `write "${twice[1]}" once`)
        : []),
      ...(other
        ? slip(other[0], 'word-other', 'is none that was read', 'write the language that it is in')
        : []),
    ];
  });
}
