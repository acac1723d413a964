import type { LedgerRecord } from '../../../src/schema/ledger.ts';
import { finding } from '../../model/tiny.ts';
import { reportOf } from '../hear.ts';

const live = (address: string): LedgerRecord => ({ address, date: '2021-02-01', state: 'live' });
const snapshot = (statement: string) => ({
  ...(finding({ statement }) as { kind: string; grade: string; when: null }),
  statement,
  quantities: [],
  relations: [],
  evidence: [],
  responses: 'none recorded',
  doesNotShow: [],
});
const first = (number: number): LedgerRecord => ({
  finding: number,
  n: 1,
  date: '2021-02-01',
  note: 'First publication.',
  sha256: 'ab'.repeat(32),
  snapshot: snapshot('Alder sold sand.'),
});

/** What was published: finding 1 in two versions; a merged, a withdrawn and a forbidden finding, a moved and a withdrawn page. */
export const RECORDS: LedgerRecord[] = [
  ...[1, 2, 3, 4].map((number) => live(`/findings/${number}/`)),
  ...['/entities/old/', '/entities/lost/'].map(live),
  ...[1, 2, 3, 4].map(first),
  {
    ...first(1),
    n: 2,
    date: '2021-03-01',
    note: 'The hedge was lost.',
    snapshot: snapshot('Alder is said to have sold sand.'),
  } as LedgerRecord,
  {
    address: '/findings/2/',
    date: '2021-03-02',
    state: 'merged',
    target: '/findings/1/',
    reason: 'Both say the same.',
  },
  {
    address: '/findings/3/',
    date: '2021-03-03',
    state: 'withdrawn',
    target: '/findings/1/',
    reason: 'It was misread.',
    subject: 'a sale of gravel',
  },
  {
    address: '/findings/4/',
    date: '2021-03-04',
    state: 'withdrawn',
    legal: true,
    reason: 'A court forbade it.',
    subject: 'a private contract',
  },
  {
    address: '/entities/old/',
    date: '2021-03-05',
    state: 'moved',
    target: '/entities/alder/',
    reason: 'It has a new name.',
  },
  { address: '/entities/lost/', date: '2021-03-06', state: 'withdrawn', reason: 'No finding names it.' },
];

/** A launched report with all of that. */
export const goneReport = () =>
  reportOf({
    findings: [{ statement: 'Alder is said to have sold sand.' }],
    site: { launched: '2021-02-01' },
    records: RECORDS,
  });
