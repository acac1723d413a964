import { describe, expect, it } from 'vitest';
import { entityCalled, nameFinder, nameJudge, spelled } from '../../../src/desk/import/names.ts';
import type { Entry } from '../../../src/model/content.ts';
import { entity, type EntityFile } from '../../../src/schema/entity.ts';

function known(id: string, name: string, ...names: [text: string, script: string][]): Entry<EntityFile> {
  const spellings = names.map(([text, script]) => ({ text, script, language: 'uk', kind: 'as printed' }));
  return { id, prose: [], data: entity.parse({ name, kind: 'company', describes: 'x', names: spellings }) };
}

const entities = [
  known('alder', 'Alder'),
  known('alder-harbours', 'Alder Harbours'),
  known('elm-river', 'Elm River BV'),
  known('uta', 'UTA'),
  known('sao-brites', 'São Brites', ['Сан-Брітес', 'Cyrl'], ['圣布里特斯', 'Hans']),
];

const find = nameFinder(spelled(entities));
const ids = (paragraph: string) => [...new Set(find(paragraph).map(({ id }) => id))].sort();

describe('nameFinder', () => {
  it.each([
    ['Alder sold it.', ['alder']],
    ['It was ALDER’s sand.', ['alder']],
    ['An Alder-owned barge.', ['alder']],
    ['Alders and elms.', ['alder']],
    ['The alderman spoke.', []],
    ['Alder Harbours sold it.', ['alder-harbours']],
    ['Alder Harbours sold it to Alder.', ['alder', 'alder-harbours']],
    ['Elm River sold it, and Elm River BV.', ['elm-river']],
    ['UTA said so; Uta did not.', ['uta']],
    ['Uta said so.', []],
    ['From Sao Brites.', ['sao-brites']],
    ['Із Сан-Брітес.', ['sao-brites']],
    ['据圣布里特斯说', ['sao-brites']],
  ])('finds in %j', (paragraph, found) => expect(ids(paragraph)).toEqual(found));
});

describe('entityCalled', () => {
  it('knows a name in any spelling, whatever its capitals and accents', () => {
    expect(entityCalled('sao brites', entities)?.id).toBe('sao-brites');
    expect(entityCalled('Сан-Брітес', entities)?.id).toBe('sao-brites');
    expect(entityCalled('Alder Harbour', entities)).toBeNull();
  });
});

describe('nameJudge', () => {
  it.each([
    ['en', 'Elm Gravel Ltd', { kind: 'company' }],
    ['nl', 'Duitsland', { kind: 'country', code: 'de' }],
    ['fr', 'Allemagne', { kind: 'country', code: 'de' }],
    ['en', 'Harbour Council', { kind: 'public body' }],
    ['en', 'Upstream Courier', { kind: 'outlet' }],
    ['en', 'Wessel Pook', null],
  ])('says in %s what %s names', (language, name, guess) => expect(nameJudge(language)(name)).toEqual(guess));
});
