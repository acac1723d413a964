import { describe, expect, it } from 'vitest';
import { parityFaults } from '../../../src/model/wording/parity.ts';
import { EN, NL } from './small.ts';

const ENGLISH = 'Alder allegedly sold at least 1,200 crates in May 2022, says The Daily; it denies that.';
const DUTCH =
  'Alder zou in mei 2022 minstens 1.200 kratten hebben verkocht, meldt The Daily; het ontkent dat.';
const codes = (dutch: string) => parityFaults(dutch, ENGLISH, NL, EN).map(({ code }) => code);

describe('a translation', () => {
  it('that says the same has no fault', () => {
    expect(codes(DUTCH)).toEqual([]);
  });

  it.each([
    ['1.200', '1.300', ['number-not-in-finding', 'number-missing']],
    ['minstens ', '', ['number-not-in-finding', 'number-missing']],
    ['mei 2022', 'juni 2022', ['date-not-in-finding', 'date-missing']],
    ['zou ', 'heeft ', ['hedge-class-lost']],
    ['; het ontkent dat', '', ['denial-lost']],
    ['Alder', 'Birch', ['name-not-in-finding', 'speaker-lost']],
  ])('is told when "%s" becomes "%s"', (was, is, expected) => {
    expect(codes(DUTCH.replace(was, is))).toEqual(expected);
  });
});

describe('a Dutch translation', () => {
  const faults = (english: string, dutch: string) =>
    parityFaults(dutch, english, NL, EN).map(({ code }) => code);

  it.each([
    // reported, or said
    ['Alder is said to be a line.', 'Alder heet een lijn.'],
    ['Alder is said to be a line.', 'Alder zou een lijn zijn.'],
    ['Data said not to prove sales', 'Gegevens zouden geen verkoop bewijzen'],
    ['Alder is said to have been a line.', 'Alder zou een lijn zijn geweest.'],
    [
      'That Alder shipped crates is not said to be a breach.',
      'Dat Alder kratten verscheepte, wordt niet gezegd een overtreding te zijn.',
    ],
    ['Alder is described as a line.', 'Alder is omschreven als een lijn.'],
    ['Reported crates', 'Gemelde kratten'],
    ['Alder cites images.', 'Alder beriep zich op beelden.'],
    ['Images seen by Birch show crates.', 'Beelden gezien door Birch tonen kratten.'],
    ['Images viewed by Birch', 'Beelden bekeken door Birch'],
    ['Data studied by Birch', 'Gegevens bestudeerd door Birch'],
    ['Earlier reporting', 'Eerdere berichtgeving'],
    ['Alder, as told by The Daily', 'Alder, zoals weergegeven door The Daily'],
    // apparent
    ['Images suggested it.', 'Er waren beelden die het suggereerden.'],
    ['The label first appeared in May 2022.', 'Het label verscheen in mei 2022 voor het eerst.'],
    ['Alder watches Birch with suspicion.', 'Alder volgt Birch met argwaan.'],
    // open
    ['What is not shown', 'Wat niet is aangetoond'],
    ['Use was not confirmed.', 'Er is gebruik dat niet was bevestigd.'],
    ['The data do not prove sales.', 'De gegevens bewijzen geen verkoop.'],
    [
      'Whether it is the same is not stated.',
      'Dat het hetzelfde is, staat er niet; wat het is, blijft niet vermeld.',
    ],
    // denied
    ['Alder dismissed it as untrue.', 'Alder deed het volgens een woordvoerder af als onjuist.'],
    ['The dismissal is of that.', 'De afwijzing geldt dat.'],
    // answers, ranges and shares
    ['Alder admits that it sold crates.', 'Alder geeft toe dat het kratten verkocht.'],
    ['Alder confirms the sale.', 'Alder bevestigt de verkoop.'],
    ['Alder corrects the number.', 'Alder stelt recht hoeveel het er zijn.'],
    ['Between 3 and 5 crates', 'Tussen 3 en 5 kratten'],
    ['Alder owns at least 25 per cent of Birch.', 'Alder bezit minstens 25 procent van Birch.'],
    ['Between June and December last year', 'Tussen juni en december vorig jaar'],
    ['See finding 12 and paragraph 3.', 'Zie bevinding 12 en alinea 3.'],
    // counted: the first accent of "één" goes in a capital
    ['One article', 'Eén artikel'],
    // not counted: a pronoun
    ['A line that works with one from Birch', 'Een lijn die met een lijn uit Birch werkt'],
    ['Alder allows the one and forbids the other.', 'Alder staat het een toe en verbiedt het ander.'],
  ])('of "%s" may be "%s"', (english, dutch) => {
    expect(faults(english, dutch)).toEqual([]);
  });

  it.each([
    ['Alder is said to be a line.', 'Alder is een lijn.', 'hedge-class-lost'],
    ['Images suggested it.', 'Beelden lieten het zien.', 'hedge-class-lost'],
    ['The data do not prove sales.', 'De gegevens bewijzen verkoop.', 'hedge-class-lost'],
    ['The dismissal is of that.', 'Het antwoord geldt dat.', 'denial-lost'],
    ['One article', 'Artikel', 'number-missing'],
    ['Birch works with one line from Alder', 'Birch werkt met een lijn uit Alder', 'number-missing'],
    ['Birch said that Alder is said to be a line.', 'Alder zou een lijn van Birch zijn.', 'hedge-class-lost'],
    ['Alder admits that it sold crates.', 'Alder verkocht kratten.', 'hedge-class-lost'],
    ['Alder confirms the sale.', 'Alder voltooit de verkoop.', 'hedge-class-lost'],
    ['Alder sold crates.', 'Alder verkocht één krat.', 'number-not-in-finding'],
    ['Alder denies it. Birch denies it.', 'Alder ontkent het. Birch zegt het.', 'denial-lost'],
    ['It allegedly sold and allegedly bought.', 'Het zou hebben verkocht en kocht.', 'hedge-class-lost'],
  ])('of "%s" is not "%s"', (english, dutch, code) => {
    expect(faults(english, dutch)).toEqual([code]);
  });
});

it('is held sentence by sentence, with ranges, shares and references', () => {
  const faults = (english: string, dutch: string) =>
    parityFaults(dutch, english, NL, EN).map(({ code }) => code);
  const both = ['number-not-in-finding', 'number-missing'];
  expect(faults('Between 3 and 5 crates', 'Tussen 3 en 6 kratten')).toEqual(both);
  expect(faults('At least 25 per cent', 'Ongeveer 25 procent')).toEqual(both);
  expect(faults('See finding 12.', 'Zie bevinding 21.')).toEqual(both);
  const months = ['date-not-in-finding', 'date-missing'];
  expect(faults('Between June and December last year', 'Tussen juni en november vorig jaar')).toEqual(months);
  // Each number is in the text, but in the other sentence.
  expect(
    faults('It sold 12 crates. Birch bought 30.', 'Het verkocht 30 kratten. Birch kocht er 12.'),
  ).toHaveLength(4);
});
