import type { Cues } from '../../model/plausible/cues.ts';

/** The Dutch words from which an editor's slip is recognised. */
export const CUES_NL: Cues = {
  weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  years: { 'twee jaar geleden': -2, 'vorig jaar': -1, 'afgelopen jaar': -1, 'een jaar geleden': -1, 'een jaar eerder': -1, 'dit jaar': 0, 'volgend jaar': 1 },
  months: { 'twee maanden geleden': -2, 'vorige maand': -1, 'afgelopen maand': -1, 'een maand geleden': -1, 'deze maand': 0, 'volgende maand': 1 },
  relative: ['gisteren', 'vandaag', 'morgen', 'vorige week', 'deze week', 'volgende week', 'onlangs', 'eerder dit jaar', 'dagen geleden', 'weken geleden', 'maanden geleden', 'jaar geleden'],
  spans: {
    since: ['sinds', 'vanaf'],
    until: ['tot', 'tot en met'],
    between: ['tussen'],
    before: ['voor', 'vóór', 'eind', 'uiterlijk'],
    after: ['na', 'op zijn vroegst', 'niet eerder dan'],
  },
  assurances: [
    'niet bevestig*', 'niet bevestigd', 'verzeker*', 'beloof*', 'niet voorkomen', 'geen controle', 'geen commentaar', 'niet op de hoogte',
    'weet niet', 'onderzoekt', 'neemt het serieus', 'betreurt', 'houdt zich aan',
  ],
  negations: ['niet', 'geen', 'nooit', 'niets', 'niemand', 'noch', 'zonder', 'onwaar', 'onjuist', 'ongegrond', 'leugen', 'alleen', 'uitsluitend'],
  unreachable: ['niet bereikbaar', 'niet te bereiken', 'onbereikbaar', 'niet bereikt', 'niet bereiken'],
  noComment: ['geen commentaar', 'geen reactie', 'geen antwoord', 'niet reageren', 'reageert niet', 'reageerde niet', 'antwoordde niet', 'gaat niet in op'],
  declined: ['weiger*', 'wilde niet reageren', 'wil niet reageren'],
  minds: ['wist', 'wisten', 'willens en wetens', 'op de hoogte was', 'van plan was', 'wilde', 'wilden', 'bedoelde', 'opzettelijk', 'bewust', 'hoopte', 'geloofde'],
  speaking: ['zegt', 'zei', 'zeggen', 'meldt', 'meldde', 'beweert', 'beweerde', 'stelt', 'stelde', 'kondigde'],
  records: {
    'trade data': ['handelsgegevens'],
    'customs records': ['douane*'],
    'company registers': ['handelsregister', 'kamer van koophandel'],
    'land registers': ['kadaster'],
    'ship registers': ['scheepsregister'],
    'licence registers': ['vergunningenregister'],
    'payment records': ['betaling*', 'factu*', 'bankafschrift*', 'overboekingen'],
    accounts: ['jaarrekening*', 'balans'],
    contracts: ['contract*'],
    judgment: ['vonnis*', 'arrest van'],
    'court papers': ['gerechtsstukken', 'dagvaarding*'],
    correspondence: ['e-mail*', 'brieven', 'correspondentie'],
  },
}; // prettier-ignore
