import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReportRow } from '#contract/performance/shapes.ts';
import { achievementOf } from '#rules/performance/achievement.ts';
import { amountText, percentText } from '#rules/performance/amount.ts';
import { DIRECTION_LABELS } from '#rules/performance/indicator.ts';
import { quarterName, quarterShort } from '#rules/performance/quarter.ts';
import { achievementText } from '#rules/performance/sentence.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { findIndicator } from '#db/queries/performance/indicator.ts';
import type { TaskContext } from '../base/context.ts';
import { notFound } from '../base/refusal.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf, signatureOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';
import { groupsOf, NOT_ADDED, notesOf, printedRow, scaleText, standingText } from './printed-report.ts';
import { readReport } from './report.ts';

/** "2025-tw-3", "2025-setahun". */
const fileWord = (year: number, quarter: number): string =>
  `${String(year)}-${quarter === 0 ? 'setahun' : `tw-${String(quarter)}`}`;

/** The table of a quarter: as frozen where it was frozen, else as it is counted at the moment of printing. */
export async function printReport(
  { year, quarter, path: chosen }: CheckedInputOf<'performance.print'>,
  context: TaskContext,
): Promise<OutputOf<'performance.print'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const report = await readReport(read, office, { year, quarter, today });
  const period = quarterName(year, quarter);
  const job: PrintJob = {
    kind: 'performance-table',
    info: { title: `Capaian Kinerja ${period}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      period,
      standing: standingText(report),
      groups: groupsOf(report.rows).map(({ title, rows }) => ({
        title,
        rows: rows.map((row) => printedRow(row, quarter)),
      })),
      notes: notesOf(report),
      placeAndDate: { city: office.city, on: today },
      signatory: signatureOf(office, today),
      printedOn: today,
      isSample: office.isSample,
    },
  };
  return printPaper({ job, chosen, name: `kinerja-${fileWord(year, quarter)}.pdf` }, context);
}

const STATES = { ahead: 'belum dimulai', running: 'berjalan', over: '' } as const;

function quartersOf({ cells, unit, direction }: ReportRow) {
  return cells.map((cell) => ({
    quarter: quarterShort(cell.quarter),
    numerator: amountText(cell.numerator, ''),
    denominator: amountText(cell.denominator, ''),
    value: amountText(cell.value, unit),
    target: amountText(cell.target, unit),
    achievement: percentText(achievementOf(direction, cell.target, cell.value)),
    state: cell.isFrozen ? 'dibekukan' : STATES[cell.state],
  }));
}

/** The card of one indicator, with all its quarters. */
export async function printCard(
  { indicatorId, year, quarter, path: chosen }: CheckedInputOf<'performance.printCard'>,
  context: TaskContext,
): Promise<OutputOf<'performance.printCard'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const { rows } = await readReport(read, office, { year, quarter, today });
  const row = rows.find(({ id }) => id === indicatorId);
  if (!row) throw notFound('Indikator pada tahun itu');
  const names = (await findIndicator(read, indicatorId))?.names ?? [];
  const period = quarterName(year, quarter);
  const job: PrintJob = {
    kind: 'indicator-card',
    info: { title: `Kartu Indikator ${row.code}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      code: row.code,
      name: row.name,
      period,
      facts: [
        ['Definisi', row.definition],
        ['Rumus', row.formulaText],
        ['Pembilang', row.numeratorName],
        ['Penyebut', row.denominatorName],
        ['Satuan', row.unit],
        ['Arah', DIRECTION_LABELS[row.direction]],
        ['Sasaran', row.objective],
        ['Program', [row.programmeCode, row.programmeName].filter(Boolean).join(' ')],
        ['Bidang', row.division],
        ['Sumber data', row.source],
        ['Dasar target', row.targetBasis],
        ['Sumber angka', row.typedSource],
      ],
      quarters: quartersOf(row),
      way: [achievementText(row), scaleText(row)].filter(Boolean).join(', '),
      causes: row.causes,
      efforts: row.efforts,
      names: names.map(({ fromOn, name, basis }) =>
        [`Sejak ${formatLongDate(fromOn)}: ${name}`, basis].filter(Boolean).join('; '),
      ),
      notes: row.isDistinct ? [NOT_ADDED] : [],
      printedOn: today,
      isSample: office.isSample,
    },
  };
  const name = `kartu-${row.code.replaceAll(/[^\w-]+/g, '-')}-${fileWord(year, quarter)}.pdf`;
  return printPaper({ job, chosen, name }, context);
}
