import { phrases, type RelationVerbs, type WordingWords } from '../../model/wording/words.ts';
import { CUES_EN } from './cues-en.ts';

const HANDED_OVER: RelationVerbs = {
  from: phrases(`
    sold, sell*, resold, resell*, supplied, suppl*, ship*, deliver*, export*, sent, send*, made, provid*,
    gave, gives, given, pass*, leak*, hand*, transfer*, paid, pays, paying
  `),
  to: phrases('bought, buy*, import*, receiv*, obtain*, purchas*, took, takes, got, were the importers of'),
  moves: true,
};

/** The English words by which a text is held against its finding. */
export const WORDING_EN: WordingWords = {
  language: 'en',
  // Flesch and Kincaid, 1975: years at an American school.
  reading: {
    called: 'reading grade (Flesch and Kincaid)',
    base: -15.59,
    wordsPerSentence: 0.39,
    syllablesPerWord: 11.8,
    limit: 10,
    harder: 'above',
    vowels: /[aeiouyà-ÿ]+/g,
    silent: /(?<![aeiouy])e$|(?<=[^l])es$|ed$/,
  },
  digits: { group: ',', decimal: '.' },
  numbers: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
    twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  }, // prettier-ignore
  scales: { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 },
  shortScales: { k: 1e3, m: 1e6, bn: 1e9 },
  joiners: { glued: [], apart: ['and'] },
  vague: ['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions'],
  references: phrases('finding, findings, paragraph, paragraphs, page, pages, version, no., number'),
  comparators: {
    exactly: ['exactly', 'precisely'],
    'at least': ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of'],
    'at most': ['at most', 'no more than', 'not more than', 'up to', 'as many as', 'a maximum of'],
    about: ['about', 'around', 'approximately', 'roughly', 'some', 'circa', 'an estimated'],
    'more than': ['more than', 'over', 'upwards of', 'above', 'in excess of'],
    'less than': ['less than', 'fewer than', 'under', 'below'],
    almost: ['almost', 'nearly', 'close to', 'just under'],
    between: ['between'],
  },
  lasting: ['over'],
  comparatorsAfter: {
    'at least': ['or more', 'at least', 'at a minimum'],
    'at most': ['or fewer', 'or less', 'at most', 'at the most'],
    about: ['or so', 'or thereabouts'],
  },
  units: {
    tonnes: ['tonne', 'tonnes', 't'],
    kilograms: ['kilogram', 'kilograms', 'kilo', 'kilos', 'kg'],
    kilometres: ['kilometre', 'kilometres', 'km'],
    'per cent': ['per cent', 'percent', '%'],
    companies: ['company', 'companies', 'firms'],
    people: ['people', 'persons'],
    deliveries: ['delivery', 'deliveries'],
    shipments: ['shipment', 'shipments'],
    consignments: ['consignment', 'consignments'],
    parts: ['part', 'parts'],
    investigations: ['investigation', 'investigations'],
    days: ['day', 'days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    years: ['year', 'years'],
  },
  currencies: {
    EUR: ['€', 'EUR', 'euro', 'euros'],
    GBP: ['£', 'GBP', 'pounds'],
    JPY: ['¥', 'JPY', 'yen'],
    RUB: ['₽', 'RUB', 'rouble', 'roubles', 'ruble', 'rubles'],
    USD: ['$', 'US$', 'USD', 'dollar', 'dollars', 'US dollars'],
  },
  months: [
    ['January', 'Jan'], ['February', 'Feb'], ['March', 'Mar'], ['April', 'Apr'], ['May'], ['June', 'Jun'],
    ['July', 'Jul'], ['August', 'Aug'], ['September', 'Sept', 'Sep'], ['October', 'Oct'], ['November', 'Nov'],
    ['December', 'Dec'],
  ], // prettier-ignore
  beforeDates: phrases(
    'in, of, since, until, till, by, from, between, before, after, during, late, early, mid',
  ),
  doubts: phrases(`
    about, around, approximately, apparently, probably, perhaps, uncertain, circa, or later, or earlier,
    not certain
  `),
  hedges: {
    reported: phrases(`
      reported, reportedly, are said, is said, was said, were said, said to, said not to, described as,
      called, known as reported
    `),
    alleged: phrases(`
      alleg*, accus*, suspect*, suspicion*, is believed, are believed, was believed, were believed,
      believed to
    `),
    apparent: phrases(`
      appears, appear, appeared, apparent, apparently, seem, seems, seemed, seemingly, probably, possibly,
      perhaps, may have, might have, suggests, suggested, to judge by
    `),
    open: phrases(`
      whether, unclear, unknown, unconfirmed, not clear, not stated, not known, not shown, not said,
      not confirmed, not prove, not proven, no proof
    `),
    attribution: phrases(`
      according to, say, says, said, saying, told, tells, reports, report, reporting, claim, claims, claimed,
      stated, announces, announced, describes, described, concludes, concluded, quotes, quoted, cites, cited,
      citing, calls, found, finds, implies, implied, argues, argued, explains, explained, writes, wrote,
      appealed, admits, admitted, confirms, corrects, corrected, insists, maintains, in the words of,
      on the basis of, in the view of, by its own account, by their own account, by his own account,
      by her own account, spokesperson, spokesman, spokeswoman, denies, denied, dismisses, dismissed,
      rejects, rejected, disputes, disputed, show, shows, showed, seen by, viewed by, obtained by,
      studied by
    `),
  },
  notHedges: ['the reported', 'a reported', 'its reported', 'itself the reported'],
  sources: phrases(`
    data, record, records, papers, documents, register, registers, ledgers, invoices, accounts, judgment,
    judgments, indictment, bank statement, bank statements, account statements, email, emails, letters,
    contract, contracts, payment list, list of payments, correspondence, filings, information, images,
    photographs, videos, reporting, reports, article, articles, journalists, reporters, investigation,
    officials, witnesses, workers, prosecutor, court, ministry, customs
  `),
  denials: phrases(`
    denies, deny, denied, denying, denial, denials, dismiss*, reject*, disput*, refut*, contest, contests,
    contested, untrue, contradict*
  `),
  notDenials: phrases(`
    not deny, not denied, never denied, without denying, no denial, not a denial, neither confirm* nor den*,
    confirm* or deny, undisputed
  `),
  nots: phrases('not, no, never, nothing, none, nobody, neither, nor, without, cannot'),
  likeNots: phrases(`
    un*, dis*, den*, incorrect*, incomplete*, independent*, illegal*, impossible, open, only, out of, outside,
    lack*, nowhere, other than, apart, fail*
  `),
  noAnswers: phrases(`
    no answer, no answers, no response, no responses, no reply, did not answer, did not respond,
    has not answered, has not responded, have not answered, have not responded
  `),
  notSaid: phrases(`
    does not say, do not say, nor does it say, not say, does not name, does not give, does not print,
    does not show, do not show, does not cite, does not tell, does not state, says nothing, names no,
    names none, gives no, gives none, prints no, cites no, offers no, mentions no, records no,
    no article says, no article shows, no article follows, is not in it, is not stated, left unsaid
  `),
  doubled: ['that', 'had'],
  joining: phrases(`
    then, so, after, afterwards, thereafter, thereupon, therefore, because, hence, consequently, as a result,
    in response, which is why, the same
  `),
  pieces: ['article', 'articles'],
  published: { verbs: ['published', 'printed', 'that appeared'], to: 'to' },
  prepositions: { to: ['to'], from: ['from'], by: ['by'] },
  asides: phrases('according to, According to, known to, clear to, data from, papers from, records from'),
  asking: ['who', 'whom', 'what'],
  definite: ['the'],
  articles: ['the', 'a', 'an', 'several', 'some'],
  passive: ['is', 'are', 'was', 'were', 'be', 'been', 'being'],
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
      from: ['made', 'built', 'produced'],
      to: ['use', 'used', 'uses', 'using', 'depend*', 'reli*', 'rely', 'relying'],
      moves: false,
    },
    'raises money for': { from: ['rais*', 'collect*'], to: [], moves: false },
    'has member': {
      from: ['has as a member', 'counts among', 'includ*'],
      to: ['is one of', 'belongs to', 'is a member of', 'to be one of'],
      moves: false,
    },
    owns: {
      from: ['own', 'owns', 'owned', 'holds', 'held'],
      to: ['belongs to', 'belonged to'],
      moves: false,
    },
    'declared for use by': { from: ['declar*'], to: [], moves: false },
    'halted sales to': { from: ['stopped', 'halted', 'suspended', 'paused'], to: [], moves: true },
    'acted against': {
      from: ['arrest*', 'sanctioned', 'imposed', 'fined', 'acted', 'charg*', 'searched', 'raided'],
      to: [],
      moves: false,
    },
    accused: { from: ['accus*', 'alleg*', 'blam*', 'suspect*'], to: [], moves: false },
    supports: { from: ['support*', 'back*', 'help*'], to: [], moves: false },
    'lent to': { from: ['lent', 'lend*', 'loan*'], to: ['borrow*'], moves: true },
    'gave to': { from: ['gave', 'give*', 'given', 'donat*'], to: ['receiv*', 'got'], moves: true },
    'invested in': { from: ['invest*'], to: [], moves: false },
    'benefits from': { from: ['benefit*', 'profit*'], to: [], moves: false },
    founded: { from: ['found', 'founded', 'set up'], to: [], moves: false },
    'director of': { from: ['director', 'directs', 'chairs', 'heads'], to: ['employ*'], moves: false },
    'works for': { from: ['work', 'works', 'worked', 'advises'], to: ['employ*', 'hire*'], moves: false },
    represents: { from: ['represent*'], to: [], moves: false },
    lobbied: { from: ['lobb*'], to: [], moves: false },
    'awarded contract to': { from: ['award*'], to: ['won', 'wins'], moves: true },
    charged: { from: ['charg*', 'indict*'], to: [], moves: false },
    acquitted: { from: ['acquit*'], to: [], moves: false },
    convicted: { from: ['convict*', 'sentence*'], to: [], moves: false },
    'convicted subject to appeal': { from: ['convict*', 'sentence*'], to: [], moves: false },
    'convicted finally': { from: ['convict*', 'sentence*'], to: [], moves: false },
    'ruled for': { from: ['rule', 'ruled', 'rules', 'found'], to: [], moves: false },
    'ruled against': { from: ['rule', 'ruled', 'rules', 'found'], to: [], moves: false },
    overturned: { from: ['overturn*', 'revers*', 'annul*', 'quash*'], to: [], moves: false },
    fined: { from: ['fine', 'fined', 'fines'], to: [], moves: false },
    sanctioned: { from: ['sanction*'], to: [], moves: false },
    seized: { from: ['seiz*', 'confiscat*'], to: [], moves: false },
    'nominee for': { from: ['nominee', 'fronts', 'fronted'], to: [], moves: false },
    'part of': {
      from: ['part of', 'belongs to', 'subsidiary of'],
      to: ['includ*', 'compris*'],
      moves: false,
    },
    pleaded: { from: [], to: ['plead*', 'pled'], moves: false },
    'registered at': { from: ['registered', 'based', 'located'], to: [], moves: false },
  },
  cues: CUES_EN,
};
