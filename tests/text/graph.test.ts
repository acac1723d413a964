import { expect, it } from 'vitest';
import { graphOf } from '../../src/text/graph.ts';
import { finding, tinyReport } from '../model/tiny.ts';

const owner = { name: 'Ida Elm', kind: 'person', describes: 'owner' };
const port = { name: 'Harbour', kind: 'place', describes: 'harbour', country: 'norland' };

function graph(relations: object[], changes: object = {}) {
  const { report } = tinyReport({
    entities: {
      'owner-of-alder': owner,
      harbour: port,
      alder: {
        name: 'Alder Ltd',
        kind: 'company',
        describes: 'sand pit',
        role: 'pit',
        country: 'norland',
      },
    },
    findings: { '001-sand': finding({ relations, asOf: '2021', ...changes }) },
  });
  return graphOf(report);
}

const sale = { kind: 'sold', from: 'alder', to: 'birch', goods: 'sand' };

it('puts goods on a line, and reads it aloud with its grade and who denies it', () => {
  const { edges, nodes } = graph([sale], { grade: 'alleged' });
  expect(edges.map(({ label, sentence }) => [label, sentence])).toEqual([
    ['sand', 'Alleged: Alder Ltd sold sand to Birch GmbH.'],
  ]);
  expect(
    graph([sale], {
      responses: [{ by: 'birch', kind: 'denies', answers: 'this finding', summary: 'No.' }],
    }).edges[0]!.sentence,
  ).toBe('Reported: Alder Ltd sold sand to Birch GmbH. Denied by Birch GmbH.');
  expect(nodes.map(({ name, note }) => [name, note])).toEqual([
    ['Alder Ltd', 'Norland · sand pit'],
    ['Birch GmbH', 'builder'],
  ]);
});

it('says of a box on the way that it is one, and keeps its own name', () => {
  const transit = graph([{ ...sale, via: 'harbour' }]).nodes.find(({ shape }) => shape === 'transit');
  expect(transit).toMatchObject({ name: 'via Harbour', party: 'Harbour', note: 'on the way' });
});

it('says of a missing step that it is one, whatever goods were meant', () => {
  const [edge] = graph([{ ...sale, kind: 'not shown', label: 'sand, 12 loads' }]).edges;
  expect(edge).toMatchObject({
    gap: true,
    label: 'not shown by our sources',
    sentence: 'Whether sand went from Alder Ltd to Birch GmbH is not shown.',
  });
});

it('reads an owner aloud with who denies it', () => {
  const [, box] = graph([sale, { kind: 'owns', from: 'owner-of-alder', to: 'birch' }], {
    responses: [{ by: 'birch', kind: 'denies', answers: 'this finding', summary: 'No.' }],
  }).nodes;
  expect(box!.tabs).toMatchObject([
    {
      party: 'Ida Elm',
      partyId: 'owner-of-alder',
      kind: 'owns',
      words: 'Ida Elm',
      label: 'owns',
      sentence: 'Reported: Ida Elm owns Birch GmbH. Denied by Birch GmbH.',
    },
  ]);
});

const use = { kind: 'goods used by', from: 'alder', to: 'birch', goods: 'sand' };
const marks = (relation: object, changes: object = {}) =>
  graph([relation], changes).nodes.flatMap(({ tabs }) => tabs.map(({ words, label }) => [words, label]));

it('says of a use that how it came is not shown, in the words of its label or of its grade', () => {
  expect(marks({ ...use, goods: 'slabs', label: 'pit slabs, in pictures' })).toEqual([
    [
      'uses pit slabs, in pictures; how they came is not shown',
      'used by Birch GmbH: pit slabs, in pictures; how they came is not shown',
    ],
  ]);
  expect(marks(use, { grade: 'alleged' })[0]![0]).toBe(
    'uses sand made by Alder Ltd, alleged; how it came is not shown',
  );
});

it.each([
  ['raises money for', 'drones', 'fundraising: drones'],
  ['passes information to', 'tide tables', 'information: tide tables'],
  ['paid', 'gravel', 'payment: gravel'],
  ['sold', 'gravel', 'gravel'],
])('puts the verb on the line of "%s", save where goods move', (kind, goods, label) => {
  expect(graph([{ kind, from: 'alder', to: 'birch', goods }]).edges[0]!.label).toBe(label);
});

it('leaves the words of an editor as they are, and does not say a verb twice', () => {
  const fund = { kind: 'raises money for', from: 'alder', to: 'birch' };
  expect(graph([{ ...fund, goods: 'drones', label: 'fundraising, reported' }]).edges[0]!.label).toBe(
    'fundraising, reported',
  );
  expect(graph([fund]).edges[0]!.label).toBe('fundraising');
});

it('supposes no goods where a step is not shown and none are named', () => {
  expect(graph([{ kind: 'not shown', from: 'alder', to: 'birch' }]).edges[0]!.sentence).toBe(
    'A step from Alder Ltd to Birch GmbH is not shown.',
  );
});

it('says the verb once, before what is meant', () => {
  const label = (kind: string, what: string) =>
    graph([{ kind, from: 'owner-of-alder', to: 'alder', what }]).edges[0]!.label;
  expect(label('director of', 'managing director')).toBe('director: managing director');
  expect(label('director of', 'director')).toBe('director');
});
