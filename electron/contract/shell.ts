import { z } from 'zod';
import { shell } from './define.ts';
import { path, shortText } from './scalars.ts';

/** What only the operating system can do. Electron main answers these; each path is checked there. */
export const shellContract = {
  'shell.chooseFile': shell(
    z.strictObject({
      kind: z.enum(['spreadsheet', 'formation', 'backup', 'document', 'template', 'guideline']),
    }),
    z.object({ path: z.string().nullable() }),
  ),
  'shell.chooseFolder': shell(
    z.strictObject({ title: shortText }),
    z.object({ path: z.string().nullable() }),
  ),
  'shell.saveAs': shell(
    z.strictObject({
      suggestedName: shortText,
      kind: z.enum(['pdf', 'spreadsheet', 'csv', 'template', 'guideline']),
    }),
    z.object({ path: z.string().nullable() }),
  ),
  /** Opens a finished document (PDF or spreadsheet) in the system's own program. */
  'shell.openDocument': shell(z.strictObject({ path }), z.object({ isOpened: z.boolean() }), [
    'FILE_NOT_FOUND',
    'FORBIDDEN_SENDER',
  ]),
  'shell.showInFolder': shell(z.strictObject({ path }), z.object({ isShown: z.boolean() }), [
    'FILE_NOT_FOUND',
  ]),
};
