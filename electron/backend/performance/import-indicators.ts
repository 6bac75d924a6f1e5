import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { listFreezes } from '#db/queries/performance/freeze.ts';
import { insertIndicator, listIndicators, putIndicatorName } from '#db/queries/performance/indicator.ts';
import type { Indicator } from '#db/queries/performance/indicator.ts';
import { listIndicatorTargets, putIndicatorTargets } from '#db/queries/performance/quarter.ts';
import type { IndicatorTarget } from '#db/queries/performance/quarter.ts';
import { indicatorFaults } from '#rules/performance/indicator.ts';
import type { IndicatorFacts } from '#rules/performance/indicator.ts';
import { QUARTERS, quarterName } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { READ_WORKBOOK } from '../spreadsheet/jobs.ts';
import { readIndicatorSheet } from './read-sheet.ts';
import type { SheetIndicator } from './read-sheet.ts';

interface Refused {
  readonly row: number;
  readonly text: string;
  readonly message: string;
}

interface Compared {
  readonly added: readonly { readonly line: SheetIndicator; readonly facts: IndicatorFacts }[];
  readonly changed: readonly { readonly line: SheetIndicator; readonly known: Indicator }[];
  readonly same: number;
  readonly refused: readonly Refused[];
}

/** A new indicator as the sheet says it: without a formula its figure is typed under its own name. */
function factsOf(line: SheetIndicator, year: number): IndicatorFacts {
  const above = line.numerator ?? { fact: 'typed' as const, name: line.name.slice(0, 200) };
  const below = line.denominator;
  return {
    code: line.code,
    unit: line.unit,
    direction: 'up',
    formula: below === null ? 'single' : 'ratio',
    numerator: above.fact,
    numeratorName: above.name,
    denominator: below?.fact ?? '',
    denominatorName: below?.name ?? '',
    span: 'to_date',
    programmeCode: line.programmeCode,
    objective: '',
    division: line.division.slice(0, 200),
    source: '',
    firstYear: year,
    lastYear: null,
  };
}

/** The targets of an indicator and year with what the sheet says over them. */
function merged({ targets }: SheetIndicator, known: readonly IndicatorTarget[]) {
  const before = new Map(known.map(({ quarter, amount }) => [quarter, amount]));
  return QUARTERS.map((quarter) => ({
    quarter,
    amount: targets.get(quarter) ?? before.get(quarter) ?? null,
    isChanged: targets.has(quarter) && targets.get(quarter) !== before.get(quarter),
  }));
}

/** What the sheet says over what is known; a name is not changed by it, for older quarters would lose theirs. */
async function compare(read: ReadHandle, lines: readonly SheetIndicator[], year: number): Promise<Compared> {
  const byCode = new Map((await listIndicators(read, { isRemoved: false })).map((one) => [one.code, one]));
  const frozen = new Set<Quarter>((await listFreezes(read, year)).map(({ quarter }) => quarter));
  const added: Compared['added'][number][] = [];
  const changed: Compared['changed'][number][] = [];
  const refused: Refused[] = [];
  let same = 0;
  for (const line of lines) {
    const refuseRow = (message: string) => refused.push({ row: line.row, text: line.text, message });
    const known = byCode.get(line.code);
    const targets = known ? await listIndicatorTargets(read, year, known.id) : [];
    const moved = merged(line, targets).filter(({ isChanged }) => isChanged);
    const kept = moved.find(({ quarter }) => frozen.has(quarter));
    if (kept) {
      refuseRow(`Target ${quarterName(year, kept.quarter)} sudah dibekukan; buka dahulu pembekuannya.`);
      continue;
    }
    if (!known) {
      const facts = factsOf(line, year);
      const [fault] = indicatorFaults(facts);
      if (fault) refuseRow(fault.message);
      else added.push({ line, facts });
      continue;
    }
    const name = known.names.at(-1)?.name ?? '';
    if (name !== line.name)
      refuseRow(
        `Kode ${line.code} tercatat bernama "${name}"; ganti namanya dengan "Ganti nama…", lalu baca lagi.`,
      );
    else if (moved.length === 0) same += 1;
    else changed.push({ line, known });
  }
  return { added, changed, same, refused };
}

/** Indicators and targets of a year from an office's own sheet: tried first, then written in one piece. */
export async function importIndicators(
  { year, path, isDryRun }: CheckedInputOf<'performance.import'>,
  { read, transaction, runJob, signal, now, actor }: TaskContext,
): Promise<OutputOf<'performance.import'>> {
  await requireOffice(read);
  const grids = await runJob(READ_WORKBOOK, { path }, { signal });
  const { lines, ...said } = readIndicatorSheet(grids);
  const write = async (handle: WriteHandle): Promise<Compared> => {
    const inside = readingIn(handle);
    const compared = await compare(inside, lines, year);
    const at = now();
    const written = { at, who: actor.name };
    const target = async (indicatorId: string, line: SheetIndicator): Promise<void> => {
      const known = await listIndicatorTargets(inside, year, indicatorId);
      const basis = line.basis === '' ? (known[0]?.basis ?? '') : line.basis.slice(0, 200);
      const datedOn = known[0]?.datedOn ?? null;
      await putIndicatorTargets(handle, { indicatorId, year }, merged(line, known), { basis, datedOn, at });
    };
    for (const { line, facts } of compared.added) {
      const id = newId();
      await insertIndicator(handle, id, facts, written);
      const fromOn = toPlainDate(`${String(year)}-01-01`);
      const called = { fromOn, name: line.name, definition: '', basis: '' };
      await putIndicatorName(handle, { id: newId(), indicatorId: id }, called, written);
      await target(id, line);
    }
    for (const { line, known } of compared.changed) await target(known.id, line);
    return compared;
  };
  const { added, changed, same, refused } = isDryRun
    ? await compare(read, lines, year)
    : await transaction(write);
  return {
    ...said,
    refused: [...said.refused, ...refused].toSorted((one, other) => one.row - other.row),
    added: added.length,
    changed: changed.length,
    same,
  };
}
