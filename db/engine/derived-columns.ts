import type Sqlite from 'better-sqlite3';

/**
 * What the list is sorted, filtered and summed by stands on the cooperative's own row, so that a page of 220,000 stays
 * instant. Triggers keep it in step; no query writes these columns.
 */
const LATEST_FIGURES = `UPDATE cooperative SET (latest_book_year, latest_members, latest_own_capital, latest_assets,
    latest_turnover, latest_surplus) = (
  SELECT book_year, members_total, own_capital, assets, turnover, surplus FROM cooperative_year
  WHERE cooperative_id = CHANGED.cooperative_id
  UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL
  ORDER BY book_year DESC NULLS LAST LIMIT 1)
  WHERE id = CHANGED.cooperative_id;`;
/** The last RAT known at all: of a book year, or the day the ministry's export names without one. */
const LATEST_RAT = `UPDATE cooperative SET latest_rat_on = nullif(max(coalesce(last_rat_on, ''),
  coalesce((SELECT max(held_on) FROM rat WHERE cooperative_id = cooperative.id), '')), '')
  WHERE id = CHANGED.cooperative_id;`;
const LATEST_VERIFICATION = `UPDATE cooperative SET latest_verification = COALESCE(
  (SELECT outcome FROM cooperative_verification WHERE cooperative_id = CHANGED.cooperative_id
   ORDER BY verified_on DESC, id DESC LIMIT 1), '') WHERE id = CHANGED.cooperative_id;`;
const IS_LISTED = `UPDATE cooperative SET is_listed = (NEW.status <> 'dissolved' AND NEW.merged_into IS NULL)
  WHERE id = NEW.id AND is_listed <> (NEW.status <> 'dissolved' AND NEW.merged_into IS NULL);`;

export function ensureDerivedColumns(raw: Sqlite.Database): void {
  const find = (kind: string, name: string): boolean =>
    raw.prepare('SELECT 1 FROM sqlite_master WHERE type = ? AND name = ?').get(kind, name) !== undefined;
  // A file of the first shape, opened by a test or half-way through an upgrade, has nothing to keep yet.
  if (!find('table', 'cooperative_verification') || find('trigger', 'derived_listed_insert')) return;
  const following = (table: string, statement: string): string =>
    (
      [
        ['insert', 'INSERT', 'NEW'],
        ['update', 'UPDATE', 'NEW'],
        ['delete', 'DELETE', 'OLD'],
        // A merge gives the row another owner: the former one's columns follow too.
        ['move', 'UPDATE OF cooperative_id', 'OLD'],
      ] as const
    )
      .map(
        ([name, event, row]) => `CREATE TRIGGER derived_${table}_${name} AFTER ${event} ON ${table} BEGIN
          ${statement.replaceAll('CHANGED', row)} END;`,
      )
      .join('\n');
  raw.transaction(() => {
    raw.exec(`${following('cooperative_year', LATEST_FIGURES)}
      ${following('rat', LATEST_RAT)}
      ${following('cooperative_verification', LATEST_VERIFICATION)}
      CREATE TRIGGER derived_listed_insert AFTER INSERT ON cooperative BEGIN ${IS_LISTED} END;
      CREATE TRIGGER derived_rat_named_insert AFTER INSERT ON cooperative WHEN NEW.last_rat_on IS NOT NULL BEGIN
        ${LATEST_RAT.replaceAll('CHANGED.cooperative_id', 'NEW.id')} END;
      CREATE TRIGGER derived_rat_named_update AFTER UPDATE OF last_rat_on ON cooperative
        WHEN NEW.last_rat_on IS NOT OLD.last_rat_on BEGIN
        ${LATEST_RAT.replaceAll('CHANGED.cooperative_id', 'NEW.id')} END;
      CREATE TRIGGER derived_listed_update AFTER UPDATE OF status, merged_into ON cooperative BEGIN ${IS_LISTED} END;`);
  })();
}
