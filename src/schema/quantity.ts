import { z } from 'zod';
import { line } from './text.ts';

/** How a number is meant; the words stand before the number in every text and label. */
export const COMPARATORS = {
  exactly: { words: '' },
  'at least': { words: 'at least ' },
  'at most': { words: 'at most ' },
  about: { words: 'about ' },
} as const;

export type Comparator = keyof typeof COMPARATORS;

/** A number that the reporting gives, with its scope. */
export const quantity = z.strictObject({
  /** The number alone, without unit or separators: `103000`. */
  value: z.number().finite().nonnegative('is below zero — write the size, and the direction in words'),
  /** What is counted, in the plural: `drones`, `shipments`; leave it out for an amount of money. */
  unit: line(40).optional(),
  /** Whether the number is exact or a bound: `exactly`, `at least`, `at most`, `about`. */
  comparator: z.enum(Object.keys(COMPARATORS) as [Comparator, ...Comparator[]]),
  /** The currency as ISO 4217 writes it, for amounts of money: `USD`. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'is not a currency code — write three capitals, for example "USD"')
    .optional(),
  /** What the number covers, so that nobody takes a total for a unit price: `value of all 37 drones together`. */
  what: line(140),
});

export type Quantity = z.infer<typeof quantity>;
