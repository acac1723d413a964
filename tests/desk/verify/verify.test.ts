import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { runVerify } from '../../../src/desk/verify/command.ts';
import { setKey } from '../../../src/desk/verify/record.ts';
import { openSandbox } from '../sandbox.ts';

const sandbox = openSandbox();
const texts = mkdtempSync(join(tmpdir(), 'texts-'));
afterAll(() => {
  sandbox.close();
  rmSync(texts, { recursive: true });
});
beforeEach(() => {
  sandbox.restore();
  rmSync(texts, { recursive: true });
  cpSync(join(import.meta.dirname, '../../fixtures/quarry/texts'), texts, { recursive: true });
});

function run(...args: string[]): { code: number; said: string[] } {
  const said: string[] = [];
  const code = runVerify(sandbox.directory, [texts, ...args], (line) =>
    said.push(line.replaceAll(sandbox.directory, 'content')),
  );
  return { code, said };
}

function editText(name: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(texts, name), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(texts, name), after);
}

const FIRST = 'content/articles/areia-do-orluna.mdx';
const SECOND =
  'content/articles/pisok-z-orluny.mdx: 9 of 9 evidence phrases found once; 9 paragraphs (pisok-z-orluny.txt)';

describe('verify', () => {
  it('proves every phrase of the invented investigation', () => {
    expect(run()).toEqual({
      code: 0,
      said: [`${FIRST}: 9 of 9 evidence phrases found once; 8 paragraphs (areia-do-orluna.txt)`, SECOND],
    });
  });

  it('shows words of a chapter that run as in a text, and fails nothing by it', () => {
    sandbox.edit(
      'chapters/01-sand.mdx',
      '<Ours>The ledgers do not show from which pit the sand came.</Ours>',
      '<Ours>Compra apenas a areeiros licenciados e não carregou areia, it is not said.</Ours>',
    );
    editText(
      'areia-do-orluna.txt',
      'compra apenas a areeiros licenciados',
      'compra apenas a areeiros licenciados e não carregou areia',
    );
    const { code, said } = run();
    expect(code).toBe(0);
    expect(said).toContainEqual(
      expect.stringMatching(
        /^content\/chapters\/01-sand\.mdx:11:\d+ {2}look: "compra apenas a areeiros licenciados e não carregou areia" runs as in areia-do-orluna\.txt — /,
      ),
    );
    expect(said.filter((line) => line.includes('look:'))).toHaveLength(1);
  });

  it('leaves a damaged text out, and goes on with the others', () => {
    const good = run();
    writeFileSync(join(texts, 'broken.txt'), Uint8Array.of(0x41, 0xe9, 0x42));
    const { code, said } = run();
    rmSync(join(texts, 'broken.txt'));
    expect(code).toBe(0);
    expect(said).toEqual([
      expect.stringMatching(/^left out: .*broken\.txt is not UTF-8 text — save it with the encoding UTF-8$/),
      ...good.said,
    ]);
  });

  it('refuses a summary of more than a third of its article', () => {
    sandbox.edit(
      'articles/pisok-z-orluny.mdx',
      "A news agency's account",
      `${'The article goes on about this. '.repeat(4)}A news agency's account`,
    );
    const { code, said } = run();
    expect(code).toBe(1);
    expect(said).toContainEqual(
      expect.stringMatching(
        /^content\/articles\/pisok-z-orluny\.mdx:2:\d+ {2}the summary has 1\d\d words, more than a third of the article — write at most 102, /,
      ),
    );
  });

  it('says where a phrase stands instead, or how much of it', () => {
    sandbox.edit(
      'findings/005-licensed-pits-only.mdx',
      'phrase: compra apenas a areeiros licenciados',
      'phrase: compra apenas a areeiros legais',
    );
    sandbox.edit('findings/006-one-owner-two-companies.mdx', 'paragraph: 6', 'paragraph: 7');
    sandbox.edit(
      'findings/010-buyers-of-the-rest.mdx',
      /phrase: .*/.exec(sandbox.read('findings/010-buyers-of-the-rest.mdx'))![0],
      'phrase: a',
    );
    const { code, said } = run();
    expect(code).toBe(1);
    expect(said.slice(0, 4)).toEqual([
      `${FIRST}: 6 of 9 evidence phrases found once; 8 paragraphs (areia-do-orluna.txt)`,
      'content/findings/005-licensed-pits-only.mdx:14:13  "compra apenas a areeiros legais" does not stand in the text — only "compra apenas a areeiros" does; copy the words exactly as printed',
      'content/findings/006-one-owner-two-companies.mdx:21:13  "é também dono da construtora Zarinbud" stands in paragraph 6, not 7 — correct the number',
      expect.stringMatching(/"a" stands \d+ times in paragraph 8 — choose words that occur once$/),
    ]);
  });

  it('takes no heading for evidence', () => {
    editText('areia-do-orluna.txt', /^/, 'A areia que passa de noite pelo rio\n\n');
    sandbox.edit(
      'findings/005-licensed-pits-only.mdx',
      'phrase: compra apenas a areeiros licenciados',
      'phrase: que passa de noite',
    );
    expect(run().said[1]).toMatch(
      /"que passa de noite" stands only in a headline — choose words of paragraph 4$/,
    );
  });

  it('records date, result and fingerprints, and finds the article by these from then on', () => {
    expect(run('--record', '--date', '2019-09-03').code).toBe(0);
    const text = sandbox.read('articles/areia-do-orluna.mdx');
    expect(text).toMatch(
      /\nfingerprints:\n(?: {2}- [0-9a-f]{64}\n){8}words: \d+\nruns:\n(?: {2}- [\w-]+\n)+verified:\n {2}date: '2019-09-03'\n {2}result: '9 of 9 evidence phrases found once; 8 paragraphs'\n {2}digest: [0-9a-f]{64}\n---\n/,
    );
    expect(loadReport(sandbox.directory).problems).toEqual([]);
    cpSync(join(texts, 'areia-do-orluna.txt'), join(texts, '000_x.txt'));
    rmSync(join(texts, 'areia-do-orluna.txt'));
    expect(run('--record', '--date', '2019-10-04').said[0]).toBe(
      `${FIRST}: 9 of 9 evidence phrases found once; 8 paragraphs unchanged (000_x.txt)`,
    );
    const again = sandbox.read('articles/areia-do-orluna.mdx');
    expect(again.match(/^verified:/gm)).toHaveLength(1);
    expect(again).toContain("date: '2019-10-04'");
  });

  it('goes stale by itself when evidence in the article changes, until it is recorded again', () => {
    run('--record', '--date', '2019-09-03');
    const warnings = () => loadReport(sandbox.directory).problems.map(({ words }) => words);
    expect(warnings()).toEqual([]);
    sandbox.edit(
      'findings/005-licensed-pits-only.mdx',
      'phrase: compra apenas a areeiros licenciados',
      'phrase: compra apenas a areeiros',
    );
    const stale =
      'the evidence is not what was compared with the original on 2019-09-03 — run "npm run verify -- <folder of the texts> --record --date <today>"';
    expect(warnings()).toEqual([stale]);
    run('--record', '--date', '2019-09-04');
    expect(warnings()).toEqual([]);
    sandbox.edit(
      'articles/pisok-z-orluny.mdx',
      /\n {2}digest: .*/.exec(sandbox.read('articles/pisok-z-orluny.mdx'))![0],
      '',
    );
    expect(warnings()).toEqual([stale.replace('-03', '-04')]);
  });

  it('tells what the outlet changed from what we got wrong, and records the former only', () => {
    run('--record', '--date', '2019-09-03');
    editText(
      'areia-do-orluna.txt',
      'compra apenas a areeiros licenciados',
      'compra só a areeiros licenciados',
    );
    editText(
      'areia-do-orluna.txt',
      /^/,
      'Um parágrafo novo, que o jornal acrescentou mais tarde ao texto.\n\n',
    );
    const drift = run('--record', '--date', '2019-12-01');
    expect(drift.code).toBe(1);
    expect(drift.said.slice(0, 5)).toEqual([
      `${FIRST}: 8 of 9 evidence phrases found once; a paragraph was added at the top, paragraph 4 changed (areia-do-orluna.txt)`,
      '  a paragraph was added at the top',
      '  paragraph 4 changed',
      'content/findings/005-licensed-pits-only.mdx:14:13  "compra apenas a areeiros licenciados" does not stand in the text — only "a areeiros licenciados" does; copy the words exactly as printed',
      '  recorded',
    ]);
    expect(sandbox.read('articles/areia-do-orluna.mdx')).toContain(
      "result: '8 of 9 evidence phrases found once; a paragraph was added at the top, paragraph 4 changed'",
    );
    expect(loadReport(sandbox.directory).content!.articles[0]!.data.verified!.changed).toBe(true);
    sandbox.edit(
      'findings/002-gravel-sold-to-barge-line.mdx',
      'phrase: por cerca de 1,2 milhões',
      'phrase: por cerca de 1,3 milhões',
    );
    const ours = run('--record', '--date', '2020-01-01');
    expect(ours.said).toContain('  not recorded: mend the lines above first');
    expect(sandbox.read('articles/areia-do-orluna.mdx')).not.toContain('2020-01-01');
  });

  it('finds the text of an article by its phrases, or by --map', () => {
    for (const [from, to] of [
      ['areia-do-orluna.txt', '1.txt'],
      ['pisok-z-orluny.txt', '2.txt'],
    ] as const) {
      cpSync(join(texts, from), join(texts, to));
      rmSync(join(texts, from));
    }
    expect(run().code).toBe(0);
    expect(run('--map', '2=areia-do-orluna,1=pisok-z-orluny').said[0]).toContain(
      '0 of 9 evidence phrases found once',
    );
  });

  it('names texts without an article and articles without a text', () => {
    writeFileSync(join(texts, 'other.txt'), 'Something else entirely, in one sentence.\n');
    rmSync(join(texts, 'pisok-z-orluny.txt'));
    expect(run()).toEqual({
      code: 1,
      said: [
        `${FIRST}: 9 of 9 evidence phrases found once; 8 paragraphs (areia-do-orluna.txt)`,
        'content/articles/pisok-z-orluny.mdx: no text found — add it to the folder, or name it with --map <start of its name>=pisok-z-orluny',
        'other.txt: belongs to no article',
      ],
    });
  });

  it('says when two files hold the text of one article', () => {
    run('--record', '--date', '2019-09-03');
    for (const name of ['one.txt', 'two.txt']) cpSync(join(texts, 'areia-do-orluna.txt'), join(texts, name));
    rmSync(join(texts, 'areia-do-orluna.txt'));
    expect(run().said[0]).toBe(
      'content/articles/areia-do-orluna.mdx: more than one text fits (one.txt, two.txt) — keep one of them, or name it with --map <start of its name>=areia-do-orluna',
    );
  });

  it('says when the paragraphs are counted wrongly', () => {
    sandbox.edit('articles/areia-do-orluna.mdx', 'paragraphs: 8', 'paragraphs: 9');
    expect(run().said[1]).toBe(
      'content/articles/areia-do-orluna.mdx:14:13  paragraphs is 9, but the text has 8 — correct the number, or see with "npm run new -- article" what is counted',
    );
  });

  it.each([
    [['--record'], '--record needs the day of the comparison: --date YYYY-MM-DD'],
    [['--record', '--date', 'today'], '"today" is not a day — write for example --date 2023-05-17'],
    [['--record', '--date', '2023-02-30'], '"2023-02-30" is not a day — write for example --date 2023-05-17'],
    [['--map', 'x'], '--map "x" is not a pair — write for example --map 000=river-trade'],
    [
      ['--map', '0=x'],
      '--map names "x", which is no article — the articles are areia-do-orluna, pisok-z-orluny',
    ],
    [['other-folder'], 'name one folder — it is called like this:'],
    [['--colour'], '--colour does not belong here'],
  ])('refuses %j', (args, message) => {
    const { code, said } = run(...args);
    expect(code).toBe(1);
    expect(said.join('\n')).toContain(message);
  });

  it('refuses a folder that is not there or has no texts', () => {
    const said: string[] = [];
    expect(runVerify(sandbox.directory, ['/nowhere'], (line) => said.push(line))).toBe(1);
    expect(runVerify(sandbox.directory, [sandbox.directory], (line) => said.push(line))).toBe(1);
    expect(said[0]).toBe('there is no folder /nowhere — give the folder that holds the original texts');
    expect(said[1]).toMatch(/holds no \.txt file — give the folder/);
  });
});

