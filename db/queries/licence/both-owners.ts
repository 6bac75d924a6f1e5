import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { LicenceHelper, LicenceStanding, LicenceState } from '#rules/licence/licence.ts';
import { addDays } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';

/** The day that is asked about, and within how many days of its end a licence runs out, by whose it is. */
export interface LicenceDay {
  readonly today: PlainDate;
  readonly umkmDays: number;
  readonly cooperativeDays: number;
}

function standingOf(
  { state, until, endless }: Readonly<Record<'state' | 'until' | 'endless', RawBuilder<unknown>>>,
  { today, days }: { readonly today: PlainDate; readonly days: number },
): RawBuilder<LicenceStanding> {
  return sql`CASE WHEN ${state} <> 'issued' THEN ${state} WHEN ${endless} = 1 THEN 'endless'
    WHEN ${until} IS NULL THEN 'undated' WHEN ${until} < ${today} THEN 'expired'
    WHEN ${until} <= ${addDays(today, days)} THEN 'soon' ELSE 'valid' END`;
}

/** One line of both registers: no more than is filtered, counted and ordered by. */
export interface OwnedLicence {
  owner: 'umkm' | 'cooperative';
  id: string;
  owner_id: string;
  owner_name: string;
  person_name: string;
  number: string;
  kind: string;
  state: LicenceState;
  standing: LicenceStanding;
  issued_on: string | null;
  valid_until: string | null;
  helper: LicenceHelper;
  fund: string;
  fund_year: number | null;
  district_code: string | null;
}

/**
 * Licences of businesses and permits of cooperatives as one list. One statement over both tables and not a view: the day
 * and the days of warning come in from the rules, a view would freeze in a migration what later steps must change, and the
 * permits stay where the change log of cooperatives keeps them. A permit is always issued, and without a day it has no end.
 */
export function bothOwners(db: ReadHandle, day: LicenceDay, isRemoved: boolean) {
  const umkm = standingOf(
    {
      state: sql.ref('licence.state'),
      until: sql.ref('licence.valid_until'),
      endless: sql.ref('is_endless'),
    },
    { today: day.today, days: day.umkmDays },
  );
  const permit = standingOf(
    {
      state: sql`'issued'`,
      until: sql.ref('permit.expires_on'),
      endless: sql`CASE WHEN permit.expires_on IS NULL THEN 1 ELSE 0 END`,
    },
    { today: day.today, days: day.cooperativeDays },
  );
  const licences = db
    .selectFrom('licence')
    .innerJoin('umkm', 'umkm.id', 'licence.umkm_id')
    .leftJoin('person', 'person.id', 'umkm.owner_id')
    .select([
      sql<OwnedLicence['owner']>`'umkm'`.as('owner'),
      'licence.id',
      'licence.umkm_id as owner_id',
      'umkm.name as owner_name',
      sql<string>`coalesce(person.name, '')`.as('person_name'),
      'licence.number',
      'licence.kind',
      'licence.state',
      umkm.as('standing'),
      'licence.issued_on',
      'licence.valid_until',
      'licence.helper',
      'licence.fund',
      'licence.fund_year',
      'umkm.district_code',
    ])
    .where('licence.removed_at', isRemoved ? 'is not' : 'is', null)
    .where('umkm.removed_at', 'is', null);
  const permits = db
    .selectFrom('cooperative_permit as permit')
    .innerJoin('cooperative', 'cooperative.id', 'permit.cooperative_id')
    .select([
      sql<OwnedLicence['owner']>`'cooperative'`.as('owner'),
      'permit.id',
      'permit.cooperative_id as owner_id',
      'cooperative.name as owner_name',
      sql<string>`''`.as('person_name'),
      'permit.number',
      'permit.kind',
      sql<LicenceState>`'issued'`.as('state'),
      permit.as('standing'),
      'permit.issued_on',
      'permit.expires_on as valid_until',
      sql<LicenceHelper>`''`.as('helper'),
      sql<string>`''`.as('fund'),
      sql<number | null>`cast(NULL AS integer)`.as('fund_year'),
      'cooperative.district_code',
    ])
    .where('cooperative.is_listed', '=', 1)
    // A permit is struck out in the log of its cooperative: nothing of it stands here among the removed.
    .$if(isRemoved, (query) => query.where(sql<boolean>`1 = 0`));
  return db.selectFrom(licences.unionAll(permits).as('owned'));
}
