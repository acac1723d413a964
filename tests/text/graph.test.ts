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
      owner: 'Ida Elm',
      ownerId: 'owner-of-alder',
      kind: 'owns',
      label: 'owns',
      sentence: 'Reported: Ida Elm owns Birch GmbH. Denied by Birch GmbH.',
    },
  ]);
});
