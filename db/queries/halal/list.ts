import { sql } from 'kysely';
import type { FacilitatedCase } from '#rules/halal/facilitated.ts';
import type { ScaleFacts } from '#rules/umkm/scale.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';
import type { PageBounds } from '../../page-bounds.ts';
import { toCase } from './case.ts';
import type { HalalCase } from './case.ts';

/** Whose product it is, and what its scale is read from. */
export interface HalalProduct {
  readonly productId: string;
  readonly productName: string;
  /** A code of `product-kinds`. */
  readonly kind: string;
  readonly umkmId: string;
  readonly umkmName: string;
  readonly ownerName: string;
  readonly districtName: string;
  readonly scaleFacts: ScaleFacts;
}

export interface HalalLine extends HalalProduct {
  readonly halal: HalalCase;
}

/** Which applications; null and empty ask nothing. */
export interface HalalFilter {
  /** A code of `halal-stages`; `none`: only a pre-check. */
  readonly stage: string;
  readonly districtCode: string | null;
  readonly fund: string;
  readonly quotaYear: number | null;
  readonly isFacilitated: boolean | null;
  /** Part of the product's or the business's name, in any case. */
  readonly text: string;
  readonly isRemoved: boolean;
}

const productColumns = [
  'product.id as product_id',
  'product.name as product_name',
  'product.kind as kind',
  'umkm.id as umkm_id',
  'umkm.name as umkm_name',
  'umkm.district_name as district_text',
  'umkm.capital',
  'umkm.sales',
  'umkm.started',
  'umkm.scale_choice',
  'person.name as owner_name',
  'district.name as district_now',
] as const;

interface ProductColumns {
  readonly product_id: string;
  readonly product_name: string;
  readonly kind: string;
  readonly umkm_id: string;
  readonly umkm_name: string;
  readonly district_text: string;
  readonly capital: number | null;
  readonly sales: number | null;
  readonly started: string;
  readonly scale_choice: ScaleFacts['choice'];
  readonly owner_name: string | null;
  readonly district_now: string | null;
}

const toProduct = (row: ProductColumns): HalalProduct => ({
  productId: row.product_id,
  productName: row.product_name,
  kind: row.kind,
  umkmId: row.umkm_id,
  umkmName: row.umkm_name,
  ownerName: row.owner_name ?? '',
  districtName: row.district_now ?? row.district_text,
  scaleFacts: {
    capital: row.capital,
    sales: row.sales,
    started: row.started,
    choice: row.scale_choice,
  },
});

/** Products with their businesses, where both count. */
const products = (db: ReadHandle) =>
  db
    .selectFrom('product')
    .innerJoin('umkm', 'umkm.id', 'product.umkm_id')
    .leftJoin('person', 'person.id', 'umkm.owner_id')
    .leftJoin('region as district', 'district.code', 'umkm.district_code')
    .where('product.removed_at', 'is', null)
    .where('umkm.removed_at', 'is', null);

const saysName = (text: string) => {
  const like = `%${text.toLowerCase()}%`;
  return sql<boolean>`(lower(product.name) LIKE ${like} OR lower(umkm.name) LIKE ${like})`;
};

export async function findHalalProduct(db: ReadHandle, id: string): Promise<HalalProduct | undefined> {
  const row = await products(db).select(productColumns).where('product.id', '=', id).executeTakeFirst();
  return row && toProduct(row);
}

const asked = (db: ReadHandle, filter: HalalFilter) => {
  const { stage, districtCode, fund, quotaYear, isFacilitated, text, isRemoved } = filter;
  return products(db)
    .innerJoin('halal_case', 'halal_case.product_id', 'product.id')
    .where('halal_case.removed_at', isRemoved ? 'is not' : 'is', null)
    .$if(stage !== '', (query) => query.where('halal_case.stage', '=', stage === 'none' ? '' : stage))
    .$if(districtCode !== null, (query) => query.where('umkm.district_code', '=', districtCode))
    .$if(fund !== '', (query) => query.where('halal_case.fund', '=', fund))
    .$if(quotaYear !== null, (query) => query.where('halal_case.quota_year', '=', quotaYear))
    .$if(isFacilitated !== null, (query) =>
      query.where('halal_case.is_facilitated', '=', isFacilitated === true ? 1 : 0),
    )
    .$if(text !== '', (query) => query.where(saysName(text)));
};

