import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { runLedger } from '../../../src/desk/ledger/command.ts';
import { runNew } from '../../../src/desk/new/command.ts';
import { runVerify } from '../../../src/desk/verify/command.ts';
import { readRecord } from '../../../src/reading/read.ts';
import { openSandbox, someWorld } from '../sandbox.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const TEXT = join(FIXTURES, 'raw/orluna-gazette.txt');
const sandbox = openSandbox();
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.restore();
  for (const method of ['log', 'error'] as const) vi.spyOn(console, method).mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** An editor who types as little as can be: every value counts, given to a command or written into a file. */
class Editor {
  typed = 0;
  /** Runs a command of which some words are typed; its name and its flags are not counted. */
  run(...args: string[]): void {
    const said: string[] = [];
    expect(
      runNew(
        sandbox.directory,
        args,
        (line) => said.push(line),
        (line) => said.push(line),
      ),
      said.join('\n'),
    ).toBe(0);
    this.typed += args.slice(1).filter((word) => !word.startsWith('--')).length;
  }
  /** Writes values over those of a file (`what: …`), or new lines in front of a key, and takes off the marks of guesses. */
  write(file: string, values: Record<string, string>, added: Record<string, string[]> = {}): void {
    let text = sandbox.read(file).replace(/^ *# check(?::.*)?\n/gm, '');
    for (const [key, value] of Object.entries(values)) {
      const line = new RegExp(`^( *(?:- )?)${key}: .*$`, 'm');
      expect(text, `${file} has ${key}`).toMatch(line);
      text = text.replace(line, (_line, start: string) => `${start}${key}: ${value}`);
      this.typed += value.startsWith('[') ? value.split(',').length : 1;
    }
    for (const [key, lines] of Object.entries(added)) {
      text = text.replace(new RegExp(`^${key}:`, 'm'), `${lines.join('\n')}\n$&`);
      this.typed += lines.filter((line) => /: \S/.test(line)).length;
    }
    sandbox.write(file, text);
  }
  drop(file: string): void {
    sandbox.remove(file);
  }
}

const findings = () =>
  readdirSync(join(sandbox.directory, 'findings')).filter((name) => /gravel-slips/.test(name));
const errors = () =>
  loadReport(sandbox.directory)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ path, words }) => `${path}: ${words}`);
const guesses = () => loadReport(sandbox.directory).problems.filter(({ code }) => code === 'guess');
const publish = () =>
  runLedger(sandbox.directory, ['publish', '--date', '2026-11-25', '--note', 'A sixth article'], someWorld());

/** The import and `--all`, with the records that the article rests on. */
function drafted(): Editor {
  const editor = new Editor();
  editor.run('article', TEXT, '--slug', 'gravel-slips');
  editor.run('source', 'Weighing slips of gravel', '--kind', 'records');
  sandbox.edit(
    'articles/gravel-slips.mdx',
    '  - TODO',
    '  - weighing-slips-of-gravel\n  - inspectorate-statement',
  );
  editor.typed += 2;
  editor.run('finding', '--article', 'gravel-slips', '--all');
  return editor;
}

describe('new -- finding --all', () => {
  it('drafts a finding for each place, with everything that the sentence tells', () => {
    drafted();
    expect(findings()).toHaveLength(8);
    expect(sandbox.read('findings/015-gravel-slips-p1.mdx')).toMatchSnapshot();
    expect(sandbox.read('findings/019-gravel-slips-p3.mdx')).toMatchSnapshot();
    expect(sandbox.read('findings/020-gravel-slips-p4.mdx')).toMatchSnapshot();
    expect(sandbox.read('entities/elm-gravel-ltd.yaml')).toMatchSnapshot();
  });

  it('marks whatever is guessed', () => {
    drafted();
    for (const name of findings().slice(1)) sandbox.remove(`findings/${name}`);
    const file = 'findings/015-gravel-slips-p1.mdx';
    const { data } = readRecord(sandbox.read(file), 'findings', file);
    expect(
      guesses()
        .filter(({ path }) => path.endsWith(file))
        .map(({ words }) => words.split(' ')[0]),
    ).toEqual([
      'kind',
      'chapter',
      'grade',
      'when',
      'whenText',
      'whenBasis',
      'value',
      'entities',
      'credited',
      'responses',
    ]);
    expect(data).toMatchObject({ statement: 'TODO' });
  });

  it('writes nowhere the family name of somebody near a word of arrest', () => {
    drafted();
    const all = readdirSync(sandbox.directory, { recursive: true, encoding: 'utf8' });
    expect(all.filter((file) => /brunn/i.test(file))).toEqual([]);
    const texts = all.filter((file) => /\.(?:mdx|yaml)$/.test(file)).map((file) => sandbox.read(file));
    expect(texts.filter((text) => /Brunn/i.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('name: Tadeo B.')).length).toBeGreaterThan(0);
  });

  it('leaves a headline out that names somebody known from an arrest, and takes no file name from it', () => {
    const text = join(sandbox.directory, '../arrest.txt');
    const body = readFileSync(TEXT, 'utf8').replace(
      'Who weighed the gravel that came to Kvitka Quay?',
      'Police arrest Tadeo Brunn at Kvitka Quay after closure',
    );
    writeFileSync(text, body);
    new Editor().run('article', text);
    const file = readdirSync(join(sandbox.directory, 'articles')).find((name) => /gazette/.test(name))!;
    expect(file).toBe('the-orluna-gazette-2019-10-09.mdx');
    expect(sandbox.read(`articles/${file}`)).toMatch(
      /^# headline: left out, since it names somebody known from an arrest/m,
    );
    expect(sandbox.read(`articles/${file}`)).not.toMatch(/brunn/i);
  });

  it('drafts what is not yet written when it is run again, and says when nothing is left', () => {
    drafted();
    sandbox.remove('findings/017-gravel-slips-p2.mdx');
    new Editor().run('finding', '--article', 'gravel-slips', '--all');
    expect(findings()).toHaveLength(8);
    const said: string[] = [];
    expect(
      runNew(
        sandbox.directory,
        ['finding', '--article', 'gravel-slips', '--all'],
        () => {},
        (line) => said.push(line),
      ),
    ).toBe(1);
    expect(said.join()).toMatch(/there is a finding for each place of .*gravel-slips\.mdx — edit those/);
  });

  it('refuses an article without the lines of its import', () => {
    const said: string[] = [];
    expect(
      runNew(
        sandbox.directory,
        ['finding', '--article', 'areia-do-orluna', '--all'],
        () => {},
        (line) => said.push(line),
      ),
    ).toBe(1);
    expect(said.join()).toMatch(/has no lines of the import any more.*use --paragraph/);
  });
});

