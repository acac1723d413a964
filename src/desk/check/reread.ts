import type { Content } from '../../model/content.ts';
import type { Finding, Report } from '../../model/report.ts';
import { reportReader } from '../../model/wording/content.ts';
import { textsNaming } from '../../model/wording/naming.ts';
import type { RawFile } from '../../reading/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { placedIn } from './placing.ts';

/**
 * For each finding that changed: every other text that words it or names its parties, as `path:line`, each line once,
 * files and lines in order. The file of the finding itself is left out.
 */
export function linesToReread(
  findings: readonly Finding[],
  { content, report, files }: { content: Content; report: Report; files: readonly RawFile[] },
): Map<Finding, string[]> {
  const textsOf = textsNaming(
    content,
    report,
    reportReader(report, catalogueOf(report.site.language)!.wording).names,
  );
  const placed = placedIn(files);
  return new Map(
    findings.map((finding) => {
      const others = textsOf(finding).filter(
        ({ collection, id }) => collection !== 'findings' || id !== finding.id,
      );
      // Texts come file by file; within one, a body or a mark may come before a line above it.
      const byFile = Map.groupBy(others.map(placed), ({ path }) => path);
      const lines = [...byFile].flatMap(([path, places]) => {
        const numbers = new Set(places.map(({ line }) => line));
        return [...numbers].sort((a, b) => a - b).map((line) => `${path}:${line}`);
      });
      return [finding, lines];
    }),
  );
}
