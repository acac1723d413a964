import { describe, expect, it } from 'vitest';
import VersionBody from '../../../src/components/promise/VersionBody.astro';
import type { Version } from '../../../src/model/promise/versions.ts';
import type { Report } from '../../../src/model/report.ts';
import { quarry } from '../../exports/reports.ts';
import { hear, reportOf } from '../hear.ts';

const read = async (report: Report, version: Version, versions: Version[]): Promise<string[]> => {
  const lines = await hear(VersionBody, { version, versions, gone: null, report, address: version.url });
  const end = lines.findIndex((line) => /^(?:All versions|What changed|What this version)/.test(line));
  return lines.slice(0, end);
};

/** The first version of a finding, as a record from before sentences were kept. */
const old = (report: Report): Version => {
  const [version] = report.findings[0]!.versions as [Version];
  const relations = version.snapshot!.relations.map((item) => ({ ...item, sentence: undefined }));
  return { ...version, snapshot: { ...version.snapshot!, relations } };
};

const denial = { by: 'alder', kind: 'denies', answers: 'this finding', summary: 'Alder dismisses it.' };

/** Findings whose relation, put into words by its kind alone, would accuse somebody. */
const ACCUSING = {
  'an accusation that is denied': {
    statement: 'The Harbour Office accused Alder of passing data to Birch; Alder denies it.',
    grade: 'alleged',
    responses: [denial],
    relations: [
      {
        kind: 'passes information to',
        from: 'alder',
        to: 'birch',
        what: 'data on the port',
        label: 'alleged leak, denied',
        sentence: 'Alder is alleged to have passed data on the port to Birch, which Alder denies',
      },
    ],
  },
  'a use that is no delivery': {
    statement: 'The Dory Line is reported to use pumps made by Alder.',
    relations: [
      {
        kind: 'goods used by',
        from: 'alder',
        to: 'dory',
        goods: 'pumps',
        sentence: 'The Dory Line is reported to use Alder-made pumps; how they came is not shown',
      },
    ],
  },
  'a tie of one of several': {
    statement: 'At least one of several buyers is said to have ties to the Harbour Office.',
    asOf: '2021',
    relations: [
      {
        kind: 'linked to',
        from: 'buyers',
        to: 'harbour',
        sentence:
          'At least one of several buyers is said to have ties to the Harbour Office; which one is not said',
      },
    ],
  },
  'a delivery in records': {
    statement: 'Alder is reported to have supplied 1,000 pumps to Birch, on the basis of customs data.',
    grade: 'records',
    evidence: [{ article: 'daily', paragraph: 2, phrase: 'sold sand', credited: ['customs'] }],
    quantities: [{ value: 1000, unit: 'pumps', comparator: 'exactly', what: 'all pumps' }],
    relations: [
      {
        kind: 'supplied',
        from: 'alder',
        to: 'birch',
        goods: 'pumps',
        sentence: 'Alder is reported to have supplied 1,000 pumps to Birch, on the basis of customs data',
      },
    ],
  },
};

describe.each(Object.entries(ACCUSING))('a version of %s', (name, changes) => {
  const report = reportOf({ findings: [changes] });
  const { sentence } = changes.relations[0]!;

  it('speaks in the sentence that it holds', async () => {
    const versions = report.findings[0]!.versions;
    const lines = await read(report, versions[0]!, versions);
    expect(lines.join(' ')).toContain(sentence);
    expect(lines.join(' ')).not.toMatch(/Alder Ltd (?:passes|supplied)|used pumps made by|is linked to/);
  });

  it('accuses nobody where it holds none', async () => {
    const words = (await read(report, old(report), [old(report)])).join(' ');
    expect(words).not.toMatch(/passes data|used pumps made by|is linked to/);
    if (name === 'a delivery in records')
      expect(words).toContain('Alder Ltd supplied pumps to Birch GmbH, in records seen by reporters');
    else expect(words).toContain('a relation that this version does not put into words');
  });
});

it('the golden file of version pages, for a reviewer to read', async () => {
  const pages = [];
  for (const { versions } of quarry.findings)
    for (const version of versions) pages.push(await read(quarry, version, versions));
  for (const changes of Object.values(ACCUSING)) {
    const report = reportOf({ findings: [changes] });
    pages.push(await read(report, report.findings[0]!.versions[0]!, report.findings[0]!.versions));
    pages.push(await read(report, old(report), [old(report)]));
  }
  await expect(`${pages.map((lines) => lines.join('\n')).join('\n\n')}\n`).toMatchFileSnapshot(
    'golden/versions.txt',
  );
});
