import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { unindexed } from '../../engine/planner-hint.ts';
import { nameOpensWith, openingStretches, searchWords } from '../../engine/search-condition.ts';
import type { SearchWords } from '../../engine/search-condition.ts';
import { isAmongNumbers } from '../../engine/value-list.ts';
import type { ReadHandle } from '../../handles.ts';
import { WHOLE_LIST } from '../../page-bounds.ts';
import type { PageBounds } from '../../page-bounds.ts';
import { scopeOf, showsUnlisted } from './filter.ts';
import type { CooperativeFilter, CooperativeSelection } from './filter.ts';
import { partsOf, wholeOrder } from './order.ts';
import type { ListOrder, ListPart } from './order.ts';
import { allOf, countUpTo, FEW, foundBy, planOf, sweptBy } from './plan.ts';
import type { Condition } from './plan.ts';

export interface ListRequest extends CooperativeSelection {
  readonly sort: ListOrder;
}

const rowNumber = sql.ref<number>('cooperative.sequence');

/** So many rows are fetched and sorted faster than the whole of an order is gone through. */
const SORTED = 4000;

/** Rows of an order that are asked before giving up on filling a page that way: 4 ms. */
const WALKED = 2000;
const FIRST_STEP = 500;

/**
 * Numbers (`sequence`) of one page of the list, in order. No one plan is quick for every filter, so there are three: few
 * matches are fetched by the narrowest index and sorted; where many match, a bounded look along the order itself soon
 * fills a page; where it does not, or the page lies deep, every row is asked in the index made for that.
 */
export async function pageOf(
  db: ReadHandle,
  request: ListRequest,
  bounds: PageBounds,
): Promise<readonly number[]> {
  const { filters, sort } = request;
  const words = searchWords(request.text);
  const plan = await planOf(db, words, filters);
  const { conditions, lead } = plan;
  const isRanked = words.opening !== '' && sort.column === 'name' && !sort.isDescending;
  const order = wholeOrder(sort);
  const ranked = isRanked ? sql`NOT ${nameOpensWith(words)}, ${order}` : order;
  if (plan.isNarrow) return numbersOf(db, foundBy(plan, filters), ranked, bounds);
  const isByName = sort.column === 'name';
  const scope = scopeOf(filters, !(isByName && showsUnlisted(filters)));
  const parts = isRanked ? openingFirst(words, sort) : partsOf(sort);
  const ordered = isByName && lead?.isNamed === true && !isRanked ? ledParts(lead, filters, parts) : parts;
  const others = conditions.filter((one) => ordered === parts || one !== lead).map((one) => one.asked);
  if (others.length === 0) return walk(db, { scope, asked: [], parts: ordered }, bounds);
  const isNear = bounds.offset + bounds.limit <= FEW;
  const page = isNear ? await walkBriefly(db, { scope, asked: others, parts: ordered }, bounds) : undefined;
  if (page) return page;
  const swept = sweptBy(plan, filters);
  if (isByName && conditions.every((one) => one.isSwept)) return numbersOf(db, swept, ranked, bounds);
  const some = await numbersOf(db, swept, undefined, { offset: 0, limit: SORTED + 1 });
  if (some.length <= SORTED) return numbersOf(db, isOneOf(some), ranked, bounds);
  const all = db.selectFrom('cooperative').select(rowNumber.as('number')).where(swept);
  const found = sql<SqlBool>`${unindexed(rowNumber)} IN (${all})`;
  return isByName ? numbersOf(db, found, ranked, bounds) : walk(db, { scope, asked: [found], parts }, bounds);
}

/** Numbers of everything the list holds, in its order. */
export async function wholeList(db: ReadHandle, request: ListRequest): Promise<readonly number[]> {
  return pageOf(db, request, WHOLE_LIST);
}

/** What a row must meet to be selected, by the quickest way to see all of them: for counting. */
export async function selectedBy(
  db: ReadHandle,
  { text, filters }: CooperativeSelection,
): Promise<RawBuilder<SqlBool>> {
  const plan = await planOf(db, searchWords(text), filters);
  return plan.isNarrow ? foundBy(plan, filters) : sweptBy(plan, filters);
}

/** A row whose number is in the list. */
export const isOneOf = (numbers: readonly number[]): RawBuilder<SqlBool> =>
  isAmongNumbers(rowNumber, numbers);

const ledParts = (
  lead: Condition,
  filters: readonly CooperativeFilter[],
  parts: readonly ListPart[],
): readonly ListPart[] =>
  parts.map(({ where, orderBy }) => ({
    where: allOf([where, scopeOf(filters, true), lead.leading ?? lead.asked]),
    orderBy,
  }));

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
    const rows = await numbersOf(db, inPart, orderBy, { offset: skip, limit: limit - found.length });
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
        await numbersOf(db, allOf([isOneOf(numbers), ...asked]), undefined, WHOLE_LIST),
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
  /** Undefined: in any order. */
  orderBy: RawBuilder<unknown> | undefined,
  { offset, limit }: PageBounds,
): Promise<readonly number[]> {
  const some = db
    .selectFrom('cooperative')
    .select(rowNumber.as('number'))
    .where(where)
    .limit(limit)
    .offset(offset);
  const rows = await (orderBy ? some.orderBy(orderBy) : some).execute();
  return rows.map((row) => row.number);
}
