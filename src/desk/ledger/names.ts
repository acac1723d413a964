import type { Publication } from '../../model/promise/publications.ts';
import { namesWithheld, type Names } from '../../model/promise/withheld.ts';
import { openNotNames } from '../../reading/not-names.ts';
import { slowHash } from '../../reading/slow-hash.ts';

/** Asks for names that are withheld, with the words of which it is known from earlier that they are none. */
export function askingForNames<Answer>(
  publications: readonly Publication[],
  ask: (names: Names) => Answer,
): Answer {
  let keep = () => {};
  const names = namesWithheld(publications, slowHash, (about) => {
    const { save, ...notNames } = openNotNames(about);
    keep = save;
    return notNames;
  });
  const answer = ask(names);
  keep();
  return answer;
}
