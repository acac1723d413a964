/**
 * A third hundred of mistakes, and thirty edits that are right. They were written from the manual and the editorial
 * standard alone, before any rule was fitted to them, so that the share that is caught says something about mistakes
 * that nobody has thought of. Each can be seen by a careful reader who has the folder and not the articles.
 *
 * A Dutch slip, and one about an article that is imported, stand in texts that are right without them (`first`), so that
 * nothing else of those texts counts.
 */
import type { Edit, Mistake, RealMistake } from '../mistakes.ts';
import { entity, F, LUSAVIAN as PT, NEW, SITE, source, UK } from '../quarry-files.ts';

type Row = [
  name: string,
  expected: RealMistake['expected'],
  edits: Edit[],
  about?: RealMistake['about'],
  more?: Pick<RealMistake, 'imported' | 'first'> & {
    /** The other end of what does not agree, where a message may stand as well. */
    also?: RealMistake['about'];
  },
];

type InnocentRow = [name: string, edits: Edit[], more?: Pick<Mistake, 'imported' | 'first'>];

const SAND = 'chapters/01-sand.mdx';
const MONEY = 'chapters/02-money.mdx';
const RULES = 'chapters/03-rules.mdx';
const PITS = 'tensions/01-pits-with-and-without-licence.mdx';
const BAN = 'tensions/02-forbidden-and-carried.mdx';
const TERMS = 'glossary.yaml';
const CRANE = 'articles/crane-log.mdx';
const FOREMAN = 'findings/018-foreman-on-pits.mdx';
const THIRD_PAIR = 'tensions/03-licensed-or-not.mdx';
const dutch = (file: string) => `editions/nl/${file}`;

/** What a finding of the imported article looks like when it is done, with all that it needs. */
const FOREMAN_DONE: Edit[] = [
  [
    entity('foreman'),
    `name: A foreman of Barcaças Conceição
inSentence: a foreman of Barcaças Conceição
kind: person
unnamed: true
describes: foreman, not named
`,
  ],
  [
    source('foreman-statement'),
    `title: Statement by an unnamed foreman
kind: statement
by: [foreman]
summary: A foreman of Barcaças Conceição who asked the newspaper not to name him.
`,
  ],
  [
    FOREMAN,
    `---
statement: A foreman of Barcaças Conceição who is not named says that he sent about 150 barges to pits without a licence between April and September 2018.
title: Foreman says about 150 barges loaded at unlicensed pits
kind: statement
chapter: sand
grade: alleged
when: 2018-04/2018-09
whenText: between April and September 2018
whenBasis: stated
quantities:
  - value: 150
    unit: barges
    comparator: about
    what: barges that the foreman says he sent to pits without a licence
relations:
  - kind: supplied
    from: unlicensed-pits
    to: barcacas-conceicao
    goods: sand
    label: sand, about 150 barges
    sentence: A foreman who is not named says that unlicensed pits supplied sand to Barcaças Conceição
evidence:
  - article: crane-log
    paragraph: 2
    phrase: he sent about 150 barges
    credited: [foreman-statement]
responses:
  - by: barcacas-conceicao
    kind: no comment
    answers: this finding
    summary: The article says that the line did not answer questions.
doesNotShow:
  - It does not show whether these are the barges of finding 3; the figures are not added up.
---
`,
  ],
  [CRANE, '  - harbour-ledgers', '  - foreman-statement'],
  [
    CRANE,
    'OUR WORDS',
    'A foreman who is not named tells of <Finding n="18">loading without a licence</Finding>; the line did not answer.',
  ],
  [
    SITE,
    'coverage: Two invented articles, one in Portuguese and one in Ukrainian, published in May and about June 2019.',
    'coverage: Three invented articles, one in Portuguese, one in Ukrainian and one in English, published from May to September 2019.',
  ],
];
const IMPORTED = { imported: true, first: FOREMAN_DONE } as const;

/** Dutch texts that say what their originals say. */
const DUTCH = {
  gravel: dutch(F[2]),
  pits: dutch(F[3]),
  paid: dutch(F[7]),
  gap: dutch(F[9]),
  accused: dutch(F[12]),
  harlund: dutch(F[13]),
  permit: dutch(F[14]),
  money: dutch(MONEY),
};

