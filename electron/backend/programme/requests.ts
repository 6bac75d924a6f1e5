import type { programmeContract } from '#contract/programme.ts';
import { listActivityYears } from '#db/queries/activity/list.ts';
import { listProgrammeYears } from '#db/queries/programme/programme.ts';
import { listTargetYears } from '#db/queries/programme/target.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { exportTargets } from './export-targets.ts';
import { importTree } from './import-tree.ts';
import { printTargets } from './print-targets.ts';
import { fillProgrammeYear, removeProgrammeLine, saveProgrammeLine } from './save-line.ts';
import { removeTarget, restoreTarget, saveTarget } from './save-target.ts';
import { shownTargets, shownTree } from './shown.ts';

export const programmeHandlers = {
  'programme.years': async (_input, { read }) => {
    await requireOffice(read);
    const years = [
      await listProgrammeYears(read),
      await listTargetYears(read),
      await listActivityYears(read),
    ].flat();
    return [...new Set(years)].toSorted((one, other) => other - one);
  },
  'programme.tree': async ({ year }, { read }) => {
    await requireOffice(read);
    return { rows: await shownTree(read, year) };
  },
  'programme.saveLine': saveProgrammeLine,
  'programme.removeLine': removeProgrammeLine,
  'programme.fillYear': fillProgrammeYear,
  'programme.import': importTree,
  'target.list': async ({ year, isRemoved }, { read, today }) => {
    const office = await requireOffice(read);
    return { rows: await shownTargets(read, office, { year, isRemoved }, today) };
  },
  'target.save': saveTarget,
  'target.remove': removeTarget,
  'target.restore': restoreTarget,
  'target.print': printTargets,
  'target.export': exportTargets,
} as const satisfies Handlers<keyof typeof programmeContract>;