describe('setKey', () => {
  it('replaces a key with what belongs to it, and leaves the rest', () => {
    const text = '---\na: 1\nb:\n  - x\n- y\n# note\nc: 3\n---\nb: text\n';
    expect(setKey(text, 'b', ['b: 2'])).toBe('---\na: 1\nb: 2\n# note\nc: 3\n---\nb: text\n');
    expect(setKey(text, 'd', ['d: 4'])).toBe('---\na: 1\nb:\n  - x\n- y\n# note\nc: 3\nd: 4\n---\nb: text\n');
  });
});

describe('verify, of a person known from an arrest', () => {
  // An invented family name; the text of the fixture abbreviates it.
  const FAMILY = 'Пентеадо';

  it('learns the family name from the originals, finds it anywhere, and never says it', () => {
    editText('pisok-z-orluny.txt', 'Дуарте П.', `Дуарте ${FAMILY}`);
    expect(run().said.join('\n')).not.toMatch(/stands more of the name/);
    // Alone, in other letters, in a file that has nothing to do with the arrest.
    writeFileSync(
      join(sandbox.directory, 'site.yaml'),
      `# penteado\n${readFileSync(join(sandbox.directory, 'site.yaml'), 'utf8')}`,
    );
    const { code, said } = run();
    expect(code).toBe(1);
    expect(
      said.filter((line) => line.startsWith('content/site.yaml:1:3  here stands more of the name')),
    ).toHaveLength(1);
    expect(said.join('\n')).not.toMatch(new RegExp(`${FAMILY}|penteado`, 'iu'));
  });
});

