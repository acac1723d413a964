/**
 * Fifty mistakes that an editor could make in a year, and fifteen edits that look like them and are right. They were
 * written from the manual (without its list of messages) and the editorial standard, by somebody who saw no rules,
 * before any rule was changed for them. Easy and hard ones stand in the proportion in which a desk would make them:
 * what was forgotten after a change, slips of the pen, lost hedges, wrong speakers. Each can be seen by a careful
 * reader who has the folder and not the articles.
 *
 * Where a mistake needs something that the investigation does not have (an imported article, a paragraph, an entry in
 * Dutch), that stands there before, and right (`first`).
 */
import type { Edit, Mistake, RealMistake } from '../mistakes.ts';
import { entity, F, LUSAVIAN as PT, SITE, source, UK } from '../quarry-files.ts';

type Places = RealMistake['about'];
type Before = Pick<Mistake, 'imported' | 'first'>;
type Row = [
  name: string,
  expected: RealMistake['expected'],
  edits: Edit[],
  /** Where a message may stand; left out, at the words that the edits have written. */
  about?: Places,
  before?: Before,
];
type InnocentRow = [name: string, edits: Edit[], before?: Before];

const SAND = 'chapters/01-sand.mdx';
const MONEY = 'chapters/02-money.mdx';
const RULES = 'chapters/03-rules.mdx';
const PITS = 'tensions/01-pits-with-and-without-licence.mdx';
const TWO_SUMS = 'tensions/03-two-sums-for-gravel.mdx';
const NO_PERMIT = 'tensions/03-deliveries-and-a-permit.mdx';
const CRANE = 'articles/crane-log.mdx';
const FOREMAN = 'findings/018-foreman-on-pits.mdx';

/** A finding of the imported article, and all that an article more needs. */
const ONE_ARTICLE_MORE: Edit[] = [
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
statement: A foreman of Barcaças Conceição who is not named says that about 150 barges were sent by him to pits without a licence between April and September 2018.
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
entities: [foreman, barcacas-conceicao]
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
  [
    SITE,
    'This follows what newspapers printed in May and about June 2019.',
    'This follows what newspapers printed from May to September 2019.',
  ],
];
const IMPORTED: Before = { imported: true, first: ONE_ARTICLE_MORE };

/** A sentence of the first chapter on the foreman. */
const FOREMAN_TOLD: Edit = [
  SAND,
  '<Ours>Nobody has shown which of the two is right.</Ours>\n',
  `<Ours>Nobody has shown which of the two is right.</Ours>

A foreman of the line who is not named says that <Finding n="18">about 150 barges were sent by him to pits without a licence</Finding> between April and September 2018; the line did not answer. <Ours>The articles do not say whether these are the same barges.</Ours>
`,
];

/** A paragraph of the second chapter with two sums, which are of two sales. */
const SUMS_TOLD: Edit = [
  MONEY,
  'is reported to be one of four in a consortium</Finding>.\n',
  `is reported to be one of four in a consortium</Finding>.

Zarinbud says that <Finding n="7">around August 2018 it paid about 640,000 euros</Finding> to Barcaças Conceição for gravel. Invoices seen by reporters of the Orluna Desk show that the barge line <Finding n="2">bought gravel for about 1.2 million euros in total</Finding>. <Ours derived="2,7">The articles do not say whether it was the same gravel.</Ours>
`,
];

/** A paragraph of the third chapter, which has none, with a length of time that is worked out. */
const BAN_TOLD: Edit = [
  RULES,
  '    findings: [11]\n---\n',
  `    findings: [11]
---

The export of river sand <Finding n="11">has been forbidden since 1 January 2017</Finding>, the Ministry of Rivers of Lusavia says. Harbour ledgers seen by reporters of the Orluna Desk tell of <Finding n="1">at least 41,000 tonnes of sand</Finding> that Barcaças Conceição brought to Kvitka Quay in 2018. <Ours derived="1,11">The ban was then in its second year.</Ours>
`,
];

