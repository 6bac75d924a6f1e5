import type { officeContract } from '#contract/office.ts';
import { updateOffice } from '#db/queries/office/office.ts';
import { listChildren } from '#db/queries/office/region.ts';
import { listProvinces, listRegencies } from '#db/reference-data/regions.ts';
import { seatOfRegion } from '#db/reference-data/seats.ts';
import type { Handlers } from '../base/handler-types.ts';
import { saveGuarded } from '../base/saved-record.ts';
import { findOfficeView, officeFields, OFFICE_SUBJECT, readOffice } from './office-view.ts';
import { identityLines, positionLines } from '../documents/layout/signature-block.ts';
import { signatureWith } from './paper-identity.ts';
import { regionFolder } from './region-folder.ts';
import { requireOffice } from './require-office.ts';
import { saveLook } from './save-look.ts';
import { setUpOffice } from './set-up-office.ts';
import { addSignatory, removeSignatory, updateSignatoryPeriod } from './signatories.ts';

export const officeHandlers = {
  'office.get': (_input, { read }) => findOfficeView(read),

  'office.setUp': (input, { read, write, folders, now }) =>
    setUpOffice({ read, write }, { ...input, isSample: folders.isPractice }, folders, now()),

  'office.update': async ({ expectedUpdatedAt, ...identity }, context) => {
    const { read, write } = context;
    const shown = async () => officeFields(await requireOffice(read));
    const record = { subject: OFFICE_SUBJECT, expectedUpdatedAt, shown };
    await saveGuarded(context, record, () => updateOffice(write, identity));
    return readOffice(read);
  },

  'office.saveLook': saveLook,

  'office.addSignatory': addSignatory,

  'office.updateSignatory': updateSignatoryPeriod,

  'office.deleteSignatory': removeSignatory,

  'office.signatureBlock': ({ governmentLine, ...signatory }) => {
    const block = signatureWith(signatory, governmentLine);
    return { position: positionLines(block), name: block.name, identity: identityLines(block) };
  },

  'region.listReference': ({ parentCode }, { folders }) =>
    (parentCode === null
      ? listProvinces(regionFolder(folders))
      : listRegencies(regionFolder(folders), parentCode)
    ).map((region) => ({ code: region.code, name: region.name, seat: seatOfRegion(region) ?? null })),

  'region.listChildren': async ({ parentCode }, { read }) => {
    await requireOffice(read);
    return listChildren(read, parentCode);
  },
} as const satisfies Handlers<keyof typeof officeContract>;
