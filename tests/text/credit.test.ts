import { describe, expect, it } from 'vitest';
import type { Article, Entity, Finding, Source } from '../../src/model/report.ts';
import { edtfOf } from '../../src/schema/edtf.ts';
import { chainsOf, creditLine, gradeAndCredit, rootNames, supportNote } from '../../src/text/credit.ts';

const entity = (name: string) => ({ name, inSentence: name }) as Entity;
const source = (title: string, more: Partial<Source>): Source =>
  ({ id: title, title, kind: 'records', by: [], seenBy: [], restsOn: [], retells: [], ...more }) as Source;
const article = (outlet: string | null) =>
  ({ outlet: outlet ? entity(outlet) : null, published: edtfOf('2019-05') }) as Article;
const finding = (credited: Source[], outlet: string | null = 'Daily Ledger', more: Partial<Finding> = {}) =>
  ({
    number: 7,
    grade: 'reported',
    kind: 'fact',
    roots: credited,
    relations: [],
    evidence: [{ article: article(outlet), paragraph: 2, phrase: 'zand', language: 'nl', credited }],
    ...more,
  }) as Finding;

const desk = entity('River Desk');
const ledgers = source('Harbour ledgers', { seenBy: [desk] });
const investigation = source('The sand files', { kind: 'investigation', by: [desk], restsOn: [ledgers] });
const mixed = source('Trade data and officials', { kind: 'mixed' });
const own = source('Own words', { kind: 'own words' });
const retelling = source('As it retells', { kind: 'own words', retells: [investigation] });
const reading = source('Our reading', { kind: 'our reading' });

const names = (steps: { name: string }[]) => steps.map(({ name }) => name);

describe('creditLine', () => {
  it('names who reported it first and who retells it', () => {
    expect(creditLine(finding([investigation]))).toBe('River Desk, via Daily Ledger');
  });

  it('names an outlet once', () => {
    expect(creditLine(finding([own]))).toBe('Daily Ledger');
    expect(creditLine(finding([source('Notes', { seenBy: [entity('Daily Ledger')] })]))).toBe('Daily Ledger');
  });

  it('says that an article names no source as it retells somebody, and what is our own reading', () => {
    expect(creditLine(finding([retelling]))).toBe(
      'Daily Ledger, which names no source for this as it retells an investigation by River Desk',
    );
    expect(creditLine(finding([reading]))).toBe('our own reading of Daily Ledger');
  });

  it('does not call the owner of an address the outlet', () => {
    const item = finding([investigation]);
    const byAddress = item.evidence.map((one) => ({
      ...one,
      article: { ...one.article, outletBasis: 'address' as const },
    }));
    expect(creditLine({ ...item, evidence: byAddress })).toBe(
      'River Desk, via an article on the site of Daily Ledger',
    );
    expect(names(chainsOf({ ...item, evidence: byAddress })[0]!)[2]).toBe(
      'An article on the site of Daily Ledger',
    );
  });

  it('says when the outlet is not named', () => {
    expect(creditLine(finding([investigation], null))).toBe('River Desk, via outlet not named in the text');
  });
});

describe('gradeAndCredit', () => {
  it('does not name a party twice', () => {
    const said = source('A letter', { kind: 'statement', by: [entity('Alder Ltd')] });
    const stated = finding([said], 'Daily Ledger', { grade: 'stated' });
    expect(gradeAndCredit(stated)).toBe('Stated by Alder Ltd, via Daily Ledger');
    expect(gradeAndCredit(finding([investigation]))).toBe('Reported. River Desk, via Daily Ledger');
  });
});

