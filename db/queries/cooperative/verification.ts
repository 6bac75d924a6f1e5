import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { VerificationOutcome } from '#rules/cooperative/register-field.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { CooperativeVerificationRow } from '../../schema/evidence.ts';

// A type, not an interface: the change log keeps it as a plain value.
export type VerificationFacts = {
  readonly verifiedOn: PlainDate;
  readonly outcome: VerificationOutcome;
  readonly officer: string;
  readonly evidence: string;
  readonly note: string;
};

export type Verification = VerificationFacts & { readonly id: string; readonly cooperativeId: string };

function toVerification(row: CooperativeVerificationRow): Verification {
  const { id, outcome, officer, evidence, note } = row;
  const verifiedOn = toPlainDate(row.verified_on);
  return { id, cooperativeId: row.cooperative_id, verifiedOn, outcome, officer, evidence, note };
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
  verification: Verification,
  at: string,
): Promise<void> {
  const { id, cooperativeId, verifiedOn, ...rest } = verification;
  await db
    .insertInto('cooperative_verification')
    .values({ id, cooperative_id: cooperativeId, verified_on: verifiedOn, recorded_at: at, ...rest })
    .execute();
}

export async function deleteVerification(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('cooperative_verification').where('id', '=', id).execute();
}
