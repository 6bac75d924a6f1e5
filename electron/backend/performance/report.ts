import type { PerformanceReport, ReportCell, ReportRow } from '#contract/performance/shapes.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { listFreezes, listThaws } from '#db/queries/performance/freeze.ts';
import { listIndicatorsOf, nameOf } from '#db/queries/performance/indicator.ts';
import type { Indicator } from '#db/queries/performance/indicator.ts';
import { listIndicatorEntries, listIndicatorTargets } from '#db/queries/performance/quarter.ts';
import type { IndicatorTarget, KeptEntry } from '#db/queries/performance/quarter.ts';
import { listProgrammeLines } from '#db/queries/programme/programme.ts';
import { achievementOf, scaleWordOf } from '#rules/performance/achievement.ts';
import {
  denominatorText,
  formulaShort,
  formulaText,
  isDistinct,
  isTyped,
  numeratorText,
  titleKey,
} from '#rules/performance/indicator.ts';
import { QUARTERS, quarterDays, quarterState } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { AchievementScale } from '#rules/rule-book/rule-value.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { countFacts } from './count-facts.ts';
import type { CountFact } from './count-facts.ts';
import { frozenRowsOf } from './frozen-rows.ts';
import type { FrozenRow } from './frozen-rows.ts';
import { measure, NOT_MEASURED } from './measure.ts';
import type { Measured } from './measure.ts';

/** A row without its quarters. */
type ReportHead = Omit<FrozenRow, 'cells'>;

/** Everything a year's report is put together from. */
interface YearFacts {
  readonly year: number;
  readonly today: PlainDate;
  /** The last day that the report counts. */
  readonly asOf: PlainDate;
  /** The quarter that is reported. */
  readonly quarter: Quarter;
  readonly indicators: readonly Indicator[];
  readonly targets: readonly IndicatorTarget[];
  readonly entries: readonly KeptEntry[];
  readonly programmes: ReadonlyMap<string, string>;
  readonly frozen: ReadonlyMap<Quarter, readonly FrozenRow[]>;
  readonly scale: AchievementScale;
  readonly count: CountFact;
}

const ofQuarter =
  (indicatorId: string, quarter: Quarter) =>
  (one: { readonly indicatorId: string; readonly quarter: Quarter }): boolean =>
    one.indicatorId === indicatorId && one.quarter === quarter;

/** The target of a quarter; that of the year where the quarter has none of its own. */
function targetOf(targets: readonly IndicatorTarget[], id: string, quarter: Quarter) {
  const own = targets.find(ofQuarter(id, quarter));
  const found = own ?? targets.find(ofQuarter(id, 0));
  return {
    target: found?.amount ?? null,
    isYearTarget: own === undefined && found !== undefined,
    targetBasis: found?.basis ?? '',
  };
}

/** The year so far, in the report of a quarter, goes no further than that quarter. */
function measured(facts: YearFacts, indicator: Indicator, quarter: Quarter): Promise<Measured> {
  const { year, asOf, entries, count } = facts;
  const entry = entries.find(ofQuarter(indicator.id, quarter));
  const today = quarter === 0 ? asOf : facts.today;
  return measure(count, { indicator, year, quarter, entry, today });
}

/** What would be reported of an indicator and quarter as things stand now. */
async function liveRow(facts: YearFacts, indicator: Indicator, quarter: Quarter): Promise<ReportHead> {
  const { id, code, unit, direction, formula, objective, division, source, programmeCode } = indicator;
  const { name, definition } = nameOf(indicator, quarterDays(facts.year, quarter).until);
  const entry = facts.entries.find(ofQuarter(id, quarter));
  const found = await measured(facts, indicator, quarter);
  const goal = targetOf(facts.targets, id, quarter);
  const achievement = achievementOf(direction, goal.target, found.value);
  return {
    id,
    code,
    name,
    definition,
    unit,
    direction,
    formula,
    formulaText: formulaText(indicator),
    formulaShort: formulaShort(indicator),
    numeratorName: numeratorText(indicator),
    denominatorName: denominatorText(indicator),
    objective,
    division,
    source,
    programmeCode,
    programmeName: facts.programmes.get(programmeCode) ?? '',
    isDistinct: isDistinct(indicator),
    isTyped: isTyped(indicator),
    ...goal,
    ...found,
    achievement,
    scale: scaleWordOf(achievement, facts.scale),
    typedSource: entry?.source ?? '',
    causes: entry?.causes ?? '',
    efforts: entry?.efforts ?? '',
  };
}

