/**
 * A hundred realistic mistakes of a new editor, and twenty edits that look odd and are right. The list was written
 * before the rules that answer it, from the manual alone; an entry is not bent to what a rule happens to say.
 */

import { entity, F, LUSAVIAN as PT, SITE, source, UK } from './quarry-files.ts';

/** Text that stands once in a file and what replaces it, or a whole new file. */
export type Edit = readonly [file: string, from: string, to: string] | readonly [file: string, text: string];

/** One mistake, or one innocent edit, in the invented investigation. */
export interface Mistake {
  name: string;
  area: string;
  edits: readonly Edit[];
  /** An article in English is imported first, as `articles/crane-log.mdx`. */
  imported?: true;
  /** What is right and stands there before. */
  first?: readonly Edit[];
}

export interface RealMistake extends Mistake {
  /** `error` where it cannot be meant; else a warning is enough. */
  expected: 'error' | 'warning';
  /** Places that a message may point at: a file, and words that stand on the line or at most three lines from it. */
  about: readonly (readonly [file: string, words: string])[];
  /** What the message must speak of, where something else could be wrong with the same line. */
  mentions?: RegExp;
}

const PAIR = 'tensions/01-pits-with-and-without-licence.mdx';

type Row = [
  name: string,
  expected: 'error' | 'warning',
  edits: Edit[],
  about: [file: string, words: string][],
  more?: Pick<RealMistake, 'imported' | 'mentions'>,
];

/** One replacement, and the message on the line of what was written. */
const one = (
  name: string,
  expected: 'error' | 'warning',
  edit: [file: string, from: string, to: string],
  at?: string | [file: string, words: string][],
  more?: Row[4],
): Row => {
  const first = edit[2].split('\n').find((line) => line.trim() !== '')!;
  return [name, expected, [edit], Array.isArray(at) ? at : [[edit[0], at ?? first]], more];
};

/** A finding that was copied from finding 2 and given other words. */
const TWIN = `---
statement: Invoices that reporters of the Orluna Desk saw say that Barcaças Conceição was sold gravel by Areias de São Brites from March to November 2018, for about 1.2 million euros in total.
title: "Invoices: about €1.2 million for gravel in 2018"
kind: fact
chapter: money
grade: records
when: '2018-03/2018-11'
whenText: between March and November 2018
whenBasis: stated
quantities:
  - value: 1200000
    comparator: about
    currency: EUR
    what: all invoices together
relations:
  - kind: sold
    from: areias-de-sao-brites
    to: barcacas-conceicao
    goods: gravel
    quantity: 1
    label: gravel, about €1.2 million
evidence:
  - article: areia-do-orluna
    paragraph: 3
    phrase: a pedreira Areias de São Brites
    credited: [barge-invoices]
responses: none recorded
---
`;

