import type { ConsultationLine } from '#contract/consultation.ts';
import { readConsultations } from '#db/queries/consultation/list.ts';
import type { ConsultationFilter } from '#db/queries/consultation/list.ts';
import { isSampleOffice } from '#db/queries/office/office.ts';
import { CHANNEL_LABELS, CONSULTATION_LABELS, OUTCOME_LABELS } from '#rules/consultation/consultation.ts';
import type { QueryContext } from '../base/context.ts';
import { writeWholeFile } from '../base/replace-file.ts';
import { dayColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { shownConsultation, topicsOn } from './shown.ts';

const labels = CONSULTATION_LABELS;

/** Numbers of people are written as the list shows them: masked. */
const COLUMNS: readonly ExportColumn<ConsultationLine>[] = [
  dayColumn(labels.heldOn, (row) => row.heldOn),
  textColumn(labels.heldAt, 8, (row) => row.heldAt.replace(':', '.')),
  textColumn(labels.name, 30, (row) => row.name),
  textColumn(labels.cooperativeId, 40, (row) => row.cooperativeName),
  textColumn(labels.place, 24, (row) => row.place),
  textColumn(labels.nikKtp, 20, (row) => row.nikKtp),
  textColumn(labels.phone, 18, (row) => row.phone),
  textColumn(labels.channel, 16, (row) => CHANNEL_LABELS[row.channel]),
  textColumn(labels.topic, 26, (row) => row.topicText),
  textColumn(labels.summary, 60, (row) => row.summary),
  textColumn(labels.outcome, 20, (row) => OUTCOME_LABELS[row.outcome]),
  dayColumn(labels.doneOn, (row) => row.doneOn),
  textColumn(labels.followUpNote, 40, (row) => row.followUpNote),
  dayColumn(labels.dueOn, (row) => row.dueOn),
  textColumn(labels.officer, 24, (row) => row.officer),
  textColumn(labels.referredTo, 24, (row) => row.referredTo),
];

const PAGE = 500;

/**
 * The filtered log as a workbook, read page by page.
 * @returns how many rows were written
 * @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL
 */
export async function exportConsultations(
  filter: ConsultationFilter,
  target: string,
  { read, today }: QueryContext,
): Promise<number> {
  const topics = await topicsOn(read, today);
  const pages = async function* () {
    for (let offset = 0; ; offset += PAGE) {
      const rows = await readConsultations(read, filter, { offset, limit: PAGE });
      yield rows.map((row) => shownConsultation(row, topics, today));
      if (rows.length < PAGE) return;
    }
  };
  let rowCount = 0;
  await writeWholeFile(target, async (file) => {
    rowCount = await writeWorkbook(file, 'Konsultasi', COLUMNS, pages(), {
      isSample: await isSampleOffice(read),
    });
  });
  return rowCount;
}
