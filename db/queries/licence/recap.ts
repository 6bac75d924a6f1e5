import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ReadHandle } from '../../handles.ts';
import { bothOwners } from './both-owners.ts';
import type { LicenceDay } from './both-owners.ts';
import { matching } from './register.ts';
import type { LicenceFilter } from './register.ts';

/** By what licences are put together. */
export const LICENCE_GROUPINGS = ['kind', 'issuedYear', 'fundYear', 'fund', 'helper', 'district'] as const;
export type LicenceGrouping = (typeof LICENCE_GROUPINGS)[number];

/** Empty: not written down. */
const KEYS: Readonly<Record<LicenceGrouping, RawBuilder<string>>> = {
  kind: sql`owned.kind`,
  issuedYear: sql`coalesce(substr(owned.issued_on, 1, 4), '')`,
  fundYear: sql`coalesce(cast(owned.fund_year AS text), '')`,
  fund: sql`owned.fund`,
  helper: sql`owned.helper`,
  district: sql`coalesce(owned.district_code, '')`,
};

/** Papers and owners are different figures: two licences of one business are one business. */
export interface LicenceCounts {
  /** Licences of any state. */
  readonly licences: number;
  readonly applied: number;
  /** Issued and not revoked, also those that have run out since. */
  readonly issued: number;
  readonly refused: number;
  readonly revoked: number;
  /** Businesses with at least one issued licence, each once. */
  readonly umkms: number;
  /** Cooperatives with at least one, each once. */
  readonly cooperatives: number;
}

const ofState = (state: string) =>
  sql<number>`coalesce(sum(CASE WHEN owned.state = ${sql.lit(state)} THEN 1 ELSE 0 END), 0)`;
const holders = (owner: string) =>
  sql<number>`count(DISTINCT CASE WHEN owned.owner = ${sql.lit(owner)} AND owned.state = 'issued' THEN owned.owner_id END)`;

const counted = () =>
  [
    sql<number>`count(*)`.as('licences'),
    ofState('applied').as('applied'),
    ofState('issued').as('issued'),
    ofState('refused').as('refused'),
    ofState('revoked').as('revoked'),
    holders('umkm').as('umkms'),
    holders('cooperative').as('cooperatives'),
  ] as const;

/** Licences that a filter names, put together; the sum counts owners anew, because one stands in several groups. */
export async function recapLicences(
  db: ReadHandle,
  {
    by,
    filter,
    day,
  }: { readonly by: LicenceGrouping; readonly filter: LicenceFilter; readonly day: LicenceDay },
): Promise<{
  readonly groups: readonly (LicenceCounts & { readonly key: string })[];
  readonly sum: LicenceCounts;
}> {
  const groups = await bothOwners(db, day, filter.isRemoved)
    .select(KEYS[by].as('key'))
    .select(counted())
    .where(matching(filter))
    .groupBy('key')
    .orderBy('key')
    .execute();
  const sum = await bothOwners(db, day, filter.isRemoved)
    .select(counted())
    .where(matching(filter))
    .executeTakeFirstOrThrow();
  return { groups, sum };
}
