import type { ListPage } from '../../model/list-pages.ts';
import { sortDay } from '../../schema/edtf.ts';
import { grouped } from '../../text/numbers.ts';
import { t } from '../../text/t.ts';

/** What a page of a list holds, in a word or two: "2010–2012" in order of time, else numbers of findings, "1–996". */
export function spanOf({ findings }: ListPage, dated: boolean): string {
  return dated
    ? span(findings.map(({ when }) => (when ? sortDay(when).slice(0, 4) : t.lists.pages.noDate)))
    : span(findings.map(({ number }) => grouped(number, t.language.digits.group)));
}

function span(words: readonly string[]): string {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
