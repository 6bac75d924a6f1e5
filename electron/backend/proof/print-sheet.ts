import { recoveryLines, recoveryText } from '#rules/proof/recovery.ts';
import type { TaskContext } from '../base/context.ts';
import { localDay } from '../base/local-day.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireOfficeKey } from './office-key.ts';
import { PRINT_DOCUMENT } from '../paper/print-jobs.ts';

/**
 * Prints the recovery sheet to the file a person chose. It is the one paper that holds the secret, so it is never stored
 * and never goes to the program's own document folder by itself.
 */
export async function printRecoverySheet(
  target: string,
  { read, folders, today, runJob, signal }: TaskContext,
): Promise<{ readonly path: string; readonly pages: number }> {
  const office = await requireOffice(read);
  const key = await requireOfficeKey(read, folders.data);
  return runJob(
    PRINT_DOCUMENT,
    {
      job: {
        kind: 'proof-recovery-sheet',
        info: { title: `Lembar pemulihan kunci ${key.id}`, createdOn: today },
        data: {
          letterhead: letterheadOf(office),
          keyId: key.id,
          madeOn: localDay(key.createdAt),
          printedOn: today,
          lines: recoveryLines(key.seed),
          qrText: recoveryText(key.seed),
          city: office.city,
          isSample: office.isSample,
        },
      },
      target,
    },
    { signal },
  );
}
