import type { PerformanceReport, ReportRow } from '#contract/performance/shapes.ts';
import { SCALE_WORDS } from '#rules/performance/achievement.ts';
import { amountText, percentText } from '#rules/performance/amount.ts';
import { quarterName, quarterShort } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { countedText } from '#rules/performance/sentence.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PrintedIndicator } from '../documents/performance/performance-table.ts';

/** Why a figure of the report is what it is, where the table alone would not say it. */
export const NOT_ADDED =
  'Yang dihitung berbeda (orang atau koperasi dihitung sekali): kolom Setahun dihitung tersendiri dan bukan jumlah keempat triwulan.';
export const ACHIEVEMENT_NOTE =
  'Capaian arah naik: realisasi ÷ target; arah turun: (2 × target − realisasi) ÷ target. Lebih dari 100 dicetak apa adanya; "-" bila tidak ada pembagi, target, atau nilai.';
export const SCALE_NOTE = 'Kata capaian menurut skala yang dipakai dinas.';

export const targetText = ({ target, unit, isYearTarget }: ReportRow, isYear: boolean): string =>
  `${amountText(target, unit)}${isYearTarget && !isYear ? ' (setahun)' : ''}`;

export const scaleText = ({ scale }: ReportRow): string => (scale === null ? '' : SCALE_WORDS[scale]);

/** The paper of a quarter says nothing of later ones. */
export function printedRow(row: ReportRow, quarter: Quarter): PrintedIndicator {
  const isYear = quarter === 0;
  const isTold = (of: Quarter): boolean => isYear || of === 0 || of <= quarter;
  return {
    code: row.code,
    name: row.name,
    counted: countedText(row),
    unit: row.unit,
    target: targetText(row, isYear),
    values: row.cells.map((cell) => (isTold(cell.quarter) ? amountText(cell.value, row.unit) : '-')),
    achievement: percentText(row.achievement),
    scale: scaleText(row),
    causes: row.causes,
    efforts: row.efforts,
  };
}

/** "2.17.03 Program Pengawasan …"; what belongs to no programme says so. */
export const groupTitle = ({ programmeCode, programmeName }: ReportRow): string =>
  programmeCode === '' ? 'Tanpa kode program' : `${programmeCode} ${programmeName}`.trim();

/** Rows under the programme they belong to, in their order. */
export function groupsOf(rows: readonly ReportRow[]) {
  const groups = new Map<string, ReportRow[]>();
  for (const row of rows) groups.set(groupTitle(row), [...(groups.get(groupTitle(row)) ?? []), row]);
  return [...groups].map(([title, own]) => ({ title, rows: own }));
}

/** Whether the figures stand for good, and up to when they were counted. */
export function standingText({ year, quarter, frozen, asOf, state }: PerformanceReport): string {
  const own = frozen.find((one) => one.quarter === quarter);
  if (own) return `Dibekukan ${formatLongDate(own.frozenOn)} oleh ${own.frozenBy}`;
  if (state === 'ahead') return `${quarterName(year, quarter)} belum dimulai`;
  return `Belum dibekukan; dihitung sampai ${formatLongDate(asOf)}`;
}

/** Frozen quarters of a row that would be counted otherwise today. */
function driftNotes({ quarter, rows }: PerformanceReport): readonly string[] {
  const drifted = rows.flatMap((row) => {
    const cell = row.cells.find((one) => one.quarter === quarter);
    if (!cell || cell.now === null) return [];
    return [`${row.code}: ${amountText(cell.value, row.unit)}, kini ${amountText(cell.now, row.unit)}`];
  });
  return drifted.length === 0
    ? []
    : [`Angka yang dibekukan tetap; bila dihitung kini berbeda: ${drifted.join('; ')}.`];
}

export function notesOf(report: PerformanceReport): readonly string[] {
  const { rows, frozen, quarter } = report;
  const others = frozen.filter((one) => one.quarter !== quarter);
  const typed = rows.filter(({ typedSource, numerator }) => typedSource !== '' && numerator !== null);
  const alike = rows.filter(({ alike: codes }) => codes.length > 0);
  return [
    ACHIEVEMENT_NOTE,
    ...(quarter === 0 ? [] : [`Kolom Setahun dihitung sampai ${formatLongDate(report.asOf)}.`]),
    ...(rows.some(({ scale }) => scale !== null) ? [SCALE_NOTE] : []),
    ...(rows.some(({ isDistinct }) => isDistinct) ? [NOT_ADDED] : []),
    ...(alike.length === 0
      ? []
      : [
          `Berjudul sama dengan rumus yang berbeda, dicetak terpisah menurut kodenya: ${alike.map(({ code }) => code).join(', ')}.`,
        ]),
    ...(typed.length === 0
      ? []
      : [
          `Diketik dari sumbernya: ${typed.map(({ code, typedSource }) => `${code} (${typedSource})`).join('; ')}.`,
        ]),
    ...driftNotes(report),
    ...(others.length === 0
      ? []
      : [
          `Juga dibekukan: ${others.map((one) => `${quarterShort(one.quarter)} (${formatShortDate(one.frozenOn)})`).join(', ')}.`,
        ]),
  ];
}
