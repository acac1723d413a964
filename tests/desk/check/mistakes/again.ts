/**
 * A second hundred of mistakes, and forty edits that are right. They were written from the manual alone, by somebody
 * who had not read the rules, so that the share that is caught says something about mistakes that nobody has thought
 * of. Each tells what is wrong and why it matters; an entry is not bent to what a rule happens to say.
 *
 * Mended once after it was first measured, because the list was wrong: a Dutch slip and a sentence of chapter three stand
 * in a text that is right without them, so that other faults of that text do not count (C14–C16, L01–L11, I23, I25, I26);
 * the other end of a contradiction is a place for the message too (S04, T06, A07); I18 was no YAML; Dutch names.
 */
import type { Edit, Mistake, RealMistake } from '../mistakes.ts';
import { entity, F, LUSAVIAN as PT, SITE, source, UK } from '../quarry-files.ts';

const CRANE = 'articles/crane-log.mdx';
const TERMS = 'glossary.yaml';
const SAND = 'chapters/01-sand.mdx';
const MONEY = 'chapters/02-money.mdx';
const RULES = 'chapters/03-rules.mdx';
const PITS = 'tensions/01-pits-with-and-without-licence.mdx';
const BAN = 'tensions/02-forbidden-and-carried.mdx';

/** What a finding of its own would say of the consortium's account of materials, which no finding tells yet. */
const ACCOUNT = `---
statement: The Svitohai consortium is reported to keep an account of its materials that it does not publish.
title: Consortium reported to keep an account that it does not publish
kind: fact
chapter: rules
grade: reported
when: '2019-06~'
whenText: at the time of the article
whenBasis: derived
entities: [svitohai-consortium]
evidence:
  - article: pisok-z-orluny
    paragraph: 9
    phrase: веде власний облік матеріалів
    credited: [khronika-own-words]
responses: none recorded
doesNotShow:
  - The article does not say what the account holds.
---
`;

/** Entries of a Dutch edition that say what the original says. */
const DUTCH = {
  2: `---
translates: sha256-ced3d5537aa0
statement: Tussen maart en november 2018 verkocht Areias de São Brites grind aan Barcaças Conceição voor in totaal ongeveer 1,2 miljoen euro, volgens facturen die verslaggevers van Orluna Desk zagen.
title: "Facturen: grind verkocht aan een rederij voor ongeveer 1,2 miljoen euro"
whenText: tussen maart en november 2018
quantities:
  - what: alle facturen samen, over negen maanden
relations:
  - goods: grind
    label: grind, ongeveer 1,2 miljoen euro
doesNotShow:
  - De facturen laten niet zien waar het grind bleef nadat het de steiger had verlaten.
---
`,
  3: `---
translates: sha256-8c3fe81ccfe3
statement: Twee arbeiders die niet worden genoemd beweren dat ergens tussen april en september 2018 hooguit 90 schuiten van Barcaças Conceição met zand zijn geladen bij groeven zonder vergunning; het bedrijf ontkent dat.
title: Zand zou bij groeven zonder vergunning zijn geladen
whenText: ergens tussen april en september
quantities:
  - unit: schuiten
    what: schuiten die naar verluidt 's nachts bij groeven zonder vergunning zijn geladen
relations:
  - goods: zand
    label: zand, hooguit 90 schuiten
    sentence: Groeven zonder vergunning zouden zand hebben geleverd aan Barcaças Conceição, dat dit ontkent
responses:
  - summary: Het zegt dat het alleen bij groeven met een vergunning koopt en ontkent dat het bij andere zand heeft geladen.
---

> Het getal is een bovengrens die de arbeiders geven.

Een schuit is geen maat voor gewicht, en het getal wordt *niet* opgeteld bij dat van [een andere bevinding](/findings/1/).
`,
  8: `---
translates: sha256-f8ff4f38e952
statement: Zarinbud zou een van precies vier bedrijven in het Svitohai consortium zijn, op zijn vroegst sinds juni 2017.
title: Zarinbud zou een van vier in een consortium zijn
whenText: op zijn vroegst sinds juni 2017
quantities:
  - unit: bedrijven
    what: alle leden van het consortium, van wie er één wordt genoemd
relations:
  - sentence: Het Svitohai consortium zou Zarinbud als lid hebben
---
`,
  9: `---
translates: sha256-a268e31ccd6c
statement: Noch de havenboeken noch de foto's laten zien of zand van Kvitka Quay in de autoweg terechtkwam die Zarinbud helpt bouwen.
title: Zand in de autoweg is niet aangetoond
relations:
  - goods: zand
    sentence: Noch havenboeken noch foto's laten zien of zand van Kvitka Quay naar Zarinbud ging
---
`,
  12: `---
translates: sha256-b7f210b21bf8
statement: Naar omstreeks juni 2019 werd gemeld, heeft de aanklager van Nova Orlun in februari 2019 een kademedewerker, Duarte P., aangehouden op verdenking van het aannemen van geld van vervoerders.
title: Een kademedewerker op verdenking aangehouden, zoals gemeld in 2019
whenText: in februari 2019
relations:
  - sentence: De aanklager van Nova Orlun zou iemand hebben aangehouden op verdenking van het aannemen van geld
doesNotShow:
  - Het artikel zegt niet welke vervoerders worden bedoeld.
---

Wat er later voor de rechter gebeurde, valt buiten deze verzameling: ga het na voor u dit herhaalt.
`,
  13: `---
translates: sha256-d8f9bcf3209d
statement: Tegen eind oktober 2018 had ongeveer 3.000 ton grind van schuiten van Barcaças Conceição via Harlund bouwplaatsen van Zarinbud bereikt, volgens handelsgegevens die het artikel aanhaalt.
title: "Handelsgegevens: ongeveer 3.000 ton grind via Harlund"
whenText: tegen eind oktober 2018
quantities:
  - unit: ton
    what: grind dat via Harlund ging, alle leveringen samen
relations:
  - goods: grind
    label: grind, ongeveer 3.000 ton
doesNotShow:
  - Het artikel zegt niet wie de gegevens heeft verzameld.
---
`,
  14: `---
translates: sha256-4367e2950e7e
statement: Waterways Inspectorate zegt dat Kvitka Quay, waarschijnlijk tot eind 2018, geen vergunning had om zand in te nemen.
title: Kvitka Quay zou geen vergunning hebben gehad
whenText: waarschijnlijk tot eind 2018
relations:
  - sentence: Waterways Inspectorate zegt dat Kvitka Quay geen vergunning had om zand in te nemen
---
`,
  none: `translates: sha256-fe65b12dcdd6
name: Groeven zonder vergunning
inSentence: groeven zonder vergunning
describes: groeven die niet worden genoemd
note: Het Portugese artikel noemt ze niet en zegt niet hoeveel het er zijn.
`,
  money: `---
translates: sha256-df00c2de3101
title: Eigenaren en geld
question: Wie bezit wat, en wie zegt dat hij wie heeft betaald?
inShort:
  - text: Zarinbud zegt dat het ongeveer 640.000 euro voor grind heeft betaald.
---

Een rederij en een bouwbedrijf <Finding n="6">hebben sinds 2016 één eigenaar</Finding>, volgens het handelsregister dat verslaggevers raadpleegden. <Ours>Wat voor de bedrijven is betaald, staat er niet in.</Ours> Het bouwbedrijf <Finding n="8">zou een van vier in een consortium zijn</Finding>.
`,
  pits: `---
translates: sha256-8dc41e58ca3f
title: Alleen groeven met vergunning, of ook groeven zonder
---

Twee arbeiders en het bedrijf in wier buurt zij werkten zeggen het tegenovergestelde over dezelfde schuiten.\\
Noch de havenboeken noch de facturen noemen de groeven, zodat de artikelen het openlaten.
`,
} as const;
const OTHER_FILES = { money: MONEY, none: entity('unlicensed-pits'), pits: PITS };
type Dutch = keyof typeof DUTCH;
const dutch = (key: Dutch): Edit => [
  `editions/nl/${typeof key === 'string' ? OTHER_FILES[key] : F[key]}`,
  DUTCH[key],
];

