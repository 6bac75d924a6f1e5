import { sql } from 'kysely';
import type { ExpressionBuilder, RawBuilder, SqlBool } from 'kysely';
import type { UmkmScaleRule } from '#rules/rule-book/rule-value.ts';
import { SCALES } from '#rules/umkm/scale.ts';
import type { Scale } from '#rules/umkm/scale.ts';
import type { UmkmStatus } from '#rules/umkm/umkm.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { countKept, saysAnything, saysText, soughtUmkms } from '../../engine/record-search-condition.ts';
import type { SaidText } from '../../engine/record-search-condition.ts';
import type { ReadHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import { WHOLE_LIST } from '../../page-bounds.ts';
import type { PageBounds } from '../../page-bounds.ts';
import type { DatabaseTables } from '../../schema.ts';

/** Which businesses; null and empty ask nothing. */
export interface UmkmFilter {
  /** Part of the name, the owner's name or a product, in any case. */
  readonly text: string;
  readonly districtCode: string | null;
  readonly villageCode: string | null;
  readonly sector: string;
  readonly form: string;
  /** By the rule of `scaleRule`; `unknown`: where it cannot be said. */
  readonly scale: Scale | 'unknown' | null;
  readonly sex: 'L' | 'P' | null;
  readonly status: UmkmStatus | null;
  /** A member of this cooperative. */
  readonly cooperativeId: string | null;
  /** With a product of this kind. */
  readonly productKind: string;
  /** Owned by this person. */
  readonly personId: string | null;
  /** Without an issued licence of this kind on record; whether there is one elsewhere nobody says. */
  readonly lacksLicence: string;
  /** Those taken out, instead of those that count. */
  readonly isRemoved: boolean;
}

/** One line of the list. */
export interface UmkmLine {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string | null;
  readonly ownerName: string;
  readonly ownerSex: 'L' | 'P' | null;
  readonly districtName: string;
  readonly villageName: string;
  readonly sector: string;
  readonly form: string;
  readonly capital: number | null;
  readonly sales: number | null;
  readonly salesYear: number | null;
  readonly started: string;
  readonly scaleChoice: Scale | '';
  readonly status: UmkmStatus;
  readonly products: number;
  readonly mergedInto: string | null;
  readonly updatedAt: string;
  readonly removedReason: string;
}

type Where = ExpressionBuilder<DatabaseTables, 'umkm'>;

const classOf = (column: 'capital' | 'sales', limits: readonly number[]): RawBuilder<Scale | null> => {
  const amount = sql.ref(`umkm.${column}`);
  const cases = limits.map(
    (limit, at) => sql`WHEN ${amount} <= ${sql.lit(limit)} THEN ${sql.lit(SCALES[at] ?? 'large')}`,
  );
  return sql`CASE WHEN ${amount} IS NULL THEN NULL ${sql.join(cases, sql` `)} ELSE 'large' END`;
};

/** The scale of a row as `readScale` reads it (rules/umkm/scale.ts); null where it cannot be said. */
export function scaleInRow({ capital, sales, capitalFrom }: UmkmScaleRule): RawBuilder<Scale | null> {
  const [byCapital, bySales] = [classOf('capital', capital), classOf('sales', sales)];
  const started = sql.ref('umkm.started');
  const [first, last] = [
    sql`substr(${started} || '-01-01', 1, 10)`,
    sql`substr(${started} || '-12-31', 1, 10)`,
  ];
  const byBeginning =
    capitalFrom === null
      ? sql`ELSE ${bySales}`
      : sql`WHEN ${started} <> '' AND ${last} < ${sql.lit(capitalFrom)} THEN ${bySales}
        WHEN ${started} <> '' AND ${first} >= ${sql.lit(capitalFrom)} THEN ${byCapital}
        WHEN ${byCapital} = ${bySales} THEN ${bySales} ELSE NULL`;
  return sql`CASE WHEN umkm.scale_choice <> '' THEN umkm.scale_choice
    WHEN umkm.sales IS NULL THEN ${byCapital}
    WHEN umkm.capital IS NULL THEN ${bySales}
    ${byBeginning} END`;
}

/** @param said whether a row says the text that is looked for */
function matching(where: Where, filter: UmkmFilter, scaleRule: UmkmScaleRule, said: RawBuilder<SqlBool>) {
  const { districtCode, villageCode, sector, form, scale, sex, status, cooperativeId, productKind } = filter;
  const { personId, lacksLicence, isRemoved } = filter;
  const asked = <Value>(value: Value | null | '', one: (value: Value) => RawBuilder<SqlBool>) =>
    value === null || value === '' ? [] : [one(value)];
  return where.and([
    where('umkm.removed_at', isRemoved ? 'is not' : 'is', null),
    ...asked(districtCode, (code) => sql`umkm.district_code = ${code}`),
    ...asked(villageCode, (code) => sql`umkm.village_code = ${code}`),
    ...asked(sector, (code) => sql`umkm.sector = ${code}`),
    ...asked(form, (code) => sql`umkm.form = ${code}`),
    ...asked(status, (one) => sql`umkm.status = ${one}`),
    ...asked(scale, (one) =>
      one === 'unknown' ? sql`(${scaleInRow(scaleRule)}) IS NULL` : sql`(${scaleInRow(scaleRule)}) = ${one}`,
    ),
    ...asked(
      sex,
      (one) => sql`EXISTS (SELECT 1 FROM person WHERE person.id = umkm.owner_id AND person.sex = ${one})`,
    ),
    ...asked(
      lacksLicence,
      (one) => sql`NOT EXISTS (SELECT 1 FROM licence AS l WHERE l.umkm_id = umkm.id AND l.removed_at IS NULL
        AND l.kind = ${one} AND l.state = 'issued')`,
    ),
    ...asked(personId, (one) => sql`umkm.owner_id = ${one}`),
    ...asked(
      cooperativeId,
      (one) =>
        sql`EXISTS (SELECT 1 FROM umkm_member AS m WHERE m.umkm_id = umkm.id AND m.cooperative_id = ${one})`,
    ),
    ...asked(
      productKind,
      (one) =>
        sql`EXISTS (SELECT 1 FROM product AS p WHERE p.umkm_id = umkm.id AND p.removed_at IS NULL AND p.kind = ${one})`,
    ),
    said,
  ]);
}

const productCount = sql<number>`(SELECT count(*) FROM product
  WHERE product.umkm_id = umkm.id AND product.removed_at IS NULL)`;

const saidBy = async (db: ReadHandle, text: string): Promise<SaidText> =>
  text === '' ? saysAnything('umkm') : saysText(db, soughtUmkms(text, normalisePersonName(text)));

/** How many a filter names; counting all takes longer than finding the first of them. */
export async function countMatching(
  db: ReadHandle,
  filter: UmkmFilter,
  scaleRule: UmkmScaleRule,
): Promise<number> {
  const { text, isRemoved, ...asked } = filter;
  const isAskedMore = Object.values(asked).some((one) => one !== null && one !== '');
  const { listed, counted, total } = await saidBy(db, text);
  if (total && !isAskedMore && !isRemoved) return countKept(db, 'umkm', { listed, total });
  const { n } = await db
    .selectFrom('umkm')
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where((where) => matching(where, filter, scaleRule, counted))
    .executeTakeFirstOrThrow();
  return n;
}

const selectLines = (db: ReadHandle) =>
  db
    .selectFrom('umkm')
    .leftJoin('person', 'person.id', 'umkm.owner_id')
    .leftJoin('region as district', 'district.code', 'umkm.district_code')
    .leftJoin('region as village', 'village.code', 'umkm.village_code')
    .select([
      'umkm.id',
      'umkm.name',
      'umkm.owner_id',
      'umkm.district_name',
      'umkm.village_name',
      'umkm.sector',
      'umkm.form',
      'umkm.capital',
      'umkm.sales',
      'umkm.sales_year',
      'umkm.started',
      'umkm.scale_choice',
      'umkm.status',
      'umkm.merged_into',
      'umkm.updated_at',
      'umkm.removed_reason',
      'person.name as owner_name',
      'person.sex as owner_sex',
      'district.name as district_now',
      'village.name as village_now',
      productCount.as('products'),
    ]);

type LineRow = Awaited<ReturnType<ReturnType<typeof selectLines>['execute']>>[number];

const toLine = (row: LineRow): UmkmLine => ({
  id: row.id,
  name: row.name,
  ownerId: row.owner_id,
  ownerName: row.owner_name ?? '',
  ownerSex: row.owner_sex,
  districtName: row.district_now ?? row.district_name,
  villageName: row.village_now ?? row.village_name,
  sector: row.sector,
  form: row.form,
  capital: row.capital,
  sales: row.sales,
  salesYear: row.sales_year,
  started: row.started,
  scaleChoice: row.scale_choice,
  status: row.status,
  products: row.products,
  mergedInto: row.merged_into,
  updatedAt: row.updated_at,
  removedReason: row.removed_reason,
});

/** One page of the register by name. */
export async function readUmkms(
  db: ReadHandle,
  filter: UmkmFilter,
  scaleRule: UmkmScaleRule,
  page: PageBounds,
): Promise<readonly UmkmLine[]> {
  const { listed, counted } = await saidBy(db, filter.text);
  const said = page.limit === WHOLE_LIST.limit ? counted : listed;
  const rows = await selectLines(db)
    .where((where) => matching(where as unknown as Where, filter, scaleRule, said))
    .orderBy('umkm.name_key')
    .orderBy('umkm.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toLine);
}

/** Lines of some businesses, those taken out too. */
export async function readUmkmsByIds(db: ReadHandle, ids: readonly string[]): Promise<readonly UmkmLine[]> {
  const lines: UmkmLine[] = [];
  for (const part of inParts([...new Set(ids)]))
    lines.push(
      ...(
        await selectLines(db)
          .where('umkm.id', 'in', [...part])
          .execute()
      ).map(toLine),
    );
  return lines;
}

/** How many businesses and products count, and how many by scale; the sizes add up to all. */
export async function countUmkms(
  db: ReadHandle,
  scaleRule: UmkmScaleRule,
): Promise<{
  readonly umkms: number;
  readonly products: number;
  readonly scales: readonly { readonly scale: Scale | null; readonly count: number }[];
}> {
  const rows = await db
    .selectFrom('umkm')
    .select((expression) => [scaleInRow(scaleRule).as('scale'), expression.fn.countAll<number>().as('n')])
    .where('removed_at', 'is', null)
    .groupBy('scale')
    .execute();
  const { n: products } = await db
    .selectFrom('product')
    .innerJoin('umkm', 'umkm.id', 'product.umkm_id')
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where('product.removed_at', 'is', null)
    .where('umkm.removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return {
    umkms: rows.reduce((sum, { n }) => sum + n, 0),
    products,
    scales: rows.map(({ scale, n }) => ({ scale, count: n })),
  };
}
