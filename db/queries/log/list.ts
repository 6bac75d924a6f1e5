import { sql } from 'kysely';
import type { ReadHandle } from '../../handles.ts';
import type { LogLineRow } from '../../schema/log.ts';

export interface LogFilter {
  /** ISO instants; the first belongs to the period, the last does not. */
  readonly from: string | null;
  readonly until: string | null;
  readonly who: string;
  /** Names of requests; null: any. */
  readonly whats: readonly string[] | null;
  /** Words in the title of a change of the register. */
  readonly text: string;
  readonly before: number | null;
  readonly limit: number;
}

export interface ListedLine {
  readonly number: number;
  readonly at: string;
  readonly kind: LogLineRow['kind'];
  readonly hash: string;
  readonly firstEntry: number;
  readonly entries: number;
  /** Null where the words were taken. */
  readonly who: string | null;
  readonly what: string | null;
}

const asPattern = (text: string): string => `%${text.toLowerCase().replaceAll(/[\\%_]/gu, '\\$&')}%`;

/** Newest first. */
export async function listLogLines(db: ReadHandle, filter: LogFilter): Promise<readonly ListedLine[]> {
  const { from, until, who, whats, text, before, limit } = filter;
  return db
    .selectFrom('log_line as line')
    .leftJoin('log_words as words', 'words.line', 'line.number')
    .select([
      'line.number',
      'line.at',
      'line.kind',
      'line.hash',
      'line.first_entry as firstEntry',
      'line.entries',
      'words.who',
      'words.what',
    ])
    .$if(from !== null, (query) => query.where('line.at', '>=', from ?? ''))
    .$if(until !== null, (query) => query.where('line.at', '<', until ?? ''))
    .$if(who !== '', (query) => query.where('words.who', '=', who))
    .$if(whats !== null, (query) => query.where('words.what', 'in', whats ?? []))
    .$if(before !== null, (query) => query.where('line.number', '<', before ?? 0))
    .$if(text !== '', (query) =>
      query.where((where) =>
        where.exists(
          where
            .selectFrom('log_entry as entry')
            .innerJoin('change_batch as batch', 'batch.id', 'entry.row_key')
            .select('entry.id')
            .whereRef('entry.id', '>=', 'line.first_entry')
            .where(sql<boolean>`entry.id < line.first_entry + line.entries`)
            .where('entry.table_name', '=', 'change_batch')
            .where(sql<boolean>`lower(batch.title) LIKE ${asPattern(text)} ESCAPE '\\'`),
        ),
      ),
    )
    .orderBy('line.number', 'desc')
    .limit(limit)
    .execute();
}

export interface LineRows {
  readonly line: number;
  readonly tableName: string;
  readonly count: number;
}

/** How many rows of each table every line tells of, and the titles of changes of the register among them. */
export async function rowsOfLines(
  db: ReadHandle,
  lines: readonly ListedLine[],
): Promise<{ readonly rows: readonly LineRows[]; readonly titles: ReadonlyMap<number, string> }> {
  const numbers = lines.filter(({ entries }) => entries > 0).map(({ number }) => number);
  if (numbers.length === 0) return { rows: [], titles: new Map() };
  const ofLines = db
    .selectFrom('log_line as line')
    .innerJoin('log_entry as entry', (join) =>
      join
        .onRef('entry.id', '>=', 'line.first_entry')
        .on(sql<boolean>`entry.id < line.first_entry + line.entries`),
    )
    .where('line.number', 'in', numbers);
  const rows = await ofLines
    .select((select) => [
      'line.number as line',
      'entry.table_name as tableName',
      select.fn.countAll<number>().as('count'),
    ])
    .groupBy(['line.number', 'entry.table_name'])
    .execute();
  const titled = await ofLines
    .innerJoin('change_batch as batch', 'batch.id', 'entry.row_key')
    .where('entry.table_name', '=', 'change_batch')
    .select(['line.number as line', 'batch.title'])
    .orderBy('entry.id')
    .execute();
  return {
    rows: rows.map(({ line, tableName, count }) => ({ line, tableName, count })),
    titles: new Map(titled.toReversed().map(({ line, title }) => [line, title])),
  };
}

/** Everybody the log names, by name. */
export async function listLogPeople(db: ReadHandle): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('log_words')
    .select('who')
    .where('who', '!=', '')
    .distinct()
    .orderBy('who')
    .execute();
  return rows.map(({ who }) => who);
}

export async function countLogLines(
  db: ReadHandle,
  after: number,
): Promise<{ readonly lines: number; readonly unsealed: number; readonly outside: number }> {
  const row = await db
    .selectFrom('log_line')
    .select((select) => [
      select.fn.countAll<number>().as('lines'),
      sql<number>`coalesce(sum(CASE WHEN number > ${after} THEN 1 ELSE 0 END), 0)`.as('unsealed'),
      sql<number>`coalesce(sum(CASE WHEN kind = 'outside' THEN 1 ELSE 0 END), 0)`.as('outside'),
    ])
    .executeTakeFirstOrThrow();
  return row;
}
