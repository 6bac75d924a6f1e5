import type { sheetsContract } from '#contract/coaching/sheets.ts';
import type { Handlers } from '../base/handler-types.ts';
import { importVisits } from './import-visits.ts';
import { printSheets } from './print-sheets.ts';
import { sheetOrder } from './sheet-order.ts';
import { checkVisitTable, saveVisitTable, undoVisitTable } from './visit-table.ts';

export const sheetHandlers = {
  'coaching.sheetOrder': (input, { read }) => sheetOrder(input, read),
  'coaching.printSheets': printSheets,
  'coaching.checkVisitTable': checkVisitTable,
  'coaching.saveVisitTable': saveVisitTable,
  'coaching.importVisits': importVisits,
  'coaching.undoVisitTable': undoVisitTable,
} as const satisfies Handlers<keyof typeof sheetsContract>;
