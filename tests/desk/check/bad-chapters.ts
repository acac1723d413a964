import type { BadWording } from './bad-wordings.ts';

const CHAPTER = 'chapters/01-sand.mdx';

/** Chapters that say what their findings do not bear out: each code that an editor can cause. */
export const CHAPTERS: BadWording[] = [
  {
    name: 'a sentence of a chapter without a mark',
    file: CHAPTER,
    edit: [
      '<Ours>The ledgers do not show from which pit the sand came.</Ours>',
      '⟦The ledgers do not show from which pit the sand came.',
    ],
    says: '“The ledgers do not show from which pit the sand came.” carries no finding — mark the words that do with <Finding n="12">…</Finding>, or the whole sentence with <Ours>…</Ours>',
    mend: [
      'The ledgers do not show from which pit the sand came.',
      '<Ours>The ledgers do not show from which pit the sand came.</Ours>',
    ],
  },
  {
    name: 'a sentence that is ours in part only',
    file: CHAPTER,
    edit: ['<Ours>The ledgers do not show', '⟦The ledgers <Ours>do not show'],
    says: '“The ledgers do not show from which pit the sand came.” carries no finding — mark the words that do with <Finding n="12">…</Finding>, or the whole sentence with <Ours>…</Ours>',
    mend: ['The ledgers <Ours>do not show', '<Ours>The ledgers do not show'],
  },
  {
    name: 'a party in words of ours',
    file: CHAPTER,
    edit: ['<Ours>The ledgers do not show', '<Ours>⟦Zarinbud hides that the ledgers do not show'],
    says: '“Zarinbud” stands in words of ours — mark a finding that says it, or name it only behind "does not say"; a number that we work out needs <Ours derived="3,56">',
    mend: ['Zarinbud hides that the', 'The'],
  },
  {
    name: 'a number in words of ours',
    file: CHAPTER,
    edit: ['<Ours>The ledgers do not show', '<Ours>⟦All 50 ledgers do not show'],
    says: '“50” stands in words of ours — mark a finding that says it, or name it only behind "does not say"; a number that we work out needs <Ours derived="3,56">',
    mend: ['All 50 ledgers', 'The ledgers'],
  },
  {
    name: 'a worked-out date without the findings that it is worked out from',
    file: CHAPTER,
    edit: ['<Ours derived="1,2">Both', '<Ours>⟦Both'],
    says: '“2018” stands in words of ours — mark a finding that says it, or name it only behind "does not say"; a number that we work out needs <Ours derived="3,56">',
    mend: ['<Ours>Both', '<Ours derived="1,2">Both'],
  },
  {
    name: 'a party in the title of a chapter',
    file: CHAPTER,
    edit: ['title: From the pit to the site', 'title: ⟦From the pit to Kvitka Quay'],
    says: '“Kvitka Quay” stands in a title, which carries no finding — leave names, numbers and dates to the text',
    mend: ['to Kvitka Quay\nquestion', 'to the site\nquestion'],
  },
  {
    name: 'a number in the question of a chapter',
    file: CHAPTER,
    edit: [
      'question: Who is said to have moved sand and gravel,',
      'question: ⟦Who is said to have moved 41,000 tonnes of sand,',
    ],
    says: '“41,000” stands in a question, which carries no finding — leave names, numbers and dates to the text',
    mend: ['moved 41,000 tonnes of sand,', 'moved sand and gravel,'],
  },
  {
    name: 'a party in a question of the text',
    file: CHAPTER,
    edit: ['<Ours>The ledgers do not show', '⟦What did Zarinbud know? <Ours>The ledgers do not show'],
    says: '“Zarinbud” stands in a question, which carries no finding — leave names, numbers and dates to the text',
    mend: ['What did Zarinbud know? ', 'What does that show? '],
  },
  {
    name: 'a marked sentence of which nobody is said to say it',
    file: CHAPTER,
    edit: [', according to invoices seen by reporters.', '.'],
    at: '15:1',
    says: '“The line also bought gravel, for about 1.2 million euros in total.” says flatly what finding 2 reports — write who says so here or in a sentence beside it ("according to …"), or "is reported to", "allegedly"',
    mend: ['euros in total</Finding>.', 'euros in total</Finding>, according to invoices.'],
  },
  {
    name: 'a denied finding that is told without its denial',
    file: CHAPTER,
    edit: [
      ' <Finding n="5">The line buys from licensed pits only</Finding>, it says, and it denies having loaded sand at others.',
      ' <Ours>The article does not name them.</Ours>',
    ],
    at: '13:1',
    says: 'finding 3 is denied by Barcaças Conceição, but the paragraph does not say so — mark the denial, or write "…, which Barcaças Conceição denies"',
    mend: [
      '<Ours>The article does not name them.</Ours>',
      'Of <Finding n="3">all this</Finding> nothing is true, says the line: so Barcaças Conceição denies it.',
    ],
  },
  {
    name: 'a date beside the marks that no finding has',
    file: CHAPTER,
    edit: ['The line also bought gravel,', '⟦In 1990 the line also bought gravel,'],
    says: 'beside the marks: “1990” is no date of findings 2 and 13, which have 2018-03/2018-11 and [..2018-10] — write that, or correct when',
    mend: ['In 1990 the line', 'The line'],
  },
  {
    name: 'a number in the marked words of a chapter',
    file: CHAPTER,
    edit: ['<Finding n="1">brought at least 41,000', '⟦<Finding n="1">brought at least 42,000'],
    says: '“42,000” is no number of finding 1, which has "at least 41,000 tonnes" — write that, or correct quantities or add to them',
    mend: ['at least 42,000 tonnes', 'at least 41,000 tonnes'],
  },
  {
    name: 'a paragraph of which more than half is marked',
    file: 'chapters/02-money.mdx',
    edit: [
      '<Finding n="6">have had one owner since 2016</Finding>, according to the company register consulted by reporters. <Ours>What was paid for the companies is not in it.</Ours> The',
      '<Finding n="6">have had one owner since 2016, as the company register consulted by reporters says</Finding>. The',
    ],
    at: '9:1',
    says: 'more than half of the paragraph is marked — mark only the words that carry a finding, and say in the others how we know',
    mend: [
      '2016, as the company register consulted by reporters says</Finding>.',
      '2016</Finding>, as the company register consulted by reporters says.',
    ],
  },
  {
    name: 'somebody known from an arrest in a chapter',
    file: 'chapters/03-rules.mdx',
    edit: [
      'inShort:\n',
      'inShort:\n  - text: ⟦Duarte P. was arrested in February 2019 on suspicion of having taken money, the prosecutor says.\n    findings: [12]\n',
    ],
    says: '“Duarte P.” is known from an accusation — write "a person"; the initial stands only on pages that are not listed',
    mend: ['Duarte P. was', 'A person was'],
  },
];
