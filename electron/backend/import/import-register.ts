import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import { backupRulesOn } from '#rules/backup/backup-rules.ts';
import { findImportOfFile } from '#db/queries/import/batch.ts';
import { rememberColumnCorrections } from '#db/queries/import/column-mapping.ts';
import { listRegisterEntries } from '#db/queries/cooperative/register-entry.ts';
import type { TaskContext } from '../base/context.ts';
import { backUpBefore } from '../backup/own-backup.ts';
import { readBackupSettings } from '../backup/settings.ts';
import { requireOffice } from '../office/require-office.ts';
import { importResult } from './import-result.ts';
import { keptChoices, NOTHING_KEPT } from './kept-choices.ts';
import { refuseOpen } from './open-questions.ts';
import { planImport } from './plan-import.ts';
import type { Decisions } from './plan-import.ts';
import type { PlannedRow } from './planned-row.ts';
import type { ImportInput } from './read-mapping.ts';
import { readRows } from './read-rows.ts';
import type { ReadRows } from './read-rows.ts';
import { scaleJump } from './scale-jump.ts';
import { writeImport } from './write-import.ts';
import type { SheetGrid } from '../spreadsheet/file/sheet-grid.ts';
import { READ_WORKBOOK } from '../spreadsheet/jobs.ts';
import { WRITE_MARKED_WORKBOOK } from '../spreadsheet/jobs.ts';
import { PASSED_OVER_LABELS } from './passed-over.ts';

/** A file that takes longer is no register of one office. */
const READING_LIMIT_SECONDS = 120;

/**
 * Reads an office's workbook, compares it with the register and, unless it is a dry run, writes what is accepted in
 * one transaction. Comparing happens inside that transaction, so nobody can change the register in between.
 */
export async function importRegister(
  context: TaskContext,
  input: ImportInput,
): Promise<OutputOf<'import.run'>> {
  const { read, signal, runJob, progress } = context;
  const office = await requireOffice(read);
  progress(0, 1, 'Membaca berkas');
  const job = { signal, limitSeconds: READING_LIMIT_SECONDS };
  const grids = await runJob(READ_WORKBOOK, { path: input.path }, job);
  const rows = await readRows(read, office, grids, input, context.today);
  const { keep } = input;
  const answers = new Map(input.answers.map(({ row, choice }) => [row, choice]));
  const kept = { kept: keptChoices(keep), answers };
  const planNow = async (decisions: Decisions) =>
    planImport(rows.rows, await listRegisterEntries(read), decisions);
  // Before the register is written: a folder that cannot be written must not leave an import that looks failed.
  const { markedWorkbookPath: marked } = input;
  if (marked !== null) await writeMarked(context, input.path, marked, rows, await planNow(kept));
  const fileSha256 = createHash('sha256')
    .update(await readFile(input.path))
    .digest('hex');
  const before = await findImportOfFile(read, {
    sha256: fileSha256,
    kind: input.kind,
    sheet: rows.table.sheet,
  });
  const importedBefore = before ? { fileName: before.fileName, importedAt: before.importedAt } : null;
  const more = { ...input, importedBefore };
  if (input.isDryRun)
    return importResult(null, grids, rows, await planNow({ kept: NOTHING_KEPT, answers }), more);
  await backUpBeforeImport(context, rows.rows.length);
  const { importId, planned } = await write(context, { ...input, fileSha256 }, grids, rows, kept);
  return importResult(importId, grids, rows, planned, more);
}

/** An import of many rows is a risky act; from how many on the office decides. */
async function backUpBeforeImport(context: TaskContext, rows: number): Promise<void> {
  const { rules } = await readBackupSettings(context.folders.data);
  if (rows >= backupRulesOn(rules, context.today).importRows) await backUpBefore('import', context);
}

/** What the marked workbook says of a row that is accepted as it stands, or waits for an answer. */
const VERDICTS = {
  created: undefined,
  changed: undefined,
  unchanged: undefined,
  refused: undefined,
  asked: 'Ditanyakan',
} as const;

interface Written {
  readonly importId: string;
  readonly planned: readonly PlannedRow[];
}

async function write(
  { transaction, signal, progress, now, actor }: TaskContext,
  input: ImportInput & { readonly fileSha256: string },
  grids: readonly SheetGrid[],
  rows: ReadRows,
  decisions: Decisions,
): Promise<Written> {
  const { kind } = input;
  const source = {
    kind,
    fileName: path.basename(input.path),
    fileSha256: input.fileSha256,
    sheet: rows.table.sheet,
  };
  const step = {
    signal,
    progress: (done: number, total: number) => progress(done, total, 'Menyimpan ke register'),
  };
  return transaction(async (handle) => {
    const at = now();
    const planned = planImport(rows.rows, await listRegisterEntries(readingIn(handle)), decisions);
    refuseOpen(rows, grids, planned, input.isScaleConfirmed ? null : scaleJump(planned));
    const importId = await writeImport(handle, source, planned, { at, who: actor.name }, step);
    const { headersKey, corrections } = rows.mapping;
    await rememberColumnCorrections(handle, { headersKey, kind }, corrections, at);
    return { importId, planned };
  });
}

async function writeMarked(
  { runJob, signal }: TaskContext,
  source: string,
  target: string,
  { table }: ReadRows,
  planned: readonly PlannedRow[],
): Promise<void> {
  const judged = [
    ...planned.map(({ row, reasons, outcome }) => ({ row, reasons, verdict: VERDICTS[outcome] })),
    ...table.passedOver
      .filter(({ kind, row }) => kind !== 'blank' && row > table.headerRow)
      .map(({ row, kind }) => ({ row, reasons: [], verdict: `Dilewati (${PASSED_OVER_LABELS[kind]})` })),
  ];
  const { sheet, headerRow } = table;
  await runJob(WRITE_MARKED_WORKBOOK, { source, target, sheet, headerRow, judged }, { signal });
}
