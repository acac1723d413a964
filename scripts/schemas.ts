/**
 * `npm run schemas`: writes what editors' programs complete from (schemas with the slugs of the content, and snippets), and
 * the tables of the manual (`content/README.md`). Run it when a schema or a message has changed.
 */
import './settings.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { manualText } from '../tests/desk/manual/text.ts';
import { loadReport } from '../src/desk/check/load.ts';
import { SNIPPETS_FILE, snippetsText } from '../src/desk/manual/schemas.ts';
import { writeForEditors } from '../src/desk/manual/write.ts';
import { contentDirectory } from '../src/reading/directory.ts';

const MANUAL = 'content/README.md';

writeFileSync(SNIPPETS_FILE, snippetsText());
writeFileSync(MANUAL, manualText(readFileSync(MANUAL, 'utf8')));
const { report, files } = loadReport(contentDirectory());
const written = report ? writeForEditors(report, files) : [];
for (const file of [SNIPPETS_FILE, MANUAL, ...written]) console.log(`wrote ${file}`);
