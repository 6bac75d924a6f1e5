import type { InputOf } from '#contract/index.ts';
import type { ProductLine } from '#contract/umkm/shapes.ts';
import { PRODUCT_LABELS } from '#rules/umkm/product.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { Faults } from '../../lib/faults.ts';
import { readMoney } from '../../lib/money-text.ts';
import { umkmText } from '../../text/umkm/umkm.ts';

export const EMPTY_PRODUCT = {
  name: '',
  kind: '',
  brand: '',
  packaging: '',
  capacity: '',
  capacityUnit: '',
  price: '',
  note: '',
};
export type ProductEntry = Readonly<Record<keyof typeof EMPTY_PRODUCT, string>>;

const shown = (value: number | null): string => (value === null ? '' : formatInteger(value));

export const productEntryOf = (one: ProductLine): ProductEntry => ({
  name: one.name,
  kind: one.kind,
  brand: one.brand,
  packaging: one.packaging,
  capacity: shown(one.capacity),
  capacityUnit: one.capacityUnit,
  price: shown(one.price),
  note: one.note,
});

type Facts = Omit<InputOf<'product.record'>, 'umkmId'>;

/** What the form says of a product, or what is wrong with it at its fields. */
export function readProduct(entry: ProductEntry): { readonly input: Facts } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  const number = (name: 'capacity' | 'price', fault: string): number | null => {
    const read = readMoney(entry[name]);
    if (read === undefined || (read !== null && read < 0)) faults[name] = fault;
    return read ?? null;
  };
  for (const name of ['name', 'kind'] as const)
    if (entry[name].trim() === '') faults[name] = umkmText.form.required(PRODUCT_LABELS[name]);
  const input = {
    ...entry,
    capacity: number('capacity', umkmText.product.numberFault),
    price: number('price', umkmText.form.moneyFault),
  };
  return Object.keys(faults).length > 0 ? { faults } : { input };
}
