import type { Edtf, EdtfDate } from '../../schema/edtf.ts';

/** Dates of an entity in FollowTheMoney, each a prefix of an ISO date: `2022`, `2022-09`, `2023-02-19`. */
export interface FtmDates {
  date?: string;
  startDate?: string;
  endDate?: string;
}

/**
 * A date as FollowTheMoney can say it, never more exact than the finding: it has no "about" and no "some time
 * between", so a doubtful date loses its last part, and of "some time between" only what both ends share is
 * left. Nothing at all is left of a doubtful year. The words of the date stand in the description.
 */
export function ftmDates(when: Edtf | null): FtmDates {
  if (when === null) return {};
  if (when.form === 'date') return given({ date: certain(when.start!) });
  if (when.form === 'within')
    return given({ date: when.start && when.end ? shared(certain(when.start), certain(when.end)) : null });
  return given({ startDate: when.start && certain(when.start), endDate: when.end && certain(when.end) });
}

/** The part of a date that is beyond doubt; `null` for a doubtful year. */
export function certain({ text, approximate, uncertain }: EdtfDate): string | null {
  const parts = text.replace(/[~?%]$/, '').split('-');
  return (approximate || uncertain ? parts.slice(0, -1) : parts).join('-') || null;
}

function shared(from: string | null, to: string | null): string | null {
  const [a, b] = [from?.split('-') ?? [], to?.split('-') ?? []];
  const differs = a.findIndex((part, index) => part !== b[index]);
  return a.slice(0, differs === -1 ? a.length : differs).join('-') || null;
}

function given(dates: Partial<Record<keyof FtmDates, string | null>>): FtmDates {
  return Object.fromEntries(Object.entries(dates).filter(([, value]) => value));
}
