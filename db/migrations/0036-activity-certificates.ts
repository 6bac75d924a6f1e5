import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");
const CARRIED = 'Dibawa dari daftar pelatihan yang sertifikatnya sudah terbit.';

/** As the program writes the key of a name at this step. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');

interface OldTraining {
  readonly id: string;
  readonly title: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly place: string;
  readonly created_at: string;
}

interface OldParticipant {
  readonly position: number;
  readonly name: string;
  readonly cooperative_name: string;
  readonly role: string;
  readonly letter_number_id: string;
  readonly number_text: string;
}

/** An old training as an activity with one batch; its own rows and sealed papers stay as they are. */
async function carryOver(db: Kysely<unknown>, training: OldTraining): Promise<void> {
  const { id, title, starts_on, ends_on, place, created_at } = training;
  // Certificates made before the last day say nothing of whether it was held.
  const isOver = ends_on <= created_at.slice(0, 10);
  const state = isOver ? 'done' : 'scheduled';
  await sql`INSERT INTO activity (id, year, kind, title, theme, organiser, organiser_name, mode, state,
      sub_activity_code, note, recorded_at, recorded_by, updated_at, removed_reason)
    VALUES (${id}, ${Number(starts_on.slice(0, 4))}, 'pelatihan', ${title}, '', 'own', '', 'offline', ${state},
      '', ${CARRIED}, ${created_at}, '', ${created_at}, '')`.execute(db);
  await sql`INSERT INTO activity_state_event (id, activity_id, position, from_state, to_state, changed_on, reason,
      who, at)
    VALUES (${id}, ${id}, 1, '', ${state}, ${isOver ? ends_on : created_at.slice(0, 10)}, ${CARRIED}, 'Program',
      ${created_at})`.execute(db);
  await sql`INSERT INTO activity_batch (id, activity_id, number, starts_on, ends_on, place, updated_at)
    VALUES (${id}, ${id}, 1, ${starts_on}, ${ends_on}, ${place}, ${created_at})`.execute(db);
  const { rows } = await sql<OldParticipant>`SELECT one.position, one.name, one.cooperative_name, one.role,
      one.letter_number_id, letter_number.text AS number_text
    FROM training_participant AS one INNER JOIN letter_number ON letter_number.id = one.letter_number_id
    WHERE one.training_id = ${id} ORDER BY one.position`.execute(db);
  for (const one of rows) {
    const participantId = one.letter_number_id;
    const reason = `Sertifikat nomor ${one.number_text} sudah terbit; kehadiran per hari tidak dicatat waktu itu.`;
    const role = one.role.trim().toLowerCase() === 'peserta' ? '' : one.role;
    await sql`INSERT INTO activity_participant (id, batch_id, position, name, name_key, nik_ktp, business, role,
        origin_code, category, nib_basis, verdict, verdict_reason, recorded_at, recorded_by, updated_at,
        removed_reason)
      VALUES (${participantId}, ${id}, ${one.position}, ${one.name}, ${keyOf(one.name)}, '',
        ${one.cooperative_name}, ${role}, '', '', 'none', 'certificate', ${reason}, ${created_at}, '',
        ${created_at}, '')`.execute(db);
    await sql`INSERT INTO activity_certificate (training_id, position, participant_id)
      VALUES (${id}, ${one.position}, ${participantId})`.execute(db);
  }
}

/** Certificates of an activity's participants; the trainings of release 0.1.0 become activities; competence. */
export const activityCertificates: MigrationStep = {
  version: 36,
  name: 'activity-certificates',
  async up(db, { tableEnd, ...tools }) {
    // A run of certificates is a `training`; each of its lines belongs to a participant.
    await sql`CREATE TABLE activity_certificate (
      training_id TEXT NOT NULL,
      position INTEGER NOT NULL,
      participant_id TEXT NOT NULL REFERENCES activity_participant (id),
      PRIMARY KEY (training_id, position),
      FOREIGN KEY (training_id, position) REFERENCES training_participant (training_id, position)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX activity_certificate_of ON activity_certificate (participant_id)`.execute(db);
    for (const guard of tools.forbidDelete('activity_certificate')) await guard.execute(db);
    for (const guard of tools.forbidUpdate('activity_certificate')) await guard.execute(db);
    for (const column of ['competence_number', 'competence_issuer'])
      await sql`ALTER TABLE activity_participant ADD COLUMN ${sql.ref(column)} TEXT NOT NULL DEFAULT ''`.execute(
        db,
      );
    // Without `competence_until` nobody knows how long it holds: it is typed, never computed.
    for (const column of ['competence_on', 'competence_until'])
      await sql`ALTER TABLE activity_participant ADD COLUMN ${sql.ref(column)} TEXT
        CHECK (${sql.ref(column)} ${DAY})`.execute(db);
    const { rows } =
      await sql<OldTraining>`SELECT id, title, starts_on, ends_on, place, created_at FROM training
      ORDER BY created_at, id`.execute(db);
    for (const training of rows) await carryOver(db, training);
  },
};
