import { ACCESS } from '#contract/access/index.ts';
import type { accountContract, sessionContract } from '#contract/account.ts';
import { AppError } from '#contract/errors.ts';
import { isRequestName } from '#contract/index.ts';
import { readAccountSetting } from '#db/queries/account/setting.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requirePermission } from '../base/permission.ts';
import { changePassword, logIn, recover, sessionView, unlock } from './enter.ts';
import { openWorkOf, printHandover } from './handover.ts';
import {
  addAccount,
  changeAccount,
  closeAccount,
  listedAccounts,
  reopenAccount,
  requireAccount,
  resetPassword,
  saveSettings,
} from './manage.ts';
import { confirmSheet, printNewSheet, turnOff, turnOn } from './turn-on.ts';

export const sessionHandlers = {
  'session.state': (_input, context) => sessionView(context),

  'session.allows': async ({ request }, { session, today }) => {
    if (!isRequestName(request)) throw new AppError('NOT_FOUND', { facts: { apa: 'Permintaan' } });
    requirePermission(await session.standing(today), ACCESS[request]);
    return {};
  },

  'session.logIn': logIn,
  'session.unlock': unlock,

  'session.lock': (_input, context) => {
    context.session.lock();
    return sessionView(context);
  },

  'session.logOut': (_input, context) => {
    context.session.leave();
    return sessionView(context);
  },

  'session.changePassword': changePassword,
  'session.recover': recover,
} as const satisfies Handlers<keyof typeof sessionContract>;

export const accountHandlers = {
  'account.turnOn': turnOn,
  'account.confirmSheet': confirmSheet,

  'account.printSheet': async ({ path }, context) => {
    if (!(await readAccountSetting(context.read)).areOn) throw new AppError('ACCOUNTS_OFF');
    return printNewSheet(path, context);
  },

  'account.turnOff': turnOff,
  'account.list': (_input, context) => listedAccounts(context),
  'account.add': addAccount,
  'account.update': changeAccount,
  'account.resetPassword': resetPassword,

  'account.openWork': async ({ id }, { read }) => {
    const rows = await openWorkOf(read, await requireAccount(read, id));
    return { rows, total: rows.length };
  },

  'account.close': closeAccount,
  'account.reopen': reopenAccount,
  'account.printHandover': printHandover,
  'account.saveSettings': saveSettings,
} as const satisfies Handlers<keyof typeof accountContract>;
