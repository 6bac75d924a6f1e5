import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

/** What an activity pays and who answers for the money, its committee, and a participant's own rates. */
export const activityPapers: MigrationStep = {
  version: 37,
  name: 'activity-papers',
  async up(db, { tableEnd, wholeNumber }) {
    await sql`CREATE TABLE activity_terms (
      activity_id TEXT PRIMARY KEY REFERENCES activity (id),
      allowance_rate ${wholeNumber} CHECK (allowance_rate >= 0),
      transport_rate ${wholeNumber} CHECK (transport_rate >= 0),
      speaker_rate ${wholeNumber} CHECK (speaker_rate >= 0),
      allowance_tax INTEGER NOT NULL CHECK (allowance_tax BETWEEN 0 AND 10000),
      transport_tax INTEGER NOT NULL CHECK (transport_tax BETWEEN 0 AND 10000),
      speaker_tax INTEGER NOT NULL CHECK (speaker_tax BETWEEN 0 AND 10000),
      basis TEXT NOT NULL,
      account_code TEXT NOT NULL,
      officer_name TEXT NOT NULL,
      officer_nip TEXT NOT NULL,
      treasurer_name TEXT NOT NULL,
      treasurer_nip TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE activity_committee (
      activity_id TEXT NOT NULL REFERENCES activity (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      nip TEXT NOT NULL,
      role TEXT NOT NULL,
      PRIMARY KEY (activity_id, position)
    ) ${tableEnd}`.execute(db);
    for (const column of ['allowance_rate', 'transport_rate'])
      await sql`ALTER TABLE activity_participant ADD COLUMN ${sql.ref(column)} ${wholeNumber}
        CHECK (${sql.ref(column)} >= 0)`.execute(db);
  },
};
