import { join } from 'node:path';
import { fieldTable, messageTable, withSection } from '../../../src/desk/manual/manual.ts';
import { relationTable } from '../../../src/desk/manual/relations.ts';
import { readContent } from '../../../src/reading/read.ts';
import { COLLECTIONS, FOLDERS, GLOSSARY, SITE } from '../../../src/schema/collections.ts';
import { ACROSS, BODIES, FIELDS, FILES, YAML } from '../check/bad-inputs.ts';
import { CHAPTERS } from '../check/bad-chapters.ts';
import { FACTS } from '../check/bad-facts.ts';
import { WORDINGS } from '../check/bad-wordings.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/quarry/content');

/** Examples of fields that the invented investigation does not have. */
const WAIVERS = { waivers: [{ words: '1990', reason: 'The year of the law, not of the delivery.' }] };
const MORE: Record<string, object> = {
  site: WAIVERS,
  chapters: WAIVERS,
  sources: { ...WAIVERS, recordKind: 'judgment' },
  findings: {
    ...WAIVERS,
    supersedes: 12,
    quantities: [{ upTo: 15 }],
    responses: [{ verb: 'acknowledged' }],
    relations: [{ share: 'at least 25%', since: '2016', until: '2018-05' }],
  },
  tensions: WAIVERS,
  entities: WAIVERS,
  glossary: { export: { findings: [11] } },
  articles: {
    ...WAIVERS,
    fingerprints: ['5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef'],
    words: 612,
    runs: ['k3Vx0QbA9_dTm2Lw'],
    verified: {
      date: '2019-09-03',
      result: '9 of 9 evidence phrases found once; 8 paragraphs unchanged',
      digest: '2a8a2dbd9b0bd2b3a1a6b4f1d0c0b3f8a6ed1f5e0f3d5c9f4f1a8b7c6d5e4f30',
    },
  },
};

/**
 * The manual with its tables as they should be: fields from the schemas with examples from the invented
 * investigation, messages from the table of bad inputs that the tests pin.
 */
export function manualText(text: string): string {
  const { files } = readContent(FIXTURE, FOLDERS);
  const all = { site: SITE, glossary: GLOSSARY, ...COLLECTIONS };
  const withKinds = withSection(text, 'kinds of relation', relationTable());
  const withFields = Object.entries(all).reduce((result, [name, { schema }]) => {
    const data = files.filter(({ collection }) => collection === name).map((file) => file.data);
    return withSection(result, `fields of ${name}`, fieldTable(schema, [...data, MORE[name]]));
  }, withKinds);
  const tables = {
    files: FILES,
    YAML,
    fields: FIELDS,
    texts: BODIES,
    'rules between files': ACROSS,
    words: WORDINGS,
    chapters: CHAPTERS,
    slips: FACTS,
  };
  return Object.entries(tables).reduce(
    (result, [name, mistakes]) => withSection(result, `messages about ${name}`, messageTable(mistakes)),
    withFields,
  );
}
