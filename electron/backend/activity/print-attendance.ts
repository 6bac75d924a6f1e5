import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listParticipants } from '#db/queries/activity/participant.ts';
import { isWithinBatch, listDays, outsideMessage } from '#rules/activity/batch.ts';
import type { TaskContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { printPaper } from '../paper/print-paper.ts';
import { requireBatch } from './require-activity.ts';
import { nameOf, organiserText, wordsOn } from './shown.ts';

/** The list to be signed on one day of a batch, from the record as it stands; not sealed, because it goes on by hand. */
export async function printAttendance(
  { batchId, on, path: chosen }: CheckedInputOf<'activity.printAttendance'>,
  context: TaskContext,
): Promise<OutputOf<'activity.printAttendance'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const { activity, batch, batches } = await requireBatch(read, batchId);
  if (!isWithinBatch(on, batch)) return refuse('on', outsideMessage(on, batch));
  const { kinds } = wordsOn(await readRuleBook(read), today);
  const participants = await listParticipants(read, [batchId]);
  const days = listDays(batch);
  const job: PrintJob = {
    kind: 'attendance-list',
    info: { title: `Daftar Hadir ${activity.title}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      title: activity.title,
      kind: nameOf(activity.kind, kinds),
      organiser: activity.organiser === 'own' ? '' : organiserText(activity),
      batch: batches.length > 1 ? batch.number : null,
      on,
      dayNumber: days.indexOf(on) + 1,
      dayCount: days.length,
      place: batch.place,
      participants: participants.map(({ name, sex, cooperativeName, business, role }) => ({
        name,
        sex,
        from: cooperativeName === '' ? business : cooperativeName,
        role,
      })),
      printedOn: today,
      isSample: office.isSample,
    },
  };
  const name = `daftar-hadir-angkatan-${String(batch.number)}-${on}.pdf`;
  return printPaper({ job, chosen, name }, context);
}
