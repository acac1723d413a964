import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { importText } from '../../../src/desk/import/import.ts';
import { draftArticle } from '../../../src/desk/new/article.ts';
import { runNew } from '../../../src/desk/new/command.ts';
import { slugFrom } from '../../../src/desk/new/scaffold.ts';
import { AWKWARD } from '../import/awkward.ts';
import { openSandbox } from '../sandbox.ts';

const RAW = join(import.meta.dirname, '../../fixtures/raw');
const sandbox = openSandbox();
const scratch = mkdtempSync(join(tmpdir(), 'raw-'));
afterAll(() => {
  sandbox.close();
  rmSync(scratch, { recursive: true });
});
beforeEach(() => sandbox.restore());

/** Runs the command; gives its exit code and everything that it said. */
function run(...args: string[]): { code: number; said: string } {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line.replaceAll(sandbox.directory, 'content'));
  return { code: runNew(sandbox.directory, args, say, say), said: lines.join('\n') };
}

/** Errors of the check, as `file: message`. */
function errors(): string[] {
  return loadReport(sandbox.directory)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ path, line, words }) => `${path.slice(sandbox.directory.length + 1)}:${line}: ${words}`);
}

const ARTICLE = 'articles/kvitka-quay-kept-unloading-sand-after-its-closure.mdx';