describe('verify, of what is found by page or minute', () => {
  const by = (extent: string, place: string) => {
    sandbox.edit('articles/areia-do-orluna.mdx', 'paragraphs: 8', `paragraphs: 8\n${extent}`);
    const phrase = '\n    phrase: pelo menos';
    sandbox.edit('findings/001-sand-to-kvitka-quay.mdx', `paragraph: 2${phrase}`, place + phrase);
  };

  it('looks on the page, and says on which it stands', () => {
    by('pages: 2', 'page: 1');
    expect(run().code).toBe(0);
    const phrase = /pelo menos 41 mil toneladas/;
    editText('areia-do-orluna.txt', phrase, '\f$&');
    expect(run().said.join('\n')).toContain(
      '"pelo menos 41 mil toneladas" stands at page 2, not 1 — correct the page',
    );
    sandbox.edit('findings/001-sand-to-kvitka-quay.mdx', 'page: 1', 'page: 2');
    expect(run().said.join('\n')).not.toContain('stands at page');
  });

  it('looks at the time by the stamps of a transcript', () => {
    by("duration: '58:20'", "minute: '12:30'");
    expect(run().code).toBe(0);
    const phrase = /pelo menos 41 mil toneladas/;
    editText('areia-do-orluna.txt', /^/, '[00:05] ');
    editText('areia-do-orluna.txt', phrase, '\n00:14:05,200 --> 00:14:09,000\n$&');
    expect(run().said.join('\n')).toContain('stands at minute 14:05, not 12:30 — correct the minute');
    sandbox.edit('findings/001-sand-to-kvitka-quay.mdx', "'12:30'", "'14:06'");
    expect(run().said.join('\n')).not.toContain('stands at minute');
  });
});

