import type { Content } from '../../model/content.ts';
import { closest } from '../../model/join/closest.ts';
import { ENTITY_KINDS } from '../../schema/entity.ts';
import { isWrittenIn, scriptOf } from '../../schema/script.ts';
import { SOURCE_KINDS } from '../../schema/source.ts';
import { entityCalled } from '../import/names.ts';
import { Refusal } from '../command-line.ts';
import { chooseSlug, quote, slugFrom, type Draft } from './scaffold.ts';

export interface EntityOptions {
  kind?: string | undefined;
  slug?: string | undefined;
}

/** The file of a new entity. A name that is known in any spelling is refused; the file of a person does not carry the name. */
export function draftEntity(name: string, { kind, slug }: EntityOptions, content: Content): Draft {
  needKind(kind, Object.keys(ENTITY_KINDS));
  const twin = entityCalled(name, content.entities);
  if (twin)
    throw new Refusal(
      `"${name}" is known as entities/${twin.id}.yaml — use that, or give the new one a name of its own`,
    );
  if (kind === 'person' && slug === undefined)
    throw new Refusal(
      'the file of a person does not carry the name — give one after what the person does, for example --slug owner-of-alder',
    );
  const latin = isWrittenIn(name, 'Latn');
  return {
    file: `entities/${chooseSlug(slug, latin ? name : '')}.yaml`,
    text: [
      `name: ${latin ? quote(name) : 'TODO'}`,
      ...(latin
        ? []
        : [
            'names:',
            `  - { text: ${quote(name)}, language: TODO, script: ${scriptOf(name) ?? 'TODO'}, kind: as printed }`,
          ]),
      kind ? `kind: ${kind}` : `kind: TODO # ${Object.keys(ENTITY_KINDS).join(', ')}`,
      'describes: TODO',
      content.site.columns
        ? `# role: one of ${content.site.columns.map(({ id }) => id).join(', ')}, for a party that the diagram shows`
        : '# role: a column of the diagram, if its kind is not enough',
      '# country, names, summary, unnamed, code and note: see content/README.md',
      '',
    ].join('\n'),
  };
}

/** The file of a new source. */
export function draftSource(title: string, { kind, slug }: EntityOptions): Draft {
  needKind(kind, SOURCE_KINDS);
  return {
    file: `sources/${chooseSlug(slug, slugFrom(title))}.yaml`,
    text: [
      `title: ${quote(title)}`,
      kind ? `kind: ${kind}` : `kind: TODO # ${SOURCE_KINDS.join(', ')}`,
      'by: [] # who made it or said it (file names in entities); empty when not named',
      'seenBy: [] # who saw it, or to whom it was said',
      'restsOn: [] # the sources that it rests on; empty: it is a root',
      '',
    ].join('\n'),
  };
}

function needKind(kind: string | undefined, kinds: readonly string[]): void {
  if (kind === undefined || kinds.includes(kind)) return;
  const near = closest(kind, kinds);
  throw new Refusal(
    `"${kind}" is not a kind — ${near ? `did you mean "${near}"? ` : ''}write one of ${kinds.join(', ')}`,
  );
}
