import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { countFound, foundByIndex, foundInRow } from '../../engine/search-condition.ts';
import type { SearchWords } from '../../engine/search-condition.ts';
import type { ReadHandle } from '../../handles.ts';
import { conditionOf, hasIndex, isInListIndex, keepsNameOrder, scopeOf } from './filter.ts';
import type { CooperativeFilter } from './filter.ts';

/** So many rows are fetched and sorted faster than an order can be walked past them. */
export const FEW = 2000;

export interface Condition {
  /** For finding rows by an index; undefined where none answers it. */
  readonly leading: RawBuilder<SqlBool> | undefined;
  /** For asking a row that was found otherwise. */
  readonly asked: RawBuilder<SqlBool>;
  /** For asking every row, one after the other, in the list's own index. */
  readonly swept: RawBuilder<SqlBool>;
  /** False where that needs another table, or columns the list's index lacks. */
  readonly isSwept: boolean;
  /** True where its index begins with the list's own scope (is_listed). */
  readonly leadsInScope: boolean;
  /** True where the rows it leads to already stand in the order of names. */
  readonly isNamed: boolean;
  /** How many rows it leads to, counted no further than `most`. */
  readonly count: (db: ReadHandle, most: number) => Promise<number>;
}

export interface Plan {
  readonly conditions: readonly Condition[];
  readonly lead: Condition | undefined;
  readonly isNarrow: boolean;
}

export const allOf = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  sql`${sql.join(conditions, sql` AND `)}`;

/** How the few rows of a narrow plan are found. */
export const foundBy = (plan: Plan, filters: readonly CooperativeFilter[]): RawBuilder<SqlBool> =>
  allOf([scopeOf(filters, plan.lead?.leadsInScope ?? true), ...ledBy(plan)]);

/** Every row is asked everything; beside words, the rows of one filter are known from its own index. */
export function sweptBy(
  { conditions, lead }: Plan,
  filters: readonly CooperativeFilter[],
): RawBuilder<SqlBool> {
  const isLed = filters.length === 1 && conditions.length === 2 && lead?.isNamed === true;
  return allOf([
    scopeOf(filters, isLed),
    ...conditions.map((one) => (isLed && one === lead ? (one.leading ?? one.swept) : one.swept)),
  ]);
}

function conditionsOf(words: SearchWords, filters: readonly CooperativeFilter[]): readonly Condition[] {
  const ofFilters = filters.map((filter): Condition => {
    const leading = hasIndex(filter) ? conditionOf(filter, true) : undefined;
    const asked = conditionOf(filter, false);
    const leadsInScope = filter.field !== 'rat';
    const found = allOf([scopeOf(filters, leadsInScope), leading ?? sql`1 = 1`]);
    return {
      leading,
      leadsInScope,
      asked,
      swept: asked,
      isSwept: isInListIndex(filter),
      isNamed: keepsNameOrder(filter),
      count: (db, most) =>
        filter.field === 'rat' ? countReports(db, filter.bookYear, most) : countUpTo(db, found, most),
    };
  });
  if (words.words.length === 0) return ofFilters;
  const ofText: Condition = {
    leading: foundByIndex(words, true),
    leadsInScope: false,
    asked: foundInRow(words),
    swept: foundByIndex(words, false),
    isSwept: true,
    isNamed: false,
    count: async (db, most) =>
      (await db.selectNoFrom(countFound(words, most).as('n')).executeTakeFirstOrThrow()).n,
  };
  return [...ofFilters, ofText];
}

/** All conditions, of which one finds the rows and the others are asked. */
function ledBy({ conditions, lead }: Pick<Plan, 'conditions' | 'lead'>): readonly RawBuilder<SqlBool>[] {
  return conditions.map((one) => (one === lead ? (one.leading ?? one.asked) : one.asked));
}

/** The condition that leads to the fewest rows, counted no further than needed, and whether those are few. */
export async function planOf(
  db: ReadHandle,
  words: SearchWords,
  filters: readonly CooperativeFilter[],
): Promise<Plan> {
  const conditions = conditionsOf(words, filters);
  let lead: Condition | undefined;
  let fewest = FEW + 1;
  for (const condition of conditions) {
    if (!condition.leading) continue;
    const count = await condition.count(db, FEW + 1);
    if (!lead || count < fewest) {
      lead = condition;
      fewest = count;
    }
  }
  return { conditions, lead, isNarrow: lead !== undefined && fewest <= FEW };
}

export async function countUpTo(db: ReadHandle, where: RawBuilder<SqlBool>, most: number): Promise<number> {
  const some = db
    .selectFrom('cooperative')
    .select(sql`1`.as('one'))
    .where(where)
    .limit(most);
  const row = await db
    .selectFrom(some.as('some'))
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}

/** How many may have reported the RAT of a book year; some may be dissolved or merged meanwhile. */
async function countReports(db: ReadHandle, bookYear: number, most: number): Promise<number> {
  const some = db
    .selectFrom('rat')
    .select(sql`1`.as('one'))
    .where('book_year', '=', bookYear)
    .limit(most);
  const row = await db
    .selectFrom(some.as('some'))
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}
