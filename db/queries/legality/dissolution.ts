import { z } from 'zod';
import { DISSOLUTION_EVIDENCE, OBJECTION_STATES } from '#rules/legality/dissolution-notice.ts';
import type { DissolutionEvidence, ObjectionState } from '#rules/legality/dissolution-notice.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import type { VerificationOutcome } from '#rules/cooperative/register-field.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import type { CooperativeDissolutionRow } from '../../schema/village.ts';
import { readStored, storedDate } from '../../read-stored.ts';

export type Objection = {
  readonly receivedOn: PlainDate;
  readonly from: string;
  readonly content: string;
  readonly state: ObjectionState;
  readonly answer: string;
};

/** A scan of the cooperative that proves a step of its dossier. */
export type DossierScan = { readonly documentId: string; readonly step: DissolutionEvidence };

// A type, not an interface: the change log keeps it as a plain value.
export type DissolutionFacts = {
  readonly openedOn: PlainDate;
  /** Codes of the rule `dissolution-grounds`. */
  readonly grounds: readonly string[];
  /** The letter of the desa or kelurahan about the cooperative. */
  readonly letterNumber: string;
  readonly letterOn: PlainDate | null;
  readonly noticeOn: PlainDate | null;
  readonly noticePlace: string;
  readonly objections: readonly Objection[];
  readonly proposalNumber: string;
  readonly proposalOn: PlainDate | null;
  readonly officer: string;
  readonly note: string;
  readonly scans: readonly DossierScan[];
};
export type Dissolution = DissolutionFacts & { readonly id: string; readonly cooperativeId: string };

const WHAT = 'berkas usul pembubaran';
const grounds = z.array(z.string());
const objections = z.array(
  z.looseObject({
    receivedOn: storedDate,
    from: z.string(),
    content: z.string(),
    state: z.enum(OBJECTION_STATES),
    answer: z.string(),
  }),
);
const scans = z.array(z.looseObject({ documentId: z.string(), step: z.enum(DISSOLUTION_EVIDENCE) }));

/** The lists of a dossier from their JSON. @throws DatabaseError STORED_DATA_UNREADABLE */
export const readGrounds = (json: string): readonly string[] => readStored(grounds, json, WHAT);
export const readObjections = (json: string): readonly Objection[] => readStored(objections, json, WHAT);
export const readDossierScans = (json: string): readonly DossierScan[] => readStored(scans, json, WHAT);

function toDissolution(row: CooperativeDissolutionRow): Dissolution {
  return {
    id: row.id,
    cooperativeId: row.cooperative_id,
    openedOn: toPlainDate(row.opened_on),
    grounds: readGrounds(row.grounds_json),
    letterNumber: row.letter_number,
    letterOn: plainDateOrNull(row.letter_on),
    noticeOn: plainDateOrNull(row.notice_on),
    noticePlace: row.notice_place,
    objections: readObjections(row.objections_json),
    proposalNumber: row.proposal_number,
    proposalOn: plainDateOrNull(row.proposal_on),
    officer: row.officer,
    note: row.note,
    scans: readDossierScans(row.documents_json),
  };
}

export async function findDissolution(db: ReadHandle, id: string): Promise<Dissolution | undefined> {
  const row = await db
    .selectFrom('cooperative_dissolution')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toDissolution(row);
}

export interface DissolutionEntry extends Dissolution {
  readonly cooperativeName: string;
  readonly districtName: string;
  readonly status: CooperativeStatus;
  /** Of the cooperative's record, which a saved dossier changes. */
  readonly updatedAt: string;
  /** The last visit's outcome; null where nobody has been there. */
  readonly verification: VerificationOutcome | null;
}

/** Every dossier with its cooperative, the newest first. */
export async function listDissolutions(db: ReadHandle): Promise<readonly DissolutionEntry[]> {
  const rows = await db
    .selectFrom('cooperative_dissolution as dossier')
    .innerJoin('cooperative', 'cooperative.id', 'dossier.cooperative_id')
    .selectAll('dossier')
    .select([
      'cooperative.name',
      'cooperative.district_name',
      'cooperative.status',
      'cooperative.updated_at',
      'cooperative.latest_verification',
    ])
    .orderBy('dossier.opened_on', 'desc')
    .orderBy('dossier.id')
    .execute();
  return rows.map((row) => ({
    ...toDissolution(row),
    cooperativeName: row.name,
    districtName: row.district_name,
    status: row.status,
    updatedAt: row.updated_at,
    verification: row.latest_verification === '' ? null : (row.latest_verification as VerificationOutcome),
  }));
}

export async function writeDissolution(db: WriteHandle, dossier: Dissolution, at: string): Promise<void> {
  const facts = {
    opened_on: dossier.openedOn,
    grounds_json: JSON.stringify(dossier.grounds),
    letter_number: dossier.letterNumber,
    letter_on: dossier.letterOn,
    notice_on: dossier.noticeOn,
    notice_place: dossier.noticePlace,
    objections_json: JSON.stringify(dossier.objections),
    proposal_number: dossier.proposalNumber,
    proposal_on: dossier.proposalOn,
    officer: dossier.officer,
    note: dossier.note,
    documents_json: JSON.stringify(dossier.scans),
  };
  await db
    .insertInto('cooperative_dissolution')
    .values({ id: dossier.id, cooperative_id: dossier.cooperativeId, recorded_at: at, ...facts })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
    .execute();
}

export async function deleteDissolution(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('cooperative_dissolution').where('id', '=', id).execute();
}

export interface DossierDocument {
  readonly title: string;
  readonly fileName: string;
}

/** The documents of these ids that have not been removed, by id. */
export async function listDossierDocuments(
  db: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DossierDocument>> {
  const found = new Map<string, DossierDocument>();
  for (const part of inParts([...new Set(ids)])) {
    const rows = await db
      .selectFrom('cooperative_document')
      .select(['id', 'title', 'file_name'])
      .where('id', 'in', part)
      .where('removed_at', 'is', null)
      .execute();
    for (const row of rows) found.set(row.id, { title: row.title, fileName: row.file_name });
  }
  return found;
}
