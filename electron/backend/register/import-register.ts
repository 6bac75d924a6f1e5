import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import { listRegisterEntries } from '#db/queries/register-entry.ts';
import type { TaskContext } from '../context.ts';
import { requireOffice } from '../office/require-office.ts';
import { planImport } from './plan-import.ts';
import type { PlannedRow } from './plan-import.ts';
import { readRows } from './read-rows.ts';
import type { ReadRows } from './read-rows.ts';
import { writeImport } from './write-import.ts';

/** Understood, but computed by this program itself and therefore not taken over. */
const NOT_STORED: readonly string[] = ['grade'];

/** A file that takes longer is no register of one office. */
const READING_LIMIT_SECONDS = 120;

/**
 * Reads an office's workbook, compares it with the register and, unless it is a dry run, writes what is accepted in
 * one transaction. Comparing happens inside that transaction, so nobody can change the register in between.
 */
export async function importRegister(
  context: TaskContext,
  input: CheckedInputOf<'import.run'>,
): Promise<OutputOf<'import.run'>> {
  const { read, signal, runJob, progress, now } = context;
  const office = await requireOffice(read);
  progress(0, 1, 'Membaca berkas');
  const grids = await runJob(
    'readWorkbook',
    { path: input.path },
    { signal, limitSeconds: READING_LIMIT_SECONDS },
  );
  const rows = await readRows(read, office, grids, {
    kind: input.kind,
    sheet: input.sheet,
    today: context.today,
  });
  let planned = planImport(rows.rows, await listRegisterEntries(read));
  const marked = input.markedWorkbookPath;
  if (marked !== null) await writeMarked(context, input.path, marked, rows, planned);
  let importId: string | null = null;
  if (!input.isDryRun) {
    const source = {
      kind: input.kind,
      fileName: path.basename(input.path),
      fileSha256: createHash('sha256')
        .update(await readFile(input.path))
        .digest('hex'),
      sheet: rows.table.sheet,
    };
    importId = await context.transaction(async (write) => {
      planned = planImport(rows.rows, await listRegisterEntries(readingIn(write)));
      const step = {
        signal,
        progress: (done: number, total: number) => progress(done, total, 'Menyimpan ke register'),
      };
      return writeImport(write, source, planned, now(), step);
    });
  }
  return resultOf(importId, rows, planned);
}

async function writeMarked(
  { runJob, signal }: TaskContext,
  source: string,
  target: string,
  { table }: ReadRows,
  planned: readonly PlannedRow[],
): Promise<void> {
  const judged = planned.map(({ row, reasons }) => ({ row, reasons }));
  const { sheet, headerRow } = table;
  await runJob('writeMarkedWorkbook', { source, target, sheet, headerRow, judged }, { signal });
}

function resultOf(
  importId: string | null,
  { table }: ReadRows,
  planned: readonly PlannedRow[],
): OutputOf<'import.run'> {
  const countOf = (outcome: PlannedRow['outcome']) => planned.filter((row) => row.outcome === outcome).length;
  const judged = ({ row, name, reasons }: PlannedRow) => ({ row, name, reasons });
  return {
    importId,
    sheet: table.sheet,
    headerRow: table.headerRow,
    columns: table.columns.map(({ header, field }) => ({
      header,
      field: NOT_STORED.includes(field ?? '') ? null : field,
    })),
    rowCount: planned.length,
    created: countOf('created'),
    changed: countOf('changed'),
    unchanged: countOf('unchanged'),
    refused: planned.filter((row) => row.outcome === 'refused').map(judged),
    warnings: planned
      .filter((row) => row.outcome !== 'refused' && row.reasons.some(({ level }) => level === 'warning'))
      .map((row) => judged({ ...row, reasons: row.reasons.filter(({ level }) => level === 'warning') })),
  };
}
