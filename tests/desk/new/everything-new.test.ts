import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { runVerify } from '../../../src/desk/verify/command.ts';
import { Editor, quietSandbox } from './editor.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const TEXT = join(FIXTURES, 'raw/quenmoor-courier.txt');
const sandbox = quietSandbox();

const problems = (isIt: (code: string, severity: string) => boolean) =>
  loadReport(sandbox.directory, { today: '2026-01-01' })
    .problems.filter(({ code, severity }) => isIt(code, severity))
    .map(({ path, line, words }) => `${path.slice(sandbox.directory.length + 1)}:${line} ${words}`);
const errors = () => problems((_code, severity) => severity === 'error');

describe('an article in which everything is new', () => {
  it('takes at most 60 typed values for five findings, and ends with a check without errors', () => {
    const editor = new Editor(sandbox);
    editor.run('article', TEXT, '--slug', 'closed-forest');
    editor.run(
      'finding',
      '--article',
      'closed-forest',
      '--paragraph',
      '2.2,4.2,6.1,7.1,11.1',
      '--chapter',
      'money',
    );
    const finding = (number: number) => {
      const name = readdirSync(join(sandbox.directory, 'findings')).find((file) =>
        file.startsWith(`0${number}`),
      )!;
      return `findings/${name}`;
    };
    const draft = (number: number, values: Record<string, string>, open: string) => {
      editor.write(finding(number), values);
      editor.edit(
        finding(number),
        '# doesNotShow: what the sentence leaves open, one sentence each',
        `doesNotShow:\n  - ${open}`,
      );
    };
    draft(
      15,
      {
        statement:
          'According to waybills and felling permits that The Quenmoor Courier has obtained, oak of at least 31,400 cubic metres was taken out of the closed Dorn Velk between autumn 2021 and June 2023; Velkdrev JSC entered them as timber from Lower Zhern, which Ilvar Strenn denies.',
        title: '"Papers: at least 31,400 cubic metres of oak left a reserve"',
        entities: '[dorn-velk, velkdrev-jsc, lower-zhern]',
      },
      'The papers do not show who felled the trees.',
    );
    editor.edit(
      finding(15),
      'responses: none recorded\n',
      'responses:\n  - by: person-1-closed-forest\n    kind: denies\n    answers: this finding\n    summary: Ilvar Strenn says that no log from the reserve came to the yard.\n',
      4,
    );
    draft(
      16,
      {
        statement:
          'Marrowick & Thole paid Velkdrev JSC in 2022 for sawn oak, about 8.7 million euros, according to invoices that The Quenmoor Courier has seen.',
        title: '"Invoices: about €8.7 million paid for sawn oak"',
        what: 'all payments for sawn oak in one year',
      },
      'The invoices do not show where the oak was felled.',
    );
    draft(
      17,
      {
        statement:
          'The Ministry of Forests and Waters said on 14 March 2024 that logs were irregularly marked at three of five yards visited the year before, one of them that of Velkdrev JSC, and that its licence to use the reserve road was withdrawn as a precaution.',
        title: '"Ministry of Forests and Waters: logs irregularly marked at three yards"',
      },
      'It does not show whether any of these logs came from the reserve.',
    );
    draft(
      18,
      {
        statement:
          'Two former employees who are not named said that foremen at Velkdrev JSC had told them to put the mark of Lower Zhern on logs that had come from the reserve, which Ilvar Strenn denies.',
        title: '"Former employees: told to put another mark on logs"',
      },
      'It does not show how many logs were marked so.',
    );
    draft(
      19,
      {
        statement: 'It is not known who signed the felling permits, according to The Quenmoor Courier.',
        title: '"Who signed the felling permits is not known"',
      },
      'It does not show that the permits are forged.',
    );
    editor.write('articles/closed-forest.mdx', { title: 'Papers on oak from a closed forest' });
    editor.edit(
      'articles/closed-forest.mdx',
      'TODO Write what the article reports, in our own words and at most a third of its length.',
      'A newspaper reads papers on oak. It reports <Finding n="16">a payment</Finding>.',
    );
    for (const folder of ['entities', 'sources'])
      for (const file of readdirSync(join(sandbox.directory, folder)))
        if (/^ *# check/m.test(sandbox.read(`${folder}/${file}`))) editor.write(`${folder}/${file}`);
    editor.write('site.yaml', {
      coverage:
        'Three invented articles, one in Portuguese, one in Ukrainian and one in English, published from May 2019 to March 2024. Nothing later was read.',
    });
    editor.edit('site.yaml', 'printed in May and about June 2019', 'printed from May 2019 to March 2024');
    expect(errors()).toEqual([]);
    expect(problems((code) => code === 'guess')).toEqual([]);
    expect(
      problems(() => true).filter((line) =>
        /nothing names it|no article rests on it|no finding credits/.test(line),
      ),
    ).toEqual([]);
    expect(editor.typed).toBeLessThanOrEqual(60);
    expect(editor.typed).toMatchInlineSnapshot(`36`);
    const texts = join(sandbox.directory, '../texts');
    cpSync(join(FIXTURES, 'quarry/texts'), texts, { recursive: true });
    cpSync(TEXT, join(texts, 'courier.txt'));
    expect(runVerify(sandbox.directory, [texts], () => {})).toBe(0);
  });
});
