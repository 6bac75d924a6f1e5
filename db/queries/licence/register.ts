import { sql } from 'kysely';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { numberKey } from '#rules/licence/number.ts';
import type { LicenceHelper, LicenceStanding } from '#rules/licence/licence.ts';
import { LICENCE_STANDINGS } from '#rules/licence/licence.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import type { PageBounds } from '../../page-bounds.ts';
import { bothOwners } from './both-owners.ts';
import type { LicenceDay, OwnedLicence } from './both-owners.ts';

/** Which licences of both registers; null and empty ask nothing. */
export interface LicenceFilter {
  readonly owner: 'umkm' | 'cooperative' | null;
  readonly kind: string;
  readonly standings: readonly LicenceStanding[];
  readonly districtCode: string | null;
  /** Issued in this year. */
  readonly issuedYear: number | null;
  readonly fundYear: number | null;
  readonly fund: string;
  readonly helper: LicenceHelper | null;
  /** Part of the owner's name, the person's or the number, in any case. */
  readonly text: string;
  /** Those taken out; of businesses alone. */
  readonly isRemoved: boolean;
}

export function matching(filter: LicenceFilter) {
  return (where: ExpressionBuilder<{ owned: OwnedLicence }, 'owned'>): Expression<SqlBool> => {
    const { owner, kind, standings, districtCode, issuedYear, fundYear, fund, helper, text } = filter;
    const like = `%${text.toLowerCase()}%`;
    const key = numberKey(text);
    return where.and([
      ...(owner === null ? [] : [where('owner', '=', owner)]),
      ...(kind === '' ? [] : [where('kind', '=', kind)]),
      ...(standings.length === 0 || standings.length === LICENCE_STANDINGS.length
        ? []
        : [where('standing', 'in', [...standings])]),
      ...(districtCode === null ? [] : [where('district_code', '=', districtCode)]),
      ...(issuedYear === null
        ? []
        : [where.between('issued_on', `${String(issuedYear)}-01-01`, `${String(issuedYear)}-12-31`)]),
      ...(fundYear === null ? [] : [where('fund_year', '=', fundYear)]),
      ...(fund === '' ? [] : [where('fund', '=', fund)]),
      ...(helper === null ? [] : [where('helper', '=', helper)]),
      ...(text === ''
        ? []
        : [
            where.or([
              sql<SqlBool>`lower(owner_name) LIKE ${like}`,
              sql<SqlBool>`lower(person_name) LIKE ${like}`,
              sql<SqlBool>`lower(number) LIKE ${like}`,
              // "2156408010012-28" finds "2 15 6408 01 0012 - 28".
              ...(key.length < 3
                ? []
                : [
                    sql<SqlBool>`replace(replace(replace(upper(number), ' ', ''), '-', ''), '.', '') LIKE ${`%${key}%`}`,
                  ]),
            ]),
          ]),
    ]);
  };
}

/** How many licences a filter names. */
export async function countLicences(db: ReadHandle, filter: LicenceFilter, day: LicenceDay): Promise<number> {
  const { n } = await bothOwners(db, day, filter.isRemoved)
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where(matching(filter))
    .executeTakeFirstOrThrow();
  return n;
}

/** A licence as the list of both owners shows it. */
export interface ListedLicence {
  readonly id: string;
  readonly owner: 'umkm' | 'cooperative';
  readonly ownerId: string;
  readonly ownerName: string;
  /** Who owns the business; empty for a cooperative. */
  readonly personName: string;
  readonly districtName: string;
  readonly productName: string;
  readonly kind: string;
  readonly number: string;
  readonly standing: LicenceStanding;
  readonly issuedOn: PlainDate | null;
  readonly validUntil: PlainDate | null;
  readonly helper: LicenceHelper;
  readonly helperName: string;
  /** Who gave it; of a cooperative's permit alone. */
  readonly issuer: string;
  readonly fund: string;
  readonly fundYear: number | null;
  readonly note: string;
  readonly removedReason: string;
}

interface Detail {
  readonly districtName: string;
  readonly productName: string;
  readonly helperName: string;
  readonly issuer: string;
  readonly note: string;
  readonly removedReason: string;
}

