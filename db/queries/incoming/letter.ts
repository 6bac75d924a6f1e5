import { sql } from 'kysely';
import type { IncomingFacts } from '#rules/incoming/incoming.ts';
import type { IncomingStanding } from '#rules/incoming/state.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { IncomingLetterRow } from '../../schema/incoming.ts';

/** A letter that came in, as it stands. */
export interface IncomingLetter extends IncomingFacts, IncomingStanding {
  readonly id: string;
  readonly agendaYear: number;
  readonly agendaNumber: number;
  /** Empty where it comes from no cooperative of the register. */
  readonly cooperativeName: string;
  readonly closedOn: PlainDate | null;
  readonly closedNote: string;
  /** Whom it lies with: those it was passed to and who are not done. */
  readonly waitingWith: readonly string[];
  readonly recordedBy: string;
  readonly updatedAt: string;
  /** Null while it counts. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

/** Rows of the agenda with what their state is told by. */
export const selectIncoming = (db: ReadHandle) =>
  db
    .selectFrom('incoming_letter as incoming')
    .leftJoin('cooperative', 'cooperative.id', 'incoming.cooperative_id')
    .selectAll('incoming')
    .select((expression) => {
      const dispositions = expression
        .selectFrom('incoming_disposition as one')
        .whereRef('one.letter_id', '=', 'incoming.id')
        .where('one.removed_at', 'is', null);
      const waiting = dispositions.where('one.done_on', 'is', null);
      return [
        'cooperative.name as cooperative_name',
        waiting.select(({ fn }) => fn.countAll<number>().as('n')).as('waiting'),
        waiting.select(({ fn }) => fn.min('one.due_on').as('due_on')).as('first_due_on'),
        dispositions
          .where('one.done_on', 'is not', null)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .as('done'),
        expression
          .selectFrom('incoming_reply as reply')
          .innerJoin('letter as answer', 'answer.id', 'reply.letter_id')
          .whereRef('reply.incoming_id', '=', 'incoming.id')
          .where('answer.state', 'in', ['final', 'sent'])
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .as('answers'),
      ];
    });

type ReadRow = IncomingLetterRow & {
  readonly cooperative_name: string | null;
  readonly waiting: number | null;
  readonly first_due_on: string | null;
  readonly done: number | null;
  readonly answers: number | null;
};

export function toIncoming(row: ReadRow, waitingWith: readonly string[]): IncomingLetter {
  const { id, sender, subject, secrecy, speed, attachments, channel, note } = row;
  return {
    id,
    sender,
    subject,
    secrecy,
    speed,
    attachments,
    channel,
    note,
    waitingWith,
    agendaYear: row.agenda_year,
    agendaNumber: row.agenda_number,
    receivedOn: toPlainDate(row.received_on),
    letterNumber: row.letter_number,
    datedOn: plainDateOrNull(row.dated_on),
    cooperativeId: row.cooperative_id,
    cooperativeName: row.cooperative_name ?? '',
    closedOn: plainDateOrNull(row.closed_on),
    closedNote: row.closed_note,
    waiting: row.waiting ?? 0,
    firstDueOn: plainDateOrNull(row.first_due_on),
    done: row.done ?? 0,
    answers: row.answers ?? 0,
    isClosed: row.closed_on !== null,
    recordedBy: row.recorded_by,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
  };
}

function toRow(facts: IncomingFacts) {
  return {
    received_on: facts.receivedOn,
    letter_number: facts.letterNumber,
    dated_on: facts.datedOn,
    sender: facts.sender,
    cooperative_id: facts.cooperativeId,
    subject: facts.subject,
    secrecy: facts.secrecy,
    speed: facts.speed,
    attachments: facts.attachments,
    channel: facts.channel,
    note: facts.note,
  };
}

/** Whom letters lie with, by letter; in the order in which they were passed on. */
export async function listWaitingWith(
  db: ReadHandle,
  letterIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (letterIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('incoming_disposition')
    .select(['letter_id', 'to_whom'])
    .where('letter_id', 'in', [...letterIds])
    .where('removed_at', 'is', null)
    .where('done_on', 'is', null)
    .orderBy('letter_id')
    .orderBy('position')
    .execute();
  const found = new Map<string, string[]>();
  for (const { letter_id: id, to_whom: receiver } of rows)
    found.set(id, [...(found.get(id) ?? []), receiver]);
  return found;
}

export async function findIncoming(db: ReadHandle, id: string): Promise<IncomingLetter | undefined> {
  const row = await selectIncoming(db).where('incoming.id', '=', id).executeTakeFirst();
  return row && toIncoming(row, (await listWaitingWith(db, [id])).get(id) ?? []);
}

/** By its place in the agenda, as the door and the page name it. */
export async function findByAgenda(
  db: ReadHandle,
  { year, number }: { readonly year: number; readonly number: number },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('incoming_letter')
    .select('id')
    .where('agenda_year', '=', year)
    .where('agenda_number', '=', number)
    .executeTakeFirst();
  return row?.id;
}

/** The last number given in a year; 0 before the first. Numbers taken out count: none is given twice. */
export async function lastAgendaNumber(db: ReadHandle, year: number): Promise<number> {
  const row = await db
    .selectFrom('incoming_letter')
    .select(({ fn }) => fn.max('agenda_number').as('n'))
    .where('agenda_year', '=', year)
    .executeTakeFirst();
  return row?.n ?? 0;
}

/** Every number of a year that stands in the agenda, rising. */
export async function listAgendaNumbers(db: ReadHandle, year: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('incoming_letter')
    .select('agenda_number')
    .where('agenda_year', '=', year)
    .orderBy('agenda_number')
    .execute();
  return rows.map((row) => row.agenda_number);
}

export async function insertIncoming(
  db: WriteHandle,
  id: string,
  facts: IncomingFacts & { readonly agendaYear: number; readonly agendaNumber: number },
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('incoming_letter')
    .values({
      id,
      ...toRow(facts),
      agenda_year: facts.agendaYear,
      agenda_number: facts.agendaNumber,
      closed_on: null,
      closed_note: '',
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

export async function updateIncoming(
  db: WriteHandle,
  id: string,
  facts: IncomingFacts,
  at: string,
): Promise<void> {
  await db
    .updateTable('incoming_letter')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Takes a letter out of the agenda under its number, or back; the reason is empty on the way back. */
export async function markIncoming(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('incoming_letter').set(removalColumns(removed, at)).where('id', '=', id).execute();
}

/** Closes a letter that needs no disposition, or opens it again. */
export async function closeIncoming(
  db: WriteHandle,
  id: string,
  closed: { readonly on: PlainDate; readonly note: string } | null,
  at: string,
): Promise<void> {
  await db
    .updateTable('incoming_letter')
    .set({ closed_on: closed?.on ?? null, closed_note: closed?.note ?? '', updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Words used so far, so that one thing keeps one spelling, and the years of the agenda, newest first. */
export async function listIncomingWords(db: ReadHandle): Promise<{
  readonly senders: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly years: readonly number[];
}> {
  const senders = await db
    .selectFrom('incoming_letter')
    .select('sender')
    .distinct()
    .where('removed_at', 'is', null)
    .orderBy('sender')
    .execute();
  const wordsOf = async (column: 'from_whom' | 'to_whom') => {
    const rows = await db
      .selectFrom('incoming_disposition')
      .select(sql<string>`${sql.ref(column)}`.as('word'))
      .where('removed_at', 'is', null)
      .where(column, '<>', '')
      .groupBy(column)
      .orderBy(({ fn }) => fn.max('recorded_at'), 'desc')
      .orderBy(column)
      .execute();
    return rows.map(({ word }) => word);
  };
  const years = await db
    .selectFrom('incoming_letter')
    .select('agenda_year')
    .distinct()
    .orderBy('agenda_year', 'desc')
    .execute();
  return {
    senders: senders.map(({ sender }) => sender),
    from: await wordsOf('from_whom'),
    to: await wordsOf('to_whom'),
    years: years.map((row) => row.agenda_year),
  };
}
