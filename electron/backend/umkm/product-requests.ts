import type { productContract } from '#contract/umkm/product.ts';
import { countProducts, readProducts } from '#db/queries/umkm/product.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { correctProduct, recordProduct, removeProduct, restoreProduct } from './save-product.ts';
import { shownProduct } from './shown.ts';
import { wordsOn } from './words.ts';

export const productHandlers = {
  'product.list': async ({ offset, limit, ...filter }, { read, today }) => {
    await requireOffice(read);
    const words = await wordsOn(read, today);
    const rows = await readProducts(read, filter, { offset, limit });
    return { rows: rows.map((row) => shownProduct(row, words)) };
  },
  'product.count': async (filter, { read }) => {
    await requireOffice(read);
    return { total: await countProducts(read, filter) };
  },
  'product.record': recordProduct,
  'product.correct': correctProduct,
  'product.remove': removeProduct,
  'product.restore': restoreProduct,
} as const satisfies Handlers<keyof typeof productContract>;
