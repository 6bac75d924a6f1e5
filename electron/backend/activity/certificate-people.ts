import type { CertificatePerson, CertificateRun } from '#contract/activity/certificates.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { Activity } from '#db/queries/activity/activity.ts';
import { listBatches } from '#db/queries/activity/batch.ts';
import type { Batch } from '#db/queries/activity/batch.ts';
import { listCertificates } from '#db/queries/activity/certificate.ts';
import type { ParticipantCertificate } from '#db/queries/activity/certificate.ts';
import { listParticipants } from '#db/queries/activity/participant.ts';
import type { Participant } from '#db/queries/activity/participant.ts';
import { dayCount } from '#rules/activity/batch.ts';
import { certificateStanding, secondStanding } from '#rules/activity/certificate.ts';
import { personKeys } from '#rules/activity/recap.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { judgedParticipant } from './shown.ts';

/** A participant with what becomes of him or her when certificates are issued. */
export interface Candidate {
  readonly participant: Participant;
  readonly batch: Batch;
  /** The same for one person in several batches. */
  readonly person: string;
  readonly shown: CertificatePerson;
}

export interface CertificateCheck {
  readonly batches: readonly Batch[];
  readonly people: readonly Candidate[];
  readonly runs: readonly CertificateRun[];
}

/** The cooperative or business as the certificate names it: the register's name where the participant is tied to it. */
const fromOf = ({ cooperativeName, business }: Participant): string =>
  cooperativeName === '' ? business : cooperativeName;

function runsOf(
  certificates: readonly ParticipantCertificate[],
  batchOf: ReadonlyMap<string, Batch>,
): readonly CertificateRun[] {
  const runs = new Map<string, CertificateRun>();
  for (const { trainingId, participantId, datedOn, isVoid } of certificates) {
    const known = runs.get(trainingId);
    const batch = batchOf.get(participantId)?.number ?? 0;
    runs.set(trainingId, { trainingId, batch, datedOn, sheets: (known?.sheets ?? 0) + (isVoid ? 0 : 1) });
  }
  return [...runs.values()];
}

/** Who gets a certificate, who has one, who gets none and why, batch by batch. */
export async function checkCertificates(read: ReadHandle, activity: Activity): Promise<CertificateCheck> {
  const book = await readRuleBook(read);
  const batches = await listBatches(read, [activity.id]);
  const participants = await listParticipants(
    read,
    batches.map(({ id }) => id),
  );
  const certificates = await listCertificates(
    read,
    participants.map(({ id }) => id),
  );
  const judging = { activity, batches, participants, book };
  const batchOf = new Map(
    participants.flatMap(({ id, batchId }) => {
      const batch = batches.find((one) => one.id === batchId);
      return batch ? [[id, batch] as const] : [];
    }),
  );
  const keys = personKeys(participants);
  const personOf = new Map(participants.map(({ id }, at) => [id, keys[at] ?? id]));
  const given = new Map<string, ParticipantCertificate[]>();
  for (const one of certificates)
    given.set(one.participantId, [...(given.get(one.participantId) ?? []), one]);
  const standing = certificates.filter(({ isVoid }) => !isVoid);
  const readyIn = new Map<string, number>();
  const people = participants.flatMap((participant): Candidate[] => {
    const batch = batchOf.get(participant.id);
    if (!batch) return [];
    const own = given.get(participant.id) ?? [];
    const person = personOf.get(participant.id) ?? participant.id;
    const elsewhere = standing.find(
      ({ participantId }) =>
        personOf.get(participantId) === person && batchOf.get(participantId)?.id !== batch.id,
    );
    const stands = own.find(({ isVoid }) => !isVoid);
    const judged = certificateStanding({
      judged: judgedParticipant(participant, batch, judging),
      own,
      elsewhere: elsewhere
        ? { number: elsewhere.number, batch: batchOf.get(elsewhere.participantId)?.number ?? 0 }
        : null,
      unmarked: Math.max(0, dayCount(batch) - participant.marks.size),
    });
    // Ready in two batches: the first one gives the number.
    const first = judged.standing === 'ready' ? readyIn.get(person) : undefined;
    if (judged.standing === 'ready' && first === undefined) readyIn.set(person, batch.number);
    const told = first === undefined ? judged : secondStanding(first);
    const spelled =
      stands && stands.name !== participant.name ? `Pada sertifikat tertulis ${stands.name}.` : '';
    const shown = {
      participantId: participant.id,
      batchId: batch.id,
      batch: batch.number,
      name: participant.name,
      from: fromOf(participant),
      standing: told.standing,
      number: (stands ?? own.at(-1))?.number ?? '',
      reason: [told.reason, spelled].filter((part) => part !== '').join(' '),
    };
    return [{ participant, batch, person, shown }];
  });
  return { batches, people, runs: runsOf(certificates, batchOf) };
}
