import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Layer → layers and packages that it may import (its own folder is always allowed). */
const ALLOWED: Record<string, string[]> = {
  reading: ['node', 'yaml', 'satteri'],
  schema: ['zod'],
  model: ['schema', 'reading', 'text'],
  geometry: ['schema', 'model', 'd3'],
  diagrams: ['geometry', 'model', 'schema', 'text'],
  exports: ['model', 'schema', 'reading', 'text', 'node', 'satori', 'sharp', 'subset-font', 'styles'],
  text: ['model', 'schema', 'reading'],
  components: ['model', 'schema', 'reading', 'diagrams', 'exports', 'text'],
  desk: ['reading', 'schema', 'model', 'text', 'node', 'yaml', 'zod', 'pagefind'],
};

const ROOT = join(import.meta.dirname, '../src');

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;]*?from\s+'([^']+)'/g)].map(
    (match) => match[1]!,
  );
}

function layerOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(file), specifier)).slice(ROOT.length + 1);
    return target.includes('/') ? target.split('/')[0]! : target;
  }
  return specifier
    .replace(/^node:.*/, 'node')
    .replace(/^(@[^/]+\/[^/]+|[^/]+).*$/, '$1')
    .replace(/^d3-.*/, 'd3');
}

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|astro)$/.test(file),
);

describe('the layers', () => {
  it.each(Object.keys(ALLOWED))('%s imports only what stands to its left', (layer) => {
    const wrong = files
      .filter((file) => file.startsWith(`${layer}/`))
      .flatMap((file) =>
        importsOf(join(ROOT, file))
          .map((specifier) => [file, specifier, layerOf(join(ROOT, file), specifier)] as const)
          .filter(([, , target]) => target !== layer && !ALLOWED[layer]!.includes(target))
          .map(([from, specifier]) => `${from} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it('are the folders of src, with pages on top', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.filter((name) => !(name in ALLOWED)).sort()).toEqual(['pages', 'styles']);
  });

  it('let only src/geometry import d3', () => {
    const importers = files.filter((file) =>
      importsOf(join(ROOT, file)).some((specifier) => /^d3(-|$)/.test(specifier)),
    );
    expect(importers.filter((file) => !file.startsWith('geometry/'))).toEqual([]);
  });
});
