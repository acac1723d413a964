import type { Problem } from '../../reading/fault.ts';

/** What a copy of the site shows, by what is wrong with the content. */
export interface Showing {
  /** What keeps it from being shown at all. */
  errors: Problem[];
  /** Whether each page says that it shows what is not published yet: the value of `SHOW_UNPUBLISHED`. */
  unpublished: '1' | '';
}

/**
 * For readers, what is not published is an error. For editors it is there to be seen: always under a banner where
 * they `ask` for it, and in a copy that follows their typing ("live") where there is any of it.
 */
export function showing(problems: readonly Problem[], copy: 'readers' | 'ask' | 'live'): Showing {
  const isDraft = ({ code }: Problem) => code === 'unpublished';
  return {
    errors: problems.filter(
      (problem) => problem.severity === 'error' && !(copy !== 'readers' && isDraft(problem)),
    ),
    unpublished: copy === 'ask' || (copy === 'live' && problems.some(isDraft)) ? '1' : '',
  };
}
