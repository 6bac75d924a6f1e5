import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { findProduct, insertProduct, markProduct, updateProduct } from '#db/queries/umkm/product.ts';
import type { Product } from '#db/queries/umkm/product.ts';
import { PRODUCT_LABELS } from '#rules/umkm/product.ts';
import type { ProductFacts } from '#rules/umkm/product.ts';
import { formatRupiah } from '#rules/value/numbers.ts';
import type { CommandContext } from '../base/context.ts';
import { requireKept, removeKept, restoreKept, saveKept } from '../base/kept-record.ts';
import type { KeptBook } from '../base/kept-record.ts';
import { refuse } from '../base/refusal.ts';
import { shownFields } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireUmkm } from './require-umkm.ts';
import { wordOf, wordsOn } from './words.ts';
import type { UmkmWords } from './words.ts';

/** Products as kept records; a new one comes by `recordProduct`, which knows whose it is. */
const bookOf = (words: UmkmWords, umkmId: string): KeptBook<ProductFacts, Product> => ({
  what: 'Produk',
  subjectOf: (id) => `product:${id}`,
  find: findProduct,
  insert: (db, id, facts, by) => insertProduct(db, id, { umkmId, ...facts }, by),
  update: updateProduct,
  mark: markProduct,
  fieldsOf: (product) =>
    shownFields(PRODUCT_LABELS, product).map((field) => {
      if (field.name === 'kind') return { ...field, now: wordOf(product.kind, words.productKinds) };
      if (field.name === 'price' && product.price !== null)
        return { ...field, now: formatRupiah(product.price) };
      return field;
    }),
});

/** @throws AppError INVALID_INPUT for a kind that is on no list of the office */
export function requireKind(
  kind: string,
  { productKinds }: UmkmWords,
  knownKind: string,
  path = 'kind',
): void {
  if (kind === knownKind || productKinds.some(({ code }) => code === kind)) return;
  refuse(path, `Jenis "${kind}" tidak ada dalam daftar dinas. Pilih dari daftar.`);
}

export async function recordProduct(
  { umkmId, ...facts }: CheckedInputOf<'product.record'>,
  context: CommandContext,
): Promise<OutputOf<'product.record'>> {
  await requireOffice(context.read);
  const words = await wordsOn(context.read, context.today);
  await requireUmkm(context.read, umkmId);
  requireKind(facts.kind, words, '');
  return saveKept(bookOf(words, umkmId), { id: null, expectedUpdatedAt: null, facts }, context);
}

/** Several products of a business that is being written down, inside the caller's transaction. */
export async function writeProducts(
  { write, actor }: CommandContext,
  umkmId: string,
  products: readonly ProductFacts[],
  at: string,
): Promise<void> {
  for (const facts of products)
    await insertProduct(write, newId(), { umkmId, ...facts }, { at, who: actor.name });
}

export async function correctProduct(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'product.correct'>,
  context: CommandContext,
): Promise<OutputOf<'product.correct'>> {
  await requireOffice(context.read);
  const words = await wordsOn(context.read, context.today);
  const known = await requireKept(bookOf(words, ''), context.read, id);
  requireKind(facts.kind, words, known.kind);
  return saveKept(bookOf(words, known.umkmId), { id, expectedUpdatedAt, facts }, context);
}

export async function removeProduct(
  input: CheckedInputOf<'product.remove'>,
  context: CommandContext,
): Promise<OutputOf<'product.remove'>> {
  return removeKept(bookOf(await wordsOn(context.read, context.today), ''), input, context);
}

export async function restoreProduct(
  input: CheckedInputOf<'product.restore'>,
  context: CommandContext,
): Promise<OutputOf<'product.restore'>> {
  return restoreKept(bookOf(await wordsOn(context.read, context.today), ''), input, context);
}