async function readDetails(db: ReadHandle, ids: readonly string[]): Promise<ReadonlyMap<string, Detail>> {
  const found = new Map<string, Detail>();
  for (const part of inParts([...ids])) {
    const licences = await db
      .selectFrom('licence')
      .innerJoin('umkm', 'umkm.id', 'licence.umkm_id')
      .leftJoin('product', 'product.id', 'licence.product_id')
      .leftJoin('region', 'region.code', 'umkm.district_code')
      .select(['licence.id', 'licence.helper_name', 'licence.note', 'licence.removed_reason'])
      .select(['product.name as product_name', 'region.name as district_now', 'umkm.district_name'])
      .where('licence.id', 'in', [...part])
      .execute();
    for (const row of licences)
      found.set(row.id, {
        districtName: row.district_now ?? row.district_name,
        productName: row.product_name ?? '',
        helperName: row.helper_name,
        issuer: '',
        note: row.note,
        removedReason: row.removed_reason,
      });
    const permits = await db
      .selectFrom('cooperative_permit as permit')
      .innerJoin('cooperative', 'cooperative.id', 'permit.cooperative_id')
      .select(['permit.id', 'permit.issuer', 'permit.note', 'cooperative.district_name'])
      .where('permit.id', 'in', [...part])
      .execute();
    for (const row of permits)
      found.set(row.id, {
        districtName: row.district_name,
        productName: '',
        helperName: '',
        issuer: row.issuer,
        note: row.note,
        removedReason: '',
      });
  }
  return found;
}

/** One page of both owners' licences: what runs out first stands first, what has no end last. */
export async function readLicences(
  db: ReadHandle,
  filter: LicenceFilter,
  day: LicenceDay,
  page: PageBounds,
): Promise<readonly ListedLicence[]> {
  const rows = await bothOwners(db, day, filter.isRemoved)
    .selectAll()
    .where(matching(filter))
    .orderBy(sql`CASE WHEN standing IN ('expired', 'soon', 'valid') THEN valid_until ELSE '9999-12-31' END`)
    .orderBy('owner_name')
    .orderBy('owner')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const details = await readDetails(
    db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const detail = details.get(row.id);
    if (!detail) return [];
    return [
      {
        ...detail,
        id: row.id,
        owner: row.owner,
        ownerId: row.owner_id,
        ownerName: row.owner_name,
        personName: row.person_name,
        kind: row.kind,
        number: row.number,
        standing: row.standing,
        issuedOn: plainDateOrNull(row.issued_on),
        validUntil: plainDateOrNull(row.valid_until),
        helper: row.helper,
        fund: row.fund,
        fundYear: row.fund_year,
      },
    ];
  });
}

/** How many of both owners stand how today. */
export async function countStandings(
  db: ReadHandle,
  day: LicenceDay,
): Promise<readonly { readonly standing: LicenceStanding; readonly count: number }[]> {
  const rows = await bothOwners(db, day, false)
    .select((expression) => ['standing', expression.fn.countAll<number>().as('n')])
    .groupBy('standing')
    .execute();
  return rows.map(({ standing, n }) => ({ standing, count: n }));
}

/** Licences of businesses that have run out before a day or will until another; cooperatives' are counted with theirs. */
export async function countRunningOut(
  db: ReadHandle,
  { today, until }: { readonly today: PlainDate; readonly until: PlainDate },
): Promise<{ readonly expired: number; readonly soon: number; readonly firstOn: PlainDate | null }> {
  const rows = await db
    .selectFrom('licence')
    .innerJoin('umkm', 'umkm.id', 'licence.umkm_id')
    .select((expression) => [
      sql<number>`CASE WHEN licence.valid_until < ${today} THEN 1 ELSE 0 END`.as('is_over'),
      expression.fn.countAll<number>().as('n'),
      expression.fn.min<string>('licence.valid_until').as('first_on'),
    ])
    .where('licence.removed_at', 'is', null)
    .where('licence.state', '=', 'issued')
    .where('licence.valid_until', '<=', until)
    .where('umkm.removed_at', 'is', null)
    .groupBy('is_over')
    .execute();
  const of = (isOver: number) => rows.find(({ is_over }) => is_over === isOver)?.n ?? 0;
  const first = rows.map(({ first_on }) => first_on).toSorted()[0];
  return { expired: of(1), soon: of(0), firstOn: first === undefined ? null : toPlainDate(first) };
}
