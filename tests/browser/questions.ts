/**
 * What a reader who sees the diagrams of the invented investigation answers from them, with the steps that it takes by
 * eye: each is one place to look at. Somebody who hears the page may need twice as many (tested).
 */
export interface Question {
  asked: string;
  /** The page that answers it. */
  on: '/network/' | '/timeline/';
  /** Where the eye goes, one place after the other. */
  byEye: string[];
  /** How many steps it takes by ear: to the diagram by headings, past it, into its list, from item to item. */
  byEar: number;
  /** By ear: the word that is looked for in the list under the diagram, from item to item. */
  find: string;
  /** What the items that are found have to say, in this order. */
  answers: RegExp[];
}

export const QUESTIONS: Question[] = [
  {
    asked: 'To whom did Barcaças Conceição ship river sand?',
    on: '/network/',
    byEye: ['the box of Barcaças Conceição', 'the line with river sand', 'the box where it ends'],
    byEar: 5,
    find: 'river sand',
    answers: [/shipped river sand to Kvitka Quay/],
  },
  {
    asked: 'On what does the shipment of river sand rest?',
    on: '/network/',
    byEye: ['the line with river sand', 'how it is drawn', 'that line in the key'],
    byEar: 5,
    find: 'river sand',
    answers: [/in records seen by reporters/],
  },
  {
    asked: 'Is the supply from unlicensed pits denied, and by whom?',
    on: '/network/',
    byEye: ['the box of the pits', 'the second ring on its line', 'the line under “who denies what”'],
    byEar: 5,
    find: 'Unlicensed pits',
    answers: [/to Barcaças Conceição, which denies it/],
  },
  {
    asked: 'Which two companies have the same owner?',
    on: '/network/',
    byEye: ['the tab on one box', 'the name on it', 'the tab with that name on another box'],
    byEar: 6,
    find: 'owns',
    answers: [/owns Barcaças Conceição/, /owns Zarinbud/],
  },
  {
    asked: 'Through which country did gravel reach Zarinbud?',
    on: '/network/',
    byEye: ['the box of Zarinbud', 'the line with gravel that ends there', 'the thin box on its way'],
    byEar: 5,
    find: 'via',
    answers: [/via Harlund/],
  },
  {
    asked: 'Between which two is a step missing?',
    on: '/network/',
    byEye: ['the empty space with its mark', 'the box before it', 'the box behind it'],
    byEar: 5,
    find: 'show whether',
    answers: [/from Kvitka Quay to Zarinbud/],
  },
  {
    asked: 'Whom did Zarinbud pay, and about how much?',
    on: '/network/',
    byEye: ['the box of Zarinbud', 'the line with euros', 'the box where it ends'],
    byEar: 5,
    find: 'euros',
    answers: [/paid Barcaças Conceição about 640,000 euros/],
  },
  {
    asked: 'In what year was the sand shipped to Kvitka Quay?',
    on: '/timeline/',
    byEye: ['the row of finding 1', 'its bar', 'the year over it'],
    byEar: 5,
    find: 'Kvitka Quay',
    answers: [/2018, month not given/],
  },
  {
    asked: 'How long after that did an article first report it?',
    on: '/timeline/',
    byEye: ['the row of finding 1', 'the tick of the article', 'the words between bar and tick'],
    byEar: 5,
    find: 'Kvitka Quay',
    answers: [/at least 4 months later/],
  },
  {
    asked: 'On which day was sand reported at the depot of an armed group?',
    on: '/timeline/',
    byEye: ['the row of the depot', 'its mark', 'the date over it'],
    byEar: 5,
    find: 'depot',
    answers: [/7 October 2018/],
  },
  {
    asked: 'What was said, and not done, in May 2019?',
    on: '/timeline/',
    byEye: ['May 2019 on the axis', 'the diamond under it', 'the label of its row'],
    byEar: 5,
    find: 'Said on',
    answers: [/13 May 2019 The barge line says/],
  },
  {
    asked: 'Of what is the end uncertain?',
    on: '/timeline/',
    byEye: ['the bar that fades', 'the label of its row', 'the date over its end'],
    byEar: 5,
    find: 'uncertain',
    answers: [/Ended in December 2018 \(uncertain\).*Kvitka Quay said to have had no permit/],
  },
];
