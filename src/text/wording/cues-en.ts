import type { Cues } from '../../model/plausible/cues.ts';

/** The English words from which an editor's slip is recognised. */
export const CUES_EN: Cues = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  years: { 'two years ago': -2, 'the year before last': -2, 'last year': -1, 'a year ago': -1, 'a year earlier': -1, 'this year': 0, 'next year': 1 },
  months: { 'two months ago': -2, 'last month': -1, 'a month ago': -1, 'this month': 0, 'next month': 1 },
  relative: ['yesterday', 'today', 'tomorrow', 'last week', 'this week', 'next week', 'recently', 'earlier this year', 'days ago', 'weeks ago', 'months ago', 'years ago'],
  spans: {
    since: ['since', 'from'],
    until: ['until', 'till', 'up to'],
    between: ['between'],
    before: ['before', 'by the end of', 'no later than', 'at the latest'],
    after: ['after', 'at the earliest', 'no earlier than'],
  },
  assurances: [
    'not confirm*', 'neither confirm*', 'no confirmation', 'cannot confirm', 'could not confirm', 'assur*', 'promis*', 'pledg*', 'cannot prevent',
    'unable to prevent', 'no control', 'no way of', 'no comment', 'not comment', 'declin*', 'not aware', 'unaware', 'no knowledge', 'looking into', 'investigating',
    'takes seriously', 'regrets', 'complies with', 'comply with', 'has protocols',
  ],
  negations: ['not', 'no', 'never', 'nothing', 'none', 'nobody', 'neither', 'nor', 'without', 'untrue', 'false', 'wrong', 'unfounded', 'baseless', 'incorrect', 'lie', 'lies', 'only'],
  unreachable: ['not be reached', 'not reached', 'unreachable', 'not available', 'could not reach', 'unable to reach', 'not be contacted'],
  noComment: ['not comment', 'no comment', 'without comment', 'not want to comment', 'not answer', 'not respond', 'not reply', 'no answer', 'no reply', 'no response'],
  declined: ['declin*', 'refused to comment', 'refused to answer', 'refuses to comment', 'refuses to answer'],
  minds: ['knew', 'knowingly', 'was aware', 'were aware', 'intended', 'intends', 'wanted to', 'meant to', 'deliberately', 'on purpose', 'hoped', 'planned to', 'believed'],
  speaking: ['says', 'said', 'say', 'reports', 'reported that', 'claims', 'claimed', 'told', 'announced', 'announces', 'alleges', 'alleged that', 'states', 'stated'],
  records: {
    'trade data': ['trade data'],
    'customs records': ['customs'],
    'company registers': ['company register*', 'companies house', 'trade register*', 'chamber of commerce'],
    'land registers': ['land register*', 'land registry', 'cadastr*'],
    'ship registers': ['ship register*', 'shipping register*'],
    'licence registers': ['licence register*', 'register of licences'],
    'payment records': ['payment*', 'invoice*', 'bank statement*', 'bank record*', 'transfers'],
    accounts: ['annual account*', 'accounts of', 'balance sheet*'],
    contracts: ['contract*'],
    judgment: ['judgment*', 'judgement*', 'verdict*'],
    'court papers': ['court paper*', 'court file*', 'indictment*'],
    correspondence: ['e-mail*', 'email*', 'letters', 'correspondence', 'messages'],
  },
}; // prettier-ignore
