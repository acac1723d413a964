import { remembered, type Facts } from './facts.ts';
import { NOWHERE, type WordingFault } from './fault.ts';
import type { Party } from './names.ts';
import type { Reader, Reading } from './reading.ts';
import { phrasePattern, spots } from './phrases.ts';

/** A wording that carries neither hedge nor attribution says as a fact what somebody reports. */
export function hedgeFaults(
  reading: Reading,
  { grades, voices }: Facts,
  { sources }: Reader,
): WordingFault[] {
  if (reading.hedges.length > 0 || namesSourceFirst(reading, voices, sources)) return [];
  const code = grades.every((grade) => grade === 'records') ? 'attribution-lost' : 'hedge-lost';
  return [{ ...NOWHERE, code, has: grades }];
}

/** "Harbour records: …", "The Ledger: …": what stands before a colon says who says so. */
function namesSourceFirst({ rest, names }: Reading, voices: readonly string[], sources: RegExp): boolean {
  const colon = /^[^:]{1,40}(?=:\s)/.exec(rest)?.[0].length ?? 0;
  const voiced = names.some(
    ({ offset, parties }) => offset < colon && parties.some((id) => voices.includes(id)),
  );
  return voiced || spots(rest.slice(0, colon), sources).length > 0;
}

const describing = remembered(({ describes }: Party) => phrasePattern([describes], 'u'));

/** The party's own word names the party, or says in the report's words what it is, wherever the speaker is printed. */
export function speakerFaults(
  { text, names }: Reading,
  { speakers }: Facts,
  { parties }: Reader,
): WordingFault[] {
  const named = names.flatMap((name) => name.parties);
  const described = (id: string): boolean => {
    const party = parties.get(id);
    return party !== undefined && !party.place && describing(party).test(text);
  };
  return speakers
    .filter((group) => !group.some((id) => named.includes(id) || described(id)))
    .map((has) => ({ ...NOWHERE, code: 'speaker-lost', has }));
}

/** What is denied is told with its denial. */
export function denialFaults({ denials }: Reading, { deniers }: Facts): WordingFault[] {
  return deniers.length > 0 && denials.length === 0
    ? [{ ...NOWHERE, code: 'denial-lost', has: deniers }]
    : [];
}

/** A denial in the words where neither the finding nor its statement has one. */
export function addedDenials({ denials }: Reading, { deniers, statements }: Facts): WordingFault[] {
  if (deniers.length > 0 || statements.some((statement) => statement.denials.length > 0)) return [];
  return denials.map((spot) => ({ ...spot, code: 'denial-not-in-finding', has: [] }));
}
