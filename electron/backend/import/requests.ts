import type { importContract } from '#contract/import.ts';
import { listImports } from '#db/queries/import/batch.ts';
import type { Handlers } from '../base/handler-types.ts';
import { importRegister } from './import-register.ts';
import { findReport } from './import-report.ts';
import { changeLines, newRows } from './report-rows.ts';
import { undoImport } from './undo-import.ts';

export const importHandlers = {
  'import.run': (input, context) => importRegister(context, input),

  'import.newRows': ({ reportId, ...page }) => {
    const report = findReport(reportId);
    return { total: report.created.length, rows: newRows(report, page) };
  },

  'import.changes': ({ reportId, ...page }) => {
    const report = findReport(reportId);
    return { total: report.changeLines, rows: changeLines(report, page) };
  },

  'import.list': async (_input, { read }) =>
    (await listImports(read)).map(
      ({ id, fileName, sheet, importedAt, created, changed, refused, undoneAt }) => ({
        id,
        fileName,
        sheet,
        importedAt,
        created,
        changed,
        refused,
        isUndone: undoneAt !== null,
      }),
    ),

  'import.undo': async ({ importId }, { write, now, actor }) => ({
    restored: await undoImport(write, importId, { at: now(), who: actor.name }),
  }),
} as const satisfies Handlers<keyof typeof importContract>;