/** A text of the third chapter, which has none: what is wrong or right in one sentence of it is nothing else's fault. */
const RULES_TEXT: Edit = [
  RULES,
  '    findings: [11]\n---\n',
  `    findings: [11]
---

The export of river sand <Finding n="11">has been forbidden since 1 January 2017</Finding>, Lusavia’s Ministry of Rivers says. <Ours>It does not say whether it has opened any case.</Ours>

The Waterways Inspectorate says that Kvitka Quay <Finding n="14">had no permit to take in sand</Finding>, probably until the end of 2018. <Ours>The article records no answer to that.</Ours>

As reported about June 2019, a quay worker <Finding n="12">was arrested in February 2019 on suspicion</Finding> of having taken money from carriers, the prosecutor of Nova Orlun says. <Ours>The article does not say which carriers are meant.</Ours>

Neither ledgers nor photographs show <Finding n="9">whether sand from the quay went into a motorway</Finding>, the articles say. One of them adds that <Finding n="10">it is not known</Finding> who bought the rest of the cargo. <Ours>Nothing more is said of it.</Ours>
`,
];

type Place = [file: string, words: string];
interface More {
  /** Where a message may stand; left out, on the first line of what is written. */
  at?: Place[];
  /** What it must speak of. */
  of?: RegExp;
  expected?: 'error';
  imported?: true;
  first?: readonly Edit[];
}

const firstLine = ([file, from, to]: Edit): Place => [
  file,
  (to ?? from).split('\n').find((line) => line.trim() !== '' && line !== '---')!,
];

/** A mistake: its id, what is wrong and why it matters, the edits, and what a good check would answer. */
const wrong = (id: string, why: string, edits: Edit[], more: More = {}): RealMistake => ({
  name: `${id}: ${why}`,
  area: edits[0]![0].split('/')[0]!,
  edits,
  expected: more.expected ?? 'warning',
  about: more.at ?? edits.map(firstLine),
  ...(more.of && { mentions: more.of }),
  ...(more.imported && { imported: true }),
  ...(more.first && { first: more.first }),
});

/** A slip in a Dutch entry that is right without it. */
const slip = (id: string, why: string, key: Dutch, changes: [from: string, to: string][], at?: Place[]) =>
  wrong(
    id,
    why,
    changes.map(([from, to]): Edit => [dutch(key)[0], from, to]),
    { first: [dutch('none'), dutch(key)], ...(at && { at }) },
  );

