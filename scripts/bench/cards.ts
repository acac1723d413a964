/** Reads and joins content, then draws the social card of each finding, four at a time as the build does. */
import { loadReport } from '../../src/desk/check/load.ts';
import { findingCard } from '../../src/exports/share/card.ts';
import { drawCard } from '../../src/exports/share/draw-card.ts';
import { contentDirectory } from '../../src/reading/directory.ts';

const { report } = loadReport(contentDirectory());
if (!report) throw new Error('there is no report');
const waiting = [...report.findings];
const draw = async () => {
  for (let finding = waiting.shift(); finding; finding = waiting.shift())
    await drawCard(findingCard(finding, report));
};
await Promise.all([draw(), draw(), draw(), draw()]);
