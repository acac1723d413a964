import type { Catalogue } from './catalogue.ts';
import { grouped, timed } from './numbers.ts';

/*
 * Words for the terms of the field, the same everywhere:
 *
 *   finding        bevinding                statement (a kind)   uitspraak
 *   grade          grondslag                limitation           beperking
 *   in records     in documenten            not known            niet bekend
 *   reported       gemeld                   fact                 feit
 *   alleged        vermeend                 tension              spanning; weerspreekt, schuurt met
 *   own word       volgens de partij zelf   root                 oorsprong
 *   denied by      ontkend door             source, outlet       bron, medium
 *   who answers    wederhoor                chain, provenance    herkomst
 *   not shown      niet aangetoond          corroboration        wat waarop berust
 *   as printed     zoals gedrukt          declaration          opgave
 *   worked out     afgeleid                 tombstone            wat ermee gebeurd is
 *   withdrawn      ingetrokken              merged, split        samengevoegd, gesplitst
 *   corrected      gecorrigeerd             reworded             anders verwoord
 *   clarified      verduidelijkt            superseded           vervangen
 *   withheld       weggelaten               desk                 redactie
 *   party          partij                   as of                stand van
 *   report         dossier                  superseded           achterhaald (een bevinding)
 *   ledger         logboek                  comparator           vergelijkingswoord
 */

/** Wat er in de kolommen `drawn_in_column` staat. */
const KOLOM_GETEKEND =
  'Korte naam van de kolom waarin ons relatiediagram dit tekent: een plaats in de tekening en geen bevinding. Het zegt niet wat iemand deed of ontving.';

/** Wat er in de kolom `goods` staat: een naam waarop programma's rekenen. */
const GOODS_KOLOM =
  'Wat bewoog, of anders wat bedoeld is, naar gelang van de soort: waarvoor betaald is, een functie, een aanklacht. De kolom heeft één naam voor alle soorten.';

/** A number with its noun: "1 bevinding", "12.500 bevindingen". */
const geteld = (count: number, one: string, many: string): string =>
  `${grouped(count, '.')} ${count === 1 ? one : many}`;

/** "12 min 30 s" */
const duur = (time: string): string => timed(time, ['u', 'min', 's']);

const bevindingen = (count: number): string => geteld(count, 'bevinding', 'bevindingen');
const artikelen = (count: number): string => geteld(count, 'artikel', 'artikelen');
const hoofdstukken = (count: number): string => geteld(count, 'hoofdstuk', 'hoofdstukken');
const namen = (count: number): string => geteld(count, 'naam', 'namen');
const vakken = (count: number): string => geteld(count, 'vak', 'vakken');

/** Of several years too Dutch says "jaar". */
const jaar = (count: number): string => geteld(count, 'jaar', 'jaar');
const dagen = (count: number): string => geteld(count, 'dag', 'dagen');

const voorGetal = (comparator: string, words: string): string =>
  comparator === '' ? words : `${comparator} ${words}`;

/** Behind a sentence. */
const ontkend = (deniedBy: string | null): string => (deniedBy === null ? '' : ` Ontkend door ${deniedBy}.`);

/**
 * True for goods of which the verb is "waren": "drones", "stalen buizen", but not "staal" or "een stalen buis". The last
 * word before a preposition decides.
 */
