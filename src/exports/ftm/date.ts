import { certain, common } from '../../model/time/certain.ts';
import type { Edtf } from '../../schema/edtf.ts';

/** Dates of an entity in FollowTheMoney, each a prefix of an ISO date: `2022`, `2022-09`, `2023-02-19`. */
export interface FtmDates {
  date?: string;
  startDate?: string;
  endDate?: string;
}

/**
 * A date as FollowTheMoney can say it, never more exact than the finding: it has no "about" and no "some time
 * between", so a doubtful date loses its last part, and of "some time between" only what both ends share is
 * left. Nothing at all is left of a doubtful year. Hand in what a date means (`meantBy`): a window in which something
 * happened has no first day. The words of the date stand in the description.
 */
export function ftmDates(when: Edtf | null): FtmDates {
  if (when === null) return {};
  if (when.form !== 'interval') return given({ date: common(when) });
  return given({ startDate: when.start && certain(when.start), endDate: when.end && certain(when.end) });
}

function given(dates: Partial<Record<keyof FtmDates, string | null>>): FtmDates {
  return Object.fromEntries(Object.entries(dates).filter(([, value]) => value));
}
