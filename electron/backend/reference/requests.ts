import type { referenceContract } from '#contract/calendar/reference.ts';
import { listAwardsReceived } from '#db/queries/reference/award-received.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { exportAwardsReceived, exportReferences } from './export-sheet.ts';
import { printAwardsReceived } from './print-awards.ts';
import { removeAwardReceived, restoreAwardReceived, saveAwardReceived } from './save-award.ts';
import { removeReference, restoreReference, saveReference } from './save-reference.ts';
import { shownReferences } from './shown.ts';

export const referenceHandlers = {
  'reference.list': async ({ isRemoved }, { read }) => {
    await requireOffice(read);
    return { rows: await shownReferences(read, isRemoved) };
  },
  'reference.save': saveReference,
  'reference.remove': removeReference,
  'reference.restore': restoreReference,
  'reference.export': exportReferences,
  'honour.list': async ({ isRemoved }, { read }) => {
    await requireOffice(read);
    const rows = await listAwardsReceived(read, isRemoved);
    return { rows: rows.map(({ removedAt: _removedAt, ...row }) => row) };
  },
  'honour.save': saveAwardReceived,
  'honour.remove': removeAwardReceived,
  'honour.restore': restoreAwardReceived,
  'honour.export': exportAwardsReceived,
  'honour.print': printAwardsReceived,
} as const satisfies Handlers<keyof typeof referenceContract>;
