import type { officeContract } from '#contract/office.ts';
import { findOffice, updateOffice } from '#db/queries/office/office.ts';
import { listChildren } from '#db/queries/office/region.ts';
import { listProvinces, listRegencies } from '#db/reference-data/regions.ts';
import type { Handlers } from '../base/handler-types.ts';
import { regionFolder } from './region-folder.ts';
import { requireOffice } from './require-office.ts';
import { setUpOffice } from './set-up-office.ts';
import { addSignatory, removeSignatory, updateSignatoryPeriod } from './signatories.ts';

export const officeHandlers = {
  'office.get': async (_input, { read }) => (await findOffice(read)) ?? null,

  'office.setUp': (input, { read, write, folders, now }) =>
    setUpOffice({ read, write }, { ...input, isSample: false }, folders, now()),

  'office.update': async (input, { read, write }) => {
    await requireOffice(read);
    await updateOffice(write, input);
    return requireOffice(read);
  },

  'office.addSignatory': addSignatory,

  'office.updateSignatory': updateSignatoryPeriod,

  'office.deleteSignatory': removeSignatory,

  'region.listReference': ({ parentCode }, { folders }) =>
    parentCode === null
      ? listProvinces(regionFolder(folders))
      : listRegencies(regionFolder(folders), parentCode),

  'region.listChildren': async ({ parentCode }, { read }) => {
    await requireOffice(read);
    return listChildren(read, parentCode);
  },
} as const satisfies Handlers<Exclude<keyof typeof officeContract, 'office.loadSample'>>;
