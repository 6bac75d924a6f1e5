import { realpathSync } from 'node:fs';
import { AppError } from '#contract/errors.ts';
import { isPracticeFolder } from '#contract/process/practice-folder.ts';
import type { practiceContract } from '#contract/practice.ts';
import { DatabaseError } from '#db/database-error.ts';
import { findOffice } from '#db/queries/office/office.ts';
import type { TaskContext } from '../base/context.ts';
import type { Handlers } from '../base/handler-types.ts';
import { fillPractice } from './fill-practice.ts';
import { emptyFolder } from './folder-content.ts';
import { moveSample } from './move-sample.ts';

/**
 * Only practice is filled and emptied: by its name, also where a link leads, and never while a real office lies in it.
 * @throws AppError NOT_IN_PRACTICE
 */
async function requirePractice({ folders, read }: Pick<TaskContext, 'folders' | 'read'>): Promise<void> {
  const isPractice = folders.isPractice && isPracticeFolder(realpathSync(folders.data));
  const office = isPractice ? await findOffice(read) : undefined;
  if (!isPractice || office?.isSample === false) throw new AppError('NOT_IN_PRACTICE');
}

async function clear(context: TaskContext): Promise<void> {
  try {
    await requirePractice(context);
  } catch (error) {
    // A practice that cannot be opened any more is mended by beginning anew.
    if (!(error instanceof DatabaseError) || !isPracticeFolder(realpathSync(context.folders.data)))
      throw error;
  }
  await context.database.reopenAround(() => emptyFolder(context.folders.data));
}

export const practiceHandlers = {
  'practice.fill': async (_input, context) => {
    await requirePractice(context);
    return fillPractice(context);
  },

  'practice.startAgain': async (_input, context) => {
    await clear(context);
    return fillPractice(context);
  },

  'practice.clear': async (_input, context) => {
    await clear(context);
    return {};
  },

  'practice.moveSample': (_input, context) => moveSample(context),
} as const satisfies Handlers<keyof typeof practiceContract>;
