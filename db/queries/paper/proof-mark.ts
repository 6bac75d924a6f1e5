import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** The proof of one sealed paper. */
export interface ProofMark {
  readonly shortCode: string;
  readonly kind: string;
  readonly number: string;
  readonly name: string;
  readonly datedOn: PlainDate;
  /** The stored paper it stands on, e.g. `award:2024`. */
  readonly paperSubject: string;
  /** The text of the QR. */
  readonly payload: string;
  readonly keyId: string;
}

export interface Revocation {
  readonly revokedOn: PlainDate;
  readonly reason: string;
}

export interface KnownMark extends ProofMark {
  /** Undefined while the paper is good. */
  readonly revocation: Revocation | undefined;
}

const readMarks = (db: ReadHandle) =>
  db
    .selectFrom('proof_mark')
    .leftJoin('proof_revocation', 'proof_revocation.short_code', 'proof_mark.short_code')
    .selectAll('proof_mark')
    .select(['proof_revocation.revoked_on', 'proof_revocation.reason']);

type ReadRow = Awaited<ReturnType<ReturnType<typeof readMarks>['execute']>>[number];

function toMark(row: ReadRow): KnownMark {
  const { revoked_on: revokedOn, reason } = row;
  return {
    shortCode: row.short_code,
    kind: row.kind,
    number: row.number,
    name: row.name,
    datedOn: toPlainDate(row.dated_on),
    paperSubject: row.paper_subject,
    payload: row.payload,
    keyId: row.key_id,
    revocation: revokedOn === null ? undefined : { revokedOn: toPlainDate(revokedOn), reason: reason ?? '' },
  };
}

export async function findProofMark(db: ReadHandle, shortCode: string): Promise<KnownMark | undefined> {
  const row = await readMarks(db).where('proof_mark.short_code', '=', shortCode).executeTakeFirst();
  return row && toMark(row);
}

/** The papers with a printed number: mostly one; more when an office's pattern begins again every year. */
export async function listProofMarksByNumber(db: ReadHandle, number: string): Promise<readonly KnownMark[]> {
  const rows = await readMarks(db)
    .where('proof_mark.number', '=', number)
    .orderBy('proof_mark.dated_on', 'desc')
    .orderBy('proof_mark.short_code')
    .execute();
  return rows.map(toMark);
}

/** Every revoked paper, the last revoked first. */
export async function listRevokedMarks(db: ReadHandle): Promise<readonly KnownMark[]> {
  const rows = await readMarks(db)
    .where('proof_revocation.revoked_on', 'is not', null)
    .orderBy('proof_revocation.revoked_on', 'desc')
    .orderBy('proof_mark.number')
    .execute();
  return rows.map(toMark);
}

/** How many papers each key has signed. */
export async function countMarksByKey(db: ReadHandle): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('proof_mark')
    .select((expression) => ['key_id', expression.fn.countAll<number>().as('count')])
    .groupBy('key_id')
    .execute();
  return new Map(rows.map((row) => [row.key_id, row.count]));
}

export async function insertProofMark(db: WriteHandle, mark: ProofMark, at: string): Promise<void> {
  await db
    .insertInto('proof_mark')
    .values({
      short_code: mark.shortCode,
      kind: mark.kind,
      number: mark.number,
      name: mark.name,
      dated_on: mark.datedOn,
      paper_subject: mark.paperSubject,
      payload: mark.payload,
      key_id: mark.keyId,
      signed_at: at,
    })
    .execute();
}

export async function insertRevocation(
  db: WriteHandle,
  shortCode: string,
  { revokedOn, reason }: Revocation,
  at: string,
): Promise<void> {
  await db
    .insertInto('proof_revocation')
    .values({ short_code: shortCode, revoked_on: revokedOn, reason, recorded_at: at })
    .execute();
}
