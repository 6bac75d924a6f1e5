import { randomInt } from 'node:crypto';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { readingIn } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import {
  findAccount,
  findAccountByLogin,
  insertAccount,
  listAccounts,
  setClosed,
  setPassword,
  updateAccount,
} from '#db/queries/account/account.ts';
import type { Account } from '#db/queries/account/account.ts';
import { readAccountSetting, setIdleMinutes } from '#db/queries/account/setting.ts';
import { lastEditOf, lastEditsOf } from '#db/queries/change/record-edit.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { daysLeft, isOpenOn } from '#rules/account/account-end.ts';
import { loginOf } from '#rules/account/password.ts';
import { mustEnd, ROLE_NAMES } from '#rules/account/role.ts';
import type { Role } from '#rules/account/role.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext, QueryContext, TaskContext } from '../base/context.ts';
import { notFound, refuse } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import { digestOf } from './password-digest.ts';

const SUBJECT = 'account:';
const SETTINGS_SUBJECT = 'account-setting';
const LABELS = { name: 'Nama', role: 'Peran', endsOn: 'Berlaku sampai' } as const;

export async function requireAccount(read: ReadHandle, id: string): Promise<Account> {
  const account = await findAccount(read, id);
  if (!account) throw notFound('Akun');
  return account;
}

export async function listedAccounts({ read, today }: QueryContext): Promise<OutputOf<'account.list'>> {
  const [setting, accounts, edits, settingsUpdatedAt] = await Promise.all([
    readAccountSetting(read),
    listAccounts(read),
    lastEditsOf(read, SUBJECT),
    lastEditOf(read, SETTINGS_SUBJECT),
  ]);
  return {
    areOn: setting.areOn,
    idleMinutes: setting.idleMinutes,
    sheetMadeAt: setting.recoveryMadeAt,
    settingsUpdatedAt,
    accounts: accounts.map(({ passwordDigest: _secret, ...account }) => {
      const period = { endsOn: account.endsOn, isClosed: account.closedAt !== null };
      return {
        ...account,
        isOpen: isOpenOn(period, today),
        daysLeft: daysLeft(period, today),
        updatedAt: edits.get(SUBJECT + account.id) ?? null,
      };
    }),
  };
}

/** Letters and figures that are not taken for one another when they are read out. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Twelve signs in groups of four: for one login, handed over by word of mouth or on a slip. */
function temporaryPassword(): string {
  const sign = (): string => SIGNS.charAt(randomInt(SIGNS.length));
  return Array.from({ length: 3 }, () => sign() + sign() + sign() + sign()).join('-');
}

function requireSensibleEnd(role: Role, endsOn: PlainDate | null): void {
  if (mustEnd(role) && endsOn === null)
    refuse('endsOn', `Akun ${ROLE_NAMES[role]} selalu berbatas waktu; isi hari terakhirnya.`);
}

export async function addAccount(
  { login: typed, name, role, endsOn }: CheckedInputOf<'account.add'>,
  context: TaskContext,
): Promise<OutputOf<'account.add'>> {
  if (!(await readAccountSetting(context.read)).areOn) throw new AppError('ACCOUNTS_OFF');
  requireSensibleEnd(role, endsOn);
  const login = loginOf(typed);
  const id = newId();
  const password = temporaryPassword();
  const passwordDigest = await digestOf(password);
  await context.transaction(async (write) => {
    if (await findAccountByLogin(readingIn(write), login))
      throw new AppError('LOGIN_TAKEN', { facts: { nama: login } });
    const at = context.now();
    const facts = { id, login, name, role, endsOn, passwordDigest, mustChange: true };
    await insertAccount(write, { ...facts, at, by: context.actor.name });
    await insertOfficeLog(write, 'account.add', { akun: login, role, who: context.actor.name }, at);
  });
  return { id, login, temporaryPassword: password };
}

