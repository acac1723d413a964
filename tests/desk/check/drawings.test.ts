import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { drawingComplaints } from '../../../src/desk/check/drawings.ts';
import { drawingProblems, loadReport } from '../../../src/desk/check/load.ts';
import { narrowFrontier, wideFrontier, MIDDLE } from '../../../src/geometry/layered/frontier.ts';
import { isDrawn } from '../../../src/model/network/network.ts';
import type { Relation } from '../../../src/model/report.ts';
import { graphOf } from '../../../src/text/graph.ts';
import { LEAST_SCALE } from '../../geometry/generate.ts';
import { faults } from '../../geometry/quality.ts';
import { openSandbox } from '../sandbox.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());
beforeEach(() => sandbox.restore());

/** Whatever else the check says of words that only fill a picture. */
const drawings = () => {
  const { report, files } = loadReport(sandbox.directory);
  return drawingProblems(report!, files).map(
    ({ path, line, severity, words }) =>
      `${path.slice(sandbox.directory.length + 1)}:${line} ${severity}: ${words}`,
  );
};

const WORDS = 'at least a hundred and eleven boat-loads of the very coarsest river sand';
const ONE_WORD = 'Binnenvaartzandwinningsvergunningenadministratiekantoormedewerkers';
const SOLD = [
  '001-sand-to-kvitka-quay',
  '002-gravel-sold-to-barge-line',
  '003-sand-from-unlicensed-pits',
  '004-sand-at-armed-groups-depot',
  '013-gravel-through-harlund',
];
/** What an editor may write within the limits of the schema. */
const EDITS: Record<string, (relation: Relation) => void> = {
  'a label of words': (relation) => (relation.label = WORDS.slice(0, 40)),
  'a label of one word': (relation) => (relation.label = ONE_WORD.slice(0, 40)),
  'goods of sixty characters': (relation) =>
    Object.assign(relation, { label: null, goods: WORDS.slice(0, 60) }),
  'a name of sixty letters': (relation) => (relation.from.name = ONE_WORD.slice(0, 60)),
};

describe('the check of drawings', () => {
  it.each(Object.keys(EDITS))(
    'accepts %s on each line at once, for which every picture finds room',
    (name) => {
      const report = loadReport(sandbox.directory).report!;
      const relations = report.findings.flatMap((finding) => finding.relations.filter(isDrawn));
      expect(relations.length).toBeGreaterThan(8);
      for (const relation of relations) EDITS[name]!(relation);
      expect(drawingComplaints(report).filter(({ severity }) => severity === 'error')).toEqual([]);
      const graph = graphOf(report);
      for (const drawing of [wideFrontier(graph), narrowFrontier(graph, MIDDLE)])
        expect(drawing ? faults(drawing, LEAST_SCALE) : []).toEqual([]);
    },
  );

  it('warns of words that take many lines at their line in the file, and is content with the room that it names', () => {
    expect(drawings()).toEqual([]);
    for (const slug of SOLD) {
      const text = sandbox.read(`findings/${slug}.mdx`);
      const goods = text
        .replace(/^ {4}label: .*\n/m, '')
        .replace(/^ {4}goods: .*$/m, `    goods: ${WORDS.slice(0, 60)}`);
      sandbox.write(`findings/${slug}.mdx`, goods);
    }
    sandbox.edit('site.yaml', 'border:\n', '  - id: user\n    title: Users\nborder:\n');
    sandbox.edit('entities/zarinbud.yaml', 'role: builder', 'role: user');
    sandbox.edit(
      'findings/008-member-of-consortium.mdx',
      'kind: has member',
      `kind: has member\n    what: ${WORDS.slice(0, 60)}`,
    );
    const crowded = drawings();
    const [, file, line, words, room] =
      /^(\S+):(\d+) warning: (.* take \d+ lines in the relationship diagram — write a label of at most (\d+) characters.*)$/.exec(
        crowded[0]!,
      )!;
    expect(words).toContain('which take 3');
    expect(sandbox.read(file!).split('\n')[Number(line) - 1]).toMatch(/^ {2}- kind: /);
    const written = WORDS.slice(0, Number(room)).trim();
    sandbox.write(file!, sandbox.read(file!).replace(/^( {4}goods: .*)$/m, `$1\n    label: ${written}`));
    expect(drawings().filter((warning) => warning.startsWith(file!))).toEqual([]);
  });

  it('says at which file a picture fails, once', () => {
    const report = loadReport(sandbox.directory).report!;
    const [relation] = report.findings[0]!.relations;
    Object.assign(relation!, { label: undefined });
    expect(drawingComplaints(report)).toMatchObject([
      {
        collection: 'findings',
        id: report.findings[0]!.id,
        path: ['relations'],
        code: 'drawing',
        severity: 'error',
      },
    ]);
  });
});
