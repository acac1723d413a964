import {
  isVersion,
  type AddressRecord,
  type LedgerRecord,
  type Snapshot,
  type VersionRecord,
} from '../../schema/ledger.ts';
import { findingIn, leadsOn, type Ledger } from './ledger.ts';
import { ancestorsOf, headsOf, type Heading, type Publication } from './publications.ts';
import { claimOf } from './records.ts';
import type { Sha256 } from './rules.ts';
import { canonicalJson, formOf, sameMeaning, underPresentNames } from './snapshot.ts';
import { sorted } from './publish.ts';
import { inOrder } from './surroundings.ts';

/** A publication as it is to be written anew. What it builds on follows when those before it have a digest. */
interface Replayed {
  heading: Omit<Heading, 'buildsOn'>;
  records: LedgerRecord[];
}

export interface Replay {
  /** What stays as it is: all of theirs, and those of mine that claim nothing of theirs. */
  kept: Publication[];
  /** What is written anew, each on the one before. */
  again: Replayed[];
  /** What is taken out for it. */
  replaced: Publication[];
  /** My numbers of findings that are theirs, and what they become. */
  numbers: ReadonlyMap<number, number>;
  /** The same of pairs that sit uneasily together. */
  tensions: ReadonlyMap<number, number>;
  /** Of my versions, as `12 2`: which version each is now; null where it was left out. */
  versions: ReadonlyMap<string, number | null>;
  /** In words: what was recorded on both sides, so that mine goes. */
  dropped: string[];
}

/** What the content says now, for a replay. */
export interface Now {
  /** What a finding's file says, and in an edition whether that is the original's; null when there is none. */
  snapshot(number: number): (Pick<VersionRecord, 'untranslated'> & { snapshot: Snapshot }) | null;
  /**
   * The number that one of my findings has in the content by now, or the next free one; null when its file is main's
   * too: then both have published the same finding.
   */
  freeNumber(mine: number): number | null;
  freeTension(mine: number): number;
}

/** What some publications have claimed: numbers, versions and ends, and where what ended leads. */
export interface Claims {
  claims: ReadonlySet<string>;
  leads: ReadonlyMap<string, string>;
}

export function claimsOf(publications: readonly Publication[]): Claims {
  const records = publications.flatMap(({ placed }) => placed.map(({ record }) => record));
  return {
    claims: new Set(records.map(claimOf).filter((claim) => claim !== null)),
    leads: new Map(
      records.flatMap((record) =>
        !isVersion(record) && leadsOn(record.state) && record.target ? [[record.address, record.target]] : [],
      ),
    ),
  };
}

/** True for a publication that claims what is claimed, leads to where that comes from, or begins a second ledger. */
export function isContested({ header, placed }: Publication, { claims, leads }: Claims): boolean {
  if (header.buildsOn.length === 0) return true;
  return placed.some(({ record }) => claims.has(claimOf(record) ?? '') || closesCircle(record, leads));
}

function closesCircle(record: LedgerRecord, leads: ReadonlyMap<string, string>): boolean {
  if (isVersion(record) || !leadsOn(record.state)) return false;
  const seen = new Set<string>();
  for (let here = record.target; here !== undefined && !seen.has(here); here = leads.get(here)) {
    if (here === record.address) return true;
    seen.add(here);
  }
  return false;
}

/** The publications of mine that are contested or have an odd day, with all of mine that build on them; in order. */
export function contestedIn(
  theirs: readonly Publication[],
  mine: readonly Publication[],
  isOdd: (item: Publication) => boolean = () => false,
): Publication[] {
  const { claims, leads } = claimsOf(theirs);
  const known = { claims, leads: new Map(leads) };
  const contested = new Set<string>();
  return mine.filter((item) => {
    const is =
      isOdd(item) ||
      isContested(item, known) ||
      [...ancestorsOf([item.digest], mine)].some((parent) => contested.has(parent));
    if (is) contested.add(item.digest);
    // A circle may close over several of mine.
    else for (const [from, to] of claimsOf([item]).leads) known.leads.set(from, to);
    return is;
  });
}

/**
 * Writes `again` what mine recorded, on top of `kept`: a number that is theirs becomes the next free one, a version
 * that is theirs the next one, an end that is theirs stays theirs. Where both changed a finding, my last version says
 * what its file says now. `original` is given for an edition: the replay of the original, which its numbers and
 * versions follow.
 */
