import type { umkmHistoryContract } from '#contract/umkm/history.ts';
import { listMerges } from '#db/queries/umkm/merge.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { dismissDouble, mergeUmkms, shownDoubles, undoUmkmMerge } from './merge-umkm.ts';
import { shownChanges, undoUmkmChange } from './undo-change.ts';

const MOST_MERGES = 200;

export const umkmHistoryHandlers = {
  'umkm.changes': async ({ id }, { read, today }) => {
    await requireOffice(read);
    return shownChanges(read, id, today);
  },
  'umkm.undoChange': undoUmkmChange,
  'umkm.doubles': async ({ limit }, { read, today }) => {
    await requireOffice(read);
    return shownDoubles(read, limit, today);
  },
  'umkm.dismissDouble': dismissDouble,
  'umkm.merge': mergeUmkms,
  'umkm.undoMerge': undoUmkmMerge,
  'umkm.merges': async (_input, { read }) => {
    await requireOffice(read);
    return listMerges(read, MOST_MERGES);
  },
} as const satisfies Handlers<keyof typeof umkmHistoryContract>;
