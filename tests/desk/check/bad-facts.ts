import type { BadWording } from './bad-wordings.ts';

const SAND = 'findings/001-sand-to-kvitka-quay.mdx';
const GRAVEL = 'findings/002-gravel-sold-to-barge-line.mdx';
const PITS = 'findings/003-sand-from-unlicensed-pits.mdx';
const DEPOT = 'findings/004-sand-at-armed-groups-depot.mdx';
const OWNER = 'findings/006-one-owner-two-companies.mdx';
const PAID = 'findings/007-zarinbud-says-it-paid.mdx';
const MEMBER = 'findings/008-member-of-consortium.mdx';
const GAP = 'findings/009-sand-on-the-motorway-not-shown.mdx';
const BUYERS = 'findings/010-buyers-of-the-rest.mdx';
const ACCUSED = 'findings/012-quay-worker-accused.mdx';
const HARLUND = 'findings/013-gravel-through-harlund.mdx';
const PERMIT = 'findings/014-quay-without-permit.mdx';
const LUSAVIAN = 'articles/areia-do-orluna.mdx';

/** A finding that is in order, with a statement that gives no date. */
const DRAFT = `---
statement: Ribapress is reported to have moved its office to another street.
title: Ribapress reported to have moved
kind: fact
chapter: rules
grade: reported
when: '2019'
whenText: this year
whenBasis: derived
entities: [ribapress]
evidence:
  - article: areia-do-orluna
    paragraph: 8
    phrase: quem comprou a restante carga
    credited: [diario-own-words]
responses: none recorded
---
`;
const NEW = 'findings/018-new.mdx';
const draft = (from: string, to: string) => ({
  file: NEW,
  write: DRAFT.replace(from, to),
  mend: [to.replace('⟦', ''), from] as [string, string],
});