/** How many applications a filter names. */
export async function countCases(db: ReadHandle, filter: HalalFilter): Promise<number> {
  const { n } = await asked(db, filter)
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** One page of applications: those that wait longest first, pre-checks at the head. */
export async function readCases(
  db: ReadHandle,
  filter: HalalFilter,
  page: PageBounds,
): Promise<readonly HalalLine[]> {
  const rows = await asked(db, filter)
    .selectAll('halal_case')
    .select(productColumns)
    .orderBy(sql`coalesce(halal_case.stage_on, '')`)
    .orderBy('halal_case.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map((row) => ({ ...toProduct(row), halal: toCase(row) }));
}

/** How many applications stand at each stage, by its code. */
export async function countStages(db: ReadHandle): Promise<ReadonlyMap<string, number>> {
  const rows = await products(db)
    .innerJoin('halal_case', 'halal_case.product_id', 'product.id')
    .where('halal_case.removed_at', 'is', null)
    .select((expression) => ['halal_case.stage', expression.fn.countAll<number>().as('n')])
    .groupBy('halal_case.stage')
    .execute();
  return new Map(rows.map(({ stage, n }) => [stage, n]));
}

/** Which products without a certificate. */
export interface LackingFilter {
  /** Codes of the kinds of which a certificate is asked. */
  readonly kinds: readonly string[];
  readonly districtCode: string | null;
  readonly text: string;
}

const lacking = (db: ReadHandle, { kinds, districtCode, text }: LackingFilter) =>
  products(db)
    // No kind is asked for where the rule names none.
    .where('product.kind', 'in', kinds.length === 0 ? [''] : [...kinds])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('halal_case as known')
            .select('known.id')
            .whereRef('known.product_id', '=', 'product.id')
            .where('known.removed_at', 'is', null)
            .where('known.certificate', 'in', ['issued', 'changed']),
        ),
      ),
    )
    .$if(districtCode !== null, (query) => query.where('umkm.district_code', '=', districtCode))
    .$if(text !== '', (query) => query.where(saysName(text)));

export async function countLacking(db: ReadHandle, filter: LackingFilter): Promise<number> {
  const { n } = await lacking(db, filter)
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

export interface LackingLine extends HalalProduct {
  /** The stage of an application that is under way; null: there is none on record. */
  readonly stage: string | null;
}

/** One page of products of which no certificate is on record, by business and name. */
export async function readLacking(
  db: ReadHandle,
  filter: LackingFilter,
  page: PageBounds,
): Promise<readonly LackingLine[]> {
  const rows = await lacking(db, filter)
    .select(productColumns)
    .select((expression) =>
      expression
        .selectFrom('halal_case as latest')
        .select('latest.stage')
        .whereRef('latest.product_id', '=', 'product.id')
        .where('latest.removed_at', 'is', null)
        .orderBy('latest.recorded_at', 'desc')
        .orderBy('latest.id', 'desc')
        .limit(1)
        .as('stage'),
    )
    .orderBy('umkm.name_key')
    .orderBy('umkm.id')
    .orderBy('product.name_key')
    .orderBy('product.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map((row) => ({ ...toProduct(row), stage: row.stage }));
}

/** Every application for a product of a business, to say whether it was helped before. */
export async function listFacilitated(db: ReadHandle, umkmId: string): Promise<readonly FacilitatedCase[]> {
  const rows = await db
    .selectFrom('halal_case')
    .innerJoin('product', 'product.id', 'halal_case.product_id')
    .select(['product.name', 'halal_case.is_facilitated', 'halal_case.quota_year'])
    .select((expression) =>
      expression
        .selectFrom('halal_event')
        .select((of) => of.fn.min<string | null>('halal_event.held_on').as('first_on'))
        .whereRef('halal_event.case_id', '=', 'halal_case.id')
        .where('halal_event.undone_at', 'is', null)
        .as('first_on'),
    )
    .where('product.umkm_id', '=', umkmId)
    .where('halal_case.removed_at', 'is', null)
    .execute();
  return rows.map((row) => ({
    product: row.name,
    isFacilitated: row.is_facilitated === 1,
    quotaYear: row.quota_year,
    firstOn: plainDateOrNull(row.first_on),
  }));
}
