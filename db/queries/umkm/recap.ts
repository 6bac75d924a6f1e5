import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { UmkmScaleRule } from '#rules/rule-book/rule-value.ts';
import { SCALES } from '#rules/umkm/scale.ts';
import { UMKM_STATUSES } from '#rules/umkm/umkm.ts';
import type { UmkmCounts, UmkmGroup } from '#rules/umkm/recap.ts';
import type { ReadHandle } from '../../handles.ts';
import { scaleInRow } from './list.ts';

/** One group as it is stored: a code, a word of the office's own, or nothing. */
export interface CountedUmkms {
  /** A code; empty: none is recorded. */
  readonly key: string;
  /** The office's own words where there is no code. */
  readonly words: string;
  readonly counts: UmkmCounts;
}

const isMember = sql<number>`CASE WHEN EXISTS (SELECT 1 FROM umkm_member AS m WHERE m.umkm_id = umkm.id)
  THEN 1 ELSE 0 END`;

const keyOf = (by: UmkmGroup, scaleRule: UmkmScaleRule): RawBuilder<string> => {
  const keys: Readonly<Record<UmkmGroup, RawBuilder<string>>> = {
    district: sql`coalesce(umkm.district_code, '')`,
    sector: sql`umkm.sector`,
    form: sql`umkm.form`,
    scale: sql`coalesce(${scaleInRow(scaleRule)}, '')`,
    sex: sql`coalesce(person.sex, '')`,
    status: sql`umkm.status`,
    cooperative: sql`CASE WHEN ${isMember} = 1 THEN 'member' ELSE '' END`,
  };
  return keys[by];
};

/** The register counted by one grouping: every business that counts stands in one group. */
export async function countByGroup(
  db: ReadHandle,
  by: UmkmGroup,
  scaleRule: UmkmScaleRule,
): Promise<readonly CountedUmkms[]> {
  const inner = db
    .selectFrom('umkm')
    .leftJoin('person', 'person.id', 'umkm.owner_id')
    .select([
      keyOf(by, scaleRule).as('key'),
      (by === 'district'
        ? sql<string>`CASE WHEN umkm.district_code IS NULL THEN umkm.district_name ELSE '' END`
        : sql<string>`''`
      ).as('words'),
      'umkm.status',
      'person.sex',
      scaleInRow(scaleRule).as('scale'),
      isMember.as('is_member'),
      sql<number>`(SELECT count(*) FROM product
        WHERE product.umkm_id = umkm.id AND product.removed_at IS NULL)`.as('products'),
    ])
    .where('umkm.removed_at', 'is', null);
  const counted = (is: RawBuilder<unknown>) =>
    sql<number>`coalesce(sum(CASE WHEN ${is} THEN 1 ELSE 0 END), 0)`;
  const rows = await db
    .selectFrom(inner.as('one'))
    .select((expression) => [
      'one.key',
      'one.words',
      expression.fn.countAll<number>().as('umkms'),
      ...UMKM_STATUSES.map((status) =>
        counted(sql`one.status = ${sql.lit(status)}`).as(`status_${status}` as const),
      ),
      ...SCALES.map((scale) => counted(sql`one.scale = ${sql.lit(scale)}`).as(`scale_${scale}` as const)),
      counted(sql`one.scale IS NULL`).as('scale_unknown'),
      counted(sql`one.sex = 'L'`).as('men'),
      counted(sql`one.sex = 'P'`).as('women'),
      counted(sql`one.sex IS NULL`).as('sex_unknown'),
      counted(sql`one.is_member = 1`).as('members'),
      sql<number>`coalesce(sum(one.products), 0)`.as('products'),
    ])
    .groupBy(['one.key', 'one.words'])
    .execute();
  return rows.map((row) => ({
    key: row.key,
    words: row.words,
    counts: {
      umkms: row.umkms,
      active: row.status_active,
      closed: row.status_closed,
      moved: row.status_moved,
      notFound: row.status_not_found,
      men: row.men,
      women: row.women,
      sexUnknown: row.sex_unknown,
      micro: row.scale_micro,
      small: row.scale_small,
      medium: row.scale_medium,
      large: row.scale_large,
      scaleUnknown: row.scale_unknown,
      members: row.members,
      products: row.products,
    },
  }));
}
