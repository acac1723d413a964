import { phrases, type RelationVerbs, type WordingWords } from '../../model/wording/words.ts';
import { CUES_NL } from './cues-nl.ts';

const HANDED_OVER: RelationVerbs = {
  from: phrases(`
    verkocht, verkochten, verkoopt, verkopen, doorverkocht, doorverkoopt, leverde, leverden, levert, leveren,
    geleverd, verscheepte, verscheept, exporteerde, exporteert, geëxporteerd, voerde uit, uitgevoerd,
    stuurde, gestuurd, gaf, gegeven, speelde door, doorgespeeld, lekte, lekken, gelekt, betaalde, betaalt,
    betaald, gemaakt
  `),
  to: phrases(`
    kocht, kochten, koopt, kopen, gekocht, importeerde, importeerden, importeert, geïmporteerd, voerde in,
    ingevoerd, ontving, ontvingen, ontvangen, kreeg, kregen
  `),
  moves: true,
};

/** The Dutch words by which a text is held against its finding. */
export const WORDING_NL: WordingWords = {
  language: 'nl',
  // Flesch and Douma, 1960: of 100, and easier the higher.
  reading: {
    called: 'reading ease (Flesch and Douma)',
    base: 206.835,
    wordsPerSentence: -0.93,
    syllablesPerWord: -77,
    limit: 50,
    harder: 'below',
    // A diaeresis begins a syllable.
    vowels: /[äëïöü][aeiouy]*|[aeiouyà-ãè-êì-îò-õù-û]+/g,
  },
  digits: { group: '.', decimal: ',' },
  numbers: {
    nul: 0, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11,
    twaalf: 12, dertien: 13, veertien: 14, vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19,
    twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90,
    // Of "eenentwintig"; "een" alone is mostly an article, and "één" loses its first accent as a capital.
    eenen: 1, eén: 1,
  }, // prettier-ignore
  scales: { dozijn: 12, honderd: 100, duizend: 1e3, miljoen: 1e6, miljard: 1e9 },
  shortScales: {},
  joiners: { glued: ['en', 'ën'], apart: ['en'] },
  vague: ['tientallen', 'honderden', 'duizenden', 'miljoenen', 'miljarden'],
  references: ['bevinding', 'bevindingen', 'alinea', 'alinea’s', 'pagina', 'versie', 'nr.', 'nummer'],
  comparators: {
    exactly: ['precies', 'exact'],
    'at least': phrases('minstens, ten minste, tenminste, minimaal, zeker, niet minder dan, op zijn minst'),
    'at most': phrases(
      'hoogstens, hooguit, ten hoogste, maximaal, niet meer dan, op zijn hoogst, tot maximaal, tot wel',
    ),
    about: ['ongeveer', 'circa', 'ca.', 'rond', 'omstreeks', 'zo’n', 'om en nabij', 'naar schatting'],
    'more than': ['meer dan', 'ruim', 'boven'],
    'less than': ['minder dan', 'onder'],
    almost: ['bijna', 'haast', 'net geen', 'tegen'],
    between: ['tussen'],
  },
  lasting: ['over'],
  comparatorsAfter: {
    'at least': ['of meer'],
    'at most': ['of minder'],
    about: ['of zo'],
  },
  units: {
    tonnes: ['ton', 'tonnen', 't'],
    kilograms: ['kilogram', 'kilo', 'kg'],
    kilometres: ['kilometer', 'kilometers', 'km'],
    'per cent': ['procent', '%'],
    companies: ['bedrijf', 'bedrijven', 'ondernemingen'],
    people: ['mensen', 'personen'],
    deliveries: ['levering', 'leveringen'],
    shipments: ['zending', 'zendingen'],
    consignments: ['partij', 'partijen'],
    parts: ['onderdeel', 'onderdelen'],
    investigations: ['onderzoek', 'onderzoeken'],
    days: ['dag', 'dagen'],
    weeks: ['week', 'weken'],
    months: ['maand', 'maanden'],
    years: ['jaar', 'jaren'],
  },
  currencies: {
    EUR: ['€', 'EUR', 'euro'],
    GBP: ['£', 'GBP', 'pond'],
    JPY: ['¥', 'JPY', 'yen'],
    RUB: ['₽', 'RUB', 'roebel'],
    USD: ['$', 'US$', 'USD', 'dollar', 'Amerikaanse dollar'],
  },
  months: [
    ['januari', 'jan'], ['februari', 'feb'], ['maart', 'mrt'], ['april', 'apr'], ['mei'], ['juni', 'jun'],
    ['juli', 'jul'], ['augustus', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'],
    ['december', 'dec'],
  ], // prettier-ignore
  beforeDates: phrases(
    'in, van, uit, sinds, tot, vanaf, tussen, voor, na, gedurende, eind, begin, medio, half',
  ),
  doubts: phrases(`
    omstreeks, ongeveer, rond, circa, blijkbaar, kennelijk, vermoedelijk, waarschijnlijk, misschien, onzeker,
    niet zeker
  `),
  hedges: {
    reported: phrases(`
      zou, zouden, naar verluidt, naar wordt bericht, wordt gezegd, wordt niet gezegd, werd gezegd,
      is gezegd, meldde, meldden, gemeld, gemelde, genoemd, omschreven als, bericht, zegt men, heet, heten
    `),
    alleged: phrases(`
      zou, zouden, beschuldig*, beschuldiging*, verdacht, verdenk*, verdenking*, vermeend*, vermoed*,
      argwaan, aangenomen, wordt geloofd, aantijging*, bewering*, beweerd, beweert, beweren, beweerde
    `),
    // "Verscheen" is one of two senses, as "appeared" is in English.
    apparent: phrases(`
      lijkt, lijken, leek, verscheen, schijnt, schijnbaar, blijkbaar, kennelijk, vermoedelijk,
      waarschijnlijk, mogelijk, misschien, te oordelen naar, suggere*
    `),
    open: phrases(`
      onduidelijk, niet duidelijk, onbekend, niet bekend, niet vermeld, niet gemeld, niet gezegd,
      niet getoond, niet aangetoond, niet is aangetoond, niet bevestigd, niet was bevestigd,
      niet op te maken, niet te bewijzen, bewijzen niet, bewijst niet, bewijzen geen, bewijst geen,
      niet bewezen, staat er niet, zegt of, zeggen of, zien of, toont of, tonen of, zegt niet of, of er,
      of de, de vraag of
    `),
    attribution: phrases(`
      volgens, aldus, zegt, zeggen, zei, zeiden, gezegd, meldt, melden, meldde, vertelde, vertelt, verteld,
      schrijft, schrijven, schreef, bericht, berichtgeving, verslag, stelt, stellen, stelde, beweert,
      beweren, beweerde, verklaart, verklaarde, noemt, noemde, heet, heten, omschrijft, omschreef,
      omschreven als, concludeert, citeert, geciteerd, geciteerde, aangehaald, aangehaalde, aanhaalt,
      haalt aan, vermeld, vermeldt, vermelden, aankondigde, kondigt aan, kondigde aan, liet weten, vond,
      vonden, toont, tonen, laat zien, laten zien, naar eigen zeggen, weergegeven door, erkent, erkende,
      erkennen, geeft toe, gaf toe, toegegeven, bevestigt, bevestigde, bevestigen, corrigeert, corrigeerde,
      stelt recht, rechtgezet, op grond van, op basis van, woordvoerder, woordvoerster, in de woorden van,
      beroept zich, beriep zich, deed een beroep, riep op, ontkent, ontkende, ontkend, weerspreekt,
      van de hand, blijkt uit, ingezien door, gezien door, bekeken door, bestudeerd door, gevonden door,
      verkregen door, heeft bekendgemaakt, hebben bekendgemaakt
    `),
  },
  notHedges: ['volgens plan', 'volgens afspraak'],
  sources: phrases(`
    gegevens, data, stukken, documenten, papieren, register, facturen, informatie, douane-informatie,
    douanegegevens, douanepapieren, douanestukken, handelsgegevens, beelden, foto’s, video’s, artikel,
    artikelen, journalisten, onderzoek, vonnis, arrest, uitspraak, tenlastelegging, contract, jaarverslag,
    bankafschriften, rekeningafschriften, mails, brieven, functionarissen, getuigen, ministerie
  `),
  denials: phrases(`
    ontken*, ontkracht*, weersprak, weerspreekt, weerspreken, weersproken, tegengesproken, spreekt tegen,
    spreekt dat tegen, spreekt dit tegen, spreekt het tegen, spreken dat tegen, spreken het tegen, sprak tegen,
    sprak dat tegen, sprak het tegen, wijst dat af, wijst het af, weerleg*, tegenspreken, van de hand, af als, afwijzing*, verwerpt, verwierp, betwist*, onwaar,
    onjuist, ontkenning*
  `),
  notDenials: phrases(`
    niet ontkend, ontkent niet, ontkende niet, geen ontkenning, zonder te ontkennen, niet betwist,
    bevestig* noch ontken*, bevestigen of ontkennen
  `),
  nots: phrases('niet, geen, nooit, niets, niemand, noch, evenmin'),
  likeNots: phrases(`
    niet*, zonder, nergens, onbe*, ondui*, onver*, onge*, onwa*, onju*, onze*, onmo*, onaf*, onwe*, onle*, onvol*,
    ontken*, ontbre*, buiten, alleen
  `),
  noAnswers: phrases(
    'geen antwoord, geen reactie, niet geantwoord, niet gereageerd, reageerde niet, antwoordde niet',
  ),
  notSaid: phrases(`
    zegt niet, zeggen niet, noemt geen, noemt niet, geeft geen, vermeldt geen, vermeldt niet, meldt geen,
    meldt niet, toont niet, geen artikel, staat er niet, blijft onvermeld
  `),
  doubled: ['dat', 'die', 'had', 'zij', 'ze', 'of', 'is'],
  joining: phrases(
    'toen, dus, daarna, daarom, nadat, omdat, vervolgens, waarna, als gevolg daarvan, hetzelfde, dezelfde',
  ),
  pieces: ['artikel', 'artikelen', 'nieuwsartikel', 'nieuwsartikelen'],
  published: { verbs: ['gepubliceerd', 'verschenen', 'die verschenen'], to: 'tot' },
  prepositions: { to: ['aan', 'naar'], from: ['van', 'uit', 'bij'], by: ['door'] },
  asides: ['bekend bij', 'volgens gegevens van', 'volgens papieren van'],
  asking: ['wie', 'wat'],
  definite: ['de', 'het'],
  articles: ['de', 'het', 'een', 'enkele', 'verschillende'],
  passive: ['is', 'zijn', 'was', 'waren', 'wordt', 'worden', 'werd', 'werden'],
  verbs: {
    sold: HANDED_OVER,
    supplied: HANDED_OVER,
    shipped: HANDED_OVER,
    imported: HANDED_OVER,
    paid: HANDED_OVER,
    'goods reached': HANDED_OVER,
    'passes information to': HANDED_OVER,
    'not shown': HANDED_OVER,
    'goods used by': {
      from: ['gemaakt', 'geproduceerd'],
      to: ['gebruik*', 'leunt', 'leunen', 'afhankelijk'],
      moves: false,
    },
    'raises money for': { from: ['haalt', 'haalde', 'zamelt', 'zamelde'], to: [], moves: false },
    'has member': {
      from: ['heeft als lid', 'telt'],
      to: ['is een van', 'hoort bij', 'is lid van'],
      moves: false,
    },
    owns: {
      from: ['bezit', 'bezat', 'bezitten', 'eigenaar van'],
      to: ['hoort toe aan', 'is van'],
      moves: false,
    },
    'declared for use by': {
      from: ['gaf aan', 'gaven aan', 'gaf op', 'gaven op', 'verklaarden'],
      to: [],
      moves: false,
    },
    'halted sales to': { from: ['stopte', 'stopt', 'staakte', 'schortte'], to: [], moves: true },
    'acted against': {
      from: phrases('arresteerde, arresteerden, gearresteerd, hield aan, hielden aan, aangehouden, beboette'),
      to: [],
      moves: false,
    },
    accused: { from: ['beschuldig*'], to: [], moves: false },
    supports: { from: ['steun*', 'hielp', 'helpt'], to: [], moves: false },
    'lent to': {
      from: ['leende', 'leenden', 'leent', 'lenen', 'geleend', 'uitgeleend'],
      to: [],
      moves: true,
    },
    'gave to': {
      from: phrases('gaf, gaven, geeft, geven, gegeven, schonk, schonken, schenkt, geschonken, doneer*'),
      to: ['kreeg', 'kregen', 'krijgt', 'krijgen', 'ontving', 'ontvingen', 'ontvangt'],
      moves: true,
    },
    'invested in': { from: ['investeer*', 'geïnvesteerd'], to: [], moves: false },
    'benefits from': { from: ['profiteer*', 'geprofiteerd', 'begunstigd*'], to: [], moves: false },
    'nominee for': { from: ['stroman', 'stromannen', 'katvanger', 'houdt', 'hield'], to: [], moves: false },
    founded: {
      from: ['richtte', 'richtten', 'richt', 'opgericht', 'stichtte', 'oprichter'],
      to: [],
      moves: false,
    },
    'part of': {
      from: ['hoort bij', 'behoort tot', 'onderdeel van', 'dochter van', 'valt onder'],
      to: ['omvat', 'omvatten', 'bestaat uit'],
      moves: false,
    },
    'director of': {
      from: ['bestuurder', 'bestuurt', 'bestuurde', 'leidt', 'leidde', 'directeur', 'voorzitter'],
      to: [],
      moves: false,
    },
    'works for': {
      from: ['werkt', 'werkte', 'werken', 'werkten', 'adviseert', 'adviseerde'],
      to: ['huurde', 'huurt', 'ingehuurd', 'in dienst'],
      moves: false,
    },
    represents: { from: ['vertegenwoordig*', 'behartigt', 'behartigde'], to: [], moves: false },
    lobbied: { from: ['lobby*', 'gelobbyd'], to: [], moves: false },
    'awarded contract to': {
      from: ['gunde', 'gunden', 'gunt', 'gegund'],
      to: ['won', 'wonnen', 'wint', 'gewonnen'],
      moves: true,
    },
    charged: { from: ['klaagde', 'klaagden', 'klaagt', 'aangeklaagd', 'vervolg*'], to: [], moves: false },
    pleaded: { from: [], to: ['pleitte', 'pleit', 'bekende', 'bekent'], moves: false },
    acquitted: { from: ['sprak vrij', 'spreekt vrij', 'vrijgesproken'], to: [], moves: false },
    convicted: { from: ['veroordeel*'], to: [], moves: false },
    'convicted subject to appeal': { from: ['veroordeel*'], to: [], moves: false },
    'convicted finally': { from: ['veroordeel*'], to: [], moves: false },
    'ruled for': {
      from: ['oordeelde', 'oordeelt', 'stelde in het gelijk', 'besliste'],
      to: [],
      moves: false,
    },
    'ruled against': {
      from: ['oordeelde', 'oordeelt', 'stelde in het ongelijk', 'besliste'],
      to: [],
      moves: false,
    },
    overturned: { from: ['vernietig*', 'herriep', 'herroept', 'herroepen'], to: [], moves: false },
    fined: { from: ['beboet*'], to: [], moves: false },
    sanctioned: { from: ['sanctioneer*', 'gesanctioneerd', 'trof met sancties'], to: [], moves: false },
    seized: {
      from: ['nam in beslag', 'namen in beslag', 'in beslag genomen', 'legde beslag', 'legden beslag'],
      to: [],
      moves: false,
    },
    'registered at': { from: ['ingeschreven', 'geregistreerd', 'gevestigd'], to: [], moves: false },
  },
  cues: CUES_NL,
};
