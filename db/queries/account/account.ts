import type { Role } from '#rules/account/role.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { AccountRow } from '../../schema/account.ts';

export interface Account {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly passwordDigest: string;
  readonly mustChange: boolean;
  readonly endsOn: PlainDate | null;
  readonly closedAt: string | null;
  readonly createdAt: string;
  readonly lastLoginAt: string | null;
}

function toAccount(row: AccountRow): Account {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    role: row.role,
    passwordDigest: row.password_digest,
    mustChange: row.must_change === 1,
    endsOn: plainDateOrNull(row.ends_on),
    closedAt: row.closed_at,
    createdAt: row.created_at,
    lastLoginAt: row.last_login_at,
  };
}

export async function findAccount(db: ReadHandle, id: string): Promise<Account | undefined> {
  const row = await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toAccount(row);
}

/** @param login as `loginOf` writes it */
export async function findAccountByLogin(db: ReadHandle, login: string): Promise<Account | undefined> {
  const row = await db.selectFrom('account').selectAll().where('login', '=', login).executeTakeFirst();
  return row && toAccount(row);
}

/** Every account that ever was, those still open first, by name. */
export async function listAccounts(db: ReadHandle): Promise<readonly Account[]> {
  const rows = await db
    .selectFrom('account')
    .selectAll()
    .orderBy((where) => where.case().when('closed_at', 'is', null).then(0).else(1).end())
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(toAccount);
}

interface NewAccount {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly endsOn: PlainDate | null;
  readonly passwordDigest: string;
  readonly mustChange: boolean;
  readonly at: string;
  readonly by: string;
}

export async function insertAccount(db: WriteHandle, account: NewAccount): Promise<void> {
  await db
    .insertInto('account')
    .values({
      id: account.id,
      login: account.login,
      name: account.name,
      role: account.role,
      password_digest: account.passwordDigest,
      must_change: account.mustChange ? 1 : 0,
      ends_on: account.endsOn,
      closed_at: null,
      closed_by: '',
      created_at: account.at,
      created_by: account.by,
      last_login_at: null,
    })
    .execute();
}

export async function updateAccount(
  db: WriteHandle,
  id: string,
  { name, role, endsOn }: Pick<Account, 'name' | 'role' | 'endsOn'>,
): Promise<void> {
  await db.updateTable('account').set({ name, role, ends_on: endsOn }).where('id', '=', id).execute();
}

export async function setPassword(
  db: WriteHandle,
  id: string,
  { passwordDigest, mustChange }: Pick<Account, 'passwordDigest' | 'mustChange'>,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ password_digest: passwordDigest, must_change: mustChange ? 1 : 0 })
    .where('id', '=', id)
    .execute();
}

/** Null opens it again. */
export async function setClosed(
  db: WriteHandle,
  id: string,
  closed: { readonly at: string; readonly by: string } | null,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ closed_at: closed?.at ?? null, closed_by: closed?.by ?? '' })
    .where('id', '=', id)
    .execute();
}

export async function noteLogin(db: WriteHandle, id: string, at: string): Promise<void> {
  await db.updateTable('account').set({ last_login_at: at }).where('id', '=', id).execute();
}
