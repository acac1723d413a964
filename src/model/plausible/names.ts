import type { Entity } from '../report.ts';
import { read } from '../wording/reading.ts';
import type { Desk, Written } from './desk.ts';
import { slipAt, type Slip, type SlipCode } from './slip.ts';
import { isDisguised, isNear, lookOf, shortenings, soundOfName } from './spelling.ts';

interface Spelling {
  entity: Entity;
  text: string;
  path: PropertyKey[];
  sound: string;
}

/** Parties that are one, or could be taken for one another, by any of their spellings. */
export function partySlips({ report }: Desk): Slip[] {
  const all = report.entities.flatMap(spellingsOf);
  const pairs = [...sameSpelling(all), ...nearSpelling(all)];
  const doubled = report.entities.flatMap(nameTwice);
  // One message a pair: where a spelling is like the name of the other party alone, else at whichever comes later.
  const first = new Map(
    pairs
      .map((pair) => [[pair.one.entity.id, pair.other.entity.id].sort().join(' '), pair] as const)
      .reverse(),
  );
  return [
    ...doubled,
    ...[...first.values()].flatMap(({ one, other, code }) =>
      isStray(other) && !isStray(one) ? partySlip(other, one, code) : partySlip(one, other, code),
    ),
  ];
}

function nameTwice({ id, names }: Entity): Slip[] {
  const keys = names.map(({ text, language, kind }) => `${text} ${language} ${kind}`);
  return names.flatMap(({ text }, index) =>
    keys.indexOf(keys[index]!) < index
      ? slipAt('entities', id)(
          ['names', index, 'text'],
          'name-twice',
          text,
          'stands twice among the names',
          'remove one of the two',
        )
      : [],
  );
}

const spellingsOf = (entity: Entity): Spelling[] =>
  [
    { text: entity.name, path: ['name'] as PropertyKey[] },
    ...entity.names.map(({ text }, index) => ({ text, path: ['names', index, 'text'] as PropertyKey[] })),
  ].map(({ text, path }) => ({ entity, text, path, sound: soundOfName(text) }));

interface Pair {
  one: Spelling;
  other: Spelling;
  code: SlipCode;
}

/** Spellings that are the same, look the same, or have the same words in another order. */
function sameSpelling(all: readonly Spelling[]): Pair[] {
  const keys: [(spelling: Spelling) => string, SlipCode][] = [
    [({ text }) => text.toLowerCase(), 'party-same'],
    [({ text }) => lookOf(text), 'party-near'],
    [({ sound }) => sound.split(' ').sort().join(' '), 'party-near'],
  ];
  return keys.flatMap(([key, code]) => pairsIn(Map.groupBy(all, key), code));
}

/** Spellings of as many words that differ in one of them, and there by a slip of the finger. */
function nearSpelling(all: readonly Spelling[]): Pair[] {
  const byRest = new Map<string, { spelling: Spelling; word: string }[]>();
  for (const spelling of all) {
    const words = spelling.sound.split(' ');
    words.forEach((word, index) => {
      const rest = words.toSpliced(index, 1, '_').join(' ');
      for (const short of words.length > 1 ? [''] : shortenings(word)) {
        const key = `${rest}\0${short}`;
        const group = byRest.get(key);
        if (group) group.push({ spelling, word });
        else byRest.set(key, [{ spelling, word }]);
      }
    });
  }
  return [...byRest.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group
        .slice(0, index)
        .filter((other) => other.spelling.entity !== one.spelling.entity && isNear(one.word, other.word))
        .map((other): Pair => ({ one: one.spelling, other: other.spelling, code: 'party-near' })),
    ),
  );
}

/** Nothing like the name under which the party stands: as likely as not another's. */
const isStray = ({ entity, sound }: Spelling): boolean => {
  const own = soundOfName(entity.name).split(' ');
  return !sound.split(' ').some((word) => own.includes(word));
};

