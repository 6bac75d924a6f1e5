import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MigrationStep, MigrationTools } from '../step.ts';

const DAY = sql.raw("LIKE '____-__-__'");
const STATUS = sql.raw("IN ('active', 'inactive', 'dissolution_proposed', 'in_settlement', 'dissolved')");

/**
 * A frozen figure and, one row for each, the cooperatives counted with the facts each was counted by. Rows carry the
 * figure's number instead of its long id: there may be 220,000 of them. They are written before their head, which
 * carries their checksum.
 */
async function createFigures(
  db: Kysely<unknown>,
  { tableEnd, wholeNumber: whole }: MigrationTools,
): Promise<void> {
  await sql`CREATE TABLE official_figure (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    year INTEGER CHECK (year BETWEEN 1945 AND 2200),
    title TEXT NOT NULL CHECK (length(trim(title)) > 0),
    purpose TEXT NOT NULL,
    cut_off_on TEXT NOT NULL CHECK (cut_off_on ${DAY}),
    grouping TEXT NOT NULL,
    filters_json TEXT NOT NULL,
    filter_sentence TEXT NOT NULL,
    columns_json TEXT NOT NULL,
    table_json TEXT NOT NULL,
    source TEXT NOT NULL,
    evaluated_year INTEGER CHECK (evaluated_year BETWEEN 1945 AND 2200),
    row_count ${whole} NOT NULL CHECK (row_count >= 0),
    active_count ${whole} NOT NULL CHECK (active_count >= 0),
    frozen_at TEXT NOT NULL,
    frozen_by TEXT NOT NULL CHECK (length(frozen_by) > 0),
    rows_sha256 TEXT NOT NULL CHECK (length(rows_sha256) = 64),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
  ) ${tableEnd}`.execute(db);
  await sql`CREATE UNIQUE INDEX official_figure_year ON official_figure (year) WHERE year IS NOT NULL`.execute(
    db,
  );
  await sql`CREATE TABLE official_figure_row (
    figure_number INTEGER NOT NULL REFERENCES official_figure (number) DEFERRABLE INITIALLY DEFERRED,
    cooperative_id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    legal_entity_number TEXT NOT NULL,
    legal_entity_on TEXT,
    village_name TEXT NOT NULL,
    district_name TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status ${STATUS}),
    certificate TEXT NOT NULL CHECK (certificate IN ('certified', 'in_progress', 'none')),
    district TEXT,
    village TEXT,
    regency TEXT,
    kind TEXT NOT NULL,
    cooperative_group TEXT NOT NULL,
    sector TEXT NOT NULL,
    form TEXT NOT NULL,
    pattern TEXT NOT NULL,
    grade TEXT,
    local_class TEXT,
    officer TEXT NOT NULL,
    figures_year INTEGER,
    members_male ${whole},
    members_female ${whole},
    members ${whole},
    managers ${whole},
    employees ${whole},
    own_capital ${whole},
    outside_capital ${whole},
    assets ${whole},
    turnover ${whole},
    surplus ${whole},
    rat_years ${whole} NOT NULL,
    trained ${whole} NOT NULL,
    visited INTEGER NOT NULL CHECK (visited IN (0, 1)),
    inspected INTEGER NOT NULL CHECK (inspected IN (0, 1)),
    PRIMARY KEY (figure_number, cooperative_id)
  ) ${tableEnd}`.execute(db);
}

/**
 * What a recap of today counts by stands on the cooperative's own row, kept by triggers (db/engine/derived-columns.ts),
 * and in one narrow index in the order of ids: 220,000 wide records and 2.2 million RATs need not be read for it.
 */
