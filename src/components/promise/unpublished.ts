import type { Report } from '../../model/report.ts';
import type { Version } from '../../model/promise/versions.ts';

/** The setting under which pages say that they show what is not published. Set by the commands, never by hand. */
const SETTING = 'SHOW_UNPUBLISHED';

/** True where this copy of the site shows what is not published yet, and says so on every page. */
export const showsUnpublished = (): boolean => process.env[SETTING] === '1';

/** A finding as it would be published, with the version that readers see now; null for a new one. */
export interface Draft {
  now: Version;
  before: Version | null;
}

/** What is not published of a finding; null where all of it is. */
export function draftOf(versions: readonly Version[]): Draft | null {
  const now = versions.at(-1)!;
  return now.date === null ? { now, before: versions.at(-2) ?? null } : null;
}

/** Everything that is not published, by number. */
export function draftsOf({ findings }: Report): Draft[] {
  return findings.map(({ versions }) => draftOf(versions)).filter((draft) => draft !== null);
}
