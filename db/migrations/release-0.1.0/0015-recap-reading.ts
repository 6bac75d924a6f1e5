import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { MigrationStep, MigrationTools } from '../step.ts';

const STATUS = sql.raw("IN ('active', 'inactive', 'dissolution_proposed', 'in_settlement', 'dissolved')");

/** Gives a table another shape: its rows in the order given, its indexes and guards made anew by the caller. */
async function rebuild(
  db: Kysely<unknown>,
  table: string,
  columns: RawBuilder<unknown>,
  order: readonly string[],
): Promise<void> {
  const rebuilt = sql.table(`${table}_rebuilt`);
  await sql`CREATE TABLE ${rebuilt} ${columns}`.execute(db);
  await sql`INSERT INTO ${rebuilt} SELECT * FROM ${sql.table(table)}
    ORDER BY ${sql.join(order.map((column) => sql.ref(column)))}`.execute(db);
  await sql`DROP TABLE ${sql.table(table)}`.execute(db);
  await sql`ALTER TABLE ${rebuilt} RENAME TO ${sql.table(table)}`.execute(db);
}

/** The guards of a history table go with the table that carried them. */
async function guardAgain(db: Kysely<unknown>, table: string, tools: MigrationTools): Promise<void> {
  for (const guard of [...tools.forbidUpdate(table), ...tools.forbidDelete(table)]) await guard.execute(db);
}

/**
 * Figures of one cooperative lie together now, in the order of its book years: a recap of a day that has passed asks
 * each cooperative for one earlier year, and each answer is one reading instead of three.
 */
async function clusterYears(
  db: Kysely<unknown>,
  { clusteredTableEnd, wholeNumber: whole }: MigrationTools,
): Promise<void> {
  await rebuild(
    db,
    'cooperative_year',
    sql`(
      cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
      book_year INTEGER NOT NULL CHECK (book_year BETWEEN 1945 AND 2200),
      members_male ${whole} CHECK (members_male >= 0),
      members_female ${whole} CHECK (members_female >= 0),
      members_total ${whole} CHECK (members_total >= 0),
      managers ${whole} CHECK (managers >= 0),
      employees ${whole} CHECK (employees >= 0),
      own_capital ${whole},
      outside_capital ${whole},
      assets ${whole},
      turnover ${whole},
      surplus ${whole},
      PRIMARY KEY (cooperative_id, book_year)
    ) ${clusteredTableEnd}`,
    ['cooperative_id', 'book_year'],
  );
  await sql`CREATE INDEX cooperative_year_of ON cooperative_year (book_year)`.execute(db);
}

/** The rows of one frozen figure lie together, as they are always read. */
async function clusterFigureRows(db: Kysely<unknown>, tools: MigrationTools): Promise<void> {
  const { clusteredTableEnd, wholeNumber: whole } = tools;
  await rebuild(
    db,
    'official_figure_row',
    sql`(
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
    ) ${clusteredTableEnd}`,
    ['figure_number', 'cooperative_id'],
  );
  await guardAgain(db, 'official_figure_row', tools);
}

async function clusterStandings(db: Kysely<unknown>, tools: MigrationTools): Promise<void> {
  await rebuild(
    db,
    'evaluation_standing',
    sql`(
      evaluation_id TEXT NOT NULL REFERENCES evaluation (id),
      cooperative_id TEXT NOT NULL,
      grade TEXT NOT NULL,
      local_class TEXT NOT NULL,
      PRIMARY KEY (evaluation_id, cooperative_id)
    ) ${tools.clusteredTableEnd}`,
    ['evaluation_id', 'cooperative_id'],
  );
  await guardAgain(db, 'evaluation_standing', tools);
}

export const recapReading: MigrationStep = {
  version: 15,
  name: 'recap-reading',
  async up(db, tools) {
    await clusterYears(db, tools);
    await clusterFigureRows(db, tools);
    await clusterStandings(db, tools);
    // The first and the last RAT of a book year, without reading the others.
    await sql`CREATE INDEX rat_held ON rat (book_year, held_on)`.execute(db);
    // Nearly every record is not merged: an index of those misled the planner into reading all of them.
    await sql`DROP INDEX cooperative_merged`.execute(db);
    await sql`CREATE INDEX cooperative_merged ON cooperative (merged_into) WHERE merged_into IS NOT NULL`.execute(
      db,
    );
  },
};
