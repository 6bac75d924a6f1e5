import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import { umkmKey } from '#rules/umkm/umkm.ts';
import type { ProductFacts } from '#rules/umkm/product.ts';
import { saysText, soughtUmkms } from '../../engine/record-search-condition.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { PageBounds } from '../../page-bounds.ts';
import type { ProductRow } from '../../schema/umkm.ts';

/** A product as it stands, with whose it is. */
export interface Product extends ProductFacts {
  readonly id: string;
  readonly umkmId: string;
  readonly umkmName: string;
  readonly ownerName: string;
  readonly districtName: string;
  readonly recordedBy: string;
  readonly updatedAt: string;
  /** Null while it counts. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

const selectProducts = (db: ReadHandle) =>
  db
    .selectFrom('product')
    .innerJoin('umkm', 'umkm.id', 'product.umkm_id')
    .leftJoin('person', 'person.id', 'umkm.owner_id')
    .leftJoin('region as district', 'district.code', 'umkm.district_code')
    .selectAll('product')
    .select([
      'umkm.name as umkm_name',
      'person.name as owner_name',
      'umkm.district_name as district_text',
      'district.name as district_now',
    ]);

interface JoinedRow extends ProductRow {
  readonly umkm_name: string;
  readonly owner_name: string | null;
  readonly district_text: string;
  readonly district_now: string | null;
}

const toProduct = (row: JoinedRow): Product => ({
  id: row.id,
  umkmId: row.umkm_id,
  umkmName: row.umkm_name,
  ownerName: row.owner_name ?? '',
  districtName: row.district_now ?? row.district_text,
  name: row.name,
  kind: row.kind,
  brand: row.brand,
  packaging: row.packaging,
  capacity: row.capacity,
  capacityUnit: row.capacity_unit,
  price: row.price,
  note: row.note,
  recordedBy: row.recorded_by,
  updatedAt: row.updated_at,
  removedAt: row.removed_at,
  removedReason: row.removed_reason,
});

export async function findProduct(db: ReadHandle, id: string): Promise<Product | undefined> {
  const row = await selectProducts(db).where('product.id', '=', id).executeTakeFirst();
  return row && toProduct(row);
}

/** Products of one business by name. */
export async function listProductsOf(
  db: ReadHandle,
  umkmId: string,
  isRemoved = false,
): Promise<readonly Product[]> {
  const rows = await selectProducts(db)
    .where('product.umkm_id', '=', umkmId)
    .where('product.removed_at', isRemoved ? 'is not' : 'is', null)
    .orderBy('product.name_key')
    .orderBy('product.id')
    .execute();
  return rows.map(toProduct);
}

/** Which products; empty and null ask nothing. */
export interface ProductFilter {
  readonly kind: string;
  readonly districtCode: string | null;
  /** Part of the product's or the business's name, in any case. */
  readonly text: string;
  readonly isRemoved: boolean;
}

async function selectAsked(
  db: ReadHandle,
  { kind, districtCode, text, isRemoved }: ProductFilter,
  isListed: boolean,
) {
  const like = `%${text.toLowerCase()}%`;
  // The index of businesses leads; it knows the names of all their products.
  const said = text === '' ? undefined : await saysText(db, soughtUmkms(text, ''));
  return selectProducts(db)
    .where('umkm.removed_at', 'is', null)
    .where('product.removed_at', isRemoved ? 'is not' : 'is', null)
    .$if(kind !== '', (query) => query.where('product.kind', '=', kind))
    .$if(districtCode !== null, (query) => query.where('umkm.district_code', '=', districtCode))
    .$if(text !== '', (query) =>
      query
        // Of a product that was taken out the index knows nothing.
        .$if(!isRemoved && said !== undefined, (asked) =>
          asked.where((isListed ? said?.listed : said?.counted) ?? sql<SqlBool>`1 = 1`),
        )
        .where((where) =>
          where.or([
            where(sql`lower(product.name)`, 'like', like),
            where(sql`lower(umkm.name)`, 'like', like),
          ]),
        ),
    );
}

/** How many products of businesses that count a filter names. */
export async function countProducts(db: ReadHandle, filter: ProductFilter): Promise<number> {
  const asked = await selectAsked(db, filter, false);
  const { n } = await asked
    .clearSelect()
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** One page of products of the businesses that count, by business and name. */
export async function readProducts(
  db: ReadHandle,
  filter: ProductFilter,
  page: PageBounds,
): Promise<readonly Product[]> {
  const asked = await selectAsked(db, filter, true);
  const rows = await asked
    .orderBy('umkm.name_key')
    .orderBy('umkm.id')
    .orderBy('product.name_key')
    .orderBy('product.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toProduct);
}

function toRow(facts: ProductFacts) {
  const { name, kind, brand, packaging, capacity, capacityUnit, price, note } = facts;
  return {
    name,
    name_key: umkmKey(name),
    kind,
    brand,
    packaging,
    capacity,
    capacity_unit: capacityUnit,
    price,
    note,
  };
}

export async function insertProduct(
  db: WriteHandle,
  id: string,
  { umkmId, ...facts }: ProductFacts & { readonly umkmId: string },
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('product')
    .values({
      id,
      umkm_id: umkmId,
      ...toRow(facts),
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

export async function updateProduct(
  db: WriteHandle,
  id: string,
  facts: ProductFacts,
  at: string,
): Promise<void> {
  await db
    .updateTable('product')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Takes a product out of every count, or back. */
export async function markProduct(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('product').set(removalColumns(removed, at)).where('id', '=', id).execute();
}