const DUTCH_DONE: Record<keyof typeof DUTCH, Edit[]> = {
  gravel: [
    [
      DUTCH.gravel,
      `---
translates: sha256-ced3d5537aa0
statement: Tussen maart en november 2018 verkocht Areias de São Brites grind aan Barcaças Conceição voor ongeveer 1,2 miljoen euro in totaal, volgens facturen die verslaggevers van de Orluna Desk hebben gezien.
title: "Facturen: voor ongeveer € 1,2 miljoen grind verkocht aan een schippersbedrijf"
whenText: tussen maart en november 2018
quantities:
  - what: alle facturen samen, over negen maanden
relations:
  - goods: grind
    label: grind, ongeveer € 1,2 miljoen
doesNotShow:
  - De facturen laten niet zien waar het grind heen ging nadat het de aanlegsteiger had verlaten.
---
`,
    ],
  ],
  pits: [
    [
      DUTCH.pits,
      `---
translates: sha256-8c3fe81ccfe3
statement: Twee arbeiders die niet worden genoemd, beweren dat ergens tussen april en september 2018 hoogstens 90 schuiten van Barcaças Conceição met zand zijn geladen bij groeves zonder vergunning; het bedrijf ontkent dat.
title: Zand, naar wordt beweerd, geladen bij groeves zonder vergunning
whenText: ergens tussen april en september
quantities:
  - unit: schuiten
    what: schuiten die 's nachts bij groeves zonder vergunning zouden zijn geladen
relations:
  - goods: zand
    label: zand, hoogstens 90 schuiten
    sentence: Groeves zonder vergunning zouden zand hebben geleverd aan Barcaças Conceição, dat het ontkent
responses:
  - summary: Het zegt dat het alleen bij groeves met een vergunning koopt, en ontkent dat het bij andere zand heeft geladen.
---

> Het getal is een bovengrens die de arbeiders geven.

Een schuit is geen maat voor gewicht, en het getal wordt *niet* opgeteld bij dat van [een andere bevinding](/findings/1/).
`,
    ],
  ],
  paid: [
    [
      DUTCH.paid,
      `---
translates: sha256-5c999ead97e3
statement: Zarinbud zegt dat het omstreeks augustus 2018 ongeveer 640.000 euro aan Barcaças Conceição heeft betaald voor grind.
title: Zarinbud zegt dat het ongeveer € 640.000 voor grind heeft betaald
whenText: ergens in augustus 2018
quantities:
  - what: één betaling voor grind, volgens de betaler zelf
relations:
  - what: grind
    label: ongeveer € 640.000
    sentence: Zarinbud zegt dat het Barcaças Conceição ongeveer 640.000 euro heeft betaald voor grind
doesNotShow:
  - De verklaring zegt niet voor hoeveel grind er is betaald.
---

De woordvoerder voegt eraan toe dat de goederen voor wettig werden gehouden en dat niet om papieren van herkomst is gevraagd.
`,
    ],
  ],
  gap: [
    [
      DUTCH.gap,
      `---
translates: sha256-a268e31ccd6c
statement: Noch de grootboeken noch de foto's laten zien of zand van Kvitka Quay terecht is gekomen in de snelweg waaraan Zarinbud meebouwt.
title: Zand in de snelweg is niet aangetoond
relations:
  - goods: zand
    sentence: Noch grootboeken noch foto's laten zien of er zand van Kvitka Quay naar Zarinbud ging
---
`,
    ],
  ],
  accused: [
    [
      DUTCH.accused,
      `---
translates: sha256-b7f210b21bf8
statement: Zoals omstreeks juni 2019 gemeld, arresteerde de aanklager van Nova Orlun in februari 2019 een kadearbeider, Duarte P., op verdenking van het aannemen van geld van vervoerders.
title: Een kadearbeider op verdenking gearresteerd, zoals in 2019 gemeld
whenText: in februari 2019
relations:
  - sentence: De aanklager van Nova Orlun zou een persoon hebben gearresteerd op verdenking van het aannemen van geld
doesNotShow:
  - Het artikel zegt niet welke vervoerders bedoeld zijn.
---

Latere procedures vallen buiten deze verzameling: controleer dit voordat u het herhaalt.
`,
    ],
  ],
  harlund: [
    [
      DUTCH.harlund,
      `---
translates: sha256-d8f9bcf3209d
statement: Tegen eind oktober 2018 had ongeveer 3.000 ton grind uit schuiten van Barcaças Conceição via Harlund bouwplaatsen van Zarinbud bereikt, volgens handelsgegevens die het artikel aanhaalt.
title: "Handelsgegevens: ongeveer 3.000 ton grind via Harlund"
whenText: tegen eind oktober 2018
quantities:
  - unit: ton
    what: grind dat via Harlund ging, alle leveringen samen
relations:
  - goods: grind
    label: grind, ongeveer 3.000 t
doesNotShow:
  - Het artikel zegt niet wie de gegevens heeft verzameld.
---
`,
    ],
  ],
  permit: [
    [
      DUTCH.permit,
      `---
translates: sha256-4367e2950e7e
statement: De Waterways Inspectorate zegt dat Kvitka Quay, waarschijnlijk tot eind 2018, geen vergunning had om zand in te nemen.
title: Kvitka Quay had naar verluidt geen vergunning
whenText: waarschijnlijk tot eind 2018
relations:
  - sentence: De Waterways Inspectorate zegt dat Kvitka Quay geen vergunning had om zand in te nemen
---
`,
    ],
  ],
  money: [
    [
      DUTCH.money,
      `---
translates: sha256-df00c2de3101
title: Eigenaren en geld
question: Wie bezit wat, en wie zegt dat het wie heeft betaald?
inShort:
  - text: Zarinbud zegt dat het ongeveer 640.000 euro voor grind heeft betaald.
---

Een schippersbedrijf en een bouwbedrijf <Finding n="6">hebben sinds 2016 één eigenaar</Finding>, volgens het handelsregister dat verslaggevers hebben geraadpleegd. <Ours>Wat er voor de bedrijven is betaald, staat er niet in.</Ours> Het bouwbedrijf <Finding n="8">zou één van de vier in een consortium zijn</Finding>.
`,
    ],
  ],
};
const inDutch = (key: keyof typeof DUTCH) => ({ first: DUTCH_DONE[key] });

