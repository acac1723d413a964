import { article } from './article.ts';
import { chapter } from './chapter.ts';
import { entity } from './entity.ts';
import { finding } from './finding.ts';
import { glossary } from './glossary.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { tension } from './tension.ts';

const WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const WORDS_HINT = 'use lower-case words joined by hyphens';

/** The folders of `content/`: file ending, form of the file name, and schema of the front matter or the YAML. */
export const COLLECTIONS = {
  chapters: {
    extension: '.mdx',
    schema: chapter,
    fileName: /^(?!0+-)\d{2,4}-[a-z0-9]+(?:-[a-z0-9]+)*$/,
    fileNameHint:
      'start it with the number of the chapter in two digits or more, for example "03-who-bought.mdx"',
  },
  articles: { extension: '.mdx', schema: article, fileName: WORDS, fileNameHint: WORDS_HINT },
  findings: {
    extension: '.mdx',
    schema: finding,
    fileName: /^(?!0+-)\d{3,6}-[a-z0-9-]+$/,
    fileNameHint:
      'start it with the number of the finding in three digits or more, for example "012-rifles.mdx"',
  },
  entities: { extension: '.yaml', schema: entity, fileName: WORDS, fileNameHint: WORDS_HINT },
  sources: { extension: '.yaml', schema: source, fileName: WORDS, fileNameHint: WORDS_HINT },
  tensions: {
    extension: '.mdx',
    schema: tension,
    fileName: /^(?!0+-)\d{2,6}-[a-z0-9-]+$/,
    fileNameHint:
      'start it with the number of the tension in two digits or more, for example "03-two-dates.mdx"',
  },
} as const;

/** The file beside the folders that every investigation has. */
export const SITE = {
  schema: site,
  fileName: /^site\.yaml$/,
  fileNameHint: 'it is called site.yaml',
} as const;

/** The file beside the folders that explains terms; an investigation may do without. */
export const GLOSSARY = {
  schema: glossary,
  fileName: /^glossary\.yaml$/,
  fileNameHint: 'it is called glossary.yaml',
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** File ending of each folder. */
export const FOLDERS = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [name, COLLECTIONS[name].extension]),
);
