import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contract } from '#contract/index.ts';
import type { OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { TaskContext } from '../base/context.ts';
import { importRegister } from '../import/import-register.ts';
import { setUpOffice } from '../office/set-up-office.ts';
import { writeSampleActivities } from './sample-activities.ts';
import { writeSampleCalendar } from './sample-calendar.ts';
import { writeSamplePerformance } from './sample-performance.ts';
import { writeSampleTargets } from './sample-targets.ts';
import { writeSampleCoaching } from './sample-coaching.ts';
import { writeSampleUmkm } from './sample-umkm.ts';
import { writeSampleVillages } from './sample-villages.ts';
import { writeSampleYear } from './sample-year.ts';

/** Makes the sample office with its register and a RAT year. It takes the whole program, so it stands above every area. */
export async function fillPractice(context: TaskContext): Promise<OutputOf<'practice.fill'>> {
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
  await transaction((write) => writeSampleActivities({ ...context, read: readingIn(write), write }));
  await transaction((write) => writeSampleTargets({ ...context, read: readingIn(write), write }));
  await transaction((write) => writeSampleCalendar({ ...context, read: readingIn(write), write }));
  await transaction((write) => writeSampleCoaching({ ...context, read: readingIn(write), write }));
  await transaction((write) => writeSampleUmkm({ ...context, read: readingIn(write), write }));
  await transaction((write) => writeSampleVillages({ ...context, read: readingIn(write), write }));
  await transaction((write) => writeSamplePerformance({ ...context, read: readingIn(write), write }));
  return { cooperativeCount: created, refusedCount: refused.length };
}