const BY_AREA: Record<string, Row[]> = {
  'hedge and speaker': [
    [
      'a membership that is reported becomes one that is',
      'error',
      [[F[8], 'statement: Zarinbud is reported to be one of', 'statement: Zarinbud is one of']],
    ],
    [
      'the ledgers are said to have been seen by us',
      'error',
      [
        [
          F[1],
          'according to harbour ledgers seen by reporters of the Orluna Desk.',
          'according to harbour ledgers that we have seen.',
        ],
      ],
    ],
    [
      'trade data that nobody is said to have seen are seen by reporters',
      'error',
      [
        [
          F[13],
          'according to trade data cited by the article.',
          'according to trade data seen by reporters of the Orluna Desk.',
        ],
      ],
      undefined,
      { also: [[F[13], 'credited: [downstream-trade-data]']] },
    ],
    [
      'the word probably is taken out of a statement',
      'error',
      [
        [
          F[14],
          'says that, probably until the end of 2018, Kvitka Quay',
          'says that, until the end of 2018, Kvitka Quay',
        ],
      ],
      undefined,
      { also: [[F[14], 'whenText: probably until the end of 2018']] },
    ],
    [
      'an arrest for the deed instead of the suspicion',
      'error',
      [[F[12], 'on suspicion of having taken money from carriers.', 'for taking money from carriers.']],
    ],
    [
      'another record is named than the one that is credited',
      'error',
      [
        [
          F[6],
          'according to the company register consulted by',
          'according to the harbour ledgers consulted by',
        ],
      ],
      undefined,
      { also: [[F[6], 'credited: [company-register]']] },
    ],
  ],

  numbers: [
    [
      'a decimal point is lost in a sum of money',
      'error',
      [[F[2], 'for about 1.2 million euros in total', 'for about 12 million euros in total']],
      undefined,
      { also: [[F[2], 'value: 1200000']] },
    ],
    [
      'two digits change places in the sentence of a payment',
      'error',
      [
        [
          F[7],
          'sentence: Zarinbud says that it paid Barcaças Conceição about 640,000',
          'sentence: Zarinbud says that it paid Barcaças Conceição about 460,000',
        ],
      ],
    ],
    [
      'tonnes become kilograms on a label',
      'error',
      [[F[13], 'label: gravel, about 3,000 t', 'label: gravel, about 3,000 kg']],
    ],
    [
      'the context calls an upper limit a lower one',
      'error',
      [[F[3], 'The number is an upper limit given', 'The number is a lower limit given']],
      undefined,
      { also: [[F[3], 'comparator: at most']] },
    ],
    [
      'the scope of a number counts one named member too many',
      'warning',
      [
        [
          F[8],
          'what: all members of the consortium, of which one is named',
          'what: all members of the consortium, of which two are named',
        ],
      ],
    ],
  ],

  dates: [
    [
      'some time between two months becomes all of the time between them',
      'warning',
      [[F[3], "when: '[2018-04..2018-09]'", 'when: 2018-04/2018-09']],
      undefined,
      { also: [[F[3], 'statement: Two workers']] },
    ],
    [
      'at the earliest is entered as at the latest',
      'error',
      [[F[8], "when: '[2017-06..]'", "when: '[..2017-06]'"]],
      undefined,
      { also: [[F[8], 'statement: Zarinbud']] },
    ],
    [
      'day and month are read the American way',
      'error',
      [[F[4], 'whenText: 7 October 2018', 'whenText: 10 July 2018']],
      undefined,
      { also: [[F[4], 'statement: On 7 October 2018']] },
    ],
    [
      'the digits of a day change places in the statement alone',
      'error',
      [[F[5], 'In a note of 13 May 2019', 'In a note of 31 May 2019']],
      undefined,
      { also: [[F[5], "when: '2019-05-13'"]] },
    ],
    [
      'a note of 2019 is said to come before the loading of 2018',
      'error',
      [[F[5], 'entities: [barcacas-conceicao]', 'entities: [barcacas-conceicao]\nbefore: [3]']],
      [[F[5], 'before: [3]']],
    ],
  ],

  relations: [
    [
      'the quay ships sand to the carrier',
      'error',
      [
        [
          F[1],
          'from: barcacas-conceicao\n    to: kvitka-quay',
          'from: kvitka-quay\n    to: barcacas-conceicao',
        ],
      ],
      undefined,
      { also: [[F[1], 'statement: Barcaças Conceição brought']] },
    ],
    [
      'a step that is not shown is entered as goods that arrived',
      'error',
      [[F[9], 'kind: not shown', 'kind: goods reached']],
      undefined,
      { also: [[F[9], 'sentence: Neither ledgers nor photographs']] },
    ],
    [
      'a company has the consortium as its member',
      'error',
      [[F[8], 'from: svitohai-consortium\n    to: zarinbud', 'from: zarinbud\n    to: svitohai-consortium']],
    ],
    [
      'the sand goes to those who reported it',
      'error',
      [[F[4], 'to: orluna-watch', 'to: waterways-inspectorate']],
    ],
    [
      'a permit that was missing becomes sand taken in without one',
      'warning',
      [
        [
          F[14],
          'sentence: The Waterways Inspectorate says that Kvitka Quay had no permit to take in sand',
          'sentence: The Waterways Inspectorate says that Kvitka Quay took in sand without a permit',
        ],
      ],
    ],
    [
      'a person who was arrested on suspicion is entered as charged',
      'error',
      [[F[12], 'kind: accused', 'kind: charged']],
    ],
  ],

  limits: [
    [
      'pages that cannot be read take away the lower limit',
      'error',
      [[F[1], 'so that the ledgers give no upper limit.', 'so that the ledgers give no lower limit.']],
    ],
    [
      'the invoices do not show what the statement says they show',
      'error',
      [
        [
          F[2],
          'The invoices do not show where the gravel went after it left the landing stage.',
          'The invoices do not show who sold the gravel.',
        ],
      ],
    ],
    [
      'a limit loses its not',
      'error',
      [
        [
          F[7],
          'The statement does not say how much gravel was paid for.',
          'The statement does say how much gravel was paid for.',
        ],
      ],
    ],
    [
      'a limit takes for granted what is only suspected',
      'error',
      [
        [
          F[12],
          'The article does not say which carriers are meant.',
          'The article does not say which carriers bribed him.',
        ],
      ],
    ],
    [
      'the limit of another finding is pasted over the one that was there',
      'error',
      [
        [
          F[13],
          'The article does not say who collected the data.',
          'The ledgers do not show from which pit the sand came.',
        ],
      ],
    ],
  ],

  answers: [
    [
      'a denial of something else is filed as a denial of this finding',
      'error',
      [[F[1], 'answers: having loaded sand at unlicensed pits', 'answers: this finding']],
      [[F[1], 'It denies having loaded sand at pits without a licence.']],
    ],
    [
      'somebody who could not be reached has no comment',
      'error',
      [[F[4], 'kind: unreachable', 'kind: no comment']],
      [[F[4], 'It could not be reached by the Orluna Desk.']],
    ],
    [
      'a denial of loading at pits is put under the trade data',
      'error',
      [
        [
          F[13],
          'responses: none recorded',
          `responses:
  - by: barcacas-conceicao
    kind: denies
    answers: this finding
    summary: It says that it loads no sand at pits without a licence.
    finding: 5`,
        ],
      ],
      [[F[13], 'kind: denies']],
    ],
    [
      'the denial is put into the mouth of another company',
      'error',
      [[F[3], 'by: barcacas-conceicao', 'by: zarinbud']],
    ],
    [
      'what the quay says of its task is filed as a denial that a permit was missing',
      'error',
      [
        [
          F[14],
          'responses: none recorded',
          `responses:
  - by: kvitka-quay
    kind: denies
    answers: this finding
    summary: It says that checking the origin of the sand is not its task.`,
        ],
      ],
      [[F[14], 'kind: denies']],
    ],
  ],

  'credit and sources': [
    [
      'an independent statement is made to rest on the investigation',
      'error',
      [
        [
          source('inspectorate-statement'),
          'seenBy: [richkova-khronika]',
          'seenBy: [richkova-khronika]\nrestsOn: [orluna-investigation]',
        ],
      ],
      [[source('inspectorate-statement'), 'restsOn: [orluna-investigation]']],
    ],
    [
      'an agency that retells reporters is made to have read the ledgers itself',
      'warning',
      [
        [
          source('ribapress-report'),
          'restsOn: [orluna-investigation]',
          'restsOn: [harbour-ledgers]\nseenBy: [ribapress]',
        ],
      ],
      [[source('ribapress-report'), 'restsOn: [harbour-ledgers]']],
    ],
    [
      'what workers allege is credited to the note that denies it',
      'error',
      [[F[3], 'credited: [pit-workers]', 'credited: [conceicao-note]']],
    ],
    [
      'the announcement of a prosecutor is made by the one who was arrested',
      'error',
      [[source('prosecutor-statement'), 'by: [nova-orlun-prosecutor]', 'by: [quay-worker]']],
    ],
    [
      'a source tells who collected what no article knows',
      'error',
      [
        [
          source('downstream-trade-data'),
          'summary: The article does not know who collected them and does not say who saw them.',
          'summary: Customs officers of Harlund collected them, and the weekly was shown them.',
        ],
      ],
      [
        [source('downstream-trade-data'), 'Customs officers of Harlund'],
        [F[13], 'The article does not say who collected the data.'],
      ],
    ],
  ],

  parties: [
    [
      'a company on the wrong side of the border',
      'error',
      [[entity('barcacas-conceicao'), 'country: lusavia', 'country: zarinia']],
    ],
    [
      'a pit that sells by invoice is called one without a licence',
      'error',
      [
        [
          entity('areias-de-sao-brites'),
          'summary: A pit on the Lusavian bank.',
          'summary: A pit without a licence on the Lusavian bank.',
        ],
      ],
    ],
    [
      'a weekly becomes a daily',
      'warning',
      [[entity('richkova-khronika'), 'describes: weekly newspaper', 'describes: daily newspaper']],
      undefined,
      { also: [[UK, 'title: A weekly on the other bank']] },
    ],
    [
      'a barge line is counted among the members of a consortium',
      'error',
      [
        [
          entity('svitohai-consortium'),
          'describes: motorway builders',
          'describes: motorway builders\nsummary: Four companies, among them Zarinbud and Barcaças Conceição.',
        ],
      ],
      [[entity('svitohai-consortium'), 'summary: Four companies']],
    ],
    [
      'a party is copied, and only its name is changed',
      'error',
      [
        [
          entity('ilva-landing'),
          `name: Ilva Landing
kind: company
names:
  - { text: Причал «Квітка», language: uk, script: Cyrl, kind: as printed }
  - { text: Cais Kvitka, language: pt, kind: as printed }
  - { text: Blossom Quay, language: en, kind: translated }
country: zarinia
role: harbour
describes: landing place
`,
        ],
        [F[10], 'entities: [kvitka-quay]', 'entities: [kvitka-quay, ilva-landing]'],
      ],
      [
        [entity('ilva-landing'), 'Cais Kvitka'],
        [entity('kvitka-quay'), 'Cais Kvitka'],
      ],
    ],
  ],

  persons: [
    [
      'the mark of somebody known from an arrest is deleted',
      'error',
      [[entity('quay-worker'), 'knownFrom: arrest\n', '']],
      [
        [entity('quay-worker'), 'name: Duarte P.'],
        [F[12], 'to: quay-worker'],
      ],
    ],
    [
      'what a company did is told of its owner',
      'error',
      [
        [
          entity('barge-owner'),
          'summary: Named in the company register as the owner of a barge line and a building company.',
          'summary: Brought at least 41,000 tonnes of sand over the border with a barge line.',
        ],
      ],
    ],
    [
      'a chapter names the person who was arrested',
      'error',
      [
        [
          RULES,
          '    findings: [11]\n---\n',
          `    findings: [11]
---

In February 2019 Duarte P., a worker at a quay, <Finding n="12">was arrested on suspicion of having taken money from carriers</Finding>, the prosecutor of Nova Orlun says, as reported about June 2019.
`,
        ],
      ],
      [[RULES, 'Duarte P.']],
    ],
    [
      'a private owner stands in the headline beside the tonnes',
      'error',
      [
        [
          SITE,
          "headline: 'Harbour ledgers: one barge line brought",
          "headline: 'Harbour ledgers: barge line of Odarii Verbun brought",
        ],
      ],
    ],
  ],

  summaries: [
    [
      'what a carrier says of itself is told as it is',
      'error',
      [
        [
          PT,
          'the carrier says that it <Finding n="5">buys from licensed pits only</Finding>',
          'the carrier <Finding n="5">buys from licensed pits only</Finding>',
        ],
      ],
    ],
    [
      'a summary convicts the person who was arrested',
      'error',
      [
        [
          UK,
          '<Finding n="12">arrested on suspicion</Finding>, the prosecutor says',
          '<Finding n="12">arrested for taking bribes</Finding>, the prosecutor says',
        ],
      ],
    ],
    [
      'the payer becomes the one who was paid',
      'error',
      [
        [
          UK,
          '<Finding n="7">paid the carrier about €640,000</Finding>',
          '<Finding n="7">was paid about €640,000 by the carrier</Finding>',
        ],
      ],
    ],
    [
      'what is not known is known',
      'error',
      [[PT, 'is *not* known, as the article says', 'is known, as the article says']],
    ],
    [
      'gravel of the trade data is told from the ledgers',
      'error',
      [[UK, 'Trade data show <Finding n="13">', 'The harbour ledgers show <Finding n="13">']],
    ],
  ],

  'facts of an article': [
    [
      'an article is dated before the note that it cites',
      'error',
      [[PT, "published: '2019-05-14'", "published: '2019-05-12'"]],
      undefined,
      {
        also: [
          [F[5], "when: '2019-05-13'"],
          [source('conceicao-note'), 'when:'],
        ],
      },
    ],
    [
      'an undated article has its date from the text',
      'error',
      [[UK, 'publishedBasis: derived', 'publishedBasis: text']],
    ],
    [
      'an article has fewer paragraphs than are cited of it',
      'error',
      [[PT, 'paragraphs: 8', 'paragraphs: 6']],
      [
        [PT, 'paragraphs: 6'],
        [F[9], 'paragraph: 8'],
        [F[10], 'paragraph: 8'],
        [F[11], 'paragraph: 7'],
      ],
    ],
    [
      'last month is another year than the date that was worked out from it',
      'warning',
      [[UK, 'it calls the investigation of May 2019', 'it calls the investigation of May 2018']],
    ],
  ],

  'an article added': [
    [
      'the title of a new finding has another comparator than its statement',
      'error',
      [
        [
          FOREMAN,
          'title: Foreman says about 150 barges loaded',
          'title: Foreman says at least 150 barges loaded',
        ],
      ],
      undefined,
      IMPORTED,
    ],
    [
      'somebody who did not answer is entered as denying',
      'error',
      [[FOREMAN, 'kind: no comment', 'kind: denies']],
      [[FOREMAN, 'the line did not answer questions']],
      IMPORTED,
    ],
    [
      'a new contradiction says who is right',
      'error',
      [
        [
          THIRD_PAIR,
          `---
title: Licensed pits only, or barges sent to others
findings: [5, 18]
kind: contradicts
---

The company says that it buys from licensed pits only. What its own foreman tells shows that this is untrue.
`,
        ],
      ],
      [[THIRD_PAIR, 'shows that this is untrue']],
      IMPORTED,
    ],
    [
      'the barges of two articles are added up',
      'error',
      [
        [
          FOREMAN,
          'It does not show whether these are the barges of finding 3; the figures are not added up.',
          'It does not show who loaded them; with the 90 barges of finding 3 there were about 240.',
        ],
      ],
      [[FOREMAN, 'there were about 240']],
      IMPORTED,
    ],
    [
      'a third article carries a figure that the context still gives to two',
      'warning',
      [
        [source('crane-log'), 'title: Crane log of Kvitka Quay\nkind: records\nrecords: Crane logs\n'],
        [CRANE, '  - foreman-statement', '  - foreman-statement\n  - crane-log'],
        [
          F[1],
          'evidence:\n',
          `evidence:
  - article: crane-log
    paragraph: 1
    phrase: according to the quay's crane log
    credited: [crane-log]
`,
        ],
      ],
      [[F[1], '**Two articles** carry the figure']],
      IMPORTED,
    ],
  ],

  chapters: [
    [
      'the sentence with the denial is deleted from a paragraph',
      'error',
      [
        [
          SAND,
          ' <Finding n="5">The line buys from licensed pits only</Finding>, it says, and it denies having loaded sand at others.',
          '',
        ],
      ],
      [[SAND, 'Two workers who are not named allege that <Finding']],
    ],
    [
      'sand of one quay is led on to a depot that had it from elsewhere',
      'error',
      [[SAND, 'Sand unloaded at a terminal <Finding n="4">', 'From the quay the sand <Finding n="4">']],
    ],
    [
      'words of ours lend weight to one side',
      'error',
      [
        [
          SAND,
          '<Ours>Nobody has shown which of the two is right.</Ours>',
          '<Ours>The workers had nothing to gain from a lie.</Ours>',
        ],
      ],
    ],
    [
      'the sentence goes on behind its mark and tells what is not shown',
      'error',
      [
        [
          MONEY,
          'is reported to be one of four in a consortium</Finding>.',
          'is reported to be one of four in a consortium</Finding> that builds a motorway with the sand.',
        ],
      ],
      [[MONEY, 'builds a motorway with the sand']],
    ],
    [
      'another year stands in the marked words than in the finding',
      'error',
      [[MONEY, 'have had one owner since 2016', 'have had one owner since 2018']],
    ],
    [
      'a year that is worked out from two findings is that of neither',
      'error',
      [[SAND, 'Both are of the year 2018.', 'Both are of the year 2017.']],
    ],
  ],

  contradictions: [
    [
      'a pair names the neighbour of the finding that is meant',
      'error',
      [[PITS, 'findings: [3, 5]', 'findings: [3, 6]']],
      undefined,
      { also: [[PITS, 'say opposite things']] },
    ],
    [
      'a ban is said to contradict a delivery',
      'warning',
      [[BAN, 'kind: sits uneasily with', 'kind: contradicts']],
    ],
    [
      'a pair ends with a verdict',
      'error',
      [[BAN, 'and a ban is not a record of what crossed.', 'but the ban has plainly been broken.']],
    ],
    [
      'those who worked near a company have worked for it',
      'warning',
      [[PITS, 'the company they worked near say', 'the company they worked for say']],
    ],
    [
      'the ledgers move to the bank of the ministry',
      'warning',
      [[BAN, 'the ledgers of the *other* bank', 'the ledgers of the Lusavian bank']],
    ],
  ],

  glossary: [
    [
      'a term means what the quay says that it does not do',
      'warning',
      [
        [
          TERMS,
          'meaning: A book in which a harbour records the weight of each cargo.',
          'meaning: A book in which a harbour records the origin of each cargo.',
        ],
      ],
    ],
    [
      'a meaning of our own is given to a finding that does not have it',
      'error',
      [[TERMS, 'ours: true', 'findings: [2]']],
    ],
    [
      'a term is renamed into something else than what the text marks',
      'error',
      [[TERMS, 'term: harbour ledger', 'term: company register']],
    ],
  ],

  site: [
    [
      'a date of the timeline is a year later than its finding',
      'error',
      [[SITE, "- when: '2017-01-01'", "- when: '2018-01-01'"]],
    ],
    [
      'an open question takes for granted that some sand arrived',
      'error',
      [
        [
          SITE,
          'Not shown is whether that sand went into a motorway',
          'Not shown is how much of that sand went into a motorway',
        ],
      ],
    ],
    [
      'three newspapers retell what two have retold',
      'error',
      [[SITE, 'two newspapers retell what they found', 'three newspapers retell what they found']],
    ],
    [
      'all parties are said to have been asked',
      'warning',
      [
        [
          SITE,
          'contactedParties: We have not contacted any of the parties; every',
          'contactedParties: We have contacted all of the parties; every',
        ],
      ],
    ],
    [
      'the harbours stand under the wrong country',
      'warning',
      [[SITE, 'title: Harbours\n    note: Zarinia', 'title: Harbours\n    note: Lusavia']],
      undefined,
      { also: [[entity('kvitka-quay'), 'country: zarinia']] },
    ],
  ],

  'Dutch edition': [
    [
      'seller and buyer change places in Dutch',
      'error',
      [
        [
          DUTCH.gravel,
          'verkocht Areias de São Brites grind aan Barcaças Conceição voor',
          'verkocht Barcaças Conceição grind aan Areias de São Brites voor',
        ],
      ],
      undefined,
      inDutch('gravel'),
    ],
    [
      'the denial is forgotten at the end of the Dutch statement',
      'error',
      [
        [
          DUTCH.pits,
          'bij groeves zonder vergunning; het bedrijf ontkent dat.',
          'bij groeves zonder vergunning.',
        ],
      ],
      [[DUTCH.pits, 'statement: Twee arbeiders']],
      inDutch('pits'),
    ],
    [
      'neither nor becomes both in Dutch',
      'error',
      [
        [
          DUTCH.gap,
          "statement: Noch de grootboeken noch de foto's laten zien of zand",
          "statement: Zowel de grootboeken als de foto's laten zien dat zand",
        ],
      ],
      undefined,
      inDutch('gap'),
    ],
    [
      'the suspicion is lost in Dutch',
      'error',
      [
        [
          DUTCH.accused,
          'Duarte P., op verdenking van het aannemen van geld van vervoerders.',
          'Duarte P., wegens het aannemen van geld van vervoerders.',
        ],
      ],
      undefined,
      inDutch('accused'),
    ],
    [
      'a Dutch number has a nought too many',
      'error',
      [[DUTCH.harlund, 'had ongeveer 3.000 ton grind', 'had ongeveer 30.000 ton grind']],
      undefined,
      inDutch('harlund'),
    ],
    [
      'probably is lost in Dutch',
      'error',
      [
        [
          DUTCH.permit,
          'dat Kvitka Quay, waarschijnlijk tot eind 2018, geen',
          'dat Kvitka Quay tot eind 2018 geen',
        ],
      ],
      undefined,
      inDutch('permit'),
    ],
    [
      'a chapter in Dutch states what is only reported',
      'error',
      [
        [
          DUTCH.money,
          '<Finding n="8">zou één van de vier in een consortium zijn</Finding>',
          '<Finding n="8">is één van de vier in een consortium</Finding>',
        ],
      ],
      undefined,
      inDutch('money'),
    ],
  ],

  'copied and half finished': [
    [
      'the statement of the finding before is pasted over',
      'error',
      [
        [
          F[10],
          'statement: It is not known who bought the rest of the cargo, which the ledgers of 2018 are reported to list only as sold on the spot.',
          'statement: Neither the ledgers nor the photographs show whether sand from Kvitka Quay went into the motorway that Zarinbud helps to build.',
        ],
      ],
      undefined,
      { also: [[F[9], 'statement: Neither the ledgers']] },
    ],
    [
      'a finding is copied, and only its title is changed',
      'error',
      [
        [
          NEW,
          `---
statement: Zarinbud says that around August 2018 it paid Barcaças Conceição about 640,000 euros for gravel.
title: Zarinbud says that it asked for no papers of origin
kind: statement
chapter: money
grade: stated
when: '2018-08~'
whenText: some time in August 2018
whenBasis: stated
quantities:
  - value: 640000
    comparator: about
    currency: EUR
    what: one payment for gravel, by the payer's own account
entities: [zarinbud, barcacas-conceicao]
evidence:
  - article: pisok-z-orluny
    paragraph: 3
    phrase: паперів на походження
    credited: [zarinbud-statement]
responses: not applicable
---
`,
        ],
      ],
      [
        [NEW, 'statement: Zarinbud says'],
        [F[7], 'statement: Zarinbud says'],
      ],
    ],
    [
      'a question to a colleague is left in the text',
      'error',
      [
        [
          F[7],
          'Its spokesperson adds that the goods',
          'Its spokesperson (name?? ask Inês) adds that the goods',
        ],
      ],
    ],
  ],

  'grade and kind': [
    [
      'photographs and a patrol are graded as records',
      'error',
      [[F[4], 'grade: reported', 'grade: records']],
    ],
    ['what is not known is filed as a fact', 'error', [[F[10], 'kind: unknown', 'kind: fact']]],
  ],

  evidence: [
    [
      'the first place of evidence is pasted over the second',
      'error',
      [
        [
          F[9],
          `  - article: pisok-z-orluny
    paragraph: 9
    phrase: не показують ані книги
    credited: [khronika-own-words]`,
          `  - article: areia-do-orluna
    paragraph: 8
    phrase: não mostram se a areia
    credited: [orluna-investigation]`,
        ],
      ],
      [
        [F[9], 'credited: [orluna-investigation]'],
        [F[9], 'responses: not applicable'],
      ],
    ],
    [
      'Portuguese words in a Ukrainian article lose their language',
      'warning',
      [[F[11], '    language: pt\n', '']],
      [[F[11], 'phrase: A exportação continua proibida']],
    ],
    [
      'the printed sum is mistyped in the phrase',
      'warning',
      [[F[2], 'phrase: por cerca de 1,2 milhões', 'phrase: por cerca de 2,1 milhões']],
    ],
  ],

  'slips of form': [
    [
      'a title comes from a word processor with curly quotes',
      'error',
      [
        [
          F[6],
          'title: "Company register: one owner of a barge line and a builder"',
          'title: “Company register: one owner of a barge line and a builder”',
        ],
      ],
    ],
    [
      'a value is typed with a point between the thousands',
      'error',
      [[F[1], 'value: 41000', 'value: 41.000']],
      undefined,
      { also: [[F[1], 'statement: Barcaças Conceição brought']] },
    ],
    [
      'the line that ends the front matter is deleted',
      'error',
      [[F[14], 'responses: none recorded\n---\n', 'responses: none recorded\n']],
      [
        [F[14], 'statement: The Waterways'],
        [F[14], 'responses: none recorded'],
      ],
    ],
    [
      'a statement is pasted with its bold type',
      'error',
      [[F[4], 'statement: On 7 October 2018 sand', 'statement: On **7 October 2018** sand']],
    ],
  ],

  'links and marks': [
    [
      'a link writes the number of a finding as its file has it',
      'error',
      [[F[3], '(/findings/1/)', '(/findings/001/)']],
    ],
    ['a text marks a term by its plural', 'error', [[SAND, '<Term id="ledger">', '<Term id="ledgers">']]],
  ],
};

