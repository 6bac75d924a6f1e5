import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { RegionRow } from '../../schema/office.ts';

export interface Region {
  readonly code: string;
  readonly parentCode: string | null;
  readonly level: RegionRow['level'];
  readonly kind: RegionRow['kind'];
  readonly name: string;
  /** The first day it exists; null: as far back as anybody asks. */
  readonly fromOn?: PlainDate | null;
  /** The first day it no longer exists; null: it does. */
  readonly untilOn?: PlainDate | null;
}

function toRegion(row: RegionRow): Region {
  return { code: row.code, parentCode: row.parent_code, level: row.level, kind: row.kind, name: row.name };
}

/** With the days between which it exists. */
function toDatedRegion(row: RegionRow): Region {
  return { ...toRegion(row), fromOn: plainDateOrNull(row.from_on), untilOn: plainDateOrNull(row.until_on) };
}

/** Direct children of a region that exist today, in the order of their codes. */
export async function listChildren(db: ReadHandle, parentCode: string): Promise<readonly Region[]> {
  const rows = await db
    .selectFrom('region')
    .selectAll()
    .where('parent_code', '=', parentCode)
    .where('until_on', 'is', null)
    .orderBy('code')
    .execute();
  return rows.map(toRegion);
}

export async function findRegion(db: ReadHandle, code: string): Promise<Region | undefined> {
  const row = await db.selectFrom('region').selectAll().where('code', '=', code).executeTakeFirst();
  return row && toRegion(row);
}

const within = (db: ReadHandle, code: string) =>
  db
    .selectFrom('region')
    .selectAll()
    .where((where) => where.or([where('code', '=', code), where('code', 'like', `${code}.%`)]))
    .orderBy('code');

/** The region itself and everything below it that exists today, in the order of the codes (each begins with its parent's). */
export async function listWithin(db: ReadHandle, code: string): Promise<readonly Region[]> {
  return (await within(db, code).where('until_on', 'is', null).execute()).map(toRegion);
}

/** The same with those that no longer exist, each with its days. */
export async function listEverWithin(db: ReadHandle, code: string): Promise<readonly Region[]> {
  return (await within(db, code).execute()).map(toDatedRegion);
}

/** Names of some regions by their codes. */
export async function listRegionNames(
  db: ReadHandle,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom('region')
    .select(['code', 'name'])
    .where('code', 'in', [...new Set(codes)])
    .execute();
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** Parents must come before children; what is there already stays. */
export async function insertRegions(
  db: WriteHandle,
  regions: readonly Region[],
  dataset: string,
): Promise<void> {
  const rows = regions.map((region) => ({
    code: region.code,
    parent_code: region.parentCode,
    level: region.level,
    kind: region.kind,
    name: region.name,
    dataset,
    from_on: region.fromOn ?? null,
    until_on: region.untilOn ?? null,
  }));
  for (let start = 0; start < rows.length; start += 500) {
    await db
      .insertInto('region')
      .values(rows.slice(start, start + 500))
      .onConflict((conflict) => conflict.column('code').doNothing())
      .execute();
  }
}
