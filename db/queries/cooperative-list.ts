import { sql } from 'kysely';
import type { CertificateState, CooperativeStatus } from '#rules/cooperative.ts';
import { toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import { matchesSearch, searchTerms } from '../engine/search.ts';
import type { ReadHandle } from '../handles.ts';

export interface CooperativeLine {
  readonly id: string;
  readonly name: string;
  readonly nikKoperasi: string;
  readonly legalEntityNumber: string;
  readonly kind: string;
  readonly districtName: string;
  readonly villageName: string;
  readonly status: CooperativeStatus;
  readonly certificate: CertificateState;
  readonly lastRatOn: PlainDate | null;
}

export interface CooperativeFilter {
  readonly text: string;
  readonly status: CooperativeStatus | null;
  readonly districtCode: string | null;
}

export interface CooperativePage extends CooperativeFilter {
  readonly sort: 'name' | 'district' | 'status' | 'lastRat';
  readonly isDescending: boolean;
  readonly offset: number;
  readonly limit: number;
}

export interface CooperativeCounts {
  readonly registerTotal: number;
  readonly activeTotal: number;
}

/** Conditions of a filter; dissolved cooperatives leave the list unless they are asked for. */
function filtered(db: ReadHandle, filter: CooperativeFilter) {
  const terms = searchTerms(filter.text);
  return db
    .selectFrom('cooperative')
    .$if(terms.length > 0, (query) => query.where(matchesSearch(terms)))
    .$if(filter.status !== null, (query) => query.where('cooperative.status', '=', filter.status ?? 'active'))
    .$if(filter.status === null, (query) => query.where('cooperative.status', '<>', 'dissolved'))
    .$if(filter.districtCode !== null, (query) =>
      query.where((where) =>
        where.or([
          where('cooperative.district_code', '=', filter.districtCode ?? ''),
          where('cooperative.regency_code', '=', filter.districtCode ?? ''),
        ]),
      ),
    );
}

const lastRat = sql<
  string | null
>`(SELECT max(rat.held_on) FROM rat WHERE rat.cooperative_id = cooperative.id)`;

/** One page in the asked order, people's order (normalised name) within equals. */
export async function listCooperatives(
  db: ReadHandle,
  page: CooperativePage,
): Promise<readonly CooperativeLine[]> {
  const direction = page.isDescending ? ('desc' as const) : ('asc' as const);
  const rows = await filtered(db, page)
    .select([
      'cooperative.id',
      'cooperative.name',
      'nik_koperasi',
      'legal_entity_number',
      'kind',
      'district_name',
      'village_name',
      'status',
      'certificate',
      lastRat.as('last_rat_on'),
    ])
    .$if(page.sort === 'district', (query) => query.orderBy('district_name', direction))
    .$if(page.sort === 'status', (query) => query.orderBy('status', direction))
    .$if(page.sort === 'lastRat', (query) => query.orderBy(lastRat, direction))
    .orderBy('name_key', page.sort === 'name' ? direction : 'asc')
    .orderBy('cooperative.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    nikKoperasi: row.nik_koperasi,
    legalEntityNumber: row.legal_entity_number,
    kind: row.kind,
    districtName: row.district_name,
    villageName: row.village_name,
    status: row.status,
    certificate: row.certificate,
    lastRatOn: row.last_rat_on === null ? null : toPlainDate(row.last_rat_on),
  }));
}

export async function countCooperatives(db: ReadHandle, filter: CooperativeFilter): Promise<number> {
  const row = await filtered(db, filter)
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}

/** What the register holds in all (dissolved left out) and how many of them are active. */
export async function countRegister(db: ReadHandle): Promise<CooperativeCounts> {
  const everything = { text: '', status: null, districtCode: null } as const;
  return {
    registerTotal: await countCooperatives(db, everything),
    activeTotal: await countCooperatives(db, { ...everything, status: 'active' }),
  };
}

/** Ids of everything that matches, in people's order (normalised name). */
export async function listMatchingIds(db: ReadHandle, filter: CooperativeFilter): Promise<readonly string[]> {
  const rows = await filtered(db, filter)
    .select('cooperative.id')
    .orderBy('name_key')
    .orderBy('cooperative.id')
    .execute();
  return rows.map((row) => row.id);
}