describe('new -- article', () => {
  it('writes what the text tells and marks the rest as to do', () => {
    const { code, said } = run(
      'article',
      join(RAW, 'river-post.txt'),
      '--address',
      'https://river-post.example/quay',
    );
    expect(code).toBe(0);
    expect(said).toContain(`wrote content/${ARTICLE}`);
    const text = sandbox.read(ARTICLE);
    expect(text.replace(/[0-9a-f]{64}/g, '<sha256>')).toMatchSnapshot();
  });

  it('keeps no sentence of the text: at most six of its words in a row, and its headline', () => {
    run('article', join(RAW, 'river-post.txt'));
    const written = sandbox.read(ARTICLE).replace(/^headline: .*$/m, '');
    const anchors = [
      ...written.matchAll(/^# {3}- \{ paragraph: \d+, sentence: \d+, phrase: "?(.*?)"?, why/gm),
    ].map((match) => match[1]!);
    expect(anchors.length).toBeGreaterThan(4);
    expect(anchors.filter((anchor) => anchor.split(' ').length > 6)).toEqual([]);
    expect(written).not.toMatch(/spokesman for the line denied that any/);
  });

  it('leaves a file of which the check says exactly what is to do', () => {
    run('article', join(RAW, 'river-post.txt'));
    expect(errors().map((error) => error.replace(/:\d+:/, ':'))).toEqual([
      `${ARTICLE}: title is still to do — Our own title for it: what it reports`,
      `${ARTICLE}: restsOn[1] is still to do — What it rests on (file names in \`content/sources\`)`,
      `${ARTICLE}: the text is still to do — Write what the article reports, in our own words and at most a third of its length.`,
    ]);
  });

  it('takes what the editor knows better, and guesses nothing of it', () => {
    const file = join(RAW, 'river-post.txt');
    // prettier-ignore
    const { code } = run('article', file, '--headline', 'Sand: what next?', '--author', 'Ann Lee', '--author', 'Bo Marr', '--outlet', 'ribapress', '--slug', 'known');
    expect(code).toBe(0);
    const text = sandbox.read('articles/known.mdx');
    expect(text).toContain("headline: 'Sand: what next?'\nlanguage: en\noutlet: ribapress\n");
    expect(text).toContain("outletBasis: TODO\nauthor: 'Ann Lee, Bo Marr'\n");
    expect(text).not.toMatch(/^# check/m);
  });

  it('knows that an outlet which the editor gives is printed in the text', () => {
    run('article', join(RAW, 'river-post.txt'), '--outlet', 'The River Post', '--slug', 'known');
    expect(sandbox.read('articles/known.mdx')).toContain('outlet: the-river-post\noutletBasis: text\n');
  });

  it('writes of every awkward text what the check accepts but for what is to do', () => {
    const { content } = loadReport(sandbox.directory);
    AWKWARD.forEach(({ raw }, index) => {
      const drafts = draftArticle(importText(raw), content!, { slug: `awkward-${index + 1}` });
      for (const { file, text } of drafts) sandbox.write(file, text);
    });
    const wrong = loadReport(sandbox.directory).problems.filter(
      ({ code, severity }) => severity === 'error' && code !== 'to do',
    );
    expect(wrong.map(({ path, words }) => `${path}: ${words}`)).toEqual([]);
  });

  it('never overwrites', () => {
    run('article', join(RAW, 'river-post.txt'));
    sandbox.edit(ARTICLE, 'title: TODO', 'title: Ours');
    const { code, said } = run('article', join(RAW, 'river-post.txt'));
    expect(code).toBe(1);
    expect(said).toMatch(/exists already — edit it, or choose another name with --slug$/);
    expect(sandbox.read(ARTICLE)).toContain('title: Ours');
  });

  it('takes a date from the address where the text has none, or a less exact one', () => {
    run(
      'article',
      join(RAW, 'baggeraar.txt'),
      '--slug',
      'dredger',
      '--address',
      'https://bode.example/2019/09/04/dredger',
    );
    expect(sandbox.read('articles/dredger.mdx')).toMatch(
      /published: '2019-09-04'\npublishedBasis: address\n/,
    );
    writeFileSync(join(scratch, 'undated.txt'), 'The quay is closed, says the council of the town.\n');
    run('article', join(scratch, 'undated.txt'), '--slug', 'undated');
    expect(sandbox.read('articles/undated.mdx')).toMatch(/published: TODO\npublishedBasis: TODO\n/);
  });

  it('refuses a text that is in the collection', () => {
    run('article', join(RAW, 'baggeraar.txt'), '--slug', 'dredger');
    const file = sandbox.read('articles/dredger.mdx').replaceAll('TODO Write', 'We write');
    sandbox.write(
      'articles/dredger.mdx',
      file.replace('title: TODO', 'title: Dredger').replace('- TODO', '- pit-workers'),
    );
    expect(run('article', join(RAW, 'baggeraar.txt'), '--slug', 'again').said).toMatch(
      /this text is that of articles\/dredger\.mdx — edit that file$/,
    );
  });

  it.each([
    [['article'], 'give the path of a text file in "quotes", and one only — it is called like this:'],
    [['article', '/nowhere.txt'], 'there is no file /nowhere.txt — give the path of a text file'],
    [['article', RAW], `${RAW} is no file — give the path of a text file`],
    [
      ['article', join(RAW, 'baggeraar.txt'), '--slug', 'Dredger Two'],
      '"Dredger Two" is not a kebab-case name of at most 60 characters — write for example --slug river-trade',
    ],
    [
      ['article', join(RAW, 'baggeraar.txt'), '--address', 'javascript:x'],
      '"javascript:x" is not a web address — write one that starts with https://',
    ],
    [
      ['article', join(RAW, 'baggeraar.txt'), '--keep', 'all'],
      '--keep "all" is not a number — write for example --keep 3',
    ],
    [
      ['article', join(RAW, 'baggeraar.txt'), '--colour', 'red'],
      '--colour does not belong here — it is called like this:',
    ],
    [['articel'], '"articel" is no command — did you mean "article"?'],
    [[], 'what is new?'],
  ])('refuses %j', (args, message) => {
    const { code, said } = run(...args);
    expect(code).toBe(1);
    expect(said).toContain(message);
    expect(errors()).toEqual([]);
  });
});

describe('new -- chapter', () => {
  it('takes the next place, and leaves a file of which the check says what is to do', () => {
    const { code, said } = run('chapter', 'Who paid whom: a question');
    expect(code).toBe(0);
    const file = 'chapters/04-who-paid-whom-a-question.mdx';
    expect(said).toContain(`wrote content/${file}`);
    expect(sandbox.read(file)).toContain("title: 'Who paid whom: a question'\n");
    expect(errors().map((error) => error.replace(/:\d+:/, ':'))).toEqual([
      `${file}: question is still to do — The question that the chapter answers; it stands under the heading`,
      `${file}: inShort[1].text is still to do — One whole sentence, hedged like its findings`,
      `${file}: inShort[1].findings[1] is still to do — The findings that it rests on`,
      `${file}: the text is still to do — Tell it in whole sentences; content/README.md says how. Without a text the chapter is its answer in short.`,
    ]);
    expect(run('chapter', 'Who paid whom: a question').code).toBe(0);
    expect(sandbox.read('chapters/05-who-paid-whom-a-question.mdx')).toContain('question: TODO');
  });

  it('takes another name when it is given one', () => {
    expect(run('chapter', 'Деньги', '--slug', 'money-again').said).toContain('chapters/04-money-again.mdx');
    expect(run('chapter').said).toContain('give a title in "quotes"');
  });
});

describe('new -- finding', () => {
  it('takes the next free number and fills in the evidence', () => {
    const { code, said } = run(
      'finding',
      '--article',
      'areia-do-orluna',
      '--paragraph',
      '8',
      '--phrase',
      'vendida no local',
    );
    expect([code, said]).toEqual([
      0,
      'wrote content/findings/015-areia-do-orluna-p8.mdx\n"npm run check" says what is still to do in it.',
    ]);
    expect(sandbox.read('findings/015-areia-do-orluna-p8.mdx')).toMatchSnapshot();
    expect(errors().map((error) => /: (\S+) is still to do/.exec(error)?.[1])).toEqual([
      'statement',
      'title',
      'kind',
      'chapter',
      'grade',
      'when',
      'whenText',
      'whenBasis',
      'evidence[1].credited[1]',
      'responses',
    ]);
  });

  it('fills in the page of a document, or the minute of a broadcast', () => {
    run('finding', '--article', 'areia-do-orluna', '--page', '4');
    expect(sandbox.read('findings/015-areia-do-orluna-page-4.mdx')).toContain('\n    page: 4\n');
    run('finding', '--article', 'areia-do-orluna', '--minute', '12:30');
    expect(sandbox.read('findings/016-areia-do-orluna-minute-12-30.mdx')).toContain(
      "\n    minute: '12:30'\n",
    );
  });

  it('fills several places of an import, by paragraph and sentence, with the chapter that is given', () => {
    run('article', join(RAW, 'orluna-gazette.txt'), '--slug', 'slips');
    expect(run('finding', '--article', 'slips', '--paragraph', '3,5.1', '--chapter', 'rules').code).toBe(0);
    expect(sandbox.read('findings/015-slips-p3.mdx')).toMatch(/\nchapter: rules\n# check\ngrade: stated\n/);
    expect(sandbox.read('findings/016-slips-p5.mdx')).toContain('phrase: unclear who ordered the\n');
    // What the article rests on is added once, in place of what was to do.
    run('finding', '--article', 'slips', '--paragraph', '1,4');
    expect(sandbox.read('articles/slips.mdx')).toContain(
      'restsOn:\n  # check\n  - inspectorate-statement\n  # check\n  - the-orluna-gazette-own-words\n  # check\n  - slips-the-orluna-gazette\nfingerprints:',
    );
    expect(run('finding', '--article', 'slips', '--paragraph', '5.4').said).toBe(
      'the import has marked nothing at 5.4 of "slips" — its places there are 5.1, 5.2',
    );
    const sentence = ['finding', '--article', 'slips', '--paragraph', '5.2'];
    expect(run(...sentence, '--phrase', 'denied having sold').said).toMatch(
      /^--phrase is a place of its own/,
    );
    expect(run('finding', '--article', 'slips', '--paragraph', '3,5.2', '--slug', 'denial').said).toMatch(
      /^--slug names one finding/,
    );
    // A phrase of one's own makes a finding of one's own.
    run('finding', '--article', 'slips', '--paragraph', '2', '--phrase', 'the slips suggest');
    expect(sandbox.read('findings/019-slips-p2.mdx')).toContain('kind: TODO');
  });

  it.each([
    [
      ['--article', 'areia-do-orlun', '--paragraph', '1'],
      'there is no article "areia-do-orlun" — did you mean "areia-do-orluna"?',
    ],
    [
      ['--article', 'areia-do-orluna', '--paragraph', '9'],
      '"areia-do-orluna" has 8 paragraphs — give --paragraph a number up to that',
    ],
    [
      ['--article', 'areia-do-orluna', '--paragraph', '0'],
      '--paragraph "0" is not a number — write for example --paragraph 3',
    ],
    [
      ['--article', 'areia-do-orluna'],
      '--article and one of --paragraph, --page and --minute are needed — it is called like this:',
    ],
    [
      ['--article', 'areia-do-orluna', '--minute', '12.30'],
      '--minute "12.30" is not a time — write minutes and seconds from the beginning, "12:30", or hours too, "1:02:30"',
    ],
    [
      ['--article', 'areia-do-orluna', '--paragraph', '1', '--phrase', 'a b c d e f g'],
      'the phrase has more than six words — choose at most six words that occur once in the paragraph',
    ],
    [
      ['--article', 'areia-do-orluna', '--paragraph', '1', '--chapter', 'monye'],
      'there is no chapter "monye" — did you mean "money"?',
    ],
  ])('refuses %j', (args, message) =>
    expect(run('finding', ...args)).toMatchObject({
      code: 1,
      said: expect.stringContaining(message) as string,
    }),
  );
});

describe('new -- entity, source and tension', () => {
  it('says of a finding that was merged which one to name', () => {
    sandbox.publish();
    expect(run('tension', '4', '16')).toEqual({
      code: 1,
      said: 'finding 16 was merged into finding 13 on 2020-01-20 — write 13',
    });
  });

  it('writes an entity', () => {
    expect(run('entity', 'Łódź River Co.').said).toContain('wrote content/entities/lodz-river-co.yaml');
    expect(sandbox.read('entities/lodz-river-co.yaml')).toMatchSnapshot();
  });

  it('writes an entity whose name is in another script', () => {
    expect(run('entity', 'Річка', '--slug', 'richka', '--kind', 'company').code).toBe(0);
    expect(sandbox.read('entities/richka.yaml')).toContain(
      '  - { text: Річка, language: TODO, script: Cyrl, kind: as printed }',
    );
  });

  it('writes a person who is described and not named, and knows in an import what still has things to do', () => {
    expect(run('entity', 'A former clerk of Zarinbud', '--kind', 'person').code).toBe(0);
    expect(sandbox.read('entities/former-clerk-of-zarinbud.yaml')).toContain(
      'kind: person\ninSentence: a former clerk of Zarinbud\nunnamed: true\n',
    );
    run('entity', 'Elm Gravel Ltd', '--kind', 'company', '--slug', 'elm');
    run('article', join(RAW, 'orluna-gazette.txt'), '--slug', 'slips');
    expect(sandbox.read('articles/slips.mdx')).toMatch(/parties: \[[^\]]*\belm\b/);
    run('entity', 'Birch', '--slug', 'birch');
    expect(run('article', join(RAW, 'river-post.txt'), '--slug', 'post').said).toMatch(
      /entities\/birch\.yaml has errors, so the import does not know its party/,
    );
  });

  it('writes a party that an import has found, and a source of an article', () => {
    run('article', join(RAW, 'orluna-gazette.txt'), '--slug', 'slips');
    run('entity', 'Elm Gravel Ltd');
    expect(sandbox.read('entities/elm-gravel-ltd.yaml')).toContain('# check\ndescribes: company\n');
    run('source', 'Weighing slips', '--kind', 'records', '--article', 'slips');
    expect(sandbox.read('sources/weighing-slips.yaml')).toContain('seenBy: [the-orluna-gazette]');
    expect(sandbox.read('articles/slips.mdx')).toContain('restsOn:\n  - weighing-slips\n');
    // Nobody is said to have seen other records, and a statement is seen by nobody.
    run('source', 'Crane log', '--kind', 'records', '--article', 'slips');
    expect(sandbox.read('sources/crane-log.yaml')).toMatch(/^seenBy: \[\] # who saw .* “obtained by”/m);
    run('source', 'Statement on weighing slips', '--kind', 'statement', '--article', 'slips');
    expect(sandbox.read('sources/statement-on-weighing-slips.yaml')).toMatch(
      /^seenBy: \[\] # to whom it was said/m,
    );
    // What the editor has named is credited, and nothing drafted beside it.
    run('finding', '--article', 'slips', '--paragraph', '1');
    expect(sandbox.read('findings/015-slips-p1.mdx')).toContain('credited: [weighing-slips]');
  });

  it('writes a source and a tension', () => {
    expect(run('source', 'Statement of the harbour council', '--kind', 'statement').said).toContain(
      'wrote content/sources/statement-of-the-harbour-council.yaml',
    );
    expect(run('tension', '4', '9').said).toContain('wrote content/tensions/03-findings-4-and-9.mdx');
    expect(sandbox.read('tensions/03-findings-4-and-9.mdx')).toMatchSnapshot();
  });

  it.each([
    [
      ['entity', 'зарінбуд'],
      '"зарінбуд" is known as entities/zarinbud.yaml — use that, or give the new one a name of its own',
    ],
    [
      ['entity', 'Річка'],
      'no file name can be made from these words — give one with --slug, for example --slug river-trade',
    ],
    [
      ['entity', 'Rio', '--kind', 'compny'],
      '"compny" is not a kind — did you mean "company"? write one of company,',
    ],
    [
      ['entity', 'Rio Tesk', '--kind', 'person'],
      'the file of a person does not carry the name — give one after what the person does, for example --slug owner-of-alder',
    ],
    [
      ['source', 'Ledger', '--kind', 'record'],
      '"record" is not a kind — did you mean "records"? write one of investigation,',
    ],
    [
      ['source', 'Orluna investigation'],
      'content/sources/orluna-investigation.yaml exists already — edit it, or choose another name with --slug',
    ],
    [['tension', '4'], 'name two findings by number — it is called like this:'],
    [['tension', '4', '4'], 'both findings are the same — a tension needs two'],
    [['tension', '4', '99'], 'there is no finding 99 — name two findings that exist'],
  ])('refuses %j', (args, message) =>
    expect(run(...args)).toMatchObject({ code: 1, said: expect.stringContaining(message) as string }),
  );
});

describe('slugFrom', () => {
  it.each([
    ['Łódź & the Old Quay’s Sand', 'lodz-the-old-quays-sand'],
    ['Straße 5 — Ærø', 'strasse-5-aero'],
    ['Річка', ''],
    ['one two three four', 'one-two'],
  ])('%j: %s', (words, slug) => expect(slugFrom(words, words.startsWith('one') ? 8 : 50)).toBe(slug));
});
