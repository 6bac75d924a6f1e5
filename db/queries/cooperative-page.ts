import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import {
  countFound,
  foundByIndex,
  foundInRow,
  nameOpensWith,
  openingStretches,
  searchWords,
} from '../engine/search-condition.ts';
import type { SearchWords } from '../engine/search-condition.ts';
import type { ReadHandle } from '../handles.ts';
import { conditionOf, hasIndex, keepsNameOrder, scopeOf } from './cooperative-filter.ts';
import type { CooperativeFilter, CooperativeSelection } from './cooperative-filter.ts';
import { partsOf, wholeOrder } from './cooperative-order.ts';
import type { ListOrder, ListPart } from './cooperative-order.ts';

export interface ListRequest extends CooperativeSelection {
  readonly sort: ListOrder;
}

export interface PageBounds {
  readonly offset: number;
  /** Negative: everything. */
  readonly limit: number;
}

/** So many rows are fetched and sorted faster than an order can be walked past them. */
const FEW = 2000;

/** Rows of an order that are asked before giving up on filling a page that way: 20 ms. */
const WALKED = 10_000;
const FIRST_STEP = 500;

interface Condition {
  /** For finding rows by an index; undefined where none answers it. */
  readonly leading: RawBuilder<SqlBool> | undefined;
  /** For asking a row that was found otherwise. */
  readonly asked: RawBuilder<SqlBool>;
  /** True where its index begins with the list's own scope (is_listed). */
  readonly leadsInScope: boolean;
  /** True where the rows it leads to already stand in the order of names. */
  readonly isNamed: boolean;
  /** How many rows it leads to, counted no further than `most`. */
  readonly count: (db: ReadHandle, most: number) => Promise<number>;
}

interface Plan {
  readonly conditions: readonly Condition[];
  readonly lead: Condition | undefined;
  readonly isNarrow: boolean;
}

/**
 * Numbers (rowids) of one page of the list, in order. There is no one plan that is quick for every filter: few matches
 * are fetched by the narrowest index and sorted; where many rows match, the order's own index is walked and each row
 * asked, which soon fills a page. A bounded look decides.
 */
export async function pageOf(
  db: ReadHandle,
  request: ListRequest,
  bounds: PageBounds,
): Promise<readonly number[]> {
  const words = searchWords(request.text);
  const hasText = words.words.length > 0;
  const plan = await planOf(db, words, request.filters);
  const isRanked = words.opening !== '' && request.sort.column === 'name' && !request.sort.isDescending;
  const sorted = () => {
    const order = wholeOrder(request.sort);
    return numbersOf(
      db,
      allOf([scopeOf(request.filters, plan.lead?.leadsInScope ?? true), ...ledBy(plan)]),
      isRanked ? sql`NOT ${nameOpensWith(words)}, ${order}` : order,
      bounds,
    );
  };
  if (plan.isNarrow || (hasText && (bounds.limit < 0 || bounds.offset > FEW))) return sorted();
  const isNamed = request.sort.column === 'name' && plan.lead?.isNamed === true;
  const asked = isNamed ? ledBy(plan) : plan.conditions.map((one) => one.asked);
  const parts = isRanked ? openingFirst(words, request.sort) : partsOf(request.sort);
  const scope = scopeOf(request.filters, true);
  if (!hasText) return walk(db, { scope, asked, parts }, bounds);
  // Words crowd together in an order (all of a kecamatan, all that open alike): the walk may not come to them.
  return (await walkBriefly(db, { scope, asked, parts }, bounds)) ?? sorted();
}

/** Numbers of everything the list holds, in its order. */
export async function wholeList(db: ReadHandle, request: ListRequest): Promise<readonly number[]> {
  return pageOf(db, request, { offset: 0, limit: -1 });
}

/** What a row must meet to be selected, where it does not matter how it is found: for counting. */
export function selectedBy({ text, filters }: CooperativeSelection): RawBuilder<SqlBool> {
  const conditions = conditionsOf(searchWords(text), filters);
  return allOf([scopeOf(filters, true), ...conditions.map((one) => one.leading ?? one.asked)]);
}

/** A row whose number is in the list. */
export const isOneOf = (numbers: readonly number[]): RawBuilder<SqlBool> =>
  sql`cooperative.rowid IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))`;

const allOf = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  sql`${sql.join(conditions, sql` AND `)}`;

