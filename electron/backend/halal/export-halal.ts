import type { CheckedInputOf } from '#contract/index.ts';
import type { HalalListLine, LackingLine } from '#contract/halal/shapes.ts';
import { readCases, readLacking } from '#db/queries/halal/list.ts';
import { countIssued } from '#db/queries/halal/recap.ts';
import { isSampleOffice } from '#db/queries/office/office.ts';
import type { PageBounds } from '#db/page-bounds.ts';
import { HALAL_LABELS as labels, HALAL_PATH_LABELS, STAGE } from '#rules/halal/halal.ts';
import type { TaskContext } from '../base/context.ts';
import { writeWholeFile } from '../base/replace-file.ts';
import { dayColumn, numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { shownLacking, shownLines } from './shown.ts';
import { halalWordsOn, kindsAsked, nameOf } from './words.ts';

type Head = Pick<HalalListLine, 'umkmName' | 'ownerName' | 'districtName' | 'productName' | 'kindText'>;
const HEAD: readonly ExportColumn<Head>[] = [
  textColumn('Nama usaha', 32, (row) => row.umkmName),
  textColumn('Nama pemilik', 28, (row) => row.ownerName),
  textColumn('Kecamatan', 22, (row) => row.districtName),
  textColumn('Produk', 28, (row) => row.productName),
  textColumn('Jenis', 14, (row) => row.kindText),
];

const CASES: readonly ExportColumn<HalalListLine>[] = [
  ...HEAD,
  textColumn(labels.path, 14, (row) => HALAL_PATH_LABELS[row.path]),
  textColumn(labels.registration, 24, (row) => row.registration),
  textColumn('Tahap', 26, (row) => row.stageText),
  dayColumn('Sejak', (row) => row.stageOn),
  numberColumn('Hari menunggu', (row) => row.waitingDays),
  textColumn('Keterlambatan', 40, (row) =>
    row.clocks
      .filter(({ isLate }) => isLate)
      .map(({ sentence }) => sentence)
      .join('; '),
  ),
  textColumn(labels.fund, 28, (row) => row.fundText),
  numberColumn(labels.quotaYear, (row) => row.quotaYear),
  textColumn(labels.isFacilitated, 12, (row) => (row.isFacilitated ? 'ya' : 'tidak')),
  textColumn(labels.companion, 24, (row) => row.companion),
  textColumn(labels.institution, 24, (row) => row.institution),
  textColumn(labels.certificateNumber, 24, (row) => row.certificateNumber),
  dayColumn('Terbit', (row) => row.certificate.issuedOn),
  textColumn('Keadaan sertifikat', 20, (row) => row.certificate.word),
  dayColumn(labels.printedEnd, (row) => row.printedEnd),
  textColumn('Keterangan', 60, (row) => row.certificate.remark),
  textColumn(labels.note, 40, (row) => row.note),
];

const LACKING: readonly ExportColumn<LackingLine>[] = [
  ...HEAD,
  textColumn('Kewajiban', 34, (row) => row.duty.sentence),
  textColumn('Permohonan', 26, (row) => row.stageText || 'belum ada yang tercatat'),
];

interface IssuedRow {
  readonly year: number;
  readonly fundText: string;
  readonly certificates: number;
}
const ISSUED: readonly ExportColumn<IssuedRow>[] = [
  numberColumn('Tahun terbit', (row) => row.year),
  textColumn('Sumber dana', 36, (row) => row.fundText),
  numberColumn('Sertifikat terbit', (row) => row.certificates),
];

const PAGE = 200;

async function* pagesOf<Row>(
  read: (page: PageBounds) => Promise<readonly Row[]>,
  signal: AbortSignal,
): AsyncGenerator<readonly Row[]> {
  for (let offset = 0; ; offset += PAGE) {
    signal.throwIfAborted();
    const rows = await read({ offset, limit: PAGE });
    yield rows;
    if (rows.length < PAGE) return;
  }
}

/**
 * A list as a workbook, read page by page.
 * @returns how many rows were written
 * @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL, CANCELLED
 */
export async function exportHalal(
  { list, ...filter }: Omit<CheckedInputOf<'halal.export'>, 'path'>,
  target: string,
  { read, today, signal }: Pick<TaskContext, 'read' | 'today' | 'signal'>,
): Promise<number> {
  const words = await halalWordsOn(read, today);
  const isSample = await isSampleOffice(read);
  let rowCount = 0;
  await writeWholeFile(target, async (file) => {
    if (list === 'cases') {
      const pages = pagesOf(
        async (page) => shownLines(read, await readCases(read, filter, page), words),
        signal,
      );
      rowCount = await writeWorkbook(file, 'Halal', CASES, pages, { isSample });
      return;
    }
    if (list === 'lacking') {
      const asked = { kinds: kindsAsked(words), districtCode: filter.districtCode, text: filter.text };
      const pages = pagesOf(
        async (page) => (await readLacking(read, asked, page)).map((row) => shownLacking(row, words)),
        signal,
      );
      rowCount = await writeWorkbook(file, 'Belum halal', LACKING, pages, { isSample });
      return;
    }
    const issued = (await countIssued(read, STAGE.issued)).map((line) => ({
      ...line,
      fundText: line.fund === '' ? 'Sumber dana tidak dicatat' : nameOf(line.fund, words.funds),
    }));
    const all = async function* () {
      yield await Promise.resolve(issued);
    };
    rowCount = await writeWorkbook(file, 'Sertifikat terbit', ISSUED, all(), { isSample });
  });
  return rowCount;
}