export const MISTAKES_AGAIN: readonly RealMistake[] = [
  // Numbers and units
  wrong(
    'N01',
    'a zero too many in all English texts, where the phrase as printed has 1.2 million: the sum is ten times too large',
    [
      [F[2], 'about 1.2 million euros in total', 'about 12 million euros in total'],
      [F[2], 'for about €1.2 million"', 'for about €12 million"'],
      [F[2], 'value: 1200000', 'value: 12000000'],
      [F[2], 'label: gravel, about €1.2 million', 'label: gravel, about €12 million'],
      [SAND, 'for about 1.2 million euros in total', 'for about 12 million euros in total'],
      [PT, 'for about €1.2 million', 'for about €12 million'],
    ],
    {
      at: [
        [F[2], 'statement:'],
        [F[2], 'value: 12000000'],
        [F[2], 'phrase: por cerca'],
      ],
    },
  ),
  wrong(
    'N03',
    '"no máximo" is read as "at least" and so written everywhere: an upper limit becomes a lower one',
    [
      [F[3], 'at most 90 barges of', 'at least 90 barges of'],
      [F[3], 'comparator: at most', 'comparator: at least'],
      [F[3], 'label: sand, at most 90 barges', 'label: sand, at least 90 barges'],
      [SAND, 'at most 90 barges', 'at least 90 barges'],
    ],
    {
      at: [
        [F[3], 'statement:'],
        [F[3], 'comparator:'],
        [F[3], 'phrase:'],
        [F[3], 'upper limit'],
      ],
    },
  ),
  wrong('N05', 'eight months counted from March to November: a span that is a month short', [
    [F[2], 'over nine months', 'over eight months'],
  ]),
  wrong('N06', 'a total is described as the price of a tonne: readers would multiply it', [
    [F[2], 'what: all invoices together, over nine months', 'what: price of a tonne, by the invoices'],
  ]),
  wrong('N11', '1.2 with the unit "million": exports would say 1.2 euros', [
    [F[2], 'value: 1200000\n', 'value: 1.2\n    unit: million\n'],
  ]),
  // Dates
  wrong(
    'D01',
    '"жовтень" is read as November, in all texts; the phrase says October',
    [
      [F[13], 'By the end of October 2018', 'By the end of November 2018'],
      [F[13], "when: '[..2018-10]'", "when: '[..2018-11]'"],
      [F[13], 'whenText: by the end of October', 'whenText: by the end of November'],
    ],
    {
      at: [
        [F[13], 'statement:'],
        [F[13], 'when:'],
        [F[13], 'phrase:'],
      ],
    },
  ),
  wrong(
    'D03',
    'the note gets the day of the article that cites it; its source has the day of the note',
    [
      [F[5], 'In a note of 13 May 2019', 'In a note of 14 May 2019'],
      [F[5], "when: '2019-05-13'", "when: '2019-05-14'"],
      [F[5], 'whenText: 13 May 2019', 'whenText: 14 May 2019'],
    ],
    {
      at: [
        [F[5], 'statement:'],
        [F[5], 'when:'],
        [source('conceicao-note'), 'when:'],
      ],
    },
  ),
  wrong(
    'D05',
    'the dated photographs get another day than what they show',
    [[source('depot-photographs'), "'2018-10-07'", "'2018-10-17'"]],
    {
      at: [
        [source('depot-photographs'), 'when:'],
        [F[4], 'when:'],
      ],
    },
  ),
  wrong('D06', 'a report on an investigation is older than the investigation', [
    [source('ribapress-report'), "when: '2019-05~'", "when: '2019-03~'"],
  ]),
  wrong(
    'D07',
    'invoices of 2017 are said to show a sale of 2018',
    [[source('barge-invoices'), "'2018-03/2018-11'", "'2017-03/2017-11'"]],
    {
      at: [
        [source('barge-invoices'), 'when:'],
        [F[2], 'when:'],
        [F[2], 'credited:'],
      ],
    },
  ),
  wrong('D09', 'a state is vouched for up to the date of an article that does not carry it', [
    [F[6], "asOf: '2019-05-14'", "asOf: '2019-06~'"],
  ]),
  wrong('D13', 'an article mentions a note that was written after it', [
    [PT, 'a note of 13 May 2019', 'a note of 23 May 2019'],
  ]),
  wrong(
    'D14',
    'an article that calls May last month is dated July',
    [[UK, "published: '2019-06~'", "published: '2019-07~'"]],
    {
      at: [
        [UK, 'published:'],
        [UK, 'publishedNote:'],
      ],
    },
  ),
  // Parties, directions, verbs
  wrong(
    'P03',
    'the editor completes "orluna-" to the reporters instead of the armed group: they would get the sand',
    [[F[4], 'to: orluna-watch', 'to: orluna-desk']],
  ),
  wrong('P04', 'one company owns the other, where the register names one person as owner of both', [
    [F[6], 'from: barge-owner\n    to: zarinbud', 'from: barcacas-conceicao\n    to: zarinbud'],
  ]),
  wrong('P05', 'the quay is accused, where its worker is', [[F[12], 'to: quay-worker', 'to: kvitka-quay']]),
  wrong('P08', 'a sale is drawn as a shipment: invoices show no transport', [
    [F[2], 'kind: sold', 'kind: shipped'],
  ]),
  wrong('P11', 'an arrest on suspicion becomes a charge', [[F[12], 'kind: accused', 'kind: charged']]),
  wrong('P13', 'the editor completes "nova-orlun" to its prosecutor, who has nothing to do with the sand', [
    [F[1], 'entities: [nova-orlun, orluna]', 'entities: [nova-orlun-prosecutor, orluna]'],
  ]),
  // Answers
  wrong('R01', 'the pits deny, where the company does', [
    [F[3], 'the company denies it.', 'the pits deny it.'],
  ]),
  wrong(
    'R02',
    'one party both could not be reached and says that it does not comment',
    [[F[4], 'by: orluna-watch', 'by: lanli-terminal']],
    {
      at: [
        [F[4], 'kind: unreachable'],
        [F[4], 'kind: no comment'],
      ],
    },
  ),
  wrong(
    'R03',
    'the denial of this finding is filed as an answer to something else: the finding counts as undisputed',
    [[F[3], 'answers: this finding', 'answers: where it buys sand']],
    {
      at: [
        [F[3], 'answers:'],
        [F[3], 'statement:'],
      ],
    },
  ),
  wrong(
    'R04',
    'a denial of loading elsewhere is attached to the count of what was brought, which nobody denies',
    [[F[1], 'answers: having loaded sand at unlicensed pits', 'answers: this finding']],
    {
      at: [
        [F[1], 'kind: denies'],
        [F[1], 'statement:'],
      ],
    },
  ),
  wrong('R06', 'another newsroom than the one that tried could not reach the terminal', [
    [F[4], 'reached by the Orluna Desk', 'reached by Richkova Khronika'],
  ]),
  wrong('R07', 'an explanation is told as an admission', [
    [
      F[1],
      'It records the weight of a cargo only and says that checking the origin is not its task.',
      'It admits that it never checks the origin of a cargo.',
    ],
  ]),
  wrong(
    'R08',
    'the answer on the weight of cargoes is pasted below the accusation of having no permit',
    [
      [
        F[14],
        'responses: none recorded',
        'responses:\n  - by: kvitka-quay\n    kind: explains\n    answers: this finding\n    summary: It records the weight of a cargo only and says that checking the origin is not its task.',
      ],
    ],
    {
      at: [
        [F[14], 'by: kvitka-quay'],
        [F[14], 'summary:'],
      ],
    },
  ),
  // Evidence, credit, grade
  wrong('E01', 'three dots stand in an evidence phrase: these are not words as printed', [
    [F[2], 'por cerca de 1,2 milhões', 'por cerca de ... milhões'],
  ]),
  wrong(
    'E03',
    'a new finding keeps the evidence phrase of the one it was copied from',
    [[F[15], ACCOUNT.replace('веде власний облік матеріалів', 'не показують ані книги')]],
    {
      at: [
        [F[15], 'phrase:'],
        [F[15], 'article:'],
      ],
    },
  ),
  wrong('E04', 'data "prove": nobody here has seen them', [
    [F[13], 'according to trade data cited by the article.', 'as trade data prove.'],
  ]),
  wrong('E05', 'workers who allege something "reveal" it', [
    [F[3], 'not named allege that', 'not named reveal that'],
  ]),
  wrong('E07', 'the suspicion is lost: a person was arrested "for taking" money', [
    [F[12], 'in February 2019 on suspicion of having taken money', 'in February 2019 for taking money'],
  ]),
  wrong('E09', '"not shown" becomes "did not happen"', [
    [F[9], 'title: Sand in the motorway is not shown', 'title: No sand went into the motorway'],
  ]),
  wrong('E11', 'a "not" is lost in what is not shown: the list would say that it is', [
    [F[1], 'The ledgers do not show from which', 'The ledgers show from which'],
  ]),
  wrong('E12', 'a limit is copied from a finding that rests on other records', [
    [
      F[13],
      '  - The article does not say who collected the data.',
      '  - The ledgers do not show from which pit the gravel came.',
    ],
  ]),
  wrong('E13', 'the weekly saw the ledgers, of which it says itself that it has not', [
    [F[1], 'seen by reporters of the Orluna Desk.', 'seen by reporters of Richkova Khronika.'],
  ]),
  wrong('E14', 'invoices "seen by us": we have seen nothing', [
    [F[2], 'invoices seen by reporters of the Orluna Desk.', 'invoices that we have seen.'],
  ]),
  wrong('E15', 'reporters saw trade data of which nobody knows who saw them', [
    [F[13], 'according to trade data cited by the article.', 'according to trade data seen by reporters.'],
  ]),
  wrong('E16', 'export and import change places in a title', [
    [F[11], 'title: Export of river sand', 'title: Import of river sand'],
  ]),
  wrong('E17', 'the context says how the case ended, which no article does', [
    [
      F[12],
      'Later proceedings are outside this collection: check before repeating.',
      'The case has not led to a conviction.',
    ],
  ]),
  wrong('E18', 'words in quotation marks that no source has', [
    [F[7], 'adds that the goods were thought lawful', 'adds that the goods were “bought in good faith”'],
  ]),
  wrong('E19', 'the context calls an article Spanish that is Portuguese', [
    [F[1], '- the Portuguese article retells', '- the Spanish article retells'],
  ]),
  // Sources
  wrong(
    'S01',
    'the editor completes "orluna-" to the armed group: it would have seen the ledgers',
    [[source('harbour-ledgers'), 'seenBy: [orluna-desk]', 'seenBy: [orluna-watch]']],
    {
      at: [
        [source('harbour-ledgers'), 'seenBy:'],
        [F[1], 'statement:'],
      ],
    },
  ),
  wrong('S02', 'an article’s own words are called our reading: the report would have no speaker', [
    [source('khronika-own-words'), 'kind: own words', 'kind: our reading'],
  ]),
  wrong('S03', 'two workers are filed as records', [
    [source('pit-workers'), 'kind: statement', 'kind: records'],
  ]),
  wrong(
    'S04',
    'the investigation rests on invoices instead of ledgers, so that finding 1 has another root than it says',
    [[source('orluna-investigation'), 'restsOn: [harbour-ledgers]', 'restsOn: [barge-invoices]']],
    {
      at: [
        [source('orluna-investigation'), 'restsOn:'],
        [F[1], 'statement:'],
        [F[1], 'credited: [ribapress-report]'],
        [source('orluna-investigation'), 'summary:'],
      ],
    },
  ),
  wrong('S06', 'a register is called invoices: the table would say that two roots are alike', [
    [source('company-register'), 'records: Company registers', 'records: Company invoices'],
  ]),
  wrong(
    'S08',
    'a statement that is independent of the investigation rests on it: a root is lost',
    [
      [
        source('inspectorate-statement'),
        'kind: statement',
        'kind: statement\nrestsOn: [orluna-investigation]',
      ],
    ],
    {
      at: [
        [source('inspectorate-statement'), 'restsOn:'],
        [source('inspectorate-statement'), 'summary:'],
      ],
    },
  ),
  // Parties
  wrong('T03', 'three companies, where the register has two', [
    [entity('barge-owner'), 'describes: owner of two companies', 'describes: owner of three companies'],
  ]),
  wrong('T04', 'a summary says who owns the terminal, which no finding says', [
    [entity('lanli-terminal'), 'The articles do not say who owns it.', 'It belongs to Odarii Verbun.'],
  ]),
  wrong(
    'T06',
    'the accent is lost in the name of a party: its pages would spell it in two ways',
    [[entity('areias-de-sao-brites'), 'name: Areias de São Brites', 'name: Areias de Sao Brites']],
    {
      at: [
        [entity('areias-de-sao-brites'), 'name:'],
        [F[2], 'from: areias-de-sao-brites'],
      ],
      of: /Sao Brites/,
    },
  ),
  wrong('T07', 'an armed group is filed as an organisation', [
    [entity('orluna-watch'), 'kind: armed group', 'kind: organisation'],
  ]),
  wrong('T09', 'a worker who is under suspicion is described as bribed', [
    [entity('quay-worker'), 'describes: worker at a quay', 'describes: bribed worker at a quay'],
  ]),
  // Articles and what an import leaves
  wrong('A04', 'three workers, where the finding has two', [
    [PT, 'Two workers who are not named', 'Three workers who are not named'],
  ]),
  wrong('A05', 'the headline is translated, and stands as if it were printed', [
    [PT, 'headline: A areia que passa de noite', 'headline: The sand that passes by night'],
  ]),
  wrong('A06', '"By" of the byline is part of the author’s name: citations would have it', [
    [PT, 'author: Inês Fontebela', 'author: Por Inês Fontebela'],
  ]),
  wrong(
    'A07',
    'the agency is the outlet of an article that quotes the agency',
    [[UK, 'outlet: richkova-khronika', 'outlet: ribapress']],
    {
      at: [
        [UK, 'outlet: ribapress'],
        [UK, '- khronika-own-words'],
      ],
    },
  ),
  wrong(
    'A09',
    'the caption of a picture is left in the summary',
    [[CRANE, 'OUR WORDS', 'Photo: The crane at low water.']],
    { imported: true },
  ),
  wrong(
    'A10',
    'our own title is the article’s headline',
    [[CRANE, 'title: A crane log names a carrier', 'title: Crane log names the barges at Kvitka Quay']],
    { imported: true },
  ),
  // Chapters
  wrong('C01', 'words of ours take for granted that an armed group bought the sand', [
    [
      SAND,
      '<Ours>The articles do not say who bought it.</Ours>',
      '<Ours>The articles do not say why the Orluna Watch bought it.</Ours>',
    ],
  ]),
  wrong('C02', 'words of ours take a side', [
    [
      SAND,
      '<Ours>Nobody has shown which of the two is right.</Ours>',
      '<Ours>The account of the workers is the likelier one.</Ours>',
    ],
  ]),
  wrong('C03', 'words that are worked out are sharper than what they are worked out from', [
    [SAND, 'Both are of the year 2018.', 'Both are of the summer of 2018.'],
  ]),
  wrong('C04', 'sand of one finding becomes that of another: no source joins the two', [
    [SAND, 'Sand unloaded at a terminal', 'The same sand, unloaded at a terminal,'],
  ]),
  wrong('C05', 'one finding is told as the consequence of another', [
    [SAND, 'Sand unloaded at a terminal', 'As a result, sand unloaded at a terminal'],
  ]),
  wrong('C06', 'both articles cite the data, where one does', [
    [SAND, 'Trade data cited by one article say', 'Trade data cited by both articles say'],
  ]),
  wrong('C07', 'a number of sites becomes every site', [
    [SAND, 'reached sites of a building company', 'reached every site of a building company'],
  ]),
  wrong('C09', 'sand for gravel in the answer in short: a lawful payment becomes one for what is forbidden', [
    [MONEY, 'euros for gravel.', 'euros for sand.'],
  ]),
  wrong('C10', 'the barge line is in the consortium, where the builder is', [
    [MONEY, 'The building company <Finding', 'The barge line <Finding'],
  ]),
  wrong('C11', 'the ministry belongs to the other country', [
    [RULES, 'the Ministry of Rivers of Lusavia says', 'the Ministry of Rivers of Zarinia says'],
  ]),
  wrong(
    'C13',
    'a paragraph stands twice after pasting',
    [
      [
        SAND,
        '<Ours>The articles do not say who bought it.</Ours>',
        '<Ours>The articles do not say who bought it.</Ours>\n\nSand unloaded at a terminal <Finding n="4">is reported to have reached a depot of an armed group</Finding> on 7 October 2018. <Ours>The articles do not say who bought it.</Ours>',
      ],
    ],
    { of: /twice|again|same|repeat/ },
  ),
  wrong(
    'C14',
    'another authority says what the inspectorate says',
    [[RULES, 'The Waterways Inspectorate says that Kvitka', 'The Ministry of Rivers says that Kvitka']],
    { first: [RULES_TEXT] },
  ),
  wrong(
    'C15',
    'a suspicion is told as an act',
    [
      [
        RULES,
        '<Finding n="12">was arrested in February 2019 on suspicion</Finding> of having taken',
        '<Finding n="12">was arrested in February 2019</Finding> because he had taken',
      ],
    ],
    { at: [[RULES, '<Finding n="12">']], first: [RULES_TEXT] },
  ),
  wrong(
    'C16',
    'a ban on river sand becomes one on gravel too: lawful sales become unlawful',
    [[RULES, 'The export of river sand <Finding', 'The export of sand and gravel <Finding']],
    { first: [RULES_TEXT] },
  ),
  wrong('C17', 'a question accuses: that somebody took money is taken for granted', [
    [
      RULES,
      'question: What is forbidden, who watches, and what is not known?',
      'question: What is forbidden, and who took money to look away?',
    ],
  ]),
  // The home page
  wrong(
    'H01',
    'the home page draws another finding than its headline tells',
    [[SITE, '  finding: 1\n  headline', '  finding: 13\n  headline']],
    {
      at: [
        [SITE, 'finding: 13'],
        [SITE, 'findings: [1]'],
      ],
    },
  ),
  wrong('H02', 'one barge line becomes several', [[SITE, 'one barge line brought', 'barge lines brought']]),
  wrong('H03', 'the coverage begins two months too early', [
    [SITE, 'published in May and about June 2019', 'published in March and about June 2019'],
  ]),
  wrong(
    'H04',
    'the column of pits is placed in the other country',
    [[SITE, 'note: Lusavia', 'note: Zarinia']],
    { at: [[SITE, 'title: Pits']] },
  ),
  wrong('H07', 'the licence and its address are two licences', [
    [SITE, 'licenses/by/4.0/', 'licenses/by-nc/4.0/'],
  ]),
  // Pairs, terms, waivers, the ledger
  wrong('X01', 'the text gives each side the words of the other', [
    [
      PITS,
      'Two workers and the company they worked near say opposite things about the same barges.',
      'The workers say that only licensed pits were used; the company says that others were too.',
    ],
  ]),
  wrong('X02', 'the marks of a pair have each other’s number', [
    [
      BAN,
      'The ministry says that nothing may leave; the ledgers of the *other* bank show that much arrived.',
      'The ministry says that <Finding n="1">nothing may leave</Finding>; the ledgers of the *other* bank show that <Finding n="11">much arrived</Finding>.',
    ],
  ]),
  wrong(
    'X05',
    'a term is explained twice, the second time in the plural',
    [
      [
        TERMS,
        '  ours: true\n',
        '  ours: true\nledgers:\n  term: harbour ledgers\n  meaning: Books in which a harbour writes down what comes in.\n  ours: true\n',
      ],
    ],
    {
      at: [
        [TERMS, 'ledgers:'],
        [TERMS, 'term: harbour ledgers'],
      ],
      of: /same|twice|too|already|almost/,
    },
  ),
  wrong('X06', 'an explanation of our own tells of a party', [
    [TERMS, 'a harbour records the weight', 'Kvitka Quay records the weight'],
  ]),
  wrong(
    'X07',
    'a waiver is left from a text that was written anew',
    [
      [
        BAN,
        'kind: sits uneasily with\n',
        "kind: sits uneasily with\nwaivers:\n  - words: 'seven'\n    reason: Seven barges are those of the photographs.\n",
      ],
    ],
    { at: [[BAN, 'words:']], expected: 'error' },
  ),
  wrong(
    'X08',
    'a line is written into the ledger by hand',
    [
      [
        'ledger/2020-02-03-handmade.jsonl',
        '{"address":"/findings/14/","date":"2020-02-03","state":"withdrawn","reason":"wrong"}\n',
      ],
    ],
    { at: [['ledger/2020-02-03-handmade.jsonl', '{"address"']], expected: 'error' },
  ),
  // YAML and Markdown
  wrong('Y01', '"yes" is a word in YAML, and not true', [[TERMS, 'ours: true', 'ours: yes']], {
    expected: 'error',
  }),
  wrong(
    'Y03',
    'a word processor has curled the quotes around a year',
    [[F[1], "when: '2018'", 'when: ‘2018’']],
    { expected: 'error' },
  ),
  wrong('M01', 'a star is not closed: readers see it', [[PT, 'is *not* known', 'is *not known']]),
  wrong('M03', 'a space between the two halves of a link: readers see brackets and address', [
    [F[1], '[an invented glossary](https', '[an invented glossary] (https'],
  ]),
  wrong('M05', 'a link says finding 1 and leads to finding 2', [
    [F[3], '[another finding](/findings/1/)', '[finding 1](/findings/2/)'],
  ]),
  wrong('M06', 'the mark of a newsletter is left in a link', [
    [F[1], 'https://glossary.example/ledger)', 'https://glossary.example/ledger?utm_source=newsletter)'],
  ]),
  wrong('M07', 'a word stands twice in a statement', [
    [F[8], 'since June 2017 at the earliest.', 'since June 2017 at the the earliest.'],
  ]),
  // The Dutch edition
  slip('L01', '"miljard" for million: a thousand times as much', 2, [
    ['in totaal ongeveer 1,2 miljoen', 'in totaal ongeveer 1,2 miljard'],
  ]),
  slip('L02', '"mei" for March', 2, [['Tussen maart en', 'Tussen mei en']]),
  slip('L03', '"minstens" for at most', 3, [['2018 hooguit 90', '2018 minstens 90']]),
  slip('L06', '"zou … zijn" becomes "is"', 8, [
    [
      'Zarinbud zou een van precies vier bedrijven in het Svitohai consortium zijn',
      'Zarinbud is een van precies vier bedrijven in het Svitohai consortium',
    ],
  ]),
  slip('L07', 'neither … nor becomes both … and: what is not shown is shown', 9, [
    [
      "Noch de havenboeken noch de foto's laten zien of zand",
      "Zowel de havenboeken als de foto's laten zien dat zand",
    ],
  ]),
  slip('L08', 'an arrest becomes a conviction', 12, [
    ['op verdenking aangehouden, zoals', 'veroordeeld, zoals'],
  ]),
  slip('L09', 'an English thousands comma: three tonnes in Dutch', 13, [
    ['had ongeveer 3.000 ton', 'had ongeveer 3,000 ton'],
  ]),
  slip('L10', 'a sentence is left in English', 13, [
    [
      'Het artikel zegt niet wie de gegevens heeft verzameld.',
      'The article does not say who collected the data.',
    ],
  ]),
  slip(
    'L11',
    'the marks of two findings are swapped',
    'money',
    [
      ['<Finding n="6">', '<Finding n="0">'],
      ['<Finding n="8">', '<Finding n="6">'],
      ['<Finding n="0">', '<Finding n="8">'],
    ],
    [[dutch('money')[0], '<Finding n="8">']],
  ),
];

