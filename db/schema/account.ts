import type { Role } from '#rules/account/role.ts';

export interface AccountRow {
  id: string;
  /** As it is typed to log in: small letters. */
  login: string;
  name: string;
  role: Role;
  /** What `scrypt` made of the password, with the parameters it was made by. */
  password_digest: string;
  /** The password is another person's choice and holds for one login. */
  must_change: 0 | 1;
  /** The last day it opens; null: no end. */
  ends_on: string | null;
  closed_at: string | null;
  closed_by: string;
  created_at: string;
  created_by: string;
  last_login_at: string | null;
}

export interface AccountSettingRow {
  id: 1;
  /** Null: nobody is asked who they are. */
  turned_on_at: string | null;
  idle_minutes: number;
  recovery_digest: string | null;
  recovery_made_at: string | null;
  /** Of a sheet whose code has not been typed back yet. */
  pending_digest: string | null;
  pending_made_at: string | null;
  /** The first admin, who becomes one with the code; until then there is no such account. */
  pending_admin_json: string | null;
}

export interface LoginPauseRow {
  /** A digest of the name as it was typed. */
  key: string;
  failures: number;
  last_at: string;
}

/** Tables of who may work with the program. */
export interface AccountTables {
  account: AccountRow;
  account_setting: AccountSettingRow;
  login_pause: LoginPauseRow;
}
