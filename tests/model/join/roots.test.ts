import { describe, expect, it } from 'vitest';
import { reports } from '../../exports/reports.ts';
import type { Entity, Evidence, Source } from '../../../src/model/report.ts';
import {
  circularSource,
  independent,
  restingOn,
  rootsOf,
  sharedVoices,
} from '../../../src/model/join/roots.ts';

const source = (id: string, restsOn: Source[] = []): Source => ({
  id,
  title: id,
  kind: 'records',
  by: [],
  seenBy: [],
  restsOn,
  retells: [],
  waivers: [],
});

const ledger = source('ledger');
const probe = source('probe', [ledger]);
const wire = source('wire', [probe]);
const interview = source('interview');

describe('rootsOf', () => {
  it('counts one investigation told twice as one root', () => {
    expect(rootsOf([wire, probe])).toEqual([ledger]);
  });

  it('keeps independent roots apart, sorted by id', () => {
    expect(rootsOf([wire, interview]).map(({ id }) => id)).toEqual(['interview', 'ledger']);
  });
});

describe('restingOn', () => {
  it('is the whole chain', () => {
    expect([...restingOn([wire])].map(({ id }) => id)).toEqual(['wire', 'probe', 'ledger']);
  });
});

describe('circularSource', () => {
  it('finds a circle and passes over a diamond', () => {
    const left = source('left', [ledger]);
    expect(circularSource([source('top', [left, probe]), left])).toBeNull();
    const a = source('a');
    const b = source('b', [a]);
    a.restsOn = [b];
    expect(circularSource([a, b])).toBe(a);
  });
});

describe('sharedVoices', () => {
  const [alder, desk] = [{ id: 'alder' }, { id: 'desk' }] as Entity[];
  const kind = (id: string, changes: Partial<Source>): Source => ({ ...source(id), ...changes });
  const letter = kind('letter', { kind: 'statement', by: [alder!] });
  const note = kind('note', { kind: 'statement', by: [alder!] });
  const rumours = ['a', 'b'].map((id) => kind(id, { kind: 'statement' }));
  const study = kind('study', { kind: 'investigation', by: [desk!] });
  const [books, invoices] = ['books', 'invoices'].map((id) => kind(id, { seenBy: [desk!] }));
  const told = kind('told', { kind: 'own words', retells: [study] });

  const count = (...credits: Source[][]) =>
    independent({
      roots: [...new Set(credits.flat())],
      evidence: credits.map((credited, index) => ({ article: { slug: `${index}` }, credited })) as Evidence[],
    });

  it('counts all statements of one party once, but not those of speakers who are not printed', () => {
    expect(sharedVoices([letter, study, note])).toEqual([
      { kind: 'speaker', makers: [alder], roots: [letter, note] },
    ]);
    expect(count([letter, note, ...rumours])).toBe(3);
  });

  it('counts an investigation once, with the records of its makers and what is told from it', () => {
    expect(sharedVoices([books!, study, told])).toEqual([
      { kind: 'work', makers: [desk], roots: [books, study, told] },
    ]);
    expect(count([books!, told])).toBe(1);
  });

  it('takes no word of an article for a second root beside what the same article credits', () => {
    const [own, other] = ['own', 'other'].map((id) => kind(id, { kind: 'own words' }));
    expect(count([letter, own!])).toBe(1);
    expect(count([letter], [own!])).toBe(2);
    expect(count([letter, own!], [other!])).toBe(2);
    expect(count([own!])).toBe(1);
  });

  it('keeps two records apart that the same reporters saw', () => {
    expect(sharedVoices([books!, invoices!])).toEqual([]);
    expect(count([books!, invoices!])).toBe(2);
  });
});

it.each(reports)(
  'credits the same words of an article alike in %s, wherever they carry a finding',
  (_, report) => {
    const credits = new Map<string, Set<string>>();
    for (const { evidence } of report.findings)
      for (const { article, passage, phrase, credited } of evidence) {
        // What we miss in them is ours, whosever the words are.
        if (credited.some(({ kind }) => kind === 'our reading')) continue;
        const place = [article.slug, JSON.stringify(passage), phrase].join(' ');
        const ids = credited.map(({ id }) => id).sort();
        credits.set(place, (credits.get(place) ?? new Set()).add(ids.join(', ')));
      }
    expect([...credits].filter(([, ids]) => ids.size > 1)).toEqual([]);
  },
);
