/**
 * `npm run schemas`: writes what editors' programs complete from (`.vscode/`), and the tables of the manual
 * (`content/README.md`). Run it when a schema or a message has changed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { manualText } from '../tests/desk/manual/text.ts';
import { editorFiles } from '../src/desk/manual/schemas.ts';

const MANUAL = 'content/README.md';

for (const [file, text] of [...editorFiles(), [MANUAL, manualText(readFileSync(MANUAL, 'utf8'))] as const]) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