export function replay(
  kept: Publication[],
  replaced: Publication[],
  ledger: Ledger,
  now: Now,
  sha256: Sha256,
  latest: string,
  original?: Replay,
): Replay {
  const desk = new Desk(ledger, now, sha256, lastOfMine(replaced), original);
  const heads = new Set(headsOf(kept));
  let day = kept
    .filter(({ digest }) => heads.has(digest))
    .reduce((last, { header }) => (header.date > last ? header.date : last), '');
  const again = replaced.map(({ digest, header, placed }): Replayed => {
    const own = header.date > latest ? latest : header.date;
    day = own > day ? own : day;
    const records = desk.takeAll(placed.map(({ record }) => ({ ...record, date: day })));
    return {
      heading: {
        date: day,
        kind: header.kind,
        note: header.note ?? (header.seal === undefined ? undefined : 'The words were removed.'),
        replaces: [digest, ...(header.replaces ?? [])].sort(),
        withheld: header.withheld,
      },
      records: sorted(records),
    };
  });
  const { numbers, tensions, moved, dropped } = desk;
  return { kept, again, replaced, numbers, tensions, versions: moved, dropped };
}

/** My last version of each finding. */
function lastOfMine(replaced: readonly Publication[]): ReadonlyMap<number, number> {
  const versions = replaced.flatMap(({ placed }) => placed.map(({ record }) => record)).filter(isVersion);
  return new Map(versions.map(({ finding, n }) => [finding, n]));
}

/** The last version of a finding so far. */
type Known = Pick<VersionRecord, 'n' | 'snapshot' | 'original'>;

const versionKey = (finding: number, n: number): string => `${finding} ${n}`;

/** True for a publication of an edition that stands for something which a replay of the original has moved. */
export function followsMoved({ placed }: Publication, { numbers, versions }: Replay): boolean {
  return placed.some(
    ({ record }) =>
      isVersion(record) &&
      (numbers.has(record.finding) || versions.has(versionKey(record.finding, record.original ?? 0))),
  );
}

/** Takes my records one after the other and keeps count of what is taken. */
class Desk {
  readonly numbers: Map<number, number>;
  readonly moved = new Map<string, number | null>();
  readonly tensions = new Map<number, number>();
  readonly dropped: string[] = [];
  private readonly states: Map<
    string,
    { state: AddressRecord['state']; target: string | null; mine: boolean; legal: boolean }
  >;
  private readonly versions: Map<number, Known>;
  private readonly followed: Replay | undefined;
  private readonly ledger: Ledger;
  private readonly now: Now;
  private readonly sha256: Sha256;
  private readonly last: ReadonlyMap<number, number>;

  constructor(
    ledger: Ledger,
    now: Now,
    sha256: Sha256,
    last: ReadonlyMap<number, number>,
    followed: Replay | undefined,
  ) {
    this.followed = followed;
    this.numbers = new Map(followed?.numbers);
    this.ledger = ledger;
    this.now = now;
    this.sha256 = sha256;
    this.last = last;
    this.states = new Map(
      ledger.addresses.map(({ address, state, target, legal }) => [
        address,
        { state, target, mine: false, legal },
      ]),
    );
    this.versions = new Map(
      [...ledger.byFinding].map(([number, list]) => {
        const { snapshot, original } = list.at(-1)!;
        return [number, { n: list.length, snapshot, original }];
      }),
    );
  }

  /** The records of one publication. Of a move that is left out the new address is left out too. */
  takeAll(records: readonly LedgerRecord[]): LedgerRecord[] {
    const orphans = new Set(
      records.flatMap((record) =>
        !isVersion(record) && record.state === 'moved' && !this.canEnd(record) ? [record.target] : [],
      ),
    );
    return records
      .filter((record) => isVersion(record) || record.state !== 'live' || !orphans.has(record.address))
      .flatMap((record) => this.take(record));
  }

  private canEnd({ address, legal }: AddressRecord): boolean {
    const known = this.states.get(this.address(address));
    return known?.state === 'live' || (legal === true && known !== undefined && !known.legal);
  }

  private take(record: LedgerRecord): LedgerRecord[] {
    return isVersion(record)
      ? this.version(record)
      : record.state === 'live'
        ? this.begin(record)
        : this.end(record);
  }

  private begin(record: AddressRecord): LedgerRecord[] {
    const number = findingIn(record.address);
    const tension = /^\/tensions\/(\d+)\/$/.exec(record.address)?.[1];
    const known = this.states.get(record.address);
    if (known && number !== null) {
      const free = this.now.freeNumber(number);
      if (free === null) return [];
      this.numbers.set(number, free);
    } else if (known && tension !== undefined)
      this.tensions.set(Number(tension), this.now.freeTension(Number(tension)));
    else if (known) {
      if (known.state !== 'live') this.dropped.push(`${record.address} is ${known.state} in main`);
      return [];
    }
    const address = this.address(record.address);
    this.states.set(address, { state: 'live', target: null, mine: true, legal: false });
    return [{ ...record, address }];
  }

