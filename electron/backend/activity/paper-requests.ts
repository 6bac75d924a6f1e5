import type { activityPapersContract } from '#contract/activity/papers.ts';
import type { Handlers } from '../base/handler-types.ts';
import { listPapers } from './list-papers.ts';
import { printBiodata } from './print-biodata.ts';
import { printReceipt } from './print-receipt.ts';
import { printSet } from './print-set.ts';
import { saveTerms } from './save-activity.ts';
import { writeActivityLetter } from './write-letter.ts';

export const activityPaperHandlers = {
  'activity.saveTerms': saveTerms,
  'activity.papers': listPapers,
  'activity.printBiodata': printBiodata,
  'activity.printReceipt': printReceipt,
  'activity.printSet': printSet,
  'activity.writeLetter': writeActivityLetter,
} as const satisfies Handlers<keyof typeof activityPapersContract>;
