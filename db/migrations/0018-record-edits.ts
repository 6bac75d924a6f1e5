import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

/**
 * Who saved a record outside the register of cooperatives (a letter, a setting, a formation file), when, and which
 * fields changed: what a second person who was writing over it is told. It keeps no values, so nobody's data.
 */
export const recordEdits: MigrationStep = {
  version: 18,
  name: 'record-edits',
  async up(db, tools) {
    await sql`CREATE TABLE record_edit (
      subject TEXT NOT NULL,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      fields_json TEXT NOT NULL,
      PRIMARY KEY (subject, at)
    ) ${tools.clusteredTableEnd}`.execute(db);
    for (const guard of [...tools.forbidUpdate('record_edit'), ...tools.forbidDelete('record_edit')]) {
      await guard.execute(db);
    }
  },
};