  private end(record: AddressRecord): LedgerRecord[] {
    const address = this.address(record.address);
    const target = record.target === undefined ? undefined : this.address(record.target);
    if (!this.canEnd(record)) {
      this.dropped.push(`${address} is ${this.states.get(address)?.state ?? 'not published'} in main`);
      return [];
    }
    if (target !== undefined && this.leadsTo(target, address)) {
      this.dropped.push(`${target} leads to ${address} in main`);
      return [];
    }
    this.states.set(address, {
      state: record.state,
      target: target ?? null,
      mine: true,
      legal: record.legal === true,
    });
    return [
      {
        ...record,
        address,
        ...(target !== undefined && { target }),
        ...(record.into && { into: record.into.map((part) => this.address(part)) }),
      },
    ];
  }

  private version(record: VersionRecord): LedgerRecord[] {
    const finding = this.numbers.get(record.finding) ?? record.finding;
    const known = this.versions.get(finding);
    const key = versionKey(record.finding, record.n);
    const original = this.originalOf(record);
    if (original === null || this.isOver(finding)) {
      this.moved.set(key, null);
      return [];
    }
    const latest = this.latest(record, finding);
    const snapshot = record.snapshot && this.under(latest?.snapshot ?? record.snapshot);
    if (known?.snapshot && snapshot && known.original === original && this.same(known.snapshot, snapshot)) {
      this.moved.set(key, known.n);
      return [];
    }
    const n = (known?.n ?? 0) + 1;
    this.moved.set(key, n);
    this.versions.set(finding, { n, snapshot, original });
    const sha256 = snapshot ? this.sha256(canonicalJson(snapshot)) : record.sha256;
    const { form: _, untranslated: was, ...rest } = record;
    const untranslated = latest ? latest.untranslated : was;
    const form = snapshot ? formOf(snapshot) : (record.form ?? 1);
    return [
      {
        ...rest,
        finding,
        n,
        sha256,
        ...(form > 1 && { form }),
        ...(snapshot && { snapshot }),
        ...(original !== undefined && { original }),
        ...(untranslated && { untranslated }),
      },
    ];
  }

  /** What a version of an edition stands for now; undefined for one of the original, null where that was left out. */
  private originalOf({ finding, original }: VersionRecord): number | null | undefined {
    if (original === undefined) return undefined;
    const now = this.followed?.versions.get(versionKey(finding, original));
    return now === undefined ? original : now;
  }

  /** True where main has ended a number. An edition has the versions that its original has. */
  private isOver(finding: number): boolean {
    const over = this.followed ? undefined : this.states.get(`/findings/${finding}/`);
    if (!over || over.state === 'live' || over.mine) return false;
    this.dropped.push(`finding ${finding} is ${over.state} in main`);
    return true;
  }

  /** What the merged file says, for my last version of a finding that both have changed. */
  private latest(record: VersionRecord, finding: number): ReturnType<Now['snapshot']> {
    const known = this.ledger.byFinding.get(finding);
    if (!known || this.last.get(record.finding) !== record.n) return null;
    return this.now.snapshot(finding);
  }

  private same(one: Snapshot, other: Snapshot): boolean {
    const names = this.ledger.renamed;
    return sameMeaning(underPresentNames(one, names), underPresentNames(other, names));
  }

  /** A snapshot with the new numbers in its answers and pairs. */
  private under(snapshot: Snapshot): Snapshot {
    const { responses, pairs, supersedes, supersededBy } = snapshot;
    const now = (number: number) => this.numbers.get(number) ?? number;
    return {
      ...snapshot,
      responses: Array.isArray(responses)
        ? responses.map((item) =>
            item.finding === undefined ? item : { ...item, finding: now(item.finding) },
          )
        : responses,
      ...(supersedes !== undefined && { supersedes: now(supersedes) }),
      ...(supersededBy && {
        supersededBy: supersededBy.map((item) => ({ ...item, finding: now(item.finding) })),
      }),
      ...(pairs && { pairs: inOrder(pairs.map((item) => ({ ...item, with: now(item.with) }))) }),
    };
  }

  private address(address: string): string {
    const number = findingIn(address);
    if (number !== null) return `/findings/${this.numbers.get(number) ?? number}/`;
    const tension = /^\/tensions\/(\d+)\/$/.exec(address)?.[1];
    return tension === undefined ? address : `/tensions/${this.tensions.get(Number(tension)) ?? tension}/`;
  }

  private leadsTo(from: string, to: string): boolean {
    const seen = new Set<string>();
    for (let here: string | null = from; here !== null && !seen.has(here);) {
      if (here === to) return true;
      seen.add(here);
      const known = this.states.get(here);
      here = known && leadsOn(known.state) ? known.target : null;
    }
    return false;
  }
}