describe('a sixth article', () => {
  it('takes at most 60 typed values for five findings, and ends with a check without errors', () => {
    const editor = drafted();
    for (const number of ['016', '018', '022'])
      editor.drop(`findings/${findings().find((name) => name.startsWith(number))!}`);
    editor.write('articles/gravel-slips.mdx', { title: 'Weighing slips name a seller of gravel' });
    sandbox.edit(
      'articles/gravel-slips.mdx',
      'TODO Write what the article reports, in our own words and at most a third of its length.',
      'A newspaper reads weighing slips of gravel. It reports <Finding n="020">an arrest</Finding>.'.replace(
        '020',
        '20',
      ),
    );
    editor.typed += 1;
    editor.write('entities/elm-gravel-ltd.yaml', {}, { kind: ['role: pit'] });
    for (const party of ['person-2-gravel-slips', 'the-orluna-gazette'])
      editor.write(`entities/${party}.yaml`, {});
    editor.write(
      'findings/015-gravel-slips-p1.mdx',
      {
        statement:
          'Zarinbud bought at least 5,200 tonnes of gravel from Elm Gravel Ltd in 2018, according to weighing slips that The Orluna Gazette has read.',
        title: '"Papers: at least 5,200 tonnes of gravel sold"',
        what: 'gravel sold over the whole year',
      },
      {
        evidence: [
          'relations:',
          '  - kind: sold',
          '    from: elm-gravel-ltd',
          '    to: zarinbud',
          '    goods: gravel',
          '    quantity: 1',
        ],
      },
    );
    editor.write(
      'findings/017-gravel-slips-p2.mdx',
      {
        statement:
          'Zarinbud paid about 310,000 euros for gravel between May and August 2018, according to weighing slips that The Orluna Gazette has read.',
        title: '"Papers: about €310,000 paid for gravel"',
        what: 'all payments together, over four months',
        responses: '',
      },
      {
        responses: [],
      },
    );
    sandbox.edit(
      'findings/017-gravel-slips-p2.mdx',
      'responses: \n',
      'responses:\n  - by: zarinbud\n    kind: no comment\n    answers: this finding\n    summary: The article says that it did not answer questions.\n',
    );
    editor.typed += 3;
    editor.write('findings/019-gravel-slips-p3.mdx', {
      statement: 'The Waterways Inspectorate says that it stopped at most 12 barges at Kvitka Quay in 2018.',
      title: '"Waterways Inspectorate: at most 12 barges stopped"',
      what: 'barges stopped at one quay in one year',
    });
    editor.write('findings/020-gravel-slips-p4.mdx', {
      statement:
        'As reported on 9 October 2019, police in Nova Orlun arrested a clerk, Tadeo B., on 3 September 2019 on suspicion of having changed weighing slips.',
      title: 'A clerk arrested on suspicion, as reported in October 2019',
      responses: 'none recorded',
    });
    editor.write('findings/021-gravel-slips-p5.mdx', {
      statement: 'It is not known who ordered the gravel, according to The Orluna Gazette.',
      title: 'Who ordered the gravel is not known',
      chapter: 'sand',
      grade: 'reported',
    });
    editor.write('site.yaml', {
      coverage:
        'Three invented articles, one in Portuguese, one in Ukrainian and one in English, published from May to October 2019. Nothing later was read.',
    });
    sandbox.edit('site.yaml', 'printed in May and about June 2019', 'printed from May to October 2019');
    editor.typed += 1;
    expect(errors()).toEqual([]);
    expect(guesses()).toEqual([]);
    expect(findings()).toHaveLength(5);
    expect(editor.typed).toBeLessThanOrEqual(60);
    expect(editor.typed).toMatchInlineSnapshot(`37`);
    expect(loadReport(sandbox.directory).report!.findings.filter(({ number }) => number > 14)).toHaveLength(
      5,
    );
    const texts = join(sandbox.directory, '../texts');
    cpSync(join(FIXTURES, 'quarry/texts'), texts, { recursive: true });
    cpSync(TEXT, join(texts, 'gazette.txt'));
    expect(runVerify(sandbox.directory, [texts], () => {})).toBe(0);
    // One guess that nobody looked at is a warning, and keeps everything from being published.
    sandbox.edit('findings/015-gravel-slips-p1.mdx', 'kind: fact', '# check\nkind: fact');
    expect([errors(), guesses().length, publish()]).toEqual([[], 1, 1]);
    sandbox.edit('findings/015-gravel-slips-p1.mdx', '# check\nkind: fact', 'kind: fact');
    expect(publish()).toBe(0);
  });
});
