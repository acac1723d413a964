import type { BadInput } from './bad-inputs.ts';

const ARTICLE = 'articles/areia-do-orluna.mdx';
const RETOLD = 'articles/pisok-z-orluny.mdx';

const COPY = `archived:
  ⟦address: https://copies.example/2019/areia
  date: '2019-06-01'
`;
const look = (state: string, more = '') => `standing:
  - from: '2019-10-01'
    to: '2019-10-01'
    state: ${state}
    words: Something.${more}
`;
const SEEN = look('alive');

/** The article with a copy and whatever else stands before the number of its paragraphs. */
const withCopy = (more: string, copy = COPY): [string, string] => [
  'paragraphs: 8\n',
  `${copy}${more}paragraphs: 8\n`,
];

/** Copies of articles that may not be offered. */
export const COPIES: BadInput[] = [
  {
    name: 'a copy of an article on an arrest',
    file: RETOLD,
    edit: [
      'paragraphs: 9\n',
      `address: https://khronika.example/1\naddressBasis: text\n${COPY}${SEEN}paragraphs: 9\n`,
    ],
    says: 'a finding of this article names a person known from an arrest or accusation, and a copy would keep the name for good — remove archived',
  },
  {
    name: 'a copy of an article that has no address',
    file: ARTICLE,
    spoil: (s) => s.write(ARTICLE, s.read(ARTICLE).replace(/^address.*\n/gm, '')),
    edit: withCopy(''),
    says: 'nobody can see whether the article still stands — give its own address too, or remove archived',
  },
  {
    name: 'a copy on the site of the article',
    file: ARTICLE,
    edit: withCopy(SEEN, COPY.replace('copies.example', 'diario-de-lusavia.example')),
    says: 'the copy stands on the site of the article itself — give the address of a copy elsewhere',
  },
  {
    name: 'a copy of an article at whose address nobody has looked',
    file: ARTICLE,
    edit: withCopy(''),
    says: 'nobody has looked whether the article still stands at its address — run "npm run links -- --record --date <today>" first',
  },
  {
    name: 'a copy of an article that changed once, and stands there again',
    file: ARTICLE,
    edit: withCopy(
      `${look('changed', '\n    paragraphs: [4]')}${look('alive').replace('standing:\n', '').replaceAll('10-01', '10-02')}`,
    ),
    says: 'the article has changed since it was read, which may be a correction or a name taken out — remove archived',
  },
  {
    name: 'a copy of an article that was found changed by verify',
    file: ARTICLE,
    edit: withCopy(
      `${SEEN}verified:\n  date: '2019-10-02'\n  result: One paragraph changed\n  changed: true\n`,
    ),
    says: 'the article has changed since it was read, which may be a correction or a name taken out — remove archived',
  },
  {
    name: 'a copy of an article that was taken down',
    file: ARTICLE,
    edit: withCopy(look('removed')),
    says: 'the outlet has taken the article down — remove archived',
  },
  {
    name: 'a copy of an article that is gone, without a reason',
    file: ARTICLE,
    edit: withCopy(look('gone')),
    says: 'the article is not to be seen at its address, and it may have been taken down — add reason: why it is not there, and how you know that it was not corrected or taken down; or remove archived',
  },
  {
    name: 'a copy of an article behind a wall, without a reason',
    file: ARTICLE,
    edit: withCopy(look('unclear')),
    says: 'the article is not to be seen at its address, and it may have been taken down — add reason: why it is not there, and how you know that it was not corrected or taken down; or remove archived',
  },
  {
    name: 'looks at an address in the wrong order',
    file: ARTICLE,
    edit: [
      'paragraphs: 8\n',
      `${SEEN}  - ⟦from: '2019-09-01'\n    to: '2019-09-01'\n    state: gone\n    words: Nothing.\nparagraphs: 8\n`,
    ],
    says: 'the days do not run forwards — put back what "npm run links" wrote',
  },
];
