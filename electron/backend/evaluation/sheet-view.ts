import type { EvaluationColumn, EvaluationSelection } from '#contract/evaluation/evaluation.ts';
import type { OutputOf } from '#contract/index.ts';
import { ACTIVITIES } from '#rules/evaluation/activity.ts';
import { CERTIFICATE_STANDINGS } from '#rules/evaluation/certificate-standing.ts';
import { normaliseCooperativeName } from '#rules/cooperative/name.ts';
import { GRADES } from '#rules/evaluation/grade.ts';
import { HEALTH_PREDICATES } from '#rules/rule-book/health-score.ts';
import { LOCAL_CLASSES } from '#rules/evaluation/local-class.ts';
import type { EvaluatedLine } from './evaluated.ts';

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
const yesFirst = (a: boolean, b: boolean): number => Number(b) - Number(a);
const placeOf = (values: readonly string[], value: string | null): number =>
  value === null ? values.length : values.indexOf(value);

const byName = (a: EvaluatedLine, b: EvaluatedLine): number =>
  compare(a.nameKey, b.nameKey) || compare(a.id, b.id);

const ORDERS: Readonly<Record<EvaluationColumn, (a: EvaluatedLine, b: EvaluatedLine) => number>> = {
  name: byName,
  district: (a, b) => compare(a.districtCode, b.districtCode),
  grade: (a, b) => placeOf(GRADES, a.grade) - placeOf(GRADES, b.grade),
  reported: (a, b) => yesFirst(a.isRatReported, b.isRatReported),
  onTime: (a, b) => yesFirst(a.isOnTime, b.isOnTime),
  business: (a, b) => yesFirst(a.isBusinessRunning, b.isBusinessRunning),
  activity: (a, b) => placeOf(ACTIVITIES, a.activity) - placeOf(ACTIVITIES, b.activity),
  localClass: (a, b) => placeOf(LOCAL_CLASSES, a.localClass) - placeOf(LOCAL_CLASSES, b.localClass),
  predicate: (a, b) => placeOf(HEALTH_PREDICATES, a.predicate) - placeOf(HEALTH_PREDICATES, b.predicate),
  certificate: (a, b) =>
    placeOf(CERTIFICATE_STANDINGS, a.certificate) - placeOf(CERTIFICATE_STANDINGS, b.certificate),
  status: (a, b) => compare(a.status, b.status),
};

const REPORTS: Readonly<
  Record<NonNullable<EvaluationSelection['report']>, (line: EvaluatedLine) => boolean>
> = {
  reported: (line) => line.isRatReported,
  not_reported: (line) => !line.isRatReported && line.rat !== 'unplaced',
  on_time: (line) => line.isOnTime && line.rat !== 'held',
  late: (line) => line.isRatReported && !line.isOnTime && line.rat !== 'undated',
  held: (line) => line.rat === 'held',
  undated: (line) => line.rat === 'undated',
  unplaced: (line) => line.rat === 'unplaced',
};

function isSelected(line: EvaluatedLine, selection: EvaluationSelection, words: readonly string[]): boolean {
  const { grade, report, activity, localClass, predicate, certificate, isOverridden } = selection;
  return (
    (grade === null || line.grade === grade) &&
    (report === null || REPORTS[report](line)) &&
    (activity === null || line.activity === activity) &&
    (localClass === null || line.localClass === localClass) &&
    (predicate === null || (line.predicate ?? 'none') === predicate) &&
    (certificate === null || line.certificate === certificate) &&
    (isOverridden === null || line.isOverridden === isOverridden) &&
    words.every((word) => line.nameKey.includes(word))
  );
}

function build(lines: readonly EvaluatedLine[], selection: EvaluationSelection): readonly EvaluatedLine[] {
  const words = normaliseCooperativeName(selection.text.trim()).split(' ').filter(Boolean);
  const order = ORDERS[selection.sort];
  const turn = selection.isDescending ? -1 : 1;
  return lines
    .filter((line) => isSelected(line, selection, words))
    .sort((a, b) => turn * order(a, b) || byName(a, b));
}

interface LastView {
  readonly key: string;
  readonly lines: readonly EvaluatedLine[];
}
const lastViews = new WeakMap<readonly EvaluatedLine[], LastView>();

/** The selected lines in their order. The last view of a sheet is kept: scrolling asks for it page by page. */
export function viewOf(
  lines: readonly EvaluatedLine[],
  selection: EvaluationSelection,
): readonly EvaluatedLine[] {
  const key = JSON.stringify(selection);
  const last = lastViews.get(lines);
  if (last?.key === key) return last.lines;
  const view = build(lines, selection);
  lastViews.set(lines, { key, lines: view });
  return view;
}

/** The line as it crosses the border: without what it was only sorted by. */
export function toLine(line: EvaluatedLine): OutputOf<'evaluation.page'>['rows'][number] {
  const { nameKey: _key, districtCode: _code, kuk: _kuk, ...shown } = line;
  return shown;
}

export function countBy(
  lines: readonly EvaluatedLine[],
  values: readonly string[],
  valueOf: (line: EvaluatedLine) => string,
): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(values.map((value) => [value, 0]));
  for (const line of lines) {
    const value = valueOf(line);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
