import { afterAll, describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { openSandbox } from '../sandbox.ts';
import { FACTS } from './bad-facts.ts';
import { spoilWith } from './bad-inputs.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());

/** Every error and slip, as `path:line:column` below the folder and message; what a missing piece leaves unused is no slip. */
function slips(today?: string): [place: string, message: string][] {
  return loadReport(sandbox.directory, { today })
    .problems.filter(
      ({ words }) =>
        !/^(?:nothing names it|no finding credits|finding 18 belongs|“one” is not how many)/.test(words),
    )
    .map(({ path, line, column, words }) => [
      `${path.slice(sandbox.directory.length + 1)}:${line}:${column}`,
      words,
    ]);
}

describe('the check of what can hardly be meant', () => {
  it.each(FACTS)('finds $name, and is content with what it says to write', (bad) => {
    sandbox.restore();
    const place = spoilWith(sandbox, bad);
    expect(slips()).toContainEqual([place, bad.says]);
    expect(slips().filter(([, words]) => words !== bad.says)).toEqual([]);
    if (typeof bad.mend === 'function') bad.mend(sandbox);
    else sandbox.edit(bad.file, ...bad.mend);
    expect(slips()).toEqual([]);
  });

  it('lets a warning stand with a reason, and asks for no reason that nothing needs', () => {
    sandbox.restore();
    const file = 'findings/003-sand-from-unlicensed-pits.mdx';
    sandbox.edit(file, 'what: barges said', 'what: barges of 14 owners said');
    const waiver = "waivers:\n  - words: '14'\n    reason: As many as the article counts elsewhere.\n";
    sandbox.edit(file, 'responses:\n', `${waiver}responses:\n`);
    expect(slips()).toEqual([]);
    sandbox.edit(file, 'of 14 owners ', '');
    expect(slips().map(([, words]) => words)).toEqual([
      'nothing is wrong with “14” any more — remove its waiver',
    ]);
  });

  it('lets no error stand with a reason', () => {
    sandbox.restore();
    const file = 'findings/004-sand-at-armed-groups-depot.mdx';
    sandbox.edit(
      file,
      'grade: reported',
      'grade: records\nwaivers:\n  - words: records\n    reason: So it is.',
    );
    expect(slips().map(([, words]) => words)).toContain(
      '“records” rests on images, which are no records — write grade: reported',
    );
  });

  it('knows what has not come yet where a clock may be asked', () => {
    sandbox.restore();
    expect(slips('2019-09-02')).toEqual([]);
    expect(slips('2019-05-13')).toEqual([
      [
        'articles/areia-do-orluna.mdx:8:12',
        '“2019-05-14” has not come yet — write the day on which it was published',
      ],
      [
        'articles/pisok-z-orluny.mdx:6:12',
        '“2019-06~” has not come yet — write the day on which it was published',
      ],
    ]);
  });
});
