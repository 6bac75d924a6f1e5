import type { BatchLine, ParticipantLine } from '#contract/activity.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listRegionNames } from '#db/queries/office/region.ts';
import { MARK_LETTERS, NIB_LABELS, VERDICT_LABELS } from '#rules/activity/activity.ts';
import { PARTICIPANT_LABELS } from '#rules/activity/participant.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { TaskContext } from '../base/context.ts';
import { notFound, refuse } from '../base/refusal.ts';
import { writeWholeFile } from '../base/replace-file.ts';
import { requireOffice } from '../office/require-office.ts';
import { numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { requireActivity } from './require-activity.ts';
import { shownActivity } from './shown.ts';

interface Exported {
  readonly batch: BatchLine;
  readonly one: ParticipantLine;
  /** From 1 in its batch, as on screen. */
  readonly place: number;
}

/** Why the attendance or an officer decides as it is; empty where nothing is to be explained. */
const reasonOf = ({ isOverridden, verdictReason, warnings }: ParticipantLine): string =>
  isOverridden
    ? verdictReason
    : warnings
        .filter(({ code }) => code === 'HADIR_KURANG')
        .map(({ message }) => message)
        .join(' ');

const labels = PARTICIPANT_LABELS;

/**
 * The columns as the import of participants reads them again. NIK KTP is written as the page shows it: masked. A day that
 * is not one of the batch stays empty.
 */
const columnsFor = (
  days: readonly PlainDate[],
  regions: ReadonlyMap<string, string>,
): readonly ExportColumn<Exported>[] => [
  numberColumn('No', ({ place }) => place),
  numberColumn('Angkatan', ({ batch }) => batch.number),
  textColumn(labels.name, 30, ({ one }) => one.name),
  textColumn(labels.nikKtp, 20, ({ one }) => one.nikKtp),
  textColumn(labels.sex, 6, ({ one }) => one.sex),
  textColumn('Koperasi atau usaha', 40, ({ one }) => one.cooperativeName || one.business),
  textColumn(labels.role, 20, ({ one }) => one.role),
  textColumn(labels.nibBasis, 18, ({ one }) => NIB_LABELS[one.nibBasis]),
  textColumn(labels.originCode, 28, ({ one }) => regions.get(one.originCode) ?? one.originCode),
  textColumn(labels.category, 20, ({ one }) => one.category),
  ...days.map((on) =>
    textColumn<Exported>(formatShortDate(on), 12, ({ one }) => {
      const mark = one.marks[on];
      return mark === undefined ? null : MARK_LETTERS[mark];
    }),
  ),
  numberColumn('Hadir (%)', ({ one }) => one.percent),
  numberColumn(labels.preScore, ({ one }) => one.preScore),
  numberColumn(labels.postScore, ({ one }) => one.postScore),
  textColumn(labels.verdict, 18, ({ one }) => (one.verdict === null ? null : VERDICT_LABELS[one.verdict])),
  textColumn(labels.verdictReason, 50, ({ one }) => reasonOf(one)),
  textColumn('Nomor sertifikat', 30, ({ one }) => one.certificateNumber),
];

/**
 * The participants of an activity, or of one batch of it, as a workbook; a whole file or none.
 * @throws AppError INVALID_INPUT where nobody takes part yet
 */
export async function exportParticipants(
  { activityId, batchId, path: target }: CheckedInputOf<'activity.exportParticipants'>,
  { read, today }: TaskContext,
): Promise<OutputOf<'activity.exportParticipants'>> {
  const office = await requireOffice(read);
  const page = await shownActivity(read, await requireActivity(read, activityId), today);
  const batches = page.batches.filter(({ id }) => batchId === null || id === batchId);
  if (batchId !== null && batches.length === 0) throw notFound('Angkatan');
  const rows = batches.flatMap((batch) =>
    batch.participants.map((one, at): Exported => ({ batch, one, place: at + 1 })),
  );
  if (rows.length === 0)
    return refuse(
      batchId === null ? 'activityId' : 'batchId',
      'Belum ada peserta yang dapat disimpan. Tambah dahulu pesertanya.',
    );
  const days = [...new Set(batches.flatMap((batch) => batch.days))].toSorted();
  const origins = [...new Set(rows.map(({ one }) => one.originCode))].filter((code) => code !== '');
  const columns = columnsFor(days, await listRegionNames(read, origins));
  await writeWholeFile(target, async (file) => {
    await writeWorkbook(file, 'Peserta', columns, [rows], { isSample: office.isSample });
  });
  return { path: target, rowCount: rows.length };
}
