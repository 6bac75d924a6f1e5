import type { CertificateRun } from '#contract/activity/certificates.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { tieCertificates } from '#db/queries/activity/certificate.ts';
import { hoursOf } from '#rules/activity/batch.ts';
import { eventTitle, issueFaults, lessonsOf } from '#rules/activity/certificate.ts';
import type { CommandContext, QueryContext } from '../base/context.ts';
import { refuse, refuseFaults } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { sealCertificateRun } from '../printing/certificate-run.ts';
import { checkCertificates } from './certificate-people.ts';
import type { Candidate } from './certificate-people.ts';
import { requireActivity } from './require-activity.ts';
import { nameOf, organiserText, wordsOn } from './shown.ts';

/** The kind of an activity that is called nothing in particular. */
const UNNAMED_KIND = 'lain';

export async function showCertificates(
  { id }: CheckedInputOf<'activity.certificates'>,
  { read }: QueryContext,
): Promise<OutputOf<'activity.certificates'>> {
  await requireOffice(read);
  const activity = await requireActivity(read, id);
  const { batches, people, runs } = await checkCertificates(read, activity);
  return {
    title: activity.title,
    lastDay:
      batches
        .map(({ endsOn }) => endsOn)
        .toSorted()
        .at(-1) ?? null,
    people: people.map(({ shown }) => shown),
    batches: batches.map(({ id: batchId, number, place, sessions }) => ({
      batchId,
      batch: number,
      place,
      lessons: lessonsOf(sessions).length,
      hours: hoursOf(sessions),
    })),
    runs,
  };
}

/** Those who get a number now; the same person of two batches gets the one of the first. */
function chosenOf(
  people: readonly Candidate[],
  {
    participantIds,
    replacesVoid,
  }: Pick<CheckedInputOf<'activity.issueCertificates'>, 'participantIds' | 'replacesVoid'>,
): readonly Candidate[] {
  const isOpen = ({ shown }: Candidate): boolean =>
    shown.standing === 'ready' || (replacesVoid && shown.standing === 'void');
  const asked = participantIds?.map((id) => people.find(({ participant }) => participant.id === id));
  if (asked) {
    refuseFaults(
      asked.flatMap((one, at) => {
        if (one && isOpen(one)) return [];
        const why =
          one?.shown.standing === 'issued' ? `sudah terbit, nomor ${one.shown.number}.` : one?.shown.reason;
        const message = one ? `${one.shown.name}: ${why ?? ''}` : 'Orang ini bukan peserta kegiatan ini.';
        return [{ field: `participantIds[${String(at)}]`, message }];
      }),
    );
  }
  const chosen: Candidate[] = [];
  const persons = new Set<string>();
  for (const one of people) {
    if (!isOpen(one) || (asked && !asked.includes(one))) continue;
    if (persons.has(one.person)) continue;
    persons.add(one.person);
    chosen.push(one);
  }
  return chosen;
}

/**
 * Draws one number for each participant who is entitled and has none, and seals the certificates: a run a batch, in one
 * transaction.
 * @throws AppError INVALID_INPUT where nobody gets one, or somebody named does not, with the reasons
 */
export async function issueCertificates(
  input: CheckedInputOf<'activity.issueCertificates'>,
  context: CommandContext,
): Promise<OutputOf<'activity.issueCertificates'>> {
  const { read, write, today } = context;
  const { id, isOpenSignature } = input;
  const datedOn = input.datedOn ?? today;
  const office = await requireOffice(read);
  const activity = await requireActivity(read, id);
  const { batches, people, runs } = await checkCertificates(read, activity);
  const chosen = chosenOf(people, input);
  const used = batches.filter((batch) => chosen.some((one) => one.batch.id === batch.id));
  refuseFaults(issueFaults(activity.state, used, datedOn));
  if (chosen.length === 0) refuse('id', nobodyMessage(people));
  const { kinds } = wordsOn(await readRuleBook(read), today);
  const title = eventTitle(nameOf(activity.kind, kinds), activity.title, activity.kind !== UNNAMED_KIND);
  const made: CertificateRun[] = [];
  const numbers: string[] = [];
  for (const batch of used) {
    const own = chosen.filter((one) => one.batch.id === batch.id);
    const before = runs.filter((one) => one.batch === batch.number).length;
    const { startsOn, endsOn, place } = batch;
    const sealed = await sealCertificateRun(
      {
        training: { title, startsOn, endsOn, place, datedOn },
        suffix: [
          batches.length > 1 ? ` angkatan ${String(batch.number)}` : '',
          before > 0 ? ` penerbitan ${String(before + 1)}` : '',
        ].join(''),
        organiser: activity.organiser === 'own' ? '' : organiserText(activity),
        lessons: lessonsOf(batch.sessions),
        participants: own.map(({ shown: { name, from } }) => ({ name, cooperativeName: from, role: '' })),
        isOpenSignature,
      },
      office,
      context,
    );
    await tieCertificates(
      write,
      sealed.id,
      own.map(({ participant }) => participant.id),
    );
    made.push({ trainingId: sealed.id, batch: batch.number, datedOn, sheets: own.length });
    numbers.push(...sealed.numbers);
  }
  const got = new Set(chosen.map(({ participant }) => participant.id));
  return {
    issued: numbers.length,
    firstNumber: numbers[0] ?? '',
    lastNumber: numbers.at(-1) ?? '',
    runs: made,
    refused: people
      .filter(({ shown }) => shown.standing !== 'issued' && !got.has(shown.participantId))
      .map(({ shown: { name, reason } }) => ({ name, reason })),
  };
}

/** Why nobody gets a certificate: everybody has one, or the reasons of the first few. */
function nobodyMessage(people: readonly Candidate[]): string {
  const without = people.filter(({ shown }) => shown.standing !== 'issued');
  if (people.length === 0) return 'Kegiatan ini belum mempunyai peserta.';
  if (without.length === 0)
    return 'Semua peserta yang berhak sudah mempunyai sertifikat; cetak ulang memakai nomor yang sama.';
  const said = without.slice(0, 3).map(({ shown: { name, reason } }) => `${name}: ${reason}`);
  const more = without.length > 3 ? ` dan ${String(without.length - 3)} orang lain` : '';
  return `Tidak ada peserta yang mendapat sertifikat. ${said.join(' ')}${more}`;
}
