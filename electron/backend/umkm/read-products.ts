import type { CheckedInputOf } from '#contract/index.ts';
import { choiceOfWord } from '#rules/activity/activity.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import { readCount } from '../spreadsheet/read/read-count.ts';
import { readMoney } from '../spreadsheet/read/read-money.ts';
import { shownValue } from '../spreadsheet/read/reading.ts';
import { labelOfColumn } from './find-table.ts';
import { MOST_LETTERS } from './row-reader.ts';
import type { Reader } from './row-reader.ts';
import type { UmkmWords } from './words.ts';

export type ReadProduct = CheckedInputOf<'umkm.record'>['products'][number];

/** As many as a business is recorded with at once. */
const MOST_PRODUCTS = 100;
/** What a list says beside one product, and of which of several it speaks nobody knows. */
const OF_ONE = ['brand', 'packaging', 'price', 'capacity'] as const;

function namesOf(row: Reader): readonly string[] {
  const names = row
    .text('product', MOST_LETTERS.long)
    .split(/\s*[,;/\n]\s*/)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => row.bounded('product', name, MOST_LETTERS.short))
    .filter(Boolean);
  if (names.length > MOST_PRODUCTS)
    row.warn(
      'ISI_TIDAK_DIAMBIL',
      'product',
      names.slice(MOST_PRODUCTS).join(', '),
      `Baris ini menyebut ${String(names.length)} produk; ${String(MOST_PRODUCTS)} yang pertama diambil. Catat sisanya di rincian usahanya.`,
    );
  return names.slice(0, MOST_PRODUCTS);
}

function kindOf(row: Reader, productKinds: readonly NamedChoice[]): string {
  const word = row.text('productKind');
  const known = word === '' ? undefined : choiceOfWord(word, productKinds);
  const kind = known ?? productKinds.at(-1)?.code ?? '';
  if (known === undefined)
    row.warn(
      'PILIHAN_TIDAK_DIKENAL',
      'productKind',
      word,
      `Jenis produk ${word === '' ? 'tidak disebut' : `"${shownValue(word)}" tidak ada dalam daftar dinas`}, jadi dicatat "${productKinds.find((one) => one.code === kind)?.name ?? kind}". Betulkan di rincian usahanya.`,
    );
  return kind;
}

/** The products that a row names; what stands beside them is taken where it can only be one product's, else it is said. */
export function readProducts(row: Reader, { productKinds }: UmkmWords): readonly ReadProduct[] {
  const names = namesOf(row);
  if (names.length === 0) {
    for (const column of ['productKind', ...OF_ONE] as const) row.leave(column, 'produknya tidak disebut');
    return [];
  }
  const kind = kindOf(row, productKinds);
  const isOne = names.length === 1;
  if (!isOne)
    for (const column of OF_ONE) row.leave(column, `baris ini menyebut ${String(names.length)} produk`);
  const price = isOne ? row.take(readMoney(row.cell('price'), labelOfColumn('price'))) : null;
  if (price !== null && price < 0) row.leave('price', 'kurang dari nol');
  const capacity = isOne ? row.take(readCount(row.cell('capacity'), labelOfColumn('capacity'))) : null;
  return names.map((name) => ({
    name,
    kind,
    brand: isOne ? row.text('brand') : '',
    packaging: isOne ? row.text('packaging') : '',
    capacity,
    capacityUnit: '',
    price: price !== null && price < 0 ? null : price,
    note: '',
  }));
}
