import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contract } from '#contract/index.ts';
import type { officeContract } from '#contract/office.ts';
import { findOffice, updateOffice } from '#db/queries/office/office.ts';
import { listChildren } from '#db/queries/office/region.ts';
import { listProvinces, listRegencies } from '#db/reference-data/regions.ts';
import type { Handlers } from '../base/handler-types.ts';
import { regionFolder } from './region-folder.ts';
import { requireOffice } from './require-office.ts';
import { setUpOffice } from './set-up-office.ts';
import { addSignatory, removeSignatory, updateSignatoryPeriod } from './signatories.ts';
import { writeSampleYear } from '../sample/sample-year.ts';
import { importRegister } from '../import/import-register.ts';

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

  'office.loadSample': async (_input, context) => {
    const { folders, now, transaction } = context;
    const sample = path.join(folders.resources, 'sample');
    const setUp = contract['office.setUp'].input.parse(
      JSON.parse(await readFile(path.join(sample, 'dinas-contoh.json'), 'utf8')),
    );
    await transaction((write) =>
      setUpOffice({ read: context.read, write }, { ...setUp, isSample: true }, folders, now()),
    );
    const { created, refused } = await importRegister(context, {
      path: path.join(sample, 'register-kutim-contoh.xlsx'),
      kind: 'cooperative',
      sheet: null,
      isDryRun: false,
      markedWorkbookPath: null,
      mapping: {},
      figuresBookYear: null,
      keep: { fields: [], rows: [] },
    });
    await transaction((write) => writeSampleYear(write, context.today, now()));
    return { cooperativeCount: created, refusedCount: refused.length };
  },

  'region.listReference': ({ parentCode }, { folders }) =>
    parentCode === null
      ? listProvinces(regionFolder(folders))
      : listRegencies(regionFolder(folders), parentCode),

  'region.listChildren': async ({ parentCode }, { read }) => {
    await requireOffice(read);
    return listChildren(read, parentCode);
  },
} as const satisfies Handlers<keyof typeof officeContract>;