const pairsIn = (groups: ReadonlyMap<string, readonly Spelling[]>, code: SlipCode): Pair[] =>
  [...groups]
    .filter(([key]) => key !== '')
    .flatMap(([, group]) =>
      group.flatMap((one, index) => {
        const other = group
          .slice(0, index)
          .find(({ entity }) => entity !== one.entity && !isCapital(entity, one.entity));
        return other ? [{ one, other, code }] : [];
      }),
    );

/** A state is called by its capital. */
const isCapital = (one: Entity, other: Entity): boolean =>
  (one.kind === 'place' && one.country === other) || (other.kind === 'place' && other.country === one);

function partySlip(one: Spelling, other: Spelling, code: SlipCode): [Slip] {
  const same = code === 'party-same';
  return slipAt('entities', one.entity.id)(
    one.path,
    code,
    other.text,
    `of entities/${other.entity.id}.yaml is ${same ? `a name of this party too` : `almost "${one.text}"`}`,
    same
      ? 'take it out of one of the two, or make them one party'
      : 'make them one party, or put the spelling right',
  );
}

/** Names in the words of a finding that are almost those of a party, and words in letters that only look Latin. */
export function misspeltSlips(written: readonly Written[], desk: Desk): Slip[] {
  const known = knownWords(desk);
  return written.flatMap(({ id, data }) => {
    const texts: [PropertyKey[], string][] = [
      [['statement'], data.statement],
      [['title'], data.title],
      ...data.quantities.map(({ what }, index): [PropertyKey[], string] => [
        ['quantities', index, 'what'],
        what,
      ]),
      ...data.doesNotShow.map((text, index): [PropertyKey[], string] => [['doesNotShow', index], text]),
      ...(Array.isArray(data.responses)
        ? data.responses.map(({ summary }, index): [PropertyKey[], string] => [
            ['responses', index, 'summary'],
            summary,
          ])
        : []),
    ];
    return texts.flatMap(([path, text]) =>
      misspeltIn(text, known, desk).map((slip): Slip => ({ collection: 'findings', id, path, ...slip })),
    );
  });
}

/** Words of names, by their shortenings; those of places have adjectives that are near on purpose. */
function knownWords({ report, reader }: Desk): { near: Map<string, Set<string>>; exact: Set<string> } {
  const near = new Map<string, Set<string>>();
  const exact = new Set<string>();
  for (const { names, place, named } of reader.parties.values())
    for (const word of names.flatMap((name) => name.match(/[\p{L}\p{M}]+/gu) ?? [])) {
      exact.add(word.toLowerCase());
      if (place || !named || word.length < 6 || !/^\p{Lu}/u.test(word)) continue;
      for (const short of shortenings(word.toLowerCase()))
        near.set(short, (near.get(short) ?? new Set()).add(word));
    }
  for (const { title } of report.sources)
    for (const word of title.match(/[\p{L}\p{M}]+/gu) ?? []) exact.add(word.toLowerCase());
  return { near, exact };
}

function misspeltIn(
  text: string,
  { near, exact }: ReturnType<typeof knownWords>,
  { reader }: Desk,
): Omit<Slip, 'collection' | 'id' | 'path'>[] {
  const { names } = read(text, reader);
  const isNamed = (at: number) =>
    names.some(({ offset, words }) => at >= offset && at < offset + words.length);
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(
    ({ 0: word, index }): Omit<Slip, 'collection' | 'id' | 'path'>[] => {
      if (isDisguised(word))
        return [
          {
            code: 'name-script',
            words: word,
            wrong: 'is typed in letters of another script',
            instead: 'type it again in Latin letters',
          },
        ];
      const small = word.toLowerCase();
      if (
        word.length < 6 ||
        !/^\p{Lu}/u.test(word) ||
        isNamed(index) ||
        exact.has(small) ||
        exact.has(small.replace(/s$/, ''))
      )
        return [];
      const candidates = new Set(shortenings(small).flatMap((short) => [...(near.get(short) ?? [])]));
      const [meant] = [...candidates].filter((candidate) => isNear(small, candidate.toLowerCase())).sort();
      return meant === undefined
        ? []
        : [{ code: 'name-near', words: word, wrong: `is almost "${meant}"`, instead: `write "${meant}"` }];
    },
  );
}
