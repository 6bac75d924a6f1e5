import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { findAccountByLogin, noteLogin, setPassword } from '#db/queries/account/account.ts';
import type { Account } from '#db/queries/account/account.ts';
import { readAccountSetting, useUpSheet } from '#db/queries/account/setting.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { isOpenOn } from '#rules/account/account-end.ts';
import { loginOf, passwordFault } from '#rules/account/password.ts';
import { readRecoveryCode } from '#rules/account/recovery-code.ts';
import type { QueryContext, TaskContext } from '../base/context.ts';
import type { Standing } from '../base/session.ts';
import { digestOf } from './password-digest.ts';
import { trySecret } from './try-secret.ts';

/** What the window and the door are told of who is in. */
export async function sessionView({ session, today }: QueryContext): Promise<OutputOf<'session.state'>> {
  return viewOf(await session.standing(today));
}

function viewOf(standing: Standing): OutputOf<'session.state'> {
  const { kind, idleMinutes } = standing;
  // Another program holds the database: whoever asks next will be told.
  if (kind === 'unknown') throw standing.cause;
  if (kind === 'off' || kind === 'out') return { standing: kind, account: null, idleMinutes };
  const { id, login, name, role, endsOn } = standing.account;
  return { standing: kind, account: { id, login, name, role, endsOn }, idleMinutes };
}

async function requireOn({ session, today }: QueryContext): Promise<void> {
  if ((await session.standing(today)).kind === 'off') throw new AppError('ACCOUNTS_OFF');
}

/** Who is in, covered or not. @throws AppError LOGIN_NEEDED, ACCOUNTS_OFF */
export async function requireSomebody({ session, today }: QueryContext): Promise<Account> {
  const standing = await session.standing(today);
  if (standing.kind === 'off') throw new AppError('ACCOUNTS_OFF');
  if (!('account' in standing)) throw new AppError('LOGIN_NEEDED');
  return standing.account;
}

const isOpen = ({ endsOn, closedAt }: Account, { today }: QueryContext): boolean =>
  isOpenOn({ endsOn, isClosed: closedAt !== null }, today);

/** @throws AppError LOGIN_REFUSED, the same for every reason, after the same work; LOGIN_PAUSED; ACCOUNTS_OFF */
export async function logIn(
  { login, password }: CheckedInputOf<'session.logIn'>,
  context: TaskContext,
): Promise<OutputOf<'session.logIn'>> {
  const locksBefore = context.session.locks();
  await requireOn(context);
  const account = await findAccountByLogin(context.read, loginOf(login));
  const isRight = await trySecret({ login, secret: password, digest: account?.passwordDigest }, context);
  if (!account || !isRight || !isOpen(account, context)) {
    await context.transaction((write) =>
      // The name as typed may be somebody's password: only one that is an account's is written down.
      insertOfficeLog(write, 'session.refused', { akun: account?.login ?? '' }, context.now()),
    );
    throw new AppError('LOGIN_REFUSED');
  }
  await comeIn(account, 'session.in', locksBefore, context);
  return sessionView(context);
}

/** @param locksBefore how often the office had been locked when the secret was handed in */
async function comeIn(
  { id, login, name }: Account,
  what: string,
  locksBefore: number,
  context: TaskContext,
): Promise<void> {
  const at = context.now();
  await context.transaction(async (write) => {
    await noteLogin(write, id, at);
    await insertOfficeLog(write, what, { akun: login, who: name }, at);
  });
  context.session.enter(id);
  // The computer went to sleep meanwhile: whoever wakes it is asked again.
  if (context.session.locks() !== locksBefore) context.session.lock();
}

/** @throws AppError LOGIN_REFUSED, LOGIN_PAUSED, ACCOUNTS_OFF, LOGIN_NEEDED */
export async function unlock(
  { password }: CheckedInputOf<'session.unlock'>,
  context: TaskContext,
): Promise<OutputOf<'session.unlock'>> {
  const before = context.session.locks();
  await requireOwnPassword(password, context);
  // The computer went to sleep meanwhile: it stays covered.
  if (context.session.locks() === before) context.session.unlock();
  return sessionView(context);
}

/** The password of who is in. @throws AppError LOGIN_REFUSED, LOGIN_PAUSED, ACCOUNTS_OFF, LOGIN_NEEDED */
export async function requireOwnPassword(password: string, context: TaskContext): Promise<Account> {
  const { login, passwordDigest: digest, ...account } = await requireSomebody(context);
  if (!(await trySecret({ login, secret: password, digest }, context))) throw new AppError('LOGIN_REFUSED');
  return { login, passwordDigest: digest, ...account };
}

/** @throws AppError INVALID_INPUT at the field */
export function requireGoodPassword(password: string, login: string, field: string): void {
  const message = passwordFault(password, login);
  if (message !== undefined) throw new AppError('INVALID_INPUT', { faults: [{ path: field, message }] });
}

export async function changePassword(
  { password, newPassword }: CheckedInputOf<'session.changePassword'>,
  context: TaskContext,
): Promise<OutputOf<'session.changePassword'>> {
  const { login } = await requireSomebody(context);
  requireGoodPassword(newPassword, login, 'newPassword');
  if (newPassword === password) {
    const message = 'Kata sandi baru harus lain dari yang lama.';
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'newPassword', message }] });
  }
  const { id, name } = await requireOwnPassword(password, context);
  const passwordDigest = await digestOf(newPassword);
  await context.transaction(async (write) => {
    await setPassword(write, id, { passwordDigest, mustChange: false });
    await insertOfficeLog(write, 'session.password', { akun: login, who: name }, context.now());
  });
  return sessionView(context);
}

/** A new password for an admin by the sheet; its code has opened once and is used up. */
export async function recover(
  { login, code, newPassword }: CheckedInputOf<'session.recover'>,
  context: TaskContext,
): Promise<OutputOf<'session.recover'>> {
  const locksBefore = context.session.locks();
  await requireOn(context);
  requireGoodPassword(newPassword, loginOf(login), 'newPassword');
  const read = readRecoveryCode(code);
  if (read.kind === 'slip') throw new AppError('INVALID_INPUT', { faults: [slipFault(read.group)] });
  const account = await findAccountByLogin(context.read, loginOf(login));
  const { recoveryDigest } = await readAccountSetting(context.read);
  const isAdmin = account !== undefined && account.role === 'admin' && isOpen(account, context);
  const isRight = await trySecret({ login, secret: read.letters, digest: recoveryDigest }, context);
  if (!isRight || !isAdmin) throw new AppError('RECOVERY_REFUSED');
  const passwordDigest = await digestOf(newPassword);
  await context.transaction(async (write) => {
    await setPassword(write, account.id, { passwordDigest, mustChange: false });
    await useUpSheet(write);
  });
  await comeIn(account, 'session.recovered', locksBefore, context);
  return sessionView(context);
}

export function slipFault(group: number | undefined): { readonly path: string; readonly message: string } {
  const message =
    group === undefined
      ? 'Kodenya empat kelompok berisi lima huruf.'
      : `Kelompok ke-${group} salah ketik; periksa pada lembarnya.`;
  return { path: 'code', message };
}
