import { z } from 'zod';
import type { CertificateState } from '#rules/halal/certificate.ts';
import { readCertificate } from '#rules/halal/certificate.ts';
import { inOrder } from '#rules/halal/halal.ts';
import type { HalalEvent, HalalFacts } from '#rules/halal/halal.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import { readingIn } from '../../handles.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import { newId } from '../../new-id.ts';
import { readStored } from '../../read-stored.ts';
import type { HalalCaseRow, HalalEventRow } from '../../schema/halal.ts';

/** One application for a product, as it stands on record. */
export interface HalalCase extends HalalFacts {
  readonly id: string;
  readonly productId: string;
  /** A code of the rule `halal-stages`; empty: only a pre-check. */
  readonly stage: string;
  readonly stageOn: PlainDate | null;
  readonly certificate: CertificateState;
  readonly recordedBy: string;
  readonly updatedAt: string;
  /** Null while it counts. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

const answers = z.record(z.string(), z.boolean());

export const toCase = (row: HalalCaseRow): HalalCase => ({
  id: row.id,
  productId: row.product_id,
  path: row.path,
  registration: row.registration,
  fund: row.fund,
  quotaYear: row.quota_year,
  isFacilitated: row.is_facilitated === 1,
  companion: row.companion,
  institution: row.institution,
  certificateNumber: row.certificate_number,
  printedEnd: plainDateOrNull(row.printed_end),
  checkedOn: plainDateOrNull(row.checked_on),
  checkedSales: row.checked_sales,
  answers: readStored(answers, row.answers_json, 'pra-cek halal'),
  note: row.note,
  stage: row.stage,
  stageOn: plainDateOrNull(row.stage_on),
  certificate: row.certificate,
  recordedBy: row.recorded_by,
  updatedAt: row.updated_at,
  removedAt: row.removed_at,
  removedReason: row.removed_reason,
});

export async function findCase(db: ReadHandle, id: string): Promise<HalalCase | undefined> {
  const row = await db.selectFrom('halal_case').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toCase(row);
}

/** The applications for one product that count, the latest written down first. */
export async function listCasesOf(db: ReadHandle, productId: string): Promise<readonly HalalCase[]> {
  const rows = await db
    .selectFrom('halal_case')
    .selectAll()
    .where('product_id', '=', productId)
    .where('removed_at', 'is', null)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toCase);
}

function toRow(facts: HalalFacts) {
  const { path, registration, fund, quotaYear, isFacilitated, companion, institution, note } = facts;
  return {
    path,
    registration,
    fund,
    quota_year: quotaYear,
    is_facilitated: isFacilitated ? 1 : 0,
    companion,
    institution,
    certificate_number: facts.certificateNumber,
    printed_end: facts.printedEnd,
    checked_on: facts.checkedOn,
    checked_sales: facts.checkedSales,
    answers_json: JSON.stringify(facts.answers),
    note,
  };
}

export async function insertCase(
  db: WriteHandle,
  id: string,
  { productId, ...facts }: HalalFacts & { readonly productId: string },
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('halal_case')
    .values({
      id,
      product_id: productId,
      ...toRow(facts),
      stage: '',
      stage_on: null,
      certificate: 'none',
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

export async function updateCase(db: WriteHandle, id: string, facts: HalalFacts, at: string): Promise<void> {
  await db
    .updateTable('halal_case')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Takes an application out of every count, or back. */
export async function markCase(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('halal_case').set(removalColumns(removed, at)).where('id', '=', id).execute();
}

const toEvent = (row: HalalEventRow): HalalEvent => ({
  id: row.id,
  stage: row.stage,
  on: toPlainDate(row.held_on),
  by: row.done_by,
  note: row.note,
  who: row.who,
  at: row.at,
});

/** The steps of some applications in their order, by application; what was taken back is left out. */
export async function listEvents(
  db: ReadHandle,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HalalEvent[]>> {
  const found = new Map<string, HalalEvent[]>();
  for (const part of inParts(caseIds)) {
    const rows = await db
      .selectFrom('halal_event')
      .selectAll()
      .where('case_id', 'in', [...part])
      .where('undone_at', 'is', null)
      .execute();
    for (const row of rows) found.set(row.case_id, [...(found.get(row.case_id) ?? []), toEvent(row)]);
  }
  return new Map([...found].map(([id, events]) => [id, inOrder(events)]));
}

/** The stage that counts is that of the latest step; the certificate is what all of them make of it. */
async function renewStage(db: WriteHandle, caseId: string, at: string): Promise<void> {
  const events = (await listEvents(readingIn(db), [caseId])).get(caseId) ?? [];
  const latest = events.at(-1);
  await db
    .updateTable('halal_case')
    .set({
      stage: latest?.stage ?? '',
      stage_on: latest?.on ?? null,
      certificate: readCertificate(events).state,
      updated_at: at,
    })
    .where('id', '=', caseId)
    .execute();
}

export async function insertEvent(
  db: WriteHandle,
  caseId: string,
  { stage, on, by, note }: Pick<HalalEvent, 'stage' | 'on' | 'by' | 'note'>,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<string> {
  const id = newId();
  await db
    .insertInto('halal_event')
    .values({ id, case_id: caseId, stage, held_on: on, done_by: by, note, who, at, undone_at: null })
    .execute();
  await renewStage(db, caseId, at);
  return id;
}

/** Takes a step back; it stays on record. */
export async function undoEvent(db: WriteHandle, caseId: string, id: string, at: string): Promise<void> {
  await db.updateTable('halal_event').set({ undone_at: at }).where('id', '=', id).execute();
  await renewStage(db, caseId, at);
}
