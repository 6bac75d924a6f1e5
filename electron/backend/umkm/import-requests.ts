import type { umkmImportContract } from '#contract/umkm/import.ts';
import { listImports } from '#db/queries/umkm/import.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { exportUmkm } from './export-umkm.ts';
import { importUmkm } from './import-umkm.ts';
import { undoUmkmImport } from './undo-import.ts';

export const umkmImportHandlers = {
  'umkm.import': importUmkm,
  'umkm.imports': async (_input, { read }) => {
    await requireOffice(read);
    return listImports(read);
  },
  'umkm.undoImport': undoUmkmImport,
  'umkm.export': async ({ path: target, ...filter }, context) => {
    await requireOffice(context.read);
    return { path: target, rowCount: await exportUmkm(filter, target, context) };
  },
} as const satisfies Handlers<keyof typeof umkmImportContract>;
