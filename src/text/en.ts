import type { SnapshotField } from '../model/promise/snapshot.ts';
import type { EntityKind, NameKind } from '../schema/entity.ts';
import type { FindingKind } from '../schema/finding-kind.ts';
import type { Grade } from '../schema/grade.ts';
import type { AddressState } from '../schema/ledger.ts';
import type { Comparator } from '../schema/quantity.ts';
import type { RelationKind, RelationKindRow } from '../schema/relation-kind.ts';
import type { ResponseKind } from '../schema/response.ts';
import { counted } from './numbers.ts';

/** What a kind of relation says. */
interface RelationWords {
  /** The edge read aloud, without a full stop; `goods` is null where the finding names none. */
  sentence: (parts: { from: string; to: string; goods: string | null }) => string;
  /** On an edge that names neither number nor goods. */
  label: string;
  /** Captions of the two parties on the form. */
  from: string;
  to: string;
}

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

const atLeast = (comparator: string, words: string) => (comparator === '' ? words : `${comparator} ${words}`);

/**
 * Every word of the interface in English: one catalogue of whole messages. A message with parts is a function of
 * named parts, or a text with `{name}` where `Message.astro` puts an element; nothing is glued together where it is
 * used. Ids of kinds are typed by the rows of `src/schema`.
 */
