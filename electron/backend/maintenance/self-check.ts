import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { listOfficeLog } from '#db/queries/change/office-log.ts';
import { checkLive } from '#db/engine/integrity.ts';
import { SELF_CHECK_FACES } from '../documents/layout/faces.ts';
import { GUARDS_MENDED, guardNames } from '../base/mended-guards.ts';
import type { TaskContext } from '../base/context.ts';
import { PROGRAM_VERSION } from '../base/program-version.ts';
import type { PrintJob } from '../documents/render.ts';
import { printPaper } from '../paper/print-paper.ts';

/** Opens what a working day needs: pages and links of the database, and one PDF with every shipped face. */
export async function selfCheck(context: TaskContext): Promise<OutputOf<'app.selfCheck'>> {
  const { raw, schemaVersion } = context.database.get();
  const { isSound, rowCounts } = checkLive(raw);
  if (!isSound) throw new AppError('DATABASE_DAMAGED', { facts: { folder: context.folders.data } });
  const job: PrintJob = {
    kind: 'self-check',
    info: { title: 'Pemeriksaan diri', createdOn: context.today },
    data: { version: PROGRAM_VERSION },
  };
  await printPaper({ job, chosen: null, name: 'pemeriksaan-diri.pdf' }, context);
  return {
    integrity: 'ok',
    schemaVersion,
    rowCounts,
    guardsMended: (await listOfficeLog(context.read, GUARDS_MENDED)).map(({ at, detailJson }) => ({
      at,
      names: guardNames(detailJson),
    })),
    renderedFonts: SELF_CHECK_FACES.map(({ file }) => file),
  };
}
