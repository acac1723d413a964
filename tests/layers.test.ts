import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Layer → layers and packages that it may import (its own folder is always allowed). */
const ALLOWED: Record<string, string[]> = {
  reading: ['node', 'yaml', 'satteri'],
  schema: ['zod'],
  model: ['schema', 'reading', 'diff'],
  geometry: ['schema', 'model', 'd3', 'hyphen'],
  diagrams: ['geometry', 'model', 'schema', 'text'],
  exports: ['model', 'schema', 'reading', 'text', 'node', 'satori', 'sharp', 'subset-font', 'styles'],
  text: ['model', 'schema', 'reading'],
  components: ['model', 'schema', 'reading', 'diagrams', 'exports', 'text'],
  // The check lays the diagrams out before a build does.
  desk: [
    'reading',
    'schema',
    'model',
    'geometry',
    'text',
    'node',
    'yaml',
    'zod',
    'pagefind',
    'htmlparser2',
    'postcss',
    'yazl',
  ],
};

const ROOT = join(import.meta.dirname, '../src');

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;]*?from\s+'([^']+)'/g)].map(
    (match) => match[1]!,
  );
}

/** The files of src that a file needs at run time: imports of types alone bind nothing. */
function neededBy(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b([^;]*?)from\s+'(\.[^']+)'/g)]
    .filter(([, names]) => !onlyTypes(names!.trim()))
    .map(([, , specifier]) => normalize(join(dirname(file), specifier!)));
}

function onlyTypes(names: string): boolean {
  if (/^type\b/.test(names)) return true;
  const list = /^\{([^}]*)\}$/
    .exec(names)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return list !== undefined && list.every((name) => name === '' || name.startsWith('type '));
}

/** A circle of files that need each other, if there is one among these. */
function circleIn(needs: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): string[] | null => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of needs.get(file) ?? []) {
      const circle = visit(next, [...above, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of needs.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
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

  it('have no circle of files that need each other', () => {
    expect(circleIn(new Map(files.map((file) => [file, neededBy(file)])))).toBeNull();
  });

  it('would notice a circle, and a type is no part of one', () => {
    const needs = { a: ['b'], b: ['c'], c: ['b'] };
    expect(circleIn(new Map(Object.entries(needs)))).toEqual(['b', 'c', 'b']);
    expect(['type { A }', '{ type A, type B }', '{ type A, b }', 'a', '* as a'].map(onlyTypes)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('let only src/geometry import d3', () => {
    const importers = files.filter((file) =>
      importsOf(join(ROOT, file)).some((specifier) => /^d3(-|$)/.test(specifier)),
    );
    expect(importers.filter((file) => !file.startsWith('geometry/'))).toEqual([]);
  });
});

describe('folders of code', () => {
  const MOST = 25;

  it.each(['src', 'scripts', 'tests'])('in %s hold at most 25 files each', (top) => {
    const code = readdirSync(join(ROOT, '..', top), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(ts|mjs|astro|css)$/.test(file),
    );
    const folders = Map.groupBy(code, (file) => dirname(file));
    const full = [...folders].filter(([, list]) => list.length > MOST).map(([folder]) => folder);
    expect(code.length).toBeGreaterThan(0);
    expect(full).toEqual([]);
  });
});
