// The search index of pages without end, in a process of its own: Pagefind's process lives on beside it.
import { makeSearchIndex } from '../../../src/desk/build/search-index.ts';
import type { SearchRecord } from '../../../src/desk/build/search-records.ts';

process.on('disconnect', () => process.exit(1));

function* endless(): Generator<SearchRecord> {
  const shown = { kind: '', title: 'Stone', number: '', name: '', grade: '', answers: '' };
  for (let page = 1; ; page += 1) yield { url: `/${page}/`, shown, weighed: [{ weight: 1, text: 'stone' }] };
}

await makeSearchIndex(endless(), 'en-GB');
