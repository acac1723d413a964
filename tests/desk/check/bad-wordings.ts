import { oneMore } from '../sandbox.ts';
import type { BadInput } from './bad-inputs.ts';

const SAND = 'findings/001-sand-to-kvitka-quay.mdx';
const GRAVEL = 'findings/002-gravel-sold-to-barge-line.mdx';
const PITS = 'findings/003-sand-from-unlicensed-pits.mdx';
const LICENSED = 'findings/005-licensed-pits-only.mdx';
const PAID = 'findings/007-zarinbud-says-it-paid.mdx';
const MEMBER = 'findings/008-member-of-consortium.mdx';
const BUYERS = 'findings/010-buyers-of-the-rest.mdx';
const LINE = 'entities/barcacas-conceicao.yaml';
const SITE = 'site.yaml';

/** A mistake in words, and the edit that follows the message to the letter. */
export interface BadWording extends BadInput {
  mend: [from: string, to: string] | ((sandbox: Parameters<NonNullable<BadInput['spoil']>>[0]) => void);
}

/** Words that say something else than their finding: each code that an editor can cause. */
export const WORDINGS: BadWording[] = [
  {
    name: 'another number in a title',
    file: SAND,
    edit: ['title: "Harbour ledgers: at least 41,000', 'title: ⟦"Harbour ledgers: at least 42,000'],
    says: '“42,000” is no number of finding 1, which has "at least 41,000 tonnes" — write that, or correct quantities or add to them',
    mend: ['ledgers: at least 42,000 tonnes', 'ledgers: at least 41,000 tonnes'],
  },
  {
    name: 'another number in a statement',
    file: PITS,
    edit: [
      'statement: Two workers who are not named allege that, at some time between April and September 2018, at most 90',
      'statement: ⟦Two workers who are not named allege that, at some time between April and September 2018, at most 80',
    ],
    says: '“80” is no number of finding 3, which has "at most 90 barges" — write that, or correct quantities or add to them',
    mend: ['at most 80 barges of', 'at most 90 barges of'],
  },
  {
    name: 'a statement without its number',
    file: SAND,
    edit: [
      'statement: Barcaças Conceição brought at least 41,000 tonnes of sand',
      'statement: ⟦Barcaças Conceição brought sand',
    ],
    says: 'the words leave out "at least 41,000 tonnes" of quantities or share — say it, or take it out there',
    mend: ['brought sand', 'brought at least 41,000 tonnes of sand'],
  },
  {
    name: 'a title without its comparator',
    file: SAND,
    edit: ['title: "Harbour ledgers: at least 41,000', 'title: ⟦"Harbour ledgers: 41,000'],
    says: '“41,000” has lost the comparator of finding 1 — write "at least 41,000 tonnes"',
    mend: ['ledgers: 41,000 tonnes', 'ledgers: at least 41,000 tonnes'],
  },
  {
    name: 'a label with another comparator',
    file: SAND,
    edit: ['label: at least 41,000 t', 'label: ⟦about 41,000 t'],
    says: '“41,000” has another comparator than finding 1 — write "at least 41,000 tonnes"',
    mend: ['label: about 41,000 t of sand', 'label: at least 41,000 tonnes of sand'],
  },
  {
    name: 'a label with another unit',
    file: SAND,
    edit: ['label: at least 41,000 t of sand', 'label: ⟦at least 41,000 barges of sand'],
    says: '“41,000” has another unit than finding 1 — write "at least 41,000 tonnes"',
    mend: ['label: at least 41,000 barges', 'label: at least 41,000 tonnes'],
  },
  {
    name: 'a label in another currency',
    file: GRAVEL,
    edit: ['label: gravel, about €1.2 million', 'label: ⟦gravel, about $1.2 million'],
    says: '“1.2 million” has another unit than finding 2 — write "about €1,200,000"',
    mend: ['about $1.2 million', 'about €1,200,000'],
  },
  {
    name: 'another year under the headline',
    file: SITE,
    edit: [
      'text: Reporters of the Orluna Desk saw the ledgers of Nova Orlun for 2018',
      'text: ⟦Reporters of the Orluna Desk saw the ledgers of Nova Orlun for 2016',
    ],
    says: '“2016” is no date of finding 1, which has 2018 — write that, or correct when',
    mend: ['for 2016', 'for 2018'],
  },
  {
    name: 'a statement of two dates, of which one is written nowhere',
    file: PAID,
    edit: [
      'Zarinbud says that around August 2018 it paid',
      '⟦Zarinbud said in April 2019 that around August 2018 it paid',
    ],
    says: '“April 2019” is no date of finding 7, which has 2018-08~ — write that, or correct when: it takes the time of which is spoken, and when in sources/zarinbud-statement.yaml the day on which it was said',
    mend: (s) => {
      const source = 'sources/zarinbud-statement.yaml';
      s.write(source, `${s.read(source)}when: 2019-04\n`);
    },
  },
  {
    name: 'a title that asks, over what is left open',
    file: BUYERS,
    edit: ['title: Buyers of the rest of the cargo not known', 'title: ⟦Buyers of the rest of the cargo'],
    says: 'finding 10 leaves this open, but the words do not say so — write "not known", or "not shown"',
    mend: ['title: Buyers of the rest of the cargo', 'title: Buyers of the rest of the cargo not known'],
  },
  {
    name: 'a date in a finding that has none',
    file: BUYERS,
    edit: ["when: '2018'\nwhenText: in 2018\nwhenBasis: derived\n", 'when: null\n'],
    at: '2:12',
    says: '“2018” is a date, and finding 10 has none — write it in when, with whenText and whenBasis, or leave it out',
    mend: ['when: null\n', "when: '2018'\nwhenText: in 2018\nwhenBasis: derived\n"],
  },
  {
    name: 'a summary of which more than half is marked',
    file: 'articles/pisok-z-orluny.mdx',
    edit: [
      '## What is retold\n\nA news agency\'s account of the investigation: <Finding n="1">',
      '## What is retold\n\n⟦Agency: <Finding n="1">',
    ],
    says: 'more than half of the paragraph is marked — write whole sentences and mark only what is central; the page lists every finding of the article beside them',
    mend: ['Agency: <Finding n="1">', 'A news agency\'s account of the investigation: <Finding n="1">'],
  },
  {
    name: 'another number in the headline of the home page',
    file: SITE,
    edit: [
      "headline: 'Harbour ledgers: one barge line brought at least 41,000",
      "headline: ⟦'Harbour ledgers: one barge line brought at least 42,000",
    ],
    says: '“42,000” is no number of finding 1, which has "at least 41,000 tonnes" — write that, or correct quantities or add to them',
    mend: ['at least 42,000 tonnes of sand over', 'at least 41,000 tonnes of sand over'],
  },
  {
    name: 'a headline of the home page of which nobody is said to say it',
    file: SITE,
    edit: ["headline: 'Harbour ledgers: one barge line brought", "headline: ⟦'One barge line brought"],
    says: 'finding 1 rests on records, but the words do not say so — write whose records they are ("according to …", "records: …")',
    mend: ["headline: 'One barge line brought", "headline: 'One barge line, according to ledgers, brought"],
  },
  {
    name: 'an owner in the headline beside a number of goods',
    file: SITE,
    edit: [
      "headline: 'Harbour ledgers: one barge line brought at least",
      "headline: ⟦'Harbour ledgers: the barge line of Odarii Verbun brought at least",
    ],
    spoil: (s) => s.edit(SITE, "over the border'\n  findings: [1]", "over the border'\n  findings: [1, 6]"),
    says: '“Odarii Verbun” stands in a headline beside “41,000” — leave the owner to the text: an act of a company is not its owner’s',
    mend: ['the barge line of Odarii Verbun', 'one barge line'],
  },
  {
    name: 'a party in the opening without its finding',
    file: SITE,
    edit: ['- text: We have seen none', '- text: ⟦Of Zarinbud we have seen none'],
    says: '“Zarinbud” stands in a sentence without findings — name the findings that say it; without them a sentence only counts the articles that were read, and names their outlets and dates',
    mend: ['Of Zarinbud we have', 'We have'],
  },
  {
    name: 'a number in the opening without its finding',
    file: SITE,
    edit: ['- text: We have seen none', '- text: ⟦Of 41,000 tonnes we have seen none'],
    says: '“41,000” stands in a sentence without findings — name the findings that say it; without them a sentence only counts the articles that were read, and names their outlets and dates',
    mend: ['Of 41,000 tonnes we have', 'We have'],
  },
  {
    name: 'a date in the opening on which no article appeared',
    file: SITE,
    edit: [
      '- text: This follows what newspapers printed in May',
      '- text: ⟦This follows what newspapers printed in April',
    ],
    says: '“April” stands in a sentence without findings — name the findings that say it; without them a sentence only counts the articles that were read, and names their outlets and dates',
    mend: ['printed in April', 'printed in May'],
  },
  {
    name: 'a wrong number of articles in the opening',
    file: SITE,
    edit: [
      '- text: This follows what newspapers printed',
      '- text: ⟦This follows what three articles printed',
    ],
    says: '“three” is not how many articles there are — write two',
    mend: ['three articles', 'two articles'],
  },
  {
    name: 'somebody known from an arrest on the home page',
    file: SITE,
    edit: [
      '  - text: Not shown is whether that sand',
      '  - text: ⟦Not shown is, as to Duarte P., whether that sand',
    ],
    spoil: (s) => s.edit(SITE, 'findings: [9]', 'findings: [9, 12]'),
    says: '“Duarte P.” is known from an accusation — write "a person"; the initial stands only on pages that are not listed',
    mend: ['as to Duarte P.', 'as to a person'],
  },
  {
    name: 'a sentence in short on the home page that has lost its comparator',
    file: SITE,
    edit: [
      '  - text: Barcaças Conceição brought at least 41,000',
      '  - text: ⟦Barcaças Conceição brought 41,000',
    ],
    says: '“41,000” has lost the comparator of finding 1 — write "at least 41,000 tonnes"',
    mend: ['brought 41,000 tonnes', 'brought at least 41,000 tonnes'],
  },
  {
    name: 'a month where the finding has a year',
    file: SITE,
    edit: [
      'text: Reporters of the Orluna Desk saw the ledgers of Nova Orlun for 2018',
      'text: ⟦Reporters of the Orluna Desk saw the ledgers of Nova Orlun for June 2018',
    ],
    says: '“June 2018” is sharper than the date of finding 1 — write no more than 2018',
    mend: ['for June 2018', 'for 2018'],
  },
  {
    name: 'a date without its doubt',
    file: PAID,
    edit: ['statement: Zarinbud says that around August', 'statement: ⟦Zarinbud says that in August'],
    says: '“August 2018” has lost the doubt of 2018-08~ — write "about", "apparently" or "some time"',
    mend: ['that in August', 'that about August'],
  },
  {
    name: 'a report as a fact',
    file: MEMBER,
    edit: ['sentence: The Svitohai consortium is reported to have', 'sentence: ⟦The Svitohai consortium has'],
    says: 'finding 8 is reported, but the words say it flatly — write who says so ("according to …"), or "is reported to", "allegedly"',
    mend: ['consortium has Zarinbud', 'consortium is reported to have Zarinbud'],
  },
  {
    name: 'a title that forgets the records',
    file: SAND,
    edit: ['title: "Harbour ledgers: at least', 'title: ⟦"Sand to a quay: at least'],
    says: 'finding 1 rests on records, but the words do not say so — write whose records they are ("according to …", "records: …")',
    mend: ['Sand to a quay: at', 'Harbour records: at'],
  },
  {
    name: 'an accusation without its denial',
    file: PITS,
    edit: [
      'sentence: Unlicensed pits allegedly supplied sand to Barcaças Conceição, which denies it',
      'sentence: ⟦Unlicensed pits allegedly supplied sand to Barcaças Conceição',
    ],
    says: 'finding 3 is denied by Barcaças Conceição, but the words do not say so — add it ("…, which Barcaças Conceição denies")',
    mend: ['sand to Barcaças Conceição\n', 'sand to Barcaças Conceição, which Barcaças Conceição denies\n'],
  },
  {
    name: 'a denial that nobody made',
    file: MEMBER,
    edit: [
      'sentence: The Svitohai consortium is reported to have Zarinbud as a member',
      'sentence: ⟦The Svitohai consortium is reported to have Zarinbud as a member, which it denies',
    ],
    says: '“denies” speaks of a denial that finding 8 does not have — write "explains" or what the answer is, or record the denial in responses',
    mend: [', which it denies', ', which it explains'],
  },
  {
    name: 'a statement of nobody',
    file: PAID,
    edit: ['title: Zarinbud says', 'title: ⟦Somebody says'],
    says: 'the words do not name who says so — name Zarinbud',
    mend: ['title: Somebody', 'title: Zarinbud'],
  },
  {
    name: 'a sentence that names one end',
    file: PAID,
    edit: [
      'sentence: Zarinbud says that it paid Barcaças Conceição',
      'sentence: ⟦Zarinbud says that it paid a carrier',
    ],
    says: 'the sentence does not name Barcaças Conceição — name both ends of the relation',
    mend: ['paid a carrier', 'paid Barcaças Conceição'],
  },
  {
    name: 'a sentence the wrong way round',
    file: PAID,
    edit: [
      'sentence: Zarinbud says that it paid Barcaças Conceição',
      'sentence: ⟦Barcaças Conceição says that it paid Zarinbud',
    ],
    says: '“Barcaças Conceição” stands at the wrong end — the relation goes from Zarinbud to Barcaças Conceição',
    mend: ['Barcaças Conceição says that it paid Zarinbud', 'Zarinbud says that it paid Barcaças Conceição'],
  },
  {
    name: 'somebody whom the finding does not have',
    file: BUYERS,
    edit: ['title: Buyers of the rest of the cargo', 'title: ⟦Buyers of the cargo of Lanli Terminal'],
    says: '“Lanli Terminal” is nobody in finding 10 — name only its parties, or add it to entities',
    mend: ['entities: [kvitka-quay]', 'entities: [kvitka-quay, lanli-terminal]'],
  },
  {
    name: 'an edge that says more than its finding',
    file: MEMBER,
    edit: [
      '  - kind: has member\n    from: svitohai-consortium\n    to: zarinbud\n    sentence: The Svitohai consortium is reported to have Zarinbud as a member\n',
      '  - ⟦kind: has member\n    from: svitohai-consortium\n    to: zarinbud\n',
    ],
    says: 'the relation has no sentence of its own, and the words of the table would say more than a finding of grade reported — add sentence: who says what of whom, with its hedge',
    mend: [
      '    to: zarinbud\n',
      '    to: zarinbud\n    sentence: The article says that Zarinbud is reported to be a member of the Svitohai consortium\n',
    ],
  },
  {
    name: 'more articles than there are',
    file: SITE,
    edit: ['coverage: Two invented articles', 'coverage: ⟦Three invented articles'],
    says: '“Three” is not how many articles there are — write Two',
    mend: ['coverage: Three', 'coverage: Two'],
  },
  {
    name: 'a coverage that begins when no article was published',
    file: SITE,
    edit: ['published in May and about June 2019', 'published in March and about June 2019'],
    at: '17:11',
    says: '“March and about June 2019” is not when the articles were published — write "May and about June 2019"',
    mend: ['published in March and about June 2019', 'published in May and about June 2019'],
  },
  {
    name: 'a division that leaves out a language',
    file: SITE,
    spoil: (sandbox) => {
      const article = oneMore(1, 'el', 'diario-de-lusavia', 'diario-own-words', '2019-05-20');
      sandbox.write('articles/one-more.mdx', article);
      sandbox.edit(SITE, 'coverage: Two', 'coverage: Three');
    },
    at: '17:11',
    says: '“one in Portuguese and one in Ukrainian” leaves out articles — add Greek (one)',
    mend: ['Portuguese and one in Ukrainian', 'Portuguese, one in Ukrainian and one in Greek'],
  },
  {
    name: 'more articles in one language than there are',
    file: SITE,
    edit: [
      'coverage: Two invented articles, one in Portuguese',
      'coverage: ⟦Two invented articles, two in Portuguese',
    ],
    says: '“two” is not how many articles there are in Portuguese — write one',
    mend: ['two in Portuguese', 'one in Portuguese'],
  },
  {
    name: 'an answer that is said to be missing',
    file: SAND,
    edit: ['  - Some pages cannot be read', '  - ⟦The articles record no answer. Some pages cannot be read'],
    says: '“no answer”, but an answer of Kvitka Quay is recorded — take the words out, or say what they answer',
    mend: ['The articles record no answer. ', ''],
  },
  {
    name: 'a party that is said not to answer',
    file: LINE,
    edit: [
      'summary: A Lusavian barge line. It says that it buys from licensed pits only.',
      'summary: ⟦A Lusavian barge line. No answer of its own is recorded.',
    ],
    says: '“No answer”, but an answer of Barcaças Conceição is recorded — take the words out, or say what they answer',
    mend: [' No answer of its own is recorded.', ''],
  },
  {
    name: 'a waiver that nothing needs',
    file: LICENSED,
    edit: [
      'responses: not applicable\n',
      'responses: not applicable\nwaivers:\n  - words: ⟦"1990"\n    reason: The year of the law.\n',
    ],
    says: 'nothing is wrong with “1990” any more — remove its waiver',
    mend: ['waivers:\n  - words: "1990"\n    reason: The year of the law.\n', ''],
  },
  {
    name: 'a word that is never said, in a text',
    file: 'chapters/02-money.mdx',
    edit: ['question: Who owns what', 'question: ⟦Sand thieves, who owns what'],
    says: '“Sand thieves” is a word that this site never uses (neverSay in site.yaml) — say it in other words',
    mend: ['Sand thieves, who', 'Who'],
  },
  {
    name: 'a word that is never said, in a comment',
    file: LINE,
    edit: ['describes:', '# ⟦sand-thief?\ndescribes:'],
    says: '“sand-thief” is a word that this site never uses (neverSay in site.yaml) — say it in other words',
    mend: ['# sand-thief?\n', '# carrier?\n'],
  },
  {
    name: 'a word that is never said, in the name of a file',
    file: 'entities/sand-thief.yaml',
    write: '⟦name: Somebody\nkind: company\ndescribes: carrier\n',
    says: '“sand thief” is a word that this site never uses (neverSay in site.yaml) — say it in other words',
    mend: (sandbox) => {
      sandbox.write('entities/sand-carrier.yaml', sandbox.read('entities/sand-thief.yaml'));
      sandbox.remove('entities/sand-thief.yaml');
    },
  },
];