const REAL: Record<string, Row[]> = {
  'what YAML makes of it': [
    one('a title that goes on behind a number sign', 'error', [
      F[8],
      'title: Zarinbud reported as one of four',
      'title: Zarinbud reported as no. #1 of four',
    ]),
    one('an answer that loses its end to a number sign', 'error', [
      F[4],
      'It says that it does not comment.',
      'It says that it does not comment (request #204 and #205).',
    ]),
    one('a name with a comma between braces', 'error', [
      entity('barcacas-conceicao'),
      "{ text: 'Barcaças Conceição, SA', language: pt, kind: legal }",
      '{ text: Barcaças Conceição, SA, language: pt, kind: legal }',
    ]),
    one(
      'a point between thousands',
      'error',
      [F[7], 'value: 640000', 'value: 640.000'],
      [
        [F[7], 'value: 640.000'],
        [F[7], 'statement:'],
      ],
    ),
    one('a comma forgotten in a list of parties', 'error', [
      F[1],
      'entities: [nova-orlun, orluna]',
      'entities: [nova-orlun orluna]',
    ]),
    one('a backslash between double quotes', 'error', [
      F[13],
      'what: gravel that went through Harlund, all deliveries together',
      'what: "gravel that went through Harlund\\all deliveries together"',
    ]),
    one('the unit behind the value', 'error', [F[1], 'value: 41000', 'value: 41000 tonnes']),
  ],
  'numbers of the statement': [
    one(
      'two digits changed places',
      'error',
      [F[1], 'value: 41000', 'value: 14000'],
      [
        [F[1], 'value: 14000'],
        [F[1], 'statement:'],
      ],
    ),
    one(
      'a nought too few in the quantity',
      'error',
      [F[7], 'value: 640000', 'value: 64000'],
      [
        [F[7], 'value: 64000'],
        [F[7], 'statement:'],
      ],
    ),
    one(
      'a number in words that is another one',
      'error',
      [F[13], 'about 3,000 tonnes of gravel from', 'about four thousand tonnes of gravel from'],
      'statement:',
    ),
    one(
      'at most for at least',
      'error',
      [F[1], 'comparator: at least', 'comparator: at most'],
      [
        [F[1], 'comparator: at most'],
        [F[1], 'statement:'],
      ],
    ),
    one(
      'exactly for about',
      'error',
      [F[2], 'comparator: about', 'comparator: exactly'],
      [
        [F[2], 'comparator: exactly'],
        [F[2], 'statement:'],
      ],
    ),
    one(
      'another unit than the statement',
      'error',
      [F[3], 'unit: barges', 'unit: shipments'],
      [
        [F[3], 'unit: shipments'],
        [F[3], 'statement:'],
      ],
    ),
    one(
      'another currency than the statement',
      'error',
      [F[7], 'currency: EUR', 'currency: USD'],
      [
        [F[7], 'currency: USD'],
        [F[7], 'statement:'],
      ],
    ),
    one(
      'a second number that stands in no quantity',
      'error',
      [
        F[1],
        'at least 41,000 tonnes of sand to Kvitka Quay in 2018,',
        'at least 41,000 tonnes of sand on 212 barges to Kvitka Quay in 2018,',
      ],
      'statement:',
    ),
    one(
      'the quantity forgotten',
      'error',
      [
        F[3],
        `quantities:
  - value: 90
    unit: barges
    comparator: at most
    what: barges said to have been loaded at night at unlicensed pits
relations:`,
        'relations:',
      ],
      [
        [F[3], 'statement:'],
        [F[3], 'quantity: 1'],
      ],
    ),
    one(
      'a percentage that stands in no quantity',
      'error',
      [
        F[8],
        'one of exactly four companies in the Svitohai consortium,',
        'one of exactly four companies in the Svitohai consortium, with 25 per cent,',
      ],
      'statement:',
    ),
    one('what a number covers, with another number in it', 'warning', [
      F[2],
      'what: all invoices together, over nine months',
      'what: all 31 invoices together, over nine months',
    ]),
    one(
      'a limit with a number that nobody gave',
      'warning',
      [
        F[1],
        'so that the ledgers give no upper limit.',
        'so that the ledgers give no upper limit above 60,000 tonnes.',
      ],
      'upper limit above',
    ),
    one('a value ten times its label', 'error', [
      F[13],
      'label: gravel, about 3,000 t',
      'label: gravel, about 30,000 t',
    ]),
  ],
  'dates and their words': [
    one(
      'another year in the statement',
      'error',
      [F[7], 'around August 2018 it paid', 'around August 2017 it paid'],
      'statement:',
    ),
    one('words of another year', 'error', [F[1], 'whenText: in 2018', 'whenText: in 2017']),
    one(
      'since, without an open end',
      'error',
      [F[6], "when: '2016/..'", "when: '2016'"],
      [[F[6], "when: '2016'"]],
    ),
    one(
      'until, as if it happened then',
      'error',
      [F[14], "when: '../2018-12?'", "when: '2018-12'"],
      [[F[14], "when: '2018-12'"]],
    ),
    one('some time in, as an exact month', 'error', [F[7], "when: '2018-08~'", "when: '2018-08'"]),
    one('a period for some time between', 'error', [
      F[3],
      "when: '[2018-04..2018-09]'",
      "when: '2018-04/2018-09'",
    ]),
    one('a period that ends a month early', 'error', [
      F[2],
      "when: '2018-03/2018-11'",
      "when: '2018-03/2018-10'",
    ]),
    one('a day for a month', 'error', [F[12], "when: '2019-02'", "when: '2019-02-28'"]),
    one(
      'last year, as printed',
      'warning',
      [F[1], 'whenText: in 2018', 'whenText: last year'],
      [[F[1], 'whenText: last year']],
      { mentions: /stated|derived/ },
    ),
    one('vouched for before it began', 'error', [F[6], "asOf: '2019-05-14'", "asOf: '2015-05-14'"]),
    one('an article later than the day on which its address was matched', 'error', [
      PT,
      "published: '2019-05-14'",
      "published: '2019-12-14'",
    ]),
    one('an article of a year to come', 'error', [UK, "published: '2019-06~'", "published: '2091-06~'"]),
    one(
      'another day than in the address',
      'error',
      [PT, "published: '2019-05-14'", "published: '2019-05-15'"],
      [[PT, "published: '2019-05-15'"]],
      { mentions: /address/ },
    ),
    one('a date of the context that its finding does not have', 'error', [
      SITE,
      "when: '2017-01-01'",
      "when: '2016-01-01'",
    ]),
  ],
  answers: [
    one('a denial whose words deny nothing', 'error', [
      F[3],
      'summary: It says that it buys from licensed pits only and denies having loaded sand at others.',
      'summary: It says that it cannot prevent subcontractors from loading elsewhere.',
    ]),
    one('a denial that only lacks confirmation', 'error', [
      F[1],
      'kind: explains\n    answers: this finding\n    summary: It records the weight of a cargo only and says that checking the origin is not its task.',
      'kind: denies\n    answers: this finding\n    summary: It says that it can neither confirm nor deny the figure.',
    ]),
    one('no comment that is a denial', 'error', [
      F[4],
      'summary: It says that it does not comment.',
      'summary: It says that it never received sand and calls the report false.',
    ]),
    one('unreachable, and yet it spoke', 'error', [
      F[4],
      'summary: It could not be reached by the Orluna Desk.',
      'summary: It says that it only unloads what is ordered.',
    ]),
    one(
      'an answer of a party that nothing names',
      'error',
      [
        F[2],
        'responses: none recorded',
        'responses:\n  - by: lanli-terminal\n    kind: explains\n    answers: this finding\n    summary: It says that it weighs what arrives.',
      ],
      'by: lanli-terminal',
    ),
    one('an answer carried by a statement of somebody else', 'error', [F[3], 'finding: 5', 'finding: 7']),
    one('this finding, in other words', 'error', [F[3], 'answers: this finding', 'answers: the finding']),
    one(
      'an English verb where the article prints Ukrainian',
      'warning',
      [
        F[8],
        'responses: none recorded',
        'responses:\n  - by: zarinbud\n    kind: confirms\n    verb: confirmed\n    answers: this finding\n    summary: It confirms that it is a member.',
      ],
      'verb: confirmed',
    ),
    one('an accusation to which an answer does not apply', 'warning', [
      F[12],
      'responses: none recorded',
      'responses: not applicable',
    ]),
    one(
      'one party that denies and admits',
      'error',
      [
        F[3],
        '    finding: 5\n',
        '    finding: 5\n  - by: barcacas-conceicao\n    kind: admits\n    verb: reconhece\n    answers: this finding\n    summary: It admits having loaded sand at pits without a licence.\n',
      ],
      'kind: admits',
    ),
    one(
      'a denial told, and none recorded',
      'error',
      [
        F[3],
        `responses:
  - by: barcacas-conceicao
    kind: denies
    answers: this finding
    summary: It says that it buys from licensed pits only and denies having loaded sand at others.
    finding: 5
---`,
        'responses: none recorded\n---',
      ],
      [
        [F[3], 'statement:'],
        [F[3], 'responses: none recorded'],
      ],
    ),
  ],
  'grade and kind': [
    one(
      'records that are the word of a company',
      'error',
      [F[7], 'grade: stated', 'grade: records'],
      undefined,
      {
        mentions: /zarinbud-statement|source|credit|records?\b/,
      },
    ),
    one(
      'records that are the own words of an article',
      'error',
      [F[8], 'grade: reported', 'grade: records'],
      undefined,
      {
        mentions: /own-words|own words|source|credit/,
      },
    ),
    one('records that are photographs', 'error', [F[4], 'grade: reported', 'grade: records'], undefined, {
      mentions: /photographs|images|source|credit/,
    }),
    one('stated by workers who are not named', 'error', [F[3], 'grade: alleged', 'grade: stated']),
    one('a statement that rests on data', 'error', [F[13], 'kind: fact', 'kind: statement']),
    one('an open question as a fact', 'error', [F[10], 'kind: unknown', 'kind: fact']),
    one('a limit as a fact', 'error', [F[9], 'kind: limitation', 'kind: fact']),
    one(
      'an unknown with an edge',
      'error',
      [
        F[10],
        'entities: [kvitka-quay]',
        'relations:\n  - kind: sold\n    from: kvitka-quay\n    to: zarinbud\n    goods: sand\n    sentence: It is not known whether Kvitka Quay sold sand to Zarinbud',
      ],
      [
        [F[10], 'kind: unknown'],
        [F[10], 'kind: sold'],
      ],
      { mentions: /unknown|relation/ },
    ),
    one(
      'a limitation with an edge that it does not bear out',
      'error',
      [F[9], 'kind: not shown', 'kind: supplied'],
      [
        [F[9], 'kind: supplied'],
        [F[9], 'kind: limitation'],
      ],
    ),
    one(
      'a record for what the record does not show',
      'error',
      [F[9], 'grade: reported', 'grade: records'],
      undefined,
      {
        mentions: /limit|show|records|source|credit/,
      },
    ),
    one(
      'a source of records that is called a statement',
      'error',
      [source('barge-invoices'), 'kind: records', 'kind: statement'],
      [
        [F[2], 'grade: records'],
        [source('barge-invoices'), 'kind: statement'],
      ],
    ),
  ],
  'what a source can bear': [
    [
      'invoices for months after their last one',
      'error',
      [
        [
          F[2],
          'statement: Between March and November 2018',
          'statement: Between March 2018 and February 2019',
        ],
        [F[2], "when: '2018-03/2018-11'", "when: '2018-03/2019-02'"],
        [F[2], 'between March and November 2018', 'between March 2018 and February 2019'],
      ],
      [
        [F[2], "when: '2018-03/2019-02'"],
        [F[2], 'credited: [barge-invoices]'],
      ],
    ],
    one(
      'a note that was written after the article that cites it',
      'error',
      [source('conceicao-note'), "when: '2019-05-13'", "when: '2019-06-13'"],
      [
        [source('conceicao-note'), "when: '2019-06-13'"],
        [F[5], 'credited: [conceicao-note]'],
      ],
    ),
    one(
      'the statement of another party credited',
      'error',
      [F[7], 'credited: [zarinbud-statement]', 'credited: [inspectorate-statement]'],
      [
        [F[7], 'statement:'],
        [F[7], 'credited: [inspectorate-statement]'],
      ],
    ),
    one('a note of the company for what the workers say', 'error', [
      F[3],
      'credited: [pit-workers]',
      'credited: [conceicao-note]',
    ]),
    one('the register for what invoices show', 'error', [
      F[2],
      'credited: [barge-invoices]',
      'credited: [company-register]',
    ]),
    one('a statement with the wrong speaker', 'error', [
      source('inspectorate-statement'),
      'by: [waterways-inspectorate]',
      'by: [zarinbud]',
    ]),
    one(
      'an investigation that rests on nothing any more',
      'warning',
      [source('ribapress-report'), 'restsOn: [orluna-investigation]\n', ''],
      'kind: wire report',
    ),
    [
      'a second root for the ledgers',
      'warning',
      [
        [
          source('nova-orlun-harbour-ledgers'),
          "title: Harbour ledgers of Nova Orlun\nkind: records\nseenBy: [orluna-desk]\nrecords: Zarinian harbour ledgers\nwhen: '2018'\n",
        ],
        [UK, '  - ribapress-report\n', '  - ribapress-report\n  - nova-orlun-harbour-ledgers\n'],
        [F[1], 'credited: [ribapress-report]', 'credited: [nova-orlun-harbour-ledgers]'],
      ],
      [
        [source('nova-orlun-harbour-ledgers'), 'title:'],
        [source('harbour-ledgers'), 'title:'],
        [F[1], 'credited: [nova-orlun-harbour-ledgers]'],
      ],
      { mentions: /harbour-ledgers|Ledgers of the harbour|root/ },
    ],
    one(
      'the own words of an article that retells',
      'warning',
      [F[1], 'credited: [ribapress-report]', 'credited: [khronika-own-words]'],
      undefined,
      { mentions: /retell|root|own words|own-words/ },
    ),
    one('own words of the wrong outlet', 'error', [
      source('diario-own-words'),
      'by: [diario-de-lusavia]',
      'by: [richkova-khronika]',
    ]),
  ],
  parties: [
    [
      'a party almost spelled like another',
      'warning',
      [
        [
          entity('zarinbut'),
          'name: Zarinbut\nkind: company\ncountry: zarinia\nrole: builder\ndescribes: building company\n',
        ],
        [F[1], 'entities: [nova-orlun, orluna]', 'entities: [nova-orlun, orluna, zarinbut]'],
      ],
      [
        [entity('zarinbut'), 'name: Zarinbut'],
        [entity('zarinbud'), 'name: Zarinbud'],
      ],
      { mentions: /zarinbud/i },
    ],
    [
      'a party without its accents, a second time',
      'warning',
      [
        [
          entity('barcacas-conceicao-line'),
          'name: Barcacas Conceicao\nkind: company\ncountry: lusavia\nrole: barge-line\ndescribes: barge line\n',
        ],
        [F[1], 'entities: [nova-orlun, orluna]', 'entities: [nova-orlun, orluna, barcacas-conceicao-line]'],
      ],
      [
        [entity('barcacas-conceicao-line'), 'name:'],
        [entity('barcacas-conceicao'), 'name:'],
      ],
      { mentions: /Barcaças Conceição|barcacas-conceicao\b/ },
    ],
    [
      'two names that only look alike',
      'error',
      [
        [entity('pop'), 'name: Pop\nkind: company\ncountry: zarinia\nrole: builder\ndescribes: builder\n'],
        [entity('rog'), 'name: Рор\nkind: company\ncountry: zarinia\nrole: builder\ndescribes: builder\n'],
        [F[1], 'entities: [nova-orlun, orluna]', 'entities: [nova-orlun, orluna, pop, rog]'],
      ],
      [
        [entity('pop'), 'name:'],
        [entity('rog'), 'name:'],
      ],
      { mentions: /Pop|Рор|pop\b|rog\b|Latin/ },
    ],
    [
      'a capital I for a small l',
      'warning',
      [
        [
          entity('lanli-quay'),
          'name: LanIi Terminal\nkind: company\ncountry: zarinia\nrole: harbour\ndescribes: terminal\n',
        ],
        [F[1], 'entities: [nova-orlun, orluna]', 'entities: [nova-orlun, orluna, lanli-quay]'],
      ],
      [
        [entity('lanli-quay'), 'name:'],
        [entity('lanli-terminal'), 'name:'],
      ],
      { mentions: /Lanli Terminal|lanli-terminal/ },
    ],
    one('a party among the names of another', 'error', [
      entity('kvitka-quay'),
      '{ text: Cais Kvitka, language: pt, kind: as printed }',
      '{ text: Terminal Lanli, language: pt, kind: as printed }',
    ]),
    one(
      'one code for two countries',
      'error',
      [entity('harlund'), 'code: xc', 'code: xb'],
      [
        [entity('harlund'), 'code: xb'],
        [entity('zarinia'), 'code: xb'],
      ],
    ),
    one('a country against the words about the party', 'warning', [
      entity('areias-de-sao-brites'),
      'country: lusavia',
      'country: zarinia',
    ]),
    one(
      'buyer and seller the wrong way round',
      'error',
      [
        F[2],
        'from: areias-de-sao-brites\n    to: barcacas-conceicao',
        'from: barcacas-conceicao\n    to: areias-de-sao-brites',
      ],
      'from: barcacas-conceicao',
    ),
    one('an edge to somebody whom the statement does not name', 'error', [
      F[13],
      'to: zarinbud',
      'to: svitohai-consortium',
    ]),
    one('by way of a country that the statement does not name', 'error', [
      F[13],
      'via: harlund',
      'via: lusavia',
    ]),
    one('other goods than in the statement', 'error', [F[2], 'goods: gravel', 'goods: cement']),
    one('a full surname beside an arrest', 'error', [
      entity('quay-worker'),
      'describes: worker at a quay',
      'describes: worker at a quay\nsummary: Duarte Pestana works at a quay.',
    ]),
  ],
  'twice, and more than fits': [
    [
      'the same finding in other words',
      'warning',
      [['findings/018-invoices-for-gravel.mdx', TWIN]],
      [
        ['findings/018-invoices-for-gravel.mdx', 'statement:'],
        [F[2], 'statement:'],
      ],
      { mentions: /finding (2|18)\b/ },
    ],
    one(
      'one place of evidence twice in a finding',
      'error',
      [
        F[2],
        '    credited: [barge-invoices]\n',
        '    credited: [barge-invoices]\n  - article: areia-do-orluna\n    paragraph: 3\n    phrase: por cerca de 1,2 milhões\n    credited: [barge-invoices]\n',
      ],
      'responses: none recorded',
    ),
    [
      'a summary as long as its article',
      'error',
      [
        [
          'articles/crane-log.mdx',
          'OUR WORDS',
          'The newspaper tells at length how it came to read a log. '.repeat(12).trim(),
        ],
      ],
      [['articles/crane-log.mdx', 'The newspaper tells at length']],
      { imported: true, mentions: /third/ },
    ],
    one(
      'a sentence of the source as a statement',
      'error',
      [
        F[1],
        'statement: Barcaças Conceição brought at least 41,000 tonnes of sand to Kvitka Quay in 2018, according to harbour ledgers seen by reporters of the Orluna Desk.',
        "statement: At least 41,000 tonnes of river sand were unloaded at Kvitka Quay in 2018, according to the quay's crane log and harbour ledgers seen by reporters of the Orluna Desk, by Barcaças Conceição.",
      ],
      undefined,
      { imported: true, mentions: /crane-log|source|article|words/ },
    ),
    one(
      'half a sentence of the source in the words about a party',
      'error',
      [
        entity('barcacas-conceicao'),
        'summary: A Lusavian barge line. It says that it buys from licensed pits only.',
        'summary: A barge line. A foreman of the line, who asked not to be named, tells of it.',
      ],
      undefined,
      { imported: true, mentions: /crane-log|article|source/ },
    ),
  ],
  'marks, pairs, language': [
    one(
      'a mark with the number of the next finding',
      'error',
      [
        PT,
        '<Finding n="11">exports have been forbidden since 2017</Finding>',
        '<Finding n="10">exports have been forbidden since 2017</Finding>',
      ],
      '<Finding n="10">exports',
    ),
    one(
      'a mark whose words speak of another party',
      'error',
      [
        UK,
        '<Finding n="7">paid the carrier about €640,000</Finding>',
        '<Finding n="14">paid the carrier about €640,000</Finding>',
      ],
      '<Finding n="14">paid',
    ),
    one(
      'a tension whose text is about others',
      'error',
      [
        PAIR,
        'Two workers and the company they worked near say opposite things about the same barges.\\\nNeither the ledgers nor the invoices name the pits, so that the articles leave it open.',
        'Odarii Verbun owns both companies, and the Svitohai consortium builds a motorway.',
      ],
      [
        [PAIR, 'title:'],
        [PAIR, 'Odarii Verbun'],
      ],
    ),
    one(
      'a tension with one number mistyped',
      'error',
      [PAIR, 'findings: [3, 5]', 'findings: [3, 8]'],
      [
        [PAIR, 'findings: [3, 8]'],
        [PAIR, 'Two workers'],
      ],
    ),
    one('the code of a country for a language', 'error', [UK, 'language: uk', 'language: ua']),
    one(
      'a phrase in Portuguese that is not said to be',
      'error',
      [F[11], '    language: pt\n', ''],
      'A exportação continua proibida',
    ),
    one('a name in Cyrillic that is said to be Portuguese', 'error', [
      entity('quay-worker'),
      '{ text: Дуарте П., language: uk, script: Cyrl, kind: as printed }',
      '{ text: Дуарте П., language: pt, script: Latn, kind: as printed }',
    ]),
    one('a phrase of the other article', 'error', [
      F[10],
      'phrase: quem comprou a restante carga',
      'phrase: не показують ані книги',
    ]),
    one('Russian for a name with a letter that Russian has not', 'warning', [
      entity('rivers-ministry'),
      '{ text: Міністерство річок, language: uk, script: Cyrl, kind: as printed }',
      '{ text: Міністерство річок, language: ru, script: Cyrl, kind: as printed }',
    ]),
  ],
  'signs that readers would see': [
    one('bold signs in a statement', 'error', [
      F[13],
      'about 3,000 tonnes of gravel from',
      '**about** 3,000 tonnes of gravel from',
    ]),
    one('a link in a limit', 'error', [
      F[7],
      'The statement does not say how much gravel was paid for.',
      'The statement does not say how much gravel was paid for; see [finding 2](/findings/2/).',
    ]),
    one('words struck out in a text', 'error', [
      F[6],
      'Owning a company is not the same as taking part in what it does.',
      'Owning a company is ~~never~~ not the same as taking part in what it does.',
    ]),
    one('a heading without its space', 'error', [UK, '## What is added', '##What is added']),
    one('bold signs with spaces inside', 'error', [
      F[12],
      'Later proceedings are outside this collection: check before repeating.',
      'Later proceedings are outside this collection: ** check ** before repeating.',
    ]),
    one('a footnote', 'error', [
      F[7],
      'that no papers of origin were asked for.',
      'that no papers of origin were asked for.[^1]',
    ]),
    one('a code of HTML in a title', 'error', [
      F[3],
      'title: Sand allegedly loaded',
      'title: Sand&nbsp;allegedly loaded',
    ]),
    one('an address that leads nowhere as a web address', 'error', [
      SITE,
      'corrections: corrections@sand-over-the-orluna.example',
      'corrections: corrections(at)sand-over-the-orluna.example',
    ]),
  ],
};

