import type { reconcileContract } from '#contract/reconcile.ts';
import { countSelectedFindings, listFindings } from '#db/queries/reconcile/finding.ts';
import type { Handlers } from '../base/handler-types.ts';
import { exportFindings } from './export.ts';
import { printFindings } from './print.ts';
import { runReconciliation } from './run.ts';
import { markFindings, removeWithReason } from './set-state.ts';
import { takeValueOver } from './use-value.ts';
import {
  oneFinding,
  oneReconciliation,
  reconciliationLines,
  requireReconciliation,
  toFindingLine,
} from './view.ts';

export const reconcileHandlers = {
  'reconcile.run': runReconciliation,
  'reconcile.list': (_input, { read }) => reconciliationLines(read),
  'reconcile.get': ({ id }, { read }) => oneReconciliation(read, id),

  'reconcile.findings': async ({ id, offset, limit, ...filter }, { read }) => {
    await requireReconciliation(read, id);
    return {
      total: await countSelectedFindings(read, id, filter),
      rows: (await listFindings(read, id, filter, { offset, limit })).map(toFindingLine),
    };
  },

  'reconcile.finding': ({ findingId }, { read }) => oneFinding(read, findingId),
  'reconcile.setState': markFindings,
  'reconcile.useValue': takeValueOver,
  'reconcile.remove': removeWithReason,
  'reconcile.print': printFindings,
  'reconcile.export': exportFindings,
} as const satisfies Handlers<keyof typeof reconcileContract>;
