import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

const named = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([code, name]) => ({ code, name }));

const ROLES = named([
  ['ppkl', 'PPKL'],
  ['pendamping-dak', 'Pendamping DAK'],
  ['satgas', 'Satgas Koperasi'],
  ['business-assistant', 'Business Assistant'],
  ['pmo', 'PMO'],
  ['lain', 'Lain-lain'],
]);
const GOALS = named([
  ['aktifkan-rat', 'Aktifkan RAT'],
  ['lengkapi-legalitas', 'Lengkapi legalitas'],
  ['pembukuan', 'Pembukuan'],
  ['nik', 'NIK Koperasi'],
  ['usaha', 'Usaha'],
  ['pembubaran', 'Pembubaran'],
  ['lain', 'Lain-lain'],
]);
const ASPECTS = named([
  ['kelembagaan', 'Kelembagaan'],
  ['pembukuan', 'Pembukuan'],
  ['usaha', 'Usaha'],
  ['keuangan', 'Keuangan'],
  ['legalitas', 'Legalitas'],
  ['lain', 'Lain-lain'],
]);
const RULES = [
  ['field-officer-roles', ROLES],
  ['coaching-goals', GOALS],
  ['coaching-aspects', ASPECTS],
] as const;
const LISTS_FROM = '1992-10-21';

/** Field officers, the yearly plan of whom they coach, and every visit with what was found and is still to be done. */
export const coaching: MigrationStep = {
  version: 38,
  name: 'coaching',
  async up(db, { tableEnd, wholeNumber, ...tools }) {
    const kept = sql`
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      removed_at TEXT,
      removed_reason TEXT NOT NULL`;
    await sql`CREATE TABLE field_officer (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      name_key TEXT NOT NULL,
      role TEXT NOT NULL,
      decree_number TEXT NOT NULL,
      decree_on TEXT CHECK (decree_on ${DAY}),
      starts_on TEXT CHECK (starts_on ${DAY}),
      ends_on TEXT CHECK (ends_on ${DAY}),
      fund TEXT NOT NULL,
      superior TEXT NOT NULL,
      note TEXT NOT NULL,
      ${kept},
      CHECK (starts_on IS NULL OR ends_on IS NULL OR ends_on >= starts_on)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX field_officer_name ON field_officer (name_key)`.execute(db);
    await sql`CREATE TABLE field_officer_area (
      officer_id TEXT NOT NULL REFERENCES field_officer (id),
      region_code TEXT NOT NULL CHECK (region_code <> ''),
      PRIMARY KEY (officer_id, region_code)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE coaching_plan (
      id TEXT PRIMARY KEY,
      year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 2200),
      cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
      officer_id TEXT REFERENCES field_officer (id),
      goal TEXT NOT NULL CHECK (goal <> ''),
      goal_note TEXT NOT NULL,
      planned_month INTEGER CHECK (planned_month BETWEEN 1 AND 12),
      priority TEXT NOT NULL CHECK (priority IN ('high', 'normal', 'low')),
      priority_reason TEXT NOT NULL,
      assignment TEXT NOT NULL,
      before_on TEXT NOT NULL CHECK (before_on ${DAY}),
      before_status TEXT NOT NULL,
      before_rat_year INTEGER,
      before_grade TEXT NOT NULL,
      before_members ${wholeNumber},
      after_on TEXT CHECK (after_on ${DAY}),
      after_status TEXT NOT NULL,
      after_rat_year INTEGER,
      after_grade TEXT NOT NULL,
      after_members ${wholeNumber},
      ${kept},
      CHECK (after_on IS NULL OR after_on >= before_on)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX coaching_plan_year ON coaching_plan (year, cooperative_id)`.execute(db);
    await sql`CREATE INDEX coaching_plan_of ON coaching_plan (cooperative_id)`.execute(db);
    await sql`CREATE INDEX coaching_plan_officer ON coaching_plan (officer_id)`.execute(db);
    await sql`CREATE TABLE coaching_visit (
      id TEXT PRIMARY KEY,
      visited_on TEXT NOT NULL CHECK (visited_on ${DAY}),
      cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
      outcome TEXT NOT NULL CHECK (outcome IN
        ('met_officers', 'office_only', 'moved', 'not_found', 'refused', 'remote')),
      met_name TEXT NOT NULL,
      met_position TEXT NOT NULL,
      advice TEXT NOT NULL,
      next_step TEXT NOT NULL,
      note TEXT NOT NULL,
      keyed_on TEXT NOT NULL CHECK (keyed_on ${DAY}),
      ${kept}
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX coaching_visit_day ON coaching_visit (visited_on, id)`.execute(db);
    await sql`CREATE INDEX coaching_visit_of ON coaching_visit (cooperative_id, visited_on)`.execute(db);
    await sql`CREATE TABLE coaching_visit_officer (
      visit_id TEXT NOT NULL REFERENCES coaching_visit (id),
      officer_id TEXT NOT NULL REFERENCES field_officer (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      PRIMARY KEY (visit_id, officer_id)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX coaching_visit_officer_of ON coaching_visit_officer (officer_id)`.execute(db);
    await sql`CREATE TABLE coaching_finding (
      visit_id TEXT NOT NULL REFERENCES coaching_visit (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      aspect TEXT NOT NULL CHECK (aspect <> ''),
      state TEXT NOT NULL CHECK (state IN ('good', 'lacking')),
      note TEXT NOT NULL,
      PRIMARY KEY (visit_id, position)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE TABLE coaching_follow_up (
      id TEXT PRIMARY KEY,
      visit_id TEXT NOT NULL REFERENCES coaching_visit (id),
      position INTEGER NOT NULL CHECK (position >= 1),
      task TEXT NOT NULL CHECK (trim(task) <> ''),
      due_on TEXT CHECK (due_on ${DAY}),
      officer TEXT NOT NULL,
      done_on TEXT CHECK (done_on ${DAY}),
      UNIQUE (visit_id, position)
    ) ${tableEnd}`.execute(db);
    await sql`CREATE INDEX coaching_follow_up_due ON coaching_follow_up (done_on, due_on)`.execute(db);
    await sql`CREATE TABLE coaching_target (
      year INTEGER PRIMARY KEY CHECK (year BETWEEN 1945 AND 2200),
      cooperatives INTEGER NOT NULL CHECK (cooperatives >= 1),
      basis TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) ${tableEnd}`.execute(db);
    // What was taken out is kept with its reason, so that it can be taken back; the state before coaching stays as frozen.
    for (const table of ['field_officer', 'coaching_plan', 'coaching_visit'])
      for (const guard of tools.forbidDelete(table)) await guard.execute(db);
    const frozen = ['before_on', 'before_status', 'before_rat_year', 'before_grade', 'before_members'];
    for (const guard of tools.forbidUpdate('coaching_plan', frozen)) await guard.execute(db);
    for (const [code, value] of RULES) {
      await sql`INSERT INTO dated_rule (id, code, value_json, in_force_from, in_force_until, basis, note)
        SELECT ${`${code}:${LISTS_FROM}`}, ${code}, ${JSON.stringify(value)}, ${LISTS_FROM}, NULL,
          'Susunan dinas', 'Susunan baku; dapat diganti namanya menurut kebiasaan dinas.'
        WHERE EXISTS (SELECT 1 FROM dated_rule)`.execute(db);
    }
  },
};
