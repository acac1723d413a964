import { expect, it } from 'vitest';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { ended } from '../../src/model/sentence-end.ts';

it.each(['en', 'nl'])('ends each composed sentence once in %s', (language) => {
  const { guards } = catalogueOf(language)!.messages.exports;
  const denied = (deniers: string) => guards.denied({ deniers }).slice(-12);
  expect(denied('Dmitri K.')).toMatch(/[^.]Dmitri K\.$/);
  expect(denied('\u2068أحمد ك.\u2069')).toMatch(/ك\.\u2069$/);
  expect(denied('Alder BV')).toMatch(/Alder BV\.$/);
});

it('adds no full stop behind another end', () => {
  expect(['Who?', '谁？', 'कौन।', 'Alder'].map(ended)).toEqual(['Who?', '谁？', 'कौन।', 'Alder.']);
});
