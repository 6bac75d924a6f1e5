import type { regionChangeContract, RegionChangeLine } from '#contract/region-change.ts';
import { listRecordedRegionChanges, listSeated } from '#db/queries/office/region-change.ts';
import type { RegionChange } from '#db/queries/office/region-change.ts';
import { regionChangeSentence } from '#rules/village/region-change.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { recordRegionChange, requireChangeable, undoRegionChange } from './region-change.ts';

const toLine = ({ movedIds, batchId: _batch, undoneAt, ...change }: RegionChange): RegionChangeLine => ({
  ...change,
  sentence: regionChangeSentence(change),
  moved: movedIds.length,
  isUndone: undoneAt !== null,
});

export const regionChangeHandlers = {
  'region.listChanges': async ({ code }, { read }) => {
    await requireOffice(read);
    const seated = code === null ? [] : await listSeated(read, await requireChangeable(read, code));
    return { changes: (await listRecordedRegionChanges(read, code)).map(toLine), seated };
  },
  'region.recordChange': recordRegionChange,
  'region.undoChange': ({ id }, context) => undoRegionChange(id, context),
} as const satisfies Handlers<keyof typeof regionChangeContract>;