describe('verify, of facts that are wrong everywhere in a file', () => {
  const SAND = 'findings/001-sand-to-kvitka-quay.mdx';
  const GRAVEL = 'findings/002-gravel-sold-to-barge-line.mdx';
  const looks = () =>
    run().said.flatMap((line) => /(\d+-[^:]*:\d+):\d+ {2}look: (.*)/.exec(line)?.slice(1, 3).join(' ') ?? []);
  /** Writes other words wherever they stand in a finding. */
  const everywhere = (file: string, from: string, to: string) => {
    expect(sandbox.read(file)).toContain(from);
    sandbox.write(file, sandbox.read(file).replaceAll(from, to));
  };

  it.each<[string, string, [from: string, to: string][], string]>([
    [
      'a number',
      SAND,
      [
        ['41,000', '14,000'],
        ['41000', '14000'],
      ],
      '14000 is no number of the passages of its evidence',
    ],
    [
      'a bound',
      SAND,
      [['at least', 'at most']],
      '41000 is “at least” in the passages of its evidence, and “at most” here',
    ],
    ['a year', GRAVEL, [['2018', '2017']], '2017 does not stand in the passage of its evidence'],
    [
      'a party',
      GRAVEL,
      [['areias-de-sao-brites', 'svitohai-consortium']],
      'Svitohai consortium is named nowhere in articles/areia-do-orluna.mdx',
    ],
    [
      'who is credited',
      GRAVEL,
      [['credited: [barge-invoices]', 'credited: [ribapress-report]']],
      'Ribapress is named nowhere in articles/areia-do-orluna.mdx',
    ],
  ])('finds %s that the passage does not print', (_, file, edits, words) => {
    expect(looks()).toEqual([]);
    for (const [from, to] of edits) everywhere(file, from, to);
    expect(looks().join('\n')).toContain(words);
  });

  it('says that numbers of a language that it cannot read were not compared', () => {
    sandbox.edit('articles/areia-do-orluna.mdx', 'language: pt', 'language: eu');
    expect(run().said).toContain('  numbers not compared: those of the language "eu" are not known here');
    expect(looks()).toEqual([]);
  });
});

