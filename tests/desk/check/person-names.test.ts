import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { openSandbox } from '../sandbox.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());
beforeEach(() => sandbox.restore());

const PERSON = 'entities/quay-worker.yaml';
/** The invented family name in pieces, so that nothing here reads like the name of the fixture's person. */
const FAMILY = 'Pen' + 'teado';

function errors(): { path: string; words: string }[] {
  return loadReport(sandbox.directory)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ path, words }) => ({ path: path.slice(sandbox.directory.length + 1), words }));
}

const LATER = 'Later proceedings are outside';
const CASES: [name: string, spoil: () => void, path: string, words: RegExp][] = [
  [
    'a family name as the name',
    () => sandbox.edit(PERSON, 'name: Duarte P.', `name: Duarte ${FAMILY}`),
    PERSON,
    /the name of a person known from an arrest or accusation is not short — write given name and initial/,
  ],
  [
    'a spelling with the family name',
    () =>
      sandbox.edit(
        PERSON,
        'names:',
        `names:\n  - { text: Duarte ${FAMILY}, language: pt, kind: as printed }`,
      ),
    PERSON,
    /a spelling of the name is not short — write given name and initial/,
  ],
  [
    'the family name in a text',
    () => sandbox.edit('findings/012-quay-worker-accused.mdx', LATER, `Duarte ${FAMILY}. ${LATER}`),
    'findings/012-quay-worker-accused.mdx',
    /here stands more of the name of a person known from an arrest .* — write these two alone/,
  ],
  [
    'the family name after the initial',
    () =>
      sandbox.edit(
        'findings/001-sand-to-kvitka-quay.mdx',
        'statement: ',
        `# Duarte P. ${FAMILY}\nstatement: `,
      ),
    'findings/001-sand-to-kvitka-quay.mdx',
    /here stands more of the name/,
  ],
  [
    'the family name with a patronymic in other letters',
    () => sandbox.write('site.yaml', `# Дуарте Олексійович Пентеадо\n${sandbox.read('site.yaml')}`),
    'site.yaml',
    /here stands more of the name/,
  ],
  [
    'the family name in a file name',
    () =>
      sandbox.write(
        `entities/duarte-${FAMILY.toLowerCase()}.yaml`,
        sandbox
          .read('entities/zarinbud.yaml')
          .replace(/^name: .*/m, 'name: Other')
          .replace(/names:[\s\S]*?(?=\n\w)/, 'names: []'),
      ),
    'entities/duarte-….yaml',
    /the file name holds more of the name .* — rename the file/,
  ],
  [
    'somebody known from an arrest who is a company',
    () => sandbox.edit('entities/zarinbud.yaml', 'kind: company', 'kind: company\nknownFrom: arrest'),
    'entities/zarinbud.yaml',
    /knownFrom is for natural persons — leave the key out/,
  ],
  [
    'a phrase to look for that names the person',
    () =>
      sandbox.edit(
        'findings/012-quay-worker-accused.mdx',
        'phrase: підозрюють в одержанні грошей',
        'phrase: причалу Дуарте П., якого',
      ),
    'findings/012-quay-worker-accused.mdx',
    /the phrase names a person known from an arrest or accusation — choose other words/,
  ],
];

describe('the check of a person known from an arrest', () => {
  it.each(CASES)('refuses %s, and does not say it', (_, spoil, path, words) => {
    spoil();
    const found = errors();
    expect(found.filter((error) => error.path === path && words.test(error.words))).toHaveLength(1);
    expect(JSON.stringify(found)).not.toMatch(new RegExp(`${FAMILY}|Пентеадо`, 'iu'));
  });

  it('finds nothing wrong with given name and initial', () => {
    expect(errors()).toEqual([]);
  });
});
