import { z } from 'zod';
import type { LegalBasis, LegalBasisFacts } from '#rules/legal-basis/legal-basis.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { readStored } from '../../read-stored.ts';
import type { LegalBasisRow } from '../../schema/legal-basis.ts';

/** A law of the library as it stands. */
export interface StoredLegalBasis extends LegalBasis {
  /** Empty: law everywhere. */
  readonly regionCode: string;
  readonly recordedBy: string;
  /** Empty while a shipped law is as it came. */
  readonly updatedAt: string;
  /** Null while it counts. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

const texts = z.array(z.string());

function toLegalBasis(row: LegalBasisRow): StoredLegalBasis {
  const { id, kind, number, year, title, publication, source, note } = row;
  return {
    id,
    kind,
    number,
    year,
    title,
    publication,
    source,
    note,
    formName: row.form_name,
    inForceFrom: toPlainDate(row.in_force_from),
    inForceUntil: plainDateOrNull(row.in_force_until),
    changedBy: readStored(texts, row.changed_by_json, `dasar hukum ${id}`),
    isChangedRepeatedly: row.is_changed_repeatedly === 1,
    citedBy: readStored(texts, row.cited_by_json, `dasar hukum ${id}`),
    localLaw: row.local_law,
    regionCode: row.region_code,
    isVerified: row.is_verified === 1,
    recordedBy: row.recorded_by,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
  };
}

function toRow(facts: LegalBasisFacts & { readonly regionCode: string }) {
  const { kind, number, year, title, publication, source, note } = facts;
  return {
    kind,
    number,
    year,
    title,
    publication,
    source,
    note,
    form_name: facts.formName,
    in_force_from: facts.inForceFrom,
    in_force_until: facts.inForceUntil,
    changed_by_json: JSON.stringify(facts.changedBy),
    is_changed_repeatedly: facts.isChangedRepeatedly ? 1 : 0,
    cited_by_json: JSON.stringify(facts.citedBy),
    local_law: facts.localLaw,
    region_code: facts.regionCode,
    is_verified: facts.isVerified ? 1 : 0,
  };
}

/** Every law that counts for an office of the region, in no order. A few dozen rows: read whole. */
export async function listLegalBases(
  db: ReadHandle,
  regionCode: string,
): Promise<readonly StoredLegalBasis[]> {
  return (await selectOfRegion(db, regionCode).where('removed_at', 'is', null).execute()).map(toLegalBasis);
}

/** Those taken out. */
export async function listRemovedLegalBases(
  db: ReadHandle,
  regionCode: string,
): Promise<readonly StoredLegalBasis[]> {
  const rows = await selectOfRegion(db, regionCode).where('removed_at', 'is not', null).execute();
  return rows.map(toLegalBasis);
}

/** A law of one region is nothing to the office of another. */
const selectOfRegion = (db: ReadHandle, regionCode: string) =>
  db.selectFrom('legal_basis').selectAll().where('region_code', 'in', ['', regionCode]).orderBy('id');

export async function findLegalBasis(db: ReadHandle, id: string): Promise<StoredLegalBasis | undefined> {
  const row = await db.selectFrom('legal_basis').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toLegalBasis(row);
}

export async function insertLegalBasis(
  db: WriteHandle,
  id: string,
  facts: LegalBasisFacts & { readonly regionCode: string },
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('legal_basis')
    .values({
      id,
      ...toRow(facts),
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

export async function updateLegalBasis(
  db: WriteHandle,
  id: string,
  facts: LegalBasisFacts & { readonly regionCode: string },
  at: string,
): Promise<void> {
  await db
    .updateTable('legal_basis')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Takes a law out of the library, or back; the reason is empty on the way back. */
export async function markLegalBasis(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('legal_basis').set(removalColumns(removed, at)).where('id', '=', id).execute();
}
