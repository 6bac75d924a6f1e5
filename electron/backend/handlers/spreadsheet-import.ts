import type { importContract } from '#contract/spreadsheet-import.ts';
import { listImports } from '#db/queries/import-batch.ts';
import type { Handlers } from '../handler-types.ts';
import { importRegister } from '../register/import-register.ts';
import { undoImport } from '../register/undo-import.ts';

export const importHandlers = {
  'import.run': (input, context) => importRegister(context, input),

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

  'import.undo': async ({ importId }, { write, now }) => ({
    restored: await undoImport(write, importId, now()),
  }),
} as const satisfies Handlers<keyof typeof importContract>;
