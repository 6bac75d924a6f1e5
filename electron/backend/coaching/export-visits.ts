import type { VisitLine } from '#contract/coaching/shapes.ts';
import { readVisits } from '#db/queries/coaching/visit-list.ts';
import type { VisitFilter } from '#db/queries/coaching/visit-list.ts';
import { isSampleOffice } from '#db/queries/office/office.ts';
import { FINDING_LABELS, VISIT_LABELS as labels, VISIT_OUTCOME_LABELS } from '#rules/coaching/visit.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { QueryContext } from '../base/context.ts';
import { writeWholeFile } from '../base/replace-file.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { dayColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { shownVisit, wordsOn } from './shown.ts';

const findingsText = ({ findings }: VisitLine): string =>
  findings
    .map(({ aspectText, state, note }) =>
      [`${aspectText}: ${FINDING_LABELS[state].toLowerCase()}`, note].filter(Boolean).join(', '),
    )
    .join('; ');

const followUpsText = ({ followUps }: VisitLine): string =>
  followUps
    .map(({ task, officer, dueOn, doneOn }) => {
      const until = dueOn === null ? '' : `batas ${formatShortDate(dueOn)}`;
      return [task, officer, doneOn === null ? until : `selesai ${formatShortDate(doneOn)}`]
        .filter(Boolean)
        .join(', ');
    })
    .join('; ');

/** As the import reads them back. */
const ACTIVITY_WORDS = { yes: 'ada', no: 'tidak ada', unknown: '' } as const;

const COLUMNS: readonly ExportColumn<VisitLine>[] = [
  dayColumn(labels.visitedOn, (row) => row.visitedOn),
  textColumn(labels.cooperativeId, 40, (row) => row.cooperativeName),
  textColumn('Kecamatan', 24, (row) => row.districtName),
  textColumn(labels.officerIds, 30, (row) => row.officers.map(({ name }) => name).join(', ')),
  textColumn(labels.outcome, 30, (row) => VISIT_OUTCOME_LABELS[row.outcome]),
  textColumn(labels.activitySeen, 18, (row) => ACTIVITY_WORDS[row.activitySeen]),
  textColumn('Kunjungan lapangan', 18, (row) => (row.isField ? 'ya' : 'tidak')),
  textColumn(labels.metName, 28, (row) => row.metName),
  textColumn(labels.metPosition, 20, (row) => row.metPosition),
  textColumn(labels.findings, 60, findingsText),
  textColumn(labels.advice, 50, (row) => row.advice),
  textColumn(labels.followUps, 50, followUpsText),
  textColumn(labels.nextStep, 40, (row) => row.nextStep),
  textColumn(labels.note, 40, (row) => row.note),
  dayColumn('Dicatat pada', (row) => row.keyedOn),
  textColumn('Dicatat oleh', 24, (row) => row.recordedBy),
];

const PAGE = 500;

/**
 * The filtered visits as a workbook, read page by page.
 * @returns how many rows were written
 * @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL
 */
export async function exportVisits(
  filter: VisitFilter,
  target: string,
  { read, today }: QueryContext,
): Promise<number> {
  const words = wordsOn(await readRuleBook(read), today);
  const pages = async function* () {
    for (let offset = 0; ; offset += PAGE) {
      const rows = await readVisits(read, filter, { offset, limit: PAGE });
      yield rows.map((row) => shownVisit(row, words, today));
      if (rows.length < PAGE) return;
    }
  };
  let rowCount = 0;
  await writeWholeFile(target, async (file) => {
    rowCount = await writeWorkbook(file, 'Kunjungan', COLUMNS, pages(), {
      isSample: await isSampleOffice(read),
    });
  });
  return rowCount;
}
