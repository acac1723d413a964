import { z } from 'zod';
import { parseEdtf } from './edtf.ts';

/** A date or period in the EDTF subset of this project (`src/schema/edtf.ts`). */
export const edtf = z
  .string({ error: 'is not text — put the date in quotes, for example "2022-09"' })
  .superRefine((text, context) => {
    const parsed = parseEdtf(text);
    if ('error' in parsed) context.addIssue({ code: 'custom', message: parsed.error });
  });

/** One calendar day: `2023-05-17`. */
export const day = z
  .string({ error: 'is not text — put the date in quotes, for example "2023-05-17"' })
  .superRefine((text, context) => {
    const parsed = parseEdtf(text);
    if ('error' in parsed) context.addIssue({ code: 'custom', message: parsed.error });
    else if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
      context.addIssue({
        code: 'custom',
        message: `"${text}" is not one day — write year, month and day, for example "2023-05-17"`,
      });
  });

/** A date, `null`, or several days as a list, which is kept as the EDTF set of these days: `{2019-03-02,2019-03-05}`. */
export const edtfOrDays = z
  .preprocess((value) => (Array.isArray(value) ? `{${value.join(',')}}` : value), edtf.nullable())
  .meta({
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }, { type: 'null' }],
  });
