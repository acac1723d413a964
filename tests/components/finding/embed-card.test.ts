import { describe, expect, it } from 'vitest';
import EmbedCard from '../../../src/components/finding/EmbedCard.astro';
import type { Tombstone } from '../../../src/model/promise/versions.ts';
import { findingOf, from, hear, htmlOf } from '../hear.ts';

const site = { title: 'Sand' };
const GONE = { number: 9, url: '/findings/9/', date: '2021-05-06', reason: 'It was misread.' };
const stone = (state: Tombstone['state']) => ({ ...GONE, state }) as Tombstone;

describe('the card of a finding on other sites', () => {
  it('has number, grade, denial, statement, who says so and version', async () => {
    const finding = findingOf({
      grade: 'alleged',
      evidence: from('inquiry'),
      responses: [{ by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It did not.' }],
    });
    expect(await hear(EmbedCard, { finding, gone: null, site })).toEqual([
      'Finding 1 of Sand',
      'Finding 1 Alleged Denied by Birch GmbH',
      'Alder is reported to have sold sand to Birch.',
      'River Desk, via Daily Ledger',
      'Finding 1: evidence, answers, versions Sand, version 1',
    ]);
  });

  it('says that later proceedings are elsewhere where it names a person known from an arrest', async () => {
    const later = 'Later proceedings are outside this collection: check before repeating.';
    const finding = findingOf({ relations: [{ kind: 'accused', from: 'harbour', to: 'merchant' }] });
    expect(await hear(EmbedCard, { finding, gone: null, site })).not.toContain(later);
    const entities = finding.entities.map((entity) => ({ ...entity, knownFrom: 'arrest' as const }));
    expect(await hear(EmbedCard, { finding: { ...finding, entities }, gone: null, site })).toContain(later);
  });

  it.each([
    ['withdrawn', 'Finding 9 was withdrawn on 6 May 2021'],
    ['merged', 'Finding 9 was merged on 6 May 2021'],
  ] as const)('says that a finding was %s, when and why', async (state, words) => {
    expect(await hear(EmbedCard, { finding: null, gone: stone(state), site })).toEqual([
      words,
      'It was misread.',
      'What became of finding 9 Sand',
    ]);
  });

  it('leads to the whole of it', async () => {
    const card = (finding: unknown, gone: unknown) => htmlOf(EmbedCard, { finding, gone, site });
    expect(await card(findingOf({}), null)).toContain('<a href="/findings/1/" target="_blank"');
    expect(await card(null, stone('merged'))).toContain('<a href="/findings/9/" target="_blank"');
  });
});
