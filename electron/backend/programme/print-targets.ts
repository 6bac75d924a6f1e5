import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { TargetLine } from '#contract/programme.ts';
import { UNIT_LABELS } from '#rules/programme/target.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';
import { shownTargets } from './shown.ts';

const rowOf = (target: TargetLine) => ({
  name: target.name,
  code: target.code,
  codeName: target.codeName,
  unit: UNIT_LABELS[target.unit],
  amount: target.amount,
  reached: target.reached,
  percent: target.percent,
  perUnit: target.perUnit,
  basis: [target.basis, target.datedOn === null ? '' : formatShortDate(target.datedOn)]
    .filter((part) => part !== '')
    .join(', '),
  source: target.measure === 'typed' ? target.realisedSource : '',
  merges: target.merges,
});

/** Targets and what was reached, as they stand at the moment of printing. */
export async function printTargets(
  { year, path: chosen }: CheckedInputOf<'target.print'>,
  context: TaskContext,
): Promise<OutputOf<'target.print'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const rows = await shownTargets(read, office, { year, isRemoved: false }, today);
  const definitions = [...new Set(rows.map(({ definition, measure }) => `${measure}\n${definition}`))];
  const job: PrintJob = {
    kind: 'target-list',
    info: { title: `Target dan Realisasi ${String(year)}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      year,
      asOf: rows[0]?.asOf ?? today,
      rows: rows.map(rowOf),
      definitions: definitions.map((text) => text.split('\n')[1] ?? ''),
      printedOn: today,
      isSample: office.isSample,
    },
  };
  return printPaper({ job, chosen, name: `target-${String(year)}.pdf` }, context);
}
