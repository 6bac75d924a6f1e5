import type { evaluationContract } from '#contract/evaluation/evaluation.ts';
import { applyStatus, previewStatus } from './apply-status.ts';
import { closeEvaluation, reopenEvaluation } from './close.ts';
import { compareClosings } from './compare.ts';
import { exportEvaluation } from './export-evaluation.ts';
import { overrideActivity } from './override.ts';
import { printEvaluation } from './print-evaluation.ts';
import { sheetOf } from './sheet.ts';
import { toLine, viewOf } from './sheet-view.ts';
import { summarise } from './summary.ts';
import { listEvaluated, readVerdict } from './verdict-panel.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';

export const evaluationHandlers = {
  'evaluation.list': ({ bookYear }, context) => listEvaluated(bookYear, context),
  'evaluation.page': async ({ offset, limit, ...selection }, { read, today }) => {
    await requireOffice(read);
    const view = viewOf((await sheetOf(read, selection.bookYear, today)).lines, selection);
    return { total: view.length, rows: view.slice(offset, offset + limit).map(toLine) };
  },
  'evaluation.summary': ({ bookYear }, context) => summarise(bookYear, context),
  'evaluation.get': readVerdict,
  'evaluation.close': closeEvaluation,
  'evaluation.reopen': reopenEvaluation,
  'evaluation.compare': compareClosings,
  'evaluation.override': overrideActivity,
  'evaluation.previewStatus': ({ bookYear }, { read }) => previewStatus(bookYear, read),
  'evaluation.applyStatus': applyStatus,
  'evaluation.print': printEvaluation,
  'evaluation.export': exportEvaluation,
} as const satisfies Handlers<keyof typeof evaluationContract>;
