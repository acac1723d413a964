import type { Facts } from '../../../src/model/wording/facts.ts';
import { partyOf, type Party } from '../../../src/model/wording/names.ts';
import { readerOf } from '../../../src/model/wording/reading.ts';
import { faultsOf, type Sort, type Wording } from '../../../src/model/wording/wording.ts';
import { WORDING_EN } from '../../../src/text/wording/en.ts';
import { WORDING_NL } from '../../../src/text/wording/nl.ts';

const party = (id: string, name: string, kind: Parameters<typeof partyOf>[0]['kind'] = 'company'): Party =>
  partyOf({ id, name, inSentence: name, names: [], kind, unnamed: false, describes: `what ${id} is` });

/** Parties of an invented report. */
const PARTIES: Party[] = [
  party('alder', 'Alder Ltd'),
  party('birch', 'Birch GmbH'),
  party('cedar', 'Cedar Group'),
  party('cedar-north', 'Cedar Group North'),
  party('oak', 'Unit 44'),
  party('norland', 'Norland', 'country'),
  party('sedge', 'Sedgeland', 'country'),
  party('daily', 'The Daily', 'outlet'),
  party('fern', 'Ada Fernley', 'person'),
  { ...party('buyers', 'Several buyers', 'organisation'), named: false },
];

export const EN = readerOf(WORDING_EN, PARTIES, ['crates', 'barges']);
export const NL = readerOf(WORDING_NL, PARTIES, ['crates', 'barges']);

/** What one finding has: by default a reported one about Alder and Birch, of April 2021, in an article of March 2023. */
export function facts(changes: Partial<Facts> = {}): Facts {
  return {
    grades: ['reported'],
    deniers: [],
    quantities: [],
    around: [],
    dates: [held('2021-04', 2021, 4), { ...held('2023-03', 2023, 3), told: true }],
    speakers: [],
    voices: ['daily'],
    parties: ['alder', 'birch', 'norland', 'daily'],
    statements: [],
    ...changes,
  };
}

export const held = (text: string, year: number, month: number | null = null, day: number | null = null) => ({
  text,
  year,
  month,
  day,
  doubtful: /[~?%]/.test(text),
  told: false,
});

/** Codes of the faults of a text, in order. */
export function codes(text: string, of: Facts, sort: Sort = 'mark', more: Partial<Wording> = {}): string[] {
  return faultsOf({ text, sort, ...more }, of, EN).map(({ code }) => code);
}
