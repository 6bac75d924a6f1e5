import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { ReadHandle } from '../../handles.ts';
import type { PageBounds } from '../../page-bounds.ts';
import type { LetterState } from './letter.ts';
import { toLetter } from './letter.ts';
import type { Letter } from './letter.ts';

export interface LetterFilter {
  readonly state: LetterState | null;
  readonly templateCode: string | null;
  readonly year: number | null;
  readonly text: string;
}

/** Everything in the words typed must stand in the letter's number, subject, recipients or template. */
function conditionsOf({ templateCode, year, text }: LetterFilter) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  return [
    ...(templateCode === null ? [] : [sql<SqlBool>`template_code = ${templateCode}`]),
    ...(year === null
      ? []
      : [sql<SqlBool>`dated_on >= ${`${year}-01-01`}`, sql<SqlBool>`dated_on <= ${`${year}-12-31`}`]),
    ...words.map((word) => {
      const pattern = `%${word.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`;
      return sql<SqlBool>`search_key LIKE ${pattern} ESCAPE '\\'`;
    }),
  ];
}

/** Letters without their recipients, newest day first. */
export async function listLetters(
  db: ReadHandle,
  filter: LetterFilter,
  { offset, limit }: PageBounds,
): Promise<readonly Letter[]> {
  let query = db.selectFrom('letter').selectAll();
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  if (filter.state !== null) query = query.where('state', '=', filter.state);
  const rows = await query
    .orderBy('dated_on', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('batch_position')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => toLetter(row, []));
}

/** How many letters of each state the other conditions leave. */
export async function countLetters(
  db: ReadHandle,
  filter: LetterFilter,
): Promise<Readonly<Record<LetterState, number>>> {
  let query = db
    .selectFrom('letter')
    .select(['state', (expression) => expression.fn.countAll<number>().as('count')])
    .groupBy('state');
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  const counts = { draft: 0, final: 0, sent: 0, void: 0 };
  for (const row of await query.execute()) counts[row.state] = row.count;
  return counts;
}

/** Years of the letters there are, newest first. */
export async function listLetterYears(db: ReadHandle): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('letter')
    .select(sql<string>`substr(dated_on, 1, 4)`.as('year'))
    .distinct()
    .execute();
  return rows.map((row) => Number(row.year)).sort((a, b) => b - a);
}
