import { sql } from 'kysely';
import type { MigrationStep } from '../step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/** Numbered letters of formation files, and the cooperatives that founded a sekunder. */
export const formationMends: MigrationStep = {
  version: 13,
  name: 'formation-mends',
  async up(db, tools) {
    const { tableEnd } = tools;
    await sql`CREATE TABLE formation_letter (
      id TEXT PRIMARY KEY,
      formation_id TEXT NOT NULL REFERENCES formation (id),
      template_code TEXT NOT NULL,
      name TEXT NOT NULL,
      dated_on TEXT NOT NULL CHECK (dated_on ${DAY}),
      number_id TEXT NOT NULL UNIQUE REFERENCES letter_number (id),
      number_text TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('final', 'void')),
      state_reason TEXT NOT NULL,
      issued_by TEXT NOT NULL,
      issued_at TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX formation_letter_of ON formation_letter (formation_id)`.execute(db);
    await sql`CREATE INDEX formation_moved_to ON formation (cooperative_id)`.execute(db);
    // Null where the founder does not stand in the office's register, or several of its name do.
    await sql`CREATE TABLE cooperative_founding_member (
      cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      founder_id TEXT REFERENCES cooperative (id),
      name TEXT NOT NULL CHECK (length(trim(name)) > 0),
      PRIMARY KEY (cooperative_id, position)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX cooperative_founding_member_founder
      ON cooperative_founding_member (founder_id)`.execute(db);
    // What was moved before this step kept its founding cooperatives in the file alone.
    await sql`INSERT INTO cooperative_founding_member (cooperative_id, position, founder_id, name)
      SELECT formation.cooperative_id, founding.position,
        (SELECT min(one.id) FROM cooperative AS one
          WHERE lower(one.name) = lower(founding.name) AND one.merged_into IS NULL
          HAVING count(*) = 1),
        founding.name
      FROM formation_cooperative AS founding
      JOIN formation ON formation.id = founding.formation_id
      WHERE formation.form = 'sekunder' AND formation.moved_at IS NOT NULL AND length(trim(founding.name)) > 0
        AND EXISTS (SELECT 1 FROM cooperative WHERE cooperative.id = formation.cooperative_id)`.execute(db);
    const guards = [
      ...tools.forbidUpdate('formation_letter', [
        'id',
        'formation_id',
        'template_code',
        'dated_on',
        'number_id',
        'number_text',
        'issued_by',
        'issued_at',
      ]),
      ...tools.forbidDelete('formation_letter'),
    ];
    for (const guard of guards) await guard.execute(db);
  },
};
