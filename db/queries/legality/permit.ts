import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { CooperativePermitRow } from '../../schema/village.ts';

// A type, not an interface: the change log keeps it as a plain value.
export type PermitFacts = {
  /** A code of the rule `permit-kinds`. */
  readonly kind: string;
  readonly number: string;
  readonly issuedOn: PlainDate | null;
  /** Null: without an end. */
  readonly expiresOn: PlainDate | null;
  readonly issuer: string;
  readonly note: string;
};
export type Permit = PermitFacts & { readonly id: string; readonly cooperativeId: string };

function toPermit(row: CooperativePermitRow): Permit {
  const { id, kind, number, issuer, note } = row;
  return {
    id,
    kind,
    number,
    issuer,
    note,
    cooperativeId: row.cooperative_id,
    issuedOn: plainDateOrNull(row.issued_on),
    expiresOn: plainDateOrNull(row.expires_on),
  };
}

export async function listPermits(db: ReadHandle, cooperativeId: string): Promise<readonly Permit[]> {
  const rows = await db
    .selectFrom('cooperative_permit')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('kind')
    .orderBy('id')
    .execute();
  return rows.map(toPermit);
}

export async function findPermit(db: ReadHandle, id: string): Promise<Permit | undefined> {
  const row = await db.selectFrom('cooperative_permit').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toPermit(row);
}

export async function writePermit(db: WriteHandle, permit: Permit, at: string): Promise<void> {
  const facts = {
    kind: permit.kind,
    number: permit.number,
    issued_on: permit.issuedOn,
    expires_on: permit.expiresOn,
    issuer: permit.issuer,
    note: permit.note,
  };
  await db
    .insertInto('cooperative_permit')
    .values({ id: permit.id, cooperative_id: permit.cooperativeId, recorded_at: at, ...facts })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
    .execute();
}

export async function deletePermit(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('cooperative_permit').where('id', '=', id).execute();
}

/** Something of a listed cooperative that ends on a day. */
export interface Expiring {
  readonly source: 'permit' | 'certificate' | 'term';
  readonly id: string;
  readonly cooperativeId: string;
  readonly cooperativeName: string;
  readonly districtName: string;
  /** A permit's kind, or the position and name of a term. */
  readonly what: string;
  readonly number: string;
  readonly until: PlainDate;
}

/** Permits, NIK certificates and open terms that end on or before a day, the earliest first. */
export async function listExpiring(db: ReadHandle, until: PlainDate): Promise<readonly Expiring[]> {
  const permits = await db
    .selectFrom('cooperative_permit as permit')
    .innerJoin('cooperative', 'cooperative.id', 'permit.cooperative_id')
    .select(['permit.id', 'permit.kind as what', 'permit.number', 'permit.expires_on as until'])
    .select(['cooperative.id as cooperative_id', 'cooperative.name', 'cooperative.district_name'])
    .where('permit.expires_on', '<=', until)
    .where('cooperative.is_listed', '=', 1)
    .execute();
  const certificates = await db
    .selectFrom('cooperative')
    .select(['id', 'name', 'district_name', 'nik_koperasi', 'certificate_until as until'])
    .where('certificate_until', '<=', until)
    .where('is_listed', '=', 1)
    .execute();
  const terms = await db
    .selectFrom('cooperative_role as role')
    .innerJoin('cooperative', 'cooperative.id', 'role.cooperative_id')
    .innerJoin('person', 'person.id', 'role.person_id')
    .select(['role.id', 'role.position', 'person.name as person_name', 'role.ends_on as until'])
    .select(['cooperative.id as cooperative_id', 'cooperative.name', 'cooperative.district_name'])
    .where('role.ends_on', '<=', until)
    .where('cooperative.is_listed', '=', 1)
    // A term that somebody else in that position has taken over is over, not overdue.
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('cooperative_role as later')
            .select('later.id')
            .whereRef('later.cooperative_id', '=', 'role.cooperative_id')
            .whereRef('later.organ', '=', 'role.organ')
            .whereRef('later.position', '=', 'role.position')
            .whereRef('later.id', '<>', 'role.id')
            .where((where) =>
              where.or([
                where('later.ends_on', 'is', null),
                where('later.ends_on', '>', where.ref('role.ends_on')),
              ]),
            ),
        ),
      ),
    )
    .execute();
  const found: Expiring[] = [
    ...permits.map((row) => ({
      ...common(row),
      source: 'permit' as const,
      what: row.what,
      number: row.number,
    })),
    ...certificates.map((row) => ({
      ...common({ ...row, cooperative_id: row.id }),
      source: 'certificate' as const,
      what: 'Sertifikat NIK Koperasi',
      number: row.nik_koperasi,
    })),
    ...terms.map((row) => ({
      ...common(row),
      source: 'term' as const,
      what: `Masa jabatan ${row.position} ${row.person_name}`,
      number: '',
    })),
  ];
  return found.sort(
    (a, b) =>
      a.until.localeCompare(b.until) ||
      a.cooperativeName.localeCompare(b.cooperativeName) ||
      a.id.localeCompare(b.id),
  );
}

function common(row: {
  readonly id: string;
  readonly cooperative_id: string;
  readonly name: string;
  readonly district_name: string;
  readonly until: string | null;
}) {
  return {
    id: row.id,
    cooperativeId: row.cooperative_id,
    cooperativeName: row.name,
    districtName: row.district_name,
    until: toPlainDate(row.until ?? ''),
  };
}
