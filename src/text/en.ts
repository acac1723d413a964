import type { PageId } from '../model/addresses.ts';
import type { SnapshotField } from '../model/promise/snapshot.ts';
import type { Precision } from '../schema/edtf.ts';
import type { VersionKind } from '../schema/ledger.ts';
import type { EntityKind, KindColumn, NameKind } from '../schema/entity.ts';
import type { RecordKind } from '../schema/source.ts';
import type { FindingKind } from '../schema/finding-kind.ts';
import type { Grade } from '../schema/grade.ts';
import type { AddressState } from '../schema/ledger.ts';
import type { Comparator } from '../schema/quantity.ts';
import type { RelationKind, UndrawnKind } from '../schema/relation-kind.ts';
import type { ResponseKind } from '../schema/response.ts';
import type { SourceKind } from '../schema/source.ts';
import { counted, grouped, timed } from './numbers.ts';

/** What a kind of relation says. */
interface RelationWords {
  /** The edge read aloud, without a full stop; `goods` is what passes or is meant, null where the finding names nothing. */
  sentence: (parts: { from: string; to: string; goods: string | null }) => string;
  /** On an edge that names neither number nor goods. */
  label: string;
  /** On the form: of the two parties, of what passes or is meant, and of an amount of money. */
  captions: { from: string; to: string; what: string; amount: string };
}

/** What stands in the columns `drawn_in_column`. */
const COLUMN_DRAWN =
  'Short name of the column in which our relationship diagram draws it: a place in the drawing and no finding. It does not say what anybody did or received.';

/** What stands in the column `goods`, a name that programs rely on. */
const GOODS_COLUMN =
  'What moved, or else what is meant, as the kind asks: what was paid for, an office, a charge. The column has one name for all kinds.';

/** Captions of what a trade is about. */
const GOODS = { what: 'Goods', amount: 'Value' };

/** The goods behind the words that lead to them; nothing where the finding names none. */
const behind = (words: string, goods: string | null): string => (goods === null ? '' : `${words}${goods}`);

interface GradeWords {
  label: string;
  /** In the key of a picture: true of every finding of the grade. */
  inKeys: string;
  /** What it promises, as the page on method says it. */
  meaning: string;
}

/** Two dates in words. */
interface Period {
  from: string;
  to: string;
}

/** A length of time, with the word before its number. */
interface Lag {
  comparator: string;
  value: number;
}

/** What somebody uses, in the words of a label; and the goods, where they are named. */
interface Used {
  what: string;
  goods: string | null;
}

/** "They" for what ends like drones, "it" for sand. */
const cameUnseen = ({ goods }: Used) =>
  `how ${goods === null || /[^s]s\b/.test(goods) ? 'they' : 'it'} came is not shown`;

const list = (items: readonly string[]): string =>
  items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** "12 min 30 s" */
const lasting = (time: string) => timed(time, ['h', 'min', 's']);

const atLeast = (comparator: string, words: string) => (comparator === '' ? words : `${comparator} ${words}`);

/**
 * Every word of the interface in English: one catalogue of whole messages. A message with parts is a function of
 * named parts, or a text with `{name}` where `Message.astro` puts an element; nothing is glued together where it is
 * used. Ids of kinds are typed by the rows of `src/schema`.
 */