/** What an editor slips into, though each file is in its form: the one message, and the edit that follows it to the letter. */
export const FACTS: BadWording[] = [
  // Structure that the statement does not have.
  { name: 'a unit that the statement does not count in', file: PITS, edit: ['    unit: barges', '    unit: ⟦wagons'], says: '“wagons” is a unit that the statement does not count in — write the unit of the statement, or waive “wagons” with the reason', mend: ['unit: wagons', 'unit: barges'] },
  { name: 'another number in what is covered', file: SAND, edit: ['what: sand that one barge line', 'what: ⟦sand of 14 pits that one barge line'], says: '“14” is no number of the statement or of quantities — write what the number covers, with the numbers of the statement, or waive “14” with the reason', mend: ['sand of 14 pits that', 'sand that'] },
  { name: 'another year in what is covered', file: SAND, edit: ['to one quay in one year', 'to one quay in 2017'], at: '14:11', says: '“2017” is no date of the statement or of when — write that date, or leave it out, or waive “2017” with the reason', mend: ['in 2017\nrel', 'in 2018\nrel'] },
  { name: 'goods that the statement does not have', file: GRAVEL, edit: ['    goods: gravel', '    goods: ⟦timber'], says: '“timber” stands nowhere in the statement — write it as the statement does, or waive “timber” with the reason', mend: ['goods: timber', 'goods: gravel'] },
  { name: 'another party in a relation', file: HARLUND, edit: ['    via: harlund', '    via: ⟦lusavia'], says: '“Lusavia” is a party that the statement does not name — name it there, or write the party that it names, or waive “Lusavia” with the reason', mend: ['via: lusavia', 'via: harlund'] },
  { name: 'a beginning that the statement does not give', file: OWNER, edit: ['    to: zarinbud\n', "    to: zarinbud\n    since: ⟦'2006'\n"], says: '“2006” is no date of the statement or of when — write the date that it gives, or say it there, or waive “2006” with the reason', mend: ["since: '2006'", "since: '2016'"] },
  { name: 'a letter among digits', file: HARLUND, edit: ['statement: By the end of October 2018 about 3,000', 'statement: ⟦By the end of October 2018 about 3,O00'], says: '“3,O00” has a letter among its digits — write 3,000', mend: ['about 3,O00', 'about 3,000'] },
  // A date against its words.
  { name: 'another year in the time words', file: SAND, edit: ["when: '2018'\nwhenText: in 2018", "when: ⟦'2018'\nwhenText: in 2017"], says: '“in 2017” speaks of another date than 2018 — write when as the words have it, or correct whenText', mend: ['whenText: in 2017', 'whenText: in 2018'] },
  { name: 'a month that the time words do not have', file: SAND, edit: ["when: '2018'", "when: ⟦'2018-05'"], says: "“in 2018” is less exact than 2018-05 — write no more than the words say, for example '2018'", mend: ["when: '2018-05'", "when: '2018'"] },
  { name: 'last year, of another year', ...draft("'2019'\nwhenText: this year", "⟦'2017'\nwhenText: last year"), says: "“last year” of an article of 2019-05-14 means 2018, and not 2017 — write when: '2018', or correct whenText" },
  { name: 'a year that nothing has', ...draft("'2019'\nwhenText: this year", "⟦'2009-02'\nwhenText: in February"), says: '“2009” is a year that neither the statement nor whenText has — write the year that they have, or say it there, or waive “2009” with the reason' },
  { name: 'a date that is called printed', ...draft("when: '2019'\nwhenText: this year\nwhenBasis: derived", "when: ⟦'2019'\nwhenText: this year\nwhenBasis: stated"), says: '“this year” prints no date — write whenBasis: derived, or waive “this year” with the reason' },
  { name: 'a weekday that is another', file: DEPOT, edit: ["when: '2018-10-07'\nwhenText: 7 October 2018", "when: ⟦'2018-10-07'\nwhenText: on Monday"], says: "“on Monday” names another day than 2018-10-07, a Sunday — write '2018-10', or the day that is meant", mend: ['whenText: on Monday', 'whenText: on Sunday 7 October 2018'] },
  { name: 'a beginning as a date', file: OWNER, edit: ["when: '2016/..'", "when: ⟦'2016'"], says: "“since 2016” tells of a beginning, and 2016 is a date — write '2016/..', or waive “since 2016” with the reason", mend: ["when: '2016'", "when: '2016/..'"] },
  { name: 'a period as a date', file: GRAVEL, edit: ["when: '2018-03/2018-11'\nwhenText: between March and November 2018", "when: ⟦'2018-11'\nwhenText: until November 2018"], says: "“until November 2018” tells of an end, and 2018-11 is a date — write '../2018-11', or waive “until November 2018” with the reason", mend: ["when: '2018-11'", "when: '../2018-11'"] },
  { name: 'a date without the doubt of its words', file: PAID, edit: ["when: '2018-08~'\nwhenText: some time in August 2018", "when: ⟦'2018-08'\nwhenText: about August 2018"], says: "“about August 2018” doubts a date that 2018-08 gives without doubt — write '2018-08~', or waive “about August 2018” with the reason", mend: ["'2018-08'", "'2018-08~'"] },
  { name: 'a state vouched for before it began', file: OWNER, edit: ["asOf: '2019-05-14'", "asOf: ⟦'2015-05-14'"], says: '“2015-05-14” is before it begins (2016/..) — write the date of the article that vouches for it', mend: ["'2015-05-14'", "'2019-05-14'"] },
  { name: 'a relation twice', file: OWNER, edit: ['    to: zarinbud\n', '    to: zarinbud\n  - kind: owns\n    from: barge-owner\n    to: zarinbud\n'], at: '18:5', says: '“owns” stands twice among the relations — remove one of the two', mend: ['    to: zarinbud\n  - kind: owns\n    from: barge-owner\n    to: zarinbud\n', '    to: zarinbud\n'] },
  // Answers.
  { name: 'an assurance as a denial', file: SAND, edit: ["kind: explains\n    answers: this finding\n    summary: It records the weight of a cargo only and says that checking the origin is not its task.", "kind: ⟦denies\n    answers: this finding\n    summary: It says that it cannot prevent it."], says: '“cannot prevent” is no denial — write kind: explains', mend: ['kind: denies\n    answers: this finding', 'kind: explains\n    answers: this finding'] },
  { name: 'silence as a denial', file: DEPOT, edit: ['kind: unreachable', 'kind: ⟦denies'], says: '“not be reached” is no denial — write kind: unreachable', mend: ['kind: denies', 'kind: unreachable'] },
  { name: 'a denial as silence', file: DEPOT, edit: ['kind: no comment\n    answers: this finding\n    summary: It says that it does not comment.', 'kind: ⟦no comment\n    answers: this finding\n    summary: It dismisses the report.'], says: '“dismisses” is more than no comment — write kind: denies', mend: (s) => { s.edit(DEPOT, 'kind: no comment', 'kind: denies'); s.edit(DEPOT, 'are cited for it.', 'are cited for it; the group denies it.'); s.edit(DEPOT, 'have reached a depot of the Orluna Watch\n', 'have reached a depot of the Orluna Watch, which denies it\n'); s.edit('chapters/01-sand.mdx', '</Finding> on 7 October 2018.', '</Finding> on 7 October 2018, which Orluna Watch denies.'); } },
  { name: 'silence that is said to be a refusal', file: DEPOT, edit: ['    summary: It says that it does not comment.', '    summary: ⟦It declined.'], says: '“declined” says more than that there was no answer — write "does not comment", or "the article records no response", or waive “declined” with the reason', mend: ['It declined.', 'It does not comment.'] },
  { name: 'an answer to almost this finding', file: PITS, edit: ['    answers: this finding', '    answers: ⟦the finding'], says: '“the finding” does not count as an answer to this finding — write answers: this finding', mend: ['answers: the finding', 'answers: this finding'] },
  { name: 'an answer that stands in a finding of somebody else', file: PITS, edit: ['    finding: 5', '    finding: ⟦14'], says: '“finding 14” has nothing of barcacas-conceicao — write the number of the finding that carries this answer, or leave the key out', mend: ['finding: 14', 'finding: 5'] },
  { name: 'an answer that is the finding itself', file: PITS, edit: ['    finding: 5', '    finding: ⟦3'], says: '“3” is this finding itself — write the number of the finding that carries the answer, or leave the key out', mend: ['finding: 3', 'finding: 5'] },
  { name: 'an answer by somebody whom nothing names', file: DEPOT, edit: ['  - by: lanli-terminal', '  - by: ⟦svitohai-consortium'], says: '“Svitohai consortium” answers, and nothing here names it — write the party that answers, or add it to entities, or waive “Svitohai consortium” with the reason', mend: ['by: svitohai-consortium', 'by: lanli-terminal'] },
  { name: 'an accusation to which no answer applies', file: ACCUSED, edit: ['responses: none recorded', 'responses: ⟦not applicable'], says: '“not applicable” stands beside an accusation — write none recorded, or who answers, or waive “not applicable” with the reason', mend: ['responses: not applicable', 'responses: none recorded'] },
  // Grades.
  { name: 'images as records', file: DEPOT, edit: ['grade: reported', 'grade: ⟦records'], says: '“records” rests on images, which are no records — write grade: reported', mend: ['grade: records', 'grade: reported'] },
  { name: 'a statement as records', file: PERMIT, edit: ['grade: alleged', 'grade: ⟦records'], says: '“records” rests on no source that is, or goes back to, records — write grade: alleged, or credit the records', mend: ['grade: records', 'grade: alleged'] },
  { name: 'an article’s own words as a party’s', file: MEMBER, edit: ['grade: reported', 'grade: ⟦stated'], says: '“stated” is a party’s own word, and no statement is credited — write grade: reported, or credit the statement', mend: ['grade: stated', 'grade: reported'] },
  { name: 'a party’s word as reporting', file: PERMIT, edit: ['grade: alleged', 'grade: ⟦reported'], says: '“reported” rests on nothing but what a party says — write grade: stated, or waive “reported” with the reason', mend: ['grade: reported', 'grade: alleged'] },
  { name: 'a relation in what is not known', file: GAP, edit: ['kind: not shown\n', 'kind: ⟦shipped\n'], says: '“shipped” is a relation, and the kind of the finding is limitation — write "not shown", or take the relation out', mend: ['kind: shipped', 'kind: not shown'] },
  { name: 'a gap in a fact', file: MEMBER, edit: ['  - kind: has member', '  - kind: ⟦not shown'], says: '“not shown” is a gap, and the kind of the finding is fact — write kind: unknown above, or the relation that the finding shows', mend: ['kind: not shown', 'kind: has member'] },
  { name: 'a fact that leaves open what happened', file: BUYERS, edit: ['kind: unknown', 'kind: ⟦fact'], says: '“fact” stands over a statement that leaves open what happened — write kind: unknown, or waive “fact” with the reason', mend: ['kind: fact', 'kind: unknown'] },
  { name: 'an open question that asks nothing', ...draft('kind: fact', 'kind: ⟦unknown'), says: '“unknown” leaves nothing open — write kind: fact, or say in the statement what is not known, or waive “unknown” with the reason' },
  { name: 'a record for what it cannot show', file: OWNER, edit: ['    credited: [company-register]', '    credited: [barge-invoices]'], at: '12:11', says: '“owns” is nothing that payment records can show — write grade: reported, or credit the source that shows it, or waive “owns” with the reason', mend: ['[barge-invoices]', '[company-register]'] },
  { name: 'a record for what somebody meant', file: GRAVEL, edit: ['statement: Between March and November 2018 Areias de São Brites sold', 'statement: ⟦Between March and November 2018 Areias de São Brites knowingly sold'], says: '“knowingly” is what somebody thought, which no record shows — say what the record shows, or credit who says so, or waive “knowingly” with the reason', mend: ['knowingly sold', 'sold'] },
  // Two of one.
  { name: 'a party almost spelled like another', file: 'entities/zarinbut.yaml', write: 'name: ⟦Zarinbut\nkind: company\nrole: builder\ndescribes: builder\n', says: '“Zarinbud” of entities/zarinbud.yaml is almost "Zarinbut" — make them one party, or put the spelling right, or waive “Zarinbud” with the reason', mend: (s) => s.remove('entities/zarinbut.yaml') },
  { name: 'a party that is among the names of another', file: 'entities/conceicao.yaml', write: 'name: ⟦Conceição\nkind: company\nrole: barge-line\ndescribes: barge line\n', says: '“Conceição” of entities/barcacas-conceicao.yaml is a name of this party too — take it out of one of the two, or make them one party', mend: (s) => s.remove('entities/conceicao.yaml') },
  { name: 'a party whose name looks like another', file: 'entities/1anli.yaml', write: 'name: 1anli Terminal\nkind: company\nrole: harbour\ndescribes: river terminal\n', at: 'entities/lanli-terminal.yaml:1:7', says: '“1anli Terminal” of entities/1anli.yaml is almost "Lanli Terminal" — make them one party, or put the spelling right, or waive “1anli Terminal” with the reason', mend: (s) => s.remove('entities/1anli.yaml') },
  { name: 'a party that is misspelt', file: MEMBER, edit: ['statement: Zarinbud is reported', 'statement: ⟦Zarinbund is reported'], says: '“Zarinbund” is almost "Zarinbud" — write "Zarinbud", or waive “Zarinbund” with the reason', mend: ['Zarinbund is', 'Zarinbud is'] },
  { name: 'a word in letters of another script', file: MEMBER, edit: ['four companies in the Svitohai consortium, since', 'four companies in the Svitohai consortium of \u0420\u0410\u0421, since'], at: '2:12', says: '“РАС” is typed in letters of another script — type it again in Latin letters', mend: ['of \u0420\u0410\u0421, since', 'of PAC, since'] },
  { name: 'a finding twice', file: 'findings/018-again.mdx', spoil: (s) => s.write('findings/018-again.mdx', s.read(MEMBER).replace('Zarinbud reported as', 'A builder reported as')), at: '2:12', says: '“finding 8” is this very statement — add the evidence to it, and delete this file', mend: (s) => s.remove('findings/018-again.mdx') },
  { name: 'a finding told in other words', file: 'findings/018-again.mdx', spoil: (s) => s.write('findings/018-again.mdx', s.read(GRAVEL).replace(/statement: .*/, 'statement: Invoices seen by the Orluna Desk show that Areias de São Brites sold Barcaças Conceição about 1.2 million euros of gravel from March to November 2018.')), at: '2:12', says: '“finding 2” has the same relation — add the evidence to it, and delete this file; where they differ, say in what, or waive “finding 2” with the reason', mend: (s) => s.remove('findings/018-again.mdx') },
  { name: 'evidence twice', file: BUYERS, edit: ['responses: not', "  - article: areia-do-orluna\n    paragraph: 8\n    phrase: quem comprou a restante carga\n    credited: [diario-own-words]\nresponses: not"], at: '16:5', says: '“quem comprou a restante carga” is given as evidence twice — remove one of the two', mend: ["  - article: areia-do-orluna\n    paragraph: 8\n    phrase: quem comprou a restante carga\n    credited: [diario-own-words]\nresponses: not", 'responses: not'] },
  { name: 'a second root for one record', file: 'sources/ledgers-of-the-harbour.yaml', spoil: (s) => { s.write('sources/ledgers-of-the-harbour.yaml', 'title: Ledgers of Nova Orlun harbour\nkind: records\nseenBy: [orluna-desk]\nrecords: Zarinian harbour ledgers\n'); s.edit(LUSAVIAN, '  - harbour-ledgers', '  - harbour-ledgers\n  - ledgers-of-the-harbour'); s.edit(SAND, '[orluna-investigation]', '[orluna-investigation, ledgers-of-the-harbour]'); }, at: '1:8', says: '“harbour-ledgers” seems to be the same, and would count as a second root — use that one, and delete this file, or waive “harbour-ledgers” with the reason', mend: (s) => { s.remove('sources/ledgers-of-the-harbour.yaml'); s.edit(LUSAVIAN, '\n  - ledgers-of-the-harbour', ''); s.edit(SAND, ', ledgers-of-the-harbour]', ']'); } },
  { name: 'an investigation that rests on an article', file: 'sources/orluna-investigation.yaml', edit: ['restsOn: [harbour-ledgers]', 'restsOn: ⟦[harbour-ledgers, diario-own-words]'], says: '“diario-own-words” are words of an article, and nothing rests on them — name what it rests on, or leave the key out', mend: [', diario-own-words]', ']'] },
  // One thing's words at another.
  { name: 'the mark of another finding', file: LUSAVIAN, edit: ['Its <Finding n="2">gravel', 'Its ⟦<Finding n="5">gravel'], says: '“gravel was bought from a pit for about €1.2 million” is marked as finding 5, and says what finding 2 does — write <Finding n="2">, or waive “gravel was bought from a pit for about €1.2 million” with the reason', mend: ['n="5">gravel was', 'n="2">gravel was'] },
  { name: 'a pair whose text marks another finding', file: 'tensions/02-forbidden-and-carried.mdx', edit: ['findings: [1, 11]\nkind: sits uneasily with\n---\n\nThe ministry', 'findings: ⟦[1, 11]\nkind: sits uneasily with\n---\n\n<Finding n="2">Gravel was sold</Finding>, and the ministry'], says: '“finding 2” is marked in the text, and the pair is 1 and 11 — write the number that is meant, or mark finding 1', mend: ['<Finding n="2">Gravel was sold</Finding>, and the ministry', 'The ministry'] },
  { name: 'a pair of which the text does not speak', file: 'tensions/02-forbidden-and-carried.mdx', edit: ['findings: [1, 11]', 'findings: ⟦[1, 8]'], says: '“finding 8” is one of the pair, and the text does not speak of it — mark its words with <Finding n="8">, or correct the number, or waive “finding 8” with the reason', mend: ['[1, 8]', '[1, 11]'] },
  { name: 'the own words of another outlet', file: LUSAVIAN, edit: ['  - diario-own-words', '  - ⟦khronika-own-words\n  - diario-own-words'], says: "“khronika-own-words” are the own words of Richkova Khronika — write the source of Diário de Lusávia's own words", mend: ['  - khronika-own-words\n', ''] },
  { name: 'a speaker whom nothing credits', file: PERMIT, edit: ['    credited: [inspectorate-statement]', '    credited: ⟦[zarinbud-statement]'], says: '“Waterways Inspectorate” says so by the statement, and nothing that is credited is of it — credit its statement, or correct the name, or waive “Waterways Inspectorate” with the reason', mend: ['[zarinbud-statement]', '[inspectorate-statement]'] },
  // Codes and days.
  { name: 'a country code twice', file: 'entities/zarinia.yaml', edit: ['code: xb', 'code: ⟦xa'], says: '“xa” is the code of entities/lusavia.yaml too — correct one of the two', mend: ['code: xa', 'code: xb'] },
  { name: 'a language in letters that it does not have', file: 'entities/zarinbud.yaml', edit: ['  - { text: Зарінбуд, language: uk, script: Cyrl, kind: as printed }', '  - { text: Зарінбуд, language: ⟦pt, script: Cyrl, kind: as printed }'], says: '“Зарінбуд” is in Cyrl, in which pt is not written — write kind: transliterated, or the language that it is in, or waive “Зарінбуд” with the reason', mend: ['language: pt, script', 'language: uk, script'] },
  { name: 'another country in the description', file: 'entities/kvitka-quay.yaml', edit: ['country: zarinia\n', 'country: ⟦lusavia\n'], spoil: (s) => s.edit('entities/kvitka-quay.yaml', 'quay in Nova Orlun', 'quay in Zarinia'), says: '“Zarinia” stands in describes, and country is Lusavia — write the one that it belongs to, or waive “Zarinia” with the reason', mend: ['country: lusavia', 'country: zarinia'] },
  { name: 'an article of a day before it was read', file: LUSAVIAN, edit: ["published: '2019-05-14'", "published: ⟦'2029-05-14'"], says: '“2029-05-14” has not come yet — write the day on which it was published', mend: ["'2029-05-14'", "'2019-05-14'"] },
  { name: 'a day that the address does not have', file: LUSAVIAN, edit: ["published: '2019-05-14'", "published: ⟦'2019-05-24'"], says: '“2019-05-24” is not the day in its address (2019-05-14) — write that day, or correct the address, or waive “2019-05-24” with the reason', mend: ["'2019-05-24'", "'2019-05-14'"] },
  { name: 'something said after the last article that cites it', file: 'sources/zarinbud-statement.yaml', edit: ['by: [zarinbud]\n', "by: [zarinbud]\nwhen: ⟦'2020-05'\n"], says: '“2020-05” is after the last article that cites it (2019-06-30) — correct the date', mend: ["'2020-05'", "'2019-05'"] },
]; // prettier-ignore
