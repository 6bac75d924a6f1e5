import { z } from 'zod';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { readStored } from '../../read-stored.ts';
import type { AccountSettingRow } from '../../schema/account.ts';

/** Minutes without a key or the pointer after which the window locks, until the office chooses. */
const FIRST_IDLE_MINUTES = 10;

const pendingAdmin = z.object({ login: z.string(), name: z.string(), passwordDigest: z.string() });
export type PendingAdmin = z.infer<typeof pendingAdmin>;

export interface AccountSetting {
  /** Somebody must log in. */
  readonly areOn: boolean;
  readonly idleMinutes: number;
  readonly recoveryDigest: string | null;
  readonly recoveryMadeAt: string | null;
  /** Of the sheet whose code is still to be typed back. */
  readonly pendingDigest: string | null;
  readonly pendingMadeAt: string | null;
  /** The first admin, who becomes one with that code. */
  readonly pendingAdmin: PendingAdmin | null;
}

const NONE: AccountSetting = {
  areOn: false,
  idleMinutes: FIRST_IDLE_MINUTES,
  recoveryDigest: null,
  recoveryMadeAt: null,
  pendingDigest: null,
  pendingMadeAt: null,
  pendingAdmin: null,
};

export async function readAccountSetting(db: ReadHandle): Promise<AccountSetting> {
  const row = await db.selectFrom('account_setting').selectAll().executeTakeFirst();
  if (!row) return NONE;
  return {
    areOn: row.turned_on_at !== null,
    idleMinutes: row.idle_minutes,
    recoveryDigest: row.recovery_digest,
    recoveryMadeAt: row.recovery_made_at,
    pendingDigest: row.pending_digest,
    pendingMadeAt: row.pending_made_at,
    pendingAdmin:
      row.pending_admin_json === null
        ? null
        : readStored(pendingAdmin, row.pending_admin_json, 'admin pertama'),
  };
}

type Written = Partial<Omit<AccountSettingRow, 'id'>>;

async function write(db: WriteHandle, values: Written): Promise<void> {
  await db
    .insertInto('account_setting')
    .values({ id: 1, turned_on_at: null, idle_minutes: FIRST_IDLE_MINUTES, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}

export const turnAccountsOn = (db: WriteHandle, at: string): Promise<void> => write(db, { turned_on_at: at });

/** Accounts stay as they are; the sheet no longer counts. */
export const turnAccountsOff = (db: WriteHandle): Promise<void> =>
  write(db, {
    turned_on_at: null,
    recovery_digest: null,
    recovery_made_at: null,
    pending_digest: null,
    pending_made_at: null,
    pending_admin_json: null,
  });

export const setIdleMinutes = (db: WriteHandle, minutes: number): Promise<void> =>
  write(db, { idle_minutes: minutes });

/** A new sheet; the one before it counts until this one's code has been typed back. */
export const putPendingSheet = (db: WriteHandle, digest: string, at: string): Promise<void> =>
  write(db, { pending_digest: digest, pending_made_at: at });

export const putPendingAdmin = (db: WriteHandle, admin: PendingAdmin): Promise<void> =>
  write(db, { pending_admin_json: JSON.stringify(admin) });

export const takePendingSheet = (
  db: WriteHandle,
  { pendingDigest, pendingMadeAt }: AccountSetting,
): Promise<void> =>
  write(db, {
    recovery_digest: pendingDigest,
    recovery_made_at: pendingMadeAt,
    pending_digest: null,
    pending_made_at: null,
    pending_admin_json: null,
  });

/** A code opens once. */
export const useUpSheet = (db: WriteHandle): Promise<void> =>
  write(db, { recovery_digest: null, recovery_made_at: null });
