import type { Edit, Mistake } from './mistakes.ts';
import {
  ACCUSED,
  BAN,
  BUYERS,
  DEPOT,
  GAP,
  GRAVEL,
  HARLUND,
  MEMBER,
  OWNER,
  PAID,
  PERMIT,
  PITS,
  SAND,
} from './quarry-files.ts';

const answer = (lines: string): string => `responses:\n${lines}`;

/** Right edits near to what the rules refuse; each would be a false alarm of one of them, written when they were. */
const RIGHT: [name: string, ...edits: Edit[]][] = [
  ['the number of another finding in a limit', [PAID, 'how much gravel was paid for.', 'whether the 3,000 tonnes that went through Harlund were paid for.']],
  ['a small number in a limit', [GRAVEL, 'where the gravel went after', 'which of the two owners was told where the gravel went after']],
  ['nobody at the door', [DEPOT, 'It could not be reached by the Orluna Desk.', 'Nobody opened at its office, and its neighbours said that it had been closed for weeks.']],
  ['silence in other words', [DEPOT, 'It says that it does not comment.', 'A spokesman said that he would not say anything about depots.']],
  ['somebody who is said to be away', [DEPOT, 'It could not be reached by the Orluna Desk.', 'Its director is said to be abroad and did not pick up.']],
  ['questions that were sent on', [DEPOT, 'It says that it does not comment.', 'A spokesman told the reporters that he would leave it to the lawyers, and would not take part.']],
  ['somebody unknown who did something', [BUYERS, 'statement: It is not known who bought the rest of the cargo, which the ledgers of 2018 are reported to list only as sold on the spot.', 'statement: Unknown buyers are reported to have taken the rest of the cargo, which the ledgers of 2018 list only as sold on the spot.'], [BUYERS, 'kind: unknown', 'kind: fact'], [BUYERS, 'title: Buyers of the rest of the cargo not known', 'title: Rest of the cargo reported to have gone to unknown buyers']],
  ['silence as an article tells it', [DEPOT, 'It says that it does not comment.', 'The article says that it left the questions where they were.']],
  ['an answer that comes later', [DEPOT, 'It says that it does not comment.', 'It says that it will answer later.']],
  ['a denial of one part and an admission of another', [PITS, '    finding: 5\n', '    finding: 5\n  - by: barcacas-conceicao\n    kind: admits\n    verb: reconhece\n    answers: loading at night\n    summary: It admits having loaded at night.\n']],
  ['a verb as printed', [MEMBER, 'responses: none recorded', answer('  - by: zarinbud\n    kind: confirms\n    verb: підтверджує\n    answers: this finding\n    summary: It confirms that it is a member.')]],
  ['the answer of a company whose owner is named', [OWNER, 'responses: none recorded', answer('  - by: zarinbud\n    kind: explains\n    answers: this finding\n    summary: It says that its owner takes no part in its business.')]],
  ['somebody who was denied something', [PERMIT, 'Kvitka Quay had no permit to take in sand.', 'Kvitka Quay had asked for a permit to take in sand and was denied one.']],
  ['since in words, of a date that is over', [BUYERS, 'whenText: in 2018', 'whenText: in the year 2018']],
  ['a doubt about the number beside a date', [GRAVEL, 'for about 1.2 million euros in total', 'for about 1.2 million euros in all']],
  
  ['a date of the context within that of its finding', ['site.yaml', "when: '2017-01-01'", "when: '2017-01'"]],
  ['the unit in the singular', [HARLUND, '    unit: tonnes', '    unit: tonne']],
  ['goods in fewer words than the statement', [SAND, '    goods: river sand', '    goods: sand']],
  ['a wire report that is its own root', ['sources/ribapress-report.yaml', 'title: Ribapress report on the investigation', 'title: Ribapress report on the sand trade']],
  ['a statement that somebody else was told', ['sources/zarinbud-statement.yaml', 'title: Statement by Zarinbud', 'title: Statement to Richkova Khronika']],
  ['a letter to one party by another', ['sources/inspectorate-statement.yaml', 'title: Statement by the Waterways Inspectorate', 'title: Letter to Zarinbud']],
  ['records that were made after what they show', ['sources/downstream-trade-data.yaml', 'records: Trade data', "records: Trade data\nwhen: '2019'"]],
  ['an approximate end after the last record', ['sources/barge-invoices.yaml', "when: '2018-03/2018-11'", "when: '2018-12'"]],
  ['a name with a letter that only its language has', ['entities/zarinia.yaml', '{ text: Зарінія, language: uk, script: Cyrl, kind: short }', '{ text: Зарынія, language: be, script: Cyrl, kind: short }']],
  ['a Russian name', ['entities/harlund.yaml', '{ text: Гарлунд, language: uk, script: Cyrl, kind: as printed }', '{ text: Гарлунд, language: ru, script: Cyrl, kind: as printed }']],
  ['what is not shown, in other words', [GAP, 'Neither the ledgers nor the photographs show whether', 'Nothing in the ledgers or the photographs shows whether']],
  ['what is not known of somebody', [BUYERS, 'It is not known who bought', 'Who bought'], [BUYERS, 'the rest of the cargo, which the ledgers of 2018 are reported to list only as sold on the spot.', 'the rest of the cargo is not stated by the ledgers of 2018, which are reported to list it only as sold on the spot.']],
  ['an owner whom a list of payments tells', ['sources/company-register.yaml', 'kind: records', 'kind: records\nrecordKind: payment records']],
  ['a plea in the words of a plea', [ACCUSED, 'on suspicion of having taken money from carriers.', 'and he denied the charge.'], [ACCUSED, '  - kind: accused', '  - kind: pleaded'], [ACCUSED, 'arrested a quay worker, Duarte P., in', 'brought a quay worker, Duarte P., to court in'], [ACCUSED, 'sentence: The prosecutor of Nova Orlun is reported to have arrested a person on suspicion of having taken money', 'sentence: A person is reported to have denied the charge before the prosecutor of Nova Orlun']],
  ['a ministry by another of its names', [BAN, "Lusavia's Ministry of Rivers says", 'The Ministry of Rivers of Lusavia says']],
  ['a charge in other words of the same thing', ['articles/areia-do-orluna.mdx', 'barges were also loaded at unlicensed pits', 'barges were also loaded at pits without any licence']],
  ['a bound that the number has', [SAND, 'give no upper limit.', 'give a lower limit only.']],
  ['who is right, left open', ['chapters/01-sand.mdx', 'Nobody has shown which of the two is right.', 'The articles do not say whether the workers are right.']],
  ['a limit in "only"', [SAND, 'The ledgers do not show from which pit the sand came.', 'The ledgers show weights only.']],
  ['numbers of two findings side by side', [PITS, 'A barge is not a measure of weight', 'Neither the 90 barges here nor the tonnes of finding 1 are a part of the other; a barge is not a measure of weight']],
  ['a question among parentheses that asks nobody', [PAID, 'Its spokesperson adds that', 'Its spokesperson (who is not named) adds that']],
  ['a payment from the other end', ['chapters/02-money.mdx', 'Zarinbud says that it paid about 640,000 euros for gravel.', 'About 640,000 euros were paid for gravel, Zarinbud says.']],
  ['a prohibition told by what is not allowed', ['site.yaml', 'label: Lusavia forbids the export of river sand', 'label: Export of river sand no longer allowed in Lusavia']],
  ['records in the name of an outlet', ['entities/orluna-desk.yaml', '  - { text: Mesa do Orluna,', '  - { text: Orluna Register, language: en, kind: short }\n  - { text: Mesa do Orluna,'], [GRAVEL, 'by reporters of the Orluna Desk.', 'by reporters of the Orluna Register.']],
]; // prettier-ignore

export const MORE_INNOCENT: readonly Mistake[] = RIGHT.map(([name, ...edits]) => ({
  name,
  area: 'innocent',
  edits,
}));