function conditionsOf(words: SearchWords, filters: readonly CooperativeFilter[]): readonly Condition[] {
  const ofFilters = filters.map((filter): Condition => {
    const leading = hasIndex(filter) ? conditionOf(filter, true) : undefined;
    const leadsInScope = filter.field !== 'rat';
    const found = allOf([scopeOf(filters, leadsInScope), leading ?? sql`1`]);
    return {
      leading,
      leadsInScope,
      asked: conditionOf(filter, false),
      isNamed: keepsNameOrder(filter),
      count: (db, most) => countUpTo(db, found, most),
    };
  });
  if (words.words.length === 0) return ofFilters;
  const ofText: Condition = {
    leading: foundByIndex(words),
    leadsInScope: false,
    asked: foundInRow(words),
    isNamed: false,
    count: async (db, most) =>
      (await db.selectNoFrom(countFound(words, most).as('n')).executeTakeFirstOrThrow()).n,
  };
  return [ofText, ...ofFilters];
}

/** All conditions, of which one finds the rows and the others are asked. */
function ledBy({ conditions, lead }: Pick<Plan, 'conditions' | 'lead'>): readonly RawBuilder<SqlBool>[] {
  return conditions.map((one) => (one === lead ? (one.leading ?? one.asked) : one.asked));
}

/** The condition that leads to the fewest rows, counted no further than needed, and whether those are few. */
async function planOf(
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
  if (lead && fewest > FEW && conditions.length > 1) {
    // Each alone is wide; together they may still be narrow.
    const together = allOf([scopeOf(filters, lead.leadsInScope), ...ledBy({ conditions, lead })]);
    fewest = await countUpTo(db, together, FEW + 1);
  }
  return { conditions, lead, isNarrow: lead !== undefined && fewest <= FEW };
}

/** Names that begin with the words, then the other matches. */
function openingFirst(words: SearchWords, sort: ListOrder): readonly ListPart[] {
  const opens = nameOpensWith(words);
  return partsOf(sort).flatMap(({ orderBy }) => [
    ...openingStretches(words).map((where) => ({ where, orderBy })),
    { where: sql<SqlBool>`NOT ${opens}`, orderBy },
  ]);
}

interface Walk {
  readonly scope: RawBuilder<SqlBool>;
  readonly asked: readonly RawBuilder<SqlBool>[];
  readonly parts: readonly ListPart[];
}

/** Goes through the parts one after the other, counting a part only when the page begins behind it. */
async function walk(
  db: ReadHandle,
  { scope, asked, parts }: Walk,
  { offset, limit }: PageBounds,
): Promise<readonly number[]> {
  const found: number[] = [];
  let skip = offset;
  for (const [index, { where, orderBy }] of parts.entries()) {
    const inPart = allOf([scope, where, ...asked]);
    const wanted = limit < 0 ? limit : limit - found.length;
    const rows = await numbersOf(db, inPart, orderBy, { offset: skip, limit: wanted });
    for (const row of rows) found.push(row);
    if (found.length === limit || index === parts.length - 1) return found;
    if (rows.length > 0) skip = 0;
    else if (skip > 0) skip -= Math.min(skip, await countUpTo(db, inPart, skip));
  }
  return found;
}

/** The same in growing steps, given up (undefined) when the page is not full after WALKED rows. */
async function walkBriefly(
  db: ReadHandle,
  { scope, asked, parts }: Walk,
  { offset, limit }: PageBounds,
): Promise<readonly number[] | undefined> {
  const found: number[] = [];
  let left = WALKED;
  for (const { where, orderBy } of parts) {
    let isPartDone = false;
    for (let step = FIRST_STEP, from = 0; !isPartDone; from += step, step *= 3) {
      if (left <= 0) return undefined;
      const numbers = await numbersOf(db, allOf([scope, where]), orderBy, { offset: from, limit: step });
      const matching = new Set(
        await numbersOf(db, allOf([isOneOf(numbers), ...asked]), sql`1`, { offset: 0, limit: -1 }),
      );
      found.push(...numbers.filter((number) => matching.has(number)));
      if (found.length >= offset + limit) return found.slice(offset, offset + limit);
      isPartDone = numbers.length < step;
      left -= numbers.length;
    }
  }
  return found.slice(offset);
}

async function numbersOf(
  db: ReadHandle,
  where: RawBuilder<SqlBool>,
  orderBy: RawBuilder<unknown>,
  { offset, limit }: PageBounds,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('cooperative')
    .select(sql<number>`cooperative.rowid`.as('number'))
    .where(where)
    .orderBy(orderBy)
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => row.number);
}

async function countUpTo(db: ReadHandle, where: RawBuilder<SqlBool>, most: number): Promise<number> {
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
