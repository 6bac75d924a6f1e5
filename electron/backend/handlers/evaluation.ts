import type { evaluationContract } from '#contract/evaluation.ts';
import { applyStatus, previewStatus } from '../evaluation/apply-status.ts';
import { closeEvaluation, reopenEvaluation } from '../evaluation/close.ts';
import { compareClosings } from '../evaluation/compare.ts';
import { exportEvaluation } from '../evaluation/export-evaluation.ts';
import { overrideActivity } from '../evaluation/override.ts';
import { printEvaluation } from '../evaluation/print-evaluation.ts';
import { sheetOf } from '../evaluation/sheet.ts';
import { toLine, viewOf } from '../evaluation/sheet-view.ts';
import { summarise } from '../evaluation/summary.ts';
import { listEvaluated, readVerdict } from '../evaluation/verdict-panel.ts';
import type { Handlers } from '../handler-types.ts';
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
