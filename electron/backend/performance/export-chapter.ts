import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReportRow } from '#contract/performance/shapes.ts';
import { SCALE_WORDS } from '#rules/performance/achievement.ts';
import { amountText, percentText } from '#rules/performance/amount.ts';
import { quarterName } from '#rules/performance/quarter.ts';
import { achievementText, countedText } from '#rules/performance/sentence.ts';
import type { TaskContext } from '../base/context.ts';
import type { ChapterIndicator } from '../documents/performance/chapter-docx.ts';
import { governmentLineOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { WRITE_CHAPTER_DOCX } from './jobs.ts';
import { groupsOf, notesOf, standingText, targetText } from './printed-report.ts';
import { readReport } from './report.ts';

function sentencesOf(row: ReportRow, period: string): readonly string[] {
  const { unit, value, target, definition, scale, typedSource } = row;
  const reached = `${amountText(value, unit)} ${unit}`;
  const counted = row.formula === 'single' ? row.numeratorName : countedText(row);
  const result =
    value === null
      ? `Realisasi ${period} belum ada.`
      : `Realisasi ${period} ${reached}, dihitung dari ${counted}.`;
  const word = scale === null ? '' : ` (${SCALE_WORDS[scale]})`;
  const achieved =
    row.achievement === null
      ? target === null
        ? 'Targetnya belum ditulis.'
        : ''
      : `Dibandingkan dengan target ${amountText(target, unit)} ${unit}, capaiannya ${percentText(row.achievement)} persen${word}: ${achievementText(row)}.`;
  return [definition, result, achieved, typedSource === '' ? '' : `Sumber angka: ${typedSource}.`].filter(
    (sentence) => sentence !== '',
  );
}

const chapterRow = (row: ReportRow, period: string, isYear: boolean): ChapterIndicator => ({
  code: row.code,
  name: row.name,
  unit: row.unit,
  target: targetText(row, isYear),
  value: amountText(row.value, row.unit),
  achievement: percentText(row.achievement),
  sentences: sentencesOf(row, period),
  causes: row.causes,
  efforts: row.efforts,
});

/** The draft of chapter III from the report: tables and sentences stand, what only people know is left open. */
export async function exportChapter(
  { year, quarter, path: target }: CheckedInputOf<'performance.exportChapter'>,
  { read, today, runJob, signal }: TaskContext,
): Promise<OutputOf<'performance.exportChapter'>> {
  const office = await requireOffice(read);
  const report = await readReport(read, office, { year, quarter, today });
  const period = quarterName(year, quarter);
  const chapter = {
    officeName: office.name,
    governmentName: governmentLineOf(office),
    period,
    introduction: [
      `Bab ini menyajikan capaian ${String(report.rows.length)} indikator kinerja ${office.name} pada ${period}; ${String(report.valued)} di antaranya sudah bernilai.`,
      `${standingText(report)}.`,
    ],
    groups: groupsOf(report.rows).map(({ title, rows }) => ({
      title,
      rows: rows.map((row) => chapterRow(row, period, quarter === 0)),
    })),
    notes: notesOf(report),
    isSample: office.isSample,
  };
  return runJob(WRITE_CHAPTER_DOCX, { chapter, target }, { signal });
}
