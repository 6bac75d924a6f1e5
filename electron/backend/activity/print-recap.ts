import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { countHeading, GROUP_LABELS, recapDefinitions, recapFilter } from '#rules/activity/recap-words.ts';
import type { ActivityCounts, RecapGroup } from '#rules/activity/recap.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { QueryContext, TaskContext } from '../base/context.ts';
import { PAPER_FORM } from '../documents/layout/paper-form.ts';
import type { PaperTable } from '../documents/recap/recap-paper-table.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';
import { writeTableWorkbook } from '../spreadsheet/write/table-workbook.ts';
import { readRecap } from './read-recap.ts';

const COLUMNS = [
  'activities',
  'days',
  'people',
  'men',
  'women',
  'cooperatives',
  'businesses',
  'personDays',
] as const satisfies readonly (keyof ActivityCounts)[];
const SOURCE = 'catatan kegiatan dinas';

const cellsOf = (counts: ActivityCounts): readonly number[] => COLUMNS.map((key) => counts[key]);

const titleOf = (year: number, by: RecapGroup): string =>
  `Rekap pelatihan tahunan ${String(year)} menurut ${GROUP_LABELS[by].toLowerCase()}`;

/** The recap as a table of figures that are decided. */
async function recapTable(
  { year, by }: { readonly year: number; readonly by: RecapGroup },
  context: QueryContext,
): Promise<{ readonly table: PaperTable; readonly definitions: readonly string[] }> {
  const { rows, total, notes } = await readRecap({ year, by }, context);
  const table: PaperTable = {
    title: titleOf(year, by),
    groupHeading: GROUP_LABELS[by],
    columns: COLUMNS.map((key) => ({ heading: countHeading(key, by), unit: 'count', isDashForZero: false })),
    rows: rows.map((row) => ({ label: row.name, cells: cellsOf(row) })),
    total: { label: 'Jumlah', cells: cellsOf(total) },
  };
  return { table, definitions: [...recapDefinitions(by), ...notes] };
}

function jobOf(
  { table, definitions }: Awaited<ReturnType<typeof recapTable>>,
  by: RecapGroup,
  office: OfficeRecord,
  { today }: QueryContext,
): PrintJob {
  return {
    kind: 'recap-table',
    info: { title: table.title, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      table,
      cutOffOn: today,
      standing: 'Dari kegiatan yang terlaksana dan dilaporkan',
      filterSentence: recapFilter(by),
      source: SOURCE,
      definitions,
      signing: null,
      isSample: office.isSample,
      paperForm: PAPER_FORM,
    },
  };
}

export async function printRecap(
  { path: chosen, ...shown }: CheckedInputOf<'activity.printRecap'>,
  context: TaskContext,
): Promise<OutputOf<'activity.printRecap'>> {
  const office = await requireOffice(context.read);
  const job = jobOf(await recapTable(shown, context), shown.by, office, context);
  return printPaper({ job, chosen, name: `${fileStem(shown)}.pdf` }, context);
}

export async function exportRecap(
  { path: target, ...shown }: CheckedInputOf<'activity.exportRecap'>,
  context: TaskContext,
): Promise<OutputOf<'activity.exportRecap'>> {
  const office = await requireOffice(context.read);
  const { table, definitions } = await recapTable(shown, context);
  const sheet = {
    // A sheet's name takes no stroke.
    name: GROUP_LABELS[shown.by].replace('/', ' atau '),
    table,
    lines: [`Keadaan sampai ${formatLongDate(context.today)}`],
    notes: [`Sumber: ${SOURCE}. ${recapFilter(shown.by)}`, ...definitions],
  };
  await writeTableWorkbook(target, [sheet], office);
  return { path: target, rowCount: table.rows.length };
}

const fileStem = ({ year, by }: { readonly year: number; readonly by: RecapGroup }): string =>
  `rekap-pelatihan-${String(year)}-menurut-${GROUP_LABELS[by].toLowerCase().replaceAll(/[ /]/g, '-')}`;