const meervoud = (goods: string): boolean => {
  const head = goods.split(/ (?:van|voor|uit|met|in|op|aan|bij|en) /)[0]!;
  return /(?:(?<!e)en|[^aeiou]s|[eo]s|[’']s)$/u.test(head);
};

/** The goods behind the words that lead to them; nothing where the finding names none. */
const achter = (words: string, goods: string | null): string => (goods === null ? '' : `${words}${goods}`);

/** Captions of what a trade is about. */
const GOEDEREN = { what: 'Goederen', amount: 'Waarde' };

/** In quotation marks; those inside it become single ones. */
const aangehaald = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** The way on which goods came to somebody who uses them. */
const WEG_ONBEKEND = 'de weg ernaartoe is niet aangetoond';

/** "a", "a en b", "a, b en c". */
const list = (items: readonly string[]): string =>
  items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;

const MAANDEN = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni',
  'juli', 'augustus', 'september', 'oktober', 'november', 'december',
] as const; // prettier-ignore

const GRONDSLAGEN =
  'records (in documenten), reported (gemeld), alleged (vermeend) of stated (volgens de partij zelf)';

/** Every word of the interface in Dutch. What each message is for stands with its English. */
export const NL: Catalogue = {
  // ── language ──

  language: {
    code: 'nl',
    direction: 'ltr',
    own: 'Nederlands',
    locale: 'nl_NL',
    // "IJsland", not "Ijsland".
    capital: (text) =>
      /^ij/i.test(text) ? `IJ${text.slice(2)}` : text.charAt(0).toUpperCase() + text.slice(1),
    money: (p) => `${p.sign}\u00a0${p.number}`,
    digits: { group: '.', decimal: ',' },
    list,
    names: {
      ar: 'Arabisch', be: 'Belarussisch', bg: 'Bulgaars', bn: 'Bengaals', cs: 'Tsjechisch', da: 'Deens', de: 'Duits',
      el: 'Grieks', en: 'Engels', es: 'Spaans', et: 'Estisch', fa: 'Perzisch', fi: 'Fins', fr: 'Frans',
      he: 'Hebreeuws', hi: 'Hindi', hr: 'Kroatisch', hu: 'Hongaars', hy: 'Armeens', id: 'Indonesisch',
      it: 'Italiaans', ja: 'Japans', ka: 'Georgisch', kk: 'Kazachs', ko: 'Koreaans', ky: 'Kirgizisch',
      lt: 'Litouws', lv: 'Lets', ms: 'Maleis', nb: 'Bokmål-Noors', nl: 'Nederlands', nn: 'Nynorsk-Noors', no: 'Noors',
      pl: 'Pools', pt: 'Portugees', ro: 'Roemeens', ru: 'Russisch', sk: 'Slowaaks', sl: 'Sloveens', sr: 'Servisch',
      sv: 'Zweeds', ta: 'Tamil', tg: 'Tadzjieks', th: 'Thai', tr: 'Turks', uk: 'Oekraïens', ur: 'Urdu',
      uz: 'Oezbeeks', vi: 'Vietnamees', zh: 'Chinees', 'zh-Hans': 'vereenvoudigd Chinees',
      'zh-Hant': 'traditioneel Chinees',
      am: 'Amhaars', az: 'Azerbeidzjaans', bs: 'Bosnisch', ca: 'Catalaans', gu: 'Gujarati', is: 'IJslands',
      km: 'Khmer', kn: 'Kannada', ku: 'Koerdisch', lo: 'Laotiaans', mk: 'Macedonisch', ml: 'Malayalam',
      mn: 'Mongools', mr: 'Marathi', mt: 'Maltees', my: 'Birmaans', ne: 'Nepalees', pa: 'Punjabi',
      ps: 'Pasjtoe', si: 'Singalees', so: 'Somalisch', sq: 'Albanees', sw: 'Swahili', te: 'Telugu',
      tk: 'Turkmeens',
    }, // prettier-ignore
  },

  // ── edition ──

  edition: {
    missing: (p) => `Nog niet vertaald: wat hier staat is het origineel, in het ${p.language}.`,
    stale: (p) =>
      `Het origineel is gewijzigd sinds het vertaald werd: wat hier staat is het origineel, in het ${p.language}.`,
    machine: 'Deze woorden zijn door een machine vertaald en daarna door niemand gelezen.',
    machineRead: (p) => `Deze woorden zijn door een machine vertaald en gelezen door ${p.by}.`,
    unfinished: (p) =>
      `Deze editie is niet af: ${p.done} van ${p.all} onderdelen zijn vertaald; de andere staan er in het ${p.language}.`,
    original: (p) => `Het origineel is in het ${p.language}.`,
    translates: 'Een vertaling van {version} van het origineel.',
    untranslated: (p) =>
      `Toen niet vertaald: dit zijn de woorden van {version} van het origineel, in het ${p.language}.`,
  },

  // ── kinds ──

  kinds: {
    relations: {
      sold: {
        sentence: ({ from, to, goods }) => `${from} verkocht ${goods ?? 'goederen'} aan ${to}`,
        label: 'verkoop',
        captions: { from: 'Verkoper', to: 'Koper', ...GOEDEREN },
      },
      supplied: {
        sentence: ({ from, to, goods }) => `${from} leverde ${goods ?? 'goederen'} aan ${to}`,
        label: 'levering',
        captions: { from: 'Leverancier', to: 'Ontvanger', ...GOEDEREN },
      },
      shipped: {
        sentence: ({ from, to, goods }) => `${from} verzond ${goods ?? 'goederen'} naar ${to}`,
        label: 'verzending',
        captions: { from: 'Afzender', to: 'Ontvanger', ...GOEDEREN },
      },
      imported: {
        sentence: ({ from, to, goods }) => `${to} importeerde ${goods ?? 'goederen'} van ${from}`,
        label: 'invoer',
        captions: { from: 'Exporteur', to: 'Importeur', ...GOEDEREN },
      },
      'goods reached': {
        sentence: ({ from, to, goods }) =>
          `${goods ?? 'goederen'} van ${from} ${goods === null || meervoud(goods) ? 'bereikten' : 'bereikte'} ${to}`,
        label: 'goederen',
        captions: { from: 'Goederen van', to: 'Bereikten', ...GOEDEREN },
      },
      'goods used by': {
        sentence: ({ from, to, goods }) => `${to} gebruikte ${goods ?? 'goederen'} gemaakt door ${from}`,
        label: 'gebruikte goederen',
        captions: { from: 'Maker van de goederen', to: 'Gebruiker', ...GOEDEREN },
      },
      paid: {
        sentence: ({ from, to, goods }) => `${from} betaalde ${to}${achter(' voor ', goods)}`,
        label: 'betaling',
        captions: { from: 'Betaler', to: 'Betaalde partij', what: 'Betaald voor', amount: 'Bedrag' },
      },
      'cooperated with': {
        sentence: ({ from, to }) => `${from} werkte samen met ${to}`,
        label: 'samenwerking',
        captions: { from: 'Partij', to: 'Werkte samen met', what: 'In', amount: 'Waarde' },
      },
      'raises money for': {
        sentence: ({ from, to, goods }) =>
          goods === null
            ? `${from} zamelt geld in voor ${to}`
            : `${from} zamelt voor ${to} geld in voor ${goods}`,
        label: 'geldinzameling',
        captions: { from: 'Zamelt geld in', to: 'Voor', what: 'Geld voor', amount: 'Bedrag' },
      },
      'has member': {
        sentence: ({ from, to }) => `${to} is een van ${from}`,
        label: 'een van hen',
        captions: { from: 'Groep', to: 'Een van hen', what: 'Als', amount: 'Waarde' },
      },
      'passes information to': {
        sentence: ({ from, to, goods }) => `${from} geeft ${goods ?? 'informatie'} door aan ${to}`,
        label: 'informatie',
        captions: { from: 'Geeft informatie door', to: 'Aan', what: 'Informatie', amount: 'Waarde' },
      },
      owns: {
        sentence: ({ from, to }) => `${from} is eigenaar van ${to}`,
        label: 'eigenaar van',
        captions: { from: 'Eigenaar', to: 'Eigendom', what: 'In welke vorm', amount: 'Waarde' },
      },
      'not shown': {
        sentence: ({ from, to, goods }) =>
          goods === null
            ? `Een stap van ${from} naar ${to} is niet aangetoond`
            : `Of ${goods} van ${from} naar ${to} ${meervoud(goods) ? 'gingen' : 'ging'}, is niet aangetoond`,
        label: 'niet aangetoond door onze bronnen',
        captions: {
          from: 'Niet aangetoond: een stap van',
          to: 'Niet aangetoond: een stap naar',
          what: 'Waarvan',
          amount: 'Waarde',
        },
      },
      'declared for use by': {
        sentence: ({ from, to, goods }) =>
          `${from} gaf ${goods ?? 'goederen'} aan als bestemd voor gebruik door ${to}`,
        label: 'aangegeven gebruik',
        captions: { from: 'Aangegeven door', to: 'Voor gebruik door', ...GOEDEREN },
      },
      'linked to': {
        sentence: ({ from, to }) => `${from} is verbonden met ${to}`,
        label: 'verband',
        captions: { from: 'Partij', to: 'Verbonden met', what: 'Waardoor', amount: 'Waarde' },
      },
      'halted sales to': {
        sentence: ({ from, to, goods }) => `${from} staakte de verkoop van ${goods ?? 'goederen'} aan ${to}`,
        label: 'verkoop gestaakt',
        captions: { from: 'Wie de verkoop staakte', to: 'Verkoop aan', ...GOEDEREN },
      },
      'acted against': {
        sentence: ({ from, to }) => `${from} trad op tegen ${to}`,
        label: 'trad op tegen',
        captions: { from: 'Wie optrad', to: 'Tegen', what: 'Maatregel', amount: 'Bedrag' },
      },
      accused: {
        sentence: ({ from, to }) => `${from} beschuldigde ${to}`,
        label: 'beschuldiging',
        captions: { from: 'Wie beschuldigt', to: 'Beschuldigde', what: 'Waarvan', amount: 'Bedrag' },
      },
      supports: {
        sentence: ({ from, to }) => `${from} steunt ${to}`,
        label: 'steun',
        captions: { from: 'Wie steunt', to: 'Wie gesteund wordt', what: 'Met', amount: 'Waarde' },
      },
      'lent to': {
        sentence: ({ from, to, goods }) => `${from} leende geld aan ${to}${achter(' voor ', goods)}`,
        label: 'lening',
        captions: { from: 'Uitlener', to: 'Lener', what: 'Geleend voor', amount: 'Bedrag' },
      },
      'gave to': {
        sentence: ({ from, to, goods }) =>
          goods === null ? `${from} deed ${to} een schenking` : `${from} gaf ${goods} aan ${to}`,
        label: 'schenking',
        captions: { from: 'Gever', to: 'Ontvanger', what: 'Gegeven', amount: 'Bedrag' },
      },
      'invested in': {
        sentence: ({ from, to }) => `${from} investeerde in ${to}`,
        label: 'investering',
        captions: { from: 'Investeerder', to: 'Geïnvesteerd in', what: 'In welke vorm', amount: 'Bedrag' },
      },
      'benefits from': {
        sentence: ({ from, to }) => `${from} heeft voordeel van ${to}`,
        label: 'heeft voordeel',
        captions: { from: 'Wie voordeel heeft', to: 'Waarvan', what: 'In welke vorm', amount: 'Waarde' },
      },
      'nominee for': {
        sentence: ({ from, to, goods }) =>
          goods === null ? `${from} is nominee voor ${to}` : `${from} houdt ${goods} als nominee voor ${to}`,
        label: 'nominee',
        captions: { from: 'Nominee', to: 'Voor', what: 'Wat gehouden wordt', amount: 'Waarde' },
      },
      founded: {
        sentence: ({ from, to }) => `${from} richtte ${to} op`,
        label: 'oprichting',
        captions: { from: 'Oprichter', to: 'Opgericht', what: 'In welke vorm', amount: 'Kapitaal' },
      },
      'merged with': {
        sentence: ({ from, to }) => `${from} fuseerde met ${to}`,
        label: 'fusie',
        captions: { from: 'Partij', to: 'Gefuseerd met', what: 'In welke vorm', amount: 'Waarde' },
      },
      'part of': {
        sentence: ({ from, to }) => `${from} is onderdeel van ${to}`,
        label: 'onderdeel van',
        captions: { from: 'Onderdeel', to: 'Van', what: 'In welke vorm', amount: 'Waarde' },
      },
      'director of': {
        sentence: ({ from, to, goods }) =>
          goods === null ? `${from} is bestuurder van ${to}` : `${from} is ${goods} van ${to}`,
        label: 'bestuurder',
        captions: { from: 'Bestuurder', to: 'Van', what: 'Functie', amount: 'Beloning' },
      },
      'works for': {
        sentence: ({ from, to, goods }) => `${from} werkt voor ${to}${achter(' als ', goods)}`,
        label: 'werkt voor',
        captions: { from: 'Werknemer', to: 'Werkgever', what: 'Als', amount: 'Beloning' },
      },
      represents: {
        sentence: ({ from, to, goods }) => `${from} vertegenwoordigt ${to}${achter(' in ', goods)}`,
        label: 'vertegenwoordigt',
        captions: { from: 'Vertegenwoordiger', to: 'Vertegenwoordigde', what: 'In', amount: 'Honorarium' },
      },
      'relative of': {
        sentence: ({ from, to, goods }) => `${from} en ${to} zijn familie${achter(': ', goods)}`,
        label: 'familie',
        captions: { from: 'Persoon', to: 'Familielid', what: 'Hoe verwant', amount: 'Waarde' },
      },
      met: {
        sentence: ({ from, to, goods }) => `${from} en ${to} ontmoetten elkaar${achter(' over ', goods)}`,
        label: 'ontmoeting',
        captions: { from: 'Partij', to: 'Ontmoette', what: 'Waarover', amount: 'Waarde' },
      },
      lobbied: {
        sentence: ({ from, to, goods }) => `${from} lobbyde bij ${to}${achter(' over ', goods)}`,
        label: 'lobby',
        captions: { from: 'Lobbyist', to: 'Bij', what: 'Waarover', amount: 'Besteed' },
      },
      'awarded contract to': {
        sentence: ({ from, to, goods }) => `${from} gunde een opdracht${achter(' voor ', goods)} aan ${to}`,
        label: 'opdracht',
        captions: { from: 'Gegund door', to: 'Gegund aan', what: 'Opdracht voor', amount: 'Bedrag' },
      },
      charged: {
        sentence: ({ from, to, goods }) => `${from} klaagde ${to} aan${achter(' wegens ', goods)}`,
        label: 'aanklacht',
        captions: { from: 'Wie aanklaagt', to: 'Aangeklaagd', what: 'Aanklacht', amount: 'Bedrag' },
      },
      pleaded: {
        sentence: ({ from, to, goods }) =>
          goods === null
            ? `${to} legde voor ${from} een verklaring over schuld af`
            : `${to} pleitte ${goods} voor ${from}`,
        label: 'verklaring over schuld',
        captions: { from: 'Voor', to: 'Wie verklaart', what: 'Verklaring', amount: 'Bedrag' },
      },
      acquitted: {
        sentence: ({ from, to, goods }) => `${from} sprak ${to} vrij${achter(' van ', goods)}`,
        label: 'vrijspraak',
        captions: { from: 'Rechter', to: 'Vrijgesproken', what: 'Waarvan', amount: 'Bedrag' },
      },
      convicted: {
        sentence: ({ from, to, goods }) =>
          `${from} veroordeelde ${to}${achter(' voor ', goods)}; of hoger beroep openstaat, is niet gezegd`,
        label: 'veroordeling, beroep niet vermeld',
        captions: { from: 'Rechter', to: 'Veroordeeld', what: 'Waarvoor', amount: 'Bedrag' },
      },
      'convicted subject to appeal': {
        sentence: ({ from, to, goods }) =>
          `${from} veroordeelde ${to}${achter(' voor ', goods)}, hoger beroep mogelijk`,
        label: 'veroordeling, beroep mogelijk',
        captions: {
          from: 'Rechter',
          to: 'Veroordeeld, hoger beroep mogelijk',
          what: 'Waarvoor',
          amount: 'Bedrag',
        },
      },
      'convicted finally': {
        sentence: ({ from, to, goods }) =>
          `${from} veroordeelde ${to}${achter(' voor ', goods)}, zonder verder beroep`,
        label: 'onherroepelijke veroordeling',
        captions: {
          from: 'Rechter',
          to: 'Veroordeeld, zonder verder beroep',
          what: 'Waarvoor',
          amount: 'Bedrag',
        },
      },
      'ruled for': {
        sentence: ({ from, to, goods }) => `${from} stelde ${to} in het gelijk${achter(' over ', goods)}`,
        label: 'in het gelijk gesteld',
        captions: { from: 'Rechter', to: 'In het gelijk gesteld', what: 'Uitspraak', amount: 'Bedrag' },
      },
      'ruled against': {
        sentence: ({ from, to, goods }) => `${from} stelde ${to} in het ongelijk${achter(' over ', goods)}`,
        label: 'in het ongelijk gesteld',
        captions: { from: 'Rechter', to: 'In het ongelijk gesteld', what: 'Uitspraak', amount: 'Bedrag' },
      },
      overturned: {
        sentence: ({ from, to, goods }) =>
          goods === null
            ? `${from} vernietigde een beslissing van ${to}`
            : `${from} vernietigde ${goods} door ${to}`,
        label: 'beslissing vernietigd',
        captions: { from: 'Rechter', to: 'Wiens beslissing', what: 'Beslissing', amount: 'Bedrag' },
      },
      fined: {
        sentence: ({ from, to, goods }) => `${from} beboette ${to}${achter(' voor ', goods)}`,
        label: 'boete',
        captions: { from: 'Wie beboette', to: 'Beboet', what: 'Beboet voor', amount: 'Boete' },
      },
      sanctioned: {
        sentence: ({ from, to, goods }) => `${from} legde ${to} sancties op${achter(' wegens ', goods)}`,
        label: 'sanctie',
        captions: {
          from: 'Wie sancties oplegde',
          to: 'Onder sancties',
          what: 'Opgegeven reden',
          amount: 'Bedrag',
        },
      },
      seized: {
        sentence: ({ from, to, goods }) =>
          goods === null ? `${from} nam ${to} in beslag` : `${from} nam ${goods} van ${to} in beslag`,
        label: 'beslag',
        captions: {
          from: 'Wie beslag legde',
          to: 'In beslag genomen, of bij wie',
          what: 'Wat in beslag is genomen',
          amount: 'Waarde',
        },
      },
      'registered at': {
        sentence: ({ from, to }) => `${from} staat ingeschreven op ${to}`,
        label: 'ingeschreven',
        captions: { from: 'Wie ingeschreven staat', to: 'Waar', what: 'Als', amount: 'Waarde' },
      },
    },
    undrawn: {
      'declared for use by': 'een aangifte verplaatst niets, en een lijn zou als levering worden gelezen',
      'halted sales to': 'een lijn zou juist de handel tonen die is gestopt',
      'linked to': 'het heeft geen eigen werkwoord, en een lijn zou als zaken doen worden gelezen',
    },
    via: (p) => `${p.sentence}, via ${p.via}`,
    grades: {
      records: {
        label: 'in documenten',
        inKeys: 'in documenten die de berichtgeving aanhaalt',
        meaning:
          'De berichtgeving haalt documenten aan: registers, facturen, een vonnis. Waar het artikel zegt dat journalisten ze zagen, schrijven we “in documenten gezien door journalisten”, anders “in documenten aangehaald door het artikel”, en wat voor documenten het zijn waar dat bekend is. Niemand hier heeft de documenten gezien.',
      },
      reported: {
        label: 'gemeld',
        inKeys: 'gemeld',
        meaning:
          'Het staat in een nieuwsartikel, in eigen woorden of op gezag van iemand. Niemand hier heeft het nagegaan.',
      },
      alleged: {
        label: 'vermeend',
        inKeys: 'vermeend',
        meaning: 'Iemand beschuldigt, verdenkt of gelooft het.',
      },
      stated: {
        label: 'volgens de partij zelf',
        inKeys: 'volgens de partij zelf',
        meaning:
          'Een partij zegt het zelf. Waar het artikel geen spreker afdrukt, staat dat er in plaats daarvan.',
      },
    },
    findings: {
      fact: 'Feit',
      statement: 'Uitspraak',
      limitation: 'Beperking',
      unknown: 'Opengelaten',
    },
    responses: {
      denies: 'ontkent',
      explains: 'legt uit',
      unreachable: 'was niet te bereiken',
      'no comment': 'geeft geen commentaar',
      admits: 'erkent',
      confirms: 'bevestigt',
      corrects: 'corrigeert',
    },
    sources: {
      investigation: 'Onderzoek',
      records: 'Documenten',
      images: 'Beelden',
      statement: 'Uitspraak',
      mixed: 'Meerdere soorten bronnen, samen aangehaald',
      'wire report': 'Agentschapsbericht',
      'own words': 'De eigen woorden van het artikel',
      'our reading': 'Onze eigen lezing',
    },
    thisFinding: 'de zaak zelf',
    anotherPoint: ({ answers }) => `een ander punt, ${answers}`,
    noResponses: { 'none recorded': 'geen opgetekend', 'not applicable': 'niet van toepassing' },
    asPrinted: 'zoals gedrukt',
    comparators: {
      exactly: '',
      'at least': 'minstens',
      'at most': 'hoogstens',
      about: 'ongeveer',
      'more than': 'meer dan',
      'less than': 'minder dan',
      between: 'tussen',
    },
    held: (p) =>
      [
        p.sentence,
        p.share === null ? '' : ` (${p.share})`,
        p.since === null ? '' : `, sinds ${p.since}`,
        p.until === null ? '' : `, tot ${p.until}`,
      ].join(''),
    records: {
      'trade data': 'in handelsgegevens',
      'customs records': 'in douanestukken',
      'company register': 'in een handelsregister',
      'company registers': 'in handelsregisters',
      'land register': 'in een kadaster',
      'land registers': 'in kadasters',
      'ship register': 'in een scheepsregister',
      'ship registers': 'in scheepsregisters',
      'licence register': 'in een vergunningenregister',
      'licence registers': 'in vergunningenregisters',
      'payment records': 'in betaalgegevens',
      accounts: 'in jaarrekeningen',
      contract: 'in een contract',
      contracts: 'in contracten',
      judgment: 'in een vonnis',
      judgments: 'in vonnissen',
      'court papers': 'in processtukken',
      correspondence: 'in correspondentie',
    },
  },

  // ── model ──

  model: {
    dates: {
      months: MAANDEN,
      monthsShort: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
      yearOnly: (p) => `${p.year}, maand niet vermeld`,
      doubtful: (p) => `${p.approximate ? 'rond ' : ''}${p.date}${p.uncertain ? ' (onzeker)' : ''}`,
      at: (p) => `${p.approximate ? '' : p.precision === 'day' ? 'op ' : 'in '}${p.date}`,
      notPrinted: (p) => `${p.date}; het artikel drukt geen datum af`,
      interval: {
        between: (p) => `tussen ${p.from} en ${p.to}`,
        throughout: (p) => `gedurende heel ${p.date}`,
        from: (p) => `begon ${p.at}; of en wanneer het eindigde is niet vermeld`,
        until: (p) => `eindigde ${p.at}; wanneer het begon is niet vermeld`,
      },
      within: {
        between: (p) => `ergens van ${p.from} tot en met ${p.to}`,
        throughout: (p) => `ergens in ${p.date}`,
        from: (p) => `ergens vanaf ${p.date}`,
        until: (p) => `ergens tot en met ${p.date}`,
      },
      short: {
        from: (p) => `vanaf ${p.date}`,
        until: (p) => `t/m ${p.date}`,
        began: (p) => `begon ${p.date}`,
        ended: (p) => `eindigde ${p.date}`,
        between: (p) => `${p.from}${p.tight ? '–' : ' – '}${p.to}`,
        within: (p) => `ergens ${p.period}`,
      },
    },
    credit: {
      noOutlet: 'medium niet genoemd in de tekst',
      onSite: (p) => `een artikel op de site van ${p.outlet}`,
      ourReading: (p) => `onze eigen lezing van ${p.outlet}`,
      retelling: (p) =>
        `${p.outlet}, zonder hiervoor een bron te noemen bij het navertellen van een onderzoek door ${p.makers}`,
      retellingSomebody: (p) =>
        `${p.outlet}, zonder hiervoor een bron te noemen bij het navertellen van een onderzoek`,
      via: (p) => `${p.names}, via ${p.outlet}`,
      stated: (p) => `${p.grade}, via ${p.outlets}`,
      graded: (p) => `${p.grade}. ${p.credit}`,
      noRoot: (p) =>
        `van het artikel zelf, of van iemand die niet wordt genoemd${p.seenBy === null ? '' : `, naast wat is gezien door ${p.seenBy}`}`,
    },
    support: {
      ownWords: 'het artikel noemt hiervoor niemand als bron',
      retelling: (p) =>
        `het artikel noemt hiervoor niemand als bron bij het navertellen van een onderzoek door ${p.makers}; geen tweede bron daarnaast`,
      retellingSomebody:
        'het artikel noemt hiervoor niemand als bron bij het navertellen van een onderzoek; geen tweede bron daarnaast',
      ourReading: 'onze eigen lezing van het artikel; niemand zegt het',
      said: (p) => `gezegd door ${p.by} tegen ${p.to}`,
      saidToSomebody: (p) => `gezegd door ${p.by}; tegen wie is niet vermeld`,
      saidBySomebody: (p) => `tegen ${p.to} gezegd door iemand die niet genoemd is`,
      saidBySomebodyToSomebody: 'gezegd door iemand die niet genoemd is; tegen wie is niet vermeld',
      seen: (p) => `gezien door ${p.by}; niet door ons`,
      seenBySomebody: 'wie ze zag is niet genoemd; niet door ons gezien',
      mixed:
        'samen aangehaald, zonder te zeggen welke bron wat laat zien of zegt; niet door ons gezien of gehoord',
      work: (p) => `door ${p.by}`,
      workOfSomebody: 'wiens werk het is, is niet gezegd',
    },
    chain: {
      noSource: { name: 'Bron niet genoemd', note: 'het artikel meldt het in eigen woorden' },
      retelling: (p) =>
        `het artikel meldt het zonder bron bij het navertellen van een onderzoek door ${p.makers}`,
      retellingSomebody: 'het artikel meldt het zonder bron bij het navertellen van een onderzoek',
      readIn: (p) => `waar we lazen, ${p.date}`,
      ourReading: 'deze pagina, onze eigen lezing: niemand zegt het',
      notNamed: 'Niet genoemd',
      record: 'wij hebben dit niet gezien',
      mixed: 'wij hebben dit niet gezien of gehoord',
      seen: 'door wie dit is gezien of verkregen',
      seenBySomebody: 'wie dit zag, is niet vermeld',
      saidTo: 'tegen wie het gezegd is',
      noOutlet: 'Medium niet genoemd in de tekst',
      article: (p) => `vertelde of meldde het, ${p.date}`,
      finding: (p) => `Bevinding ${p.number}`,
      thisPage: 'deze pagina, in onze woorden',
    },
    descriptions: {
      entity: (p) => `${p.name}: ${p.describes}.`,
      entityFindings: (p) => `${p.what} ${bevindingen(p.count)}, elk met de bron.`,
      article: (p) =>
        `${p.title} (${p.outlet}, ${p.date}): wat het artikel meldt, en op wiens gezag, in ${bevindingen(p.count)}.`,
    },
    grade: {
      open: 'opengelaten',
      statedBy: (p) => `verklaard door ${p.speakers}`,
      statedByNobody: 'verklaard; door wie is niet afgedrukt',
      recordsSeen: (p) => `${p.where} gezien door journalisten`,
      recordsCited: (p) => `${p.where} aangehaald door het artikel`,
      withSuspicion: (p) => `${p.grade}; de verdenking geldt als vermeend`,
      superseded: (p) => `${p.grade}; ${p.later}`,
    },
    edgeInRecords: (p) => `${p.sentence}, ${p.records}.${ontkend(p.deniedBy)}`,
    edge: (p) => `${p.grade}: ${p.sentence}.${ontkend(p.deniedBy)}`,
    asPrinted: (p) => `${p.number}, zoals gedrukt`,
    withShare: (p) => `${p.words}, ${p.share}`,
    verbAndShare: (p) => `${p.verb} ${p.share}`,
    goodsAndNumber: (p) => `${p.goods}, ${p.number}`,
    graph: {
      outside: 'Lijnen met een partij die onder geen van deze kopjes staat',
      via: (p) => `via ${p.party}`,
      onTheWay: 'onderweg',
      sides: {
        back: 'Een stap terug',
        from: 'Van',
        to: 'Naar',
        on: 'Een stap verder',
        fromOrWith: 'Van, of samen genoemd',
        toOrWith: 'Naar, of samen genoemd',
        with: 'Samen genoemd',
        owner: 'eigenaar',
      },
      columns: {
        people: 'Personen',
        companies: 'Bedrijven',
        groups: 'Groepen',
        authorities: 'Overheden',
        things: 'Zaken',
        places: 'Plaatsen',
      },
    },
    undated: 'Datum niet vermeld',
    dateNotGiven: 'datum niet vermeld',
    timeWords: (p) => (p.translated ? `${p.words} (onze vertaling)` : aangehaald(p.words)),
    rowDate: {
      said: (p) => `gezegd ${p.when}`,
      announced: (p) => `aangekondigd voor ${p.when}`,
      lasted: (p) => `${p.when}, de hele tijd`,
      alleged: (p) => `${p.when}; vermeend`,
      allegedAndDenied: (p) => `${p.when}; vermeend, ontkend door ${p.deniers}`,
    },
    lag: {
      day: (p) => voorGetal(p.comparator, dagen(p.value)),
      month: (p) => voorGetal(p.comparator, geteld(p.value, 'maand', 'maanden')),
      year: (p) => voorGetal(p.comparator, jaar(p.value)),
    },
    lagShort: {
      day: (p) => voorGetal(p.comparator, dagen(p.value)),
      month: (p) => voorGetal(p.comparator, geteld(p.value, 'mnd', 'mnd')),
      year: (p) => voorGetal(p.comparator, jaar(p.value)),
    },
    row: (p) =>
      [
        `Bevinding ${p.number}: ${p.title}. ${p.when}${p.asOf === null ? '' : `, stand van ${p.asOf}`}; ${p.grade}; `,
        `eerste ${p.firstDated ? 'gedateerde ' : ''}artikel hier: ${p.reported}${p.lag === null ? '' : `, ${p.lag} later`}.`,
        ...p.answers.map((answer) => ` ${answer}`),
      ].join(''),
    snapshot: {
      fields: {
        statement: 'De bevinding',
        title: 'In een paar woorden',
        kind: 'Soort',
        grade: 'Grondslag',
        when: 'Wanneer',
        quantities: 'Getallen',
        relations: 'Wie met wie',
        evidence: 'Waar het staat',
        responses: 'Wederhoor',
        doesNotShow: 'Wat het niet laat zien',
        parties: 'Namen erin',
        articles: 'Artikelen',
        chain: 'Waar het op berust',
        pairs: 'Staat naast',
        supersession: 'Achterhaald',
      },
      noDate: 'Geen datum vermeld',
      when: (p) =>
        `${p.when}${p.said === null ? '' : `; in de woorden van het artikel: ${p.said}`}${p.derived ? ', door ons afgeleid' : ''}`,
      asOf: (p) => `Stand van ${p.date}`,
      quantity: (p) => `${p.number}: ${p.what}`,
      unwordedRelation: (p) =>
        `${p.from} en ${p.to}: een relatie die deze versie niet in woorden vat; de bevinding zelf zegt wat er over hen gezegd wordt`,
      inRecords: (p) => `${p.sentence}, ${p.records}`,
      labelled: (p) =>
        [
          p.sentence,
          p.counted === null ? '' : `; getal: ${p.counted}`,
          p.label === null ? '' : `; de woorden ervoor in tekeningen: “${p.label}”`,
        ].join(''),
      relation: (p) =>
        [
          `${p.sentence}. Vastgelegd als “${p.kind}”: ${p.from} en ${p.to}`,
          p.via === null ? '' : `; via: ${p.via}`,
          p.goods === null ? '' : `; ${p.what}: ${p.goods}`,
          p.share === null ? '' : `; aandeel: ${p.share}`,
          p.since === null ? '' : `; sinds: ${p.since}`,
          p.until === null ? '' : `; tot: ${p.until}`,
        ].join(''),
      evidence: (p) =>
        `${p.article}, ${p.place}, zoek naar ${p.phrase}${p.language === null ? '' : ` (${p.language})`}; toegeschreven aan: ${p.credited}`,
      response: (p) =>
        `${p.by} ${p.verb} (${p.answers}): ${p.summary}${p.finding === null ? '' : ` (bevinding ${p.finding})`}`,
      noAnswer: (p) => `${p.by} ${p.verb} over ${p.answers}: ${p.summary}`,
      party: (p) =>
        `${p.name}${p.inSentence === null ? '' : ` (“${p.inSentence}” binnen een zin)`}${p.about ? ' (bij de bevinding vermeld)' : ''}`,
      article: (p) =>
        [
          p.title,
          p.headline === null ? '' : ` (kop: “${p.headline}”)`,
          `; ${p.outlet ?? 'medium niet genoemd'}, ${p.date}`,
          p.author === null ? '' : `, door ${p.author}`,
          `, in het ${p.language}`,
        ].join(''),
      source: (p) =>
        [
          `${p.title} (${p.kind.toLowerCase()})`,
          p.by === null ? '' : `; door ${p.by}`,
          p.seenBy === null ? '' : `; gezien of gehoord door ${p.seenBy}`,
          p.recordKind === null ? '' : `; soort document: ${p.recordKind}`,
          p.restsOn === null ? '' : `; berust op: ${p.restsOn}`,
        ].join(''),
      pair: (p) => `Bevinding ${p.other} (${p.kind}): ${p.title}`,
      what: 'wat',
      supersession: {
        overturnedBy: (p) => `Sindsdien vernietigd door wat bevinding ${p.finding} vertelt`,
        supersededBy: (p) => `Achterhaald door bevinding ${p.finding}`,
        overturns: (p) => `Vernietigt wat bevinding ${p.finding} vertelt`,
        supersedes: (p) => `Achterhaalt bevinding ${p.finding}`,
      },
    },
    change: {
      told: (p) => `${p.label.toLowerCase()}: ${p.change}`,
      replaced: (p) => `${aangehaald(p.removed)} werd ${aangehaald(p.added)}`,
      added: (p) => `${aangehaald(p.added)} is toegevoegd`,
      removed: (p) => `${aangehaald(p.removed)} is weggehaald`,
    },
    superseded: {
      overturned: (p) => `sindsdien vernietigd: zie ${p.by}`,
      otherwise: (p) => `achterhaald: zie ${p.by}`,
    },
    range: (p) => `${p.from} en ${p.to}`,
  },

  // ── finding ──
  finding: {
    called: ({ number }) => `Bevinding ${number}`,
    calledInSentence: ({ number }) => `bevinding ${number}`,
    titled: ({ number, title }) => `Bevinding ${number}: ${title}`,
    badge: 'Bevinding ',
    kindAndVersion: {
      fact: ({ version }) => `Versie ${version}`,
      statement: ({ version }) => `Uitspraak, versie ${version}`,
      limitation: ({ version }) => `Beperking, versie ${version}`,
      unknown: ({ version }) => `Versie ${version}`,
    },
    deniedBy: ({ by }) => `Ontkend door ${by}`,
    gradeAndDenial: ({ grade, by }) => `${grade}. Ontkend door ${by}`,
    meaning: {
      open: 'de artikelen laten het open',
      records: 'de berichtgeving haalt documenten aan; niemand hier heeft ze gezien',
      reported: 'het staat in een artikel; niemand hier heeft het nagegaan',
      alleged: 'iemand beschuldigt, verdenkt of gelooft het',
      stated: 'de partij zegt het zelf; niemand hier heeft het nagegaan',
      statedByNobody: 'iemand die het artikel niet noemt zegt het',
      suspicion: 'iemand beschuldigt of treedt op; dat de verdenking klopt is niet als feit gemeld',
    },

    declaration: {
      heading: 'De bevinding in het kort',
      alleged: ({ caption }) => `${caption} (vermeend)`,
      via: 'Via',
      about: 'Over',
      numbers: 'Getallen',
      value: 'Waarde',
      when: 'Wanneer',
      supports: 'Wat het ondersteunt',
      notGiven: 'niet vermeld',
      share: 'Aandeel',
      since: 'Sinds',
      until: 'Tot',
    },
    answers: {
      none: 'In de artikelen is geen antwoord opgetekend.',
      noneFrom: ({ names }) => `Geen antwoord opgetekend van: ${names.join('; ')}.`,
      asked: ({ does, answers }) => (answers === null ? does : `${does} (${answers})`),
      deniesThis: 'ontkent waar deze bevinding over gaat',
      onAnotherPoint: ({ verb, answers }) => `${verb}, op een ander punt: ${answers}`,
      behind: ({ words }) => (words === null ? ':' : ` ${words}`),
      heading: 'Wederhoor',
      inTheWord: ({ does, verb }) => `${does} (“${verb}”)`,
    },
    date: {
      none: 'geen datum vermeld',
      asPrinted: ({ words, article }) => `${words}, in ${article}; zoals gedrukt`,
      workedOut: ({ words, article }) => `${words}, in ${article}; door ons afgeleid`,
      noDate: ({ words, article }) => `${words}, in ${article}`,
      article: ({ published }) => `een artikel van ${published}`,
      undatedArticle: ({ published }) => `een artikel van ${published}, dat geen datum afdrukt`,
      announced: ({ date }) => `aangekondigd voor ${date}`,
      asOf: ({ date }) => `Stand van ${date}`,
      asOfLast: ({ date }) => `Stand van ${date}; wat later kwam staat niet in deze verzameling`,
    },
    person: {
      instead: {
        aPerson: 'een persoon',
        thePerson: 'de persoon',
        articles: ['een', 'de', 'het'],
        joiners: ['en', 'of'],
      },
      later: 'Latere procedures vallen buiten deze verzameling: ga ze na voordat u dit herhaalt.',
      laterArticles: ({ findings }) =>
        `Latere artikelen in deze verzameling gaan over dezelfde persoon: zie ${findings} voordat u dit herhaalt.`,
      laterEvents: 'Latere gebeurtenissen vallen buiten deze verzameling: ga ze na voordat u dit herhaalt.',
      note: ({ published }) =>
        `Zoals gemeld in een artikel van ${published}; latere gebeurtenissen vallen buiten deze verzameling: ga ze na voordat u dit herhaalt.`,
      noteOfAccused: ({ published }) =>
        `Zoals gemeld in een artikel van ${published}; latere gebeurtenissen en procedures vallen buiten deze verzameling: ga ze na voordat u dit herhaalt.`,
    },
    evidence: {
      heading: 'Waar het staat',
      headingOpen: 'Waar we hebben gezocht',
      place: {
        paragraph: (p) => `alinea ${p.at}`,
        page: (p) => `pagina ${p.at}`,
        minute: (p) => `op ${duur(p.at)}`,
      },
      lookFor: (p) => `${p.place}: zoek naar {phrase}`,
      lookForIn: (p) => `${p.place}: zoek naar {phrase} (${p.language})`,
      listenFor: (p) => `${p.place}: luister naar {phrase}`,
      listenForIn: (p) => `${p.place}: luister naar {phrase} (${p.language})`,
      open: 'Open het artikel bij deze passage',
      noAddress: 'Het adres van het artikel is niet bekend.',
      changed: ({ paragraph, day }) =>
        `Op ${day} stond alinea ${paragraph} er niet meer in de woorden die wij lazen.`,
    },
    context: 'In verband',
    chain: {
      heading: 'Van document naar deze pagina',
      note: 'Elke stap terug is een stap dichter bij het document.',
      headingWithoutRecord: 'Van het artikel naar deze pagina',
      noteWithoutRecord:
        'Elke stap terug is een stap dichter bij wie het zei. Aan het eind staat geen document.',
      oneSpeaker: ({ speakers, count }) =>
        `Dit is allemaal het woord van ${speakers}, in ${geteld(count, 'uitspraak', 'uitspraken')}: één stem.`,
      oneWork: ({ makers }) =>
        `Dit is allemaal één onderzoek door ${makers}, onder verschillende namen of eruit verteld: één bron.`,
      relation: 'De relatie',
      relationDrawn: ({ number }) => `Bevinding ${number}: wie met wie`,
      howWeKnow: 'Hoe we dit weten',
      howWeKnowDrawn: ({ number }) => `Bevinding ${number}: hoe we dit weten`,
      seeItAmong: 'Bekijk het tussen:',
      allRelations: 'alle relaties',
      allDates: 'alle data',
    },
    tensions: 'Waar het mee schuurt',
    related: {
      heading: 'Verwante bevindingen',
      none: 'Geen bron en geen context van ons verbindt er een andere bevinding mee.',
      owners:
        'Wat alleen over eigenaars wordt gezegd, staat niet naast bevindingen die enkel op dezelfde bron berusten.',
      answer: ({ number, name, words }) => `In antwoord op bevinding ${number}: ${name} ${words}`,
      beside: ({ number, name, words }) => `Opgetekend naast bevinding ${number}: ${name} ${words}`,
      deniesIt: 'ontkent die',
      later: 'Een artikel plaatst die na deze',
      earlier: 'Een artikel plaatst die vóór deze',
      context: 'Onze context bij de ene spreekt van de andere',
      sameSource: ({ sources }) => `Berust op dezelfde bron: ${sources}`,
      reasoned: ({ reason, grade }) => `${grade}. ${reason}`,
    },
    cite: {
      heading: 'Deze bevinding citeren',
      sentence: 'In een zin, met wie het zegt',
      link: 'Link naar de bevinding zoals ze nu is',
      scholarly: 'APA, Chicago, MLA',
      web: 'Wikipedia, Markdown',
      programs: 'BibTeX, RIS, CSL-JSON',
      formats: { bib: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
      asFile: 'Als bestand: {files}. Elk bevat de bevinding en waarin ze gelezen is.',
      finding: ({ style, number, version }) => `${style}: bevinding ${number}, versie ${version}`,
      reporting: ({ style }) => `${style}: waarin ze gelezen is`,
    },
    embed: {
      heading: 'Deze bevinding insluiten',
      note: 'De {card} bewaart deze woorden en zegt wat er veranderde. {how}',
      card: 'kaart',
      how: 'Zo gebruikt u de kaart',
      recipes: {
        heading: 'Kaarten in andere pagina’s',
        intro:
          'Elke pagina van een bevinding heeft een code voor een kaart, zonder script of cookies, die de versie toont die u insluit. Verandert een correctie wat er over een persoon of een bedrijf staat, dan toont de kaart eerst de gecorrigeerde woorden en de oude achter een schakelaar; na andere wijzigingen zegt ze wat er gebeurde en wanneer. Moesten woorden om juridische redenen worden weggelaten of verwijderd, dan toont de kaart er geen enkel van. Een kaart die de bevinding altijd toont zoals ze nu is, heeft het adres zonder /v/ en het nummer van de versie.',
        hosts: [
          {
            name: 'WordPress',
            steps:
              'Plak het adres van de bevinding op een eigen regel, of in het blok “Insluiten”: de kaart komt vanzelf. WordPress sluit die op in een kader waaruit geen link opengaat; het adres dat op de kaart staat, kan gekopieerd worden. Mag u het blok “Aangepaste HTML” gebruiken, plak de code dan daar: dan gaat de link open.',
          },
          {
            name: 'Ghost',
            steps:
              'Plak het adres van de bevinding op een eigen regel, en Ghost maakt er een kaart van; of voeg met /html een kaart “HTML” toe en plak de code erin. “Bookmark” maakt een voorvertoning zonder de grondslag naast de woorden: gebruik dat niet.',
          },
          {
            name: 'Elke andere pagina',
            steps:
              'Plak de code waar de kaart moet staan. Behoud titel, breedte en hoogte: in die hoogte passen alle woorden vanaf een breedte van 320 pixels.',
          },
        ],
        dark: 'De kaart is licht. Zet voor een donkere pagina {dark} achter het adres in de code, binnen de aanhalingstekens. In het kader van WordPress zelf werkt dit niet.',
      },
    },
    card: {
      heading: ({ number, site }) => `Bevinding ${number} van ${site}`,
      all: ({ number }) => `Bevinding ${number}: vindplaatsen, wederhoor, versies`,
      siteAndVersion: ({ site, version }) => `${site}, versie ${version}`,
      gone: {
        withdrawn: ({ number, date }) => `Bevinding ${number} is ingetrokken op ${date}`,
        merged: ({ number, date }) => `Bevinding ${number} is samengevoegd op ${date}`,
      },
      split: ({ number, date, into }) => `Bevinding ${number} is gesplitst in ${into} op ${date}`,
      mergedInto: ({ number, date, into }) =>
        `Bevinding ${number} is op ${date} samengevoegd met bevinding ${into}.`,
      corrected: ({ n, day }) =>
        `Gecorrigeerd op ${day}. Deze woorden vervangen die van versie ${n}, die hier stonden.`,
      replacedBy: ({ n, into }) =>
        `Dit zijn de woorden van bevinding ${into}; die van versie ${n}, die hier stonden, zijn gecorrigeerd.`,
      asCited: ({ n }) => `Dit zijn de woorden van versie ${n}, zoals geciteerd.`,
      now: ({ number }) => `Bevinding ${number} zoals ze nu is`,
      before: ({ n, date }) => `De eerdere woorden: versie ${n}${date === null ? '' : `, ${date}`}`,
      blank: {
        withheld: ({ number, n, date }) =>
          `Bevinding ${number}, versie ${n}: op ${date} is een naam weggelaten. De woorden worden hier niet meer getoond.`,
        legal: ({ number, n, date }) =>
          `Bevinding ${number}, versie ${n}: de tekst is om juridische redenen verwijderd op ${date}.`,
      },
    },
    place: ({ title, subtitle }) => `${title}: ${subtitle}.`,
    chapter: ({ number, title }) => `Hoofdstuk ${number}: ${title}`,
    limits: { heading: 'Wat het niet laat zien' },
    supersession: {
      overturnedBy: 'Wat het vertelt, is vernietigd: {finding}',
      supersededBy: 'Achterhaald door {finding}',
      overturns: 'Het vernietigde {finding}',
      supersedes: 'Het achterhaalt {finding}',
    },
    named: {
      heading: 'Wordt u hier genoemd? Antwoord of klaag',
      words:
        'Schrijf naar {complaints}. Een antwoord staat boven aan deze pagina onder “Wederhoor”, met de dag en dat het aan ons is gegeven; de bevinding krijgt dan een nieuwe, gedateerde versie. {error}',
    },
    turn: 'Vorige en volgende bevinding van het hoofdstuk',
    previous: ({ number, title }) => `← ${number}: ${title}`,
    next: ({ number, title }) => `${number}: ${title} →`,
  },

  // ── promise ──
  promise: {
    whatBecame: ({ number }) => `Wat er met bevinding ${number} gebeurd is`,
    version: {
      kinds: {
        correction: ', een correctie',
        clarification: ', een verduidelijking',
        update: ', een aanvulling',
        wording: ', hetzelfde in andere woorden',
        translation: ', vertaling gewijzigd',
      },
      ofAll: ({ number, n, all }) => `Bevinding ${number}, versie ${n} van ${all}`,
      ofAllPublished: ({ number, n, all }) =>
        `Bevinding ${number}, versie ${n} van ${all}, gepubliceerd op {date}`,
      removed: ({ number, n }) => `Bevinding ${number}, versie ${n}: de tekst is verwijderd`,
      ended: '{state} op {date}: {reason} {link}',
      endedStates: { merged: 'Samengevoegd', withdrawn: 'Ingetrokken' },
      superseded: '{state} door {next}. De huidige versie is {finding}.',
      supersededOn: '{state} op {date} door {next}. De huidige versie is {finding}.',
      supersededState: 'Vervangen',
      next: ({ n }) => `versie ${n}`,
      present: '{state} {finding} heeft die met diagrammen, citaties en verwante bevindingen.',
      presentState: 'Huidige versie.',
      changedSince: 'Wat sindsdien veranderde',
      changedSinceNote: ({ last }) =>
        `Van deze versie naar versie ${last}. Weggehaalde woorden zijn doorgestreept, toegevoegde onderstreept.`,
      changedHere: 'Wat deze versie veranderde',
      all: 'Alle versies',
      cite: 'Deze versie citeren',
      citation: ({ site, number, version, address }) =>
        `${site}, bevinding ${number} (${version}). ${address}`,
      citationDated: ({ site, number, version, date, address }) =>
        `${site}, bevinding ${number} (${version}), ${date}. ${address}`,
      hash: 'SHA-256 van het record: {hash}. {link}',
      record: 'Het record achter de hash',
      called: ({ n }) => `Versie ${n}`,
      unpublished: 'nog niet gepubliceerd',
    },
    change: {
      verbs: {
        correction: 'Gecorrigeerd',
        clarification: 'Verduidelijkt',
        update: 'Bijgewerkt',
        wording: 'Anders verwoord',
        translation: 'Vertaling gewijzigd',
      },
      unsaid: 'Gewijzigd',
      on: (p) => `${p.verb} op ${p.day}.`,
      onWith: (p) => `${p.verb} op ${p.day}: ${p.words}`,
      number: (p) => `${p.now} (${p.what}), niet ${p.was}`,
      numbers: (p) =>
        [
          `volgens ${p.who}, ${p.numbers}. ${p.grade}.`,
          ontkend(p.deniedBy),
          ...p.limits.map((limit) => ` ${limit}`),
        ].join(''),
      see: 'Wat er veranderde',
    },
    unpublished: {
      banner: '{state} Deze kopie toont waar de redactie aan werkt. Citeer die niet. {link}',
      state: 'Nog niet gepubliceerd.',
      link: 'Wat lezers te horen zouden krijgen',
      finding: 'Nog niet gepubliceerd: wat er zou veranderen',
      findingNote: ({ n }) =>
        `Vergeleken met versie ${n}, die lezers nu zien. Weggehaalde woorden zijn doorgestreept, toegevoegde onderstreept.`,
      fresh: 'Deze bevinding is nog niet gepubliceerd.',
      heading: 'Nog niet gepubliceerd',
      changed: ({ number, n, title }) => `Bevinding ${number}, versie ${n}: ${title}`,
    },
    wasAbout: ({ subject }) => `Het ging over ${subject}.`,
    nameWithheld: ({ n }) =>
      `[naam\u00a0${n === 1 ? '' : `${String.fromCodePoint(64 + n)}\u00a0`}weggelaten]`,
    cameFrom: {
      split: ({ number }) => `Bevinding ${number} is gesplitst; dit is er een deel van.`,
      merged: ({ number }) => `Bevinding ${number} is met deze samengevoegd.`,
      asItStood: ({ number }) => `Bevinding ${number} zoals ze er stond`,
    },
    tombstone: {
      findingWithdrawn: ({ number }) => `Bevinding ${number} is ingetrokken`,
      pageWithdrawn: 'Deze pagina is ingetrokken',
      about: 'Het ging over',
      first: 'Eerst gepubliceerd',
      withdrawn: 'Ingetrokken',
      why: 'Waarom',
      instead: 'Lees in plaats daarvan',
      number: ({ number }) =>
        `Het nummer ${number} krijgt geen andere bevinding. Hebt u die geciteerd, corrigeer dan alstublieft uw tekst.`,
      numberWithoutText: ({ number }) =>
        `Het nummer ${number} krijgt geen andere bevinding. Hebt u die geciteerd, corrigeer dan alstublieft uw tekst. De tekst is om juridische redenen uit elke versie verwijderd; nummer, dagen, reden en hash blijven.`,
      versions: 'Zoals het er stond',
      versionsWithoutText: 'De versies, zonder hun tekst',
    },
    permalinks: {
      launched:
        'Link naar een bevinding en de link houdt stand. Dit is wat we beloven sinds {date}, en hoe iedereen het kan nagaan.',
      preview:
        '{preview} Nummers en adressen kunnen nog verschuiven, en een link kan breken. De belofte hieronder begint op de dag van publicatie.',
      previewState: 'Dit is een voorpublicatie.',
      promise: 'Wat we beloven',
      oneNumber:
        'Het nummer van een bevinding wordt één keer gegeven. Het gaat nooit naar een andere bevinding, en het verandert nooit.',
      addressAnswers:
        'Elk adres dat ooit gepubliceerd is, blijft antwoorden: met zijn pagina, met één stap naar waar de pagina nu is, of met een pagina die zegt wat er stond, wanneer het ingetrokken is en waarom.',
      newVersion:
        'Verandert er iets aan wat een bevinding geeft, dan krijgt ze een nieuwe versie met een notitie. De eerdere versie blijft leesbaar zoals ze er stond, gemarkeerd als vervangen, met de veranderde woorden erbij.',
      changesListed: 'Wijzigingen staan onder {corrections}, met een feed.',
      corrections: 'correcties',
      withdrawal:
        'Een ingetrokken bevinding houdt haar nummer en haar reden. Alleen waar de wet het eist, wordt ook de tekst verwijderd: van de pagina, uit de versies, kaarten, downloads en de zoekfunctie. Zelfs dan blijven nummer, dagen, reden en hash.',
      mayChange: 'Wat zonder nieuwe versie mag veranderen',
      mayChangeWords:
        'Alles wat lezers en programma’s van een bevinding krijgen, heeft versies: de woorden, titel, soort, grondslag en datum, getallen, wie met wie genoemd wordt, namen zoals ze getoond worden, artikelen met medium en datum, de bronnen erachter, wie antwoordt, de beperkingen, en waar ze mee schuurt. Dit mag zonder nieuwe versie veranderen:',
      exceptions: {
        grouping: 'De kop waaronder een bevinding staat: een kwestie van ordening.',
        pictures:
          'Kolommen, opschriften en scheidslijnen van diagrammen, die opnieuw uit de bevindingen getekend worden: de woorden bij een lijn zijn die van de bevinding en hebben versies.',
        parties:
          'Wat de pagina van een partij naast haar naam zegt: andere spellingen, land, omschrijving. Geen bevinding zegt het.',
        articles:
          'Het adres van een artikel, want artikelen verhuizen; en hoe we weten wat we ervan weten: dat zegt niets over wat het meldt.',
        sources:
          'Opmerkingen bij een bron waar bronnen vergeleken worden, naast de naam, de makers en wie de bron zag.',
        desk: 'Notities en controlewaarden die de redactie voor haar eigen controles bewaart. Ze bereiken geen lezer.',
        site: 'Wie publiceert, contact, licentie, en de woorden van pagina’s rond de bevindingen, zoals de kop van de voorpagina; elk daarvan wordt tegen zijn bevinding gehouden.',
        context:
          'Het verband in onze eigen woorden onder een bevinding, dat andere bevindingen met hun nummer aanhaalt.',
      },
      whichAddress: 'Welk adres u gebruikt',
      asItIsNow: 'De bevinding zoals ze nu is',
      asQuoted: 'Precies wat u citeerde',
      citationsReady: 'Elke pagina van een bevinding heeft citaties klaar die de versie noemen.',
      forPrograms: 'Voor programma’s',
      otherForms: 'Ook .md (hetzelfde als tekst), .bib, .ris en .csl.json; {all}',
      allInOneFile: 'alle bevindingen in één bestand',
      hash: 'Waar de hash voor is',
      hashWords:
        'Elke versie draagt een SHA-256-hash van alles erin wat betekenis heeft, op één vaste manier als JSON geschreven (RFC 8785). Haar pagina toont die tekst. Wie de hash bewaart, kan later bewijzen wat de versie zei: verander één letter en de hash is een andere.',
      ledgerWords:
        'Alle adressen, versies en hashes staan in het logboek, waaraan alleen regels worden toegevoegd; {file} somt ze op. Vóór elke publicatie vergelijkt een programma het met de vorige stand en weigert verder te gaan als een regel veranderd is, een nummer opnieuw gebruikt is of een adres verloren ging.',
      noPromise: 'Wat we niet kunnen beloven',
      noPromiseWords:
        'De artikelen waar we naar verwijzen zijn van hun media en kunnen verhuizen of veranderen. Daarom zegt elke bevinding in welke alinea u moet kijken en naar welke woorden. Pagina’s van deze site die bevindingen alleen ordenen (lijsten, diagrammen, de tijdlijn) veranderen mee.',
      soFar: 'Wat er tot nu toe gebeurde',
      inLedger: ({ addresses, versions, findings, last }) =>
        `${geteld(addresses, 'adres', 'adressen')} en ${geteld(versions, 'versie', 'versies')} van ${bevindingen(findings)} staan in het logboek, de laatste van ${last}.`,
      nothingPublished: 'Er is nog niets gepubliceerd.',
      noneEnded: 'Geen bevinding is ingetrokken of samengevoegd.',
      ended: 'Adressen die elders heen leiden of ingetrokken zijn',
      columns: { address: 'Adres', state: 'Toestand', since: 'Sinds', now: 'Nu' },
      states: { live: 'actueel', moved: 'verplaatst', merged: 'samengevoegd', withdrawn: 'ingetrokken' },
      see: 'zie {address}',
      nothing: 'niets',
    },
  },

  // ── entity ──
  entity: {
    kinds: {
      company: 'Bedrijf',
      person: 'Persoon',
      'public body': 'Overheidsinstantie',
      'armed group': 'Gewapende groep',
      organisation: 'Organisatie',
      outlet: 'Medium',
      country: 'Land',
      place: 'Plaats',
      house: 'Huis',
      vessel: 'Schip',
      account: 'Rekening',
      case: 'Rechtszaak',
    },
    unnamed: ({ kind }) => `${kind}, niet genoemd in de artikelen`,
    groups: {
      company: 'Bedrijven',
      person: 'Personen',
      'public body': 'Overheidsinstanties',
      'armed group': 'Gewapende groepen',
      organisation: 'Andere organisaties',
      outlet: 'Nieuwsmedia',
      country: 'Landen',
      place: 'Plaatsen',
      house: 'Huizen',
      vessel: 'Schepen',
      account: 'Rekeningen',
      case: 'Rechtszaken',
    },
    inIndex: (p) => {
      const { findings, resting, registered, parties } = p;
      const what =
        registered === 0
          ? p.what
          : `${p.what}, waar ${geteld(registered, 'partij staat', 'partijen staan')} ingeschreven`;
      const own = findings === 0 ? null : bevindingen(findings);
      const verb = resting === 1 ? 'berust' : 'berusten';
      if (resting === 0)
        return `${what}. ${own ?? `Hier genoemd als het land van ${geteld(parties, 'partij', 'partijen')}`}`;
      return own === null
        ? `${what}. ${bevindingen(resting)} ${verb} erop`
        : `${what}. ${own}; nog ${grouped(resting, '.')} ${verb} erop`;
    },
    names: { between: ', ', last: ' en ' },
    neighbours: ({ name }) => `${name}: het eigen deel van het diagram`,
    facts: {
      what: 'Omschrijving',
      country: 'Land',
      owner: 'Eigenaar',
      owns: 'Eigenaar van',
      noFinding: 'geen bevinding hier zegt het',
      registered: 'Hier ingeschreven',
      sharedAddress:
        'Een gedeeld adres is geen band: het zegt niet dat wie er zijn ingeschreven iets met elkaar te maken hebben.',
      notInArticles: 'niet in de artikelen',
      spellings: 'Aangetroffen spellingen',
      spelling: ({ language, kind }) => `(${language}, ${kind})`,
      inUse: (p) =>
        `In gebruik${p.from === null ? '' : ` vanaf ${p.from}`}${p.until === null ? '' : ` tot ${p.until}`}. ${p.grade}:`,
      spellingKinds: {
        legal: 'officieel',
        short: 'kort',
        translated: 'vertaald',
        'as printed': 'zoals gedrukt',
        transliterated: 'getranslitereerd',
      },
      seeAlso: 'Zie ook',
      keptApart: 'Uit elkaar gehouden: wat een artikel van de één zegt, zegt het niet van de anderen.',
    },
    neighbourhood: 'Het eigen deel van het diagram',
    dates: 'Data',
    noDate: 'Geen bevinding hierover heeft een datum.',
    articles: 'De artikelen van dit medium in deze verzameling',
    supports: 'Bevindingen die op deze berichtgeving of dit woord berusten',
    tooMany: ({ count }) =>
      `${bevindingen(count)}, te veel voor deze pagina: {articles} noemt zijn eigen bevindingen.`,
    eachArticle: 'elk artikel',
    said: {
      heading: 'Wat erover wordt gezegd',
      ofPerson: 'Wat over deze persoon wordt gezegd',
      none: 'Geen bevinding zegt er iets over.',
    },
    says: {
      heading: 'Wat deze partij zelf zegt',
      ofPerson: 'Wat deze persoon zegt',
      none: 'In de artikelen is geen eigen woord aangehaald.',
      unclear:
        'Onder deze naam is geen eigen woord aangehaald. Woorden waarvan het artikel niet vermeldt van wie ze zijn:',
      answer: ({ answer, summary }) => `${answer}. ${summary}`,
      deniesIt: 'Ontkent het',
      to: 'In antwoord op {findings}:',
      beside: 'Opgetekend naast {findings}:',
      more: ({ count }) => `Nog ${count} bij de bevindingen.`,
    },
    unsaid: {
      heading: 'Grenzen en open vragen',
      none: 'Niets is als open genoteerd.',
      limits: 'Wat de bevindingen op deze pagina niet laten zien:',
      more: ({ count }) => `Nog ${count} bij hun bevindingen.`,
      unanswered: 'Van deze partij zelf is geen antwoord opgetekend op: {findings}',
    },
    named: {
      heading: 'Antwoord of klaag',
      words:
        'Schrijf naar {complaints}; over fouten naar {corrections}. Een antwoord staat boven aan elke bevinding waarop het antwoordt, onder “Wederhoor”, met de dag en dat het aan ons is gegeven; die bevindingen krijgen dan nieuwe, gedateerde versies.',
    },
  },

  // ── article ──
  article: {
    titleOfAll: 'De artikelen',
    allArticles: 'Alle artikelen',
    aboutAll: (p) =>
      `${p.articles === 1 ? 'Het ene artikel' : `De ${artikelen(p.articles)}`} waaruit dit dossier gelezen is: wanneer verschenen, in welke taal, en op wiens berichtgeving het berust.`,
    foundAs: 'Artikel',
    years: 'Jaren',
    published: 'Gepubliceerd',
    whatItReports: 'Wat het meldt',
    retold: 'Wiens berichtgeving het navertelt',
    readIn: 'Gelezen in',
    findings: 'Bevindingen',
    ownSummary: 'Onze eigen samenvatting. De onderstreepte woorden dragen de genummerde bevindingen.',
    editorsNotes: 'Notities van de redactie',
    itsFindings: 'De bevindingen eruit',
    noFindings: 'Op dit artikel berust nog geen bevinding.',
    theArticle: 'Het artikel',
    outlet: 'Medium',
    outletNotNamed: 'niet genoemd in de tekst',
    author: 'Auteur',
    authorNotGiven: 'niet vermeld',
    language: 'Taal',
    extent: {
      paragraph: (p) => geteld(p.count, 'alinea', 'alinea’s'),
      page: (p) => geteld(p.count, 'pagina', 'pagina’s'),
      minute: (p) => duur(p.lasts),
    },
    ownHeadline: 'De eigen kop',
    headlineNotKnown: 'niet in de tekst',
    restsOn: 'Waar het op berust',
    address: 'Adres',
    addressNotKnown: 'niet bekend',
    compared: 'Vergeleken met de aangeleverde tekst',
    comparedOn: (p) => `${p.day}: ${p.result}`,
    basis: {
      text: 'afgedrukt in de tekst',
      address: 'ontleend aan het adres van het artikel',
      derived: 'afgeleid uit de tekst',
      'stored copy': 'vergeleken met een bewaarde kopie van de pagina',
    },
    standing: {
      alive: (p) => `Op ${p.day} stond het er in de woorden die wij lazen.`,
      changed: (p) =>
        `Op ${p.day} ${p.paragraphs.length === 1 ? 'stond alinea' : 'stonden alinea’s'} ${list(p.paragraphs.map(String))} er niet meer in de woorden die wij lazen. Een wijziging kan een correctie zijn: lees het artikel zelf.`,
      gone: (p) => `Op ${p.day} was het artikel daar niet te vinden.`,
      removed: (p) => `Op ${p.day} antwoordde het medium dat het artikel is weggehaald.`,
      unclear: (p) => `Op ${p.day} was niet te zien of het artikel er nog staat.`,
    },
    copy: (p) => `Kopie van ${p.day}`,
    copyNote:
      'Wij hebben die niet gemaakt, en bieden die aan omdat wij van geen wijziging van het artikel weten.',
  },

  // ── tension ──
  tension: {
    none: 'Geen.',
    kinds: { contradicts: 'weerspreekt', 'sits uneasily with': 'schuurt met' },
    pair: {
      contradicts: '{first} weerspreekt {second}',
      'sits uneasily with': '{first} schuurt met {second}',
    },
    row: {
      contradicts: ({ first, second }) => `De bevindingen ${first} en ${second} weerspreken elkaar`,
      'sits uneasily with': ({ first, second }) => `De bevindingen ${first} en ${second} schuren met elkaar`,
    },
  },

  // ── front ──
  front: {
    allByChapter: ({ count }) => `Alle ${bevindingen(count)}, per hoofdstuk`,
    disputed: 'Wat schuurt',
    noDenial: 'In de artikelen is geen ontkenning opgetekend.',
    allPairs: ({ count }) =>
      count === 1
        ? 'Het paar bevindingen dat schuurt'
        : `Alle ${geteld(count, 'paar', 'paren')} met bevindingen die schuren`,
    notKnown: 'Wat niet bekend is',
    noQuestion: 'De artikelen noemen geen open vraag.',
    headlineRests: 'De kop berust op',
    readAll: ({ minutes }) => `Lees alles: ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`,
    doors: {
      title: 'Zoek het op',
      network: 'Wie met wie wordt genoemd, en waarvoor: één lijn, één bevinding.',
      timeline: 'Wanneer het gebeurde of werd gezegd, en wanneer een artikel het meldde.',
      entities: 'Bedrijven, personen, overheden en media, met wat over elk wordt gezegd.',
      data: 'Alles als bestanden, voor uw eigen tabellen en programma’s.',
    },
  },

  // ── report ──
  report: {
    title: 'Het dossier',
    foundAs: 'Hoofdstuk',
    about: (p) =>
      `${p.title}: het hele dossier in ${hoofdstukken(p.chapters)}, ${geteld(p.minutes, 'minuut', 'minuten')} lezen. Elke zin draagt het nummer van zijn bevinding of is als de onze gemarkeerd.`,
    lede: 'Elk nummer leidt naar de bevinding waarop de woorden ervoor berusten. Woorden zonder nummer zijn de onze: ze verbinden wat de bevindingen ernaast vertellen, zeggen wie of wat iets is of wat een artikel niet zegt, en bewijzen niets.',
    place: (p) => `Hoofdstuk ${p.number} van ${p.of}`,
    minutes: (p) => geteld(p.minutes, 'minuut', 'minuten').replace(' ', '\u00a0'),
    chapters: (p) => hoofdstukken(p.chapters),
    restsOn: (p) =>
      `Berust op ${bevindingen(p.findings)}: ${p.parts.join(', ')}${p.denied === 0 ? '' : `; ${p.denied} daarvan ontkend`}`,
    outside: (p) =>
      `Nog ${bevindingen(p.findings)} ${p.findings === 1 ? 'staat' : 'staan'} buiten de tekst van de hoofdstukken.`,
    footing: {
      records: (p) => `${p.count} in documenten`,
      reported: (p) => `${p.count} gemeld`,
      alleged: (p) => `${p.count} vermeend`,
      stated: (p) => `${p.count} volgens een partij zelf`,
      open: (p) => `${p.count} opengelaten`,
    },
    inShort: 'In het kort',
    notWritten:
      'Dit hoofdstuk is nog niet geschreven. Wat het zal vertellen staat hieronder, bevinding voor bevinding.',
    drawn: (p) => `Bevinding ${p.number}, getekend`,
    dates: 'De data erin',
    parties: 'Wie erin voorkomt',
    somebody: 'iemand',
    notShown: 'Wat het niet laat zien',
    more: (p) => `nog ${p.count}`,
    answers: 'Wederhoor',
    silent: 'In de artikelen is geen antwoord opgetekend op',
    nobodyAnswers: 'Hier hoeft niemand te antwoorden.',
    alsoFound: 'Ook gevonden',
    changes: 'Wat er veranderd is',
    changesFeed: 'Feed van wijzigingen in dit hoofdstuk',
    noChange: 'Niets van wat dit hoofdstuk vertelt is tot nu toe gecorrigeerd.',
    noChangeYet: 'Dit is een voorpublicatie: wijzigingen worden vermeld vanaf de dag van publicatie.',
    cite: 'Dit hoofdstuk citeren',
    citeAs: 'APA, Chicago, MLA, Wikipedia, BibTeX',
    previous: (p) => `← Hoofdstuk ${p.number}: ${p.title}`,
    next: (p) => `Hoofdstuk ${p.number}: ${p.title} →`,
    turn: 'Vorig en volgend hoofdstuk',
    whole: 'Het hele dossier op één pagina',
    contents: 'Hoofdstukken',
    oneByOne: 'Elk hoofdstuk heeft ook een eigen pagina, met tekeningen, data en wederhoor:',
    notes: 'Noten',
    notesLede: 'De bevindingen in de volgorde van hun nummers, elk met de grondslag en wie het zegt.',
    feed: (p) => `${p.site}: wijzigingen in ${aangehaald(p.title)}`,
    citeWhole: 'Citeer het dossier',
  },

  // ── page ──
  page: {
    names: {
      home: 'Voorpagina',
      report: 'Dossier',
      findings: 'Bevindingen',
      entities: 'Wie is wie',
      network: 'Relaties',
      timeline: 'Tijdlijn',
      articles: 'Artikelen',
      method: 'Hoe we werken',
      search: 'Zoeken',
      tensions: 'Bevindingen die schuren',
      corroboration: 'Wat waarop berust',
      updates: 'Wat er nieuw is',
      corrections: 'Correcties',
      permalinks: 'Blijvende adressen',
      data: 'Gegevens',
    },
    title: (p) => `${p.title} – ${p.site}`,
    titleOfHome: (p) => `${p.site}: ${p.subtitle}`,
    skip: 'Naar de inhoud',
    script: {
      copy: 'Kopiëren',
      copied: 'Gekopieerd',
      selected: 'Geselecteerd',
      light: 'Lichte kleuren',
      dark: 'Donkere kleuren',
    },
    breadcrumbs: 'Kruimelpad',
    mainMenu: 'Hoofdmenu',
    menuBelow: 'Over dit dossier',
    numbersKept: 'Bevindingen krijgen één keer een nummer en houden het.',
    notYetPermanent: 'Voorvertoning: nummers en adressen liggen nog niet vast.',
    numbersMayMove: 'Dit is een voorpublicatie: de nummers van bevindingen kunnen nog verschuiven.',
    methodBelow: 'Hoe we werken, contact, privacy',
    imprint: 'Uitgegeven door {publisher}. Tekst en gegevens: {licence}. Fouten: {corrections}.',
    reportError: (p) => `Meld een fout in bevinding ${p.finding}`,
    errorSubject: (p) => `${p.site}: fout in bevinding ${p.finding}, versie ${p.version}`,
    findingMark: ' (bevinding {number})',
    finding: (p) => `Bevinding ${p.number}`,
    findingOnSite: (p) => `Bevinding ${p.number} – ${p.site}`,
    findingVersion: (p) =>
      `Bevinding ${p.number}, versie ${p.version}${p.title === null ? '' : `: ${p.title}`}`,
    version: (p) => `Versie ${p.version}`,
    versions: 'Versies',
    textRemoved: (p) => `Bevinding ${p.number}, versie ${p.version}: de tekst is verwijderd.`,

    search: {
      about: (p) => `Doorzoek de bevindingen, namen en artikelen van ${p.site}.`,
      label: 'Woorden, een naam in elke hier opgetekende spelling, of het nummer van een bevinding',
      button: 'Zoeken',
      needsScript:
        'Zoeken vraagt een script, dat hier niet draait. Deze lijsten bevatten alles wat een zoekopdracht zou vinden:',
      results: 'Resultaten',
      beforeNumber: ['bevinding', 'bevindingen', 'nr', 'nummer'],
      allFindings: 'Alle bevindingen, per hoofdstuk',
      allNames: 'Alles en iedereen met een naam',
      allArticles: 'De gelezen artikelen',
      status: {
        idle: 'Typ om te zoeken.',
        busy: 'Bezig met zoeken …',
        failed: 'De zoekindex kon niet geladen worden. De lijsten hieronder bevatten alles.',
        none: 'Niets gevonden voor “{words}”. Probeer een ander woord of een andere spelling, of het begin van een woord.',
        one: '{count} resultaat voor “{words}”.',
        some: '{count} resultaten voor “{words}”.',
        many: 'De eerste {shown} resultaten voor “{words}”.',
      },
      needsServer:
        'Zoeken heeft een server nodig, en deze pagina is uit een map geopend. Deze lijsten bevatten alles wat het zou vinden:',
    },

    notFound: {
      title: 'Pagina niet gevonden',
      about: 'Op dit adres staat niets.',
      heading: 'Op dit adres staat niets',
      lede: 'Volgde u van elders het adres van een bevinding, controleer dan alstublieft het nummer.',
      findings: 'Alle bevindingen',
      articles: 'De artikelen',
      report: 'Het dossier',
    },

    gone: {
      nowAt: (p) => `${p.name}, nu op ${p.to}`,
      withdrawn: (p) => `${p.name}, ingetrokken`,
      heading: 'Deze pagina staat nu op {link}',
      since: (p) => `Ze is ${p.state} op ${p.day}. ${p.reason ?? ''}`,
    },

    corrections: {
      about:
        'Elke wijziging in een gepubliceerde bevinding: wat er veranderde, wanneer en waarom. Ook intrekkingen en verplaatste pagina’s staan hier.',
      lede: 'Elke wijziging in een gepubliceerde bevinding, met de woorden die veranderden en waarom.',
      feeds: 'Feeds: {corrections}, {all} ({json}). Een fout gezien? {mail}',
      feedOfCorrections: 'correcties',
      feedOfAll: 'alle nieuwe en gewijzigde bevindingen',
      feedAsJson: 'JSON',
      none: 'Tot nu toe is niets gecorrigeerd.',
      noneYet: 'Dit is een voorpublicatie: correcties worden vermeld vanaf de dag van publicatie.',
    },

    updates: {
      about:
        'Wat erbij kwam en wat veranderde, dag na dag: nieuwe bevindingen, nieuwe versies, intrekkingen en verhuizingen.',
      lede: 'Wat erbij kwam en wat veranderde, dag na dag. {corrections} hebben een eigen pagina.',
      corrections: 'Correcties en andere wijzigingen',
      feeds: 'Feeds: {all} ({json}), {corrections}; elke bevinding heeft een eigen feed.',
      added: 'Nieuwe bevindingen',
      none: 'Er is nog niets gepubliceerd.',
      lastChange: 'Laatste wijziging: {day}. {link}',
      more: ({ first }) => `Wat vóór ${first} gebeurde staat bij elke bevinding, en in versions.json.`,
      feedOf: ({ number }) => `Wijzigingen van bevinding ${number}`,
    },
    permalinks: {
      about: 'Wat we beloven over nummers en adressen, wat een versie is, en hoe iedereen het kan nagaan.',
    },

    tensions: {
      about:
        'Paren van bevindingen die elkaar weerspreken of met elkaar schuren. Beide worden getoond; over geen van beide wordt geoordeeld.',
      lede: 'Twee bevindingen die elkaar weerspreken of met elkaar schuren. We tonen ze allebei en oordelen niet.',
      none: 'Er zijn nog geen twee bevindingen die schuren.',
      allPairs: 'Alle paren',
      numbered: (p) => `S${p.number}: ${p.title}`,
      theTwo: 'De twee bevindingen',
      whyItMatters: 'Waarom het ertoe doet',
      pair: (p) => `S${p.number}: bevinding ${p.first} ${p.kind} bevinding ${p.second}`,
      aboutPair: (p) =>
        `${p.title}: bevinding ${p.first} ${p.kind} bevinding ${p.second}. Wat elk van beide zegt, en waarom het ertoe doet.`,
    },

    entities: {
      about: (p) => `Wie is wie in dit dossier: ${namen(p.names)}, elk met wat de artikelen erover zeggen.`,
      lede: 'Alles en iedereen met een naam in een bevinding. Namen die op elkaar lijken blijven gescheiden, tenzij een artikel zegt dat het om dezelfde gaat.',
    },

    method: {
      about:
        'Hoe dit dossier gemaakt is: wat een bevinding is, wat de grondslagen betekenen, wie we om wederhoor vroegen, wie het uitgeeft, en hoe u een fout meldt.',
      whatAFindingIs: 'Wat een bevinding is',
      finding:
        'Een bevinding is één zin van onszelf die nagegaan kan worden. Ze zegt wie het zegt, noemt het artikel en de plaats daarin, en geeft een paar woorden om daar naar te zoeken. Diagrammen, tijdlijnen en lijsten op deze site zijn uit de bevindingen getekend en uit niets anders.',
      numbersKept: (p) =>
        `Een bevinding heeft een nummer dat één keer gegeven wordt en nooit opnieuw gebruikt. Verandert een bevinding, dan blijft haar eerdere versie leesbaar op een eigen adres. Nu staan hier ${bevindingen(p.findings)} uit ${artikelen(p.articles)}.`,
      numbersMayMove: (p) =>
        `Dit is een voorpublicatie. Zodra het dossier gepubliceerd is, wordt het nummer van een bevinding één keer gegeven en nooit opnieuw gebruikt; tot dan kunnen nummers verschuiven. Nu staan hier ${bevindingen(p.findings)} uit ${artikelen(p.articles)}.`,
      support:
        'Steun wordt geteld naar oorsprong, niet naar artikel: twee artikelen die hetzelfde onderzoek navertellen zijn één bron. {link} toont dat bevinding voor bevinding.',
      tensions:
        'Waar twee bevindingen elkaar weerspreken, spreken we geen oordeel uit. Onder {link} staat wat elk van beide zegt.',
      grades: 'Wat de grondslagen betekenen',
      open: 'Geen gradatie: de artikelen beantwoorden de vraag niet. Zo’n bevinding wordt apart van de gradaties geteld, en haar nummer is grijs. In tekeningen is een stap die geen artikel laat zien een lege plek tussen twee vraagtekens: “niet aangetoond in onze bronnen”.',
      denied: 'Ontkend',
      denial:
        'Iemand ontkent juist deze bevinding. Een ontkenning is geen grondslag: ze staat ernaast, met wie wat ontkent. Een verzekering, of een ontkenning van iets anders, telt niet mee.',
      chapters: 'Hoe het dossier aan zijn bevindingen gehouden wordt',
      checked: [
        'De hoofdstukken zijn door mensen geschreven. Vóór publicatie vergelijkt een programma elke zin met de bevindingen waarvan die de nummers draagt. Een zin zonder nummer wordt geweigerd, tenzij hij als de onze gemarkeerd is; wat van ons is, een titel of een vraag mag niemand noemen, en geen getal of datum, behalve om te zeggen wat een artikel niet zegt, of waar de bevindingen genoemd zijn waaruit het afgeleid is. Geweigerd wordt ook: een gemarkeerde zin waarin en waarbij van niemand gezegd wordt dat die het zegt; een bevinding die iemand ontkent zonder die ontkenning in dezelfde alinea; een getal, een datum, een grens zoals “minstens” of een naam die de bevindingen niet hebben; een alinea waarvan meer dan de helft gemarkeerd is; de naam van een persoon die uit een beschuldiging bekend is.',
        'De kop, de zinnen eronder en het dossier in het kort op de eerste pagina noemen hun bevindingen ook, en worden daar net zo aan gehouden. Een zin zonder bevindingen mag daar alleen de gelezen artikelen tellen, en hun media en data noemen. Geen kop noemt een particuliere eigenaar naast een getal, behalve het eigen aandeel.',
        'Aan een mens voorgelegd, niet geweigerd: zinnen van meer dan 30 woorden, teksten die moeilijk te lezen zijn, woorden als “toen”, “dus” en “daarna” tussen bevindingen die geen bron gemeen hebben, bevindingen die een hoofdstuk weglaat, en zes woorden op een rij die ook in een artikel staan.',
        'Niet gecontroleerd, want dat kan een programma niet: of de woorden betekenen wat de bevinding betekent, of “naar verluidt” bij het juiste deel van een zin hoort, wie “het” of “het bedrijf” is, of een tijdsduur juist berekend is, en of de volgorde van zinnen iets suggereert wat geen artikel zegt. Daarop lezen mensen mee.',
      ],
      glossary: 'Woorden die we uitleggen',
      explained: 'Een term zonder nummer is in onze eigen woorden uitgelegd.',
      explainedBy: 'Berust op {findings}.',
      whomWeAsked: 'Wie we om wederhoor vroegen',
      noAnswer: (p) =>
        `${p.contactedParties} Waar de artikelen geen antwoord optekenen, zegt de bevinding dat.`,
      coverage: 'Wat de verzameling bevat',
      translation: 'Vertaling',
      persons: 'Personen',
      publisher: 'Wie dit uitgeeft',
      aboutPublisher: (p) => `${p.name}. ${p.about}`,
      errors: 'Fouten en klachten',
      contact:
        'Fouten: {corrections}. Klachten en juridische zaken: {complaints}. Elke bevinding heeft een link die haar nummer en versie invult. {list} wordt vermeld.',
      everyCorrection: 'Elke correctie',
      privacy: 'Privacy',
      licence: 'Licentie',
      mayBeUsed: 'Tekst en gegevens mogen gebruikt worden onder {licence}.',
      howToRead: 'Hoe dit te lezen',
      numbers:
        'Elk nummer is dat van een bevinding, waar het ook staat: achter woorden, op een lijn, bij een datum, in een lijst. Het leidt naar de pagina van de bevinding, die zegt wie het zegt, wie antwoordt en wat ze niet laat zien. Woorden zonder nummer zijn van ons.',
      marks: 'Wat lijnen en tekens betekenen',
      lines:
        'Elke lijn is één bevinding. Ze heeft alleen een pijlpunt waar iets beweegt. Een eigenaar is een tab op het vak van wat in eigendom is, of een lijn met het aandeel waar de keten van eigenaren doorloopt. Een lijn met dwarsstreepjes is wat een rechter of overheid deed, of een beschuldiging: nooit zaken doen. Een stip staat aan de kant van de eigenaar of van wie optreedt. Op één adres ingeschreven staan is geen band tussen twee. Een stap die geen artikel laat zien, is twee uiteinden met vraagtekens en lege ruimte ertussen.',
      bars: 'In een tijdlijn is een balk wanneer iets gebeurde of werd gezegd; gearceerd betekent ergens daarbinnen, vervaagd dat een einde ervan niet zeker is. Een zware streep is het eerste artikel van deze verzameling dat het meldt, een stippellijn de dag van een artikel. Elke rij geeft de datum ook in woorden.',
      addresses: 'Als een artikel verhuist of verandert',
    },
  },

  // ── lists ──
  lists: {
    allFindings: 'Alle bevindingen',
    aboutFindings: (p) =>
      `Alle ${bevindingen(p.findings)} van dit dossier per hoofdstuk, elk met het nummer, de grondslag en wie het zegt.`,
    findingsInChapters: (p) =>
      `${bevindingen(p.findings)}, per hoofdstuk. Elk is één zin die nagegaan kan worden.`,
    theFindings: 'De bevindingen',
    byParty: (p) => `Per partij: ${namen(p.names)}`,
    byArticle: (p) => `Per artikel: ${artikelen(p.articles)}`,

    pages: {
      title: (p) => `${p.list}: ${p.chapter}`,
      titleOfPage: (p) => `${p.list}: ${p.chapter}, pagina ${p.page}`,
      count: (p) =>
        p.pages > 1 ? `${bevindingen(p.findings)}, ${p.pages} pagina’s:` : bevindingen(p.findings),
      before: (p) => `${p.chapter}, pagina ${p.page}:`,
      label: 'Pagina’s van dit hoofdstuk',
      place: (p) => `Pagina ${p.page} van ${p.pages}, ${bevindingen(p.findings)}`,
      noDate: 'geen datum',
    },

    network: {
      title: 'Wie met wie genoemd wordt, en waarvoor',
      about:
        'Wie met wie genoemd wordt, en waarvoor: elke lijn is één bevinding, met het nummer, de grondslag en wie de bevinding ontkent.',
      lede: 'Elke lijn draagt het nummer van haar bevinding. De lijnstijl is de grondslag.',
      heading: 'De relaties',
      none: 'In de artikelen staat geen relatie tussen twee partijen.',
      noneDrawn:
        'Hier staat geen relatie die een diagram toont. Wat bevindingen van twee partijen zeggen, staat op hun pagina’s.',
      first: 'Eén bevinding, alleen getekend:',
      then: 'Alles wat getekend is:',
      undrawn: 'Relaties die hier niet getekend zijn, staan in',
    },

    timeline: {
      title: 'Wanneer het gebeurde of gezegd werd, wanneer het gemeld werd',
      about:
        'Wanneer het gebeurde, gezegd werd of zou zijn gebeurd, en wanneer een artikel van deze verzameling het voor het eerst meldde.',
      heading: 'De tijdlijn',
      description: (p) =>
        `${bevindingen(p.findings)} in rijen. Elke rij toont de dagen van wat gebeurde, gezegd werd of zou zijn gebeurd, in woorden en als teken, en het eerste artikel van deze verzameling dat het meldde. Hetzelfde staat hieronder als lijst.`,
      none: 'Geen bevinding hier heeft een datum.',
    },

    asOf: {
      title: (p) => `Wat gemeld was ${p.by}`,
      endOf: (p) => `eind ${p.month}`,
      about: (p) =>
        `Wat gemeld was ${p.by}: de bevindingen die een artikel van deze verzameling toen had, en niets van later.`,
      count: (p) =>
        `Er ${p.articles === 1 ? 'was' : 'waren'} ${p.some ? geteld(p.articles, 'gedateerd artikel', 'gedateerde artikelen') : artikelen(p.articles)} van deze verzameling verschenen, met ${bevindingen(p.findings)}, waarvan ${p.fresh} nieuw in ${p.month}.`,
      countOnly: (p) =>
        `Er ${p.articles === 1 ? 'was' : 'waren'} ${geteld(p.articles, 'gedateerd artikel', 'gedateerde artikelen')} van deze verzameling verschenen, met ${bevindingen(p.findings)}.`,
      apart: (p) =>
        p.articles === 1
          ? `Nog één artikel drukt geen datum af, of geen die zeker is; de ${bevindingen(p.findings)} die alleen daarin ${p.findings === 1 ? 'staat, kan' : 'staan, kunnen'} van later zijn en ${p.findings === 1 ? 'staat' : 'staan'} hieronder apart.`
          : `Nog ${p.articles} artikelen drukken geen datum af, of geen die zeker is; de ${bevindingen(p.findings)} die alleen daarin ${p.findings === 1 ? 'staat, kan' : 'staan, kunnen'} van later zijn en ${p.findings === 1 ? 'staat' : 'staan'} hieronder apart.`,
      undated: 'Zonder zekere datum',
      roughly: (p) => `omstreeks ${p.month}`,
      leftOut:
        'Wat een artikel pas later meldde is weggelaten: bevindingen, antwoorden, ontkenningen en spanningen. Bevindingen staan hier in de bewoording van vandaag.',
      tooManyToDraw: (p) =>
        `${bevindingen(p.findings)}, te veel voor één tekening: zie {link}, die ook de latere toont.`,
      timelineByChapter: 'de tijdlijn per hoofdstuk',
      fresh: (p) => `Nieuw in ${p.month}`,
      noneFresh: 'Geen bevinding was nieuw.',
      tooManyToList: (p) =>
        `${bevindingen(p.findings)}, te veel om hier te noemen; elk artikel hierboven noemt zijn eigen bevindingen.`,
      noneAlone: 'Geen bevinding berust alleen daarop.',
      tensions: 'Bevindingen die toen al met elkaar schuurden',
      months: 'Wat gemeld was, per maand',
      whole: 'de hele verzameling',
      networkHeading: 'Het netwerk zoals het gemeld was',
      network: (p) => `Wie met wie genoemd wordt, zoals gemeld ${p.by}`,
      linesBy: (p) => `${p.month}: ${geteld(p.lines, 'lijn', 'lijnen')}`,
      reportedBy: (p) => `Zoals gemeld door ${p.outlets}.`,
      nothingDrawn: 'Toen was nog geen relatie gemeld die hier getekend wordt.',
      nothingAdded: 'Geen lijn was nieuw.',
      itsArticlesUndated: (p) =>
        p.articles === 1
          ? 'Het artikel ervan drukt geen zekere datum af.'
          : 'De artikelen ervan drukken geen zekere datum af.',
      nothingApart: 'Geen lijn berust hier alleen op.',
      newLines: (p) => `Nieuw in ${p.month}`,
      knownLines: 'Eerder gemeld',
      alone: 'Deze tekening als bestand (SVG)',
      tooManyForMonths: 'De relaties zijn te veel voor één tekening: zie {link}, die ook de latere toont.',
      relationsByChapter: 'de relaties per hoofdstuk',
      becameKnown: 'Zoals het gemeld werd',
      becameKnownLede:
        'Dezelfde vakken op dezelfde plaatsen, aan het eind van elke maand waarin een artikel van deze verzameling verscheen. Elke tekening leidt naar wat toen gemeld was.',
    },

    corroboration: {
      about:
        'Welke bevinding op welke oorsprong berust: geteld naar document, spreker en onderzoek, niet naar artikel.',
      lede: 'Een oorsprong is waar een keten van berichtgeving eindigt: een document, een spreker, of een artikel dat geen bron noemt. Twee artikelen die één onderzoek navertellen zijn één oorsprong.',
      several: (p) =>
        p.findings === 0
          ? 'Geen bevinding berust op twee onafhankelijke oorsprongen'
          : `${bevindingen(p.findings)} op twee onafhankelijke oorsprongen of meer`,
      single: (p) => {
        const who =
          p.single === p.all
            ? 'Elke bevinding berust'
            : p.single === 1
              ? 'Eén bevinding berust'
              : `${p.single} bevindingen berusten`;
        return `${who} op één oorsprong: één document, één onderzoek, één spreker, één artikel dat geen bron noemt, of onze eigen lezing. Een tweede artikel dat dezelfde oorsprong navertelt voegt er geen toe, en twee namen van één oorsprong evenmin.`;
      },
      oneSpeaker: (p) =>
        `${p.roots} zijn allemaal het woord van ${p.speakers}, in ${geteld(p.count, 'uitspraak', 'uitspraken')}: ze tellen als één stem.`,
      oneWork: (p) =>
        `${p.roots} zijn één onderzoek door ${p.makers}, onder verschillende namen, in de documenten die het zag of in wat een artikel eruit vertelt zonder een bron te noemen: ze tellen één keer.`,
      rootsOf: (p) =>
        p.alike.length === 0
          ? p.roots.join('; ')
          : `${p.roots.join('; ')}. Niet onafhankelijk: beide berusten op ${p.alike.join(' en ')}`,
      heading: 'De oorsprongen',
      alike: (p) =>
        `${p.roots} hebben een soort document gemeen (${p.kind}). Ze kunnen uit dezelfde gegevens komen: twee bevindingen op twee ervan bevestigen elkaar niet.`,
      tooManyRoots: (p) => geteld(p.roots, 'oorsprong', 'oorsprongen'),
      aboutRoot: (p) => (p.records === undefined ? p.support : `${p.support}. Soort document: ${p.records}`),
      findingByFinding: 'Bevinding voor bevinding',
      finding: 'Bevinding',
      roots: 'Oorsprongen',
      root: 'oorsprong',
      rootTitle: (p) => `: ${p.title}`,
    },
    noteAndLater: (p) => `${p.note}; ${p.later}`,
  },

  // ── data ──
  data: {
    about:
      'Alles in dit dossier als bestanden: bevindingen, relaties, entiteiten en uitspraken, voor spreadsheets, netwerkprogramma’s, agenda’s en literatuurbeheer.',
    lede: 'Alles op deze site is uit de bevindingen gemaakt. Hier staan ze als bestanden, voor uw eigen gereedschap, onder {licence}.',
    files: 'Bestanden',
    before: 'Voordat u ze gebruikt',
    worked: 'Drie uitgewerkte voorbeelden',
    written: 'Hoe de tabellen geschreven zijn',
    columnsMean: 'Wat de kolommen betekenen',

    file: 'Bestand',
    whatIsInIt: 'Wat erin staat',
    opensIn: 'Te openen in',
    spreadsheets: {
      lead: 'Open de tabellen niet met een dubbelklik.',
      text: 'Excel en andere spreadsheets veranderen dan wat erin staat: {month} wordt een dag in een maand, lange getallen worden afgerond, nullen vooraan verdwijnen, letters buiten het Engels gaan stuk, en waar de komma het decimaalteken is belanden alle cellen van een rij in één cel. Tekst in {statements} die als een formule begint, zou worden uitgevoerd. Importeer het bestand in plaats daarvan (“Van tekst/CSV”, UTF-8, komma) en neem elke kolom als tekst; en sla het niet als CSV over het origineel op.',
    },
    rows: 'Rijen',
    rowsOf: (p) => `${grouped(p.rows, '.')} ${p.of}`,
    datapackage: 'Wat er in elk bestand staat: kolommen, licentie, grootte, rijen en SHA-256',
    datapackageOpensIn: 'Frictionless-gereedschap en programma’s',
    datapackageRows: 'bestanden',

    caveats: {
      line: {
        lead: 'Een lijn is geen beschuldiging.',
        text: 'Een rij of een lijn zegt wat één bevinding zegt, en een bevinding zegt wat artikelen melden. Elke rij heeft het nummer en het adres van haar bevinding: lees die pagina voordat u de rij herhaalt.',
      },
      sanctions: {
        lead: 'Dit is geen sanctielijst.',
        text: 'Wat hier over een sanctie, een aanklacht of een vonnis staat, is wat een artikel meldt, en geldt misschien niet meer. Screen geen bedrijven of personen met deze bestanden.',
      },
      grade: {
        lead: 'Grondslag en ontkenning horen bij de rij.',
        text: '{records} betekent documenten die de artikelen aanhalen; niemand hier heeft ze gezien. {alleged} betekent dat iemand het zegt. {denied} is alleen true waar een partij juist deze bevinding ontkent. {grades}',
      },
      number: {
        lead: 'Een getal is niets zonder zijn vergelijkingswoord.',
        text: '“Minstens 10” en “ongeveer 10” zijn niet 10. Cijfers uit verschillende artikelen kunnen niet opgeteld worden, en een totaal zegt niets over één deel.',
      },
      name: {
        lead: 'Dezelfde naam is niet dezelfde partij.',
        text: 'Partijen die de bronnen niet noemen, hebben namen van ons, en {unnamed} is true. Koppel geen van beide.',
      },
      persons: {
        lead: 'Personen.',
        text: 'Wie uit een arrestatie of een beschuldiging bekend is, staat er als “een persoon”, en is uit de FollowTheMoney-bestanden helemaal weggelaten.',
      },
      words: {
        lead: 'De woorden zijn van ons.',
        text: 'Bevindingen zijn geparafraseerd en vertaald. De woorden om in een artikel naar te zoeken staan ernaast, in de taal van het artikel.',
      },
      roots: {
        lead: 'Twee artikelen kunnen één bron zijn.',
        text: 'Tel {roots}, geen artikelen. {corroboration}',
      },
    },

    examples: {
      spreadsheet: {
        heading: 'In een spreadsheet: welke relaties berusten op documenten?',
        open: 'Importeer {file}, elke kolom als tekst.',
        filter: (p) =>
          `Filter {drawn} op true en {grade} op records. Van ${geteld(p.all, 'rij', 'rijen')} houdt u er ${p.left} over, ${p.denied === 0 ? 'waarvan er geen is ontkend' : `waarvan ${p.denied} ontkend`}.`,
        read: 'Lees {quantity} samen met {comparator}, en volg {url} voordat u een rij citeert.',
        readFirst:
          'Lees {quantity} samen met {comparator}, en volg {url} voordat u een rij citeert. De eerste rij die u overhoudt is {link}: {statement}',
        finding: (p) => `bevinding ${p.number}`,
      },
      network: {
        heading: 'In Gephi: wie wordt met wie genoemd?',
        open: 'Open {file} als gemengde graaf (“mixed”): een lijn zonder richting zegt niets over wie wat aan wie gaf. Kies onder “More options” om lijnen niet samen te voegen: twee bevindingen tussen dezelfde partijen zijn twee lijnen.',
        gaps: (p) =>
          `U hebt ${geteld(p.nodes, 'knoop', 'knopen')} en ${geteld(p.edges, 'lijn', 'lijnen')}. Haal eerst die met {gap} true eruit (${p.gaps}): dat zijn stappen die de bronnen niet laten zien.`,
        colour: (p) =>
          `Kleur de lijnen naar {grade} en markeer die met {denied} true (${p.denied}). Elke lijn draagt haar zin en het adres van haar bevinding. Een centrale plaats in de tekening zegt hoe vaak over een partij bericht is, en niet meer: dat iemand tussen twee anderen staat, blijkt er niet uit, want geen lijn zegt dat wat de ene bracht langs de volgende verderging.`,
      },
      ftm: {
        heading: 'In Aleph: volg een verband naar het artikel',
        open: 'Laad {file} in een eigen collectie: {command}',
        count: (p) => `U hebt ${geteld(p.entities, 'entiteit', 'entiteiten')}: ${p.schemata}.`,
        link: 'Open een verband tussen twee partijen. {summary} zegt met hoeveel voorbehoud het er staat, {proof} leidt naar het artikel, {sourceUrl} naar de bevinding. Wat alleen vermeend is, of alleen volgens een partij zelf, is een UnknownLink en nooit een betaling, eigendom of een ander verband van een soort.',
      },
    },

    format: {
      cells:
        'De tabellen zijn UTF-8, met komma’s tussen de cellen. Een lege cel betekent: niet vermeld. Meerdere namen in één cel zijn gescheiden door een puntkomma; meerdere getallen, antwoorden of beperkingen staan elk op een eigen regel. Open ze in een spreadsheet met de importfunctie (“Van tekst/CSV”, codering UTF-8 of 65001) en neem elke kolom als tekst, anders kan van {date} een andere datum worden.',
      formulas:
        'Tekst die begint met {equals}, {plus}, {minus} of {at} heeft een apostrof ervoor, zodat geen spreadsheet hem als formule uitvoert. Haal de apostrof weg voor de tekst zoals ze is. Alleen {statements} heeft er geen: de waarden daarin zijn die van {ftm}, letter voor letter.',
      dates:
        'Data zijn EDTF (ISO 8601-2) en zo precies als de artikelen zijn. FollowTheMoney kan minder zeggen: daar verliest een twijfelachtige datum haar laatste deel. Een agenda kent alleen dagen. In beide staan de woorden van de datum ernaast.',
      heading: 'Hoe data geschreven zijn',
      written: 'Geschreven',
      means: 'Betekent',
      meanings: {
        '2022': 'in 2022, maand niet vermeld',
        '2022-09': 'in september 2022, dag niet vermeld',
        '2022-06/2022-12': 'tussen juni en december 2022',
        '[2022-03..2023-02]': 'ergens van maart 2022 tot en met februari 2023',
        '2022-05/..': 'begon in mei 2022; of en wanneer het eindigde is niet vermeld',
        '2023-06~': 'rond juni 2023',
        '2022?': '2022, onzeker',
        '{2019-03-02,2019-03-05}': '2 maart 2019 en 5 maart 2019',
      },
    },

    column: 'Kolom',
    type: 'Type',
    meaning: 'Betekenis',
    columnsOf: (p) => `${p.title}: ${geteld(p.columns, 'kolom', 'kolommen')}`,
    tables: {
      findings: {
        title: 'findings.csv',
        note: 'Eén rij voor elk nummer dat een bevinding is of was. findings.json bevat hetzelfde, met lijsten in plaats van samengevoegde tekst.',
      },
      relations: {
        title: 'relations.csv',
        note: 'Eén rij voor elke relatie van een bevinding: een bevinding kan er geen hebben, of meerdere.',
      },
      evidence: {
        title: 'evidence.csv',
        note: 'Eén rij voor elke plaats in een artikel waar een bevinding staat.',
      },
      entities: {
        title: 'entities.csv',
        note: 'Eén rij voor elke partij, elk medium, elk land en elke plaats.',
      },
      statements: {
        title: 'statements.csv',
        note: 'Eén rij voor elke waarde van elke FollowTheMoney-entiteit, en voor elke passage waarop die berust.',
      },
      nodes: {
        title: 'Knopen van de netwerkbestanden',
        note: 'Eén knoop voor elke partij van een getekende relatie. Het id is dat van entities.csv.',
      },
      edges: {
        title: 'Lijnen van de netwerkbestanden',
        note: 'Eén lijn voor elke getekende relatie. Ze loopt alleen van de eerste partij naar de tweede waar ze gericht is: een ongerichte zegt niets over wie wat aan wie gaf. Wat door een derde land gaat, is één lijn met via.',
      },
    },
  },

  // ── exports ──
  exports: {
    finding: (p) => `Bevinding ${p.number}`,
    findingTitled: (p) => `Bevinding ${p.number}: ${p.title} (${p.grade})`,
    findingTitledDenied: (p) => `Bevinding ${p.number}: ${p.title} (${p.grade}; ontkend door ${p.deniers})`,
    deniedBy: (p) => `Ontkend door ${p.deniers}`,

    hedged: (p) => `${p.grade}: ${p.statement}`,
    hedgedAndDenied: (p) => `${p.grade}; ontkend door ${p.deniers}: ${p.statement}`,
    denied: 'ontkend',
    guards: {
      grade: (p) => `Grondslag: ${p.grade} (${p.meaning}).`,
      gradeThen: (p) => `Grondslag toen: ${p.grade}.`,
      denied: (p) => `Ontkend door ${p.deniers}.`,
      notShown: (p) => `Niet aangetoond: ${p.text}`,
    },
    quantity: (p) => `${p.quantity} (${p.what})`,
    response: (p) => `${p.by} ${p.verb} (als antwoord op: ${p.answers}): ${p.summary}`,
    noAnswer: (p) => `${p.by}: ${p.summary}`,
    workedOut: 'afgeleid uit het artikel',
    inTheArticle: (p) => `in het artikel: ${p.words}`,
    noDateGiven: 'geen datum vermeld',
    asOf: (p) => `stand van ${p.date}`,
    isSubjectBehind: (before) =>
      /^(?:[^,]*, )?(?:(?:de|het|een) )?(?:[\p{L}\p{N}’-]+ ){0,3}$/iu.test(before) &&
      !/ (?:aan|bij|dat|die|door|gemaakt|in|met|naar|om|op|over|tegen|tot|uit|van|volgens|voor|waarvan|wie|wiens|zegt|zei) [^,]*$/iu.test(
        ` ${before}`,
      ),
    actUndated: 'De datum hieronder is die van de beschuldiging; voor de daad zelf is er geen vermeld.',
    caveats: {
      when: (p) => `Wanneer: ${p.when}.`,
      number: (p) => `Getal: ${p.number}.`,
      answers: (p) => `Wederhoor: ${p.answers}`,
      noAnswers: (p) => `Wederhoor: ${p.answers}.`,
    },
    place: (p) => `${p.article}, ${p.place}: “${p.phrase}” (${p.language})`,
    spelling: (p) =>
      [
        `${p.text} (${p.language}-${p.script}, ${p.kind}`,
        p.from === undefined ? '' : `, vanaf ${p.from}`,
        p.until === undefined ? '' : `, tot ${p.until}`,
        p.finding === undefined ? '' : `: bevinding ${p.finding}`,
        ')',
      ].join(''),

    sources: {
      headlineNotKnown: 'De kop is niet bekend; de titel is van ons.',
      named: (p) => (p.headline === undefined ? `[onze omschrijving: ${p.title}]` : aangehaald(p.headline)),
      onSite: (p) => `Een artikel op de site van ${p.outlet}; de tekst noemt geen medium.`,
      published: (p) => `Gepubliceerd ${p.date}.`,
      howItWasRead: (p) => `Hoe het gelezen is: ${p.address}`,
      date: (p) => `Datum: ${p.date}.`,
      support: (p) => `${p.support}.`,
      knownFrom: (p) => `Hier alleen bekend uit ${p.articles}.`,
      findings: (p) =>
        `Bevindingen: ${p.findings.map(({ number, address }) => `${number} (${address})`).join(', ')}.`,
      partOf: (p) =>
        `deel van ${p.findings.length === 1 ? 'bevinding' : 'bevindingen'} ${p.findings.join(', ')}`,
      notNamed:
        'De bronnen vermelden deze partij maar noemen die niet bij naam; de naam is van ons. Koppel hem niet.',
      nameOfOurs: (p) => `${p.name} (niet bij naam genoemd in de bronnen)`,
      copy: (p) => `Kopie van ${p.day}: ${p.address}`,
    },

    dataPackage: (p) =>
      `${p.description} ${p.coverage} Een lijn of een rij is geen beschuldiging, en dit is geen sanctielijst: lees elke rij met haar grondslag, haar ontkenning en de pagina van haar bevinding.`,
    network: {
      note: 'Elke lijn is één relatie van één bevinding, met de grondslag van de bevinding en of ze ontkend is. Een ongerichte lijn zegt niets over wie wat aan wie gaf: de twee werkten bijvoorbeeld samen of ontmoetten elkaar, of de een gebruikt wat de ander maakte (een gebruik, met family=open, meldt verkoop noch levering tussen hen). Een lijn met family=justice is wat een rechter of overheid deed, of een beschuldiging, en geen zaken doen. Wie op één adres staat ingeschreven, is daardoor niet verbonden. Een lijn met gap=true is een stap die de bronnen niet laten zien.',
      description: (p) => `${p.title}. ${p.note}`,
      edge: (p) => `${p.finding}: ${p.label}`,
    },

    markdown: {
      chains: 'Wie het zegt, van de bron tot deze pagina',
      places: 'Waar het staat',
      more: 'Datum, getallen en wederhoor',
      version: 'Versie en adres',
      credit: (p) => `Wie het zegt: ${p.credit}.`,
      tension: (p) => `Staat op gespannen voet met een andere bevinding: spanning ${p.number}, ${p.title}.`,
      place: (p) => `${p.article}, ${p.outlet}, ${p.date}: ${p.spots}.`,
      spot: (p) => `${p.place}, zoek naar ${p.phrase} (${p.language})`,
      howRead: 'Hoe het gelezen is:',
      versionOf: (p) =>
        `Versie ${p.n} van ${p.all}, ${p.day === null ? 'nog niet gepubliceerd' : `gepubliceerd op ${p.day}`}.`,
      pinned: 'Deze versie, voorgoed:',
      present: 'De bevinding zoals ze nu is:',
      source: (p) => `${p.site}, door ${p.publisher} (${p.licence}).`,
    },
    card: {
      gone: (p) => `Bevinding ${p.number} is ${p.state} op ${p.day}.`,
      site: (p) =>
        `${bevindingen(p.findings)} uit ${artikelen(p.articles)}, elk met de bron, de grondslag en het wederhoor`,
      findingGone: (p) => `Bevinding ${p.number} (${p.state})`,
      chapter: (p) => `Hoofdstuk ${p.number}`,
      inChapter: (p) =>
        `${bevindingen(p.findings)}, elk met de bron en de grondslag${p.denied === 0 ? '' : `; ${p.denied} ontkend`}`,
    },
    grades: {
      records: 'in documenten',
      reported: 'gemeld',
      alleged: 'vermeend',
      stated: 'volgens de partij zelf',
    },

    calendar: {
      kinds: {
        fact: 'gebeurtenis',
        statement: 'uitspraak',
        limitation: 'beperking',
        unknown: 'niet bekend',
      },
      description: (p) =>
        `${p.subtitle}. Data zijn zo precies als de artikelen zijn: lees de woorden tussen haakjes. Bevindingen die alleen vóór of na iets gedateerd zijn, zijn weggelaten.`,
      title: (p) => `Bevinding ${p.number}: ${p.title} (${p.date}; ${p.grade})`,
      titleDenied: (p) =>
        `Bevinding ${p.number}: ${p.title} (${p.date}; ${p.grade}; ontkend door ${p.deniers})`,
      dayNotGiven: (p) => `${p.date}, dag niet vermeld`,
      findingAt: (p) => `Bevinding ${p.number}: ${p.address}`,
    },

    feed: {
      corrections: (p) => `Correcties – ${p.site}`,
      ofFinding: (p) => `Wijzigingen van bevinding ${p.number} – ${p.site}`,
      published: (p) => `${p.what} gepubliceerd`,
      publishedTitled: (p) => `${p.what}: ${p.title}`,
      changed: (p) => `${p.what}, versie ${p.version}`,
      changedTitled: (p) => `${p.what}, versie ${p.version}: ${p.title}`,
      withdrawn: (p) => `${p.what} ingetrokken`,
      moved: (p) => `${p.what} is nu ${p.to}`,
      merged: (p) => `${p.what} samengevoegd met bevinding ${p.into}`,
      wasAbout: (p) => `Het ging over ${p.subject}.`,
      textRemoved: 'De tekst is verwijderd.',
      noMore: 'Deze bevinding is er niet meer; haar nummer zegt wat ermee gebeurd is.',
      earlier: 'Dit is niet de huidige versie.',
    },

    cite: {
      title: (p) => `Bevinding ${p.number}: ${p.title}`,
      titleGone: (p) => `Bevinding ${p.number} (${p.state} op ${p.date})`,
      preview: 'voorpublicatie, nog niet gepubliceerd',
      grade: (p) => `Grondslag: ${p.grade}`,
      gradeDenied: (p) => `Grondslag: ${p.grade}; ontkend`,
      credits: (p) => `Noemt als bron: ${p.titles}`,
      titleDescribed: 'De kop is niet bekend; de titel is een omschrijving',
      dateApproximate: (p) => `De datum is bij benadering: ${p.date}`,
      dateNotPrinted: (p) => `Het artikel drukt geen datum af; ${p.date} is afgeleid uit de tekst`,
      inferred: (p) => `[${p.date}]`,
      notPrinted: (p) => `${p.date}; het artikel drukt geen datum af`,
      line: (p) =>
        `${p.site}, bevinding ${p.number} (versie ${p.version})${p.day === null ? '' : `, ${p.day}`}. ${p.address}`,
      chapterLine: (p) =>
        `${p.site}, hoofdstuk ${p.number}: ${p.title}${p.day === null ? '' : `, stand van ${p.day}`}. ${p.address}`,
      sentence: (p) =>
        `${p.site}, bevinding ${p.number}, ${p.does}: ${p.statement} Versie ${p.version}, ${p.address}`,
      summary: {
        summarises: (p) => `geeft een samenvatting van ${p.whom}`,
        reads: (p) => `geeft een eigen lezing van ${p.whom}`,
        ownVoice: (p) => `vat samen wat ${p.whom} in eigen naam ${p.articles === 1 ? 'zegt' : 'zeggen'}`,
        retelling: (p) =>
          `vat samen wat ${p.whom} ${p.articles === 1 ? 'zegt' : 'zeggen'} zonder een bron te noemen${p.makers === null ? '' : `, bij het navertellen van een onderzoek door ${p.makers}`}`,
        outlet: (p) =>
          p.date === null ? `een ongedateerd artikel in ${p.outlet}` : `${p.outlet} (${p.date})`,
        onSite: (p) =>
          p.date === null
            ? `een ongedateerd artikel op de site van ${p.outlet}`
            : `een artikel op de site van ${p.outlet} (${p.date})`,
        noOutlet: (p) =>
          p.date === null
            ? 'een ongedateerd artikel waarvan het medium niet genoemd is'
            : `een artikel van ${p.date} waarvan het medium niet genoemd is`,
        article: (p) =>
          p.date === null
            ? 'een ongedateerd artikel'
            : p.date === ''
              ? 'een artikel'
              : `een artikel van ${p.date}`,
        retells: (p) => `, waarin een onderzoek door ${p.makers} wordt naverteld`,
        retellsThrough: (p) => `, waarin via ${p.wire} een onderzoek door ${p.makers} wordt naverteld`,
        passesOn: (p) => `, waarin een bericht van ${p.wire} wordt doorgegeven`,
        cites: (p) => `, waarin wordt aangehaald wat door ${p.seenBy} gezien is`,
        credits: (p) => `, waarin het woord van ${p.speakers} staat`,
        between: '; en ',
      },
      theArticle: (p) => [
        ...p.dates.flatMap((date): [string, string][] => [
          [`een artikel van ${date} dat `, 'het artikel, dat '],
          [`een artikel van ${date}`, 'het artikel'],
          [`het artikel van ${date}`, 'het artikel'],
          [`een artikel uit ${date}`, 'het artikel'],
          [`het artikel uit ${date}`, 'het artikel'],
        ]),
        ['een ongedateerd artikel', 'het artikel'],
        [', zegt een artikel', ', zegt het artikel'],
        [', meldt een artikel', ', meldt het artikel'],
        [', schrijft een artikel', ', schrijft het artikel'],
        ['aldus een artikel', 'aldus het artikel'],
        ['volgens een artikel', 'volgens het artikel'],
      ],
      version: (p) => `${p.edition ? 'Nederlandse editie, ' : ''}versie ${p.version}`,
      edition: 'Nederlandse editie',
      onSite: (p) => `Artikel op de site van ${p.outlet}`,
      noDate: 'z.d.',
      about: (p) => `rond ${p.date}`,
      ca: (p) => `ca. ${p.date}`,
      circa: (p) => `circa ${p.date}`,
      c: (p) => `ca. ${p.date}`,
      // A date is written as everywhere in Dutch, but for the year that APA puts first.
      apaDate: (p) =>
        `${p.year}${p.month === null ? '' : `, ${p.day === null ? '' : `${p.day} `}${p.month}`}`,
      chicagoDate: (p) =>
        p.month === null ? `${p.year}` : `${p.day === null ? '' : `${p.day} `}${p.month} ${p.year}`,
      wikipedia: {
        web: 'Citeer web',
        news: 'Citeer web',
        author: 'auteur',
        last: 'achternaam',
        first: 'voornaam',
        title: 'titel',
        url: 'url',
        website: 'werk',
        date: 'datum',
        type: null,
        language: 'taal',
        quote: 'citaat',
        archiveUrl: 'archiefurl',
        archiveDate: 'archiefdatum',
        urlStatus: 'dodeurl',
        dead: 'ja',
        live: 'nee',
      },
      lastAuthor: ' en ',
      lastAuthorApa: ', & ',
      andOthers: 'e.a.',
      statement: (p) => `${p.line}: ${aangehaald(p.statement)}`,
      months: MAANDEN,
      monthsShort: [
        'jan.', 'feb.', 'mrt.', 'apr.', 'mei', 'juni',
        'juli', 'aug.', 'sept.', 'okt.', 'nov.', 'dec.',
      ], // prettier-ignore
      titleSuperseded: (p) => `Bevinding ${p.number}: ${p.title} (${p.later})`,
      reportLine: (p) => `${p.site}: ${p.title}${p.day === null ? '' : `, stand van ${p.day}`}. ${p.address}`,
    },

    pictures: {
      timeline: (p) => `${p.site}: wanneer het gebeurde of gezegd werd, wanneer het gemeld werd`,
      timelineOf: (p) =>
        `${p.site}: wanneer het gebeurde of gezegd werd, wanneer het gemeld werd, ${p.chapter}`,
      network: (p) => `${p.site}: wie met wie genoemd wordt, en waarvoor`,
      networkOf: (p) => `${p.site}: wie met wie genoemd wordt, en waarvoor: ${p.chapter}`,
      networkAsOf: (p) => `${p.network}, zoals gemeld ${p.by}`,
      neighbours: (p) => `${p.name}: het eigen deel van het diagram`,
      timelineKey: [
        'Elke rij zegt haar datum in woorden. Gearceerd: ergens, of meermaals, daarbinnen. Vervagend waar de datum bij benadering of niet vermeld is.',
        'De lijn ervan: doorgetrokken, in documenten; gestreept, gemeld; gestippeld, vermeend; dubbel, volgens de partij zelf. Tweede ring om het nummer: ontkend. Dikke streep: het eerste artikel in deze verzameling.',
      ],
      notDrawn: (p) => `Niet getekend: ${bevindingen(p.findings)} zonder datum.`,
      source: (p) => `Bron: ${p.site}, ${p.address} (${p.licence})`,
      sourceOfNumbers: (p) =>
        `Bron: ${p.site}, ${p.address} (${p.licence}). Elk nummer is een bevinding van het dossier.`,
    },

    files: {
      'findings.csv': { title: 'De bevindingen als tabel', opensIn: 'spreadsheets', rowsAre: 'bevindingen' },
      'evidence.csv': {
        title: 'Waar elke bevinding staat, en wie als bron genoemd wordt',
        opensIn: 'spreadsheets',
        rowsAre: 'vindplaatsen',
      },
      'relations.csv': {
        title: 'Relaties: wie, werkwoord en wie of wat',
        opensIn: 'spreadsheets',
        rowsAre: 'relaties',
      },
      'entities.csv': {
        title: 'Wie is wie, met elke aangetroffen spelling',
        opensIn: 'spreadsheets',
        rowsAre: 'entiteiten',
      },
      'findings.json': {
        title: 'De bevindingen met vindplaatsen en wederhoor',
        opensIn: 'programma’s',
        rowsAre: 'bevindingen',
      },
      'entities.ftm.json': {
        title: 'FollowTheMoney-entiteiten, één JSON-object per regel',
        opensIn: 'Aleph, OpenAleph en FollowTheMoney-gereedschap',
        rowsAre: 'FollowTheMoney-entiteiten',
      },
      'statements.csv': {
        title: 'Hetzelfde, waarde voor waarde, elk met de plaats in een artikel',
        opensIn: 'FollowTheMoney-gereedschap; in een spreadsheet alleen als tekst',
        rowsAre: 'uitspraken',
      },
      'network.gexf': {
        title: 'Het netwerk van relaties (GEXF 1.3)',
        opensIn: 'Gephi',
        rowsAre: 'lijnen',
      },
      'network.graphml': {
        title: 'Hetzelfde netwerk (GraphML)',
        opensIn:
          'yEd en Cytoscape; NetworkX en igraph kennen geen graaf met lijnen van beide soorten, met en zonder richting: geef ze relations.csv',
        rowsAre: 'lijnen',
      },
      'timeline.ics': {
        title: 'Bevindingen met een datum als agenda, zonder wat alleen vóór of na een datum gebeurde',
        opensIn: 'agenda’s',
        rowsAre: 'gedateerde bevindingen',
      },
      'sources.bib': {
        title: 'De gelezen artikelen en de bronnen die ze noemen',
        opensIn: 'Zotero, JabRef en LaTeX',
        rowsAre: 'vermeldingen',
      },
      'versions.json': {
        title: 'Elke gepubliceerde versie, met haar hash',
        opensIn: 'programma’s die naar wijzigingen kijken',
        rowsAre: 'versies',
      },
    },

    columns: {
      findings: {
        number: 'Nummer van de bevinding. Het gaat nooit naar een andere.',
        url: 'Blijvend adres van de bevinding.',
        version: 'Versie van de bevinding in dit bestand, geteld vanaf 1.',
        state:
          'live (actueel); withdrawn (ingetrokken) of merged (samengevoegd): dan is elke andere kolom leeg.',
        title: 'Een paar woorden, met hetzelfde voorbehoud als de bevinding.',
        statement: 'De bevinding in één zin. Het voorbehoud hoort erbij: citeer die in haar geheel.',
        kind: 'fact (feit), statement (iemand zegt het), limitation (wat niet aangetoond is) of unknown (een open vraag).',
        chapter: 'Korte naam van het hoofdstuk waaronder ze staat.',
        grade: `${GRONDSLAGEN}. Bij kind unknown meldt niemand een antwoord: neem daar grade_words, “opengelaten”.`,
        grade_words: 'De grondslag in woorden die voor deze bevinding waar zijn.',
        denied: 'alleen true waar een opgetekend antwoord juist deze bevinding ontkent.',
        denied_by: 'Wie de bevinding ontkent.',
        when: 'Wanneer het gebeurde of gezegd werd, als EDTF (ISO 8601-2): 2022, 2022-09, a/b (tussen a en b), [a..b] (ergens tussen a en b), ~ (rond), ? (onzeker). Leeg: niet vermeld.',
        when_words: 'Hetzelfde in gewone woorden.',
        when_text: 'De tijdwoorden van het artikel zelf, in onze vertaling waar het in een andere taal is.',
        when_translated:
          'true waar die woorden onze vertaling zijn, in elk geval deels: ze mogen niet als die van het artikel geciteerd worden.',
        when_basis: 'stated (het artikel drukt de datum af) of derived (eruit afgeleid).',
        as_of: 'Voor een toestand die duurt: de datum (EDTF) tot waarop het artikel ervoor instaat.',
        quantities:
          'Elk getal van de bevinding op een eigen regel: vergelijkingswoord (exactly: zoals gedrukt), munt of eenheid, en achter de dubbele punt wat het omvat.',
        entities: 'Id’s van alles en iedereen waarover ze gaat, uit entities.csv, partijen eerst.',
        entity_names: 'Hun namen, in dezelfde volgorde.',
        evidence:
          'Waar het staat: artikel, alinea (of pagina, of minuut), de woorden om naar te zoeken en hun taal.',
        credited: 'Wie de artikelen ervoor als bron noemen (korte namen van bronnen).',
        roots:
          'Waar elke keten van bronnen eindigt. Twee artikelen die één onderzoek navertellen delen één oorsprong.',
        root_count:
          'Hoeveel onafhankelijke oorsprongen: meerdere uitspraken van één spreker, of twee namen van één onderzoek, tellen één keer. Dit, en niet het aantal artikelen, is de bevestiging.',
        responses:
          'Wie antwoordt, elk op een eigen regel: id, soort, tussen haken waarop geantwoord wordt, en achter de dubbele punt het antwoord in onze woorden; of none recorded (geen opgetekend); of not applicable (niet van toepassing).',
        does_not_show: 'Wat het bewijsmateriaal niet laat zien, één zin per regel.',
        tensions: 'Nummers van de spanningen waarvan ze deel is.',
        first_reported: 'Publicatiedatum (EDTF) van het eerste hier gelezen artikel waarin ze staat.',
        supersedes: 'Nummer van de bevinding die ze achterhaalt.',
        superseded_by:
          'Nummers van de bevindingen die deze hebben achterhaald, bijvoorbeeld door een beslissing te vernietigen: citeer de ene nooit zonder de andere.',
        before: 'Nummers van bevindingen waaraan ze voorafging, volgens een artikel.',
        after: 'Nummers van bevindingen waarop ze volgde, volgens een artikel.',
      },
      evidence: {
        finding: 'Nummer van de bevinding.',
        article: 'Het artikel waarin ze staat (korte naam).',
        paragraph: 'De alinea van de tekst, geteld vanaf 1.',
        page: 'In plaats daarvan bij een document: de pagina.',
        minute: 'In plaats daarvan bij een uitzending: de tijd vanaf het begin.',
        phrase: 'Woorden om in die alinea naar te zoeken, zoals gedrukt (hoogstens zes).',
        language: 'Taal van die woorden (BCP 47).',
        credited: 'Wie het artikel ervoor als bron noemt (korte namen van bronnen).',
        url: 'Blijvend adres van de bevinding.',
      },
      entities: {
        id: 'Blijvend id, gebruikt in de andere tabellen. Id’s van personen bevatten geen naam.',
        url: 'De eigen pagina, met de bevindingen.',
        name: 'De ene spelling die hier gebruikt wordt. Voor wie uit een arrestatie of beschuldiging bekend is: “Een persoon”.',
        kind: 'company, person, public body, armed group, organisation, outlet, country, place, house, vessel, account of case (een rechtszaak).',
        unnamed:
          'true: de bronnen vermelden de partij maar noemen die niet bij naam. De naam is van ons; koppel hem niet.',
        country: 'Id van het land waar ze bij hoort.',
        country_name: 'Naam van dat land.',
        country_code: 'Code van twee letters (ISO 3166) van dat land, of van het land zelf.',
        drawn_in_column: KOLOM_GETEKEND,
        describes: 'Wat het is, in een paar woorden.',
        summary: 'Wat het volgens de artikelen is.',
        other_names: 'Andere aangetroffen spellingen, elk met taal, schrift en soort.',
        findings: 'Nummers van de bevindingen waarvan ze deel is of waarop ze antwoordt.',
        finding_urls: 'De blijvende adressen daarvan, in dezelfde volgorde.',
      },
      relations: {
        finding: 'Nummer van de bevinding die het zegt.',
        kind: 'Het werkwoord, uit een gesloten lijst. "not shown" is een stap die de bronnen niet laten zien, geen relatie.',
        sentence:
          'De relatie als één zin, met haar voorbehoud of wie het zegt, en haar ontkenning: citeer die in haar geheel.',
        share: 'Hoeveel ervan in bezit is of bedoeld is, met het vergelijkingswoord: at least 25%.',
        since: 'Vanaf wanneer het geldt, als EDTF.',
        until: 'Tot wanneer het gold, als EDTF.',
        drawn: 'true: ze staat in het relatiediagram, als lijn, tab of teken, en in de netwerkbestanden.',
        from: 'Id van de partij die eerst genoemd wordt. Ze verkoopt, levert, verzendt, betaalt, bezit of beslist alleen waar kind dat zegt: bij een gebruik maakte ze wat de ander gebruikt, en waar directed false is zegt de volgorde niets over wie wat aan wie gaf.',
        from_name: 'De naam daarvan.',
        to: 'Id van de partij die daarna genoemd wordt. Ze koopt, ontvangt, wordt betaald, is in bezit of over haar wordt beslist alleen waar kind dat zegt: bij een gebruik gebruikt ze wat de ander maakte, en hoe dat kwam is niet aangetoond.',
        to_name: 'De naam daarvan.',
        via: 'Id van het land of de partij onderweg, alleen waar de bron daar duidelijk over is.',
        goods: GOODS_KOLOM,
        quantity:
          'Het getal op deze lijn, zonder eenheid. Lees het nooit zonder de volgende kolom. Alle getallen met hun bereik: findings.csv.',
        comparator:
          'exactly (zo precies als het artikel het afdrukt), at least (minstens), at most (hoogstens), about (ongeveer), more than (meer dan), less than (minder dan) of between (tussen).',
        unit: 'Wat er geteld is.',
        currency: 'Munteenheid (ISO 4217) van een geldbedrag.',
        when: 'Wanneer, als EDTF (zie findings.csv); leeg voor een daad waarvan iemand alleen beschuldigd wordt, wat de datum van de beschuldiging ook is.',
        grade: `${GRONDSLAGEN}; leeg voor een stap die niet aangetoond is.`,
        denied: 'alleen true waar een opgetekend antwoord juist deze bevinding ontkent.',
        url: 'Blijvend adres van de bevinding.',
        quantity_up_to: 'Het hoogste getal, waar het vergelijkingswoord between is.',
        label:
          'De korte woorden van de redactie ervoor in het diagram, waar ze er schreef; bij een gebruik noemen ze wat gebruikt wordt, en geen levering. Ze dragen geen voorbehoud: lees ze nooit zonder sentence.',
        from_drawn_in_column: `Van de eerste partij, alleen in deze relatie. ${KOLOM_GETEKEND}`,
        to_drawn_in_column: `Van de tweede partij, alleen in deze relatie. ${KOLOM_GETEKEND}`,
        directed:
          'true: ze loopt van de eerste partij naar de tweede, zoals kind zegt, met haar grondslag en haar ontkenning. false: niet (een samenwerking, een gebruik, een stap die niet aangetoond is, of wat geen diagram toont).',
      },
      statements: {
        canonical_id: 'Hetzelfde als entity_id: hier wordt niets samengevoegd.',
        entity_id: 'Id van de FollowTheMoney-entiteit in entities.ftm.json.',
        prop: 'Eigenschap van het FollowTheMoney-schema; "id" opent elke entiteit.',
        prop_type: 'Type van de eigenschap.',
        schema: 'FollowTheMoney-schema van de entiteit.',
        value: 'De waarde. Bevindingen zijn in onze woorden en door ons vertaald.',
        dataset: 'Naam van deze dataset.',
        origin: 'Het artikel waarin het staat.',
        lang: 'Taal van de waarde (ISO 639-3), waar die tekst is.',
        original_value:
          'Voor een samenvatting: de woorden om in het artikel naar te zoeken, zoals gedrukt (hoogstens zes).',
        external: 'Altijd f: de uitspraak gaat over een entiteit van deze dataset.',
        first_seen: 'Dag waarop het artikel gepubliceerd is, waar die op de dag bekend is.',
        last_seen: 'Dezelfde dag: een artikel wordt één keer gepubliceerd.',
        id: 'Vingerafdruk (SHA-1) van de uitspraak en haar plaats in het artikel.',
        finding: 'Nummer van de bevinding waar het uit komt.',
        paragraph: 'Alinea van het artikel.',
        page: 'Pagina, als het een document is.',
        minute: 'Tijd vanaf het begin, als het een uitzending is.',
        anchor: 'Woorden om daar naar te zoeken, zoals gedrukt (hoogstens zes).',
        anchor_lang: 'Taal van die woorden (BCP 47).',
        url: 'Blijvend adres van de bevinding, of pagina van de entiteit of het artikel.',
      },
      nodes: {
        kind: 'company, person, public body, armed group, organisation, outlet, country, place, house, vessel, account of case (een rechtszaak).',
        describes: 'Wat het is, in een paar woorden.',
        country: 'Naam van het land waar ze bij hoort.',
        drawn_in_column: KOLOM_GETEKEND,
        unnamed: 'true: de bronnen vermelden de partij maar noemen die niet bij naam.',
        url: 'De eigen pagina, met de bevindingen.',
      },
      edges: {
        finding: 'Nummer van de bevinding die het zegt.',
        url: 'Blijvend adres van de bevinding.',
        relation: 'Het werkwoord, uit een gesloten lijst.',
        family:
          'Waar het werkwoord over gaat, in één woord uit een gesloten lijst. Deal is een gegund contract of een samenwerking, en meldt geen levering; open is wat open blijft: een gebruik, waarvan niet blijkt hoe het gebruikte kwam, of een stap die niet aangetoond is.',
        sentence: 'De lijn als één zin, met haar voorbehoud of wie het zegt, en haar ontkenning.',
        statement: 'De hele bevinding. Het voorbehoud hoort erbij.',
        grade: `${GRONDSLAGEN}; leeg voor een stap die niet aangetoond is.`,
        grade_words:
          'De grondslag in woorden die voor deze bevinding waar zijn; leeg voor een stap die niet aangetoond is.',
        denied: 'alleen true waar een opgetekend antwoord juist deze bevinding ontkent.',
        denied_by: 'Wie de bevinding ontkent.',
        gap: 'true: een stap die de bronnen niet laten zien. Het is geen relatie.',
        goods: GOODS_KOLOM,
        quantities: 'Getallen van de bevinding met vergelijkingswoord, eenheid en bereik.',
        via: 'Het land of de partij onderweg.',
        when: 'Wanneer, als EDTF.',
        when_words: 'Hetzelfde in gewone woorden.',
        as_of: 'Voor een toestand die duurt: de datum tot waarop het artikel ervoor instaat.',
        chapter: 'Korte naam van het hoofdstuk.',
      },
    },
  },

  // ── diagrams ──
  diagrams: {
    whoSaysSo: 'Wie het zegt',
    whoDeniesWhat: 'Wie wat ontkent',
    sameAsList: 'Hetzelfde als lijst',
    neighbourhood: (p) => `${p.title}, ${p.number} van ${p.of}: rond ${p.hub}`,
    badge: 'Bevinding',
    finding: (number) => `Bevinding ${number}`,
    findingSays: (p) => `Bevinding ${p.finding}. ${p.sentence}`,
    listed: { moves: ' → ', between: ' – ' },
    verbAndGoods: (p) => `${p.verb}: ${p.goods}`,
    madeBy: (p) => `${p.goods ?? 'goederen'} gemaakt door ${p.maker}, ${p.grade}`,
    uses: (p) => `gebruikt ${p.what}; ${WEG_ONBEKEND}`,
    usedBy: (p) => `gebruikt door ${p.user}: ${p.what}; ${WEG_ONBEKEND}`,
    partOf: (p) => `${p.title}: ${p.part}`,
    notShownBetween: (names) => `${names.join(' … ')}: niet aangetoond door onze bronnen`,
    chain: (steps) =>
      steps
        .map(
          ({ name, note, unknown }) =>
            `${note.startsWith(name) ? '' : `${name}${unknown && !/niet genoemd$/i.test(name) ? ' (niet genoemd)' : ''}: `}${note}.`,
        )
        .join(' '),
    tooNarrow: 'Deze kolom is te smal voor de tekening: de lijst hieronder zegt hetzelfde.',
    ringsDeny: 'Tweede ring om een nummer: de bevinding is ontkend.',
    linesBetween: (p) =>
      `${geteld(p.lines, 'lijn', 'lijnen')} tussen ${vakken(p.boxes)}${p.grades.length > 0 ? `: ${p.grades.join(', ')}` : ''}.`,
    ofGrade: (p) => `${p.count} ${p.words}`,
    denied: (findings) =>
      `Ontkend: ${findings.length === 1 ? 'bevinding' : 'bevindingen'} ${findings.join(', ')}.`,
    boxesOnly: (boxes) => `${vakken(boxes)}.`,
    owners: (p) => `${geteld(p.owners, 'eigenaar staat', 'eigenaren staan')} op ${vakken(p.boxes)}.`,
    used: (count) =>
      `${geteld(count, 'teken', 'tekens')} op een vak ${count === 1 ? 'zegt' : 'zeggen'} wat er gebruikt wordt, niet hoe het er kwam.`,
    justice: (count) =>
      `${geteld(count, 'lijn', 'lijnen')} met dwarsstreepjes ${count === 1 ? 'vertelt' : 'vertellen'} van een rechter, een overheid of een beschuldiging, niet van zaken doen.`,
    outside: (count) =>
      `${geteld(count, 'lijn staat', 'lijnen staan')} apart: een van beide partijen staat onder geen van de kopjes.`,
    missingSteps: (count) => `${geteld(count, 'stap is', 'stappen zijn')} niet aangetoond door onze bronnen.`,
    key: {
      gap: 'een stap die onze bronnen niet laten zien',
      dot: 'stip: de kant van de eigenaar of van wie optreedt',
      justice:
        'lijn met dwarsstreepjes: wat een rechter of overheid deed, of een beschuldiging; geen handel, geen beweging',
      number: 'nummer van de bevinding',
      denied: 'tweede ring: ontkend',
      owner: 'eigenaar, op het vak van wat in eigendom is',
      unnamed: 'niet genoemd in de artikelen',
      transit: 'onderweg',
      armed: 'gewapende groep',
    },
    asOfKey: {
      heavy: 'zwaar: nieuw in die maand',
      heavyIn: (p) => `zwaar: nieuw in ${p.month}`,
      empty: 'leeg vak: van wat erbij getekend is, was toen nog niets gemeld',
      apart: 'tussen twee dunne lijnen: alleen een artikel zonder zekere datum zegt het',
    },
    asKnown: (p) =>
      [
        p.known ?? 'Er is niets getekend.',
        p.fresh === 0 ? '' : ` Hier getekend en nieuw in de maand: ${bevindingen(p.fresh)}.`,
        p.apart === 0 ? '' : ` Uit een artikel zonder zekere datum: ${bevindingen(p.apart)}.`,
        p.empty === 0
          ? ''
          : ` Van wat bij ${vakken(p.empty)} getekend is, was hier toen nog niets gemeld: ${p.empty === 1 ? 'dat is' : 'die zijn'} leeg.`,
      ].join(''),
    filter: {
      lines: 'Toon lijnen',
      kinds: 'Soorten relaties',
      showKinds: 'Toon soorten relaties',
    },
    timeline: {
      none: 'Hier is geen bevinding.',
      undated: (count) =>
        count === 1
          ? '1 bevinding zonder datum is niet getekend; de lijst eindigt ermee.'
          : `${bevindingen(count)} zonder datum zijn niet getekend; de lijst eindigt ermee.`,
      emptyYears: (p) =>
        `Van ${p.first} tot en met ${p.last} heeft hier niets een datum: ${p.last - p.first + 1} jaar.`,
      articles: 'Artikelen, naar publicatiedatum',
      article: (p) => `Artikel, ${p.day}: ${p.title}`,
      when: (p) => (p.asOf ? `${p.when} (stand van ${p.asOf})` : p.when),
      support: (p) => (p.deniedBy === null ? p.grade : `${p.grade}, ontkend door ${p.deniedBy}`),
      firstArticle: (p) =>
        `Eerste ${p.firstDated ? 'gedateerde ' : ''}artikel hier: ${p.day}${p.lag === null ? '' : `, ${p.lag} later`}`,
      articleWords: (p) =>
        `In de woorden van een artikel: ${p.words}${p.basis === null ? '' : `; ${p.basis}`}`,
      derived: 'door ons afgeleid',
      printed: 'zoals gedrukt',
      tension: (p) => `${p.kind} bevinding ${p.finding} (S${p.number})`,
      tie: (p) => `Spanning ${p.number}: ${p.title}. Deze bevinding ${p.kind} bevinding ${p.finding}.`,
      tag: (tension) => `S${tension}`,
      key: {
        tick: 'eerste artikel in deze verzameling',
        tickWithFoot:
          'eerste artikel in deze verzameling, de voet zo breed als de dagen waarop het verschenen kan zijn',
        shapes: {
          interval: 'duurde van het ene eind tot het andere',
          within: 'ergens tussen de uiteinden',
          month: 'ergens in de maand',
          day: 'op de dag',
          statement: 'toen gezegd',
        },
        fades: 'het eind is daar ongeveer, of open',
        lag: 'van gebeurtenis tot bericht (mnd: maanden; alleen waar beide data een getal toelaten)',
        tension:
          'een paar bevindingen die elkaar weerspreken of met elkaar schuren; de lijst noemt de andere, die niet getekend hoeft te zijn',
        leftOut: 'weggelaten jaren, waarin hier niets een datum heeft',
      },
    },
    skip: 'Sla dit diagram over',
  },
  bundle: {
    readMe: (p) =>
      `${p.site.title}\n${p.site.subtitle}\n\nOpen index.html in een browser. Alles is zonder netwerk te lezen, maar het zoeken heeft een server nodig.\n\n${p.site.coverage}\nWat na het maken van deze kopie is gecorrigeerd, staat er niet in: ${p.site.address}/corrections/\nLicentie van de inhoud: ${p.site.licence.name}\n\nOm te zien dat er sinds het maken van de kopie geen byte is veranderd, in deze map:\n  sha256sum -c ${p.sums}\nOm te zien dat de inhoud precies deze bytes geeft, in de map van het programma:\n  npm run prove -- <deze map>\n${p.ledgerSums} is voor de bestanden van het logboek, die in de map van de inhoud liggen en elke publicatie vastleggen.\nKoppen van het logboek: ${p.heads.length === 0 ? 'geen, er is nog niets gepubliceerd' : p.heads.join(', ')}\n\nBeide gaan over bytes. Geen van beide bewijst dat waar is wat ze zeggen: elke bevinding noemt wie het zegt, en wat\nze niet laat zien.\n`,
  },
};