/** Dutch entries that say what their originals say. */
const DUTCH = {
  1: `---
translates: sha256-957b3889b666
statement: Barcaças Conceição bracht in 2018 minstens 41.000 ton zand naar Kvitka Quay, volgens havenboeken die verslaggevers van de Orluna Desk hebben gezien.
title: "Havenboeken: minstens 41.000 ton zand naar Kvitka Quay"
whenText: in 2018
quantities:
  - unit: ton
    what: zand dat één schippersbedrijf in één jaar naar één kade bracht
relations:
  - goods: rivierzand
    label: minstens 41.000 t zand
responses:
  - summary: Het noteert alleen het gewicht van een lading en zegt dat de herkomst nagaan niet zijn taak is.
  - answers: zand laden bij groeves zonder vergunning
    summary: Het ontkent dat het zand heeft geladen bij groeves zonder vergunning.
doesNotShow:
  - De havenboeken laten niet zien uit welke groeve het zand kwam.
  - Sommige bladzijden zijn niet te lezen, zodat de havenboeken geen bovengrens geven.
---

De havenboeken zijn die van één havenstad. **Twee artikelen** noemen het cijfer, maar beide gaan terug op *dezelfde* lezing van dezelfde havenboeken:

- het Portugese artikel vertelt het onderzoek zelf na;
- het Oekraïense artikel vertelt na wat een persbureau erover berichtte.

Wat "havenboek" kan betekenen, staat in [een verzonnen woordenlijst](https://glossary.example/ledger).
`,
  4: `---
translates: sha256-a72fb0f9a7a9
statement: Op 7 oktober 2018 zou zand dat bij Lanli Terminal was gelost een depot van de Orluna Watch, een gewapende groep, hebben bereikt; gedateerde foto's en, los daarvan, de Waterways Inspectorate worden ervoor aangehaald.
title: Zand naar verluidt in een depot van een gewapende groep
whenText: 7 oktober 2018
relations:
  - goods: zand
    sentence: Zand dat bij Lanli Terminal was gelost, zou een depot van de Orluna Watch hebben bereikt
responses:
  - summary: Het kon niet worden bereikt door de Orluna Desk.
  - summary: Zij zegt dat zij geen commentaar geeft.
doesNotShow:
  - Noch de foto's noch de inspectie laten zien wie het zand kocht of bestelde.
---
`,
  5: `---
translates: sha256-93ae19ac166d
statement: In een nota van 13 mei 2019 zegt Barcaças Conceição dat het alleen bij groeves met een vergunning koopt en dat het bij andere geen zand heeft geladen.
title: Het schippersbedrijf zegt dat het alleen bij groeves met een vergunning koopt
whenText: 13 mei 2019
---
`,
  6: `---
translates: sha256-b097e2437c1f
statement: Odarii Verbun bezit sinds 2016 zowel Barcaças Conceição als Zarinbud, volgens het handelsregister dat verslaggevers van de Orluna Desk hebben geraadpleegd.
title: "Handelsregister: één eigenaar van een schippersbedrijf en een bouwbedrijf"
whenText: sinds 2016
doesNotShow:
  - Het register laat niet zien wat er voor de bedrijven is betaald.
---

Een bedrijf bezitten is niet hetzelfde als meedoen aan wat het doet.
`,
  11: `---
translates: sha256-8d6acc2e980f
statement: Het Ministry of Rivers van Lusavia zegt dat de uitvoer van rivierzand sinds 1 januari 2017 verboden is.
title: Uitvoer van rivierzand verboden sinds 2017, zegt het ministerie
whenText: sinds 1 januari 2017
doesNotShow:
  - Het ministerie zegt niet of het een zaak heeft geopend.
---
`,
} as const;
type Translated = keyof typeof DUTCH;
const dutch = (n: Translated) => `editions/nl/${F[n]}`;
const inDutch = (n: Translated): Before => ({ first: [[dutch(n), DUTCH[n]]] });