async function deriveRecapColumns(
  db: Kysely<unknown>,
  { wholeNumber: whole }: MigrationTools,
): Promise<void> {
  const columns = [
    sql`rat_years ${whole} NOT NULL DEFAULT 0`,
    sql`latest_members_male ${whole}`,
    sql`latest_members_female ${whole}`,
    sql`latest_managers ${whole}`,
    sql`latest_employees ${whole}`,
    sql`latest_outside_capital ${whole}`,
  ];
  for (const column of columns) await sql`ALTER TABLE cooperative ADD COLUMN ${column}`.execute(db);
  await sql`UPDATE cooperative SET rat_years = coalesce((
    SELECT CAST(sum(CAST(1 AS BIGINT) << (book_year - 1990)) AS BIGINT) FROM rat
    WHERE cooperative_id = cooperative.id AND book_year BETWEEN 1990 AND 2051), 0)`.execute(db);
  await sql`UPDATE cooperative SET (latest_members_male, latest_members_female, latest_managers, latest_employees,
    latest_outside_capital) = (SELECT members_male, members_female, managers, employees, outside_capital
      FROM cooperative_year WHERE cooperative_id = cooperative.id AND book_year = latest_book_year)
    WHERE latest_book_year IS NOT NULL`.execute(db);
  await sql`CREATE INDEX cooperative_recap ON cooperative (id, is_listed, merged_into, status, legal_entity_on,
    certificate, district_code, village_code, regency_code, kind, cooperative_group, sector, form, pattern,
    assigned_officer, rat_years, latest_rat_on, latest_book_year, latest_members, latest_members_male, latest_members_female,
    latest_managers, latest_employees, latest_own_capital, latest_outside_capital, latest_assets, latest_turnover,
    latest_surplus)`.execute(db);
  await sql`DROP INDEX cooperative_status_of`.execute(db);
  await sql`CREATE INDEX cooperative_status_of
    ON cooperative_status (cooperative_id, recorded_at, id, since_on, status)`.execute(db);
  await sql`DROP INDEX rat_year`.execute(db);
  await sql`CREATE INDEX rat_year ON rat (book_year, cooperative_id, held_on)`.execute(db);
}

const VERDICTS_PER_STEP = 500;

interface StoredVerdict {
  readonly cooperative_id: string;
  readonly position: number;
  readonly verdict_json: string;
}

/** Grade and class of each verdict beside its sealed text, so that a recap can count by them without reading it. */
async function createStandings(db: Kysely<unknown>, { tableEnd }: MigrationTools): Promise<void> {
  await sql`CREATE TABLE evaluation_standing (
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id),
    cooperative_id TEXT NOT NULL,
    grade TEXT NOT NULL,
    local_class TEXT NOT NULL,
    PRIMARY KEY (evaluation_id, cooperative_id)
  ) ${tableEnd}`.execute(db);
  const { rows: closings } = await sql<{ id: string }>`SELECT id FROM evaluation`.execute(db);
  for (const { id } of closings) {
    let after = 0;
    for (;;) {
      const { rows } = await sql<StoredVerdict>`SELECT cooperative_id, position, verdict_json
        FROM evaluation_verdict WHERE evaluation_id = ${id} AND position > ${after}
        ORDER BY position LIMIT ${VERDICTS_PER_STEP}`.execute(db);
      if (rows.length === 0) break;
      const values = rows.map(({ cooperative_id, verdict_json }) => {
        const { grade, localClass } = JSON.parse(verdict_json) as Record<'grade' | 'localClass', string>;
        return sql`(${id}, ${cooperative_id}, ${grade}, ${localClass})`;
      });
      await sql`INSERT INTO evaluation_standing (evaluation_id, cooperative_id, grade, local_class)
        VALUES ${sql.join(values)}`.execute(db);
      after = rows.at(-1)?.position ?? after;
    }
  }
}

export const officialFigures: MigrationStep = {
  version: 11,
  name: 'official-figures',
  async up(db, tools) {
    await createFigures(db, tools);
    await createStandings(db, tools);
    await deriveRecapColumns(db, tools);
    for (const table of ['official_figure', 'official_figure_row', 'evaluation_standing']) {
      for (const guard of [...tools.forbidUpdate(table), ...tools.forbidDelete(table)])
        await guard.execute(db);
    }
  },
};
