import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { fingerprint } from '../../../src/desk/import/fingerprint.ts';
import { countWords } from '../../../src/schema/words.ts';
import { hashesIn, runLines, runsIn } from '../../../src/desk/import/runs.ts';
import { openSandbox } from '../sandbox.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());

/** An invented paragraph that an outlet might print. */
const PRINTED =
  'All night long the cranes of the upper basin lift wet sand from the holds, and by the first light of the morning nobody on the quay remembers which barge came from which bank of the river.';
const ARTICLE = 'articles/areia-do-orluna.mdx';
const STATEMENT = 'findings/005-licensed-pits-only.mdx';

const lines = (key: string, values: readonly string[]) =>
  `${key}:\n${values.map((value) => `  - ${value}\n`).join('')}`;
const said = () =>
  loadReport(sandbox.directory).problems.map(
    ({ path, line, words }) => `${path.replace(`${sandbox.directory}/`, '')}:${line}  ${words}`,
  );

beforeEach(() => {
  sandbox.restore();
  sandbox.edit(ARTICLE, 'restsOn:\n', `${lines('runs', runLines([PRINTED]))}restsOn:\n`);
});

describe('the hashes that an import keeps', () => {
  it('know any ten words in a row again, and hold none', () => {
    const kept = new Set(hashesIn(runLines([PRINTED])));
    const words = PRINTED.split(' ');
    for (let start = 0; start + 10 <= words.length; start++) {
      const shared = runsIn(
        `They write: ${words
          .slice(start, start + 10)
          .join(' ')
          .toUpperCase()} – so`,
      );
      expect(shared.some(({ hash }) => kept.has(hash))).toBe(true);
    }
    expect(
      runsIn('All night long the cranes of the lower deck lift wet sand').some(({ hash }) => kept.has(hash)),
    ).toBe(false);
    expect(runLines([PRINTED]).join('')).toMatch(/^[\w-]+$/);
    expect(runLines([PRINTED]).join('')).not.toContain('crane');
    expect(runLines(['Too short.'])).toEqual([]);
  });
});

describe('a sentence of an article', () => {
  const copied = `${PRINTED.split(', ')[0]!}.`;

  it.each([
    [
      'a body',
      () =>
        sandbox.edit(
          STATEMENT,
          'responses: not applicable\n---\n',
          `responses: not applicable\n---\n\n${copied}\n`,
        ),
      `${STATEMENT}:19`,
    ],
    [
      'a field',
      () =>
        sandbox.edit(
          'findings/009-sand-on-the-motorway-not-shown.mdx',
          'responses: not applicable\n',
          `responses: not applicable\ndoesNotShow:\n  - ${copied}\n`,
        ),
      'findings/009-sand-on-the-motorway-not-shown.mdx:25',
    ],
    ['a remark', () => sandbox.edit(ARTICLE, 'notes:\n', `notes:\n  - text: ${copied}\n`), `${ARTICLE}:29`],
  ])('is refused in %s', (_, spoil, place) => {
    spoil();
    expect(said()).toEqual([
      `${place}  “all night long the cranes of the upper” stands in ${ARTICLE}'s text word for word — say it in our own words and in another order`,
    ]);
  });

  it('may share the names and the set terms of a credit, and no words besides', () => {
    const credit = 'according to three barge registers seen by Zarinbud in a statement';
    sandbox.edit(
      ARTICLE,
      /runs:\n(?: {2}- .*\n)+/.exec(sandbox.read(ARTICLE))![0],
      lines('runs', runLines([credit])),
    );
    const told = (words: string) => {
      sandbox.edit(
        STATEMENT,
        'responses: not applicable\n---\n',
        `responses: not applicable\n---\n\n${words}.\n`,
      );
      return said().filter((line) => line.includes('word for word'));
    };
    expect(told(`It is so, ${credit}`)).toEqual([]);
    const more = 'three barge registers of the lower basin were read again in spring';
    sandbox.edit(ARTICLE, lines('runs', runLines([credit])), lines('runs', runLines([more])));
    sandbox.edit(STATEMENT, credit, more);
    expect(said().filter((line) => line.includes('word for word'))).toHaveLength(1);
  });

  it('may be told in other words, and be the headline', () => {
    sandbox.edit(
      ARTICLE,
      'headline: A areia que passa de noite',
      `headline: ${copied}\nwaivers:\n  - words: ${copied}\n    reason: Its own headline.`,
    );
    sandbox.edit(
      STATEMENT,
      'responses: not applicable\n---\n',
      'responses: not applicable\n---\n\nThe cranes are said to work at night.\n',
    );
    expect(said().filter((line) => line.includes('word for word'))).toEqual([]);
  });

  it('is known by its paragraph where an import kept no hashes', () => {
    sandbox.restore();
    sandbox.edit(
      ARTICLE,
      'restsOn:\n',
      `${lines('fingerprints', [PRINTED, ...'1234567'].map(fingerprint))}restsOn:\n`,
    );
    sandbox.edit(
      STATEMENT,
      'responses: not applicable\n---\n',
      `responses: not applicable\n---\n\n${PRINTED}\n`,
    );
    expect(said()).toEqual([
      expect.stringContaining(
        `“All night long the cranes of the upper” stands in ${ARTICLE}'s text word for word`,
      ),
    ]);
  });
});

describe('a summary', () => {
  it('has at most a third of the words of its article', () => {
    const summary = sandbox
      .read(ARTICLE)
      .split('\n---\n')[1]!
      .replace(/<[^>]+>/g, '');
    const count = countWords(summary);
    sandbox.edit(ARTICLE, 'restsOn:\n', `words: ${count * 3}\nrestsOn:\n`);
    expect(said()).toEqual([]);
    sandbox.edit(ARTICLE, `words: ${count * 3}\n`, `words: ${count * 3 - 1}\n`);
    expect(said()).toEqual([
      `${ARTICLE}:34  the summary has ${count} words, more than a third of the article — write at most ${count - 1}, and leave the rest to the list of findings`,
    ]);
  });
});

describe('the repository around the content', () => {
  const beside = (file: string, text: string) => {
    const path = join(sandbox.directory, '..', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };

  it('has no paragraph of an article, but where git leaves it out', () => {
    sandbox.edit(
      ARTICLE,
      'restsOn:\n',
      `${lines('fingerprints', [PRINTED, ...'1234567'].map(fingerprint))}restsOn:\n`,
    );
    beside('.gitignore', 'texts/\n');
    sandbox.commit();
    beside('texts/raw.txt', PRINTED);
    expect(said()).toEqual([]);
    beside('drafts/raw.html', `<h1>Sand</h1>\n<p>${PRINTED}</p>\n`);
    expect(said()).toEqual([
      expect.stringMatching(
        /raw\.html:2 {2}here stands a paragraph of articles\/areia-do-orluna\.mdx's text — keep the texts outside the repository/,
      ),
    ]);
  });

  it('has no more of a shielded name than given name and initial', () => {
    beside('notes/duarte.md', 'Ask about Duarte P. again.\n');
    sandbox.commit();
    expect(said()).toEqual([]);
    beside('notes/duarte.md', 'Ask about\nDuarte Pinhal again.\n');
    expect(said()).toEqual([
      expect.stringMatching(/duarte\.md:2 {2}here stands more of the name of a person known from an arrest/),
    ]);
    expect(said().join()).not.toContain('Pinhal');
  });
});
