import type { ReadHandle, WriteHandle } from '../../handles.ts';

export interface LoginPause {
  readonly failures: number;
  readonly lastAt: string;
}

/** @param key a digest of the name as it was typed */
export async function findLoginPause(db: ReadHandle, key: string): Promise<LoginPause | undefined> {
  const row = await db.selectFrom('login_pause').selectAll().where('key', '=', key).executeTakeFirst();
  return row && { failures: row.failures, lastAt: row.last_at };
}

/** One wrong try more; those of names nobody has tried since `forgottenBefore` are forgotten. */
export async function countFailure(
  db: WriteHandle,
  key: string,
  { at, forgottenBefore }: { readonly at: string; readonly forgottenBefore: string },
): Promise<void> {
  await db.deleteFrom('login_pause').where('last_at', '<', forgottenBefore).execute();
  await db
    .insertInto('login_pause')
    .values({ key, failures: 1, last_at: at })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet((set) => ({ failures: set('login_pause.failures', '+', 1), last_at: at })),
    )
    .execute();
}

/** The clock was set back behind the last try: the pause counts from now. */
export async function restartPause(db: WriteHandle, key: string, at: string): Promise<void> {
  await db.updateTable('login_pause').set({ last_at: at }).where('key', '=', key).execute();
}

export async function forgetFailures(db: WriteHandle, key: string): Promise<void> {
  await db.deleteFrom('login_pause').where('key', '=', key).execute();
}
