import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { DatabaseError } from '#db/database-error.ts';
import { findOffice } from '#db/queries/office/office.ts';
import { findSealKey } from '#db/queries/log/seal.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { TaskContext } from '../base/context.ts';
import { localDay, localTime } from '../base/local-day.ts';
import { unfinishedName } from '../base/unfinished.ts';
import { openSealKey } from '../log/seal-passphrase.ts';
import { letterheadOf, signatureOf } from '../office/paper-identity.ts';
import { printPaper } from '../paper/print-paper.ts';
import { TRY_OUT } from './jobs.ts';
import type { DrillStep, TriedOut } from './jobs.ts';
import { changeLedger } from '../maintenance/backup-ledger.ts';
import { withOpenedBackup } from './open-backup.ts';

type Drilled = OutputOf<'backup.drill'>;

/** A drill: the backup comes back in a folder of its own, is compared, and what came of it is put on paper. */
export async function drill(order: CheckedInputOf<'backup.drill'>, context: TaskContext): Promise<Drilled> {
  const { folders, now, runJob, signal, progress } = context;
  const startedAt = now();
  const fileName = path.basename(order.path);
  const { steps, rows } = await withOpenedBackup(
    { ...order, takesDamaged: true },
    context,
    async ({ databaseFile, scanFolder, isEncrypted, lostScans }): Promise<TriedOut> => {
      const folder = unfinishedName(path.join(folders.data, 'uji-pulih'));
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const tried = await runJob(
          TRY_OUT,
          {
            databaseFile,
            scanFolder,
            lostScans,
            folder,
            liveFile: liveFileOf(context),
            log: await sealOrder(order.sealPassphrase, context),
          },
          { signal, onProgress: (done, total) => progress(done, total, 'Menguji cadangan') },
        );
        return { ...tried, steps: [...(isEncrypted ? [ENCRYPTED(lostScans)] : []), ...tried.steps] };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
  const isPassed = steps.every(({ verdict }) => verdict !== 'fail');
  const summary = isPassed
    ? `Lulus: ${formatInteger(rows)} baris kembali seperti dalam cadangan.`
    : `Tidak lulus: ${steps.find(({ verdict }) => verdict === 'fail')?.sentence ?? ''}`;
  const record = await printRecord(order, { steps, isPassed, summary, fileName, startedAt }, context);
  await changeLedger(folders.data, (ledger) => ({
    ...ledger,
    drills: [{ at: startedAt, fileName, isPassed, summary }, ...ledger.drills].slice(0, 50),
    // One that does not bring the office back is no good one for the rule that keeps backups.
    made: ledger.made.map((one) =>
      path.join(one.folder, one.name) === path.resolve(order.path) ? { ...one, isGood: isPassed } : one,
    ),
  }));
  return { isPassed, summary, steps, record };
}

const ENCRYPTED = (lostScans: number): DrillStep => ({
  title: 'Sandi dibuka',
  verdict: lostScans === 0 ? 'ok' : 'fail',
  sentence:
    lostScans === 0
      ? 'Cadangan bersandi terbuka dan semua bagiannya utuh.'
      : `Cadangan bersandi terbuka; ${formatInteger(lostScans)} dokumen pindaian ada di bagian yang rusak.`,
});

function liveFileOf({ database }: TaskContext): string | null {
  try {
    return database.get().file;
  } catch (error) {
    if (error instanceof DatabaseError) return null;
    throw error;
  }
}

async function sealOrder(passphrase: string | null, { read }: TaskContext) {
  const opened = passphrase === null ? undefined : await openSealKey(read, passphrase);
  const series = opened?.series ?? (await findSealKey(read))?.series ?? 0;
  return { firstKey: opened ? opened.first.toString('hex') : null, series, nextNumber: null };
}

interface DrillFacts {
  readonly steps: readonly DrillStep[];
  readonly isPassed: boolean;
  readonly summary: string;
  readonly fileName: string;
  readonly startedAt: string;
}

async function printRecord(
  { path: file, record, witness }: CheckedInputOf<'backup.drill'>,
  { steps, isPassed, summary, fileName, startedAt }: DrillFacts,
  context: TaskContext,
): Promise<Drilled['record']> {
  const { read, today, actor, now } = context;
  const office = await findOffice(read);
  if (!office) throw new AppError('OFFICE_NOT_SET_UP');
  const clock = (at: string): string => localTime(at).replace(':', '.');
  return printPaper(
    {
      job: {
        kind: 'backup-drill-record',
        info: { title: 'Berita Acara Uji Pulih', createdOn: today },
        data: {
          letterhead: letterheadOf(office),
          isSample: office.isSample,
          heldOn: localDay(startedAt),
          from: clock(startedAt),
          until: clock(now()),
          fileName,
          folder: path.dirname(file),
          operator: actor.name,
          witness,
          steps,
          isPassed,
          summary,
          placeAndDate: { city: office.city, on: today },
          signatory: signatureOf(office, today),
        },
      },
      chosen: record,
      name: `berita-acara-uji-pulih-${localDay(startedAt)}-${clock(startedAt).replace('.', '')}.pdf`,
      label: 'Mencetak berita acara',
    },
    context,
  );
}