/** Whoever looks after the accounts when this one no longer does: an admin who opens today and has no end. */
async function requireAnotherAdmin({ read, today }: QueryContext, id: string): Promise<void> {
  const others = (await listAccounts(read)).filter(
    (one) =>
      one.id !== id &&
      one.role === 'admin' &&
      one.endsOn === null &&
      isOpenOn({ endsOn: one.endsOn, isClosed: one.closedAt !== null }, today),
  );
  if (others.length === 0) throw new AppError('LAST_ADMIN');
}

const shownOf = ({ name, role, endsOn }: Account) =>
  shownFields(LABELS, {
    name,
    role: ROLE_NAMES[role],
    endsOn: endsOn === null ? 'tanpa batas' : formatLongDate(endsOn),
  });

export async function changeAccount(
  { id, expectedUpdatedAt, name, role, endsOn }: CheckedInputOf<'account.update'>,
  context: CommandContext,
): Promise<OutputOf<'account.update'>> {
  const { read, write, now, actor } = context;
  const known = await requireOpenAccount(read, id);
  requireSensibleEnd(role, endsOn);
  if (known.role === 'admin' && (role !== 'admin' || endsOn !== null)) await requireAnotherAdmin(context, id);
  const shown = async () => shownOf(await requireAccount(read, id));
  return saveGuarded(context, { subject: SUBJECT + id, expectedUpdatedAt, shown }, async () => {
    await updateAccount(write, id, { name, role, endsOn });
    const detail = { akun: known.login, role, endsOn, who: actor.name };
    await insertOfficeLog(write, 'account.update', detail, now());
    return { id };
  });
}

async function requireOpenAccount(read: ReadHandle, id: string): Promise<Account> {
  const account = await requireAccount(read, id);
  if (account.closedAt !== null) throw new AppError('ACCOUNT_CLOSED', { facts: { nama: account.name } });
  return account;
}

export async function resetPassword(
  { id }: CheckedInputOf<'account.resetPassword'>,
  context: TaskContext,
): Promise<OutputOf<'account.resetPassword'>> {
  const { login } = await requireOpenAccount(context.read, id);
  const password = temporaryPassword();
  const passwordDigest = await digestOf(password);
  await context.transaction(async (write) => {
    await requireOpenAccount(readingIn(write), id);
    await setPassword(write, id, { passwordDigest, mustChange: true });
    await insertOfficeLog(write, 'account.password', { akun: login, who: context.actor.name }, context.now());
  });
  return { id, login, temporaryPassword: password };
}

export async function closeAccount(
  { id }: CheckedInputOf<'account.close'>,
  context: CommandContext,
): Promise<OutputOf<'account.close'>> {
  const { read, write, now, actor } = context;
  const { login, role } = await requireOpenAccount(read, id);
  if (role === 'admin') await requireAnotherAdmin(context, id);
  const at = now();
  await setClosed(write, id, { at, by: actor.name });
  await insertOfficeLog(write, 'account.close', { akun: login, who: actor.name }, at);
  return { id };
}

export async function reopenAccount(
  { id, endsOn }: CheckedInputOf<'account.reopen'>,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'account.reopen'>> {
  const { login, name, role } = await requireAccount(read, id);
  requireSensibleEnd(role, endsOn);
  await updateAccount(write, id, { name, role, endsOn });
  await setClosed(write, id, null);
  await insertOfficeLog(write, 'account.reopen', { akun: login, endsOn, who: actor.name }, now());
  return { id };
}

export function saveSettings(
  { expectedUpdatedAt, idleMinutes }: CheckedInputOf<'account.saveSettings'>,
  context: CommandContext,
): Promise<OutputOf<'account.saveSettings'>> {
  const shown = async () =>
    shownFields(
      { idleMinutes: 'Terkunci sesudah (menit)' },
      { idleMinutes: (await readAccountSetting(context.read)).idleMinutes },
    );
  return saveGuarded(context, { subject: SETTINGS_SUBJECT, expectedUpdatedAt, shown }, async () => {
    await setIdleMinutes(context.write, idleMinutes);
    return { idleMinutes };
  });
}
