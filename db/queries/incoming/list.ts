import { sql } from 'kysely';
import type { Expression, SqlBool } from 'kysely';
import type { IncomingDue, IncomingState } from '#rules/incoming/state.ts';
import { INCOMING_NEAR_DAYS } from '#rules/incoming/state.ts';
import { addDays } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { saysAnything, saysText, soughtIncoming } from '../../engine/record-search-condition.ts';
import type { SaidText } from '../../engine/record-search-condition.ts';
import type { ReadHandle } from '../../handles.ts';
import { WHOLE_LIST } from '../../page-bounds.ts';
import type { PageBounds } from '../../page-bounds.ts';
import { listWaitingWith, selectIncoming, toIncoming } from './letter.ts';
import type { IncomingLetter } from './letter.ts';

/** Which letters; null and empty ask nothing. */
export interface IncomingFilter {
  readonly year: number | null;
  readonly state: IncomingState | null;
  readonly due: IncomingDue | null;
  /** As it was written down. */
  readonly sender: string;
  readonly cooperativeId: string | null;
  /** Part of the sender, a number, the matter or whom it was passed to, in any case. */
  readonly text: string;
  /** Only of the day on which it was received. */
  readonly on: PlainDate | null;
  /** Those taken out, those that count, or all of them under their numbers (null). */
  readonly isRemoved: boolean | null;
}

type Condition = Expression<SqlBool>;

/** Something of the dispositions of a letter that count. */
const hasDisposition = (what: Condition): Condition =>
  sql<boolean>`EXISTS (SELECT 1 FROM incoming_disposition AS one
    WHERE one.letter_id = incoming.id AND one.removed_at IS NULL AND ${what})`;
const WAITS = sql<boolean>`one.done_on IS NULL`;
const not = (condition: Condition): Condition => sql<boolean>`NOT ${condition}`;
const IS_ANSWERED = sql<boolean>`EXISTS (SELECT 1 FROM incoming_reply AS reply
  JOIN letter AS answer ON answer.id = reply.letter_id
  WHERE reply.incoming_id = incoming.id AND answer.state IN ('final', 'sent'))`;
const IS_DONE = sql<boolean>`(incoming.closed_on IS NOT NULL OR ${hasDisposition(sql`one.done_on IS NOT NULL`)})`;

/** The same as `incomingState` of the rules; a test holds one against the other. */
function ofState(state: IncomingState, today: PlainDate): readonly Condition[] {
  const isLate = hasDisposition(sql`${WAITS} AND one.due_on < ${today}`);
  const isWaiting = hasDisposition(WAITS);
  const past = [not(isWaiting)];
  const conditions: Readonly<Record<IncomingState, readonly Condition[]>> = {
    overdue: [isLate],
    waiting: [isWaiting, not(isLate)],
    answered: [...past, IS_ANSWERED],
    done: [...past, not(IS_ANSWERED), IS_DONE],
    open: [...past, not(IS_ANSWERED), not(IS_DONE)],
  };
  return conditions[state];
}

function ofDue(due: IncomingDue, today: PlainDate): Condition {
  const last = due === 'week' ? addDays(today, INCOMING_NEAR_DAYS) : today;
  return hasDisposition(
    due === 'undated' ? sql`${WAITS} AND one.due_on IS NULL` : sql`${WAITS} AND one.due_on <= ${last}`,
  );
}

/** The number of the agenda as it is written, "12/2025"; undefined where the text is none. */
function ofAgendaNumber(text: string): Condition | undefined {
  const [, number, year] = /^(\d{1,9})\/(\d{4})$/.exec(text) ?? [];
  if (number === undefined) return undefined;
  return sql<boolean>`(incoming.agenda_number = ${Number(number)} AND incoming.agenda_year = ${Number(year)})`;
}

const saidBy = async (db: ReadHandle, text: string): Promise<SaidText> =>
  text === '' ? saysAnything('incoming_letter') : saysText(db, soughtIncoming(text, 'incoming'));

/** Words stand alone, so that the index may lead: an OR would ask every letter. */
function saysOne(said: Condition, text: string): readonly Condition[] {
  if (text === '') return [];
  const numbered = ofAgendaNumber(text);
  return [numbered ? sql<boolean>`(${said} OR ${numbered})` : said];
}

function conditionsOf(filter: IncomingFilter, today: PlainDate, said: Condition): readonly Condition[] {
  const { year, state, due, sender, cooperativeId, text, on, isRemoved } = filter;
  return [
    ...(isRemoved === null
      ? []
      : [
          isRemoved
            ? sql<boolean>`incoming.removed_at IS NOT NULL`
            : sql<boolean>`incoming.removed_at IS NULL`,
        ]),
    ...(year === null ? [] : [sql<boolean>`incoming.agenda_year = ${year}`]),
    ...(state === null ? [] : ofState(state, today)),
    ...(due === null ? [] : [ofDue(due, today)]),
    ...(sender === '' ? [] : [sql<boolean>`incoming.sender = ${sender}`]),
    ...(cooperativeId === null ? [] : [sql<boolean>`incoming.cooperative_id = ${cooperativeId}`]),
    ...(on === null ? [] : [sql<boolean>`incoming.received_on = ${on}`]),
    ...saysOne(said, text),
  ];
}

/**
 * One page of the agenda, and how many there are.
 * @param order newest number first as on the screen, or as in the book
 */
export async function readIncoming(
  db: ReadHandle,
  filter: IncomingFilter,
  { today, page, order = 'desc' }: ReadAs,
): Promise<{ readonly rows: readonly IncomingLetter[]; readonly total: number }> {
  const said = await saidBy(db, filter.text);
  const conditions = conditionsOf(
    filter,
    today,
    page.limit === WHOLE_LIST.limit ? said.counted : said.listed,
  );
  const rows = await selectIncoming(db)
    .where((where) => where.and(conditions))
    .orderBy('incoming.agenda_year', order)
    .orderBy('incoming.agenda_number', order)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const waitingWith = await listWaitingWith(
    db,
    rows.map(({ id }) => id),
  );
  return {
    rows: rows.map((row) => toIncoming(row, waitingWith.get(row.id) ?? [])),
    total: await countSaid(db, filter, today, said.counted),
  };
}

interface ReadAs {
  readonly today: PlainDate;
  readonly page: PageBounds;
  readonly order?: 'asc' | 'desc';
}

/** How many letters of the agenda a filter takes in. */
export async function countIncoming(
  db: ReadHandle,
  filter: IncomingFilter,
  today: PlainDate,
): Promise<number> {
  return countSaid(db, filter, today, (await saidBy(db, filter.text)).counted);
}

async function countSaid(
  db: ReadHandle,
  filter: IncomingFilter,
  today: PlainDate,
  said: Condition,
): Promise<number> {
  const { n } = await db
    .selectFrom('incoming_letter as incoming')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where((where) => where.and(conditionsOf(filter, today, said)))
    .executeTakeFirstOrThrow();
  return n;
}