describe('verify, of answers that nobody recorded', () => {
  const untold = () => run().said.filter((line) => line.includes('tells of a denial'));

  it('names a denial, and a silence, of which no finding tells', () => {
    expect(untold()).toEqual([]);
    const responses = /responses:\n(?: .*\n)+/.exec(
      sandbox.read('findings/004-sand-at-armed-groups-depot.mdx'),
    )![0];
    sandbox.edit('findings/004-sand-at-armed-groups-depot.mdx', responses, 'responses: none recorded\n');
    expect(untold()).toEqual([
      '  look: paragraph 5 tells of a denial or of silence (“não pôde ser contactado”), and no finding does — is it an answer to one of them?',
      '  look: paragraph 5 tells of a denial or of silence (“respondeu que não comenta”), and no finding does — is it an answer to one of them?',
    ]);
    // By the article's own numbers, whatever the import takes for a paragraph today.
    sandbox.restore();
    expect(run('--record', '--date', '2019-09-03').code).toBe(0);
    sandbox.edit('findings/004-sand-at-armed-groups-depot.mdx', responses, 'responses: none recorded\n');
    editText(
      'areia-do-orluna.txt',
      /^/,
      'Este texto foi escrito por dois jornalistas e não é do artigo.\n\n',
    );
    expect(untold()[0]).toMatch(/^ {2}look: paragraph 5 /);
  });

  it('takes a denial without a known name for that of somebody whose family name is not kept', () => {
    editText('pisok-z-orluny.txt', /\s*$/, '\n\nПан Пентеадо заперечує це.\n');
    expect(untold()).toHaveLength(1);
    sandbox.edit(
      'findings/012-quay-worker-accused.mdx',
      'responses: none recorded',
      'responses:\n  - by: quay-worker\n    kind: denies\n    answers: this finding\n    summary: He denies it, the article says.',
    );
    expect(untold()).toEqual([]);
  });
});