export const EN = {
  // ── kinds: words for the rows of src/schema (relation kinds, grades, finding kinds, response kinds) ──

  kinds: {
    relations: {
      sold: {
        sentence: ({ from, to, goods }) => `${from} sold ${goods ?? 'goods'} to ${to}`,
        label: 'sale',
        from: 'Seller',
        to: 'Buyer',
      },
      supplied: {
        sentence: ({ from, to, goods }) => `${from} supplied ${goods ?? 'goods'} to ${to}`,
        label: 'supply',
        from: 'Supplier',
        to: 'Recipient',
      },
      shipped: {
        sentence: ({ from, to, goods }) => `${from} shipped ${goods ?? 'goods'} to ${to}`,
        label: 'shipment',
        from: 'Sender',
        to: 'Recipient',
      },
      imported: {
        sentence: ({ from, to, goods }) => `${to} imported ${goods ?? 'goods'} from ${from}`,
        label: 'import',
        from: 'Exporter',
        to: 'Importer',
      },
      'goods reached': {
        sentence: ({ from, to, goods }) => `${goods ?? 'goods'} from ${from} reached ${to}`,
        label: 'goods',
        from: 'Goods from',
        to: 'Reached',
      },
      'goods used by': {
        sentence: ({ from, to, goods }) => `${to} used ${goods ?? 'goods'} made by ${from}`,
        label: 'goods used',
        from: 'Maker of the goods',
        to: 'User',
      },
      paid: {
        sentence: ({ from, to, goods }) =>
          goods === null ? `${from} paid ${to}` : `${from} paid ${to} for ${goods}`,
        label: 'payment',
        from: 'Payer',
        to: 'Payee',
      },
      'cooperated with': {
        sentence: ({ from, to }) => `${from} cooperated with ${to}`,
        label: 'cooperation',
        from: 'Party',
        to: 'Cooperated with',
      },
      'raises money for': {
        sentence: ({ from, to, goods }) =>
          goods === null ? `${from} raises money for ${to}` : `${from} raises money for ${goods} for ${to}`,
        label: 'fundraising',
        from: 'Raises money',
        to: 'For',
      },
      'has member': {
        sentence: ({ from, to }) => `${to} is one of ${from}`,
        label: 'one of them',
        from: 'Group',
        to: 'One of them',
      },
      'passes information to': {
        sentence: ({ from, to, goods }) => `${from} passes ${goods ?? 'information'} to ${to}`,
        label: 'information',
        from: 'Passes information',
        to: 'To',
      },
      owns: {
        sentence: ({ from, to }) => `${from} owns ${to}`,
        label: 'owns',
        from: 'Owner',
        to: 'Owned',
      },
      'not shown': {
        sentence: ({ from, to, goods }) =>
          `Whether ${goods ?? 'goods'} went from ${from} to ${to} is not shown`,
        label: 'not shown by our sources',
        from: 'From',
        to: 'Not shown to reach',
      },
      'declared for use by': {
        sentence: ({ from, to, goods }) => `${from} declared ${goods ?? 'goods'} for use by ${to}`,
        label: 'declared use',
        from: 'Declared by',
        to: 'For use by',
      },
      'linked to': {
        sentence: ({ from, to }) => `${from} is linked to ${to}`,
        label: 'link',
        from: 'Party',
        to: 'Linked to',
      },
      'stopped selling to': {
        sentence: ({ from, to, goods }) => `${from} stopped selling ${goods ?? 'goods'} to ${to}`,
        label: 'sales stopped',
        from: 'Seller',
        to: 'No longer sells to',
      },
      'acted against': {
        sentence: ({ from, to }) => `${from} acted against ${to}`,
        label: 'measure',
        from: 'Who acted',
        to: 'Against',
      },
      accused: {
        sentence: ({ from, to }) => `${from} accused ${to}`,
        label: 'accusation',
        from: 'Who accuses',
        to: 'Accused',
      },
      supports: {
        sentence: ({ from, to }) => `${from} supports ${to}`,
        label: 'support',
        from: 'Supporter',
        to: 'Supported',
      },
    } satisfies Record<RelationKind, RelationWords>,
    /** Caption of what passed from one party to the other. */
    moved: {
      goods: 'Goods',
      money: 'Goods',
      information: 'Information',
      nothing: 'Goods',
    } satisfies Record<RelationKindRow['moves'], string>,
    via: (p: { sentence: string; via: string }) => `${p.sentence}, via ${p.via}`,
    grades: {
      records: {
        label: 'in records',
        inKeys: 'in records cited by the reporting',
        meaning:
          'The reporting cites records, for example customs or trade data. Where the article says who saw them we write “in records seen by reporters”, else “in trade data cited by the article”. Nobody here has seen the records.',
      },
      reported: {
        label: 'reported',
        inKeys: 'reported',
        meaning: 'A news article reports it as a fact.',
      },
      alleged: {
        label: 'alleged',
        inKeys: 'alleged',
        meaning: 'Somebody accuses, suspects or believes it.',
      },
      stated: {
        label: 'the party’s own word',
        inKeys: 'the party’s own word',
        meaning:
          'The party concerned says it about itself or about its own acts. Where the article prints no speaker, that is said instead.',
      },
    } satisfies Record<Grade, GradeWords>,
    findings: {
      fact: { label: 'Fact', meaning: 'Something that happened or was the case, as reported.' },
      statement: { label: 'Statement', meaning: 'Somebody says something; the saying is the fact.' },
      limitation: { label: 'Limitation', meaning: 'What the evidence does not show or prove.' },
      unknown: { label: 'Not known', meaning: 'A question that the reporting leaves open.' },
    } satisfies Record<FindingKind, { label: string; meaning: string }>,
    responses: {
      denies: 'denies',
      explains: 'explains',
      unreachable: 'could not be reached',
      'no comment': 'gives no comment',
    } satisfies Record<ResponseKind, string>,
    /** Before a number; an exact one says nothing. */
    comparators: {
      exactly: '',
      'at least': 'at least',
      'at most': 'at most',
      about: 'about',
    } satisfies Record<Comparator, string>,
  },

  // ── model: dates, lags, versions, chronology, citations in words ──

  model: {
    dates: {
      // prettier-ignore
      months: [
        'January', 'February', 'March', 'April', 'May', 'June',
        'July', 'August', 'September', 'October', 'November', 'December',
      ],
      /** Letters of a month's name that narrow places show. */
      shortMonth: 3,
      yearOnly: (p: { year: string }) => `${p.year}, month not given`,
      doubtful: (p: { date: string; approximate: boolean; uncertain: boolean }) =>
        `${p.approximate ? 'about ' : ''}${p.date}${p.uncertain ? ' (uncertain)' : ''}`,
      /** It lasted that long. */
      interval: {
        between: (p: Period) => `between ${p.from} and ${p.to}`,
        throughout: (p: { date: string }) => `throughout ${p.date}`,
        from: (p: { date: string }) => `from ${p.date}, end not given`,
        until: (p: { date: string }) => `until ${p.date}, start not given`,
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
        /** `tight`: two words of one kind, such as two months. */
        between: (p: Period & { tight: boolean }) => `${p.from}${p.tight ? '–' : ' – '}${p.to}`,
        within: (p: { period: string }) => `some time ${p.period}`,
      },
    },
    credit: {
      noOutlet: 'outlet not named in the text',
      via: (p: { names: string; outlet: string }) => `${p.names}, via ${p.outlet}`,
      /** A party's own word names the party in its grade. */
      stated: (p: { grade: string; outlets: string }) => `${p.grade}, via ${p.outlets}`,
      graded: (p: { grade: string; credit: string }) => `${p.grade}. ${p.credit}`,
      /** Whose reporting an article rests on. */
      noRoot: 'its own, or not named',
    },
    /** Under the title of a source. */
    support: {
      ownWords: 'the article credits nobody',
      said: (p: { by: string; to: string }) => `said by ${p.by} to ${p.to}`,
      saidToSomebody: (p: { by: string }) => `said by ${p.by}; to whom is not given`,
      saidBySomebody: (p: { to: string }) => `said to ${p.to} by somebody not named`,
      saidBySomebodyToSomebody: 'said by somebody not named; to whom is not given',
      seen: (p: { by: string }) => `seen by ${p.by}; not by us`,
      seenBySomebody: 'who saw them is not named; not seen by us',
      work: (p: { by: string }) => `by ${p.by}`,
      workOfSomebody: 'whose work it is, is not said',
    },
    /** Steps of the way from what somebody saw or said to this page. */
    chain: {
      noSource: { name: 'Source not named', note: 'the article reports it in its own words' },
      notNamed: 'Not named',
      record: 'we have not seen it',
      seen: 'saw or obtained it',
      seenBySomebody: 'who saw it is not said',
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
      recordsSeen: 'in records seen by reporters',
      recordsCited: 'in trade data cited by the article',
    },
    /** A relation read aloud behind its grade, with who denies it. */
    edge: (p: { grade: string; sentence: string; deniedBy: string | null }) =>
      `${p.grade}: ${p.sentence}.${p.deniedBy === null ? '' : ` Denied by ${p.deniedBy}.`}`,
    /** On an edge. */
    goodsAndNumber: (p: { goods: string; number: string }) => `${p.goods}, ${p.number}`,
    graph: {
      via: (p: { party: string }) => `via ${p.party}`,
      onTheWay: 'on the way',
      /** What a picture of one party calls its sides, and an owner in a box of its own. */
      sides: { back: 'A step back', from: 'From', to: 'To', on: 'A step on', owner: 'owner' },
    },
    /** Heading of findings without a date. */
    undated: 'Date not given',
    dateNotGiven: 'date not given',
    /** Beside a bar that is open at one end. */
    openEnds: {
      latestMissing: 'latest date not given',
      endMissing: 'end not given',
      earliestMissing: 'earliest date not given',
      startMissing: 'start not given',
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
      lag: string | null;
      deniedBy: string | null;
    }) =>
      [
        `Finding ${p.number}: ${p.title}. ${p.when}${p.asOf === null ? '' : `, as of ${p.asOf}`}; ${p.grade}; `,
        `first article here: ${p.reported}${p.lag === null ? '' : `, ${p.lag} later`}.`,
        p.deniedBy === null ? '' : ` Denied by ${p.deniedBy}.`,
      ].join(''),
    snapshot: {
      fields: {
        statement: 'Statement',
        kind: 'Kind',
        grade: 'Grade',
        when: 'When',
        quantities: 'Numbers',
        relations: 'Who and whom',
        evidence: 'Where it says so',
        responses: 'Who answers',
        doesNotShow: 'What it does not show',
      } satisfies Record<SnapshotField, string>,
      noDate: 'No date given',
      when: (p: { when: string; said: string | null; derived: boolean }) =>
        `${p.when}${p.said === null ? '' : `, in the words of the article “${p.said}”`}${p.derived ? ', worked out by us' : ''}`,
      asOf: (p: { date: string }) => `As of ${p.date}`,
      quantity: (p: { number: string; what: string }) => `${p.number}: ${p.what}`,
      /** A relation of a kind that there is no row for any more. */
      unknownRelation: (p: { from: string; kind: string; to: string }) => `${p.from}: ${p.kind}: ${p.to}`,
      labelled: (p: { sentence: string; label: string }) => `${p.sentence} (on the line: ${p.label})`,
      evidence: (p: { article: string; paragraph: number; phrase: string; credited: string }) =>
        `${p.article}, paragraph ${p.paragraph}, look for “${p.phrase}”; credited: ${p.credited}`,
      response: (p: { by: string; verb: string; answers: string; summary: string }) =>
        `${p.by} ${p.verb} (${p.answers}): ${p.summary}`,
    },
    change: {
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
      unknown: ({ version }: { version: number }) => `Not known, version ${version}`,
    } satisfies Record<FindingKind, unknown>,
    deniedBy: ({ by }: { by: string }) => `Denied by ${by}`,
    gradeAndDenial: ({ grade, by }: { grade: string; by: string }) => `${grade}. Denied by ${by}`,

    declaration: {
      heading: 'The declaration',
      /** The caption of a party to what is alleged. */
      alleged: ({ caption }: { caption: string }) => `${caption} (alleged)`,
      via: 'Via',
      about: 'About',
      goods: 'Goods',
      numbers: 'Numbers',
      value: 'Value',
      when: 'When',
      status: 'Status',
      supports: 'What supports it',
      answers: 'Who answers',
      doesNotShow: 'What it does not show',
      noLimit: 'No limit is noted beyond its grade',
      notGiven: 'not given',
    },
    answers: {
      notApplicable: 'Nobody is called upon to answer here',
      none: 'No answer is recorded in the articles',
      noneAsSentence: 'No answer is recorded in the articles.',
      deniesThis: 'denies this finding',
      onAnotherPoint: ({ verb, answers }: { verb: string; answers: string }) =>
        `${verb}, on another point: ${answers}`,
    },
    date: {
      none: 'no date given',
      asPrinted: ({ words, published }: { words: string; published: string }) =>
        `“${words}”, in an article of ${published}; as printed`,
      workedOut: ({ words, published }: { words: string; published: string }) =>
        `“${words}”, in an article of ${published}; worked out by us`,
      asOf: ({ date }: { date: string }) => `As of ${date}; what came later is not in this collection`,
    },
    person: {
      note: ({ published }: { published: string }) =>
        `As reported in an article of ${published}; later events are outside this collection: check before repeating.`,
      noteOfAccused: ({ published }: { published: string }) =>
        `As reported in an article of ${published}; later events and proceedings are outside this collection: check before repeating.`,
    },
    evidence: {
      heading: 'Where it says so',
      lookFor: ({ paragraph }: { paragraph: number }) => `Paragraph ${paragraph}: look for “{phrase}”`,
      lookForIn: ({ paragraph, language }: { paragraph: number; language: string }) =>
        `Paragraph ${paragraph}: look for “{phrase}” (${language})`,
      open: 'Open the article at this passage',
      noAddress: 'The address of the article is not known.',
    },
    context: 'In context',
    chain: {
      heading: 'From record to this page',
      note: 'Each step back is one step closer to the record.',
      relation: 'The relation',
      relationDrawn: ({ number }: { number: number }) => `Finding ${number}: who and whom`,
      howWeKnow: 'How we know',
      howWeKnowDrawn: ({ number }: { number: number }) => `Finding ${number}: how we know`,
      inWords: 'How we know, in words',
      seeItAmong: 'See it among:',
      allRelations: 'all relations',
      allDates: 'all dates',
    },
    tensions: 'What it pulls against',
    related: {
      heading: 'Related findings',
      none: 'No other finding shares a party with this one.',
      shares: ({ names }: { names: string }) => `Also about ${names}`,
    },
    cite: {
      heading: 'Cite this finding',
      sentence: 'In a sentence, with who says so',
      link: 'Link to the finding as it is now',
      scholarly: 'APA, Chicago, MLA',
      web: 'Wikipedia, Markdown',
      programs: 'BibTeX, RIS, CSL-JSON',
      formats: { bib: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
      asFile: 'As a file: {files}. Each holds the finding and the original reporting.',
      finding: ({ style, number, version }: { style: string; number: number; version: number }) =>
        `${style}: finding ${number}, version ${version}`,
      reporting: ({ style }: { style: string }) => `${style}: the original reporting`,
    },
    embed: {
      heading: 'Embed this finding',
      note: 'A {card} without script or cookies, in light and dark, that always shows the present version.',
      card: 'card',
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
      cite: 'Cite this version',
      citation: ({
        site,
        number,
        n,
        address,
      }: {
        site: string;
        number: number;
        n: number;
        address: string;
      }) => `${site}, finding ${number} (version ${n}). ${address}`,
      citationDated: ({
        site,
        number,
        n,
        date,
        address,
      }: {
        site: string;
        number: number;
        n: number;
        date: string;
        address: string;
      }) => `${site}, finding ${number} (version ${n}), ${date}. ${address}`,
      hash: 'SHA-256 of its record: {hash}. {link}',
      record: 'The record behind the hash',
      called: ({ n }: { n: number }) => `Version ${n}`,
      unpublished: 'not published yet',
    },
    wasAbout: ({ subject }: { subject: string }) => `It was about ${subject}.`,
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
        'When the meaning of a finding changes, it gets a new version with a note. The earlier version stays readable as it stood, marked as superseded, with the changed words shown.',
      changesListed: 'Changes are listed under {corrections}, which has a feed.',
      corrections: 'corrections',
      withdrawal:
        'A withdrawn finding keeps its number and its reason. Only where the law demands it is the text removed as well: from the page, its versions, cards, downloads and search. Even then number, days, reason and hash stay.',
      mayChange: 'What may change without a new version',
      mayChangeWords:
        'Look, order and grouping; the short title and the context in our own words; the diagrams, which are drawn anew from the findings; the spelling of a name elsewhere on the site. A new version is due when one of these changes: the statement, its kind, its grade, its date, a number, who dealt with whom, the place in an article, who answers, what it does not show.',
      whichAddress: 'Which address to use',
      asItIsNow: 'The finding as it is now',
      asQuoted: 'Exactly what you quoted',
      citationsReady: 'Each finding page has citations ready that name the version.',
      forPrograms: 'For programs',
      otherForms: 'Also .bib, .ris and .csl.json; {all}',
      allInOneFile: 'all findings in one file',
      hash: 'What the hash is for',
      hashWords:
        'Each version carries a SHA-256 hash of everything in it that has a meaning, written as JSON in one fixed way (RFC 8785). Its page shows that text. Whoever keeps the hash can prove later what the version said: change one letter and the hash is another.',
      ledgerWords:
        'All addresses, versions and hashes stand in one file, the ledger, to which lines are only ever added. Before each publication a program compares it with its last state and refuses to go on if a line was changed, a number was used again or an address was lost.',
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
    } satisfies Record<EntityKind, string>,
    inIndex: ({ what, findings }: { what: string; findings: number }) =>
      `${what}. ${findings === 0 ? 'No finding' : counted(findings, 'finding')}`,
    /** What stands between names in a row, and before the last of them. */
    names: { between: ', ', last: ' and ' },
    neighbours: ({ name }: { name: string }) => `${name} and its neighbours`,
    facts: {
      what: 'What it is',
      country: 'Country',
      role: 'Role',
      owner: 'Owner',
      owns: 'Owns',
      notInArticles: 'not in the articles',
      statement: 'Own statement',
      noStatement: 'None quoted in the articles',
      aStatement: '{finding}: {title}',
      moreStatements: ({ count }: { count: number }) => `${count} more among its findings`,
      spellings: 'Spellings seen',
      spelling: ({ language, kind }: { language: string; kind: string }) => `(${language}, ${kind})`,
      spellingKinds: {
        legal: 'legal',
        short: 'short',
        translated: 'translated',
        'as printed': 'as printed',
        transliterated: 'transliterated',
      } satisfies Record<NameKind, string>,
    },
    oneStep: 'One step each way',
    findings: 'Findings',
    noFinding: 'No finding names it.',
    dates: 'Dates',
    noDate: 'No finding about it has a date.',
    articles: 'Its articles in this collection',
    supports: 'Findings that rest on its reporting or its word',
    tooMany: ({ count }: { count: number }) =>
      `${counted(count, 'finding')}, too many for this page: {articles} lists its own.`,
    eachArticle: 'each article',
  },

  // ── article ──

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

  // ── front: home ──
  front: {
    read: ({ number }: { number: number }) => `Read finding ${number}`,
    /** The heading where nothing is in records. */
    inRecords: 'in records',
    noRecords: 'No finding of this collection rests on records.',
    all: ({ count }: { count: number }) => `All ${count}`,
    allAndOthers: ({ count, others, grade }: { count: number; others: number; grade: string }) =>
      `All ${count}, and ${others} ${grade}`,
    allByTheme: ({ count }: { count: number }) => `All ${counted(count, 'finding')}, by theme`,
    disputed: 'What is disputed',
    noDenial: 'No denial is recorded in the articles.',
    allPairs: ({ count }: { count: number }) => `All ${counted(count, 'pair')} that pull apart`,
    notKnown: 'What is not known',
    noQuestion: 'The articles name no open question.',
    allNotKnown: ({ count }: { count: number }) => `All ${count}, with what the evidence does not show`,
  },

  // ── page: frame, navigation, search, method, filters ──

  // ── lists: findings, corroboration, as of, parts of lists ──

  // ── data: downloads ──

  // ── exports: words in files that machines read ──

  // ── diagrams: keys, titles, descriptions, captions in pictures ──
} as const;

/** What another language has to say, message for message. */
export type Catalogue = typeof EN;
