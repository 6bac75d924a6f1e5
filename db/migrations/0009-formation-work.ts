import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/** What of a founder, a file and a founding cooperative the first version did not know. */
const COLUMNS: readonly string[] = [
  "formation ADD COLUMN address TEXT NOT NULL DEFAULT ''",
  "formation ADD COLUMN membership_area TEXT NOT NULL DEFAULT ''",
  "formation ADD COLUMN business TEXT NOT NULL DEFAULT ''",
  'formation ADD COLUMN principal_saving INTEGER CHECK (principal_saving >= 0)',
  'formation ADD COLUMN mandatory_saving INTEGER CHECK (mandatory_saving >= 0)',
  "formation ADD COLUMN term_from TEXT CHECK (term_from LIKE '____-__-__')",
  "formation ADD COLUMN term_until TEXT CHECK (term_until LIKE '____-__-__')",
  "formation ADD COLUMN meeting_place TEXT NOT NULL DEFAULT ''",
  "formation ADD COLUMN meeting_time TEXT NOT NULL DEFAULT ''",
  "formation ADD COLUMN officer TEXT NOT NULL DEFAULT ''",
  "formation ADD COLUMN notary TEXT NOT NULL DEFAULT ''",
  'formation ADD COLUMN cooperative_id TEXT',
  'formation ADD COLUMN moved_at TEXT',
  "formation_founder ADD COLUMN capacity_reason TEXT NOT NULL DEFAULT ''",
  "formation_founder ADD COLUMN capacity_by TEXT NOT NULL DEFAULT ''",
  "formation_founder ADD COLUMN capacity_at TEXT NOT NULL DEFAULT ''",
  "formation_founder ADD COLUMN ktp_reason TEXT NOT NULL DEFAULT ''",
  "formation_founder ADD COLUMN ktp_by TEXT NOT NULL DEFAULT ''",
  "formation_founder ADD COLUMN ktp_at TEXT NOT NULL DEFAULT ''",
];

export const formationWork: MigrationStep = {
  version: 9,
  name: 'formation-work',
  async up(db, tools) {
    const { tableEnd, wholeNumber } = tools;
    for (const column of COLUMNS) await sql`ALTER TABLE ${sql.raw(column)}`.execute(db);
    await sql`CREATE INDEX formation_region ON formation (region_code)`.execute(db);
    await sql`CREATE TABLE formation_stage (
      formation_id TEXT NOT NULL REFERENCES formation (id),
      stage TEXT NOT NULL,
      reached_on TEXT NOT NULL CHECK (reached_on ${DAY}),
      number TEXT NOT NULL,
      note TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      PRIMARY KEY (formation_id, stage)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE formation_scan (
      id TEXT PRIMARY KEY,
      formation_id TEXT NOT NULL REFERENCES formation (id),
      code TEXT NOT NULL,
      file_name TEXT NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      byte_count ${wholeNumber} NOT NULL CHECK (byte_count > 0),
      added_at TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX formation_scan_file ON formation_scan (formation_id)`.execute(db);
    // Public halves only; the private key lies in a file of its own, outside every backup.
    await sql`CREATE TABLE guideline_publisher (
      id TEXT PRIMARY KEY CHECK (length(id) = 16),
      name TEXT NOT NULL CHECK (length(trim(name)) > 0),
      public_key TEXT NOT NULL UNIQUE,
      is_own INTEGER NOT NULL CHECK (is_own IN (0, 1)),
      trusted_by TEXT NOT NULL,
      trusted_at TEXT NOT NULL,
      withdrawn_at TEXT
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE guideline_package (
      sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
      title TEXT NOT NULL,
      edition TEXT NOT NULL,
      publisher_id TEXT NOT NULL REFERENCES guideline_publisher (id),
      rule_count INTEGER NOT NULL CHECK (rule_count > 0),
      taken_by TEXT NOT NULL,
      taken_at TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    // A formed cooperative taken back into its file goes from the register as a whole, and only then.
    const takenBack = `OLD.cooperative_id IN (SELECT cooperative_id FROM formation WHERE moved_at IS NULL)`;
    const undoneImport = 'OLD.import_id IN (SELECT id FROM import_batch WHERE undone_at IS NOT NULL)';
    const guards = [
      ...tools.permitDelete('cooperative_status'),
      ...tools.forbidDelete('cooperative_status', `${takenBack} OR COALESCE(${undoneImport}, 0)`),
      ...tools.permitDelete('cooperative_document'),
      ...tools.forbidDelete('cooperative_document', takenBack),
      ...tools.forbidDelete('guideline_publisher'),
      ...tools.forbidUpdate('guideline_package'),
      ...tools.forbidDelete('guideline_package'),
    ];
    for (const guard of guards) await guard.execute(db);
  },
};
