import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { runLedger } from '../../../src/desk/ledger/command.ts';
import { runNew } from '../../../src/desk/new/command.ts';
import { runVerify } from '../../../src/desk/verify/command.ts';
import { readRecord } from '../../../src/reading/read.ts';
import { someWorld } from '../sandbox.ts';
import { Editor, quietSandbox } from './editor.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const TEXT = join(FIXTURES, 'raw/orluna-gazette.txt');
const sandbox = quietSandbox();

const findings = () =>
  readdirSync(join(sandbox.directory, 'findings')).filter((name) => /gravel-slips/.test(name));
const errors = () =>
  loadReport(sandbox.directory)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ path, words }) => `${path}: ${words}`);
const guesses = () => loadReport(sandbox.directory).problems.filter(({ code }) => code === 'guess');
const publish = () =>
  runLedger(sandbox.directory, ['publish', '--date', '2026-11-25', '--note', 'A sixth article'], someWorld());

/** The import and `--all`. */
function drafted(): Editor {
  const editor = new Editor(sandbox);
  editor.run('article', TEXT, '--slug', 'gravel-slips');
  editor.run('finding', '--article', 'gravel-slips', '--all');
  return editor;
}

describe('new -- finding --all', () => {
  it('drafts a finding for each place, with everything that the sentence tells', () => {
    drafted();
    expect(findings()).toHaveLength(6);
    expect(sandbox.read('findings/015-gravel-slips-p1.mdx')).toMatchSnapshot();
    expect(sandbox.read('findings/017-gravel-slips-p3.mdx')).toMatchSnapshot();
    expect(sandbox.read('findings/018-gravel-slips-p4.mdx')).toMatchSnapshot();
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
      'kind',
      'credited',
      'by',
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

  it.each([
    [
      'en',
      'Brunn’s lawyer said that 40 boxes came. A friend of Brunn said so. According to Brunn letters seen by this newspaper, it sold 40 tonnes of Brunn sand.',
    ],
    [
      'de',
      'Brunns Anwalt sagte, dass 40 Tonnen Brunn kamen. Die Firma Elm GmbH verkaufte 40 Tonnen Brunn an Birch AG.',
    ],
  ])('takes it into no description of a speaker, of records or of goods either (%s)', (language, more) => {
    const text = join(sandbox.directory, '../lawyer.txt');
    const arrest =
      language === 'en'
        ? 'Police arrested Tadeo Brunn in May 2019.'
        : 'Im Mai 2019 wurde Tadeo Brunn festgenommen.';
    writeFileSync(text, `The Orluna Gazette\n\nPublished 9 October 2019\n\n${arrest}\n\n${more}\n`);
    const editor = new Editor(sandbox);
    editor.run('article', text, '--slug', 'lawyer', '--language', language);
    editor.run('finding', '--article', 'lawyer', '--all');
    const all = readdirSync(sandbox.directory, { recursive: true, encoding: 'utf8' });
    const texts = all.filter((file) => /\.(?:mdx|yaml)$/.test(file)).map((file) => file + sandbox.read(file));
    expect(texts.filter((one) => /Brunn/i.test(one))).toEqual([]);
  });

  it('keeps every answer beside the place that it may answer, as a line to uncomment where it is not certain', () => {
    const text = join(sandbox.directory, '../answers.txt');
    const body = [
      'Two divers said that 40 boxes came. Odo Strand, a captain, denies it.',
      'Birch Ltd took 50 crates. The crates were a gift, Birch Ltd said when we asked. Birch Ltd does not dispute the number.',
      'The harbour office confirmed that 60 sacks came.',
    ];
    writeFileSync(text, `The Orluna Gazette\n\nPublished 9 October 2019\n\n${body.join('\n\n')}\n`);
    const editor = new Editor(sandbox);
    editor.run('article', text, '--slug', 'answers');
    editor.run('finding', '--article', 'answers', '--paragraph', '1.1', '--slug', 'boxes');
    expect(sandbox.read('findings/015-boxes.mdx')).toContain(
      'responses: TODO\n# or, if paragraph 1 answers this:\n#  - by: person-1-answers\n#    kind: denies\n',
    );
    editor.run('finding', '--article', 'answers', '--paragraph', '2.1');
    expect(sandbox.read('findings/016-answers-p2.mdx')).toContain(
      'responses:\n  # check\n  - by: birch-ltd\n    kind: explains\n    answers: this finding\n    summary: TODO\n  # check\n  - by: birch-ltd\n    kind: confirms\n    verb: does not dispute\n',
    );
    // Nothing names who speaks.
    editor.run('finding', '--article', 'answers', '--paragraph', '3');
    expect(sandbox.read('findings/017-answers-p3.mdx')).toMatch(/kind: statement\n[^]*credited: \[TODO\]/);
  });

  it('leaves a headline out that names somebody known from an arrest, and takes no file name from it', () => {
    const text = join(sandbox.directory, '../arrest.txt');
    const body = readFileSync(TEXT, 'utf8').replace(
      'Who weighed the gravel that came to Kvitka Quay?',
      'Police arrest Tadeo Brunn at Kvitka Quay after closure',
    );
    writeFileSync(text, body);
    new Editor(sandbox).run('article', text);
    const file = readdirSync(join(sandbox.directory, 'articles')).find((name) => /gazette/.test(name))!;
    expect(file).toBe('the-orluna-gazette-2019-10-09.mdx');
    expect(sandbox.read(`articles/${file}`)).toMatch(
      /^# headline: left out, since it names somebody known from an arrest/m,
    );
    expect(sandbox.read(`articles/${file}`)).not.toMatch(/brunn/i);
  });

  it('drafts what is not yet written when it is run again, and says when nothing is left', () => {
    drafted();
    sandbox.remove('findings/016-gravel-slips-p2.mdx');
    new Editor(sandbox).run('finding', '--article', 'gravel-slips', '--all');
    expect(findings()).toHaveLength(6);
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
    editor.drop(`findings/${findings().find((name) => name.startsWith('020'))!}`);
    editor.drop('sources/statement-elm-gravel-ltd.yaml');
    editor.write('articles/gravel-slips.mdx', { title: 'Weighing slips name a seller of gravel' });
    editor.edit('articles/gravel-slips.mdx', '  - statement-elm-gravel-ltd\n', '');
    editor.edit(
      'articles/gravel-slips.mdx',
      'TODO Write what the article reports, in our own words and at most a third of its length.',
      'A newspaper reads weighing slips of gravel. It reports <Finding n="18">an arrest</Finding>.',
    );
    for (const party of ['elm-gravel-ltd', 'person-1-gravel-slips', 'the-orluna-gazette'])
      editor.write(`entities/${party}.yaml`);
    for (const source of ['slips-the-orluna-gazette', 'the-orluna-gazette-own-words'])
      editor.write(`sources/${source}.yaml`);
    editor.write('findings/015-gravel-slips-p1.mdx', {
      statement:
        'Zarinbud bought at least 5,200 tonnes of gravel from Elm Gravel Ltd in 2018, according to weighing slips that The Orluna Gazette has read.',
      title: '"Papers: at least 5,200 tonnes of gravel sold"',
      what: 'gravel sold over the whole year',
    });
    editor.write('findings/016-gravel-slips-p2.mdx', {
      statement:
        'Zarinbud paid about 310,000 euros for gravel between May and August 2018, according to weighing slips that The Orluna Gazette has read.',
      title: '"Papers: about €310,000 paid for gravel"',
      what: 'all payments together, over four months',
    });
    editor.write('findings/017-gravel-slips-p3.mdx', {
      statement: 'The Waterways Inspectorate says that it stopped at most 12 barges at Kvitka Quay in 2018.',
      title: '"Waterways Inspectorate: at most 12 barges stopped"',
      what: 'barges stopped at one quay in one year',
    });
    editor.write('findings/018-gravel-slips-p4.mdx', {
      statement:
        'As reported on 9 October 2019, police in Nova Orlun arrested a clerk, Tadeo B., on 3 September 2019 on suspicion of having changed weighing slips.',
      title: 'A clerk arrested on suspicion, as reported in October 2019',
    });
    editor.write('findings/019-gravel-slips-p5.mdx', {
      statement: 'It is not known who ordered the gravel, according to The Orluna Gazette.',
      title: 'Who ordered the gravel is not known',
      chapter: 'sand',
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
    expect(editor.typed).toMatchInlineSnapshot(`24`);
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
