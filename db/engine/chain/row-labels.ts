import type Sqlite from 'better-sqlite3';
import { coveredTables, KEY_SEPARATOR, keyValues } from './covered-tables.ts';
import type { CoveredTable } from './covered-tables.ts';

/** What people call a row, where that is no person's name. */
const LABELS: Readonly<Record<string, string>> = {
  activity: 'title',
  change_batch: 'title',
  cooperative: 'name',
  dated_rule: 'code',
  emblem: 'sha256',
  formation_letter: 'number_text',
  halal_event: 'stage',
  incoming_letter: 'agenda_number',
  indicator: 'code',
  indicator_name: 'name',
  letter: 'number_text',
  licence: 'number',
  letter_number: 'text',
  letter_template: 'code',
  official_figure: 'number',
  print_batch: 'title',
  product: 'name',
  programme_line: 'name',
  programme_target: 'name',
  calendar_day: 'day',
  reference_figure: 'subject',
  award_received: 'name',
  region: 'name',
  training: 'title',
  umkm: 'name',
};

/** What people call a row: by its own number or name, by its key where it has none or is gone. */
export function rowLabels(raw: Sqlite.Database): (table: string, rowKey: string) => string {
  const readers = new Map(coveredTables(raw).map((covered) => [covered.table, labelReader(raw, covered)]));
  return (table, rowKey) => {
    const label = readers.get(table)?.(rowKey) ?? '';
    return label === '' ? rowKey.replaceAll(KEY_SEPARATOR, ', ') : label;
  };
}

function labelReader(raw: Sqlite.Database, covered: CoveredTable): (rowKey: string) => string {
  const column = LABELS[covered.table];
  const hasColumn =
    column !== undefined &&
    raw.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(covered.table, column) !== undefined;
  if (!hasColumn) return () => '';
  const where = covered.key.map(({ name }) => `"${name}" = ?`).join(' AND ');
  const find = raw.prepare<(string | number)[], { label: string | number | null }>(
    `SELECT "${column}" AS label FROM "${covered.table}" WHERE ${where}`,
  );
  return (rowKey) => String(find.get(...keyValues(covered, rowKey))?.label ?? '');
}
