import type { Quantity } from '../schema/quantity.ts';
import { grouped } from './numbers.ts';
import { t } from './t.ts';

const SIGNS: Record<string, string> = { EUR: '€', GBP: '£', JPY: '¥', USD: '$' };

/**
 * A number with its comparator and unit, as it stands in sentences: "at least $270,000", "about 37 crates".
 * Where the goods name the unit more closely, they take its place: 37 "crates" of "steel crates" are "37 steel crates".
 */
export function quantityWords(quantity: Quantity, goods = ''): string {
  const comparator = t.kinds.comparators[quantity.comparator];
  const unit = quantity.unit && goods.endsWith(` ${quantity.unit}`) ? goods : quantity.unit;
  const { upTo, ...lower } = quantity;
  const number =
    upTo === undefined
      ? amount(lower)
      : t.model.range({ from: amount(lower), to: amount({ ...lower, value: upTo }) });
  return `${comparator === '' ? '' : `${comparator} `}${number}${unit ? ` ${unit}` : ''}`;
}

/**
 * The number where its scope stands beside it. Of an exact one we know only that the article prints it so; that is said
 * once, by the scope or here.
 */
export function numberAsPrinted(quantity: Quantity, goods = ''): string {
  const number = quantityWords(quantity, goods);
  const said = quantity.what.includes(t.kinds.asPrinted);
  return quantity.comparator === 'exactly' && !said ? t.model.asPrinted({ number }) : number;
}

/** True for an amount of money. */
export const isMoney = (quantity: Quantity): boolean => quantity.currency !== undefined;

function amount({ value, currency }: Quantity): string {
  const number = decimal(value);
  if (currency === undefined) return number;
  const sign = SIGNS[currency];
  return sign ? t.language.money({ sign, number }) : `${number} ${currency}`;
}

function decimal(value: number): string {
  const { group, decimal: point } = t.language.digits;
  const [whole, part] = String(value).split('.');
  return grouped(Number(whole), group) + (part === undefined ? '' : point + part);
}
