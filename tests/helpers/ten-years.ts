import type Sqlite from 'better-sqlite3';
import { ensureDerivedColumns } from '../../db/engine/derived-columns.ts';

/** Ten book years before and with 2024. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2024;

/** Two closed evaluations, trainings of every 200th, visits of every tenth and inspections of every 50th. */
const WORK_OF_YEARS = `
  INSERT INTO evaluation SELECT 'nilai-' || column1, column1, 1, (column1 + 1) || '-06-30', '2025', 'uji', '[]',
    (SELECT count(*) FROM cooperative), '${'0'.repeat(64)}' FROM (VALUES (2022), (2024));
  INSERT INTO evaluation_standing SELECT evaluation.id, cooperative.id, substr('ABC', 1 + cooperative.rowid % 3, 1), ''
    FROM evaluation, cooperative ORDER BY 1, 2;
  INSERT INTO training SELECT 'latih-' || column1, 'uji', column1 || '-05-05', column1 || '-05-06', '', column1 || '-05-06',
    '2025' FROM (VALUES (2023), (2025));
  INSERT INTO training_participant SELECT training.id, cooperative.rowid, 'uji', cooperative.name, '',
    training.id || cooperative.id FROM training, cooperative WHERE cooperative.rowid % 200 = 0;
  INSERT INTO cooperative_verification (id, cooperative_id, verified_on, outcome, officer, evidence, note, recorded_at)
    SELECT id || column1, id, column1 || '-04-04', 'found', '', '', '', '2025'
    FROM cooperative, (VALUES (2023), (2025)) WHERE cooperative.rowid % 10 = 0;
  INSERT INTO health_inspection (id, cooperative_id, book_year, inspected_on, inspectors, report_number, weights_json,
      bands_json, basis, final_score, predicate, note, recorded_at)
    SELECT id || column1, id, column1 - 1, column1 || '-04-04', 'uji', '', '[]', '[]', '', 0, 'healthy', '', '2025'
    FROM cooperative, (VALUES (2023), (2025)) WHERE cooperative.rowid % 50 = 0;`;

/**
 * Gives an invented register a past: a RAT and figures of ten book years for every cooperative (at 220,000 that is 2.2
 * million RATs, held from January to June), two statuses on the way to today's, and the office's own work.
 */
export function inventPast(raw: Sqlite.Database): void {
  const triggers = raw
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'derived_%'`,
    )
    .all();
  raw.pragma('synchronous = OFF');
  // The numbers of the training certificates are left out.
  raw.pragma('foreign_keys = OFF');
  for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`);
  raw.transaction(() => {
    raw.exec(`WITH RECURSIVE year (n) AS (SELECT ${FIRST_YEAR} UNION ALL SELECT n + 1 FROM year WHERE n < ${LAST_YEAR})
      INSERT OR IGNORE INTO rat (cooperative_id, book_year, held_on, counted_from)
      SELECT id, n, held, held FROM (SELECT id, n,
        (n + 1) || '-0' || (1 + (cooperative.rowid + n) % 6) || '-1' || (n % 10) AS held FROM cooperative, year)
      ORDER BY id, n`);
    raw.exec(`UPDATE cooperative_year SET members_male = members_total / 3,
      members_female = members_total - members_total / 3, managers = 1, employees = members_total % 7,
      outside_capital = assets / 4`);
    raw.exec(`WITH RECURSIVE year (n) AS (SELECT ${FIRST_YEAR} UNION ALL SELECT n + 1 FROM year WHERE n < ${LAST_YEAR - 1})
      INSERT INTO cooperative_year (cooperative_id, book_year, members_male, members_female, members_total, managers,
        employees, own_capital, outside_capital, assets, turnover, surplus)
      SELECT cooperative_id, n, members_male, members_female, members_total, 1, employees, own_capital - n,
        outside_capital, assets - n, turnover - n, surplus - n
      FROM cooperative_year, year WHERE book_year = ${LAST_YEAR} ORDER BY cooperative_id, n`);
    raw.exec(`WITH known (nth, since_on) AS (VALUES (1, '2016-05-01'), (2, '2020-05-01'), (3, '2024-05-01'))
      INSERT INTO cooperative_status (id, cooperative_id, status, since_on, reason, import_id, recorded_at)
      SELECT id || '-' || nth, id, CASE nth WHEN 1 THEN 'active' WHEN 2 THEN 'inactive' ELSE status END, since_on,
        'uji', NULL, since_on || 'T08:00:00.000Z' FROM cooperative, known ORDER BY id, nth`);
    raw.exec(`UPDATE cooperative SET
      rat_years = (SELECT sum(1 << (book_year - 1990)) FROM rat WHERE cooperative_id = cooperative.id),
      (latest_members_male, latest_members_female, latest_managers, latest_employees, latest_outside_capital) =
      (SELECT members_male, members_female, managers, employees, outside_capital FROM cooperative_year
        WHERE cooperative_id = cooperative.id AND book_year = latest_book_year)`);
    raw.exec(WORK_OF_YEARS);
  })();
  raw.pragma('foreign_keys = ON');
  ensureDerivedColumns(raw);
  raw.pragma('wal_checkpoint(TRUNCATE)');
}
