import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listAwardsReceived } from '#db/queries/reference/award-received.ts';
import type { KeptAward } from '#db/queries/reference/award-received.ts';
import { AWARD_LEVEL_LABELS } from '#rules/reference/award-received.ts';
import type { TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';

const rowOf = ({ receivedOn, name, giver, level, number, keptAt, note }: KeptAward) => ({
  receivedOn,
  name,
  giver,
  level: AWARD_LEVEL_LABELS[level],
  remarks: [
    number === '' ? '' : `Nomor ${number}`,
    keptAt === '' ? '' : `Disimpan di ${keptAt}`,
    note,
  ].filter((part) => part !== ''),
});

/** What the office was awarded, as it stands at the moment of printing. */
export async function printAwardsReceived(
  { path: chosen }: CheckedInputOf<'honour.print'>,
  context: TaskContext,
): Promise<OutputOf<'honour.print'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const rows = await listAwardsReceived(read, false);
  const job: PrintJob = {
    kind: 'award-received-list',
    info: { title: 'Penghargaan yang Diterima', createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      rows: rows.map(rowOf),
      printedOn: today,
      isSample: office.isSample,
    },
  };
  return printPaper({ job, chosen, name: 'penghargaan-diterima.pdf' }, context);
}
