import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { ProofKeyRow } from '../../schema/proof.ts';

/** The public half of a key of this office. */
export interface ProofKey {
  /** First four bytes of the SHA-256 of the public key, 8 hexadecimal digits. */
  readonly id: string;
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly createdAt: string;
  /** Null for the key in use. */
  readonly retiredAt: string | null;
  readonly retiredReason: string;
}

function toKey(row: ProofKeyRow): ProofKey {
  return {
    id: row.id,
    publicKey: row.public_key,
    createdAt: row.created_at,
    retiredAt: row.retired_at,
    retiredReason: row.retired_reason,
  };
}

/** Every key the office ever used, newest first: old papers stay checkable by old keys. */
export async function listProofKeys(db: ReadHandle): Promise<readonly ProofKey[]> {
  const rows = await db
    .selectFrom('proof_key')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toKey);
}

export async function insertProofKey(
  db: WriteHandle,
  key: Pick<ProofKey, 'id' | 'publicKey' | 'createdAt'>,
): Promise<void> {
  await db
    .insertInto('proof_key')
    .values({
      id: key.id,
      public_key: key.publicKey,
      created_at: key.createdAt,
      retired_at: null,
      retired_reason: '',
    })
    .execute();
}

/** Takes the key in use out of use, whichever it is. */
export async function retireProofKey(db: WriteHandle, at: string, reason: string): Promise<void> {
  await db
    .updateTable('proof_key')
    .set({ retired_at: at, retired_reason: reason })
    .where('retired_at', 'is', null)
    .execute();
}