/** A sum that was misread is put right in its finding, and in the summary of the article that prints it. */
const SUM_CORRECTED: Edit[] = [
  [F[7], 'around August 2018 it paid Barcaças Conceição about 640,000', 'around August 2018 it paid Barcaças Conceição about 620,000'],
  [F[7], 'title: Zarinbud says that it paid about €640,000', 'title: Zarinbud says that it paid about €620,000'],
  [F[7], 'value: 640000', 'value: 620000'],
  [F[7], 'label: about €640,000', 'label: about €620,000'],
  [F[7], 'sentence: Zarinbud says that it paid Barcaças Conceição about 640,000', 'sentence: Zarinbud says that it paid Barcaças Conceição about 620,000'],
  [F[7], 'phrase: близько 640 тисяч євро', 'phrase: близько 620 тисяч євро'],
  [UK, 'paid the carrier about €640,000', 'paid the carrier about €620,000'],
]; // prettier-ignore

/** A denial comes in for what nobody had denied. */
const DENIAL_ADDED: Edit = [
  F[14],
  'responses: none recorded',
  `responses:
  - by: kvitka-quay
    kind: denies
    answers: this finding
    summary: It denies this, and says that it had a permit.`,
];

const BY_AREA: Record<string, Row[]> = {
  'forgotten after a change': [
    [
      'a sum is put right in its finding, and the answer in short of a chapter keeps the old one',
      'error',
      SUM_CORRECTED,
      [
        [MONEY, 'Zarinbud says that it paid about 640,000'],
        [F[7], 'statement:'],
      ],
    ],
    [
      'the month of an arrest is put right, and its announcement is still of the month before',
      'error',
      [
        [F[12], 'Duarte P., in February 2019', 'Duarte P., in March 2019'],
        [F[12], "when: '2019-02'", "when: '2019-03'"],
        [F[12], 'whenText: in February 2019', 'whenText: in March 2019'],
      ],
      [
        [source('prosecutor-statement'), 'when:'],
        [F[12], "when: '2019-03'"],
        [F[12], 'credited: [prosecutor-statement]'],
      ],
    ],
    [
      'four members become five, and the page of one of them still says four',
      'error',
      [
        [F[8], 'one of exactly four companies', 'one of exactly five companies'],
        [F[8], 'title: Zarinbud reported as one of four', 'title: Zarinbud reported as one of five'],
        [F[8], 'value: 4', 'value: 5'],
        [MONEY, 'one of four in a consortium', 'one of five in a consortium'],
        [UK, '<Finding n="8">one of four</Finding>', '<Finding n="8">one of five</Finding>'],
      ],
      [
        [entity('zarinbud'), 'one of four members'],
        [F[8], 'statement:'],
      ],
    ],
    [
      'two workers become three, and their source and a pair still have two',
      'error',
      [
        [F[3], 'statement: Two workers', 'statement: Three workers'],
        [SAND, 'Two workers who are not named', 'Three workers who are not named'],
        [PT, 'Two workers who are not named', 'Three workers who are not named'],
      ],
      [
        [source('pit-workers'), 'title: Two pit workers'],
        [PITS, 'Two workers'],
        [F[3], 'statement: Three workers'],
      ],
    ],
    [
      'an article of September is added, and the opening ends in June',
      'error',
      [
        [
          SITE,
          'This follows what newspapers printed from May to September 2019.',
          'This follows what newspapers printed in May and about June 2019.',
        ],
      ],
      undefined,
      IMPORTED,
    ],
    [
      'a denial is added below a finding, and nothing that tells the finding has it',
      'error',
      [DENIAL_ADDED],
      [
        [F[14], 'statement:'],
        [F[14], 'sentence:'],
        [F[14], 'kind: denies'],
        [UK, 'the quay had no permit'],
      ],
    ],
    [
      'a year is put right in English, and the Dutch entry is marked as translated anew with the old year',
      'error',
      [
        [F[6], 'Zarinbud since 2016, according', 'Zarinbud since 2015, according'],
        [F[6], "when: '2016/..'", "when: '2015/..'"],
        [F[6], 'whenText: since 2016', 'whenText: since 2015'],
        [MONEY, 'have had one owner since 2016', 'have had one owner since 2015'],
        [dutch(6), 'translates: sha256-b097e2437c1f', 'translates: sha256-dcadc3b0dcb3'],
      ],
      [
        [dutch(6), 'statement:'],
        [dutch(6), 'whenText: sinds 2016'],
      ],
      inDutch(6),
    ],
  ],

  'slips of the pen': [
    [
      'not named becomes now named',
      'error',
      [[PT, 'Two workers who are not named allege', 'Two workers who are now named allege']],
    ],
    [
      'a letter is lost in the goods of a label',
      'warning',
      [[F[13], 'label: gravel, about 3,000 t', 'label: gavel, about 3,000 t']],
    ],
    [
      'two letters of a name change places in a statement',
      'warning',
      [
        [
          F[9],
          'show whether sand from Kvitka Quay went into',
          'show whether sand from Kvtika Quay went into',
        ],
      ],
    ],
    [
      'a title is made shorter by its million',
      'error',
      [
        [
          F[2],
          'gravel sold to a barge line for about €1.2 million"',
          'gravel sold to a barge line for about €1.2"',
        ],
      ],
    ],
    [
      'a sentence about a party breaks off',
      'warning',
      [[entity('lanli-terminal'), 'The articles do not say who owns it.', 'The articles do not say who']],
    ],
    [
      'complaints go to an address that is not the one of the site',
      'warning',
      [[SITE, 'complaints@sand-over-the-orluna.example', 'complaints@sand-over-the-orluna.exmaple']],
    ],
    [
      'the buyer of gravel sold it, in a chapter',
      'error',
      [[SAND, 'The line also bought gravel,', 'The line also sold gravel,']],
    ],
  ],

  form: [
    [
      'the quotes around a title with a colon are taken away',
      'error',
      [
        [
          F[13],
          'title: "Trade data: about 3,000 tonnes of gravel through Harlund"',
          'title: Trade data: about 3,000 tonnes of gravel through Harlund',
        ],
      ],
    ],
    [
      'the end of a mark is deleted with the words behind it',
      'error',
      [
        [
          MONEY,
          'is reported to be one of four in a consortium</Finding>.',
          'is reported to be one of four in a consortium.',
        ],
      ],
    ],
  ],

  dates: [
    [
      'a weekday that the day was not',
      'error',
      [
        [
          SAND,
          'an armed group</Finding> on 7 October 2018.',
          'an armed group</Finding> on Monday 7 October 2018.',
        ],
      ],
    ],
    [
      'a date of the timeline lies after all that was read',
      'warning',
      [[SITE, "- when: '2018-07%'", "- when: '2019-07%'"]],
      [
        [SITE, "- when: '2019-07%'"],
        [SITE, 'coverage:'],
      ],
    ],
    [
      'a length of time is worked out wrongly',
      'error',
      [[RULES, 'The ban was then in its second year.', 'The ban was then in its third year.']],
      undefined,
      { first: [BAN_TOLD] },
    ],
    [
      'an arrest of February comes after an investigation of May',
      'error',
      [
        [
          UK,
          '4. A quay worker was <Finding n="12">arrested on suspicion</Finding>',
          '4. Since that investigation a quay worker has been <Finding n="12">arrested on suspicion</Finding>',
        ],
      ],
    ],
    [
      'since at the earliest becomes since',
      'error',
      [
        [
          MONEY,
          'The building company <Finding n="8">',
          'Since June 2017 the building company <Finding n="8">',
        ],
      ],
    ],
  ],

  amounts: [
    [
      'what was paid and what was earned are added up',
      'error',
      [
        [
          MONEY,
          'The articles do not say whether it was the same gravel.',
          'Together that is about 1.84 million euros for gravel.',
        ],
      ],
      undefined,
      { first: [SUMS_TOLD] },
    ],
    [
      'a share that no finding tells',
      'warning',
      [[F[6], '    to: zarinbud\n', '    to: zarinbud\n    share: 100%\n']],
      [[F[6], 'share: 100%']],
    ],
    [
      'about is lost in the words of a mark',
      'error',
      [[UK, 'paid the carrier about €640,000', 'paid the carrier €640,000']],
    ],
  ],

  'fields that were misunderstood': [
    [
      'a phrase is translated, where the article prints it in Portuguese',
      'warning',
      [[F[2], 'phrase: por cerca de 1,2 milhões', 'phrase: for about 1.2 million']],
    ],
    [
      'the one who called answers, instead of the one who could not be reached',
      'error',
      [[F[4], 'by: lanli-terminal', 'by: orluna-desk']],
    ],
    [
      'a denial is entered as what sets the accusation aside',
      'error',
      [[F[5], 'responses: not applicable', 'responses: not applicable\nsupersedes: 3']],
      [
        [F[5], 'supersedes: 3'],
        [F[5], 'statement:'],
      ],
    ],
    [
      'an owner whom nobody accuses is marked as known from an accusation',
      'error',
      [
        [
          entity('barge-owner'),
          'describes: owner of two companies',
          'knownFrom: accusation\ndescribes: owner of two companies',
        ],
      ],
      [
        [entity('barge-owner'), 'knownFrom: accusation'],
        [F[6], 'statement:'],
      ],
    ],
    [
      'the mark of a term stands around another word',
      'warning',
      [
        [
          SAND,
          'according to invoices seen by reporters.',
          'according to <Term id="ledger">invoices</Term> seen by reporters.',
        ],
      ],
    ],
  ],

  'who says so': [
    [
      'reporters saw what inspectors say that they saw',
      'error',
      [[UK, '3. Inspectors say that they saw sand', '3. Reporters say that they saw sand']],
    ],
    [
      'the payee says what the payer says',
      'error',
      [
        [
          F[7],
          'title: Zarinbud says that it paid about €640,000 for gravel',
          'title: Barcaças Conceição says that it was paid about €640,000 for gravel',
        ],
      ],
    ],
    [
      'the headline is cut by the records that it rests on',
      'error',
      [[SITE, "headline: 'Harbour ledgers: one barge line brought", "headline: 'One barge line brought"]],
    ],
    [
      'a title has another quay than its statement',
      'error',
      [
        [
          F[14],
          'title: Kvitka Quay said to have had no permit',
          'title: Lanli Terminal said to have had no permit',
        ],
      ],
    ],
  ],

  hedges: [
    [
      'photographs that suggest something show it',
      'error',
      [[PT, 'Photographs suggest that <Finding n="4">', 'Photographs show that <Finding n="4">']],
    ],
    [
      'workers describe how it was, where they allege that it was',
      'error',
      [
        [
          SAND,
          'Two workers who are not named allege that <Finding n="3">at most',
          'Two workers who are not named describe how <Finding n="3">at most',
        ],
      ],
    ],
    [
      'newspapers that retell something confirm it',
      'error',
      [[SITE, 'two newspapers retell what they found', 'two newspapers confirm what they found']],
    ],
    [
      'the page of a party tells a sale without the invoices that it rests on',
      'error',
      [
        [
          entity('areias-de-sao-brites'),
          'Invoices seen by reporters name it as a seller of gravel.',
          'It sold gravel to Barcaças Conceição for about 1.2 million euros in total.',
        ],
      ],
    ],
  ],

  chapters: [
    [
      'the title of a chapter takes for granted what is not shown',
      'warning',
      [[SAND, 'title: From the pit to the site', 'title: From the pit to the motorway']],
    ],
    [
      'an armed group becomes the army',
      'error',
      [[SAND, 'a depot of an armed group</Finding>', 'a depot of the army</Finding>']],
    ],
  ],

  answers: [
    [
      'words of ours say that nobody answered, and the quay has',
      'error',
      [
        [
          SAND,
          '<Ours>The ledgers do not show from which pit the sand came.</Ours>',
          '<Ours>The ledgers do not show from which pit the sand came, and the articles record no answer of the quay.</Ours>',
        ],
      ],
    ],
    [
      'somebody who says something admits it',
      'error',
      [
        [
          SAND,
          'A foreman of the line who is not named says that <Finding n="18">',
          'A foreman of the line who is not named admits that <Finding n="18">',
        ],
      ],
      undefined,
      { imported: true, first: [...ONE_ARTICLE_MORE, FOREMAN_TOLD] },
    ],
  ],

  'sources, parties, pairs, site': [
    [
      'every page of records can be read, of which a finding says that some cannot',
      'error',
      [[source('harbour-ledgers'), 'Not all pages can be read.', 'All pages can be read.']],
      [
        [source('harbour-ledgers'), 'All pages can be read.'],
        [F[1], 'Some pages cannot be read'],
      ],
    ],
    [
      'an owner is given a company that is not his',
      'error',
      [
        [
          entity('barge-owner'),
          'as the owner of a barge line and a building company.',
          'as the owner of a barge line and a quay.',
        ],
      ],
    ],
    [
      'the sums of two different sales are put against each other',
      'warning',
      [
        [
          TWO_SUMS,
          `---
title: Two sums for the gravel
findings: [2, 7]
kind: contradicts
---

Invoices have <Finding n="2">about 1.2 million euros in total</Finding> for the gravel; Zarinbud says that it paid <Finding n="7">about 640,000 euros</Finding>.
`,
        ],
      ],
      [
        [TWO_SUMS, 'kind: contradicts'],
        [TWO_SUMS, 'Invoices have'],
      ],
    ],
    [
      'the coverage has another language than the article',
      'error',
      [[SITE, 'one in Portuguese and one in Ukrainian,', 'one in Portuguese and one in Russian,']],
    ],
  ],

  'Dutch edition': [
    [
      'at least becomes rather more than',
      'error',
      [[dutch(1), 'bracht in 2018 minstens 41.000 ton', 'bracht in 2018 ruim 41.000 ton']],
      undefined,
      inDutch(1),
    ],
    [
      'the word only is left out of what a company says of itself',
      'error',
      [
        [
          dutch(5),
          'dat het alleen bij groeves met een vergunning koopt en dat',
          'dat het bij groeves met een vergunning koopt en dat',
        ],
      ],
      undefined,
      inDutch(5),
    ],
    [
      'a name is spelled as it sounds in Dutch',
      'error',
      [[dutch(6), 'statement: Odarii Verbun bezit', 'statement: Odarij Verboen bezit']],
      undefined,
      inDutch(6),
    ],
    [
      'a letter too many makes forbidden connected',
      'error',
      [[dutch(11), 'sinds 1 januari 2017 verboden is.', 'sinds 1 januari 2017 verbonden is.']],
      undefined,
      inDutch(11),
    ],
    [
      'somebody who could not be reached did not want to answer',
      'error',
      [
        [
          dutch(4),
          'Het kon niet worden bereikt door de Orluna Desk.',
          'Het wilde niet antwoorden op vragen van de Orluna Desk.',
        ],
      ],
      undefined,
      inDutch(4),
    ],
  ],
};

