import type { ReadHandle, WriteHandle } from '../../handles.ts';

export interface GuidelinePublisher {
  /** First 16 hexadecimal digits of the hash of the key: what people compare by telephone. */
  readonly id: string;
  readonly name: string;
  /** Raw Ed25519 public key, base64. */
  readonly publicKey: string;
  readonly isOwn: boolean;
  readonly trustedBy: string;
  readonly trustedAt: string;
  readonly withdrawnAt: string | null;
}

/** Everyone whose guidelines the office has trusted, also those it does not trust any more. */
export async function listPublishers(db: ReadHandle): Promise<readonly GuidelinePublisher[]> {
  const rows = await db.selectFrom('guideline_publisher').selectAll().orderBy('name').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    publicKey: row.public_key,
    isOwn: row.is_own === 1,
    trustedBy: row.trusted_by,
    trustedAt: row.trusted_at,
    withdrawnAt: row.withdrawn_at,
  }));
}

/** Trusts a key, or trusts it again. */
export async function writePublisher(
  db: WriteHandle,
  { id, name, publicKey, isOwn, trustedBy, trustedAt }: Omit<GuidelinePublisher, 'withdrawnAt'>,
): Promise<void> {
  const trust = { name, trusted_by: trustedBy, trusted_at: trustedAt, withdrawn_at: null };
  await db
    .insertInto('guideline_publisher')
    .values({ id, public_key: publicKey, is_own: isOwn ? 1 : 0, ...trust })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(trust))
    .execute();
}

/** False when no such key is trusted. */
export async function withdrawPublisher(db: WriteHandle, id: string, at: string): Promise<boolean> {
  const result = await db
    .updateTable('guideline_publisher')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export interface TakenGuideline {
  readonly sha256: string;
  readonly title: string;
  readonly edition: string;
  readonly publisherId: string;
  readonly ruleCount: number;
  readonly takenBy: string;
  readonly takenAt: string;
}

export async function insertTakenGuideline(db: WriteHandle, taken: TakenGuideline): Promise<void> {
  await db
    .insertInto('guideline_package')
    .values({
      sha256: taken.sha256,
      title: taken.title,
      edition: taken.edition,
      publisher_id: taken.publisherId,
      rule_count: taken.ruleCount,
      taken_by: taken.takenBy,
      taken_at: taken.takenAt,
    })
    .execute();
}

/** Newest first. */
export async function listTakenGuidelines(db: ReadHandle): Promise<readonly TakenGuideline[]> {
  const rows = await db.selectFrom('guideline_package').selectAll().orderBy('taken_at', 'desc').execute();
  return rows.map((row) => ({
    sha256: row.sha256,
    title: row.title,
    edition: row.edition,
    publisherId: row.publisher_id,
    ruleCount: row.rule_count,
    takenBy: row.taken_by,
    takenAt: row.taken_at,
  }));
}
