/** Writes the search index of built pages into the folder that is given. Started by `npm run build`, never by hand. */
import { loadReport } from '../src/desk/check/load.ts';
import { searchRecords } from '../src/desk/build/search-records.ts';
import { stopSearchIndex, writeSearchIndex } from '../src/desk/build/search-index.ts';
import { publicReport } from '../src/model/persons/public.ts';
import { contentDirectory, editionBuilt } from '../src/reading/directory.ts';
import { t } from '../src/text/t.ts';

// The command that started this may be killed without a chance to say so: then the channel closes.
const orphaned = () => process.exit(1);
process.on('disconnect', orphaned);

const [folder] = process.argv.slice(2);
const { report, editions } = loadReport(contentDirectory());
const language = editionBuilt();
const shown = language === null ? report : editions.find((edition) => edition.language === language)?.report;
if (!shown) throw new Error('the content cannot be read any more');
const records = searchRecords(publicReport(shown, t.finding.person.instead));
process.send?.(await writeSearchIndex(folder!, records, shown.site.language));
await stopSearchIndex();
process.off('disconnect', orphaned);
process.disconnect?.();
