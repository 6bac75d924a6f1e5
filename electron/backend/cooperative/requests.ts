import type { cooperativeContract } from '#contract/cooperative/list.ts';
import { listBookYears } from '#db/queries/cooperative/cooperative.ts';
import { countRegister, countSelection, listValues } from '#db/queries/cooperative/count.ts';
import { listCooperatives } from '#db/queries/cooperative/list.ts';
import { removeSavedView } from '#db/queries/cooperative/saved-view.ts';
import { maskPhone } from '#rules/value/mask-number.ts';
import type { Handlers } from '../base/handler-types.ts';
import { exportList } from './export-list.ts';
import { printList } from './print-list.ts';
import { keepView, readSavedViews } from './saved-views.ts';
import { requireOffice } from '../office/require-office.ts';

export const cooperativeHandlers = {
  'cooperative.list': async ({ text, filters, sort, offset, limit }, { read }) => {
    await requireOffice(read);
    const rows = await listCooperatives(read, { text, filters, sort }, { offset, limit });
    return { rows: rows.map((row) => ({ ...row, phone: maskPhone(row.phone) })) };
  },

  'cooperative.count': async (selection, { read }) => {
    await requireOffice(read);
    return { ...(await countSelection(read, selection)), ...(await countRegister(read)) };
  },

  'cooperative.listValues': async ({ field }, { read }) => {
    await requireOffice(read);
    return listValues(read, field);
  },

  'cooperative.listBookYears': async (_input, { read }) => {
    await requireOffice(read);
    return listBookYears(read);
  },

  'cooperative.export': exportList,

  'cooperative.printList': printList,

  'view.list': async (_input, { read }) => readSavedViews(read),

  'view.save': keepView,

  'view.remove': async ({ id }, { write }) => ({ wasThere: await removeSavedView(write, id) }),
} as const satisfies Handlers<keyof typeof cooperativeContract>;
