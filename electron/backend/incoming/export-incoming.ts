import type { IncomingLine } from '#contract/incoming.ts';
import { readIncoming } from '#db/queries/incoming/list.ts';
import type { IncomingFilter } from '#db/queries/incoming/list.ts';
import { isSampleOffice } from '#db/queries/office/office.ts';
import { INCOMING_CHANNEL_LABELS, INCOMING_LABELS } from '#rules/incoming/incoming.ts';
import { INCOMING_STATE_LABELS } from '#rules/incoming/state.ts';
import type { QueryContext } from '../base/context.ts';
import { writeWholeFile } from '../base/replace-file.ts';
import { dayColumn, numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { shownIncoming } from './shown.ts';

const labels = INCOMING_LABELS;

const COLUMNS: readonly ExportColumn<IncomingLine>[] = [
  textColumn('Nomor agenda', 14, (row) => row.agenda),
  dayColumn(labels.receivedOn, (row) => row.receivedOn),
  textColumn(labels.sender, 36, (row) => row.sender),
  textColumn(labels.cooperativeId, 36, (row) => row.cooperativeName),
  textColumn(labels.letterNumber, 26, (row) => row.letterNumber),
  dayColumn(labels.datedOn, (row) => row.datedOn),
  textColumn(labels.subject, 50, (row) => row.subject),
  textColumn(labels.secrecy, 20, (row) => row.natureText),
  numberColumn(labels.attachments, (row) => row.attachments),
  textColumn(labels.channel, 18, (row) => INCOMING_CHANNEL_LABELS[row.channel]),
  textColumn('Keadaan', 24, (row) =>
    row.isRemoved ? `Batal: ${row.removedReason}` : INCOMING_STATE_LABELS[row.state],
  ),
  textColumn('Menunggu', 36, (row) => row.waitingWith.join('; ')),
  dayColumn('Tenggat', (row) => row.firstDueOn),
  textColumn(labels.note, 40, (row) => row.note),
];

const PAGE = 500;

/**
 * The filtered agenda as a workbook, read page by page.
 * @returns how many rows were written
 * @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL
 */
export async function exportIncoming(
  filter: IncomingFilter,
  target: string,
  { read, today }: QueryContext,
): Promise<number> {
  const pages = async function* () {
    for (let offset = 0; ; offset += PAGE) {
      const page = { offset, limit: PAGE };
      const { rows } = await readIncoming(read, filter, { today, page, order: 'asc' });
      yield rows.map((row) => shownIncoming(row, today));
      if (rows.length < PAGE) return;
    }
  };
  let rowCount = 0;
  await writeWholeFile(target, async (file) => {
    rowCount = await writeWorkbook(file, 'Surat masuk', COLUMNS, pages(), {
      isSample: await isSampleOffice(read),
    });
  });
  return rowCount;
}
