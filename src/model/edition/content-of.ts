import type { RawFile } from '../../reading/read.ts';
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  GLOSSARY,
  SITE,
  type CollectionName,
} from '../../schema/collections.ts';
import type { Content, Entry } from '../content.ts';

/** Files, as the check has let them pass, as content. Throws for a file that does not fit its schema. */
export function contentOf(files: readonly RawFile[]): Content {
  const site = files.find(({ collection }) => collection === 'site');
  const glossary = files.find(({ collection }) => collection === 'glossary');
  const folder = (name: CollectionName): Entry<unknown>[] =>
    files
      .filter(({ collection }) => collection === name)
      .map(({ id, data, prose }) => ({ id, data: COLLECTIONS[name].schema.parse(data), prose }));
  return {
    site: SITE.schema.parse(site?.data),
    glossary: glossary ? GLOSSARY.schema.parse(glossary.data) : {},
    ...(Object.fromEntries(COLLECTION_NAMES.map((name) => [name, folder(name)])) as Pick<
      Content,
      CollectionName
    >),
  };
}
