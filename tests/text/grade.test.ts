import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/report.ts';
import { gradeWords, type Graded } from '../../src/text/grade.ts';

const records = (seenBy: string[], recordKind?: string, seer = 'outlet') =>
  ({ kind: 'records', seenBy: seenBy.map(() => ({ kind: seer })), by: [], recordKind }) as unknown as Source;
const statement = (...by: string[]) =>
  ({ kind: 'statement', seenBy: [], by: by.map((inSentence) => ({ inSentence })) }) as unknown as Source;
const words = (
  grade: Graded['grade'],
  roots: Source[] = [],
  kind: Graded['kind'] = 'fact',
  relations: Graded['relations'] = [],
) => gradeWords({ grade, kind, roots, relations });
const against = (kind: string, to: string) => [{ kind, to: { kind: to } }] as unknown as Graded['relations'];

describe('gradeWords', () => {
  it('says "seen by reporters" only where the article says who saw all the records', () => {
    expect(words('records', [records(['someone'])])).toBe('in records seen by reporters');
    expect(words('records', [records([])])).toBe('in records cited by the article');
    expect(words('records', [records(['someone']), records([])])).toBe('in records cited by the article');
    expect(words('records')).toBe('in records cited by the article');
  });

  it('calls the record what it is, and nobody a reporter who is none', () => {
    expect(words('records', [records([], 'judgment')])).toBe('in a judgment cited by the article');
    expect(words('records', [records(['x'], 'company registers')])).toBe(
      'in company registers seen by reporters',
    );
    expect(words('records', [records([], 'judgment'), records([], 'accounts')])).toBe(
      'in records cited by the article',
    );
    expect(words('records', [records(['x'], 'payment records', 'public body')])).toBe(
      'in payment records cited by the article',
    );
  });

  it('speaks of as many records as there are', () => {
    const cited = (...kinds: string[]) =>
      words(
        'records',
        kinds.map((kind) => records([], kind)),
      );
    expect(cited('contract')).toBe('in a contract cited by the article');
    expect(cited('contracts')).toBe('in contracts cited by the article');
    expect(cited('contract', 'contract')).toBe('in contracts cited by the article');
    expect(cited('judgment', 'judgments')).toBe('in judgments cited by the article');
    expect(cited('accounts', 'accounts')).toBe('in accounts cited by the article');
  });

  it('tells what is reported from what is alleged', () => {
    expect(words('reported')).toBe('reported');
    expect(words('alleged')).toBe('alleged');
  });

  it('says beside an accusation or an arrest that the suspicion is alleged', () => {
    const of = (kind: string, to: string, grade: Graded['grade'] = 'reported') =>
      words(grade, [], 'fact', against(kind, to));
    expect(of('acted against', 'person')).toBe('reported; the suspicion is alleged');
    expect(of('accused', 'company')).toBe('reported; the suspicion is alleged');
    // A sanction need not rest on one.
    expect(of('acted against', 'company')).toBe('reported');
    expect(of('accused', 'company', 'alleged')).toBe('alleged');
    expect(of('charged', 'company')).toBe('reported; the suspicion is alleged');
    // What a court decided is no suspicion any more.
    for (const kind of ['acquitted', 'convicted', 'ruled against', 'fined'])
      expect(of(kind, 'person'), kind).toBe('reported');
    expect(of('sold', 'person')).toBe('reported');
    expect(words('reported', [], 'unknown', against('accused', 'person'))).toBe('left open');
  });

  it('does not call a question reported', () => {
    expect(words('reported', [], 'unknown')).toBe('left open');
    expect(words('reported', [], 'limitation')).toBe('reported');
  });

  it('names the speakers of a statement, each once, or says that none is printed', () => {
    expect(words('stated', [statement('Birch GmbH')])).toBe('stated by Birch GmbH');
    expect(words('stated', [statement('Birch GmbH', 'Alder'), statement('Alder')])).toBe(
      'stated by Birch GmbH and Alder',
    );
    expect(words('stated', [records([])])).toBe('stated; by whom is not printed');
  });
});