export const EN = {
  // ── language: how numbers, lists and names of languages are written ──

  language: {
    /** Folder of the longer texts in `src/text/method`. */
    code: 'en',
    direction: 'ltr',
    /** Its own name for itself. */
    own: 'English',
    /** For previews elsewhere (`og:locale`); null where what they take for granted is right. */
    locale: null as string | null,
    /** A text as it stands at the start of a sentence. */
    capital: (text: string): string => text.charAt(0).toUpperCase() + text.slice(1),
    /** An amount of money with its sign. */
    money: (p: { sign: string; number: string }): string => `${p.sign}${p.number}`,
    /** Between thousands, and before a fraction. */
    digits: { group: ',', decimal: '.' },
    /** "a", "a and b", "a, b and c". */
    list,
    /** By their codes, without a region; a language that is not here is called by its code. */
    names: {
      ar: 'Arabic', be: 'Belarusian', bg: 'Bulgarian', bn: 'Bengali', cs: 'Czech', da: 'Danish', de: 'German',
      el: 'Greek', en: 'English', es: 'Spanish', et: 'Estonian', fa: 'Persian', fi: 'Finnish', fr: 'French',
      he: 'Hebrew', hi: 'Hindi', hr: 'Croatian', hu: 'Hungarian', hy: 'Armenian', id: 'Indonesian', it: 'Italian',
      ja: 'Japanese', ka: 'Georgian', kk: 'Kazakh', ko: 'Korean', ky: 'Kyrgyz', lt: 'Lithuanian', lv: 'Latvian',
      ms: 'Malay', nb: 'Norwegian Bokmål', nl: 'Dutch', nn: 'Norwegian Nynorsk', no: 'Norwegian', pl: 'Polish',
      pt: 'Portuguese', ro: 'Romanian', ru: 'Russian', sk: 'Slovak', sl: 'Slovenian', sr: 'Serbian',
      sv: 'Swedish', ta: 'Tamil', tg: 'Tajik', th: 'Thai', tr: 'Turkish', uk: 'Ukrainian', ur: 'Urdu',
      uz: 'Uzbek', vi: 'Vietnamese', zh: 'Chinese', 'zh-Hans': 'simplified Chinese',
      'zh-Hant': 'traditional Chinese',
      am: 'Amharic', az: 'Azerbaijani', bs: 'Bosnian', ca: 'Catalan', gu: 'Gujarati', is: 'Icelandic',
      km: 'Khmer', kn: 'Kannada', ku: 'Kurdish', lo: 'Lao', mk: 'Macedonian', ml: 'Malayalam', mn: 'Mongolian',
      mr: 'Marathi', mt: 'Maltese', my: 'Burmese', ne: 'Nepali', pa: 'Punjabi', ps: 'Pashto', si: 'Sinhala',
      so: 'Somali', sq: 'Albanian', sw: 'Swahili', te: 'Telugu', tk: 'Turkmen',
    } as Readonly<Record<string, string>>, // prettier-ignore
  },

  // ── edition: what a page says of its words where it is one of several languages ──

  edition: {
    /** Above words that are the original's: nobody has translated them. */
    missing: (p: { language: string }) =>
      `Not translated yet: what stands here is the original, in ${p.language}.`,
    /** The same, where the original has changed since. */
    stale: (p: { language: string }) =>
      `The original has changed since it was translated: what stands here is the original, in ${p.language}.`,
    machine: 'These words were translated by a machine, and nobody has read them since.',
    machineRead: (p: { by: string }) => `These words were translated by a machine and read by ${p.by}.`,
    /** On the home page of an edition that is not whole. */
    unfinished: (p: { done: number; all: number; language: string }) =>
      `This edition is not finished: ${p.done} of ${p.all} entries are translated; the others stand in ${p.language}.`,
    original: (p: { language: string }) => `The original is in ${p.language}.`,
    /** On the page of one version of an edition. */
    translates: 'A translation of {version} of the original.',
    untranslated: (p: { language: string }) =>
      `Not translated then: these are the words of {version} of the original, in ${p.language}.`,
  },

  // ── kinds: words for the rows of src/schema (relation kinds, grades, finding kinds, response kinds) ──

  kinds: {
    relations: {
      sold: {
        sentence: ({ from, to, goods }) => `${from} sold ${goods ?? 'goods'} to ${to}`,
        label: 'sale',
        captions: { from: 'Seller', to: 'Buyer', ...GOODS },
      },
      supplied: {
        sentence: ({ from, to, goods }) => `${from} supplied ${goods ?? 'goods'} to ${to}`,
        label: 'supply',
        captions: { from: 'Supplier', to: 'Recipient', ...GOODS },
      },
      shipped: {
        sentence: ({ from, to, goods }) => `${from} shipped ${goods ?? 'goods'} to ${to}`,
        label: 'shipment',
        captions: { from: 'Sender', to: 'Recipient', ...GOODS },
      },
      imported: {
        sentence: ({ from, to, goods }) => `${to} imported ${goods ?? 'goods'} from ${from}`,
        label: 'import',
        captions: { from: 'Exporter', to: 'Importer', ...GOODS },
      },
      'goods reached': {
        sentence: ({ from, to, goods }) => `${goods ?? 'goods'} from ${from} reached ${to}`,
        label: 'goods',
        captions: { from: 'Goods from', to: 'Reached', ...GOODS },
      },
      'goods used by': {
        sentence: ({ from, to, goods }) => `${to} used ${goods ?? 'goods'} made by ${from}`,
        label: 'goods used',
        captions: { from: 'Maker of the goods', to: 'User', ...GOODS },
      },
      'declared for use by': {
        sentence: ({ from, to, goods }) => `${from} declared ${goods ?? 'goods'} for use by ${to}`,
        label: 'declared use',
        captions: { from: 'Declared by', to: 'For use by', ...GOODS },
      },
      'halted sales to': {
        // For a while or for good: the word says neither.
        sentence: ({ from, to, goods }) => `${from} halted sales of ${goods ?? 'goods'} to ${to}`,
        label: 'sales halted',
        captions: { from: 'Who halted sales', to: 'Sales to', ...GOODS },
      },
      paid: {
        sentence: ({ from, to, goods }) => `${from} paid ${to}${behind(' for ', goods)}`,
        label: 'payment',
        captions: { from: 'Payer', to: 'Payee', what: 'Paid for', amount: 'Amount' },
      },
      'lent to': {
        sentence: ({ from, to, goods }) => `${from} lent money to ${to}${behind(' for ', goods)}`,
        label: 'loan',
        captions: { from: 'Lender', to: 'Borrower', what: 'Lent for', amount: 'Amount' },
      },
      'gave to': {
        sentence: ({ from, to, goods }) =>
          goods === null ? `${from} made a gift to ${to}` : `${from} gave ${goods} to ${to}`,
        label: 'gift',
        captions: { from: 'Giver', to: 'Recipient', what: 'Given', amount: 'Amount' },
      },
      'invested in': {
        sentence: ({ from, to }) => `${from} invested in ${to}`,
        label: 'investment',
        captions: { from: 'Investor', to: 'Invested in', what: 'In what form', amount: 'Amount' },
      },
      'raises money for': {
        sentence: ({ from, to, goods }) => `${from} raises money${behind(' for ', goods)} for ${to}`,
        label: 'fundraising',
        captions: { from: 'Raises money', to: 'For', what: 'Money for', amount: 'Amount' },
      },
      owns: {
        sentence: ({ from, to }) => `${from} owns ${to}`,
        label: 'owns',
        captions: { from: 'Owner', to: 'Owned', what: 'In what form', amount: 'Value' },
      },
      'benefits from': {
        sentence: ({ from, to }) => `${from} benefits from ${to}`,
        label: 'benefits',
        captions: { from: 'Who benefits', to: 'From', what: 'In what form', amount: 'Value' },
      },
      'nominee for': {
        sentence: ({ from, to, goods }) =>
          goods === null ? `${from} is a nominee for ${to}` : `${from} holds ${goods} as a nominee for ${to}`,
        label: 'nominee',
        captions: { from: 'Nominee', to: 'For', what: 'What is held', amount: 'Value' },
      },
      founded: {
        sentence: ({ from, to }) => `${from} founded ${to}`,
        label: 'founded',
        captions: { from: 'Founder', to: 'Founded', what: 'In what form', amount: 'Capital' },
      },
      'merged with': {
        sentence: ({ from, to }) => `${from} merged with ${to}`,
        label: 'merger',
        captions: { from: 'Party', to: 'Merged with', what: 'In what form', amount: 'Value' },
      },
      'part of': {
        sentence: ({ from, to }) => `${from} is part of ${to}`,
        label: 'part of',
        captions: { from: 'Part', to: 'Of', what: 'In what form', amount: 'Value' },
      },
      'director of': {
        sentence: ({ from, to, goods }) =>
          goods === null ? `${from} is a director of ${to}` : `${from} is ${goods} of ${to}`,
        label: 'director',
        captions: { from: 'Director', to: 'Of', what: 'Office', amount: 'Pay' },
      },
      'works for': {
        sentence: ({ from, to, goods }) => `${from} works for ${to}${behind(' as ', goods)}`,
        label: 'works for',
        captions: { from: 'Employee', to: 'Employer', what: 'As', amount: 'Pay' },
      },
      represents: {
        sentence: ({ from, to, goods }) => `${from} represents ${to}${behind(' in ', goods)}`,
        label: 'represents',
        captions: { from: 'Representative', to: 'Represented', what: 'In', amount: 'Fee' },
      },
      'has member': {
        sentence: ({ from, to }) => `${to} is one of ${from}`,
        label: 'one of them',
        captions: { from: 'Group', to: 'One of them', what: 'As', amount: 'Value' },
      },
      'relative of': {
        sentence: ({ from, to, goods }) => `${from} and ${to} are relatives${behind(': ', goods)}`,
        label: 'relatives',
        captions: { from: 'Person', to: 'Relative', what: 'How related', amount: 'Value' },
      },
      met: {
        sentence: ({ from, to, goods }) => `${from} and ${to} met${behind(' about ', goods)}`,
        label: 'meeting',
        captions: { from: 'Party', to: 'Met with', what: 'About', amount: 'Value' },
      },
      lobbied: {
        sentence: ({ from, to, goods }) => `${from} lobbied ${to}${behind(' about ', goods)}`,
        label: 'lobbying',
        captions: { from: 'Lobbyist', to: 'Lobbied', what: 'About', amount: 'Spent' },
      },
      supports: {
        sentence: ({ from, to }) => `${from} supports ${to}`,
        label: 'support',
        captions: { from: 'Supporter', to: 'Supported', what: 'With', amount: 'Value' },
      },
      'passes information to': {
        sentence: ({ from, to, goods }) => `${from} passes ${goods ?? 'information'} to ${to}`,
        label: 'information',
        captions: { from: 'Passes information', to: 'To', what: 'Information', amount: 'Value' },
      },
      'awarded contract to': {
        sentence: ({ from, to, goods }) => `${from} awarded a contract${behind(' for ', goods)} to ${to}`,
        label: 'contract',
        captions: { from: 'Awarded by', to: 'Awarded to', what: 'Contract for', amount: 'Amount' },
      },
      'cooperated with': {
        sentence: ({ from, to }) => `${from} cooperated with ${to}`,
        label: 'cooperation',
        captions: { from: 'Party', to: 'Cooperated with', what: 'In', amount: 'Value' },
      },
      accused: {
        sentence: ({ from, to }) => `${from} accused ${to}`,
        label: 'accusation',
        captions: { from: 'Who accuses', to: 'Accused', what: 'Of', amount: 'Amount' },
      },
      'acted against': {
        sentence: ({ from, to }) => `${from} acted against ${to}`,
        label: 'acted against',
        captions: { from: 'Who acted', to: 'Against', what: 'Measure', amount: 'Amount' },
      },
      charged: {
        sentence: ({ from, to, goods }) => `${from} charged ${to}${behind(' with ', goods)}`,
        label: 'charge',
        captions: { from: 'Who charges', to: 'Charged', what: 'Charge', amount: 'Amount' },
      },
      pleaded: {
        sentence: ({ from, to, goods }) =>
          goods === null ? `${to} entered a plea before ${from}` : `${to} pleaded ${goods} before ${from}`,
        label: 'plea',
        captions: { from: 'Before', to: 'Who pleads', what: 'Plea', amount: 'Amount' },
      },
      acquitted: {
        sentence: ({ from, to, goods }) => `${from} acquitted ${to}${behind(' of ', goods)}`,
        label: 'acquittal',
        captions: { from: 'Court', to: 'Acquitted', what: 'Of', amount: 'Amount' },
      },
      convicted: {
        sentence: ({ from, to, goods }) =>
          `${from} convicted ${to}${behind(' of ', goods)}; whether an appeal is open is not said`,
        label: 'conviction, appeal not said',
        captions: { from: 'Court', to: 'Convicted', what: 'Of', amount: 'Amount' },
      },
      'convicted subject to appeal': {
        sentence: ({ from, to, goods }) =>
          `${from} convicted ${to}${behind(' of ', goods)}, subject to appeal`,
        label: 'conviction, open to appeal',
        captions: { from: 'Court', to: 'Convicted, subject to appeal', what: 'Of', amount: 'Amount' },
      },
      'convicted finally': {
        sentence: ({ from, to, goods }) =>
          `${from} convicted ${to}${behind(' of ', goods)}, with no appeal left`,
        label: 'final conviction',
        captions: { from: 'Court', to: 'Convicted, with no appeal left', what: 'Of', amount: 'Amount' },
      },
      'ruled for': {
        sentence: ({ from, to, goods }) => `${from} ruled for ${to}${behind(' on ', goods)}`,
        label: 'ruling for',
        captions: { from: 'Court', to: 'In favour of', what: 'Decision', amount: 'Amount' },
      },
      'ruled against': {
        sentence: ({ from, to, goods }) => `${from} ruled against ${to}${behind(' on ', goods)}`,
        label: 'ruling against',
        captions: { from: 'Court', to: 'Against', what: 'Decision', amount: 'Amount' },
      },
      overturned: {
        sentence: ({ from, to, goods }) =>
          goods === null ? `${from} overturned a decision by ${to}` : `${from} overturned ${goods} by ${to}`,
        label: 'decision overturned',
        captions: { from: 'Court', to: 'Whose decision', what: 'Decision', amount: 'Amount' },
      },
      fined: {
        sentence: ({ from, to, goods }) => `${from} fined ${to}${behind(' for ', goods)}`,
        label: 'fine',
        captions: { from: 'Who fined', to: 'Fined', what: 'Fined for', amount: 'Fine' },
      },
      sanctioned: {
        sentence: ({ from, to, goods }) => `${from} sanctioned ${to}${behind(' for ', goods)}`,
        label: 'sanction',
        captions: { from: 'Who sanctioned', to: 'Sanctioned', what: 'Given reason', amount: 'Amount' },
      },
      seized: {
        sentence: ({ from, to, goods }) =>
          goods === null ? `${from} seized ${to}` : `${from} seized ${goods} of ${to}`,
        label: 'seizure',
        captions: {
          from: 'Who seized',
          to: 'Seized, or seized from',
          what: 'What was seized',
          amount: 'Value',
        },
      },
      'registered at': {
        sentence: ({ from, to }) => `${from} is registered at ${to}`,
        label: 'registered',
        captions: { from: 'Who is registered', to: 'Where', what: 'As', amount: 'Value' },
      },
      'linked to': {
        sentence: ({ from, to }) => `${from} is linked to ${to}`,
        label: 'link',
        captions: { from: 'Party', to: 'Linked to', what: 'By', amount: 'Value' },
      },
      'not shown': {
        sentence: ({ from, to, goods }) =>
          goods === null
            ? `A step from ${from} to ${to} is not shown`
            : `Whether ${goods} went from ${from} to ${to} is not shown`,
        label: 'not shown by our sources',
        captions: {
          from: 'Not shown: a step from',
          to: 'Not shown: a step to',
          what: 'Of what',
          amount: 'Value',
        },
      },
    } satisfies Record<RelationKind, RelationWords>,
    /** Why no diagram shows relations of a kind. */
    undrawn: {
      'declared for use by': 'a declaration moves nothing, and a line would be read as a delivery',
      'halted sales to': 'a line would show the very dealings that have ended',
      'linked to': 'it has no verb of its own, and a line would be read as a dealing',
    } satisfies Record<UndrawnKind, string>,
    via: (p: { sentence: string; via: string }) => `${p.sentence}, via ${p.via}`,
    /** A relation with how much of it, since and until when. */
    held: (p: { sentence: string; share: string | null; since: string | null; until: string | null }) =>
      [
        p.sentence,
        p.share === null ? '' : ` (${p.share})`,
        p.since === null ? '' : `, since ${p.since}`,
        p.until === null ? '' : `, until ${p.until}`,
      ].join(''),
    grades: {
      records: {
        label: 'in records',
        inKeys: 'in records cited by the reporting',
        meaning:
          'The reporting cites records: registers, invoices, a judgment. Where the article says that reporters saw them we write “in records seen by reporters”, else “in records cited by the article”, and what kind of record it is where that is known. Nobody here has seen the records.',
      },
      reported: {
        label: 'reported',
        inKeys: 'reported',
        meaning:
          'It stands in a news article, as the article’s own words or on somebody’s authority. Nobody here has checked it.',
      },
      alleged: {
        label: 'alleged',
        inKeys: 'alleged',
        meaning: 'Somebody accuses, suspects or believes it.',
      },
      stated: {
        label: 'the party’s own word',
        inKeys: 'the party’s own word',
        meaning: 'It is what a party itself says. Where the article prints no speaker, that is said instead.',
      },
    } satisfies Record<Grade, GradeWords>,
    findings: {
      fact: 'Fact',
      statement: 'Statement',
      limitation: 'Limitation',
      unknown: 'Left open',
    } satisfies Record<FindingKind, string>,
    responses: {
      denies: 'denies',
      explains: 'explains',
      unreachable: 'could not be reached',
      'no comment': 'gives no comment',
      admits: 'admits',
      confirms: 'confirms',
      corrects: 'corrects',
    } satisfies Record<ResponseKind, string>,
    /** What a source is. */
    sources: {
      investigation: 'Investigation',
      records: 'Records',
      images: 'Images',
      statement: 'Statement',
      mixed: 'Several kinds of source, cited together',
      'wire report': 'Wire report',
      'own words': 'The article’s own words',
      'our reading': 'Our own reading',
    } satisfies Record<SourceKind, string>,
    /** What is answered, where it is the finding itself; other points have words of their own. */
    thisFinding: 'the matter itself',
    anotherPoint: ({ answers }: { answers: string }) => `another point, ${answers}`,
    /** What stands for answers where there are none. */
    noResponses: { 'none recorded': 'none recorded', 'not applicable': 'not applicable' },
    /** Behind an exact number. */
    asPrinted: 'as printed',
    /** Before a number; an exact one says nothing. */
    comparators: {
      exactly: '',
      'at least': 'at least',
      'at most': 'at most',
      about: 'about',
      'more than': 'more than',
      'less than': 'less than',
      between: 'between',
    } satisfies Record<Comparator, string>,
    /** Where something stands, by the kind of record; before "cited by the article". */
    records: {
      'trade data': 'in trade data',
      'customs records': 'in customs records',
      'company register': 'in a company register',
      'company registers': 'in company registers',
      'land register': 'in a land register',
      'land registers': 'in land registers',
      'ship register': 'in a ship register',
      'ship registers': 'in ship registers',
      'licence register': 'in a licence register',
      'licence registers': 'in licence registers',
      'payment records': 'in payment records',
      accounts: 'in accounts',
      contract: 'in a contract',
      contracts: 'in contracts',
      judgment: 'in a judgment',
      judgments: 'in judgments',
      'court papers': 'in court papers',
      correspondence: 'in correspondence',
    } satisfies Record<RecordKind, string>,
  },

  // ── model: dates, lags, versions, chronology, citations in words ──

  model: {
    dates: {
      // prettier-ignore
      months: [
        'January', 'February', 'March', 'April', 'May', 'June',
        'July', 'August', 'September', 'October', 'November', 'December',
      ],
      /** In narrow places. */
      // prettier-ignore
      monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
      yearOnly: (p: { year: string }) => `${p.year}, month not given`,
      doubtful: (p: { date: string; approximate: boolean; uncertain: boolean }) =>
        `${p.approximate ? 'about ' : ''}${p.date}${p.uncertain ? ' (uncertain)' : ''}`,
      /** One date behind a verb. */
      at: (p: { date: string; precision: Precision; approximate: boolean }) =>
        `${p.approximate ? '' : p.precision === 'day' ? 'on ' : 'in '}${p.date}`,
      /** Of an article. */
      notPrinted: (p: { date: string }) => `${p.date}; the article prints no date`,
      /** A window, or a beginning or an end alone. */
      interval: {
        between: (p: Period) => `between ${p.from} and ${p.to}`,
        throughout: (p: { date: string }) => `throughout ${p.date}`,
        from: (p: { at: string }) => `began ${p.at}; whether or when it ended is not given`,
        until: (p: { at: string }) => `ended ${p.at}; when it began is not given`,
      },
      /** It happened at some time in it. */
      within: {
        between: (p: Period) => `some time from ${p.from} to ${p.to}`,
        throughout: (p: { date: string }) => `some time in ${p.date}`,
        from: (p: { date: string }) => `some time from ${p.date} on`,
        until: (p: { date: string }) => `some time up to ${p.date}`,
      },
      /** For axes and narrow columns. */
      short: {
        from: (p: { date: string }) => `from ${p.date}`,
        until: (p: { date: string }) => `until ${p.date}`,
        began: (p: { date: string }) => `began ${p.date}`,
        ended: (p: { date: string }) => `ended ${p.date}`,
        /** `tight`: two words of one kind, such as two months. */
        between: (p: Period & { tight: boolean }) => `${p.from}${p.tight ? '–' : ' – '}${p.to}`,
        within: (p: { period: string }) => `some time ${p.period}`,
      },
    },
    credit: {
      noOutlet: 'outlet not named in the text',
      /** The text names no outlet; only the address does. */
      onSite: (p: { outlet: string }) => `an article on the site of ${p.outlet}`,
      ourReading: (p: { outlet: string }) => `our own reading of ${p.outlet}`,
      retelling: (p: { outlet: string; makers: string }) =>
        `${p.outlet}, which names no source for this as it retells an investigation by ${p.makers}`,
      retellingSomebody: (p: { outlet: string }) =>
        `${p.outlet}, which names no source for this as it retells an investigation`,
      via: (p: { names: string; outlet: string }) => `${p.names}, via ${p.outlet}`,
      /** A party's own word names the party in its grade. */
      stated: (p: { grade: string; outlets: string }) => `${p.grade}, via ${p.outlets}`,
      graded: (p: { grade: string; credit: string }) => `${p.grade}. ${p.credit}`,
      /** Whose reporting an article rests on. */
      noRoot: (p: { seenBy: string | null }) =>
        `its own, or that of somebody not named${p.seenBy === null ? '' : `, beside what was seen by ${p.seenBy}`}`,
    },
    /** Under the title of a source. */
    support: {
      ownWords: 'the article credits nobody for this',
      retelling: (p: { makers: string }) =>
        `the article credits nobody for this as it retells an investigation by ${p.makers}; no second source beside that`,
      retellingSomebody:
        'the article credits nobody for this as it retells an investigation; no second source beside that',
      ourReading: 'our own reading of the article; nobody says it',
      said: (p: { by: string; to: string }) => `said by ${p.by} to ${p.to}`,
      saidToSomebody: (p: { by: string }) => `said by ${p.by}; to whom is not given`,
      saidBySomebody: (p: { to: string }) => `said to ${p.to} by somebody not named`,
      saidBySomebodyToSomebody: 'said by somebody not named; to whom is not given',
      seen: (p: { by: string }) => `seen by ${p.by}; not by us`,
      seenBySomebody: 'who saw them is not named; not seen by us',
      mixed: 'cited together, and which of them shows or says what is not told; not seen or heard by us',
      work: (p: { by: string }) => `by ${p.by}`,
      workOfSomebody: 'whose work it is, is not said',
    },
    /** Steps of the way from what somebody saw or said to this page. */
    chain: {
      noSource: { name: 'Source not named', note: 'the article reports it in its own words' },
      retelling: (p: { makers: string }) =>
        `the article reports it without a source as it retells an investigation by ${p.makers}`,
      retellingSomebody: 'the article reports it without a source as it retells an investigation',
      readIn: (p: { date: string }) => `where we read, ${p.date}`,
      ourReading: 'this page, our own reading: nobody says it',
      notNamed: 'Not named',
      record: 'not seen by us',
      mixed: 'not seen or heard by us',
      seen: 'saw or obtained this',
      seenBySomebody: 'who saw this is not said',
      saidTo: 'to whom it was said',
      noOutlet: 'Outlet not named in the text',
      article: (p: { date: string }) => `retold or reported it, ${p.date}`,
      finding: (p: { number: number }) => `Finding ${p.number}`,
      thisPage: 'this page, in our words',
    },
    /** For search engines and previews. */
    descriptions: {
      entity: (p: { name: string; describes: string }) => `${p.name}: ${p.describes}.`,
      entityFindings: (p: { what: string; count: number }) =>
        `${p.what} ${counted(p.count, 'finding')}, each with its source.`,
      article: (p: { title: string; outlet: string; date: string; count: number }) =>
        `${p.title} (${p.outlet}, ${p.date}): what the article reports, on whose authority, in ${counted(p.count, 'finding')}.`,
    },
    grade: {
      open: 'left open',
      statedBy: (p: { speakers: string }) => `stated by ${p.speakers}`,
      statedByNobody: 'stated; by whom is not printed',
      /** `where`: "in records", or what kind of record it is. */
      recordsSeen: (p: { where: string }) => `${p.where} seen by reporters`,
      recordsCited: (p: { where: string }) => `${p.where} cited by the article`,
      /** `later`: what has set the finding aside. */
      superseded: (p: { grade: string; later: string }) => `${p.grade}; ${p.later}`,
      /** Beside the grade of an accusation or a measure: what is reported is the act. */
      withSuspicion: (p: { grade: string }) => `${p.grade}; the suspicion is alleged`,
    },
    /** That a later finding has set this one aside. */
    superseded: {
      overturned: (p: { by: string }) => `overturned since: see ${p.by}`,
      otherwise: (p: { by: string }) => `superseded: see ${p.by}`,
    },
    /** The two numbers behind "between". */
    range: (p: { from: string; to: string }) => `${p.from} and ${p.to}`,
    /** A relation read aloud with the records that hold it, and who denies it. */
    edgeInRecords: (p: { sentence: string; records: string; deniedBy: string | null }) =>
      `${p.sentence}, ${p.records}.${p.deniedBy === null ? '' : ` Denied by ${p.deniedBy}.`}`,
    /** A relation read aloud behind its grade, with who denies it. */
    edge: (p: { grade: string; sentence: string; deniedBy: string | null }) =>
      `${p.grade}: ${p.sentence}.${p.deniedBy === null ? '' : ` Denied by ${p.deniedBy}.`}`,
    /** An exact number: as exact as the article printed it. */
    asPrinted: (p: { number: string }) => `${p.number}, as printed`,
    /** On an edge. */
    withShare: (p: { words: string; share: string }) => `${p.words}, ${p.share}`,
    verbAndShare: (p: { verb: string; share: string }) => `${p.verb} ${p.share}`,
    goodsAndNumber: (p: { goods: string; number: string }) => `${p.goods}, ${p.number}`,
    graph: {
      /** Columns of kinds of party, where the site writes none. */
      columns: {
        people: 'People',
        companies: 'Companies',
        groups: 'Groups',
        authorities: 'Authorities',
        things: 'Things',
        places: 'Places',
      } satisfies Record<KindColumn, string>,
      /** Over what stands apart from the columns. */
      outside: 'Lines with a party under none of these headings',
      via: (p: { party: string }) => `via ${p.party}`,
      onTheWay: 'on the way',
      /** What a picture of one party calls its sides, and an owner in a box of its own. */
      sides: {
        back: 'A step back',
        from: 'From',
        to: 'To',
        on: 'A step on',
        fromOrWith: 'From, or named with',
        toOrWith: 'To, or named with',
        with: 'Named with',
        owner: 'named as owner',
      },
    },
    /** Heading of findings without a date. */
    undated: 'Date not given',
    dateNotGiven: 'date not given',
    /** An article's own time words; in our translation they are nobody's words. */
    timeWords: (p: { words: string; translated: boolean }) =>
      p.translated ? `${p.words} (our translation)` : `“${p.words}”`,
    /** The date of a row: what was said, announced or alleged is never told as what happened. */
    rowDate: {
      said: (p: { when: string }) => `said ${p.when}`,
      announced: (p: { when: string }) => `announced for ${p.when}`,
      lasted: (p: { when: string }) => `${p.when}, the whole time`,
      alleged: (p: { when: string }) => `${p.when}; alleged`,
      allegedAndDenied: (p: { when: string; deniers: string }) =>
        `${p.when}; alleged, denied by ${p.deniers}`,
    },
    /** Time between event and report; the comparator is empty for an exact one. */
    lag: {
      day: (p: Lag) => atLeast(p.comparator, counted(p.value, 'day')),
      month: (p: Lag) => atLeast(p.comparator, counted(p.value, 'month')),
      year: (p: Lag) => atLeast(p.comparator, counted(p.value, 'year')),
    },
    /** The same on a line of the timeline. */
    lagShort: {
      day: (p: Lag) => atLeast(p.comparator, counted(p.value, 'day')),
      month: (p: Lag) => atLeast(p.comparator, counted(p.value, 'mo', 'mo')),
      year: (p: Lag) => atLeast(p.comparator, counted(p.value, 'year')),
    },
    /** A row of the timeline read aloud. */
    row: (p: {
      number: number;
      title: string;
      when: string;
      asOf: string | null;
      grade: string;
      reported: string;
      firstDated: boolean;
      lag: string | null;
      answers: readonly string[];
    }) =>
      [
        `Finding ${p.number}: ${p.title}. ${p.when}${p.asOf === null ? '' : `, as of ${p.asOf}`}; ${p.grade}; `,
        `first ${p.firstDated ? 'dated ' : ''}article here: ${p.reported}${p.lag === null ? '' : `, ${p.lag} later`}.`,
        ...p.answers.map((answer) => ` ${answer}`),
      ].join(''),
    snapshot: {
      fields: {
        statement: 'Statement',
        title: 'In a few words',
        kind: 'Kind',
        grade: 'Grade',
        when: 'When',
        quantities: 'Numbers',
        relations: 'Who and whom',
        evidence: 'Where it says so',
        responses: 'Who answers',
        doesNotShow: 'What it does not show',
        parties: 'Names in it',
        articles: 'Articles',
        chain: 'What it rests on',
        pairs: 'Sits beside',
        supersession: 'Set aside',
      } satisfies Record<SnapshotField, string>,
      noDate: 'No date given',
      when: (p: { when: string; said: string | null; derived: boolean }) =>
        `${p.when}${p.said === null ? '' : `; the article’s words: ${p.said}`}${p.derived ? ', worked out by us' : ''}`,
      asOf: (p: { date: string }) => `As of ${p.date}`,
      quantity: (p: { number: string; what: string }) => `${p.number}: ${p.what}`,
      /** A relation whose hedge an old record does not hold: who is named with whom, and nothing of what for. */
      unwordedRelation: (p: { from: string; to: string }) =>
        `${p.from} and ${p.to}: a relation that this version does not put into words; its statement says what is said of them`,
      inRecords: (p: { sentence: string; records: string }) => `${p.sentence}, ${p.records}`,
      /** With the number that belongs to it, and the editors' words for drawings. */
      labelled: (p: { sentence: string; counted: string | null; label: string | null }) =>
        [
          p.sentence,
          p.counted === null ? '' : `; number: ${p.counted}`,
          p.label === null ? '' : `; its words in drawings: “${p.label}”`,
        ].join(''),
      /** Before what a relation of a kind that is no more is about. */
      what: 'what',
      /** A relation in the editors' words, with what was recorded, which says nothing by itself. */
      relation: (p: {
        sentence: string;
        kind: string;
        from: string;
        to: string;
        via: string | null;
        /** The caption of what is meant, in small letters. */
        what: string;
        goods: string | null;
        share: string | null;
        since: string | null;
        until: string | null;
      }) =>
        [
          `${p.sentence}. Recorded as “${p.kind}”: ${p.from} and ${p.to}`,
          p.via === null ? '' : `; via: ${p.via}`,
          p.goods === null ? '' : `; ${p.what}: ${p.goods}`,
          p.share === null ? '' : `; share: ${p.share}`,
          p.since === null ? '' : `; since: ${p.since}`,
          p.until === null ? '' : `; until: ${p.until}`,
        ].join(''),
      evidence: (p: {
        article: string;
        place: string;
        phrase: string;
        language: string | null;
        credited: string;
      }) =>
        `${p.article}, ${p.place}, look for ${p.phrase}${p.language === null ? '' : ` (${p.language})`}; credited: ${p.credited}`,
      response: (p: { by: string; verb: string; answers: string; summary: string; finding: number | null }) =>
        `${p.by} ${p.verb} (${p.answers}): ${p.summary}${p.finding === null ? '' : ` (finding ${p.finding})`}`,
      noAnswer: (p: { by: string; verb: string; answers: string; summary: string }) =>
        `${p.by} ${p.verb}, on ${p.answers}: ${p.summary}`,
      party: (p: { name: string; inSentence: string | null; about: boolean }) =>
        `${p.name}${p.inSentence === null ? '' : ` (“${p.inSentence}” inside a sentence)`}${p.about ? ' (listed with the finding)' : ''}`,
      article: (p: {
        title: string;
        headline: string | null;
        outlet: string | null;
        author: string | null;
        date: string;
        language: string;
      }) =>
        [
          p.title,
          p.headline === null ? '' : ` (headline: “${p.headline}”)`,
          `; ${p.outlet ?? 'outlet not named'}, ${p.date}`,
          p.author === null ? '' : `, by ${p.author}`,
          `, in ${p.language}`,
        ].join(''),
      source: (p: {
        title: string;
        kind: string;
        by: string | null;
        seenBy: string | null;
        restsOn: string | null;
        recordKind: string | null;
      }) =>
        [
          `${p.title} (${p.kind.toLowerCase()})`,
          p.by === null ? '' : `; by ${p.by}`,
          p.seenBy === null ? '' : `; seen or heard by ${p.seenBy}`,
          p.recordKind === null ? '' : `; kind of record: ${p.recordKind}`,
          p.restsOn === null ? '' : `; rests on: ${p.restsOn}`,
        ].join(''),
      supersession: {
        overturnedBy: (p: { finding: number }) => `Overturned since by what finding ${p.finding} tells`,
        supersededBy: (p: { finding: number }) => `Superseded by finding ${p.finding}`,
        overturns: (p: { finding: number }) => `Overturns what finding ${p.finding} tells`,
        supersedes: (p: { finding: number }) => `Supersedes finding ${p.finding}`,
      },
      pair: (p: { other: number; kind: string; title: string }) =>
        `Finding ${p.other} (${p.kind}): ${p.title}`,
    },
    change: {
      /** A change of one part of a finding, which is called as its heading is. */
      told: (p: { label: string; change: string }) => `${p.label.toLowerCase()}: ${p.change}`,
      replaced: (p: { removed: string; added: string }) => `“${p.removed}” became “${p.added}”`,
      added: (p: { added: string }) => `“${p.added}” was added`,
      removed: (p: { removed: string }) => `“${p.removed}” was removed`,
    },
  },

  // ── finding: pages and parts of one finding ──
  finding: {
    called: ({ number }: { number: number }) => `Finding ${number}`,
    calledInSentence: ({ number }: { number: number }) => `finding ${number}`,
    titled: ({ number, title }: { number: number; title: string }) => `Finding ${number}: ${title}`,
    /** Read aloud before the number in its ring. */
    badge: 'Finding ',
    // Of the kind "fact" nothing is said: beside "alleged" or "denied" the word would claim too much.
    kindAndVersion: {
      fact: ({ version }: { version: number }) => `Version ${version}`,
      statement: ({ version }: { version: number }) => `Statement, version ${version}`,
      limitation: ({ version }: { version: number }) => `Limitation, version ${version}`,
      unknown: ({ version }: { version: number }) => `Version ${version}`,
    } satisfies Record<FindingKind, unknown>,
    deniedBy: ({ by }: { by: string }) => `Denied by ${by}`,
    gradeAndDenial: ({ grade, by }: { grade: string; by: string }) => `${grade}. Denied by ${by}`,
    /** Above a finding, for readers who come from elsewhere. */
    place: ({ title, subtitle }: { title: string; subtitle: string }) => `${title}: ${subtitle}.`,
    chapter: ({ number, title }: { number: number; title: string }) => `Chapter ${number}: ${title}`,
    /** In brackets behind the stamp: what the grade promises of this finding, and no more. */
    meaning: {
      open: 'the articles leave it open',
      records: 'the reporting cites records; nobody here has seen them',
      reported: 'it stands in an article; nobody here has checked it',
      alleged: 'somebody accuses, suspects or believes it',
      stated: 'it is what the party itself says; nobody here has checked it',
      statedByNobody: 'somebody says so whom the article does not name',
      suspicion: 'somebody accuses or acts; that the suspicion is right is not reported as a fact',
    },

    declaration: {
      heading: 'The finding in brief',
      /** The caption of a party to what is alleged. */
      alleged: ({ caption }: { caption: string }) => `${caption} (alleged)`,
      via: 'Via',
      share: 'Share',
      since: 'Since',
      until: 'Until',
      about: 'About',
      numbers: 'Numbers',
      value: 'Value',
      when: 'When',
      supports: 'What supports it',
      notGiven: 'not given',
    },
    limits: {
      heading: 'What it does not show',
    },
    answers: {
      heading: 'Who answers',
      none: 'No answer is recorded in the articles.',
      noneFrom: ({ names }: { names: readonly string[] }) =>
        `No answer is recorded from: ${names.join('; ')}.`,
      /** Of who said nothing, with what about. */
      asked: ({ does, answers }: { does: string; answers: string | null }) =>
        answers === null ? does : `${does} (${answers})`,
      /** With the verb of the source. */
      inTheWord: ({ does, verb }: { does: string; verb: string }) => `${does} (“${verb}”)`,
      // An accusation is a fact; whoever denies it denies what they are accused of.
      deniesThis: 'denies what this finding is about',
      onAnotherPoint: ({ verb, answers }: { verb: string; answers: string }) =>
        `${verb}, on another point: ${answers}`,
      /** Behind the name, before the answer in our words; of who said nothing these alone tell it, as the article has it. */
      behind: ({ words }: { words: string | null }) => (words === null ? ':' : ` ${words}`),
    },
    date: {
      none: 'no date given',
      asPrinted: ({ words, article }: { words: string; article: string }) =>
        `${words}, in ${article}; as printed`,
      workedOut: ({ words, article }: { words: string; article: string }) =>
        `${words}, in ${article}; worked out by us`,
      /** Time words from which no date follows. */
      noDate: ({ words, article }: { words: string; article: string }) => `${words}, in ${article}`,
      article: ({ published }: { published: string }) => `an article of ${published}`,
      undatedArticle: ({ published }: { published: string }) =>
        `an article of ${published}, which prints no date`,
      announced: ({ date }: { date: string }) => `announced for ${date}`,
      asOf: ({ date }: { date: string }) => `As of ${date}`,
      asOfLast: ({ date }: { date: string }) => `As of ${date}; what came later is not in this collection`,
    },
    person: {
      /** What stands for the name of a person known from an arrest or accusation; see `PersonWords`. */
      instead: {
        aPerson: 'a person',
        thePerson: 'the person',
        articles: ['a', 'an', 'the'],
        joiners: ['and', 'or'],
      },
      /** What goes with every copy of a finding that names one. */
      later: 'Later proceedings are outside this collection: check before repeating.',
      /** Instead, where later articles of the collection do speak of the person. */
      laterArticles: ({ findings }: { findings: string }) =>
        `Later articles of this collection speak of the same person: see ${findings} before repeating.`,
      /** The same behind a finding that tells no more than who owns what: of proceedings it knows nothing. */
      laterEvents: 'Later events are outside this collection: check before repeating.',
      note: ({ published }: { published: string }) =>
        `As reported in an article of ${published}; later events are outside this collection: check before repeating.`,
      noteOfAccused: ({ published }: { published: string }) =>
        `As reported in an article of ${published}; later events and proceedings are outside this collection: check before repeating.`,
    },
    evidence: {
      heading: 'Where it says so',
      /** Of what no article says. */
      headingOpen: 'Where we looked',
      /** Where in an article, a document or a broadcast. */
      place: {
        paragraph: (p: { at: number }) => `paragraph ${p.at}`,
        page: (p: { at: number }) => `page ${p.at}`,
        minute: (p: { at: string }) => `at ${lasting(p.at)}`,
      },
      lookFor: (p: { place: string }) => `${p.place}: look for {phrase}`,
      lookForIn: (p: { place: string; language: string }) => `${p.place}: look for {phrase} (${p.language})`,
      listenFor: (p: { place: string }) => `${p.place}: listen for {phrase}`,
      listenForIn: (p: { place: string; language: string }) =>
        `${p.place}: listen for {phrase} (${p.language})`,
      open: 'Open the article at this passage',
      noAddress: 'The address of the article is not known.',
      changed: ({ paragraph, day }: { paragraph: number; day: string }) =>
        `On ${day} paragraph ${paragraph} no longer stood there in the words that we read.`,
    },
    context: 'In context',
    chain: {
      heading: 'From record to this page',
      note: 'Each step back is one step closer to the record.',
      headingWithoutRecord: 'From the article to this page',
      noteWithoutRecord: 'Each step back is one step closer to whoever said it. No record stands at its end.',
      /** Several ways that end in one voice. */
      oneSpeaker: ({ speakers, count }: { speakers: string; count: number }) =>
        `All of it is the word of ${speakers}, in ${counted(count, 'statement')}: one voice.`,
      oneWork: ({ makers }: { makers: string }) =>
        `All of it is one investigation by ${makers}, under several names or told from it: one source.`,
      relation: 'The relation',
      relationDrawn: ({ number }: { number: number }) => `Finding ${number}: who and whom`,
      howWeKnow: 'How we know',
      howWeKnowDrawn: ({ number }: { number: number }) => `Finding ${number}: how we know`,
      seeItAmong: 'See it among:',
      allRelations: 'all relations',
      allDates: 'all dates',
    },
    supersession: {
      overturnedBy: 'What it tells was overturned: {finding}',
      supersededBy: 'Superseded by {finding}',
      overturns: 'It overturned {finding}',
      supersedes: 'It supersedes {finding}',
    },
    tensions: 'What it pulls against',
    /** For whoever is named: where to write, and how an answer is shown and dated. */
    named: {
      heading: 'Are you named here? Answer or complain',
      words:
        'Write to {complaints}. An answer is shown at the head of this page under “Who answers”, with its day and that it was given to us; the finding then has a new, dated version. {error}',
    },
    related: {
      heading: 'Related findings',
      none: 'No source and no context of ours joins another finding to it.',
      /** What a company did is not to be read into its owner. */
      owners: 'What is said of owners alone is listed beside no finding that only rests on the same source.',
      /** On both pages alike: that of the answer, and that of what is answered. */
      answer: ({ number, name, words }: { number: number; name: string; words: string }) =>
        `In answer to finding ${number}, ${name} ${words}`,
      /** Of an answer to something else, which only we set beside the finding. */
      beside: ({ number, name, words }: { number: number; name: string; words: string }) =>
        `Recorded beside finding ${number}: ${name} ${words}`,
      deniesIt: 'denies it',
      /** The other one, in time. */
      later: 'An article puts it after this one',
      earlier: 'An article puts it before this one',
      /** Of either of the two. */
      context: 'Our context of one speaks of the other',
      sameSource: ({ sources }: { sources: string }) => `Rests on the same source: ${sources}`,
      reasoned: ({ reason, grade }: { reason: string; grade: string }) => `${grade}. ${reason}`,
    },
    turn: 'Previous and next finding of the chapter',
    previous: ({ number, title }: { number: number; title: string }) => `← ${number}: ${title}`,
    next: ({ number, title }: { number: number; title: string }) => `${number}: ${title} →`,
    cite: {
      heading: 'Cite this finding',
      sentence: 'In a sentence, with who says so',
      link: 'Link to the finding as it is now',
      scholarly: 'APA, Chicago, MLA',
      web: 'Wikipedia, Markdown',
      programs: 'BibTeX, RIS, CSL-JSON',
      formats: { bib: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
      asFile: 'As a file: {files}. Each holds the finding and what it was read in.',
      finding: ({ style, number, version }: { style: string; number: number; version: number }) =>
        `${style}: finding ${number}, version ${version}`,
      reporting: ({ style }: { style: string }) => `${style}: what it was read in`,
    },
    embed: {
      heading: 'Embed this finding',
      note: 'The {card} keeps these words and says what changed. {how}',
      card: 'card',
      how: 'How to use it',
      /** How to put a card into pages of others. */
      recipes: {
        heading: 'Cards in other pages',
        intro:
          'Each finding page has a code for a card, without script or cookies, that shows the version which you embed. If a correction changes what it says of a person or a company, the card shows the corrected words first and the old ones behind a switch; after other changes it says what happened and when. If words had to be withheld or removed for legal reasons, the card shows none of them. A card that always shows the finding as it is now has the address without /v/ and the number of the version.',
        hosts: [
          {
            name: 'WordPress',
            steps:
              'Paste the address of the finding on a line of its own, or into the block “Embed”: the card comes by itself. WordPress shuts it into a frame from which no link opens; the address printed on the card can be copied. If you may use the block “Custom HTML”, paste the code there: then the link opens.',
          },
          {
            name: 'Ghost',
            steps:
              'Paste the address of the finding on a line of its own, and Ghost makes a card of it; or add an “HTML” card with /html and paste the code into it. “Bookmark” makes a preview without the grade beside the words: do not use it.',
          },
          {
            name: 'Any other page',
            steps:
              'Paste the code where the card is to stand. Keep title, width and height: the height has room for all words from 320 pixels of width on.',
          },
        ],
        dark: 'The card is light. For a page that is dark put {dark} behind the address in the code, inside the quotation marks. In WordPress’s own frame this does not work.',
      },
    },
    card: {
      heading: ({ number, site }: { number: number; site: string }) => `Finding ${number} of ${site}`,
      all: ({ number }: { number: number }) => `Finding ${number}: evidence, answers, versions`,
      siteAndVersion: ({ site, version }: { site: string; version: number }) => `${site}, version ${version}`,
      gone: {
        withdrawn: ({ number, date }: { number: number; date: string }) =>
          `Finding ${number} was withdrawn on ${date}`,
        merged: ({ number, date }: { number: number; date: string }) =>
          `Finding ${number} was merged on ${date}`,
      },
      split: ({ number, date, into }: { number: number; date: string; into: string }) =>
        `Finding ${number} was split into ${into} on ${date}`,
      mergedInto: ({ number, date, into }: { number: number; date: string; into: number }) =>
        `Finding ${number} was merged into finding ${into} on ${date}.`,
      /** Above words that take the place of those that were cited. */
      corrected: ({ n, day }: { n: number; day: string }) =>
        `Corrected ${day}. These words replace those of version ${n}, which stood here.`,
      replacedBy: ({ n, into }: { n: number; into: number }) =>
        `These are the words of finding ${into}; those of version ${n}, which stood here, were corrected.`,
      /** Above words that stand as they were cited. */
      asCited: ({ n }: { n: number }) => `These are the words of version ${n}, as cited.`,
      now: ({ number }: { number: number }) => `Finding ${number} as it is now`,
      before: ({ n, date }: { n: number; date: string | null }) =>
        `The earlier words: version ${n}${date === null ? '' : `, ${date}`}`,
      blank: {
        withheld: ({ number, n, date }: { number: number; n: number; date: string }) =>
          `Finding ${number}, version ${n}: a name was withheld on ${date}. Its words are not shown here any more.`,
        legal: ({ number, n, date }: { number: number; n: number; date: string }) =>
          `Finding ${number}, version ${n}: the text was removed for legal reasons on ${date}.`,
      },
    },
  },

  // ── promise: versions, corrections, tombstones, permalinks ──
  promise: {
    whatBecame: ({ number }: { number: number }) => `What became of finding ${number}`,
    version: {
      ofAll: ({ number, n, all }: { number: number; n: number; all: number }) =>
        `Finding ${number}, version ${n} of ${all}`,
      ofAllPublished: ({ number, n, all }: { number: number; n: number; all: number }) =>
        `Finding ${number}, version ${n} of ${all}, published on {date}`,
      removed: ({ number, n }: { number: number; n: number }) =>
        `Finding ${number}, version ${n}: the text was removed`,
      ended: '{state} on {date}: {reason} {link}',
      endedStates: { merged: 'Merged', withdrawn: 'Withdrawn' },
      superseded: '{state} by {next}. The present version is {finding}.',
      supersededOn: '{state} on {date} by {next}. The present version is {finding}.',
      supersededState: 'Superseded',
      next: ({ n }: { n: number }) => `version ${n}`,
      present: '{state} {finding} has it with its diagrams, citations and related findings.',
      presentState: 'Present version.',
      changedSince: 'What changed since',
      changedSinceNote: ({ last }: { last: number }) =>
        `From this version to version ${last}. Removed words are struck through, added words are underlined.`,
      changedHere: 'What this version changed',
      all: 'All versions',
      /** Behind the day of a version in the list of them. */
      kinds: {
        correction: ', a correction',
        clarification: ', a clarification',
        update: ', an update',
        wording: ', the same in other words',
        translation: ', a change of the translation',
      } satisfies Record<VersionKind, string>,
      cite: 'Cite this version',
      citation: ({
        site,
        number,
        version,
        address,
      }: {
        site: string;
        number: number;
        version: string;
        address: string;
      }) => `${site}, finding ${number} (${version}). ${address}`,
      citationDated: ({
        site,
        number,
        version,
        date,
        address,
      }: {
        site: string;
        number: number;
        version: string;
        date: string;
        address: string;
      }) => `${site}, finding ${number} (${version}), ${date}. ${address}`,
      hash: 'SHA-256 of its record: {hash}. {link}',
      record: 'The record behind the hash',
      called: ({ n }: { n: number }) => `Version ${n}`,
      unpublished: 'not published yet',
    },
    /** What a change is to readers. Only a correction says that something was wrong. */
    change: {
      verbs: {
        correction: 'Corrected',
        clarification: 'Clarified',
        update: 'Updated',
        wording: 'Reworded',
        translation: 'Translation changed',
      } satisfies Record<VersionKind, string>,
      /** Of a change that was published before changes had kinds. */
      unsaid: 'Changed',
      on: (p: { verb: string; day: string }) => `${p.verb} ${p.day}.`,
      onWith: (p: { verb: string; day: string; words: string }) => `${p.verb} ${p.day}: ${p.words}`,
      number: (p: { now: string; was: string; what: string }) => `${p.now} (${p.what}), not ${p.was}`,
      numbers: (p: {
        who: string;
        numbers: string;
        grade: string;
        deniedBy: string | null;
        limits: readonly string[];
      }) =>
        [
          `according to ${p.who}, ${p.numbers}. ${p.grade}.`,
          p.deniedBy === null ? '' : ` Denied by ${p.deniedBy}.`,
          ...p.limits.map((limit) => ` ${limit}`),
        ].join(''),
      see: 'What changed',
    },
    unpublished: {
      banner: '{state} This copy shows what the desk is working on. Do not quote it. {link}',
      state: 'Not published yet.',
      link: 'What readers would be told',
      finding: 'Not published yet: what would change',
      findingNote: ({ n }: { n: number }) =>
        `Against version ${n}, which readers see now. Removed words are struck through, added words are underlined.`,
      fresh: 'This finding is not published yet.',
      heading: 'Not published yet',
      changed: ({ number, n, title }: { number: number; n: number; title: string }) =>
        `Finding ${number}, version ${n}: ${title}`,
    },
    wasAbout: ({ subject }: { subject: string }) => `It was about ${subject}.`,
    // One word to those who count words, and never broken over two lines. The second name is B, the third C.
    nameWithheld: ({ n }: { n: number }) =>
      `[name\u00a0${n === 1 ? '' : `${String.fromCodePoint(64 + n)}\u00a0`}withheld]`,
    cameFrom: {
      split: ({ number }: { number: number }) => `Finding ${number} was split; this is a part of it.`,
      merged: ({ number }: { number: number }) => `Finding ${number} was merged into this one.`,
      asItStood: ({ number }: { number: number }) => `Finding ${number} as it stood`,
    },
    tombstone: {
      findingWithdrawn: ({ number }: { number: number }) => `Finding ${number} was withdrawn`,
      pageWithdrawn: 'This page was withdrawn',
      about: 'It was about',
      first: 'First published',
      withdrawn: 'Withdrawn',
      why: 'Why',
      instead: 'Read instead',
      number: ({ number }: { number: number }) =>
        `The number ${number} will not be given to another finding. If you have quoted it, please correct your text.`,
      numberWithoutText: ({ number }: { number: number }) =>
        `The number ${number} will not be given to another finding. If you have quoted it, please correct your text. Its text was removed from every version for legal reasons; number, days, reason and hash stay.`,
      versions: 'As it stood',
      versionsWithoutText: 'Its versions, without their text',
    },
    permalinks: {
      launched:
        'Link to a finding and the link will hold. This is what we promise since {date}, and how anyone can check it.',
      preview:
        '{preview} Numbers and addresses may still move, and a link may break. The promise below begins on the day of publication.',
      previewState: 'This is a preview.',
      promise: 'What we promise',
      oneNumber:
        'The number of a finding is given once. It is never given to another finding, and it is never changed.',
      addressAnswers:
        'Every address that was ever published keeps answering: with its page, with one step to where the page is now, or with a page that says what stood there, when it was withdrawn and why.',
      newVersion:
        'When anything changes that a finding gives, it gets a new version with a note. The earlier version stays readable as it stood, marked as superseded, with the changed words shown.',
      changesListed: 'Changes are listed under {corrections}, which has a feed.',
      corrections: 'corrections',
      withdrawal:
        'A withdrawn finding keeps its number and its reason. Only where the law demands it is the text removed as well: from the page, its versions, cards, downloads and search. Even then number, days, reason and hash stay.',
      mayChange: 'What may change without a new version',
      mayChangeWords:
        'Everything that readers and programs get from a finding has versions: its words, title, kind, grade and date, numbers, who is named with whom, names as they are shown, articles with outlet and date, the sources behind them, who answers, its limits, and what it sits uneasily with. These may change without one:',
      /** What may change without a version, and why: the rows of `tests/model/promise/exceptions.ts`, which hold each field of each schema. */
      exceptions: {
        grouping: 'The heading under which a finding stands: a matter of order.',
        pictures:
          'Columns, captions and dividing lines of diagrams, which are drawn anew from the findings: the words beside an edge are the finding’s own and have versions.',
        parties:
          'What the page of a party says besides its name: other spellings, country, description. No finding says it.',
        articles:
          'The address of an article, because articles move; and how we know what we know of it: that says nothing of what it reports.',
        sources:
          'Remarks on a source where sources are compared, beside its name, its makers and who saw it.',
        desk: 'Notes and check values that the desk keeps for its own checks. They reach no reader.',
        site: 'Who publishes, contact, licence, and the words of pages around the findings, such as the headline of the first page; each of these is checked against its finding.',
        context: 'The context in our own words below a finding, which quotes other findings by number.',
      },
      whichAddress: 'Which address to use',
      asItIsNow: 'The finding as it is now',
      asQuoted: 'Exactly what you quoted',
      citationsReady: 'Each finding page has citations ready that name the version.',
      forPrograms: 'For programs',
      otherForms: 'Also .md (the same as text), .bib, .ris and .csl.json; {all}',
      allInOneFile: 'all findings in one file',
      hash: 'What the hash is for',
      hashWords:
        'Each version carries a SHA-256 hash of everything in it that has a meaning, written as JSON in one fixed way (RFC 8785). Its page shows that text. Whoever keeps the hash can prove later what the version said: change one letter and the hash is another.',
      ledgerWords:
        'All addresses, versions and hashes stand in the ledger, to which lines are only ever added; {file} lists them. Before each publication a program compares it with its last state and refuses to go on if a line was changed, a number was used again or an address was lost.',
      noPromise: 'What we cannot promise',
      noPromiseWords:
        'The articles that we point to belong to their outlets and may move or change. That is why each finding says in which paragraph to look and for which words. Pages of this site that only arrange findings (lists, diagrams, the timeline) change with them.',
      soFar: 'What happened so far',
      inLedger: ({
        addresses,
        versions,
        findings,
        last,
      }: {
        addresses: number;
        versions: number;
        findings: number;
        last: string;
      }) =>
        `${counted(addresses, 'address', 'addresses')} and ${counted(versions, 'version')} of ${counted(findings, 'finding')} are in the ledger, the last of ${last}.`,
      nothingPublished: 'Nothing has been published yet.',
      noneEnded: 'No finding has been withdrawn or merged.',
      ended: 'Addresses that lead elsewhere or were withdrawn',
      columns: { address: 'Address', state: 'State', since: 'Since', now: 'Now' },
      states: { live: 'live', moved: 'moved', merged: 'merged', withdrawn: 'withdrawn' } satisfies Record<
        AddressState,
        string
      >,
      see: 'see {address}',
      nothing: 'nothing',
    },
  },

  // ── entity: pages of parties ──
  entity: {
    kinds: {
      company: 'Company',
      person: 'Person',
      'public body': 'Public body',
      'armed group': 'Armed group',
      organisation: 'Organisation',
      outlet: 'Outlet',
      country: 'Country',
      place: 'Place',
      house: 'House',
      vessel: 'Vessel',
      account: 'Account',
      case: 'Court case',
    } satisfies Record<EntityKind, string>,
    unnamed: ({ kind }: { kind: string }) => `${kind}, not named in the articles`,
    groups: {
      company: 'Companies',
      person: 'Persons',
      'public body': 'Public bodies',
      'armed group': 'Armed groups',
      organisation: 'Other organisations',
      outlet: 'News outlets',
      country: 'Countries',
      place: 'Places',
      house: 'Houses',
      vessel: 'Vessels',
      account: 'Accounts',
      case: 'Court cases',
    } satisfies Record<EntityKind, string>,
    /** `resting`: findings that are not about the party, but rest on its articles, its reporting or its word. */
    /** `registered`: how many are registered there; `parties`: how many have it as their country. */
    inIndex: (p: {
      what: string;
      findings: number;
      resting: number;
      registered: number;
      parties: number;
    }) => {
      const { findings, resting, registered, parties } = p;
      const what =
        registered === 0
          ? p.what
          : `${p.what}, where ${counted(registered, 'party is', 'parties are')} registered`;
      const own = findings === 0 ? null : counted(findings, 'finding');
      const rest = `${counted(resting, 'finding')} ${resting === 1 ? 'rests' : 'rest'} on it`;
      if (resting === 0)
        return `${what}. ${own ?? `Named here as the country of ${counted(parties, 'party', 'parties')}`}`;
      return own === null
        ? `${what}. ${rest}`
        : `${what}. ${own}; ${resting} more ${resting === 1 ? 'rests' : 'rest'} on it`;
    },
    /** What stands between names in a row, and before the last of them. */
    names: { between: ', ', last: ' and ' },
    neighbours: ({ name }: { name: string }) => `${name}: its part of the diagram`,
    facts: {
      what: 'Description',
      country: 'Country',
      owner: 'Owner',
      owns: 'Owns',
      /** Where a finding that may have said so is no more. */
      noFinding: 'no finding here says it',
      registered: 'Registered here',
      /** Of an address with several who are registered there, on its page and beside every picture that shows it. */
      sharedAddress:
        'To share an address is no link: it does not say that those registered there have to do with each other.',
      notInArticles: 'not in the articles',
      seeAlso: 'See also',
      keptApart: 'Kept apart: what an article says of one it does not say of the others.',
      spellings: 'Spellings seen',
      spelling: ({ language, kind }: { language: string; kind: string }) => `(${language}, ${kind})`,
      /** Since and until when a party had a name, and on what that rests. */
      inUse: (p: { from: string | null; until: string | null; grade: string }) =>
        `In use${p.from === null ? '' : ` from ${p.from}`}${p.until === null ? '' : ` until ${p.until}`}. ${p.grade}:`,
      spellingKinds: {
        legal: 'legal',
        short: 'short',
        translated: 'translated',
        'as printed': 'as printed',
        transliterated: 'transliterated',
      } satisfies Record<NameKind, string>,
    },
    neighbourhood: 'Its part of the diagram',
    said: {
      heading: 'What is said of it',
      ofPerson: 'What is said of this person',
      none: 'No finding says anything of it.',
    },
    says: {
      heading: 'What it says',
      ofPerson: 'What this person says',
      none: 'No own word is quoted in the articles.',
      /** Words of somebody whose party is not printed may be its own. */
      unclear:
        'No own word is quoted under its name. Words of which the article does not print whose they are:',
      answer: ({ answer, summary }: { answer: string; summary: string }) => `${answer}. ${summary}`,
      deniesIt: 'Denies it',
      to: 'In answer to {findings}:',
      beside: 'Recorded beside {findings}:',
      more: ({ count }: { count: number }) => `${count} more among its findings.`,
    },
    unsaid: {
      heading: 'Limits and open questions',
      none: 'Nothing is noted as left open.',
      limits: 'What the findings of this page do not show:',
      more: ({ count }: { count: number }) => `More with their findings: ${count}.`,
      unanswered: 'No answer of its own is recorded to these: {findings}',
    },
    named: {
      heading: 'Answer or complain',
      words:
        'Write to {complaints}; about errors to {corrections}. An answer is shown at the head of each finding that it answers, under “Who answers”, with its day and that it was given to us; these findings then have new, dated versions.',
    },
    dates: 'Dates',
    noDate: 'No finding about it has a date.',
    articles: 'Its articles in this collection',
    supports: 'Findings that rest on its reporting or its word',
    tooMany: ({ count }: { count: number }) =>
      `${counted(count, 'finding')}, too many for this page: {articles} lists its own.`,
    eachArticle: 'each article',
  },

  // ── article ──
  article: {
    titleOfAll: 'The articles',
    allArticles: 'All articles',
    aboutAll: (p: { articles: number }) =>
      `The ${counted(p.articles, 'article')} that this report was read from: when they appeared, in which language, and whose reporting they rest on.`,
    foundAs: 'Article',
    years: 'Years',
    published: 'Published',
    whatItReports: 'What it reports',
    retold: 'Whose reporting it retells',
    readIn: 'Read in',
    findings: 'Findings',
    ownSummary: 'Our own summary. The underlined words carry the numbered findings.',
    editorsNotes: 'Notes by the editors',
    itsFindings: 'Its findings',
    noFindings: 'No finding rests on this article yet.',
    theArticle: 'The article',
    outlet: 'Outlet',
    outletNotNamed: 'not named in the text',
    author: 'Author',
    authorNotGiven: 'not given',
    language: 'Language',
    /** How long it is. */
    extent: {
      paragraph: (p: { count: number }) => counted(p.count, 'paragraph'),
      page: (p: { count: number }) => counted(p.count, 'page'),
      minute: (p: { lasts: string }) => lasting(p.lasts),
    },
    ownHeadline: 'Its own headline',
    headlineNotKnown: 'not in the text',
    restsOn: 'What it rests on',
    address: 'Address',
    addressNotKnown: 'not known',
    /** What was found when somebody last looked whether it still stands there. */
    standing: {
      alive: (p: { day: string }) => `On ${p.day} it stood there in the words that we read.`,
      changed: (p: { day: string; paragraphs: readonly number[] }) =>
        `On ${p.day} ${p.paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${list(p.paragraphs.map(String))} no longer stood there in the words that we read. A change may be a correction: read the article itself.`,
      gone: (p: { day: string }) => `On ${p.day} the article was not to be found there.`,
      removed: (p: { day: string }) =>
        `On ${p.day} the outlet answered that the article has been taken down.`,
      unclear: (p: { day: string }) =>
        `On ${p.day} it could not be seen whether the article still stands there.`,
    },
    /** A copy elsewhere that the editors have decided to offer. */
    copy: (p: { day: string }) => `Copy of ${p.day}`,
    copyNote: 'We have not made it, and offer it because we know of no change to the article.',
    compared: 'Compared with the text handed in',
    comparedOn: (p: { day: string; result: string }) => `${p.day}: ${p.result}`,
    /** How we know a date, an outlet or an address. */
    basis: {
      text: 'printed in the text',
      address: 'taken from the article’s address',
      derived: 'worked out from the text',
      'stored copy': 'matched against a stored copy of the page',
    },
  },

  // ── tension ──
  tension: {
    none: 'None.',
    kinds: { contradicts: 'contradicts', 'sits uneasily with': 'sits uneasily with' },
    pair: {
      contradicts: '{first} contradicts {second}',
      'sits uneasily with': '{first} sits uneasily with {second}',
    },
    row: {
      contradicts: ({ first, second }: { first: number; second: number }) =>
        `Findings ${first} and ${second} contradict each other`,
      'sits uneasily with': ({ first, second }: { first: number; second: number }) =>
        `Findings ${first} and ${second} sit uneasily together`,
    },
  },

  // ── bundle: the report as one file ──
  bundle: {
    readMe: (p: {
      site: { title: string; subtitle: string; address: string; coverage: string; licence: { name: string } };
      heads: readonly string[];
      sums: string;
      ledgerSums: string;
    }) => `${p.site.title}
${p.site.subtitle}

Open index.html in a browser. Everything can be read without a network, but the search needs a server.

${p.site.coverage}
What was corrected after this copy was made is not in it: ${p.site.address}/corrections/
Licence of the content: ${p.site.licence.name}

To see that no byte has changed since the copy was made, in this folder:
  sha256sum -c ${p.sums}
To see that the content gives these very bytes, in the folder of the program:
  npm run prove -- <this folder>
${p.ledgerSums} is for the files of the ledger, which lie in the folder of the content and record each publication.
Heads of the ledger: ${p.heads.length === 0 ? 'none, nothing is published yet' : p.heads.join(', ')}

Both are about bytes. Neither proves that what they say is true: each finding names who says so, and what
it does not show.
`,
  },

  // ── front: home ──
  front: {
    /** Before the numbers of its findings. */
    headlineRests: 'The headline rests on',
    readAll: ({ minutes }: { minutes: number }) => `Read all of it: ${counted(minutes, 'minute')}`,
    allByChapter: ({ count }: { count: number }) => `All ${counted(count, 'finding')}, by chapter`,
    disputed: 'What pulls apart',
    noDenial: 'No denial is recorded in the articles.',
    allPairs: ({ count }: { count: number }) =>
      count === 1 ? 'The pair that pulls apart' : `All ${counted(count, 'pair')} that pull apart`,
    notKnown: 'What is not known',
    noQuestion: 'The articles name no open question.',
    doors: {
      title: 'Look it up',
      network: 'Who is named with whom, and for what: one line, one finding.',
      timeline: 'When it happened or was said, and when an article reported it.',
      entities: 'Companies, persons, public bodies and outlets, with what is said of each.',
      data: 'Everything as files, for your own tables and programs.',
    } satisfies Record<string, string>,
  },

  // ── report: the chapters and the whole text ──
  report: {
    title: 'The report',
    foundAs: 'Chapter',
    about: (p: { title: string; chapters: number; minutes: number }) =>
      `${p.title}: the whole report in ${counted(p.chapters, 'chapter')}, ${counted(p.minutes, 'minute')} to read. Every sentence carries the number of its finding or is marked as ours.`,
    lede: 'Every number leads to the finding that the words before it rest on. Words without a number are ours: they join what the findings beside them tell, say who and what things are, or what an article does not say, and are no evidence of anything.',
    place: (p: { number: number; of: number }) => `Chapter ${p.number} of ${p.of}`,
    minutes: (p: { minutes: number }) => counted(p.minutes, 'minute').replace(' ', '\u00a0'),
    chapters: (p: { chapters: number }) => counted(p.chapters, 'chapter'),
    /** `parts` are the counts below, in their order; what is denied has a grade too. */
    restsOn: (p: { findings: number; parts: readonly string[]; denied: number }) =>
      `Rests on ${counted(p.findings, 'finding')}: ${p.parts.join(', ')}${p.denied === 0 ? '' : `; ${p.denied} of them denied`}`,
    outside: (p: { findings: number }) =>
      `${counted(p.findings, 'more finding')} ${p.findings === 1 ? 'stands' : 'stand'} outside the text of the chapters.`,
    footing: {
      records: (p: { count: number }) => `${p.count} in records`,
      reported: (p: { count: number }) => `${p.count} reported`,
      alleged: (p: { count: number }) => `${p.count} alleged`,
      stated: (p: { count: number }) => `${p.count} in a party’s own word`,
      open: (p: { count: number }) => `${p.count} left open`,
    } satisfies Record<Grade | 'open', unknown>,
    inShort: 'In short',
    notWritten: 'This chapter is not written yet. What it will tell stands below, finding by finding.',
    drawn: (p: { number: number }) => `Finding ${p.number}, drawn`,
    dates: 'Its dates',
    parties: 'Who is in it',
    /** Whose name a chapter leaves out though nobody accuses them: not “a person”, which stands for those. */
    somebody: 'somebody',
    notShown: 'What it does not show',
    more: (p: { count: number }) => `${p.count} more`,
    answers: 'Who answers',
    /** Before the numbers of findings. */
    silent: 'No answer is recorded in the articles to',
    nobodyAnswers: 'Nobody is called upon to answer here.',
    alsoFound: 'Also found',
    changes: 'What has changed',
    changesFeed: 'Feed of changes in this chapter',
    noChange: 'Nothing that this chapter tells has been corrected so far.',
    noChangeYet: 'This is a preview: changes are listed from the day of publication.',
    cite: 'Cite this chapter',
    citeWhole: 'Cite the report',
    citeAs: 'APA, Chicago, MLA, Wikipedia, BibTeX',
    previous: (p: { number: number; title: string }) => `← Chapter ${p.number}: ${p.title}`,
    next: (p: { number: number; title: string }) => `Chapter ${p.number}: ${p.title} →`,
    turn: 'Previous and next chapter',
    whole: 'The whole report on one page',
    contents: 'Chapters',
    oneByOne: 'Each chapter also has a page of its own, with drawings, dates and answers:',
    notes: 'Notes',
    notesLede: 'The findings in the order of their numbers, each with its grade and who says so.',
    feed: (p: { site: string; title: string }) => `${p.site}: changes in “${p.title}”`,
  },

  // ── page: frame, navigation, search, method ──
  page: {
    /** What each page of every investigation is called in menus and above the pages below it. */
    names: {
      home: 'Home',
      report: 'Report',
      findings: 'Findings',
      entities: 'Who is who',
      network: 'Relations',
      timeline: 'Timeline',
      articles: 'Articles',
      method: 'How we work',
      search: 'Search',
      tensions: 'Findings that pull apart',
      corroboration: 'What rests on what',
      updates: 'What is new',
      corrections: 'Corrections',
      permalinks: 'Permanent addresses',
      data: 'Data',
    } satisfies Record<PageId, string>,
    title: (p: { title: string; site: string }) => `${p.title} – ${p.site}`,
    titleOfHome: (p: { site: string; subtitle: string }) => `${p.site}: ${p.subtitle}`,
    skip: 'Skip to the content',
    /** What the buttons say that a script adds. */
    script: {
      copy: 'Copy',
      copied: 'Copied',
      selected: 'Selected',
      light: 'Light colours',
      dark: 'Dark colours',
    },
    breadcrumbs: 'Breadcrumbs',
    mainMenu: 'Main',
    menuBelow: 'About this report',
    numbersKept: 'Findings are numbered once and keep their number.',
    notYetPermanent: 'Preview: numbers and addresses are not yet permanent.',
    numbersMayMove: 'This is a preview: the numbers of findings may still move.',
    methodBelow: 'How we work, contact, privacy',
    imprint: 'Published by {publisher}. Text and data: {licence}. Errors: {corrections}.',
    reportError: (p: { finding: number }) => `Report an error in finding ${p.finding}`,
    errorSubject: (p: { site: string; finding: number; version: number }) =>
      `${p.site}: error in finding ${p.finding}, version ${p.version}`,
    findingMark: ' (finding {number})',
    finding: (p: { number: number | string }) => `Finding ${p.number}`,
    findingOnSite: (p: { number: number | string; site: string }) => `Finding ${p.number} – ${p.site}`,
    findingVersion: (p: { number: number; version: number; title: string | null }) =>
      `Finding ${p.number}, version ${p.version}${p.title === null ? '' : `: ${p.title}`}`,
    version: (p: { version: number }) => `Version ${p.version}`,
    versions: 'Versions',
    textRemoved: (p: { number: number; version: number }) =>
      `Finding ${p.number}, version ${p.version}: the text was removed.`,

    search: {
      about: (p: { site: string }) => `Search the findings, names and articles of ${p.site}.`,
      label: 'Words, a name in any spelling recorded here, or the number of a finding',
      button: 'Search',
      /** In a copy that opens from a folder. */
      needsServer:
        'Search needs a server, and this page was opened from a folder. These lists hold everything that it would find:',
      needsScript:
        'Searching needs a script, which is not running. These lists hold everything that a search would find:',
      results: 'Results',
      /** What may stand before the number of a finding that is looked for. */
      beforeNumber: ['finding', 'findings', 'no', 'number'],
      allFindings: 'All findings, by chapter',
      allNames: 'Everybody and everything named',
      allArticles: 'The articles read',
      /** What the script says; `{count}`, `{shown}` and `{words}` are filled in by it. */
      status: {
        idle: 'Type to search.',
        busy: 'Searching …',
        failed: 'The search index could not be loaded. The lists below hold everything.',
        none: 'Nothing found for “{words}”. Try another word or spelling, or the start of a word.',
        one: '{count} result for “{words}”.',
        some: '{count} results for “{words}”.',
        many: 'The first {shown} results for “{words}”.',
      },
    },

    notFound: {
      title: 'Page not found',
      about: 'There is nothing at this address.',
      heading: 'There is nothing at this address',
      lede: 'If you followed the address of a finding from elsewhere, please check the number.',
      findings: 'All findings',
      articles: 'The articles',
      report: 'The report',
    },

    gone: {
      nowAt: (p: { name: string; to: string }) => `${p.name}, now at ${p.to}`,
      withdrawn: (p: { name: string }) => `${p.name}, withdrawn`,
      heading: 'This page is now at {link}',
      since: (p: { state: string; day: string; reason: string | null }) =>
        `It was ${p.state} on ${p.day}. ${p.reason ?? ''}`,
    },

    corrections: {
      about:
        'Every change to a published finding: what changed, when and why. Withdrawals and moved pages stand here too.',
      lede: 'Every change to a published finding, with the words that changed and why.',
      feeds: 'Feeds: {corrections}, {all} ({json}). Seen a mistake? {mail}',
      feedOfCorrections: 'corrections',
      feedOfAll: 'all new and changed findings',
      feedAsJson: 'JSON',
      none: 'Nothing has been corrected so far.',
      noneYet: 'This is a preview: corrections are listed from the day of publication.',
    },

    updates: {
      about:
        'What was added and what changed, day by day: new findings, new versions, withdrawals and moves.',
      lede: 'What was added and what changed, day by day. {corrections} alone have a page of their own.',
      corrections: 'Corrections and other changes',
      feeds: 'Feeds: {all} ({json}), {corrections}; each finding has one of its own.',
      added: 'New findings',
      none: 'Nothing has been published yet.',
      lastChange: 'Last change: {day}. {link}',
      more: ({ first }: { first: string }) =>
        `What happened before ${first} stands with each finding, and in versions.json.`,
      feedOf: ({ number }: { number: number }) => `Changes of finding ${number}`,
    },
    permalinks: {
      about: 'What we promise about numbers and addresses, what a version is, and how anyone can check it.',
    },

    tensions: {
      about:
        'Pairs of findings that contradict each other or sit uneasily together. Both are shown; neither is decided upon.',
      lede: 'Two findings that contradict each other or sit uneasily together. We show both and don’t decide.',
      none: 'No two findings pull apart yet.',
      allPairs: 'All pairs',
      numbered: (p: { number: number; title: string }) => `T${p.number}: ${p.title}`,
      theTwo: 'The two findings',
      whyItMatters: 'Why it matters',
      pair: (p: { number: number; first: number; kind: string; second: number }) =>
        `T${p.number}: finding ${p.first} ${p.kind} finding ${p.second}`,
      aboutPair: (p: { title: string; first: number; kind: string; second: number }) =>
        `${p.title}: finding ${p.first} ${p.kind} finding ${p.second}. What each says, and why it matters.`,
    },

    entities: {
      about: (p: { names: number }) =>
        `Who is who in this report: ${counted(p.names, 'name')}, each with what the articles say about it.`,
      lede: 'Everybody that a finding names. Names that look alike are kept apart unless an article says that they are one.',
    },

    method: {
      about:
        'How this report is made: what a finding is, what the grades mean, whom we asked, who publishes it, and how to report an error.',
      howToRead: 'How to read this',
      numbers:
        'Every number is that of a finding, wherever it stands: behind words, on a line, at a date, in a list. It leads to the page of the finding, which says who says so, who answers, and what it does not show. Words without a number are ours.',
      marks: 'What lines and marks mean',
      lines:
        'Every line is one finding. It has an arrowhead only where something moves. An owner is a tab on the box of what is owned, or a line with the share where the chain of owners goes on. A line with cross strokes is what a court or an authority did, or an accusation: never a dealing. A dot stands at the end of whoever owns or acts. To be registered at one address is no link between two. A step that no article shows is two ends with question marks and empty space between them.',
      bars: 'In a timeline a bar is when something happened or was said; hatched means some time within it, faded that an end of it is not certain. A heavy tick is the first article of this collection that reports it, a dotted line the day of an article. Each row also gives its date in words.',
      whatAFindingIs: 'What a finding is',
      finding:
        'A finding is one sentence of our own that can be checked. It says who says so, names the article and the place in it, and gives a few words to look for there. Diagrams, timelines and lists on this site are drawn from the findings and from nothing else.',
      numbersKept: (p: { findings: number; articles: number }) =>
        `A finding has a number that is given once and never used again. When a finding changes, its earlier version stays readable at an address of its own. ${counted(p.findings, 'finding')} from ${counted(p.articles, 'article')} stand here now.`,
      numbersMayMove: (p: { findings: number; articles: number }) =>
        `This is a preview. Once the report is published, the number of a finding is given once and never used again; until then numbers may move. ${counted(p.findings, 'finding')} from ${counted(p.articles, 'article')} stand here now.`,
      support:
        'Support is counted by root, not by article: two articles that retell the same investigation are one source. {link} shows it finding by finding.',
      tensions:
        'Where two findings contradict each other we don’t decide between them. {link} says what each of them says.',
      grades: 'What the grades mean',
      open: 'Not a grade: the articles do not answer the question. It is counted apart from the grades, and its number is grey. In drawings a step that no article shows is empty space between two question marks, “not shown by our sources”.',
      denied: 'Denied',
      denial:
        'Somebody denies this very finding. Denial is not a grade: it stands beside one, with who denies what. An assurance, or a denial of something else, is not counted.',
      chapters: 'How the report is held to its findings',
      checked: [
        'The chapters are written by people. Before they are published, a program compares every sentence with the findings whose numbers it carries. A sentence without a number is refused unless it is marked as ours; what is ours, a title or a question may not name anybody, a number or a date, except to say what an article does not say, or where the findings that it is worked out from are named. Refused too: a marked sentence in which, and near which, nobody is said to say so; a finding that somebody denies without the denial in the same paragraph; a number, a date, a bound such as “at least” or a name that the findings do not have; a paragraph of which more than half is marked; the name of a person known from an accusation.',
        'The headline, the sentences under it and the report in short on the first page name their findings too, and are held to them in the same way. A sentence there without findings may only count the articles that were read, and name their outlets and dates. No headline names a private owner beside a number, except the share that is the owner’s own.',
        'Listed for a person to read, not refused: sentences of more than 30 words, texts that are hard to read, words such as “then”, “so” and “after” between findings that rest on no common source, findings that a chapter leaves out, and six words in a row that stand in an article too.',
        'Not checked, for a program cannot: whether the words mean what the finding means, whether “reportedly” belongs to the right part of a sentence, who “it” or “the company” is, whether a length of time is worked out rightly, and whether the order of sentences suggests what no article says. People read for these.',
      ],
      glossary: 'Words that we explain',
      explained: 'A term without a number is explained in our own words.',
      explainedBy: 'Rests on {findings}.',
      whomWeAsked: 'Whom we asked',
      noAnswer: (p: { contactedParties: string }) =>
        `${p.contactedParties} Where the articles record no answer, the finding says so.`,
      coverage: 'What the collection holds',
      addresses: 'When an article moves or changes',
      translation: 'Translation',
      persons: 'Persons',
      publisher: 'Who publishes this',
      aboutPublisher: (p: { name: string; about: string }) => `${p.name}. ${p.about}`,
      errors: 'Errors and complaints',
      contact:
        'Errors: {corrections}. Complaints and legal matters: {complaints}. Each finding has a link that fills in its number and version. {list} is listed.',
      everyCorrection: 'Every correction',
      privacy: 'Privacy',
      licence: 'Licence',
      mayBeUsed: 'Text and data may be used under {licence}.',
    },
  },

  // ── lists: findings, corroboration, as of, parts of lists ──
  lists: {
    allFindings: 'All findings',
    aboutFindings: (p: { findings: number }) =>
      `All ${counted(p.findings, 'finding')} of this report by chapter, each with its number, its grade and who says so.`,
    findingsInChapters: (p: { findings: number }) =>
      `${counted(p.findings, 'finding')}, by chapter. Each is one sentence that can be checked.`,
    theFindings: 'The findings',
    byParty: (p: { names: number }) => `By party: ${counted(p.names, 'name')}`,
    byArticle: (p: { articles: number }) => `By article: ${counted(p.articles, 'article')}`,
    /** A remark on a finding that something has set aside. */
    noteAndLater: (p: { note: string; later: string }) => `${p.note}; ${p.later}`,

    /** A list that is too long for one page. */
    pages: {
      title: (p: { list: string; chapter: string }) => `${p.list}: ${p.chapter}`,
      titleOfPage: (p: { list: string; chapter: string; page: number }) =>
        `${p.list}: ${p.chapter}, page ${p.page}`,
      count: (p: { findings: number; pages: number }) =>
        p.pages > 1 ? `${counted(p.findings, 'finding')}, ${p.pages} pages:` : counted(p.findings, 'finding'),
      before: (p: { chapter: string; page: number }) => `${p.chapter}, page ${p.page}:`,
      label: 'Pages of this chapter',
      place: (p: { page: number; pages: number; findings: number }) =>
        `Page ${p.page} of ${p.pages}, ${counted(p.findings, 'finding')}`,
      noDate: 'no date',
    },

    network: {
      title: 'Who is named with whom, and for what',
      about:
        'Who is named with whom, and for what: every line is one finding, with its number, its grade and who denies it.',
      lede: 'Each line carries the number of its finding. Line style is its grade.',
      /** Above one finding drawn alone, and below it, before the drawing of all. */
      first: 'One finding, drawn alone:',
      then: 'All that are drawn:',
      /** Before the numbers of findings. */
      undrawn: 'Relations that are not drawn here are told in',
      heading: 'The relations',
      none: 'No relation between two parties is in the articles.',
      noneDrawn:
        'No relation that a diagram shows stands here. What findings say of two parties stands on their pages.',
    },

    timeline: {
      title: 'When it happened or was said, when it was reported',
      about:
        'When it happened, was said or is alleged to have happened, and when an article of this collection first reported it.',
      heading: 'The timeline',
      description: (p: { findings: number }) =>
        `${counted(p.findings, 'finding')} in rows. Each row shows the days of what happened, was said or is alleged, in words and as a mark, and the first article of this collection that reported it. The same stands below as a list.`,
      none: 'No finding here has a date.',
    },

    asOf: {
      title: (p: { by: string }) => `What had been reported by ${p.by}`,
      endOf: (p: { month: string }) => `the end of ${p.month}`,
      about: (p: { by: string }) =>
        `What had been reported by ${p.by}: the findings that an article of this collection had by then, and nothing later.`,
      /** `some`: other articles have no date. */
      count: (p: { articles: number; some: boolean; findings: number; fresh: number; month: string }) =>
        `${counted(p.articles, p.some ? 'dated article' : 'article')} of this collection had appeared, with ${counted(p.findings, 'finding')}, ${p.fresh} of them new in ${p.month}.`,
      /** In a month in which no article with a date appeared. */
      countOnly: (p: { articles: number; findings: number }) =>
        `${counted(p.articles, 'dated article')} of this collection had appeared, with ${counted(p.findings, 'finding')}.`,
      apart: (p: { articles: number; findings: number }) =>
        p.articles === 1
          ? `One more article prints no date, or none that is certain; the ${counted(p.findings, 'finding')} that it alone carries may be later and stand apart below.`
          : `${p.articles} more articles print no date, or none that is certain; the ${counted(p.findings, 'finding')} that they alone carry may be later and stand apart below.`,
      undated: 'Without a certain date',
      roughly: (p: { month: string }) => `about ${p.month}`,
      leftOut:
        'What an article first reported later is left out: findings, answers, denials and tensions. Findings stand here in today’s wording.',
      tooManyToDraw: (p: { findings: number }) =>
        `${counted(p.findings, 'finding')}, too many for one picture: see {link}, which shows the later ones too.`,
      timelineByChapter: 'the timeline by chapter',
      fresh: (p: { month: string }) => `New in ${p.month}`,
      noneFresh: 'No finding was new.',
      tooManyToList: (p: { findings: number }) =>
        `${counted(p.findings, 'finding')}, too many to list here; each article above lists its own.`,
      noneAlone: 'No finding rests on it alone.',
      tensions: 'Findings that sat uneasily together by then',
      months: 'What had been reported by the end of',
      whole: 'the whole collection',
      networkHeading: 'The network as it had been reported',
      network: (p: { by: string }) => `Who is named with whom, as reported by ${p.by}`,
      linesBy: (p: { month: string; lines: number }) => `${p.month}: ${counted(p.lines, 'line')}`,
      reportedBy: (p: { outlets: string }) => `As reported by ${p.outlets}.`,
      nothingDrawn: 'No relation that is drawn here had been reported by then.',
      nothingAdded: 'No line was new.',
      itsArticlesUndated: (p: { articles: number }) =>
        p.articles === 1 ? 'Its article prints no certain date.' : 'Its articles print no certain date.',
      nothingApart: 'No line rests on this alone.',
      newLines: (p: { month: string }) => `New in ${p.month}`,
      knownLines: 'Reported before',
      alone: 'This picture as a file (SVG)',
      tooManyForMonths:
        'The relations are too many for one picture: see {link}, which shows the later ones too.',
      relationsByChapter: 'the relations by chapter',
      becameKnown: 'As it was reported',
      becameKnownLede:
        'The same boxes in the same places, by the end of each month in which an article of this collection appeared. Each picture leads to what had been reported by then.',
    },

    corroboration: {
      about:
        'Which finding rests on which root: counted by record, speaker and investigation, not by article.',
      lede: 'A root is where a chain of reporting ends: a record, a speaker, or an article that names no source. Two articles that retell one investigation are one root.',
      several: (p: { findings: number }) =>
        p.findings === 0
          ? 'No finding rests on two independent roots'
          : `${counted(p.findings, 'finding')} on two independent roots or more`,
      single: (p: { single: number; all: number }) => {
        const who =
          p.single === p.all
            ? 'Every finding rests'
            : p.single === 1
              ? 'One finding rests'
              : `${p.single} findings rest`;
        return `${who} on one root: one record, one investigation, one speaker, one article that names no source, or our own reading. A second article that retells the same root adds none, nor do two names of one root.`;
      },
      /** Roots that are one and the same voice. */
      oneSpeaker: (p: { roots: string; speakers: string; count: number }) =>
        `${p.roots} are all the word of ${p.speakers}, in ${counted(p.count, 'statement')}: they count as one voice.`,
      oneWork: (p: { roots: string; makers: string }) =>
        `${p.roots} are one investigation by ${p.makers}, be it under several names, in the records that it saw or in what an article tells from it without naming a source: they count once.`,
      rootsOf: (p: { roots: readonly string[]; alike: readonly string[] }) =>
        p.alike.length === 0
          ? p.roots.join(' · ')
          : `${p.roots.join(' · ')}. Not independent: both rest on ${p.alike.join(' and ')}`,
      heading: 'The roots',
      alike: (p: { roots: string; kind: string }) =>
        `${p.roots} have a kind of record in common (${p.kind}). They may come from the same data: two findings on two of them do not confirm each other.`,
      tooManyRoots: (p: { roots: number }) => counted(p.roots, 'root'),
      aboutRoot: (p: { support: string; records: string | undefined }) =>
        p.records === undefined ? p.support : `${p.support}. Kind of record: ${p.records}`,
      findingByFinding: 'Finding by finding',
      finding: 'Finding',
      roots: 'Roots',
      /** Before the letter of a root, where the table is narrow. */
      root: 'root',
      rootTitle: (p: { title: string }) => `: ${p.title}`,
    },
  },

  // ── data: downloads ──
  data: {
    about:
      'Everything in this report as files: findings, relations, entities and statements, for spreadsheets, network programs, calendars and reference managers.',
    lede: 'Everything on this site is made from the findings. Here they are as files, for your own tools, under {licence}.',
    files: 'Files',
    before: 'Before you use them',
    worked: 'Three worked examples',
    written: 'How the tables are written',
    columnsMean: 'What the columns mean',

    file: 'File',
    whatIsInIt: 'What is in it',
    opensIn: 'Opens in',
    /** Right under the files, for whoever opens one with two clicks. */
    spreadsheets: {
      lead: 'Don’t open the tables with a double click.',
      text: 'Excel and other spreadsheets then change what they hold: {month} becomes a day in a month, long numbers are rounded, leading zeros go, letters outside English break, and where the comma is a decimal sign all cells of a row land in one. Text in {statements} that starts like a formula would run. Import the file instead (“From text/CSV”, UTF-8, comma) and take every column as text; and don’t save over it as CSV.',
    },
    rows: 'Rows',
    rowsOf: (p: { rows: number; of: string }) => `${grouped(p.rows)} ${p.of}`,
    datapackage: 'What is in every file: columns, licence, size, rows and SHA-256',
    datapackageOpensIn: 'Frictionless tools and programs',
    datapackageRows: 'files',

    /** What somebody must know who takes rows away from the pages that explain them. */
    caveats: {
      line: {
        lead: 'A line is not an accusation.',
        text: 'A row or an edge says what one finding says, and a finding says what articles report. Each row has the number and the address of its finding: read that page before you repeat the row.',
      },
      sanctions: {
        lead: 'This is not a sanctions list.',
        text: 'What is said here of a sanction, a charge or a verdict is what an article reports, and may no longer hold. Don’t screen companies or persons with these files.',
      },
      grade: {
        lead: 'Grade and denial belong to the row.',
        text: '{records} means records that the articles cite; nobody here has seen them. {alleged} means that somebody says so. {denied} is true only where a party denies this very finding. {grades}',
      },
      number: {
        lead: 'A number is nothing without its comparator.',
        text: '“At least 10” and “about 10” are not 10. Figures of different articles can’t be added up, and a total says nothing of one part.',
      },
      name: {
        lead: 'The same name is not the same party.',
        text: 'Parties that the sources don’t name have names of ours, and {unnamed} is true. Match neither.',
      },
      persons: {
        lead: 'Persons.',
        text: 'Somebody known from an arrest or an accusation stands as “a person”, and is left out of the FollowTheMoney files altogether.',
      },
      words: {
        lead: 'The words are ours.',
        text: 'Statements are paraphrased and translated. The words to look for in an article stand beside them, in its language.',
      },
      roots: {
        lead: 'Two articles can be one source.',
        text: 'Count {roots}, not articles. {corroboration}',
      },
    },

    examples: {
      spreadsheet: {
        heading: 'In a spreadsheet: which relations rest on records?',
        open: 'Import {file}, every column as text.',
        filter: (p: { all: number; left: number; denied: number }) =>
          `Filter {drawn} by true and {grade} by records. Of ${counted(p.all, 'row')} you keep ${p.left}, ${p.denied === 0 ? 'none of them denied' : `${p.denied} of them denied`}.`,
        read: 'Read {quantity} with {comparator}, and follow {url} before you quote a row.',
        readFirst:
          'Read {quantity} with {comparator}, and follow {url} before you quote a row. The first row that you keep is {link}: {statement}',
        finding: (p: { number: number }) => `finding ${p.number}`,
      },
      network: {
        heading: 'In Gephi: who is named with whom?',
        open: 'Open {file} as a mixed graph: an edge without direction says nothing of who gave what to whom. Under “More options” choose not to merge edges: two findings between the same parties are two edges.',
        gaps: (p: { nodes: number; edges: number; gaps: number }) =>
          `You have ${counted(p.nodes, 'node')} and ${counted(p.edges, 'edge')}. Take out those with {gap} true first (${p.gaps}): they are steps that the sources do not show.`,
        colour: (p: { denied: number }) =>
          `Colour the edges by {grade} and mark those with {denied} true (${p.denied}). Each edge carries its sentence and the address of its finding. A central place in the picture says how often a party is reported on, and no more: nobody is shown there to stand between two others, for no edge says that what one brought went on along the next.`,
      },
      ftm: {
        heading: 'In Aleph: follow a link to the article',
        open: 'Load {file} into a collection of its own: {command}',
        count: (p: { entities: number; schemata: string }) =>
          `You have ${counted(p.entities, 'entity', 'entities')}: ${p.schemata}.`,
        link: 'Open a link between two parties. {summary} says how hedged it is, {proof} leads to the article, {sourceUrl} to the finding. What is only alleged, or only a party’s own word, is an UnknownLink and never a payment, an ownership or another link of a kind.',
      },
    },

    format: {
      cells:
        'The tables are UTF-8, with commas between cells. An empty cell means: not given. Several names in one cell are parted by a semicolon; several numbers, answers or limits stand on a line each. In a spreadsheet, open them with its import (“From text/CSV”, encoding UTF-8 or 65001) and take every column as text, or it may turn {date} into another date.',
      formulas:
        'Text that starts with {equals}, {plus}, {minus} or {at} has an apostrophe before it, so that no spreadsheet runs it as a formula. Take the apostrophe away to have the text as it is. Only {statements} has none: its values are those of {ftm}, letter for letter.',
      dates:
        'Dates are EDTF (ISO 8601-2) and as exact as the articles are. FollowTheMoney can say less: there a doubtful date loses its last part. A calendar knows days only. In both the words of the date stand beside it.',
      heading: 'How dates are written',
      written: 'Written',
      means: 'Means',
      meanings: {
        '2022': 'in 2022, month not given',
        '2022-09': 'in September 2022, day not given',
        '2022-06/2022-12': 'between June and December 2022',
        '[2022-03..2023-02]': 'some time from March 2022 to February 2023',
        '2022-05/..': 'began in May 2022; whether or when it ended is not given',
        '2023-06~': 'about June 2023',
        '2022?': '2022, uncertain',
        '{2019-03-02,2019-03-05}': '2 March 2019 and 5 March 2019',
      },
    },

    column: 'Column',
    type: 'Type',
    meaning: 'Meaning',
    columnsOf: (p: { title: string; columns: number }) => `${p.title}: ${p.columns} columns`,
    tables: {
      findings: {
        title: 'findings.csv',
        note: 'One row for each number that is or was a finding. findings.json has the same with lists instead of joined text.',
      },
      relations: {
        title: 'relations.csv',
        note: 'One row for each relation of a finding: a finding may have none, or several.',
      },
      evidence: {
        title: 'evidence.csv',
        note: 'One row for each place in an article at which a finding stands.',
      },
      entities: { title: 'entities.csv', note: 'One row for each party, outlet, country and place.' },
      statements: {
        title: 'statements.csv',
        note: 'One row for each value of each FollowTheMoney entity, and for each passage that it rests on.',
      },
      nodes: {
        title: 'Nodes of the network files',
        note: 'One node for each party of a drawn relation. Its id is that of entities.csv.',
      },
      edges: {
        title: 'Edges of the network files',
        note: 'One edge for each drawn relation. It runs from the first party to the second only where it is directed: an undirected one says nothing of who gave what to whom. What passes through a third country is one edge with via.',
      },
    },
  },

  // ── exports: words in files that machines read ──
  exports: {
    finding: (p: { number: number }) => `Finding ${p.number}`,
    findingTitled: (p: { number: number; title: string; grade: string }) =>
      `Finding ${p.number}: ${p.title} (${p.grade})`,
    findingTitledDenied: (p: { number: number; title: string; grade: string; deniers: string }) =>
      `Finding ${p.number}: ${p.title} (${p.grade}; denied by ${p.deniers})`,
    deniedBy: (p: { deniers: string }) => `Denied by ${p.deniers}`,

    /** The statement behind its grade and its denial, for places where nothing else stands beside it. */
    hedged: (p: { grade: string; statement: string }) => `${p.grade}: ${p.statement}`,
    hedgedAndDenied: (p: { grade: string; deniers: string; statement: string }) =>
      `${p.grade}; denied by ${p.deniers}: ${p.statement}`,
    denied: 'denied',
    /** What stands directly behind a statement, in this order. */
    guards: {
      grade: (p: { grade: string; meaning: string }) => `Grade: ${p.grade} (${p.meaning}).`,
      gradeThen: (p: { grade: string }) => `Grade then: ${p.grade}.`,
      denied: (p: { deniers: string }) => `Denied by ${p.deniers}.`,
      notShown: (p: { text: string }) => `Not shown: ${p.text}`,
    },
    quantity: (p: { quantity: string; what: string }) => `${p.quantity} (${p.what})`,
    response: (p: { by: string; verb: string; answers: string; summary: string }) =>
      `${p.by} ${p.verb} (answering: ${p.answers}): ${p.summary}`,
    noAnswer: (p: { by: string; summary: string }) => `${p.by}: ${p.summary}`,
    workedOut: 'worked out from the article',
    inTheArticle: (p: { words: string }) => `in the article: ${p.words}`,
    noDateGiven: 'no date given',
    asOf: (p: { date: string }) => `as of ${p.date}`,
    /**
     * Whether a name that stands behind these words is what a sentence is about: its first words, or those behind an
     * opening clause, with a few that say what it is. Not a part of "rifles that …", "made by …", "a passage on …".
     */
    isSubjectBehind: (before: string) =>
      /^(?:[^,]*, )?(?:(?:the|an?) )?(?:[\p{L}\p{N}’-]+ ){0,3}$/iu.test(before) &&
      !/ (?:about|against|at|by|for|from|in|made|of|on|said|says|that|to|which|who|whom|whose|with) [^,]*$/iu.test(
        ` ${before}`,
      ),
    actUndated: 'The date below is that of the accusation; for the act itself none is given.',
    caveats: {
      when: (p: { when: string }) => `When: ${p.when}.`,
      number: (p: { number: string }) => `Number: ${p.number}.`,
      answers: (p: { answers: string }) => `Answers: ${p.answers}`,
      noAnswers: (p: { answers: string }) => `Answers: ${p.answers}.`,
    },
    place: (p: { article: string; place: string; phrase: string; language: string }) =>
      `${p.article}, ${p.place}: “${p.phrase}” (${p.language})`,
    spelling: (p: {
      text: string;
      language: string;
      script: string;
      kind: string;
      from?: string | undefined;
      until?: string | undefined;
      finding?: number | undefined;
    }) =>
      [
        `${p.text} (${p.language}-${p.script}, ${p.kind}`,
        p.from === undefined ? '' : `, from ${p.from}`,
        p.until === undefined ? '' : `, until ${p.until}`,
        p.finding === undefined ? '' : `: finding ${p.finding}`,
        ')',
      ].join(''),

    /** About articles and sources in catalogues of references. */
    sources: {
      headlineNotKnown: 'The headline is not known; the title is ours.',
      /** Only an outlet's own words stand in quotation marks before its name. */
      named: (p: { headline?: string | undefined; title: string }) =>
        p.headline === undefined ? `[our description: ${p.title}]` : `“${p.headline}”`,
      onSite: (p: { outlet: string }) => `An article on the site of ${p.outlet}; the text names no outlet.`,
      published: (p: { date: string }) => `Published ${p.date}.`,
      howItWasRead: (p: { address: string }) => `How it was read: ${p.address}`,
      copy: (p: { day: string; address: string }) => `Copy of ${p.day}: ${p.address}`,
      date: (p: { date: string }) => `Date: ${p.date}.`,
      support: (p: { support: string }) => `${p.support}.`,
      knownFrom: (p: { articles: string }) => `Known here only from ${p.articles}.`,
      findings: (p: { findings: readonly { number: number; address: string }[] }) =>
        `Findings: ${p.findings.map(({ number, address }) => `${number} (${address})`).join(', ')}.`,
      partOf: (p: { findings: readonly number[] }) =>
        `part of ${p.findings.length === 1 ? 'finding' : 'findings'} ${p.findings.join(', ')}`,
      notNamed: 'The sources mention this party but do not name it; the name is ours. Do not match it.',
      nameOfOurs: (p: { name: string }) => `${p.name} (not named in the sources)`,
    },

    dataPackage: (p: { description: string; coverage: string }) =>
      `${p.description} ${p.coverage} A line or a row is not an accusation, and this is not a sanctions list: read each row with its grade, its denial and the page of its finding.`,
    network: {
      note: 'Each edge is one relation of one finding, with the grade of the finding and whether it is denied. An undirected edge says nothing of who gave what to whom: the two cooperated or met, for example, or one uses what the other made (a use, with family=open, reports neither a sale nor a delivery between them). An edge with family=justice is what a court or an authority did, or an accusation, and no dealing. Those registered at one address are not linked by it. An edge with gap=true is a step that the sources do not show.',
      description: (p: { title: string; note: string }) => `${p.title}. ${p.note}`,
      edge: (p: { finding: number; label: string }) => `${p.finding}: ${p.label}`,
    },

    /** A finding as plain text: headings and lines around what the finding says. */
    markdown: {
      chains: 'Who says so, from the source to this page',
      places: 'Where it stands',
      more: 'Date, numbers and answers',
      version: 'Version and address',
      credit: (p: { credit: string }) => `Who says so: ${p.credit}.`,
      tension: (p: { number: number; title: string }) =>
        `It pulls against another finding: tension ${p.number}, ${p.title}.`,
      place: (p: { article: string; outlet: string; date: string; spots: string }) =>
        `${p.article}, ${p.outlet}, ${p.date}: ${p.spots}.`,
      spot: (p: { place: string; phrase: string; language: string }) =>
        `${p.place}, look for ${p.phrase} (${p.language})`,
      howRead: 'How it was read:',
      versionOf: (p: { n: number; all: number; day: string | null }) =>
        `Version ${p.n} of ${p.all}, ${p.day === null ? 'not published yet' : `published ${p.day}`}.`,
      pinned: 'This version, for good:',
      present: 'The finding as it is now:',
      source: (p: { site: string; publisher: string; licence: string }) =>
        `${p.site}, by ${p.publisher} (${p.licence}).`,
    },
    card: {
      gone: (p: { number: number; state: string; day: string }) =>
        `Finding ${p.number} was ${p.state} on ${p.day}.`,
      site: (p: { findings: number; articles: number }) =>
        `${counted(p.findings, 'finding')} from ${counted(p.articles, 'article')}, each with its source, its grade and who answers`,
      findingGone: (p: { number: number; state: string }) => `Finding ${p.number} (${p.state})`,
      chapter: (p: { number: number }) => `Chapter ${p.number}`,
      inChapter: (p: { findings: number; denied: number }) =>
        `${counted(p.findings, 'finding')}, each with its source and its grade${p.denied === 0 ? '' : `; ${p.denied} denied`}`,
    },

    /** Grades in one word. */
    grades: {
      records: 'records',
      reported: 'reported',
      alleged: 'alleged',
      stated: 'stated',
    } satisfies Record<Grade, string>,

    calendar: {
      /** Categories by which a calendar can be filtered, beside grade and denial. */
      kinds: {
        fact: 'event',
        statement: 'statement',
        limitation: 'limitation',
        unknown: 'unknown',
      } satisfies Record<FindingKind, string>,
      description: (p: { subtitle: string }) =>
        `${p.subtitle}. Dates are as exact as the articles are: read the words in brackets. Findings that are dated only before or after something are left out.`,
      title: (p: { number: number; title: string; date: string; grade: string }) =>
        `Finding ${p.number}: ${p.title} (${p.date}; ${p.grade})`,
      titleDenied: (p: { number: number; title: string; date: string; grade: string; deniers: string }) =>
        `Finding ${p.number}: ${p.title} (${p.date}; ${p.grade}; denied by ${p.deniers})`,
      dayNotGiven: (p: { date: string }) => `${p.date}, day not given`,
      findingAt: (p: { number: number; address: string }) => `Finding ${p.number}: ${p.address}`,
    },

    feed: {
      corrections: (p: { site: string }) => `Corrections – ${p.site}`,
      ofFinding: (p: { number: number; site: string }) => `Changes of finding ${p.number} – ${p.site}`,
      published: (p: { what: string }) => `${p.what} published`,
      publishedTitled: (p: { what: string; title: string }) => `${p.what}: ${p.title}`,
      changed: (p: { what: string; version: number }) => `${p.what}, version ${p.version}`,
      changedTitled: (p: { what: string; version: number; title: string }) =>
        `${p.what}, version ${p.version}: ${p.title}`,
      withdrawn: (p: { what: string }) => `${p.what} withdrawn`,
      moved: (p: { what: string; to: string }) => `${p.what} is now ${p.to}`,
      merged: (p: { what: string; into: number }) => `${p.what} merged into finding ${p.into}`,
      wasAbout: (p: { subject: string }) => `It was about ${p.subject}.`,
      textRemoved: 'The text was removed.',
      noMore: 'This finding is no more; its number tells what became of it.',
      earlier: 'This is not the present version.',
    },

    /** Citations: what each style says in its own way. */
    cite: {
      title: (p: { number: number; title: string }) => `Finding ${p.number}: ${p.title}`,
      titleSuperseded: (p: { number: number; title: string; later: string }) =>
        `Finding ${p.number}: ${p.title} (${p.later})`,
      titleGone: (p: { number: number; state: string; date: string }) =>
        `Finding ${p.number} (${p.state} on ${p.date})`,
      preview: 'preview, not published yet',
      grade: (p: { grade: string }) => `Grade: ${p.grade}`,
      gradeDenied: (p: { grade: string }) => `Grade: ${p.grade}; denied`,
      credits: (p: { titles: string }) => `Credits: ${p.titles}`,
      titleDescribed: 'The headline is not known; the title is a description',
      dateApproximate: (p: { date: string }) => `The date is approximate: ${p.date}`,
      dateNotPrinted: (p: { date: string }) =>
        `The article prints no date; ${p.date} is worked out from its text`,
      /** A date that the work itself does not print stands in brackets. */
      inferred: (p: { date: string }) => `[${p.date}]`,
      notPrinted: (p: { date: string }) => `${p.date}; the article prints no date`,
      line: (p: { site: string; number: number; version: number; day: string | null; address: string }) =>
        `${p.site}, finding ${p.number} (version ${p.version})${p.day === null ? '' : `, ${p.day}`}. ${p.address}`,
      chapterLine: (p: {
        site: string;
        number: number;
        title: string;
        day: string | null;
        address: string;
      }) =>
        `${p.site}, chapter ${p.number}: ${p.title}${p.day === null ? '' : `, as of ${p.day}`}. ${p.address}`,
      reportLine: (p: { site: string; title: string; day: string | null; address: string }) =>
        `${p.site}: ${p.title}${p.day === null ? '' : `, as of ${p.day}`}. ${p.address}`,
      /** The sentence to copy: our words about somebody else's, and so without quotation marks. */
      sentence: (p: {
        site: string;
        number: number;
        does: string;
        statement: string;
        version: number;
        address: string;
      }) => `${p.site}, finding ${p.number}, ${p.does}: ${p.statement} Version ${p.version}, ${p.address}`,
      /** What a finding does with an article. A `date` is null for an undated article, empty where it is said already. */
      summary: {
        summarises: (p: { whom: string }) => `summarises ${p.whom}`,
        reads: (p: { whom: string }) => `gives its own reading of ${p.whom}`,
        ownVoice: (p: { whom: string; articles: number }) =>
          `summarises what ${p.whom} ${p.articles === 1 ? 'says in its' : 'say in their'} own voice`,
        retelling: (p: { whom: string; makers: string | null; articles: number }) =>
          `summarises what ${p.whom} ${p.articles === 1 ? 'says' : 'say'} without naming a source${p.makers === null ? '' : `, in retelling an investigation by ${p.makers}`}`,
        outlet: (p: { outlet: string; date: string | null }) =>
          p.date === null ? `an undated article in ${p.outlet}` : `${p.outlet} (${p.date})`,
        onSite: (p: { outlet: string; date: string | null }) =>
          p.date === null
            ? `an undated article on the site of ${p.outlet}`
            : `an article on the site of ${p.outlet} (${p.date})`,
        noOutlet: (p: { date: string | null }) =>
          p.date === null
            ? 'an undated article whose outlet is not named'
            : `an article of ${p.date} whose outlet is not named`,
        article: (p: { date: string | null }) =>
          p.date === null ? 'an undated article' : p.date === '' ? 'an article' : `an article of ${p.date}`,
        retells: (p: { makers: string }) => `, which retells an investigation by ${p.makers}`,
        retellsThrough: (p: { makers: string; wire: string }) =>
          `, which retells, through ${p.wire}, an investigation by ${p.makers}`,
        passesOn: (p: { wire: string }) => `, which passes on a report by ${p.wire}`,
        cites: (p: { seenBy: string }) => `, which cites what ${p.seenBy} saw`,
        credits: (p: { speakers: string }) => `, which gives the word of ${p.speakers}`,
        between: '; and ',
      },
      /** Words of a statement for the one article that it rests on, and what they become where it is named already. */
      theArticle: (p: { dates: readonly string[] }): (readonly [string, string])[] => [
        ...p.dates.flatMap((date): (readonly [string, string])[] => [
          [`an article of ${date} that `, 'the article, which '],
          [`an article of ${date}`, 'the article'],
          [`the article of ${date}`, 'the article'],
        ]),
        ['an undated article', 'the article'],
        [', an article says', ', the article says'],
        [', an article reports', ', the article reports'],
        ['says an article', 'says the article'],
        ['according to an article', 'according to the article'],
      ],
      version: (p: { version: number; edition: boolean }) =>
        `${p.edition ? 'English edition, ' : ''}version ${p.version}`,
      edition: 'English edition',
      /** Where a work stands whose outlet only the address names. */
      onSite: (p: { outlet: string }) => `Article on the site of ${p.outlet}`,
      noDate: 'n.d.',
      about: (p: { date: string }) => `about ${p.date}`,
      ca: (p: { date: string }) => `ca. ${p.date}`,
      circa: (p: { date: string }) => `circa ${p.date}`,
      c: (p: { date: string }) => `c. ${p.date}`,
      /** How a date is written in two of the styles. */
      apaDate: (p: { year: number; month: string | null; day: number | null }): string =>
        `${p.year}${p.month === null ? '' : `, ${p.month}${p.day === null ? '' : ` ${p.day}`}`}`,
      chicagoDate: (p: { year: number; month: string | null; day: number | null }): string =>
        p.month === null
          ? `${p.year}`
          : p.day === null
            ? `${p.month} ${p.year}`
            : `${p.month} ${p.day}, ${p.year}`,
      /** The template of the Wikipedia in this language, and its fields; without a field for the version it stands behind the site. */
      wikipedia: {
        web: 'cite web',
        news: 'cite news',
        author: 'author',
        last: 'last',
        first: 'first',
        title: 'title',
        url: 'url',
        website: 'website',
        date: 'date',
        type: 'type' as string | null,
        language: 'language',
        quote: 'quote',
        archiveUrl: 'archive-url',
        archiveDate: 'archive-date',
        urlStatus: 'url-status',
        dead: 'dead',
        live: 'live',
      },
      lastAuthor: ', and ',
      lastAuthorApa: ', & ',
      andOthers: 'et al.',
      statement: (p: { line: string; statement: string }) => `${p.line}: “${p.statement}”`,
      months: [
        'January', 'February', 'March', 'April', 'May', 'June',
        'July', 'August', 'September', 'October', 'November', 'December',
      ], // prettier-ignore
      monthsShort: [
        'Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June',
        'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.',
      ], // prettier-ignore
    },

    /** Words on pictures that travel alone. */
    pictures: {
      timeline: (p: { site: string }) => `${p.site}: when it happened or was said, when it was reported`,
      timelineOf: (p: { site: string; chapter: string }) =>
        `${p.site}: when it happened or was said, when it was reported, ${p.chapter}`,
      network: (p: { site: string }) => `${p.site}: who is named with whom, and for what`,
      networkOf: (p: { site: string; chapter: string }) =>
        `${p.site}: who is named with whom, and for what: ${p.chapter}`,
      networkAsOf: (p: { network: string; by: string }) => `${p.network}, as reported by ${p.by}`,
      neighbours: (p: { name: string }) => `${p.name}: its part of the diagram`,
      timelineKey: [
        'Each row says its date in words. Hatched: some time, or several times, within. It fades where the date is approximate or not given.',
        'Its line: solid, in records; dashed, reported; dotted, alleged; double, the party’s own word. Second ring round the number: denied. Heavy tick: the first article in this collection.',
      ],
      notDrawn: (p: { findings: number }) => `Not drawn: ${counted(p.findings, 'finding')} without a date.`,
      source: (p: { site: string; address: string; licence: string }) =>
        `Source: ${p.site}, ${p.address} (${p.licence})`,
      sourceOfNumbers: (p: { site: string; address: string; licence: string }) =>
        `Source: ${p.site}, ${p.address} (${p.licence}). Each number is a finding of the report.`,
    },

    /** The files at `/data/`: what is in each, what opens it, and what its rows are. */
    files: {
      'findings.csv': { title: 'The findings as a table', opensIn: 'spreadsheets', rowsAre: 'findings' },
      'evidence.csv': {
        title: 'Where each finding stands, and who is credited',
        opensIn: 'spreadsheets',
        rowsAre: 'places',
      },
      'relations.csv': {
        title: 'Relations: who, verb, and whom or what',
        opensIn: 'spreadsheets',
        rowsAre: 'relations',
      },
      'entities.csv': {
        title: 'Who is who, with every spelling seen',
        opensIn: 'spreadsheets',
        rowsAre: 'entities',
      },
      'findings.json': {
        title: 'The findings with evidence and answers',
        opensIn: 'programs',
        rowsAre: 'findings',
      },
      'entities.ftm.json': {
        title: 'FollowTheMoney entities, one JSON object a line',
        opensIn: 'Aleph, OpenAleph and FollowTheMoney tools',
        rowsAre: 'FollowTheMoney entities',
      },
      'statements.csv': {
        title: 'The same, value by value, each with its place in an article',
        opensIn: 'FollowTheMoney tools; in a spreadsheet only as text',
        rowsAre: 'statements',
      },
      'network.gexf': { title: 'The network of relations (GEXF 1.3)', opensIn: 'Gephi', rowsAre: 'edges' },
      'network.graphml': {
        title: 'The same network (GraphML)',
        opensIn:
          'yEd and Cytoscape; NetworkX and igraph have no graph with edges of both sorts, directed and not: give them relations.csv',
        rowsAre: 'edges',
      },
      'timeline.ics': {
        title: 'Findings with a date as a calendar, without those that happened only before or after a date',
        opensIn: 'calendars',
        rowsAre: 'dated findings',
      },
      'sources.bib': {
        title: 'The articles read and the sources that they name',
        opensIn: 'Zotero, JabRef and LaTeX',
        rowsAre: 'entries',
      },
      'versions.json': {
        title: 'Every version that was published, with its digest',
        opensIn: 'programs that look for changes',
        rowsAre: 'versions',
      },
    },

    /** What each column of each table means. */
    columns: {
      findings: {
        number: 'Number of the finding. It is never given to another one.',
        url: 'Permanent address of the finding.',
        version: 'Version of the finding in this file, counted from 1.',
        state: 'live; withdrawn or merged: then every other column is empty.',
        title: 'A few words, hedged like the statement.',
        statement: 'The finding in one sentence. Its hedges belong to it: quote it whole.',
        kind: 'fact, statement (somebody says it), limitation (what is not shown) or unknown (an open question).',
        chapter: 'Short name of the chapter that it stands under.',
        grade:
          'records, reported, alleged or stated (the party’s own word). Of kind unknown nobody reports an answer: there take grade_words, “left open”.',
        grade_words: 'The grade in words that are true of this finding.',
        denied: 'true only where a recorded answer denies this very finding.',
        denied_by: 'Who denies it.',
        when: 'When it happened or was said, as EDTF (ISO 8601-2): 2022, 2022-09, a/b (between a and b), [a..b] (some time between a and b), ~ (about), ? (uncertain). Empty: not given.',
        when_words: 'The same in plain words.',
        when_text: 'The article’s own time words, in our translation where it is in another language.',
        when_translated:
          'true where those words are our translation, at least in part: they are not to be quoted as the article’s.',
        when_basis: 'stated (the article prints the date) or derived (worked out from it).',
        as_of: 'For a state that lasts: the date (EDTF) up to which the article vouches for it.',
        quantities:
          'Every number of the finding on a line of its own: comparator (exactly: as printed), currency or unit, and behind the colon what it covers.',
        entities: 'Ids of everybody and everything it is about, from entities.csv, parties first.',
        entity_names: 'Their names, in the same order.',
        evidence:
          'Where it stands: article, paragraph (or page, or minute), the words to look for and their language.',
        credited: 'Whom the articles credit for it (short names of sources).',
        roots:
          'Where every chain of sources ends. Two articles that retell one investigation share one root.',
        root_count:
          'How many independent roots: several statements of one speaker, or two names of one investigation, count once. This, not the number of articles, is the corroboration.',
        responses:
          'Who answers, each on a line of its own: id, kind, in brackets what is answered, and behind the colon the answer in our words; or none recorded; or not applicable.',
        does_not_show: 'What the evidence does not show, one sentence on each line.',
        tensions: 'Numbers of the tensions that it is part of.',
        first_reported: 'Publication date (EDTF) of the first article read here that carries it.',
        supersedes: 'Number of the finding that it sets aside.',
        superseded_by:
          'Numbers of the findings that have set it aside, for example by overturning a decision: never quote it without them.',
        before: 'Numbers of findings that it came before, as an article says.',
        after: 'Numbers of findings that it came after, as an article says.',
      },
      evidence: {
        finding: 'Number of the finding.',
        article: 'The article in which it stands (short name).',
        paragraph: 'The paragraph of its body, counted from 1.',
        page: 'Instead, where it is a document: its page.',
        minute: 'Instead, where it is a broadcast: the time from its beginning.',
        phrase: 'Words to look for in that paragraph, as printed (at most six).',
        language: 'Language of these words (BCP 47).',
        credited: 'Whom the article credits for it (short names of sources).',
        url: 'Permanent address of the finding.',
      },
      entities: {
        id: 'Permanent id, used in the other tables. Ids of persons contain no name.',
        url: 'Its page, with its findings.',
        name: 'The one spelling used here. For a person known from an arrest or accusation: “A person”.',
        kind: 'company, person, public body, armed group, organisation, outlet, country, place, house, vessel, account or case (a court case).',
        unnamed: 'true: the sources mention the party but do not name it. The name is ours; do not match it.',
        country: 'Id of the country that it belongs to.',
        country_name: 'Name of that country.',
        country_code: 'Two-letter code (ISO 3166) of that country, or of the country itself.',
        drawn_in_column: COLUMN_DRAWN,
        describes: 'What it is, in a few words.',
        summary: 'What the articles say it is.',
        other_names: 'Other spellings seen, each with its language, script and kind.',
        findings: 'Numbers of the findings that it is part of or answers to.',
        finding_urls: 'Their permanent addresses, in the same order.',
      },
      relations: {
        finding: 'Number of the finding that says so.',
        kind: 'The verb, from a closed list. "not shown" is a step that the sources do not show, not a relation.',
        sentence:
          'The relation as one sentence, with its hedge or who says so, and its denial: quote it whole.',
        share: 'How much of it is owned or meant, with its comparator: at least 25%.',
        since: 'From when it holds, as EDTF.',
        until: 'Until when it held, as EDTF.',
        drawn:
          'true: it stands in the relationship diagram, as a line, a tab or a mark, and in the network files.',
        from: 'Id of the party named first. It sells, supplies, ships, pays, owns or decides only where kind says so: of a use it made what the other uses, and where directed is false the order says nothing of who gave what to whom.',
        from_name: 'Its name.',
        to: 'Id of the party named second. It buys, receives, is paid, is owned or is decided upon only where kind says so: of a use it uses what the other made, and how that came is not shown.',
        to_name: 'Its name.',
        via: 'Id of the country or party on the way, only where the source is clear about it.',
        goods: GOODS_COLUMN,
        quantity:
          'The number on this line, without unit. Never read it without the next column. All numbers with their scope: findings.csv.',
        comparator:
          'exactly (as exact as the article prints it), at least, at most, about, more than, less than or between.',
        unit: 'What is counted.',
        currency: 'Currency (ISO 4217) of an amount of money.',
        when: 'When, as EDTF (see findings.csv); empty for an act that somebody is only accused of, whatever the date of the accusation.',
        grade: 'records, reported, alleged or stated; empty for a step that is not shown.',
        denied: 'true only where a recorded answer denies this very finding.',
        url: 'Permanent address of the finding.',
        quantity_up_to: 'The upper number, where the comparator is between.',
        label:
          'The editors’ short words for it in the diagram, where they wrote some; of a use they name what is used, and no delivery. They carry no hedge: never read them without sentence.',
        from_drawn_in_column: `Of the first party, in this relation only. ${COLUMN_DRAWN}`,
        to_drawn_in_column: `Of the second party, in this relation only. ${COLUMN_DRAWN}`,
        directed:
          'true: it runs from the first party to the second, as kind says, with its grade and its denial. false: it does not (a cooperation, a use, a step that is not shown, or what no diagram shows).',
      },
      statements: {
        canonical_id: 'The same as entity_id: nothing is merged here.',
        entity_id: 'Id of the FollowTheMoney entity in entities.ftm.json.',
        prop: 'Property of the FollowTheMoney schema; "id" opens each entity.',
        prop_type: 'Type of the property.',
        schema: 'FollowTheMoney schema of the entity.',
        value: 'The value. Statements are in our words and translated by us.',
        dataset: 'Name of this dataset.',
        origin: 'The article that carries it.',
        lang: 'Language of the value (ISO 639-3), where it is text.',
        original_value: 'For a summary: the words to look for in the article, as printed (at most six).',
        external: 'Always f: the statement is about an entity of this dataset.',
        first_seen: 'Day on which the article was published, where it is known to the day.',
        last_seen: 'The same day: an article is published once.',
        id: 'Fingerprint (SHA-1) of the statement and its place in the article.',
        finding: 'Number of the finding that it comes from.',
        paragraph: 'Paragraph of the article.',
        page: 'Page, where it is a document.',
        minute: 'Time from the beginning, where it is a broadcast.',
        anchor: 'Words to look for in that place, as printed (at most six).',
        anchor_lang: 'Language of these words (BCP 47).',
        url: 'Permanent address of the finding, or page of the entity or article.',
      },
      nodes: {
        kind: 'company, person, public body, armed group, organisation, outlet, country, place, house, vessel, account or case (a court case).',
        describes: 'What it is, in a few words.',
        country: 'Name of the country that it belongs to.',
        drawn_in_column: COLUMN_DRAWN,
        unnamed: 'true: the sources mention the party but do not name it.',
        url: 'Its page, with its findings.',
      },
      edges: {
        finding: 'Number of the finding that says so.',
        url: 'Permanent address of the finding.',
        relation: 'The verb, from a closed list.',
        family:
          'What the verb is about, in one word of a closed list. A deal is a contract awarded or a cooperation, and tells of no supply; open is what stays open: a use, of which it is not shown how what is used came, or a step that is not shown.',
        sentence: 'The edge as one sentence, with its hedge or who says so, and its denial.',
        statement: 'The whole finding. Its hedges belong to it.',
        grade: 'records, reported, alleged or stated; empty for a step that is not shown.',
        grade_words: 'The grade in words that are true of this finding; empty for a step that is not shown.',
        denied: 'true only where a recorded answer denies this very finding.',
        denied_by: 'Who denies it.',
        gap: 'true: a step that the sources do not show. It is not a relation.',
        goods: GOODS_COLUMN,
        quantities: 'Numbers of the finding with comparator, unit and scope.',
        via: 'The country or party on the way.',
        when: 'When, as EDTF.',
        when_words: 'The same in plain words.',
        as_of: 'For a state that lasts: the date up to which the article vouches for it.',
        chapter: 'Short name of the chapter.',
      },
    },
  },

  // ── diagrams: keys, titles, descriptions, captions in pictures ──
  diagrams: {
    whoSaysSo: 'Who says so',
    whoDeniesWhat: 'Who denies what',
    sameAsList: 'The same as a list',
    skip: 'Skip this diagram',
    /** Heading of one of several pictures of a chapter; `hub` has most of its lines. */
    neighbourhood: (p: { title: string; number: number; of: number; hub: string }) =>
      `${p.title}, ${p.number} of ${p.of}: around ${p.hub}`,
    /** Stands before the number on a badge, for those who hear it. */
    badge: 'Finding',
    finding: (number: number) => `Finding ${number}`,
    findingSays: (p: { finding: number; sentence: string }) => `Finding ${p.finding}. ${p.sentence}`,
    /** Between the names of a row, where something goes from one to the next and where nothing does. */
    listed: { moves: ' → ', between: ' – ' },
    /** On a line where no goods move. */
    verbAndGoods: (p: { verb: string; goods: string }) => `${p.verb}: ${p.goods}`,
    /** Whose goods somebody uses, where the editors wrote no label. */
    madeBy: (p: { goods: string | null; maker: string; grade: string }) =>
      `${p.goods ?? 'goods'} made by ${p.maker}, ${p.grade}`,
    /** On the box of the user, and as a remark on that of the maker. */
    uses: (p: Used) => `uses ${p.what}; ${cameUnseen(p)}`,
    usedBy: (p: Used & { user: string }) => `used by ${p.user}: ${p.what}; ${cameUnseen(p)}`,
    /** Title of a picture that shows one chapter of a diagram. */
    partOf: (p: { title: string; part: string }) => `${p.title}: ${p.part}`,
    notShownBetween: (names: readonly string[]) => `${names.join(' … ')}: not shown by our sources`,
    /** How we know, step by step. */
    chain: (steps: readonly { name: string; note: string; unknown: boolean }[]) =>
      steps
        .map(
          ({ name, note, unknown }) =>
            // "Alder Ltd: Alder Ltd on its sand" would name it twice.
            `${note.startsWith(name) ? '' : `${name}${unknown && !/not named$/i.test(name) ? ' (not named)' : ''}: `}${note}.`,
        )
        .join(' '),
    tooNarrow: 'This column is too narrow for the drawing: the list below says the same.',
    ringsDeny: 'Second ring round a number: the finding is denied.',
    linesBetween: (p: { lines: number; boxes: number; grades: readonly string[] }) =>
      `${counted(p.lines, 'line')} between ${counted(p.boxes, 'box', 'boxes')}${p.grades.length > 0 ? `: ${p.grades.join(', ')}` : ''}.`,
    ofGrade: (p: { count: number; words: string }) => `${p.count} ${p.words}`,
    denied: (findings: readonly number[]) =>
      `Denied: ${findings.length === 1 ? 'finding' : 'findings'} ${findings.join(', ')}.`,
    boxesOnly: (boxes: number) => `${counted(boxes, 'box', 'boxes')}.`,
    owners: (p: { owners: number; boxes: number }) =>
      `${counted(p.owners, 'owner')} ${p.owners === 1 ? 'stands' : 'stand'} on ${counted(p.boxes, 'box', 'boxes')}.`,
    used: (count: number) =>
      `${counted(count, 'mark')} on a box ${count === 1 ? 'says' : 'say'} what is used, not how it came.`,
    justice: (count: number) =>
      `${counted(count, 'line')} with cross strokes ${count === 1 ? 'tells' : 'tell'} of a court, an authority or an accusation, not of dealings.`,
    outside: (count: number) =>
      `${counted(count, 'line')} ${count === 1 ? 'stands' : 'stand'} apart: one of the two parties is under none of the headings.`,
    missingSteps: (count: number) =>
      `${counted(count, 'step')} ${count === 1 ? 'is' : 'are'} not shown by our sources.`,
    key: {
      gap: 'a step that our sources do not show',
      dot: 'dot: the end of whoever owns or acts',
      justice: 'crossed line: what a court or an authority did, or an accusation; no dealing and no movement',
      number: 'number of the finding',
      denied: 'second ring: denied',
      owner: 'owner, on the box of what is owned',
      unnamed: 'not named in the articles',
      transit: 'on the way',
      armed: 'armed group',
    },
    /** What the pictures of months mean, besides what is in every picture. */
    asOfKey: {
      heavy: 'heavy: new in that month',
      heavyIn: (p: { month: string }) => `heavy: new in ${p.month}`,
      empty: 'empty box: nothing of what is drawn at it had been reported by then',
      apart: 'between two thin lines: only an article without a certain date says it',
    },
    /** What stands out in the picture of a month: `known` says it of all that is drawn. */
    asKnown: (p: { known: string | null; fresh: number; apart: number; empty: number }) =>
      [
        p.known ?? 'Nothing is drawn.',
        p.fresh === 0 ? '' : ` Drawn here and new in the month: ${counted(p.fresh, 'finding')}.`,
        p.apart === 0 ? '' : ` From an article without a certain date: ${counted(p.apart, 'finding')}.`,
        p.empty === 0
          ? ''
          : ` Nothing of what is drawn at ${counted(p.empty, 'box', 'boxes')} had been reported here by then: ${p.empty === 1 ? 'it is' : 'they are'} empty.`,
      ].join(''),
    filter: {
      lines: 'Show lines',
      kinds: 'Kinds of relation',
      showKinds: 'Show kinds of relation',
    },
    timeline: {
      none: 'No finding here.',
      undated: (count: number) =>
        count === 1
          ? '1 finding without a date is not drawn; the list ends with it.'
          : `${counted(count, 'finding')} without a date are not drawn; the list ends with them.`,
      emptyYears: (p: { first: number; last: number }) =>
        `Nothing here has a date from ${p.first} to ${p.last}: ${p.last - p.first + 1} years.`,
      articles: 'Articles, by date of publication',
      article: (p: { day: string; title: string }) => `Article, ${p.day}: ${p.title}`,
      when: (p: { when: string; asOf: string | null }) => (p.asOf ? `${p.when} (as of ${p.asOf})` : p.when),
      support: (p: { grade: string; deniedBy: string | null }) =>
        p.deniedBy === null ? p.grade : `${p.grade}, denied by ${p.deniedBy}`,
      firstArticle: (p: { day: string; firstDated: boolean; lag: string | null }) =>
        `First ${p.firstDated ? 'dated ' : ''}article here: ${p.day}${p.lag === null ? '' : `, ${p.lag} later`}`,
      /** Its own time words, and how the date was taken from them, where there is one. */
      articleWords: (p: { words: string; basis: string | null }) =>
        `In the words of an article: ${p.words}${p.basis === null ? '' : `; ${p.basis}`}`,
      derived: 'worked out by us',
      printed: 'as printed',
      tension: (p: { kind: string; finding: number; number: number }) =>
        `${p.kind} finding ${p.finding} (T${p.number})`,
      /** Title of the tag that ties the two findings of a tension. */
      tie: (p: { number: number; title: string; kind: string; finding: number }) =>
        `Tension ${p.number}: ${p.title}. This finding ${p.kind} finding ${p.finding}.`,
      tag: (tension: number) => `T${tension}`,
      key: {
        tick: 'first article in this collection',
        tickWithFoot:
          'first article in this collection, its foot as wide as the days on which it may have appeared',
        shapes: {
          interval: 'lasted from one end to the other',
          within: 'some time between its ends',
          month: 'some time in the month',
          day: 'on the day',
          statement: 'said at that time',
        },
        fades: 'the end is about there, or open',
        lag: 'from event to report (mo: months; only where both dates allow a number)',
        tension:
          'a pair of findings that contradict each other or sit uneasily together; the list names the other one, which may not be drawn',
        leftOut: 'years left out, in which nothing here has a date',
      },
    },
  },
} as const;
