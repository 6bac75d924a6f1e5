import type { OutputOf } from '#contract/index.ts';
import { GRADES, type Grade } from '#rules/grade.ts';
import type { ReportState } from '../../lib/navigation.tsx';

export type EvaluationRow = OutputOf<'evaluation.list'>[number];

export interface EvaluationView {
  readonly grade: Grade | null;
  readonly report: ReportState | null;
  readonly text: string;
  readonly sort: string;
  readonly isDescending: boolean;
}

const byText = (a: string, b: string) => a.localeCompare(b, 'id', { sensitivity: 'base' });

const ORDERS: Readonly<Record<string, (a: EvaluationRow, b: EvaluationRow) => number>> = {
  name: (a, b) => byText(a.name, b.name),
  district: (a, b) => byText(a.districtName, b.districtName),
  grade: (a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade),
  reported: (a, b) => Number(b.isRatReported) - Number(a.isRatReported),
  onTime: (a, b) => Number(b.isOnTime) - Number(a.isOnTime),
  business: (a, b) => Number(b.isBusinessRunning) - Number(a.isBusinessRunning),
  status: (a, b) => byText(a.status, b.status),
};

const REPORTS: Readonly<Record<ReportState, (row: EvaluationRow) => boolean>> = {
  reported: (row) => row.isRatReported,
  'not-reported': (row) => !row.isRatReported,
  'on-time': (row) => row.isOnTime,
  late: (row) => row.isRatReported && !row.isOnTime,
};

/** The rows of the chosen grade and report whose name holds every word typed, in the chosen order (equal ones by name). */
export function viewOf(rows: readonly EvaluationRow[], view: EvaluationView): readonly EvaluationRow[] {
  const words = view.text.toLowerCase().split(/\s+/).filter(Boolean);
  const order = ORDERS[view.sort] ?? ORDERS['name'];
  const turn = view.isDescending ? -1 : 1;
  return rows
    .filter((row) => view.grade === null || row.grade === view.grade)
    .filter((row) => view.report === null || REPORTS[view.report](row))
    .filter((row) => words.every((word) => row.name.toLowerCase().includes(word)))
    .sort((a, b) => turn * (order?.(a, b) ?? 0) || byText(a.name, b.name));
}
