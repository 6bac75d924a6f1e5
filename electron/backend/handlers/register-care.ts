import type { registerCareContract } from '#contract/register-care.ts';
import { insertDismissal } from '#db/queries/duplicate.ts';
import { listMerges } from '#db/queries/merge.ts';
import { applyBulk, previewBulk } from '../care/bulk-change.ts';
import { compareRecords } from '../care/compare-records.ts';
import { findDuplicates } from '../care/find-duplicates.ts';
import { mergePair } from '../care/merge-pair.ts';
import { undoMerge } from '../care/undo-merge.ts';
import type { Handlers } from '../handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireCooperative } from '../record/require-record.ts';

export const registerCareHandlers = {
  'bulk.preview': (input, { read }) => previewBulk(read, input),

  'bulk.apply': applyBulk,

  'duplicate.find': async ({ limit }, { read }) => {
    await requireOffice(read);
    return findDuplicates(read, limit);
  },

  'duplicate.compare': async ({ firstId, secondId }, { read }) => compareRecords(read, firstId, secondId),

  'duplicate.merge': mergePair,

  'duplicate.undoMerge': async ({ mergeId }, context) => ({ restored: await undoMerge(mergeId, context) }),

  'duplicate.listMerges': async (_input, { read }) => listMerges(read),

  'duplicate.dismiss': async ({ firstId, secondId, reason }, { read, write, now }) => {
    await requireCooperative(read, firstId);
    await requireCooperative(read, secondId);
    const [first = firstId, second = secondId] = [firstId, secondId].toSorted();
    await insertDismissal(write, { firstId: first, secondId: second }, reason, now());
    return { isDismissed: true };
  },
} as const satisfies Handlers<keyof typeof registerCareContract>;
