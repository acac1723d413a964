import type { SiteFile } from '../../schema/site.ts';
import type { Cover, Finding } from '../report.ts';

/** Gives the sentences of the home page their findings. `findAll` complains about those that are not there. */
export function joinCover(
  { lead, opening, inShort }: SiteFile,
  findAll: (numbers: readonly number[], path: readonly PropertyKey[]) => Finding[],
): Cover {
  return {
    headline: { text: lead.headline, findings: findAll(lead.findings, ['lead', 'findings']) },
    opening: opening.map(({ text, findings = [] }, index) => ({
      text,
      findings: findAll(findings, ['opening', index, 'findings']),
    })),
    inShort: inShort.map(({ text, findings }, index) => ({
      text,
      findings: findAll(findings, ['inShort', index, 'findings']),
    })),
  };
}