/** Where the message of a row is expected when it says nothing: at the words that its edits have written. */
const written = (edits: Edit[]): RealMistake['about'] =>
  edits.map(([file, from, to]) => [file, (to ?? from).split('\n')[0]!]);

const IN_ORDER: readonly RealMistake[] = Object.entries(BY_AREA).flatMap(([area, rows]) =>
  rows.map(([name, expected, edits, about, { also = [], ...more } = {}]) => ({
    name,
    area,
    expected,
    edits,
    about: [...(about ?? written(edits)), ...also],
    ...more,
  })),
);

/** The hundred, in an order in which every second one is of every area. */
export const MISTAKES_THIRD: readonly RealMistake[] = IN_ORDER.map(
  (_, place) => IN_ORDER[(place * 37) % IN_ORDER.length]!,
);

const INNOCENT_ROWS: InnocentRow[] = [
  [
    'at least is said as or more',
    [
      [
        F[1],
        'brought at least 41,000 tonnes of sand to Kvitka Quay in 2018',
        'brought 41,000 tonnes of sand or more to Kvitka Quay in 2018',
      ],
    ],
  ],
  [
    'about is said as some',
    [[F[2], 'for about 1.2 million euros in total', 'for some 1.2 million euros in total']],
  ],
  [
    'a sum is written out in digits',
    [[F[2], 'for about 1.2 million euros in total', 'for about 1,200,000 euros in total']],
  ],
  [
    'a title says who alleges and who denies',
    [
      [
        F[3],
        'title: Sand allegedly loaded at unlicensed pits',
        'title: Two workers allege loading at unlicensed pits; the company denies it',
      ],
    ],
  ],
  [
    'another hedge of the same weight',
    [
      [
        F[4],
        'is reported to have reached a depot of the Orluna Watch, an armed group',
        'is said to have reached a depot of the Orluna Watch, an armed group',
      ],
    ],
  ],
  [
    'context adds one more sentence of the same speaker',
    [
      [
        F[7],
        'no papers of origin were asked for.',
        'no papers of origin were asked for. Nobody on the river ever did, it says.',
      ],
    ],
  ],
  [
    'context says what the article does not tell of an arrest',
    [
      [
        F[12],
        'Later proceedings are outside',
        'The article gives no details of the arrest, and no answer. Later proceedings are outside',
      ],
    ],
  ],
  [
    'a party gets a spelling more',
    [
      [
        entity('barcacas-conceicao'),
        '  - { text: Conceição, language: pt, kind: short }',
        '  - { text: Conceição, language: pt, kind: short }\n  - { text: Conceição Barges, language: en, kind: translated }',
      ],
    ],
  ],
  [
    'a note says why two parties are kept apart',
    [
      [
        entity('kvitka-quay'),
        'describes: quay in Nova Orlun',
        'describes: quay in Nova Orlun\nnote: Not Lanli Terminal, which is another place on the same bank; no article says that they have to do with each other.',
      ],
    ],
  ],
  [
    'a limit speaks of the three that are left of four',
    [
      [
        F[8],
        'responses: none recorded',
        'responses: none recorded\ndoesNotShow:\n  - The article does not say who the other three are.',
      ],
    ],
  ],
  [
    'a register is said not to name any other owner',
    [
      [
        F[6],
        '  - The register does not show what was paid for the companies.',
        '  - The register does not show what was paid for the companies.\n  - It names no other owner of either.',
      ],
    ],
  ],
  [
    'the opening counts the newspapers',
    [
      [
        SITE,
        'This follows what newspapers printed in May and about June 2019.',
        'This follows what two newspapers printed in May and about June 2019.',
      ],
    ],
  ],
  [
    'a new term of our own is explained and marked',
    [
      [
        TERMS,
        '  ours: true\n',
        '  ours: true\ninvoice:\n  term: invoice\n  meaning: A demand for payment that a seller sends with the goods or after them.\n  ours: true\n',
      ],
      [
        SAND,
        'according to invoices seen by reporters.',
        'according to <Term id="invoice">invoices</Term> seen by reporters.',
      ],
    ],
  ],
  [
    'a pair says how both can hold',
    [
      [
        BAN,
        'and a ban is not a record of what crossed.',
        'and a ban is not a record of what crossed. Both can hold: what is forbidden may be carried all the same.',
      ],
    ],
  ],
  [
    'a gap is told from the other end',
    [
      [
        F[9],
        'statement: Neither the ledgers nor the photographs show whether sand from Kvitka Quay went into the motorway that Zarinbud helps to build.',
        'statement: Whether sand from Kvitka Quay went into the motorway that Zarinbud helps to build is shown neither by the ledgers nor by the photographs.',
      ],
    ],
  ],
  [
    'context says why a date is only probable',
    [
      [
        F[14],
        'responses: none recorded\n---\n',
        'responses: none recorded\n---\n\nThe article does not say why the date is only probable.\n',
      ],
    ],
  ],
  [
    'time words in other words',
    [[F[13], 'whenText: by the end of October 2018', 'whenText: before November 2018']],
  ],
  [
    'a source says why its speakers have no name',
    [
      [
        source('pit-workers'),
        'seenBy: [orluna-desk]',
        'seenBy: [orluna-desk]\nsummary: Both asked the reporters not to be named.',
      ],
    ],
  ],
  [
    'a chapter tells a payment with its speaker',
    [
      [
        MONEY,
        'The building company <Finding n="8">',
        'Zarinbud says that <Finding n="7">around August 2018 it paid about 640,000 euros</Finding> to Barcaças Conceição for gravel. <Ours>It does not say for how much gravel.</Ours> The building company <Finding n="8">',
      ],
    ],
  ],
  [
    'a chapter that had no text gets its first paragraph',
    [
      [
        RULES,
        '    findings: [11]\n---\n',
        '    findings: [11]\n---\n\nThe export of river sand <Finding n="11">has been forbidden since 1 January 2017</Finding>, the Ministry of Rivers of Lusavia says. <Ours>It does not say whether it has opened any case.</Ours>\n',
      ],
    ],
  ],
  [
    'a note on a hedge of an article',
    [
      [
        UK,
        '  - text: The article writes',
        '  - paragraph: 1\n    text: It tells of low water in about July 2018 with a doubt; we keep the doubt.\n  - text: The article writes',
      ],
    ],
  ],
  [
    'no less than in a summary',
    [
      [
        PT,
        'brought at least 41,000 tonnes of sand</Finding>',
        'brought no less than 41,000 tonnes of sand</Finding>',
      ],
    ],
  ],
  [
    'a ministry stands before a colon in a title',
    [
      [
        F[11],
        'title: Export of river sand forbidden since 2017, the ministry says',
        'title: "Ministry: export of river sand forbidden since January 2017"',
      ],
    ],
  ],
  [
    'a denial in another verb',
    [[F[3], 'denies having loaded sand at others.', 'rejects the claim that it loaded sand at others.']],
  ],
  [
    'a day of the answer is added to the timeline',
    [
      [
        SITE,
        "  - when: '2018-07%'",
        "  - when: '2019-05-13'\n    label: Note in which the barge line says that it buys from licensed pits only\n    finding: 5\n  - when: '2018-07%'",
      ],
    ],
  ],
  [
    'a statement in quotes, and a list that was put on lines',
    [
      [
        F[5],
        'statement: In a note of 13 May 2019 Barcaças Conceição says that it buys from licensed pits only and that it has loaded no sand at others.',
        'statement: "In a note of 13 May 2019 Barcaças Conceição says that it buys from licensed pits only and that it has loaded no sand at others."',
      ],
      [F[5], 'entities: [barcacas-conceicao]', 'entities:\n  - barcacas-conceicao'],
    ],
  ],
  [
    'a number in Dutch with another word for about',
    [
      [
        DUTCH.paid,
        'omstreeks augustus 2018 ongeveer 640.000 euro aan',
        "omstreeks augustus 2018 zo'n 640.000 euro aan",
      ],
    ],
    inDutch('paid'),
  ],
  [
    'a Dutch hedge of the same weight',
    [
      [
        DUTCH.permit,
        'dat Kvitka Quay, waarschijnlijk tot eind 2018, geen',
        'dat Kvitka Quay, vermoedelijk tot eind 2018, geen',
      ],
    ],
    inDutch('permit'),
  ],
  [
    'a Dutch denial in another verb',
    [
      [
        DUTCH.pits,
        'zonder vergunning; het bedrijf ontkent dat.',
        'zonder vergunning; het bedrijf spreekt dat tegen.',
      ],
    ],
    inDutch('pits'),
  ],
  [
    'a new finding says more exactly which barges it does not count',
    [
      [
        FOREMAN,
        'the figures are not added up.',
        'the 150 barges of this finding and the 90 of that one are not added up.',
      ],
    ],
    IMPORTED,
  ],
];

export const INNOCENT_THIRD: readonly Mistake[] = INNOCENT_ROWS.map(([name, edits, more]) => ({
  name,
  area: 'innocent',
  edits,
  ...more,
}));
