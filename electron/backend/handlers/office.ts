import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { contract } from '#contract/index.ts';
import type { officeContract } from '#contract/office.ts';
import { endSignatory, findOffice, insertSignatory, updateOffice } from '#db/queries/office.ts';
import { listChildren } from '#db/queries/region.ts';
import { listProvinces, listRegencies } from '#db/reference-data/regions.ts';
import { addDays } from '#rules/plain-date.ts';
import type { Handlers } from '../handler-types.ts';
import { regionFolder } from '../office/region-folder.ts';
import { requireOffice } from '../office/require-office.ts';
import { setUpOffice } from '../office/set-up-office.ts';
import { writeSampleYear } from '../rat/sample-year.ts';
import { importRegister } from '../register/import-register.ts';

export const officeHandlers = {
  'office.get': async (_input, { read }) => (await findOffice(read)) ?? null,

  'office.setUp': (input, { read, write, folders, now }) =>
    setUpOffice({ read, write }, { ...input, isSample: false }, folders, now()),

  'office.update': async (input, { read, write }) => {
    await requireOffice(read);
    await updateOffice(write, input);
    return requireOffice(read);
  },

  'office.addSignatory': async (input, { read, write }) => {
    const { signatories } = await requireOffice(read);
    const endsOn = input.endsOn ?? '9999-12-31';
    // A new head takes over from the one without an end; any other overlap is a slip of the keyboard.
    const open = signatories.find(({ endsOn: end, startsOn }) => end === null && startsOn < input.startsOn);
    const overlapping = signatories.find(
      (other) =>
        other !== open && other.startsOn <= endsOn && input.startsOn <= (other.endsOn ?? '9999-12-31'),
    );
    if (overlapping) {
      const message = `Masa jabatan bertumpuk dengan ${overlapping.name} (mulai ${overlapping.startsOn}).`;
      throw new AppError('INVALID_INPUT', { faults: [{ path: 'startsOn', message }] });
    }
    if (open) await endSignatory(write, open.id, addDays(input.startsOn, -1));
    await insertSignatory(write, input);
    return requireOffice(read);
  },

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
