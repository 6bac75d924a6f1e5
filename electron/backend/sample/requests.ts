import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contract } from '#contract/index.ts';
import type { Handlers } from '../base/handler-types.ts';
import { importRegister } from '../import/import-register.ts';
import { setUpOffice } from '../office/set-up-office.ts';
import { writeSampleYear } from './sample-year.ts';

/** Filling the sample office takes the whole program, so it stands above every area. */
export const sampleHandlers = {
  'office.loadSample': async (_input, context) => {
    const { folders, now, transaction } = context;
    const sample = path.join(folders.resources, 'sample');
    const setUp = contract['office.setUp'].input.parse(
      JSON.parse(await readFile(path.join(sample, 'dinas-contoh.json'), 'utf8')),
    );
    await transaction((write) =>
      setUpOffice({ read: context.read, write }, { ...setUp, isSample: true }, folders, now()),
    );
    const order = contract['import.run'].input.parse({
      path: path.join(sample, 'register-kutim-contoh.xlsx'),
      isDryRun: false,
    });
    const { created, refused } = await importRegister(context, order);
    await transaction((write) => writeSampleYear(write, context.today, now()));
    return { cooperativeCount: created, refusedCount: refused.length };
  },
} as const satisfies Handlers<'office.loadSample'>;
