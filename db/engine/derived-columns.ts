import type Sqlite from 'better-sqlite3';

/**
 * What the list is sorted, filtered and summed by stands on the cooperative's own row, so that a page of 220,000 stays
 * instant. Triggers keep it in step; no query writes these columns.
 */
const FIGURES = {
  latest_book_year: 'book_year',
  latest_members: 'members_total',
  latest_own_capital: 'own_capital',
  latest_assets: 'assets',
  latest_turnover: 'turnover',
  latest_surplus: 'surplus',
} as const;
/** Since step 11. */
const RECAP_FIGURES = {
  latest_members_male: 'members_male',
  latest_members_female: 'members_female',
  latest_managers: 'managers',
  latest_employees: 'employees',
  latest_outside_capital: 'outside_capital',
} as const;

/**
 * Sets columns of the cooperative that a row belongs to, and only where they change: each of them stands in many indexes,
 * which SQLite writes anew for every row that is named, and an import knows the values when it writes the row itself.
 */
function follow(columns: readonly string[], value: string): string {
  const all = `(${columns.join(', ')})`;
  return `UPDATE cooperative SET ${all} = (${value})
    WHERE id = CHANGED.cooperative_id AND ${all} IS NOT (${value});`;
}

function latestFigures(columns: Readonly<Record<string, string>>): string {
  const sources = Object.values(columns);
  return follow(
    Object.keys(columns),
    `SELECT ${sources.join(', ')} FROM cooperative_year WHERE cooperative_id = CHANGED.cooperative_id
    UNION ALL SELECT ${sources.map(() => 'NULL').join(', ')}
    ORDER BY book_year DESC NULLS LAST LIMIT 1`,
  );
}

/** Every book year with a RAT in one number, so that a recap of any year reads no RAT at all. */
const RAT_YEARS = follow(
  ['rat_years'],
  `coalesce((SELECT sum(1 << (book_year - 1990)) FROM rat
  WHERE cooperative_id = CHANGED.cooperative_id AND book_year BETWEEN 1990 AND 2051), 0)`,
);
/** The last RAT known at all: of a book year, or the day the ministry's export names without one. */
const LATEST_RAT = follow(
  ['latest_rat_on'],
  `nullif(max(coalesce(last_rat_on, ''),
  coalesce((SELECT max(held_on) FROM rat WHERE cooperative_id = cooperative.id), '')), '')`,
);
const LATEST_VERIFICATION = `UPDATE cooperative SET latest_verification = COALESCE(
  (SELECT outcome FROM cooperative_verification WHERE cooperative_id = CHANGED.cooperative_id
   ORDER BY verified_on DESC, id DESC LIMIT 1), '') WHERE id = CHANGED.cooperative_id;`;
const IS_LISTED = `UPDATE cooperative SET is_listed = (NEW.status <> 'dissolved' AND NEW.merged_into IS NULL)
  WHERE id = NEW.id AND is_listed <> (NEW.status <> 'dissolved' AND NEW.merged_into IS NULL);`;

function following(table: string, statement: string): string {
  const events = [
    ['insert', 'INSERT', 'NEW'],
    ['update', 'UPDATE', 'NEW'],
    ['delete', 'DELETE', 'OLD'],
    // A merge gives the row another owner: the former one's columns follow too.
    ['move', 'UPDATE OF cooperative_id', 'OLD'],
  ] as const;
  return events
    .map(
      ([name, event, row]) => `CREATE TRIGGER derived_${table}_${name} AFTER ${event} ON ${table} BEGIN
        ${statement.replaceAll('CHANGED', row)} END;`,
    )
    .join('\n');
}

function triggers(hasRecapColumns: boolean, hasActivityDay: boolean): string {
  const figures = hasRecapColumns ? { ...FIGURES, ...RECAP_FIGURES } : FIGURES;
  return `${following('cooperative_year', latestFigures(figures))}
    ${following('rat', hasRecapColumns ? `${LATEST_RAT}\n${RAT_YEARS}` : LATEST_RAT)}
    ${following('cooperative_verification', LATEST_VERIFICATION)}
    CREATE TRIGGER derived_listed_insert AFTER INSERT ON cooperative BEGIN ${IS_LISTED} END;
    CREATE TRIGGER derived_rat_named_insert AFTER INSERT ON cooperative WHEN NEW.last_rat_on IS NOT NULL BEGIN
      ${LATEST_RAT.replaceAll('CHANGED.cooperative_id', 'NEW.id')} END;
    CREATE TRIGGER derived_rat_named_update AFTER UPDATE OF last_rat_on ON cooperative
      WHEN NEW.last_rat_on IS NOT OLD.last_rat_on BEGIN
      ${LATEST_RAT.replaceAll('CHANGED.cooperative_id', 'NEW.id')} END;
    CREATE TRIGGER derived_listed_update AFTER UPDATE OF status, merged_into ON cooperative BEGIN ${IS_LISTED} END;
    ${hasActivityDay ? firstDays() : ''}`;
}

/** The first day of an activity, whichever of its batches is added, moved to another day or taken away. */
function firstDays(): string {
  const value = `coalesce((SELECT min(starts_on) FROM activity_batch WHERE activity_id = activity.id), '')`;
  const events = [
    ['insert', 'INSERT', '= NEW.activity_id'],
    ['update', 'UPDATE OF starts_on, activity_id', 'IN (OLD.activity_id, NEW.activity_id)'],
    ['delete', 'DELETE', '= OLD.activity_id'],
  ] as const;
  return events
    .map(
      ([
        name,
        event,
        which,
      ]) => `CREATE TRIGGER derived_activity_day_${name} AFTER ${event} ON activity_batch BEGIN
        UPDATE activity SET first_day = ${value} WHERE id ${which} AND first_day <> ${value}; END;`,
    )
    .join('\n');
}

/** Makes the triggers, or makes them anew where an older program left others. */
export function ensureDerivedColumns(raw: Sqlite.Database): void {
  // A file of the first shape, opened by a test or half-way through an upgrade, has nothing to keep yet.
  const exists = raw.prepare<[string], { sql: string }>('SELECT sql FROM sqlite_master WHERE name = ?');
  if (!exists.get('cooperative_verification')) return;
  const has = (table: string, column: string): boolean =>
    (raw.pragma(`table_info(${table})`) as readonly { readonly name: string }[]).some(
      ({ name }) => name === column,
    );
  const wanted = triggers(has('cooperative', 'rat_years'), has('activity', 'first_day'));
  const names = [...wanted.matchAll(/CREATE TRIGGER (\w+)/g)].map((match) => match[1] ?? '');
  const kept = names.map((name) => exists.get(name)?.sql ?? '');
  if (kept.every((text) => text !== '' && wanted.includes(text))) return;
  raw.transaction(() => {
    for (const name of names) raw.exec(`DROP TRIGGER IF EXISTS ${name}`);
    raw.exec(wanted);
  })();
}
