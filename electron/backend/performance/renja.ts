import type { RenjaEvaluation, RenjaRow, RenjaTable } from '#contract/performance/renja.ts';
import type { PerformanceReport, ReportRow } from '#contract/performance/shapes.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listFreezes } from '#db/queries/performance/freeze.ts';
import { listIndicators } from '#db/queries/performance/indicator.ts';
import { findRenjaNotes, lastEvaluator, listRenjaLines } from '#db/queries/performance/renja.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { scaleWordOf } from '#rules/performance/achievement.ts';
import { quarterDays } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import {
  isCumulative,
  joiningOf,
  meanOf,
  NO_FIGURES,
  renjaColumns,
  STANDARD_EVALUATOR,
} from '#rules/performance/renja.ts';
import type { Joining, Pair, RenjaFigures, RenjaNotes } from '#rules/performance/renja.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { AchievementScale } from '#rules/rule-book/rule-value.ts';
import type { Indicator } from '#db/queries/performance/indicator.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { frozenRenjaOf } from './frozen-renja.ts';
import { readReport } from './report.ts';
import type { Asked } from './report.ts';

/** An indicator that was taken out since it was frozen: only its formula is still known. */
const joiningOfGone = ({ formula, isDistinct, unit }: ReportRow): Joining => {
  if (formula !== 'single' || unit.trim() === '%') return 'level';
  return isDistinct ? 'distinct' : 'sum';
};

function rowOf(
  row: ReportRow,
  quarter: Quarter,
  indicator: Indicator | undefined,
  figures: RenjaFigures,
): RenjaRow {
  const { id, code, name, unit, direction, objective, division, programmeCode, programmeName } = row;
  const joining = indicator ? joiningOf(indicator) : joiningOfGone(row);
  const span = indicator?.span ?? 'to_date';
  return {
    id,
    code,
    name,
    unit,
    direction,
    objective,
    division,
    programmeCode,
    programmeName,
    joining,
    isCumulative: indicator !== undefined && isCumulative(indicator),
    renstraUntil: figures.renstraUntil,
    basis: figures.basis,
    ...renjaColumns({ cells: row.cells, direction, joining, isTyped: row.isTyped, span, quarter }, figures),
  };
}

function meansOf(percents: readonly Pair[], scale: AchievementScale) {
  const of = (values: readonly (number | null)[]) => {
    const mean = meanOf(values);
    return { ...mean, scale: scaleWordOf(mean.value, scale) };
  };
  return { k: of(percents.map(({ k }) => k)), rp: of(percents.map(({ rp }) => rp)) };
}

async function notesNow(read: ReadHandle, year: number, quarter: Quarter) {
  const kept = await findRenjaNotes(read, year, quarter);
  const evaluator = kept?.evaluator ?? (await lastEvaluator(read)) ?? STANDARD_EVALUATOR;
  const notes: RenjaNotes = {
    drivers: kept?.drivers ?? '',
    obstacles: kept?.obstacles ?? '',
    nextQuarter: kept?.nextQuarter ?? '',
    nextRenja: kept?.nextRenja ?? '',
    evaluator: evaluator === '' ? STANDARD_EVALUATOR : evaluator,
  };
  return { notes, updatedAt: kept?.updatedAt ?? null };
}

/** The table as it would be frozen now, on the figures of a report. */
export async function renjaTableOf(read: ReadHandle, report: PerformanceReport): Promise<RenjaTable> {
  const { year, quarter } = report;
  const lines = new Map((await listRenjaLines(read, year)).map((line) => [line.indicatorId, line]));
  const indicators = new Map(
    (await listIndicators(read, { isRemoved: false })).map((indicator) => [indicator.id, indicator]),
  );
  const rows = report.rows.map((row) =>
    rowOf(row, quarter, indicators.get(row.id), lines.get(row.id) ?? NO_FIGURES),
  );
  const book = await readRuleBook(read);
  const scale = ruleOrEarliest(book['achievement-scale'], quarterDays(year, quarter).until).value;
  return {
    rows,
    ofYear: meansOf(
      rows.map(({ ofYear }) => ofYear),
      scale,
    ),
    ofRenstra: meansOf(
      rows.map(({ ofRenstra }) => ofRenstra),
      scale,
    ),
    notes: (await notesNow(read, year, quarter)).notes,
  };
}

/** The evaluation of a quarter: as frozen where it was frozen with it, else from what stands now. */
export async function readRenja(
  read: ReadHandle,
  office: OfficeRecord,
  asked: Asked,
): Promise<RenjaEvaluation> {
  const { year, quarter } = asked;
  const freeze = (await listFreezes(read, year)).find((one) => one.quarter === quarter);
  const sealed = freeze && frozenRenjaOf(freeze);
  const { updatedAt: notesUpdatedAt } = await notesNow(read, year, quarter);
  if (sealed) return { year, quarter, ...sealed, frozen: 'yes', notesUpdatedAt };
  const table = await renjaTableOf(read, await readReport(read, office, asked));
  return { year, quarter, ...table, frozen: freeze ? 'partly' : 'no', notesUpdatedAt };
}
