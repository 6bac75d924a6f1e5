import type { LicenceLine } from '#contract/licence/licence.ts';
import { readLicences } from '#db/queries/licence/register.ts';
import type { LicenceFilter } from '#db/queries/licence/register.ts';
import { isSampleOffice } from '#db/queries/office/office.ts';
import {
  LICENCE_HELPER_LABELS,
  LICENCE_LABELS as labels,
  LICENCE_STANDING_LABELS,
} from '#rules/licence/licence.ts';
import type { TaskContext } from '../base/context.ts';
import { writeWholeFile } from '../base/replace-file.ts';
import { dayColumn, numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { shownLine } from './shown.ts';
import { licenceWordsOn } from './words.ts';

const OWNERS = { umkm: 'UMKM', cooperative: 'Koperasi' } as const;

const COLUMNS: readonly ExportColumn<LicenceLine>[] = [
  textColumn('Pemegang', 12, (row) => OWNERS[row.owner]),
  textColumn('Nama usaha atau koperasi', 32, (row) => row.ownerName),
  textColumn('Nama pemilik', 28, (row) => row.personName),
  textColumn('Kecamatan', 22, (row) => row.districtName),
  textColumn(labels.productId, 28, (row) => row.productName),
  textColumn(labels.kind, 32, (row) => row.kindText),
  textColumn(labels.number, 26, (row) => row.number),
  textColumn(labels.state, 24, (row) => LICENCE_STANDING_LABELS[row.standing]),
  dayColumn(labels.issuedOn, (row) => row.issuedOn),
  dayColumn(labels.validUntil, (row) => row.validUntil),
  textColumn('Sisa', 26, (row) => row.standingText),
  textColumn(labels.helper, 18, (row) => (row.owner === 'umkm' ? LICENCE_HELPER_LABELS[row.helper] : '')),
  textColumn(labels.helperName, 28, (row) => row.helperName),
  textColumn(labels.fund, 24, (row) => row.fundText),
  numberColumn(labels.fundYear, (row) => row.fundYear),
  textColumn('Penerbit', 24, (row) => row.issuer),
  textColumn(labels.note, 40, (row) => row.note),
];

const PAGE = 500;

/**
 * The filtered list of both owners as a workbook, read page by page.
 * @returns how many rows were written
 * @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL, CANCELLED
 */
export async function exportLicences(
  filter: LicenceFilter,
  target: string,
  { read, today, signal }: Pick<TaskContext, 'read' | 'today' | 'signal'>,
): Promise<number> {
  const words = await licenceWordsOn(read, today);
  const pages = async function* () {
    for (let offset = 0; ; offset += PAGE) {
      signal.throwIfAborted();
      const rows = await readLicences(read, filter, words.day, { offset, limit: PAGE });
      yield rows.map((row) => shownLine(row, words));
      if (rows.length < PAGE) return;
    }
  };
  let rowCount = 0;
  await writeWholeFile(target, async (file) => {
    rowCount = await writeWorkbook(file, 'Perizinan', COLUMNS, pages(), {
      isSample: await isSampleOffice(read),
    });
  });
  return rowCount;
}
