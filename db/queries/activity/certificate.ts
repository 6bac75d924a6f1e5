import { sql } from 'kysely';
import type { ActivityState } from '#rules/activity/activity.ts';
import { NO_COMPETENCE } from '#rules/activity/competence.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';
import { changeState, insertActivity } from './activity.ts';
import { insertBatch } from './batch.ts';
import { insertParticipant } from './participant.ts';

/** A certificate that was given to a participant. */
export interface ParticipantCertificate {
  readonly participantId: string;
  readonly trainingId: string;
  /** Its sheet in that run. */
  readonly position: number;
  readonly numberId: string;
  readonly number: string;
  readonly datedOn: PlainDate;
  /** The name as it stands on the certificate. */
  readonly name: string;
  readonly isVoid: boolean;
  readonly voidReason: string;
}

/** The certificates of these participants, each one's in the order in which they were given. */
export async function listCertificates(
  db: ReadHandle,
  participantIds: readonly string[],
): Promise<readonly ParticipantCertificate[]> {
  const rows = await db
    .selectFrom('activity_certificate')
    .innerJoin('training_participant', (join) =>
      join
        .onRef('training_participant.training_id', '=', 'activity_certificate.training_id')
        .onRef('training_participant.position', '=', 'activity_certificate.position'),
    )
    .innerJoin('training', 'training.id', 'activity_certificate.training_id')
    .innerJoin('letter_number', 'letter_number.id', 'training_participant.letter_number_id')
    .select([
      'activity_certificate.participant_id',
      'activity_certificate.training_id',
      'activity_certificate.position',
      'training.dated_on',
      'training_participant.name',
      'letter_number.id as number_id',
      'letter_number.text',
      'letter_number.state',
      'letter_number.state_reason',
    ])
    .where(isAmongWords(sql.ref('activity_certificate.participant_id'), participantIds))
    .orderBy('training.created_at')
    .orderBy('training.id')
    .orderBy('activity_certificate.position')
    .execute();
  return rows.map((row) => ({
    participantId: row.participant_id,
    trainingId: row.training_id,
    position: row.position,
    numberId: row.number_id,
    number: row.text,
    datedOn: toPlainDate(row.dated_on),
    name: row.name,
    isVoid: row.state === 'void',
    voidReason: row.state_reason,
  }));
}

/** Whose each line of a run of certificates is, in the order of the run. */
export async function tieCertificates(
  db: WriteHandle,
  trainingId: string,
  participantIds: readonly string[],
): Promise<void> {
  for (const [at, participant_id] of participantIds.entries())
    await db
      .insertInto('activity_certificate')
      .values({ training_id: trainingId, position: at + 1, participant_id })
      .execute();
}

interface TypedTraining {
  readonly training: {
    readonly id: string;
    readonly title: string;
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate;
    readonly place: string;
  };
  readonly participants: readonly {
    readonly name: string;
    readonly cooperativeName: string;
    readonly role: string;
    readonly number: string;
  }[];
  readonly state: ActivityState;
  readonly usualRole: string;
}

/** A training whose certificates were made from a typed list, as an activity with one batch; attendance stays unknown. */
export async function recordTrainingAsActivity(
  db: WriteHandle,
  { training, participants, state, usualRole }: TypedTraining,
  { at, who, on }: { readonly at: string; readonly who: string; readonly on: PlainDate },
): Promise<void> {
  const { id, title, startsOn, endsOn, place } = training;
  const facts = {
    year: Number(startsOn.slice(0, 4)),
    kind: 'pelatihan',
    title,
    theme: '',
    organiser: 'own',
    organiserName: '',
    mode: 'offline',
    plannedMonth: null,
    quota: null,
    budgetPlanned: null,
    budgetSpent: null,
    subActivityCode: '',
    note: 'Dari daftar peserta yang diketik di Cetak; kehadirannya belum dicatat.',
    funds: [],
  } as const;
  await insertActivity(db, id, facts, { state, at, who });
  await changeState(db, id, { from: '', to: state, on, reason: '' }, { at, who });
  const batchId = newId();
  await insertBatch(
    db,
    { id: batchId, activityId: id },
    { number: 1, startsOn, endsOn, place, quota: null, sessions: [] },
    at,
  );
  const ids: string[] = [];
  for (const [index, { name, cooperativeName, role, number }] of participants.entries()) {
    const participantId = newId();
    ids.push(participantId);
    await insertParticipant(
      db,
      { id: participantId, batchId, position: index + 1 },
      {
        personId: null,
        name,
        nikKtp: '',
        sex: null,
        cooperativeId: null,
        umkmId: null,
        business: cooperativeName,
        role: role.trim().toLowerCase() === usualRole ? '' : role,
        originCode: '',
        category: '',
        nibBasis: 'none',
        preScore: null,
        postScore: null,
        verdict: 'certificate',
        verdictReason: `Sertifikat nomor ${number} terbit dari daftar yang diketik, tanpa catatan kehadiran.`,
        allowanceRate: null,
        transportRate: null,
        ...NO_COMPETENCE,
      },
      { at, who },
    );
  }
  await tieCertificates(db, id, ids);
}