/** The lines on which the edits of a row begin, where it does not say where a message is expected. */
const written = (edits: Edit[]): Places =>
  edits.map(([file, from, to]) => [file, (to ?? from).split('\n')[0]!]);

export const MISTAKES_FOURTH: readonly RealMistake[] = Object.entries(BY_AREA).flatMap(([area, rows]) =>
  rows.map(([name, expected, edits, about = written(edits), before]) => ({
    name,
    area,
    expected,
    edits,
    about,
    ...before,
  })),
);

const INNOCENT_ROWS: InnocentRow[] = [
  [
    'a sum is put right wherever it stands',
    [
      ...SUM_CORRECTED,
      [MONEY, 'Zarinbud says that it paid about 640,000', 'Zarinbud says that it paid about 620,000'],
    ],
  ],
  [
    'a denial is added, and told wherever its finding is',
    [
      DENIAL_ADDED,
      [
        F[14],
        'no permit to take in sand.\ntitle:',
        'no permit to take in sand, which the quay denies.\ntitle:',
      ],
      [
        F[14],
        'sentence: The Waterways Inspectorate says that Kvitka Quay had no permit to take in sand',
        'sentence: The Waterways Inspectorate says that Kvitka Quay had no permit to take in sand, which the quay denies',
      ],
      [UK, 'the quay had no permit</Finding>.', 'the quay had no permit</Finding>, which the quay denies.'],
    ],
  ],
  ['a length of time is worked out', [BAN_TOLD]],
  [
    'the page of a party tells a sale with the invoices that it rests on',
    [
      [
        entity('areias-de-sao-brites'),
        'Invoices seen by reporters name it as a seller of gravel.',
        'According to invoices seen by reporters of the Orluna Desk, it sold gravel to Barcaças Conceição for about 1.2 million euros in total.',
      ],
    ],
  ],
  [
    'a chapter tells what the quay answers',
    [
      [
        SAND,
        '<Ours>The ledgers do not show from which pit the sand came.</Ours>',
        '<Ours>The ledgers do not show from which pit the sand came.</Ours> The quay says that <Finding n="1">it records the weight of a cargo only</Finding> and that checking the origin is not its task.',
      ],
    ],
  ],
  [
    'a new pair of deliveries and a permit that is said to have been missing',
    [
      [
        NO_PERMIT,
        `---
title: A year of deliveries, and a permit said to have been missing
findings: [1, 14]
kind: sits uneasily with
---

Ledgers seen by reporters show <Finding n="1">what came to the quay in 2018</Finding>; the Waterways Inspectorate says that <Finding n="14">it had no permit to take in sand</Finding>, probably until the end of that year. Both can hold: a record of weights is no record of permits.
`,
      ],
    ],
  ],
  [
    'the page of a party tells an accusation with its speaker and its doubt',
    [
      [
        entity('kvitka-quay'),
        'describes: quay in Nova Orlun',
        'describes: quay in Nova Orlun\nsummary: A quay in Nova Orlun. The Waterways Inspectorate says that, probably until the end of 2018, it had no permit to take in sand.',
      ],
    ],
  ],
  [
    'inspectors get their name',
    [
      [
        UK,
        '3. Inspectors say that they saw sand',
        '3. The Waterways Inspectorate says that its patrol saw sand',
      ],
    ],
  ],
  [
    'since at the earliest stands in front',
    [
      [
        MONEY,
        'The building company <Finding n="8">',
        'Since June 2017 at the earliest, the building company <Finding n="8">',
      ],
    ],
  ],
  ['a chapter tells what a foreman says', [FOREMAN_TOLD], IMPORTED],
  [
    'the months of an opening in other words',
    [
      [
        SITE,
        'This follows what newspapers printed from May to September 2019.',
        'This follows what newspapers printed between May and September 2019.',
      ],
    ],
    IMPORTED,
  ],
  [
    'at least in other Dutch words',
    [[dutch(1), 'bracht in 2018 minstens 41.000 ton', 'bracht in 2018 ten minste 41.000 ton']],
    inDutch(1),
  ],
  [
    'only in another Dutch word',
    [
      [
        dutch(5),
        'dat het alleen bij groeves met een vergunning koopt en dat',
        'dat het uitsluitend bij groeves met een vergunning koopt en dat',
      ],
    ],
    inDutch(5),
  ],
  [
    'a chapter tells who could not be reached, and who does not comment',
    [
      [
        SAND,
        '<Ours>The articles do not say who bought it.</Ours>',
        '<Ours>The articles do not say who bought it.</Ours> The terminal <Finding n="4">could not be reached by the Orluna Desk</Finding>; the armed group says that it does not comment.',
      ],
    ],
  ],
  ['two sums stand side by side, each with its speaker', [SUMS_TOLD]],
];

export const INNOCENT_FOURTH: readonly Mistake[] = INNOCENT_ROWS.map(([name, edits, before]) => ({
  name,
  area: 'innocent',
  edits,
  ...before,
}));