/** An edit that a careful editor would rightly make. */
const right = (id: string, name: string, edits: Edit[], first?: readonly Edit[]): Mistake => ({
  name: `${id}: ${name}`,
  area: edits[0]![0].split('/')[0]!,
  edits,
  ...(first && { first }),
});

export const INNOCENT_AGAIN: readonly Mistake[] = [
  right('I01', 'the speaker stands first', [
    [
      F[1],
      'Barcaças Conceição brought at least 41,000 tonnes of sand to Kvitka Quay in 2018, according to harbour ledgers seen by reporters of the Orluna Desk.',
      'According to harbour ledgers that reporters of the Orluna Desk saw, Barcaças Conceição brought at least 41,000 tonnes of sand to Kvitka Quay in 2018.',
    ],
  ]),
  right('I02', '"no less than" for "at least"', [
    [F[1], 'Conceição brought at least 41,000 tonnes', 'Conceição brought no less than 41,000 tonnes'],
  ]),
  right('I03', '"roughly" and a sign for the currency', [
    [F[2], 'about 1.2 million euros in total', 'roughly €1.2 million in all'],
  ]),
  right('I04', '"some" for "about"', [
    [F[2], 'about 1.2 million euros in total', 'some 1.2 million euros in total'],
  ]),
  right('I05', '"up to" for "at most"', [[F[3], 'at most 90 barges of', 'up to 90 barges of']]),
  right('I06', '"no more than", and the denial as a clause', [
    [
      F[3],
      'at most 90 barges of Barcaças Conceição were loaded with sand at pits without a licence; the company denies it.',
      'no more than 90 barges of Barcaças Conceição, which denies it, were loaded with sand at pits without a licence.',
    ],
  ]),
  right('I07', '"reportedly" for "is reported to have"', [
    [
      F[4],
      'is reported to have reached a depot of the Orluna Watch, an',
      'reportedly reached a depot of the Orluna Watch, an',
    ],
  ]),
  right('I08', '"writes" for "says"', [
    [
      F[5],
      'Barcaças Conceição says that it buys from licensed pits only and that it has loaded no sand at others.',
      'Barcaças Conceição writes that it has only ever bought from licensed pits and has loaded no sand at others.',
    ],
  ]),
  right('I09', '"by its own account"', [
    [
      F[7],
      'Zarinbud says that around August 2018 it paid Barcaças Conceição about 640,000 euros for gravel.',
      'By its own account, Zarinbud paid Barcaças Conceição about 640,000 euros for gravel around August 2018.',
    ],
  ]),
  right('I10', '"said to be" for "is reported to be"', [
    [F[8], 'Zarinbud is reported to be one', 'Zarinbud is said to be one'],
  ]),
  right('I11', 'whose data it is stands first', [
    [
      F[13],
      'By the end of October 2018 about 3,000 tonnes of gravel from barges of Barcaças Conceição had reached sites of Zarinbud through Harlund, according to trade data cited by the article.',
      'Trade data that the article cites say that about 3,000 tonnes of gravel from barges of Barcaças Conceição had reached sites of Zarinbud through Harlund by the end of October 2018.',
    ],
  ]),
  right('I12', '"according to" for "says"', [
    [
      F[14],
      'The Waterways Inspectorate says that, probably until the end of 2018, Kvitka Quay had no permit to take in sand.',
      'According to the Waterways Inspectorate, Kvitka Quay had no permit to take in sand, probably until the end of 2018.',
    ],
  ]),
  right('I13', 'the ministry first in a title', [
    [
      F[11],
      'title: Export of river sand forbidden since 2017, the ministry says',
      'title: "Ministry: no export of river sand is allowed since 2017"',
    ],
  ]),
  right('I14', 'whether, before what does not show it', [
    [
      F[9],
      'Neither the ledgers nor the photographs show whether sand from Kvitka Quay went into the motorway that Zarinbud helps to build.',
      'Whether sand from Kvitka Quay went into the motorway that Zarinbud helps to build is shown neither by the ledgers nor by the photographs.',
    ],
  ]),
  right('I15', '"remains unknown"', [
    [
      F[10],
      'It is not known who bought the rest of the cargo, which',
      'Who bought the rest of the cargo remains unknown; that',
    ],
  ]),
  right('I16', 'one more limit, in other words', [
    [F[1], 'doesNotShow:\n', 'doesNotShow:\n  - Nothing in the ledgers tells who paid for the sand.\n'],
  ]),
  right('I17', 'one more limit of a register', [
    [F[6], 'doesNotShow:\n', 'doesNotShow:\n  - No other partners are named in the register.\n'],
  ]),
  right('I18', 'an answer, better said', [
    [
      F[3],
      'It says that it buys from licensed pits only and denies having loaded sand at others.',
      'It denies this, and says that it only ever buys from licensed pits.',
    ],
  ]),
  right('I19', 'who tried to reach it, in the active voice', [
    [F[4], 'It could not be reached by the Orluna Desk.', 'The Orluna Desk was unable to reach it.'],
  ]),
  right('I20', 'a shorter label', [
    [F[2], 'label: gravel, about €1.2 million', 'label: about €1.2m of gravel'],
  ]),
  right('I21', '"around" in the time words', [
    [F[7], 'whenText: some time in August 2018', 'whenText: around August 2018'],
  ]),
  right('I22', 'a link to a party in the context', [
    [
      F[1],
      'The ledgers are those of one harbour town.',
      'The ledgers are those of one harbour town, where the [quay](/entities/kvitka-quay/) is.',
    ],
  ]),
  right(
    'I23',
    'a new finding, as the article has it, and the chapter that tells it',
    [
      [F[15], ACCOUNT],
      [
        RULES,
        '<Ours>Nothing more is said of it.</Ours>',
        'A consortium <Finding n="15">is reported to keep an account of its materials</Finding> that it does not publish. <Ours>What stands in it is not said.</Ours>',
      ],
    ],
    [RULES_TEXT],
  ),
  right('I24', 'the records stand first in a chapter', [
    [
      SAND,
      'The line also bought gravel, <Finding n="2">for about 1.2 million euros in total</Finding>, according to invoices seen by reporters.',
      'According to invoices seen by reporters, the line also bought gravel, <Finding n="2">for about 1.2 million euros in total</Finding>.',
    ],
  ]),
  right('I25', 'a chapter gets its text', [RULES_TEXT]),
  right(
    'I26',
    'an arrest in another order of words',
    [
      [
        RULES,
        'As reported about June 2019, a quay worker <Finding n="12">was arrested in February 2019 on suspicion</Finding> of having taken money from carriers, the prosecutor of Nova Orlun says.',
        'In February 2019, the prosecutor of Nova Orlun says, a quay worker <Finding n="12">was arrested: he is suspected</Finding> of having taken money from carriers, as reported about June 2019.',
      ],
    ],
    [RULES_TEXT],
  ),
  right('I27', 'one more answer in short', [
    [
      MONEY,
      '    findings: [7]\n',
      '    findings: [7]\n  - text: One person has owned both a barge line and a building company since 2016, according to the company register.\n    findings: [6]\n',
    ],
  ]),
  right('I28', 'the denial in other words in a summary', [
    [
      PT,
      'the carrier says that it <Finding n="5">buys from licensed pits only</Finding>.',
      'the carrier denies that, and says that it <Finding n="5">buys from licensed pits only</Finding>.',
    ],
  ]),
  right('I29', 'a pair with its marks', [
    [
      PITS,
      'Two workers and the company they worked near say opposite things about the same barges.',
      'Two workers allege that <Finding n="3">barges were loaded at pits without a licence</Finding>, which the company denies: it says that it <Finding n="5">buys from licensed pits only</Finding>.',
    ],
  ]),
  right('I30', 'a new pair', [
    [
      'tensions/03-gravel-and-sand.mdx',
      '---\ntitle: Gravel that reached the sites, and sand of which it is not shown\nfindings: [9, 13]\nkind: sits uneasily with\n---\n\nTrade data cited by one article have <Finding n="13">gravel reach the sites of a builder</Finding>; of sand from the quay, <Finding n="9">neither ledgers nor photographs show it</Finding>. The two are other goods and other ways.\n',
    ],
  ]),
  right('I31', 'a term with its finding, used in a chapter', [
    [
      TERMS,
      '  ours: true\n',
      '  ours: true\nconsortium:\n  term: consortium\n  meaning: Companies that are reported to build together.\n  findings: [8]\n',
    ],
    [
      MONEY,
      'one of four in a consortium</Finding>',
      'one of four in a <Term id="consortium">consortium</Term></Finding>',
    ],
  ]),
  right('I32', 'one more spelling of a party', [
    [
      entity('barcacas-conceicao'),
      '  - { text: Conceição, language: pt, kind: short }\n',
      '  - { text: Conceição, language: pt, kind: short }\n  - { text: Conceição Barges, language: en, kind: translated }\n',
    ],
  ]),
  right('I33', 'what is known of a source, better said', [
    [
      source('harbour-ledgers'),
      'Handwritten weights and carriers. Not all pages can be read.',
      'Weights and carriers, written by hand; some of the pages are illegible.',
    ],
  ]),
  right('I34', 'the ledgers at the end of the headline', [
    [
      SITE,
      "'Harbour ledgers: one barge line brought at least 41,000 tonnes of sand over the border'",
      "'One barge line brought at least 41,000 tonnes of sand over the border, harbour ledgers say'",
    ],
  ]),
  right('I35', 'the coverage in other words', [
    [
      SITE,
      'coverage: Two invented articles, one in Portuguese and one in Ukrainian, published in May and about June 2019. Nothing later was read.',
      'coverage: Two invented articles, the one in Portuguese and of May 2019, the other in Ukrainian and of about June 2019. We have read nothing later.',
    ],
  ]),
  right('I36', 'a remark on a paragraph', [
    [
      PT,
      'notes:\n',
      'notes:\n  - paragraph: 5\n    text: The heading of the section calls the depot a customer; the body does not say that it bought anything. We keep the body.\n',
    ],
  ]),
  right('I37', 'sums of money and an arrangement in Dutch', [dutch(2), dutch(8)]),
  right('I38', 'limits, a denial and what is not shown in Dutch', [
    dutch('none'),
    dutch(3),
    dutch(9),
    dutch('pits'),
  ]),
  right('I39', 'an arrest and a permit in Dutch', [dutch(12), dutch(14)]),
  right('I40', 'data and a chapter in Dutch', [dutch(13), dutch('money')]),
];
