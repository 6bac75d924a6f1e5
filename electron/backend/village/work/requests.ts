import type { villageWorkContract } from '#contract/village/work.ts';
import { checkDeclaredTotal } from '#rules/village/work/declared-total.ts';
import type { Handlers } from '../../base/handler-types.ts';
import { requireOffice } from '../../office/require-office.ts';
import { printPaper } from '../../paper/print-paper.ts';
import { requireVillage } from '../save-village.ts';
import { assistantsAnswer } from './assistants.ts';
import { financingAnswer } from './check-financing.ts';
import { saveWork } from './save-work.ts';
import { workAnswer } from './shown-work.ts';
import { readStages, stagesAnswer } from './stages.ts';
import { weeklyPaper } from './weekly-paper.ts';

export const villageWorkHandlers = {
  'village.work': async ({ code }, { read, today }) =>
    workAnswer(read, await requireVillage(read, code), today),

  'village.saveWork': saveWork,

  'village.stages': (_input, { read, today }) => stagesAnswer(read, today),

  'village.assistants': (_input, { read, today }) => assistantsAnswer(read, today),

  'village.checkFinancing': financingAnswer,

  'village.checkTotal': ({ declared, parts }) => {
    const checked = checkDeclaredTotal(parts, declared);
    return { ...checked, isAccepted: checked.difference === 0 };
  },

  'village.printWeekly': async ({ path: chosen }, context) => {
    const { read, today } = context;
    const office = await requireOffice(read);
    const job = await weeklyPaper(read, office, { table: await readStages(read, today), today });
    return printPaper({ job, chosen, name: `merah-putih-laporan-mingguan-${today}.pdf` }, context);
  },
} as const satisfies Handlers<keyof typeof villageWorkContract>;
