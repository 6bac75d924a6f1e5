import type { referenceContract } from '#contract/calendar/reference.ts';
import { listAwardsReceived } from '#db/queries/reference/award-received.ts';
import { deleteAwardScan, listAwardScans } from '#db/queries/reference/award-scan.ts';
import type { Handlers } from '../base/handler-types.ts';
import { locateScan } from '../cooperative/scan-store.ts';
import { requireOffice } from '../office/require-office.ts';
import { addAwardScan, requireAwardScan } from './award-scans.ts';
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
    const scans = await listAwardScans(read);
    return {
      rows: rows.map(({ removedAt: _removedAt, ...row }) => ({
        ...row,
        scans: scans
          .filter(({ awardId }) => awardId === row.id)
          .map(({ id, fileName, byteCount }) => ({ id, fileName, byteCount })),
      })),
    };
  },
  'honour.save': saveAwardReceived,
  'honour.remove': removeAwardReceived,
  'honour.restore': restoreAwardReceived,
  'honour.addScan': addAwardScan,
  'honour.removeScan': async ({ id }, { read, write }) => {
    await requireAwardScan(read, id);
    await deleteAwardScan(write, id);
    return { id };
  },
  'honour.locateScan': async ({ id }, { read, folders }) => {
    const scan = await requireAwardScan(read, id);
    return { path: await locateScan(folders, scan.sha256, scan.fileName) };
  },
  'honour.export': exportAwardsReceived,
  'honour.print': printAwardsReceived,
} as const satisfies Handlers<keyof typeof referenceContract>;
