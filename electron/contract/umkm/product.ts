import { z } from 'zod';
import { command, query } from '../define.ts';
import { count, expectedUpdatedAt, id, regionCode, requiredText, shortText } from '../scalars.ts';
import { bounds, productFacts, productLine } from './shapes.ts';

const saved = z.object({ id, updatedAt: z.string() });

const filter = {
  kind: shortText.default(''),
  districtCode: regionCode.nullable().default(null),
  text: shortText.default(''),
  isRemoved: z.boolean().default(false),
};

/** Products of businesses; what is certified is a product, not a business. */
export const productContract = {
  /** Produk semua usaha yang dihitung, sehalaman, menurut usahanya. */
  'product.list': query(
    z.strictObject({ ...filter, ...bounds }),
    z.object({ rows: z.array(productLine).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Berapa produk menurut saringan. */
  'product.count': query(z.strictObject(filter), z.object({ total: count }), ['OFFICE_NOT_SET_UP']),
  /** Mencatat satu produk sebuah usaha; nama dan jenis sudah cukup. */
  'product.record': command(z.strictObject({ umkmId: id, ...productFacts }), saved, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
  ]),
  /** Membetulkan catatan produk. */
  'product.correct': command(z.strictObject({ id, expectedUpdatedAt, ...productFacts }), saved, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
    'RECORD_CHANGED_ELSEWHERE',
  ]),
  /** Mengeluarkan produk dari daftar dan hitungan; catatannya tetap tersimpan bersama alasannya. */
  'product.remove': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan produk yang dikeluarkan. */
  'product.restore': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
};
