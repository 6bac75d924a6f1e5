import type { duplicatesContract } from '#contract/duplicates.ts';
import { insertDismissal } from '#db/queries/duplicates/duplicate.ts';
import { listMerges } from '#db/queries/duplicates/merge.ts';
import { applyBulk, previewBulk } from './bulk-change.ts';
import { compareRecords } from './compare-records.ts';
import { findDuplicates } from './find-duplicates.ts';
import { mergePair } from './merge-pair.ts';
import { undoMerge } from './undo-merge.ts';
import type { Handlers } from '../base/handler-types.ts';
import { refuse } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireCooperative } from '../cooperative/require-record.ts';

export const duplicatesHandlers = {
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
    if (firstId === secondId)
      refuse(
        'secondId',
        'Pilih dua koperasi yang berbeda; satu koperasi tidak dapat ganda dengan dirinya sendiri.',
      );
    await requireCooperative(read, firstId);
    await requireCooperative(read, secondId);
    const [first = firstId, second = secondId] = [firstId, secondId].toSorted();
    await insertDismissal(write, { firstId: first, secondId: second }, reason, now());
    return { isDismissed: true };
  },
} as const satisfies Handlers<keyof typeof duplicatesContract>;
