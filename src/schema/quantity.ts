import { z } from 'zod';
import { isCurrency, meantBy } from './codes.ts';
import { line } from './text.ts';

/** How a number is meant; the words stand before the number in every text and label. */
export const COMPARATORS = [
  'exactly',
  'at least',
  'at most',
  'about',
  'more than',
  'less than',
  'between',
] as const;

export type Comparator = (typeof COMPARATORS)[number];

/** True for a number that is written with its digits alone, and with no more of them than are kept. */
function isPlain(value: number): boolean {
  const digits = String(value);
  return !digits.includes('e') && digits.replace(/\D/g, '').length <= 16;
}

/** A number that the reporting gives, with its scope. */
export const quantity = z.strictObject({
  value: z
    .number()
    .nonnegative('is below zero — write the size, and the direction in words')
    .max(1e15, 'is too large to be kept exactly — write it in words, or in a larger unit')
    .refine(
      isPlain,
      'is too small, or has too many digits, to be written out exactly — write it in words, or in a smaller unit',
    )
    .describe('The number alone, without unit or separators: `103000`.'),
  upTo: z
    .number()
    .max(1e15, 'is too large to be kept exactly — write it in words, or in a larger unit')
    .optional()
    .describe('The upper number of `between`.'),
  unit: line(40)
    .optional()
    .describe('What is counted, in the plural: `crates`, `shipments`; leave it out for an amount of money.'),
  comparator: z
    .enum(COMPARATORS)
    .describe(
      'Whether the number is exact or a bound: `exactly`, `at least`, `at most`, `about`, `more than`, `less than`, `between` (with `upTo`).',
    ),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'is not a currency code — write three capitals, for example "USD"')
    .refine((code) => !/^[A-Z]{3}$/.test(code) || isCurrency(code), {
      error: ({ input }) =>
        `"${String(input)}" is no currency (ISO 4217) — ${meantBy('currency', String(input), 'write its code, for example "USD"')}`,
    })
    .optional()
    .describe('The currency as ISO 4217 writes it, for amounts of money: `USD`.'),
  what: line(140).describe(
    'What the number covers, so that nobody takes a total for a unit price: `value of all 37 crates together`.',
  ),
});

export type Quantity = z.infer<typeof quantity>;
