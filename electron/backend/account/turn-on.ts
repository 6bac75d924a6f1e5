import { randomBytes } from 'node:crypto';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { WriteHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import {
  findAccountByLogin,
  insertAccount,
  noteLogin,
  setClosed,
  setPassword,
  updateAccount,
} from '#db/queries/account/account.ts';
import {
  putPendingAdmin,
  putPendingSheet,
  readAccountSetting,
  takePendingSheet,
  turnAccountsOff,
  turnAccountsOn,
} from '#db/queries/account/setting.ts';
import type { PendingAdmin } from '#db/queries/account/setting.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { loginOf } from '#rules/account/password.ts';
import { readRecoveryCode, RECOVERY_BYTES, recoveryGroups } from '#rules/account/recovery-code.ts';
import type { TaskContext } from '../base/context.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { PRINT_DOCUMENT } from '../paper/print-jobs.ts';
import { requireGoodPassword, requireOwnPassword, sessionView, slipFault } from './enter.ts';
import { digestOf, fits } from './password-digest.ts';

/**
 * Prints the sheet and keeps the first admin in waiting. Nothing is turned on yet and there is no new account: an office whose sheet never came out of the
 * printer must not stand before a closed door. @throws AppError ACCOUNTS_ALREADY_ON
 */
export async function turnOn(
  { login: typed, name, password, path }: CheckedInputOf<'account.turnOn'>,
  context: TaskContext,
): Promise<OutputOf<'account.turnOn'>> {
  await requireOffice(context.read);
  if ((await readAccountSetting(context.read)).areOn) throw new AppError('ACCOUNTS_ALREADY_ON');
  const login = loginOf(typed);
  requireGoodPassword(password, login, 'password');
  const passwordDigest = await digestOf(password);
  const printed = await printNewSheet(path, context);
  await context.transaction(async (write) => {
    await putPendingAdmin(write, { login, name, passwordDigest });
    await insertOfficeLog(write, 'account.prepared', { akun: login, who: context.actor.name }, context.now());
  });
  return printed;
}

/** A new code on paper; only its digest is kept. The sheet before it counts until this one's code is typed back. */
export async function printNewSheet(
  target: string,
  context: TaskContext,
): Promise<{ readonly path: string; readonly pages: number }> {
  const office = await requireOffice(context.read);
  const secret = randomBytes(RECOVERY_BYTES);
  const groups = recoveryGroups(secret);
  const read = readRecoveryCode(groups.join(' '));
  const digest = await digestOf(read.kind === 'code' ? read.letters : '');
  const printed = await context.runJob(
    PRINT_DOCUMENT,
    {
      job: {
        kind: 'account-recovery-sheet',
        info: { title: 'Lembar pemulihan akun', createdOn: context.today },
        data: {
          letterhead: letterheadOf(office),
          officeName: office.name,
          printedOn: context.today,
          groups,
          city: office.city,
          isSample: office.isSample,
        },
      },
      target,
    },
    { signal: context.signal },
  );
  await context.transaction((write) => putPendingSheet(write, digest, context.now()));
  return printed;
}

/**
 * The code as it stands on the sheet, typed back: the proof that the sheet can be read. Where accounts were prepared
 * they are on from here, and whoever proved the sheet is in as
 * the first admin. @throws AppError RECOVERY_NOT_PRINTED, RECOVERY_REFUSED
 */
export async function confirmSheet(
  { code }: CheckedInputOf<'account.confirmSheet'>,
  context: TaskContext,
): Promise<OutputOf<'account.confirmSheet'>> {
  const setting = await readAccountSetting(context.read);
  if (setting.pendingDigest === null || (!setting.areOn && setting.pendingAdmin === null))
    throw new AppError('RECOVERY_NOT_PRINTED');
  const read = readRecoveryCode(code);
  if (read.kind === 'slip') throw new AppError('INVALID_INPUT', { faults: [slipFault(read.group)] });
  if (!(await fits(read.letters, setting.pendingDigest))) throw new AppError('RECOVERY_REFUSED');
  const { areOn, pendingAdmin } = setting;
  const firstId = await context.transaction(async (write) => {
    const at = context.now();
    await takePendingSheet(write, setting);
    const what = areOn ? 'account.sheet' : 'account.on';
    await insertOfficeLog(write, what, { who: context.actor.name }, at);
    if (areOn || pendingAdmin === null) return undefined;
    await turnAccountsOn(write, at);
    return openFirstAdmin(write, pendingAdmin, { at, by: context.actor.name });
  });
  // The sheet in hand opens every door anyhow: asking for the password that was just chosen would be for nothing.
  if (firstId !== undefined) context.session.enter(firstId);
  return sessionView(context);
}

/** The account of that login becomes an open admin's, whatever it was. */
async function openFirstAdmin(
  write: WriteHandle,
  { login, name, passwordDigest }: PendingAdmin,
  { at, by }: { readonly at: string; readonly by: string },
): Promise<string> {
  const known = await findAccountByLogin(readingIn(write), login);
  const facts = { name, role: 'admin', endsOn: null } as const;
  const id = known?.id ?? newId();
  if (known) {
    await updateAccount(write, id, facts);
    await setPassword(write, id, { passwordDigest, mustChange: false });
    await setClosed(write, id, null);
  } else {
    await insertAccount(write, { id, login, ...facts, passwordDigest, mustChange: false, at, by });
  }
  await noteLogin(write, id, at);
  return id;
}

/** @throws AppError LOGIN_REFUSED, LOGIN_PAUSED, ACCOUNTS_OFF */
export async function turnOff(
  { password }: CheckedInputOf<'account.turnOff'>,
  context: TaskContext,
): Promise<OutputOf<'account.turnOff'>> {
  await requireOwnPassword(password, context);
  await context.transaction(async (write) => {
    await turnAccountsOff(write);
    await insertOfficeLog(write, 'account.off', { who: context.actor.name }, context.now());
  });
  context.session.leave();
  return sessionView(context);
}
