import type { ArticleFile, Standing } from '../../schema/article.ts';
import { listInWords } from '../../text/words.ts';
import type { Answer } from './fetch.ts';
import { lettersOf, readPage } from './page.ts';

/** What was found at an article's address. */
export interface Found {
  state: Standing;
  /** One line for the editor, which is kept beside the day. */
  words: string;
  /** Paragraphs that no longer stand there as they were read. */
  paragraphs: number[];
}

/** What others wrote may be long, or hold signs that no line of the content may. */
function found(state: Standing, said: string, paragraphs: number[] = []): Found {
  const plain = said
    .replace(/[^\x20-\x7e]/g, '?')
    .replace(/ +/g, ' ')
    .trim();
  return { state, words: plain.length <= 240 ? plain : `${plain.slice(0, 237)}...`, paragraphs };
}

/**
 * Holds an answer against the paragraphs that were read. Only what is certain is said: a page without a single one of
 * them may be a wall, a new design or another article, which only a person can tell.
 */
export function judge(
  { address, fingerprints = [] }: Pick<ArticleFile, 'address' | 'fingerprints'>,
  answer: Answer,
): Found {
  if (answer.status === null) return found('unclear', answer.why);
  const { status, type, bytes } = answer;
  const moved = elsewhere(address!, answer.address);
  const leads = moved ? `it leads on to ${answer.address}, ` : '';
  if (status === 410 || status === 451)
    return found('removed', `${leads}the answer is ${status}: taken down`);
  if (status === 404) return found('gone', `${leads}the answer is 404: not there`);
  if ([401, 402, 403].includes(status))
    return found('unclear', `${leads}the answer is ${status}: not for everybody`);
  if (status !== 200) return found('unclear', `${leads}the answer is ${status}`);
  if (!/^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i.test(type))
    return found('unclear', `${leads}the answer is no page but ${type || 'something without a name'}`);
  const letters = lettersOf(bytes, type);
  if (letters === null) return found('unclear', `${leads}the letters of the page are not what it says`);
  if (fingerprints.length === 0)
    return found('unclear', `${leads}a page is there, and we have no fingerprints to compare it with`);
  const { prints, walled } = readPage(letters, type);
  const missing = fingerprints.flatMap((print, at) => (prints.has(print) ? [] : [at + 1]));
  return compared(missing, fingerprints.length, leads, moved, walled || asksToLogIn(answer.address));
}

function compared(missing: number[], all: number, leads: string, moved: boolean, walled: boolean): Found {
  if (missing.length === 0) return found('alive', `${leads}all ${all} paragraphs stand there`);
  // Behind a wall only the opening can be seen.
  const opening = missing.length === all || missing[0] === all - missing.length + 1;
  if (walled && opening && missing.length > 1)
    return found('unclear', `${leads}${all - missing.length} of ${all} paragraphs stand before a wall`);
  if (missing.length === all)
    return moved
      ? found('gone', `${leads}where none of its paragraphs stands`)
      : found('unclear', 'a page is there, and none of the paragraphs stands on it: look yourself');
  const which = `${missing.length === 1 ? 'paragraph' : 'paragraphs'} ${listInWords(missing.map(String))}`;
  return found('changed', `${leads}${which} of ${all} changed or gone`, missing);
}

const asksToLogIn = (address: string) => /\/(?:log-?in|sign-?in|account|auth|subscribe)\b/i.test(address);

/** Another page, and not the same with another protocol, "www.", a final slash or an anchor. */
function elsewhere(from: string, to: string): boolean {
  const plain = (address: string) => {
    const { host, pathname, search } = new URL(address);
    return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
  };
  return plain(from) !== plain(to);
}
