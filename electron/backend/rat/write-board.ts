import { openReader } from '#db/open.ts';
import { inParts } from '#db/in-parts.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import { listBoardIds } from '#db/queries/rat/board.ts';
import type { BoardSelection } from '#db/queries/rat/board.ts';
import { isSampleOffice } from '#db/queries/office/office.ts';
import type { BoardLine } from '#contract/rat.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RatStage } from '#rules/rat/stage.ts';
import { RAT_STAGE_LABELS, RAT_STAGES } from '#rules/rat/stage.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { writeNewFile } from '../base/replace-file.ts';
import { dayColumn, numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { readLines } from './board.ts';
import { boardDay } from './deadline-groups.ts';
import { remarkOf, stageText } from './print-board.ts';

export interface BoardExportOrder {
  readonly databaseFile: string;
  readonly selection: BoardSelection;
  readonly today: PlainDate;
  /** A new file; the caller gives it its name when it is whole. */
  readonly target: string;
}

const ROWS_PER_PAGE = 1000;

const stageCell = ({ days, isHeldUndated }: BoardLine, stage: RatStage) =>
  stage === 'held' && isHeldUndated ? { word: 'sudah' } : days[stage];

const COLUMNS: readonly ExportColumn<BoardLine>[] = [
  textColumn('Kecamatan', 20, (line) => line.districtName),
  textColumn('Desa/Kelurahan', 20, (line) => line.villageName),
  textColumn('Nama Koperasi', 40, (line) => line.name),
  textColumn('Nomor Badan Hukum', 28, (line) => line.legalEntityNumber),
  textColumn('Bentuk', 10, (line) => line.form),
  textColumn('Status', 14, (line) => STATUS_LABELS[line.status]),
  textColumn('Petugas', 20, (line) => line.assignedOfficer),
  textColumn('Tahap Terakhir', 18, stageText),
  ...RAT_STAGES.map((stage) =>
    dayColumn<BoardLine>(RAT_STAGE_LABELS[stage], (line) => stageCell(line, stage)),
  ),
  dayColumn('RAT Terakhir, Tahun Buku Belum Pasti', ({ unplaced }) => unplaced?.on ?? null),
  dayColumn('Batas Laporan', (line) => line.reportLimitOn),
  numberColumn('Hari Lewat Batas', (line) => (line.daysOverdue === 0 ? null : line.daysOverdue)),
  textColumn('Keterangan', 32, remarkOf),
];

/**
 * Writes the board's list in the order of the kecamatan, page by page through the database's own reader. Runs in the
 * worker.
 * @returns how many cooperatives were written
 */
export async function writeBoard(
  { databaseFile, selection, today, target }: BoardExportOrder,
  progress: (done: number, total: number) => void,
): Promise<number> {
  const reader = openReader(databaseFile);
  try {
    const { db } = reader;
    const day = await boardDay(db, await readRuleBook(db), selection.bookYear, today);
    const ids = await listBoardIds(db, selection, day, WHOLE_LIST);
    const pages = async function* () {
      for (const [index, part] of inParts(ids, ROWS_PER_PAGE).entries()) {
        yield await readLines(db, part, selection.bookYear, today);
        progress(Math.min((index + 1) * ROWS_PER_PAGE, ids.length), ids.length);
      }
    };
    const sheet = `RAT TB ${selection.bookYear}`;
    await writeNewFile(target, async (file) => {
      await writeWorkbook(file, sheet, COLUMNS, pages(), { isSample: await isSampleOffice(db) });
    });
    return ids.length;
  } finally {
    await reader.close();
  }
}
