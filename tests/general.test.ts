import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../src/desk/check/load.ts';

const ROOT = join(import.meta.dirname, '..');
const CODE = /\.(ts|mjs|astro|css|mdx|js|svg|json)$/;

/** Words of the real content that only it uses: names of its entities and chapters, longest first. */
function storyWords(): string[] {
  const { report } = loadReport(join(ROOT, 'content'));
  const names = report!.entities.flatMap((entity) => [
    entity.name,
    ...entity.names.map(({ text }) => text),
    entity.id,
  ]);
  const chapters = report!.chapters.map(({ id }) => id);
  // Short words and plain lower-case ids of one word ("nos") would match other text by chance.
  return [...new Set([...names, ...chapters])].filter(
    (word) => word.length >= 4 && !COMMON.has(word.toLowerCase()),
  );
}

/** Names in the content that are ordinary words of the code too. */
const COMMON = new Set(['reuters']);

describe('the engine', () => {
  it('knows nothing of the story that it publishes', () => {
    const files = ['src', 'scripts', 'tests', 'public'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => CODE.test(file) && !file.startsWith('fixtures'))
        .map((file) => join(folder, file)),
    );
    const words = storyWords();
    expect(words.length).toBeGreaterThan(20);
    const found = files.flatMap((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      return words
        .filter((word) => new RegExp(`\\b${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'u').test(text))
        .map((word) => `${file}: ${word}`);
    });
    expect(found).toEqual([]);
  });
});
