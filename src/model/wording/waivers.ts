import { isAboutFinding } from '../join/left-open.ts';
import type { Waiver } from '../../schema/waiver.ts';
import type { WordingFault } from './fault.ts';
import { plain } from './phrases.ts';

/** Whether an editor has given a reason for the words at fault. What is missing has no words and cannot be waived. */
export function isWaived({ words, code }: WordingFault, waivers: readonly Waiver[]): boolean {
  return words !== '' && code !== 'forbidden-word' && waivers.some((waiver) => plain(waiver.words) === words);
}

/** A fault for each waiver that none of the faults of its file needs, nor anything `otherwise`, by the waiver's position. */
export function unneededWaivers(
  waivers: readonly Waiver[],
  faults: readonly WordingFault[],
  otherwise: readonly string[] = [],
): { index: number; fault: WordingFault }[] {
  return waivers.flatMap((waiver, index) =>
    isAboutFinding(waiver.words) ||
    otherwise.includes(waiver.words) ||
    faults.some((fault) => isWaived(fault, [waiver]))
      ? []
      : [{ index, fault: { words: waiver.words, offset: 0, code: 'waiver-unneeded', has: [waiver.reason] } }],
  );
}
