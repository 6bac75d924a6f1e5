import type { ProgrammeLineRow, TargetLine } from '#contract/programme.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { listProgrammeActivities, listProgrammeLines } from '#db/queries/programme/programme.ts';
import type { ProgrammeActivity, ProgrammeLine } from '#db/queries/programme/programme.ts';
import { listTargets } from '#db/queries/programme/target.ts';
import type { Target } from '#db/queries/programme/target.ts';
import { budgetGaps, isUnder, levelOf } from '#rules/programme/programme.ts';
import { MEASURE_DEFINITIONS, perUnitText } from '#rules/programme/target.ts';
import { formatRupiah, percentageOf } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { countYear } from './reached.ts';

/** Adds up what is known; null where nothing is. */
function sumOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

function shownLine(
  { id, code, name, indicator, budget, updatedAt }: ProgrammeLine,
  activities: readonly ProgrammeActivity[],
  gaps: ReadonlyMap<string, string>,
): ProgrammeLineRow {
  const own = activities.filter((activity) => isUnder(activity.code, code));
  return {
    id,
    code,
    level: levelOf(code) ?? 'sub_activity',
    name,
    indicator,
    budget,
    activities: own.length,
    realised: own.filter(({ isRealised }) => isRealised).length,
    waiting: own.filter(({ isWaiting }) => isWaiting).length,
    spent: sumOf(own.map(({ spent }) => spent)),
    gap: gaps.get(code) ?? '',
    updatedAt,
  };
}

/** The tree of a year with what its activities did. */
export async function shownTree(read: ReadHandle, year: number): Promise<readonly ProgrammeLineRow[]> {
  const lines = await listProgrammeLines(read, year);
  const activities = await listProgrammeActivities(read, year);
  const gaps = new Map(
    budgetGaps(lines).map(({ code, budget, below }) => [
      code,
      `Pagu di bawahnya berjumlah ${formatRupiah(below)}, sedangkan pagunya ${formatRupiah(budget)}.`,
    ]),
  );
  return lines.map((line) => shownLine(line, activities, gaps));
}

interface TargetsAsked {
  readonly year: number;
  readonly isRemoved: boolean;
}

/** The targets of a year with what was reached, counted up to `today` or the year's end. */
export async function shownTargets(
  read: ReadHandle,
  office: OfficeRecord,
  { year, isRemoved }: TargetsAsked,
  today: PlainDate,
): Promise<readonly TargetLine[]> {
  const lines = new Map((await listProgrammeLines(read, year)).map((line) => [line.code, line]));
  const counts = countYear(read, office, year, today);
  const rows: TargetLine[] = [];
  for (const target of await listTargets(read, { year, isRemoved })) {
    const reached = await counts.reached(target);
    const merges = await counts.mergesOf(target);
    rows.push(shownTarget(target, lines.get(target.code), { reached, merges, asOf: counts.asOf }));
  }
  return rows;
}

function shownTarget(
  { removedAt: _removedAt, ...target }: Target,
  line: ProgrammeLine | undefined,
  { reached, merges, asOf }: Pick<TargetLine, 'reached' | 'merges' | 'asOf'>,
): TargetLine {
  const budget = target.budget ?? line?.budget ?? null;
  return {
    ...target,
    codeName: line?.name ?? '',
    reached,
    merges,
    percent: reached === null ? '-' : percentageOf(reached, target.amount),
    perUnit: perUnitText(budget, target.amount, target.unit),
    asOf,
    definition: MEASURE_DEFINITIONS[target.measure],
  };
}
