import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listEarlierTrainings } from '#db/queries/activity/earlier.ts';
import { listParticipants } from '#db/queries/activity/participant.ts';
import type { Participant } from '#db/queries/activity/participant.ts';
import { findPerson } from '#db/queries/people/person.ts';
import { batchDaysText } from '#rules/activity/batch.ts';
import { longDaysText } from '#rules/activity/speaker.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { TaskContext } from '../base/context.ts';
import { notFound, refuse } from '../base/refusal.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { printPaper } from '../paper/print-paper.ts';
import { fromOf } from './pay.ts';
import { requireBatch } from './require-activity.ts';
import { nameOf, paperFolder, wordsOn } from './shown.ts';

const SEX_WORDS = { L: 'Laki-laki', P: 'Perempuan' } as const;

/** What is known of somebody; what is not known is written by hand. Faith and marital status are nobody's business. */
async function factsOf(read: ReadHandle, one: Participant): Promise<readonly (readonly [string, string])[]> {
  const person = one.personId === null ? undefined : await findPerson(read, one.personId);
  const bornOn = person?.bornOn ?? null;
  return [
    ['NIK', maskNik(one.nikKtp)],
    ['Tempat, tanggal lahir', bornOn === null ? '' : `………………………………, ${formatLongDate(bornOn)}`],
    ['Jenis kelamin', one.sex === null ? '' : SEX_WORDS[one.sex]],
    ['Pendidikan terakhir', ''],
    ['Alamat', person?.address ?? ''],
    ['Nomor telepon', ''],
    ['Koperasi atau usaha', fromOf(one)],
    ['Jabatan', one.role],
    ['NIB', one.nibBasis === 'cooperative' ? (one.cooperativeNib ?? '') : ''],
  ];
}

/** A page for each participant of a batch, or for those named. */
export async function printBiodata(
  { batchId, participantIds, path: chosen }: CheckedInputOf<'activity.printBiodata'>,
  context: TaskContext,
): Promise<OutputOf<'activity.printBiodata'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const { activity, batch } = await requireBatch(read, batchId);
  const all = await listParticipants(read, [batchId]);
  if (all.length === 0) return refuse('batchId', 'Angkatan ini belum memuat peserta.');
  const participants =
    participantIds.length === 0 ? all : all.filter(({ id }) => participantIds.includes(id));
  if (participants.length === 0) throw notFound('Peserta');
  const earlier = await listEarlierTrainings(read, participants, batch.startsOn);
  const { kinds } = wordsOn(await readRuleBook(read), today);
  const shown = [];
  for (const [at, one] of participants.entries()) {
    shown.push({
      name: one.name,
      facts: await factsOf(read, one),
      trainings: (earlier[at] ?? []).map((training) => ({
        title: training.title,
        days: batchDaysText(training),
      })),
    });
  }
  const place = batch.place === '' ? '' : `, di ${batch.place}`;
  const job: PrintJob = {
    kind: 'participant-form',
    info: { title: `Biodata Peserta ${activity.title}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      about: [`${nameOf(activity.kind, kinds)}: ${activity.title}`, `${longDaysText(batch)}${place}`],
      participants: shown,
      city: office.city,
      printedOn: today,
      isSample: office.isSample,
    },
  };
  const file = `biodata-peserta-angkatan-${String(batch.number)}.pdf`;
  const name = path.join(paperFolder(activity), file);
  return printPaper({ job, chosen, name, label: 'Mencetak biodata', total: shown.length }, context);
}