describe('chainsOf', () => {
  it('goes from the record over who saw it and who retold it to this page', () => {
    const [steps] = chainsOf(finding([investigation]));
    expect(names(steps!)).toEqual(['Harbour ledgers', 'River Desk', 'Daily Ledger', 'Finding 7']);
    expect(steps!.some(({ unknown }) => unknown)).toBe(false);
  });

  it('does not name a speaker again whose name begins the title', () => {
    const said = source('Alder Ltd: on sand', { kind: 'statement', by: [entity('Alder Ltd')] });
    expect(chainsOf(finding([said]))[0]![0]).toMatchObject({ name: 'Alder Ltd', note: 'On sand' });
  });

  it('shows a step that nobody names', () => {
    const [steps] = chainsOf(finding([source('Trade data', {})], null));
    expect(names(steps!)).toEqual(['Trade data', 'Not named', 'Outlet not named in the text', 'Finding 7']);
    expect(steps!.map(({ unknown }) => unknown)).toEqual([false, true, true, false]);
  });

  it('says at each step what is known of it, and that we have seen nothing', () => {
    const notes = (credited: Source[]) => chainsOf(finding(credited))[0]!.map(({ note }) => note);
    const last = ['retold or reported it, May 2019', 'this page, in our words'];
    expect(notes([source('Trade data', {})])).toEqual([
      'not seen by us',
      'who saw this is not said',
      ...last,
    ]);
    expect(notes([source('Trade data', { seenBy: [entity('somebody')] })])).toEqual([
      'not seen by us',
      'saw or obtained this',
      ...last,
    ]);
    expect(notes([source('A letter', { kind: 'statement', seenBy: [desk] })])).toEqual([
      'A letter',
      'to whom it was said',
      ...last,
    ]);
    // People who said something are not seen, so nobody is missing who saw them.
    expect(notes([mixed])).toEqual(['not seen or heard by us', ...last]);
    expect(notes([source('Both', { kind: 'mixed', seenBy: [entity('somebody')] })])).toHaveLength(4);
    expect(notes([own])).toEqual(['the article reports it in its own words', ...last]);
    expect(notes([retelling])).toEqual([
      'the article reports it without a source as it retells an investigation by River Desk',
      ...last,
    ]);
    expect(notes([reading])).toEqual([
      'where we read, May 2019',
      'this page, our own reading: nobody says it',
    ]);
  });

  it('shows the same way once', () => {
    expect(chainsOf(finding([investigation, investigation]))).toHaveLength(1);
    expect(chainsOf(finding([investigation, own]))).toHaveLength(2);
  });
});

describe('supportNote', () => {
  it('says who saw a record, and that we have not', () => {
    expect(supportNote(ledgers)).toBe('seen by River Desk; not by us');
    expect(supportNote(source('Trade data', {}))).toBe('who saw them is not named; not seen by us');
    expect(supportNote(mixed)).toMatch(/^cited together, and which of them shows or says what is not told/);
  });

  it('says whose work it is, and where nobody is credited', () => {
    expect(supportNote(investigation)).toBe('by River Desk');
    expect(supportNote(source('A study', { kind: 'investigation' }))).toBe('whose work it is, is not said');
    expect(supportNote(own)).toBe('the article credits nobody for this');
    expect(supportNote(reading)).toBe('our own reading of the article; nobody says it');
    expect(supportNote(retelling)).toBe(
      'the article credits nobody for this as it retells an investigation by River Desk; no second source beside that',
    );
  });

  it('says who said something to whom', () => {
    const said = source('A letter', { kind: 'statement', by: [entity('Alder Ltd')], seenBy: [desk] });
    expect(supportNote(said)).toBe('said by Alder Ltd to River Desk');
    expect(supportNote({ ...said, by: [], seenBy: [] })).toBe(
      'said by somebody not named; to whom is not given',
    );
    expect(supportNote({ ...said, seenBy: [] })).toBe('said by Alder Ltd; to whom is not given');
    expect(supportNote({ ...said, by: [] })).toBe('said to River Desk by somebody not named');
  });
});

describe('rootNames', () => {
  const restingOn = (...restsOn: Source[]) => rootNames({ ...article('Daily Ledger'), restsOn });

  it('are those of whom an article retells, else its own beside those who saw what it cites', () => {
    const images = source('Pictures', { kind: 'images', seenBy: [entity('the Courier')] });
    const told = source('Told', { kind: 'statement', seenBy: [desk] });
    expect(restingOn(investigation, images)).toBe('River Desk');
    expect(restingOn(own, told)).toBe('its own, or that of somebody not named');
    expect(restingOn(own, images)).toBe(
      'its own, or that of somebody not named, beside what was seen by the Courier',
    );
  });
});
