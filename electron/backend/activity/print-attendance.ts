import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listParticipants } from '#db/queries/activity/participant.ts';
import { readTerms } from '#db/queries/activity/terms.ts';
import { isWithinBatch, listDays, outsideMessage } from '#rules/activity/batch.ts';
import type { AttendanceList } from '#rules/activity/papers.ts';
import { speakersOf } from '#rules/activity/speaker.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Sex } from '#rules/value/sex.ts';
import type { TaskContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { formatNip } from '../documents/layout/signature-block.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { printPaper } from '../paper/print-paper.ts';
import { requireBatch } from './require-activity.ts';
import type { BatchPlace } from './require-activity.ts';
import { nameOf, organiserText, paperFolder, wordsOn } from './shown.ts';

interface Signing {
  readonly name: string;
  readonly sex: Sex | null;
  readonly from: string;
  readonly role: string;
}

/** Those who sign on a day: participants, the speakers of that day’s sessions, or the committee. */
async function signingOn(
  read: ReadHandle,
  { activity, batch }: BatchPlace,
  on: PlainDate,
  who: AttendanceList,
): Promise<readonly Signing[]> {
  switch (who) {
    case 'participants': {
      const participants = await listParticipants(read, [batch.id]);
      return participants.map(({ name, sex, cooperativeName, business, role }) => ({
        name,
        sex,
        from: cooperativeName === '' ? business : cooperativeName,
        role,
      }));
    }
    case 'speakers':
      return speakersOf(batch.sessions.filter(({ heldOn }) => heldOn === on)).map(({ name, sessions }) => ({
        name,
        sex: null,
        from: sessions.map(({ subject }) => subject).join('; '),
        role: 'narasumber',
      }));
    default: {
      const { committee } = await readTerms(read, activity.id);
      return committee.map(({ name, nip, role }) => ({
        name: nip === '' ? name : `${name}\n${formatNip(nip.replace(/\s/g, ''))}`,
        sex: null,
        from: role,
        role: '',
      }));
    }
  }
}

const FILES: Readonly<Record<AttendanceList, string>> = {
  participants: 'daftar-hadir',
  speakers: 'daftar-hadir-narasumber',
  committee: 'daftar-hadir-panitia',
};

/** The list to be signed on one day of a batch, from the record as it stands; not sealed, because it goes on by hand. */
export async function printAttendance(
  { batchId, on, who, path: chosen }: CheckedInputOf<'activity.printAttendance'>,
  context: TaskContext,
): Promise<OutputOf<'activity.printAttendance'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const place = await requireBatch(read, batchId);
  const { activity, batch, batches } = place;
  if (!isWithinBatch(on, batch)) return refuse('on', outsideMessage(on, batch));
  const { kinds } = wordsOn(await readRuleBook(read), today);
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
      ...(who === 'participants' ? {} : { who }),
      participants: await signingOn(read, place, on, who),
      printedOn: today,
      isSample: office.isSample,
    },
  };
  const file = `${FILES[who]}-angkatan-${String(batch.number)}-${on}.pdf`;
  const name = path.join(paperFolder(activity), file);
  return printPaper({ job, chosen, name }, context);
}
