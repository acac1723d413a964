import { describe, expect, it } from 'vitest';
import Permalinks from '../../../src/components/promise/Permalinks.astro';
import { EXCEPTIONS } from '../../model/promise/exceptions.ts';
import { hear, htmlOf, reportOf } from '../hear.ts';
import { goneReport, RECORDS } from './gone.ts';

const address = 'https://sand.example';
const heard = (report = goneReport()) => hear(Permalinks, { report, address });
const between = (lines: string[], from: string, to: string) =>
  lines.slice(lines.indexOf(from) + 1, lines.indexOf(to));

describe('the promise of permanence', () => {
  it('begins on the day of publication', async () => {
    expect((await heard())[0]).toBe(
      'Link to a finding and the link will hold. This is what we promise since 1 February 2021, and how anyone can check it.',
    );
    const [lede] = await heard(reportOf({}));
    expect(lede).toBe(
      'This is a preview. Numbers and addresses may still move, and a link may break. The promise below begins on the day of publication.',
    );
  });

  it('says what is promised', async () => {
    expect(between(await heard(), 'What we promise', 'What may change without a new version')).toEqual([
      'The number of a finding is given once. It is never given to another finding, and it is never changed.',
      'Every address that was ever published keeps answering: with its page, with one step to where the page is now, or with a page that says what stood there, when it was withdrawn and why.',
      'When anything changes that a finding gives, it gets a new version with a note. The earlier version stays readable as it stood, marked as superseded, with the changed words shown.',
      'Changes are listed under corrections, which has a feed.',
      'A withdrawn finding keeps its number and its reason. Only where the law demands it is the text removed as well: from the page, its versions, cards, downloads and search. Even then number, days, reason and hash stay.',
    ]);
  });

  it('says what may change, and when a new version is due', async () => {
    const lines = between(await heard(), 'What may change without a new version', 'Which address to use');
    expect(lines[0]).toMatch(/^Everything that readers and programs get from a finding has versions: /);
    // One line for each row of exceptions, and one for the context, which is no field.
    expect(lines).toHaveLength(1 + Object.keys(EXCEPTIONS).length + 1);
    expect(lines).toContain('The heading under which a finding stands: a matter of order.');
  });

  it('says which address holds what', async () => {
    expect(between(await heard(), 'Which address to use', 'Cards in other pages')).toEqual([
      ...['The finding as it is now', 'https://sand.example/findings/1/'],
      ...['Exactly what you quoted', 'https://sand.example/findings/1/v/1/'],
      'Each finding page has citations ready that name the version.',
      ...['For programs', 'https://sand.example/findings/1.json'],
      'Also .md (the same as text), .bib, .ris and .csl.json; all findings in one file',
    ]);
  });

  it('says how a card is put into WordPress, Ghost and any other page, and what may be done to it', async () => {
    const lines = between(await heard(), 'Cards in other pages', 'What the hash is for');
    expect(lines[0]).toContain('shows the corrected words first');
    expect(lines.filter((line) => /^(WordPress|Ghost|Any other page)$/.test(line))).toHaveLength(3);
    expect(lines.at(-1)).toContain('put #dark behind the address');
  });

  it('says what the hash proves, and what cannot be promised', async () => {
    const lines = await heard();
    expect(between(lines, 'What the hash is for', 'What we cannot promise')).toEqual([
      'Each version carries a SHA-256 hash of everything in it that has a meaning, written as JSON in one fixed way (RFC 8785). Its page shows that text. Whoever keeps the hash can prove later what the version said: change one letter and the hash is another.',
      'All addresses, versions and hashes stand in the ledger, to which lines are only ever added; versions.json lists them. Before each publication a program compares it with its last state and refuses to go on if a line was changed, a number was used again or an address was lost.',
    ]);
    expect(between(lines, 'What we cannot promise', 'What happened so far')).toEqual([
      'The articles that we point to belong to their outlets and may move or change. That is why each finding says in which paragraph to look and for which words. Pages of this site that only arrange findings (lists, diagrams, the timeline) change with them.',
    ]);
  });

  it('counts what happened and lists every address that ended', async () => {
    const lines = await heard();
    expect(lines.slice(lines.indexOf('What happened so far') + 1)).toEqual([
      '6 addresses and 5 versions of 4 findings are in the ledger, the last of 6 March 2021.',
      'Addresses that lead elsewhere or were withdrawn',
      ...['Address', 'State', 'Since', 'Now'],
      ...['/entities/lost/', 'withdrawn', '6 March 2021', 'nothing'],
      ...['/entities/old/', 'moved', '5 March 2021', '/entities/alder/'],
      ...['/findings/2/', 'merged', '2 March 2021', '/findings/1/'],
      ...['/findings/3/', 'withdrawn', '3 March 2021', 'see /findings/1/'],
      ...['/findings/4/', 'withdrawn', '4 March 2021', 'nothing'],
    ]);
    const html = await htmlOf(Permalinks, { report: goneReport(), address });
    for (const label of ['State', 'Since', 'Now']) expect(html).toContain(`data-label="${label}"`);
  });

  it('says that nothing was withdrawn, or even published', async () => {
    const untouched = reportOf({
      findings: [{ statement: 'Alder sold sand.' }],
      site: { launched: '2021-02-01' },
      records: RECORDS.filter((record) => 'finding' in record && record.finding === 1 && record.n === 1),
    });
    expect((await heard(untouched)).slice(-2)).toEqual([
      '0 addresses and 1 version of 1 finding are in the ledger, the last of 1 February 2021.',
      'No finding has been withdrawn or merged.',
    ]);
    expect((await heard(reportOf({}))).at(-1)).toBe('Nothing has been published yet.');
  });
});