/** Edits that look odd and are right: the check says nothing. */
const RIGHT: [name: string, ...edits: Edit[]][] = [
  [
    'a remark of the editor behind a value',
    [F[4], "when: '2018-10-07'", "when: '2018-10-07' # as the photographs say"],
  ],
  ['a remark above a key', [F[2], 'grade: records', '# seen by the reporters, not by us\ngrade: records']],
  [
    'a number sign inside quotes',
    [
      F[4],
      'summary: It says that it does not comment.',
      'summary: "It says that it does not comment (request #204)."',
    ],
  ],
  [
    'a number sign without a space',
    [entity('zarinbud'), 'describes: building company', 'describes: building company no.#2'],
  ],
  ['a value in double quotes', [F[8], "when: '[2017-06..]'", 'when: "[2017-06..]"']],
  ['a date without quotes', [F[4], "when: '2018-10-07'", 'when: 2018-10-07']],
  [
    'a list written downwards',
    [F[1], 'entities: [nova-orlun, orluna]', 'entities:\n  - nova-orlun\n  - orluna'],
  ],
  [
    'brackets in quoted text',
    [
      F[1],
      '- The ledgers do not show from which pit the sand came.',
      '- "The ledgers do not show [as far as they can be read] from which pit the sand (and {what else}) came."',
    ],
  ],
  [
    'many brackets in a quotation',
    [
      F[3],
      '> The number is an upper limit given by the workers.',
      '> The number is an upper limit (given [by the workers (who are not named)]).',
    ],
  ],
  [
    'a mail address in a text',
    [F[7], 'Its spokesperson adds', 'Questions went to press@zarinbud.example. Its spokesperson adds'],
  ],
  [
    'a date at the start of a line',
    [
      F[12],
      'Later proceedings are outside',
      '2019-06-30 is where this collection ends.\nLater proceedings are outside',
    ],
  ],
  ['an escaped star', [F[6], 'Owning a company is not', 'Owning a company (\\*) is not']],
  [
    'a heading that Markdown knows',
    [F[7], 'Its spokesperson adds', '## What else it says\n\nIts spokesperson adds'],
  ],
  [
    'a date of the year only, of a list',
    [entity('kvitka-quay'), 'describes: quay in Nova Orlun', 'describes: quay in Nova Orlun & its sheds'],
  ],
  [
    'an apostrophe in plain text',
    [
      F[14],
      'title: Kvitka Quay said to have had no permit',
      "title: Kvitka Quay said to have had no harbour master's permit",
    ],
  ],
  [
    'a thousand with a thin comma in words',
    [F[13], 'about 3,000 tonnes of gravel from', 'about three thousand tonnes of gravel from'],
  ],
  ['the amount with its sign', [F[7], 'about 640,000 euros for gravel.\n', 'about €640,000 for gravel.\n']],
  [
    'a party with a name like a word of another',
    [
      entity('lanli-landing'),
      'name: Lanli Landing Stage\nkind: company\ncountry: zarinia\nrole: harbour\ndescribes: landing stage\n',
    ],
    [F[1], 'entities: [nova-orlun, orluna]', 'entities: [nova-orlun, orluna, lanli-landing]'],
  ],
  [
    'six words of the source as a phrase',
    [F[10], 'phrase: quem comprou a restante carga', 'phrase: continua sem se saber quem comprou'],
  ],
  [
    'two findings on one paragraph and its source',
    [
      F[14],
      'title: Kvitka Quay said to have had no permit',
      'title: Inspectorate says that Kvitka Quay had no permit',
    ],
  ],
];

export const MISTAKES: readonly RealMistake[] = Object.entries(REAL).flatMap(([area, rows]) =>
  rows.map(([name, expected, edits, about, more]) => ({ name, area, expected, edits, about, ...more })),
);

export const INNOCENT: readonly Mistake[] = RIGHT.map(([name, ...edits]) => ({
  name,
  area: 'innocent',
  edits,
}));