/** As it was frozen: with the reported quarter where that is frozen and not later than it, else with its own. */
function keptCell({ quarter: reported, frozen }: YearFacts, id: string, quarter: Quarter) {
  const isReported = quarter === 0 || (reported !== 0 && quarter <= reported);
  const own = isReported ? frozen.get(reported) : undefined;
  const rows = own ?? frozen.get(quarter);
  if (rows === undefined) return undefined;
  const cell = rows.find((one) => one.id === id)?.cells.find((one) => one.quarter === quarter);
  return cell ?? { quarter, numerator: null, denominator: null, value: null, target: null };
}

/** A quarter in the row of an indicator: as frozen where it was, with what would be counted now. */
async function cellOf(facts: YearFacts, id: string, quarter: Quarter): Promise<ReportCell> {
  const { year, today, indicators } = facts;
  const indicator = indicators.find((one) => one.id === id);
  const live = indicator && (await measured(facts, indicator, quarter));
  const state = quarterState(year, quarter, today);
  const kept = keptCell(facts, id, quarter);
  if (kept) {
    const now = live === undefined || live.value === kept.value ? null : live.value;
    return { ...kept, isFrozen: true, state, now };
  }
  const { target } = targetOf(facts.targets, id, quarter);
  const found = live ?? NOT_MEASURED;
  return { quarter, ...found, isFrozen: false, state, now: null, target };
}

/** A typed fact of a quarter that has begun, and nobody has typed it. */
const isMissing = (row: ReportHead, state: ReportCell['state']): boolean =>
  row.isTyped &&
  state !== 'ahead' &&
  (row.numerator === null || (row.denominatorName !== '' && row.denominator === null));

/** Those of the same title: each is its own row under its own code, whatever it divides by. */
const alikeOf = (row: ReportHead, rows: readonly ReportHead[]): readonly string[] =>
  rows
    .filter(({ id, name }) => id !== row.id && titleKey(name) === titleKey(row.name))
    .map(({ code }) => code);

/** By programme, those without one at the end; within it by code. */
function inOrder(rows: readonly ReportHead[]): readonly ReportHead[] {
  const place = ({ programmeCode }: ReportHead): string => (programmeCode === '' ? '\uFFFF' : programmeCode);
  return rows.toSorted(
    (one, other) =>
      place(one).localeCompare(place(other), 'id', { numeric: true }) ||
      one.code.localeCompare(other.code, 'id', { numeric: true }),
  );
}

async function readYear(read: ReadHandle, office: OfficeRecord, asked: Asked) {
  const { year, quarter, today } = asked;
  const indicators = await listIndicatorsOf(read, year);
  const wanted = new Set(
    indicators.flatMap(({ numerator, denominator }) =>
      denominator === '' ? [numerator] : [numerator, denominator],
    ),
  );
  const freezes = await listFreezes(read, year);
  const { until } = quarterDays(year, quarter);
  const facts: YearFacts = {
    year,
    today,
    quarter,
    asOf: until < today ? until : today,
    indicators,
    targets: await listIndicatorTargets(read, year),
    entries: await listIndicatorEntries(read, year),
    programmes: new Map((await listProgrammeLines(read, year)).map(({ code, name }) => [code, name])),
    frozen: new Map(freezes.map((freeze) => [freeze.quarter, frozenRowsOf(freeze)])),
    scale: ruleOrEarliest((await readRuleBook(read))['achievement-scale'], until).value,
    count: countFacts(read, office, today, wanted),
  };
  return { facts, freezes };
}

export interface Asked {
  readonly year: number;
  readonly quarter: Quarter;
  readonly today: PlainDate;
}

/** The report of a quarter: what was frozen as it was frozen, everything else as it is counted now. */
export async function readReport(
  read: ReadHandle,
  office: OfficeRecord,
  asked: Asked,
): Promise<PerformanceReport> {
  const { year, quarter, today } = asked;
  const { facts, freezes } = await readYear(read, office, asked);
  const state = quarterState(year, quarter, today);
  const own: ReportHead[] = [...(facts.frozen.get(quarter) ?? [])];
  if (!facts.frozen.has(quarter))
    for (const indicator of facts.indicators) own.push(await liveRow(facts, indicator, quarter));
  const rows: ReportRow[] = [];
  for (const row of inOrder(own)) {
    const cells: ReportCell[] = [];
    for (const one of QUARTERS) cells.push(await cellOf(facts, row.id, one));
    rows.push({ ...row, cells, isMissing: isMissing(row, state), alike: [...alikeOf(row, own)] });
  }
  return {
    year,
    quarter,
    rows,
    state,
    asOf: facts.asOf,
    valued: rows.filter(({ value }) => value !== null).length,
    frozen: freezes.map(({ id, quarter: of, frozenAt, frozenOn, frozenBy }) => ({
      id,
      quarter: of,
      frozenAt,
      frozenOn,
      frozenBy,
    })),
    thaws: [...(await listThaws(read, year))],
  };
}
