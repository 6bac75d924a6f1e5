import { AppError } from '#contract/errors.ts';
import type { cooperativeContract } from '#contract/cooperative.ts';
import { findCooperative, listBookYears } from '#db/queries/cooperative.ts';
import { countCooperatives, countRegister, listCooperatives } from '#db/queries/cooperative-list.ts';
import type { Handlers } from '../handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { exportRegister } from '../register/export-register.ts';

export const cooperativeHandlers = {
  'cooperative.list': async (input, { read }) => {
    await requireOffice(read);
    return {
      rows: await listCooperatives(read, input),
      total: await countCooperatives(read, input),
      ...(await countRegister(read)),
    };
  },

  'cooperative.get': async ({ id }, { read }) => {
    const cooperative = await findCooperative(read, id);
    if (!cooperative) throw new AppError('NOT_FOUND', { facts: { apa: 'Koperasi' } });
    return cooperative;
  },

  'cooperative.listBookYears': async (_input, { read }) => {
    await requireOffice(read);
    return listBookYears(read);
  },

  'cooperative.export': async (input, context) => {
    await requireOffice(context.read);
    return exportRegister(context, input);
  },
} as const satisfies Handlers<keyof typeof cooperativeContract>;
