import type { ReadHandle, WriteHandle } from '../../handles.ts';

export interface KeptSealKey {
  readonly series: number;
  readonly passphraseJson: string;
}

export interface KeptSeal {
  readonly series: number;
  readonly number: number;
  readonly line: number;
  readonly at: string;
  readonly reason: string;
  readonly seal: string;
}

/** The series in use; undefined: the office never set a passphrase. */
export async function findSealKey(db: ReadHandle): Promise<KeptSealKey | undefined> {
  const row = await db
    .selectFrom('log_seal_key')
    .select(['series', 'passphrase_json'])
    .orderBy('series', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { series: row.series, passphraseJson: row.passphrase_json };
}

export async function insertSealKey(db: WriteHandle, key: KeptSealKey, at: string): Promise<void> {
  await db
    .insertInto('log_seal_key')
    .values({ series: key.series, passphrase_json: key.passphraseJson, made_at: at })
    .execute();
}

export async function changeSealPassphrase(db: WriteHandle, key: KeptSealKey): Promise<void> {
  await db
    .updateTable('log_seal_key')
    .set({ passphrase_json: key.passphraseJson })
    .where('series', '=', key.series)
    .execute();
}

export async function insertSeal(db: WriteHandle, seal: KeptSeal): Promise<void> {
  await db.insertInto('log_seal').values(seal).execute();
}

/** The newest seal of all series. */
export async function findLastSeal(db: ReadHandle): Promise<KeptSeal | undefined> {
  return db
    .selectFrom('log_seal')
    .selectAll()
    .orderBy('series', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export interface LastLine {
  readonly number: number;
  readonly hash: string;
}

export async function findLastLine(db: ReadHandle): Promise<LastLine> {
  const row = await db
    .selectFrom('log_line')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? { number: 0, hash: '' };
}

export async function findLineHash(db: ReadHandle, number: number): Promise<string> {
  const row = await db.selectFrom('log_line').select('hash').where('number', '=', number).executeTakeFirst();
  return row?.hash ?? '';
}
