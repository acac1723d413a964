import { Document, isPair, Scalar, visit, type Pair } from 'yaml';
import { editionSetting, expectedOf, keyOf, shapeOf, type EntryState } from '../../model/edition/edition.ts';
import { textsOf, type WordPath } from '../../model/edition/shape.ts';
import type { Report } from '../../model/report.ts';
import { splitFrontMatter, type RawFile } from '../../reading/read.ts';
import { sha256 } from '../../reading/sha256.ts';
import type { Draft } from './scaffold.ts';

/** A file for each one of the original that an edition has no words for yet: the original stands beside each field. */
export function draftEdition(
  language: string,
  files: readonly RawFile[],
  report: Report,
  entries: ReadonlyMap<string, EntryState>,
): Draft[] {
  const setting = editionSetting(language, report, sha256);
  return files
    .filter((file) => (entries.get(keyOf(file))?.path ?? null) === null)
    .flatMap((file): Draft[] => {
      const texts = textsOf(file.data, shapeOf(file));
      const body = bodyOf(file);
      if (texts.length === 0 && body === '') return [];
      const yaml = `translates: ${expectedOf(file, setting)}\n${yamlOf(texts)}`;
      const name = file.path.slice(file.path.lastIndexOf('/') + 1);
      const folder = ['site', 'glossary'].includes(file.collection) ? '' : `${file.collection}/`;
      const path = `editions/${language}/${folder}${name}`;
      if (!name.endsWith('.mdx')) return [{ file: path, text: yaml }];
      const beside = body === '' ? '' : `# The text below, in the original:\n${commented(body)}`;
      return [{ file: path, text: `---\n${yaml}${beside}---\n${body === '' ? '' : '\nTODO\n'}` }];
    });
}

function bodyOf({ path, text }: RawFile): string {
  const parts = path.endsWith('.mdx') ? splitFrontMatter(text) : null;
  return parts === null || typeof parts === 'string' ? '' : parts.body.trim();
}

const commented = (text: string) =>
  text
    .split('\n')
    .map((line) => `# ${line}`.trimEnd() + '\n')
    .join('');

/** The texts as YAML, each still to do, with the original above it. */
function yamlOf(texts: readonly { path: WordPath; text: string }[]): string {
  if (texts.length === 0) return '';
  const tree: Record<string, unknown> = {};
  for (const { path, text } of texts) put(tree, path, text);
  const document = new Document(tree);
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const original = ` ${node.value}`;
      node.value = 'TODO';
      node.type = Scalar.PLAIN;
      const pair = path.at(-1);
      if (isPair(pair)) commentAbove(pair, original);
      else node.commentBefore = original;
    },
    Map(_key, node) {
      if (node.items.length === 0) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, indentSeq: true });
}

function commentAbove(pair: Pair, words: string): void {
  const { key } = pair;
  if (key instanceof Scalar) key.commentBefore = words;
}

/** Puts a text at its place in a tree; what stands before it in a list and has no text is an empty map. */
function put(tree: Record<string, unknown> | unknown[], [first, ...rest]: WordPath, text: string): void {
  const at = tree as Record<string | number, unknown>;
  if (Array.isArray(tree)) while (tree.length < Number(first)) tree.push({});
  if (rest.length === 0) at[first!] = text;
  else {
    at[first!] ??= typeof rest[0] === 'number' ? [] : {};
    put(at[first!] as Record<string, unknown>, rest, text);
  }
}
