import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ActivitySeen, VerificationOutcome } from '#rules/cooperative/register-field.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { CooperativeVerificationRow } from '../../schema/evidence.ts';

// A type, not an interface: the change log keeps it as a plain value.
export type VerificationFacts = {
  readonly verifiedOn: PlainDate;
  readonly outcome: VerificationOutcome;
  /** Written down since coaching campaigns; one logged before says nothing of it. */
  readonly activitySeen?: ActivitySeen;
  readonly officer: string;
  readonly evidence: string;
  readonly note: string;
};

export type Verification = Required<VerificationFacts> & {
  readonly id: string;
  readonly cooperativeId: string;
};

function toVerification(row: CooperativeVerificationRow): Verification {
  const { id, outcome, officer, evidence, note } = row;
  const verifiedOn = toPlainDate(row.verified_on);
  return {
    id,
    cooperativeId: row.cooperative_id,
    verifiedOn,
    outcome,
    activitySeen: row.activity_seen,
    officer,
    evidence,
    note,
  };
}

/** Newest visit first; of one day the one written down last, as the list's column has it. */
export async function listVerifications(
  db: ReadHandle,
  cooperativeId: string,
): Promise<readonly Verification[]> {
  const rows = await db
    .selectFrom('cooperative_verification')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('verified_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toVerification);
}

export async function findVerification(db: ReadHandle, id: string): Promise<Verification | undefined> {
  const row = await db
    .selectFrom('cooperative_verification')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toVerification(row);
}

export async function insertVerification(
  db: WriteHandle,
  verification: VerificationFacts & Pick<Verification, 'id' | 'cooperativeId'>,
  at: string,
): Promise<void> {
  const { id, cooperativeId, verifiedOn, activitySeen, ...rest } = verification;
  await db
    .insertInto('cooperative_verification')
    .values({
      id,
      cooperative_id: cooperativeId,
      verified_on: verifiedOn,
      activity_seen: activitySeen ?? 'unknown',
      recorded_at: at,
      ...rest,
    })
    .execute();
}

export async function deleteVerification(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('cooperative_verification').where('id', '=', id).execute();
}
