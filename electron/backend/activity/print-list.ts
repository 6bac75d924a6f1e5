import type { ActivityLine } from '#contract/activity.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listBatches } from '#db/queries/activity/batch.ts';
import { readActivities } from '#db/queries/activity/list.ts';
import type { ActivityFilter } from '#db/queries/activity/list.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import { STATE_LABELS } from '#rules/activity/activity.ts';
import { batchDaysText } from '#rules/activity/batch.ts';
import type { TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { printPaper } from '../paper/print-paper.ts';
import { shownLine, wordsOn } from './shown.ts';

/** "Tahun 2025; keadaan menunggu anggaran; memuat kata “digital”". */
function selectionText({ year, states, text, isRemoved }: ActivityFilter): string {
  const parts = [
    year === null ? 'Semua tahun' : `Tahun ${String(year)}`,
    ...(states.length === 0
      ? []
      : [`keadaan ${states.map((state) => STATE_LABELS[state].toLowerCase()).join(', ')}`]),
    ...(text === '' ? [] : [`memuat kata “${text}”`]),
    ...(isRemoved ? ['hanya yang dihapus'] : []),
  ];
  return parts.join('; ');
}

function rowOf(line: ActivityLine) {
  const { startsOn, endsOn, participants, quota } = line;
  return {
    title: line.title,
    under: [line.kindText, line.organiserText, line.fundText].filter((part) => part !== '').join(', '),
    days: startsOn === null || endsOn === null ? 'belum' : batchDaysText({ startsOn, endsOn }),
    participants: quota === 0 ? String(participants) : `${String(participants)}/${String(quota)}`,
    planned: line.budgetPlanned,
    spent: line.budgetSpent,
    state: STATE_LABELS[line.state],
  };
}

/** The list as it is filtered. */
export async function printActivities(
  { path: chosen, ...filter }: CheckedInputOf<'activity.print'>,
  context: TaskContext,
): Promise<OutputOf<'activity.print'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const rows = await readActivities(read, filter, WHOLE_LIST);
  const batches = await listBatches(
    read,
    rows.map(({ id }) => id),
  );
  const book = await readRuleBook(read);
  const words = wordsOn(book, today);
  const job: PrintJob = {
    kind: 'activity-list',
    info: { title: 'Daftar Kegiatan', createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      selection: selectionText(filter),
      rows: rows.map((row) => rowOf(shownLine(row, batches, book, words))),
      printedOn: today,
      isSample: office.isSample,
    },
  };
  return printPaper({ job, chosen, name: 'daftar-kegiatan.pdf' }, context);
}
