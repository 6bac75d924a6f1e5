import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { checkLive } from '#db/engine/integrity.ts';
import { SELF_CHECK_FACES } from '../documents/layout/faces.ts';
import type { TaskContext } from '../base/context.ts';
import { PROGRAM_VERSION } from '../base/program-version.ts';
import { PRINT_DOCUMENT } from '../paper/print-jobs.ts';

/** Opens what a working day needs: pages and links of the database, and one PDF with every shipped face. */
export async function selfCheck(context: TaskContext): Promise<OutputOf<'app.selfCheck'>> {
  const { raw, schemaVersion } = context.database.get();
  const { isSound, rowCounts } = checkLive(raw);
  if (!isSound) throw new AppError('DATABASE_DAMAGED', { facts: { folder: context.folders.data } });
  await context.runJob(
    PRINT_DOCUMENT,
    {
      job: {
        kind: 'self-check',
        info: { title: 'Pemeriksaan diri', createdOn: context.today },
        data: { version: PROGRAM_VERSION },
      },
      target: path.join(context.folders.documents, 'pemeriksaan-diri.pdf'),
    },
    { signal: context.signal },
  );
  return {
    integrity: 'ok',
    schemaVersion,
    rowCounts,
    renderedFonts: SELF_CHECK_FACES.map(({ file }) => file),
  };
}
