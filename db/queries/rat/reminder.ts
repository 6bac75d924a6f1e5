import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { REMINDER_STEPS } from '#rules/rat/reminder.ts';
import type { ReminderStep, SentReminder } from '#rules/rat/reminder.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';

// A type, not an interface: the change log keeps it as a plain value.
export type ReminderFacts = { readonly sentOn: PlainDate; readonly note: string };

function toReminder(row: { step: number; sent_on: string; note: string }): SentReminder & ReminderFacts {
  const step = REMINDER_STEPS.find((known) => known === row.step) ?? 3;
  return { step, sentOn: toPlainDate(row.sent_on), note: row.note };
}

/** Warning letters of a book year to these cooperatives, by cooperative, first step first; at most some hundred ids. */
export async function listReminders(
  db: ReadHandle,
  cooperativeIds: readonly string[],
  bookYear: number,
): Promise<ReadonlyMap<string, readonly (SentReminder & ReminderFacts)[]>> {
  const byCooperative = new Map<string, (SentReminder & ReminderFacts)[]>();
  if (cooperativeIds.length === 0) return byCooperative;
  const rows = await db
    .selectFrom('rat_reminder')
    .select(['cooperative_id', 'step', 'sent_on', 'note'])
    .where('book_year', '=', bookYear)
    .where('cooperative_id', 'in', cooperativeIds)
    .orderBy('step')
    .execute();
  for (const row of rows) {
    const list = byCooperative.get(row.cooperative_id) ?? [];
    list.push(toReminder(row));
    byCooperative.set(row.cooperative_id, list);
  }
  return byCooperative;
}

export async function findReminder(
  db: ReadHandle,
  cooperativeId: string,
  bookYear: number,
  step: ReminderStep,
): Promise<ReminderFacts | undefined> {
  const sent = (await listReminders(db, [cooperativeId], bookYear)).get(cooperativeId) ?? [];
  const found = sent.find((one) => one.step === step);
  return found && { sentOn: found.sentOn, note: found.note };
}

export async function writeReminder(
  db: WriteHandle,
  place: { readonly cooperativeId: string; readonly bookYear: number; readonly step: ReminderStep },
  { sentOn, note }: ReminderFacts,
  at: string,
): Promise<void> {
  const facts = { sent_on: sentOn, note, recorded_at: at };
  await db
    .insertInto('rat_reminder')
    .values({
      id: newId(),
      cooperative_id: place.cooperativeId,
      book_year: place.bookYear,
      step: place.step,
      ...facts,
    })
    .onConflict((conflict) => conflict.columns(['cooperative_id', 'book_year', 'step']).doUpdateSet(facts))
    .execute();
}

export async function deleteReminder(
  db: WriteHandle,
  cooperativeId: string,
  bookYear: number,
  step: ReminderStep,
): Promise<void> {
  await db
    .deleteFrom('rat_reminder')
    .where('cooperative_id', '=', cooperativeId)
    .where('book_year', '=', bookYear)
    .where('step', '=', step)
    .execute();
}
