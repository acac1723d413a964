import { RESPONSE_KINDS } from '../schema/response.ts';
import type { Finding, Response } from './report.ts';

/** A denial counts only against the finding that it answers. */
export function isDenial({ kind, answers }: Pick<Response, 'kind' | 'answers'>): boolean {
  return RESPONSE_KINDS[kind].denial && answers === 'this finding';
}

/** Who denies this finding, by name as it reads inside a sentence; each once. */
export function deniers({ responses }: Pick<Finding, 'responses'>): string[] {
  if (typeof responses === 'string') return [];
  return [...new Set(responses.filter(isDenial).map(({ by }) => by.inSentence))];
}
