import type { ReadHandle } from '#db/handles.ts';
import { listGivenLetters } from '#db/queries/letters/given-warning.ts';
import { listReminders } from '#db/queries/rat/reminder.ts';
import type { ReminderStep } from '#rules/rat/reminder.ts';
import { earlierWarning } from '#rules/rat/warning.ts';
import type { GivenWarning } from '#rules/rat/warning.ts';

/** Templates that warn of a missing RAT, and the step each stands for. */
const STEPS = { 'teguran-1': 1, 'teguran-2': 2, 'teguran-3': 3 } as const;

/** The step of a warning letter; undefined for every other letter. */
export const reminderStepOf = (templateCode: string): ReminderStep | undefined =>
  Object.entries(STEPS).find(([code]) => code === templateCode)?.[1];

/**
 * The warnings of a book year that these cooperatives were given, at most some hundred: final letters by their day and
 * number; of a step without one, what was written down as sent.
 */
export async function readGivenWarnings(
  read: ReadHandle,
  cooperativeIds: readonly string[],
  bookYear: number,
): Promise<ReadonlyMap<string, readonly GivenWarning[]>> {
  const templateCodes = Object.keys(STEPS);
  const letters = await listGivenLetters(read, cooperativeIds, { templateCodes, bookYear });
  const reminders = await listReminders(read, cooperativeIds, bookYear);
  return new Map(
    cooperativeIds.map((id) => {
      const own = (letters.get(id) ?? []).flatMap(({ templateCode, number, datedOn }) => {
        const step = reminderStepOf(templateCode);
        return step === undefined ? [] : [{ step, number, sentOn: datedOn }];
      });
      const written = (reminders.get(id) ?? [])
        .filter(({ step }) => own.every((letter) => letter.step !== step))
        .map(({ step, sentOn }) => ({ step, sentOn, number: '' }));
      return [id, [...own, ...written]] as const;
    }),
  );
}

/**
 * Number and day (YYYY-MM-DD) of the cooperative's own earlier warning, by their placeholders; a number that is not on
 * record is left to what was typed. Nothing for a letter that refers to none.
 */
export async function earlierWarningFields(
  read: ReadHandle,
  id: string | undefined,
  { templateCode, bookYear }: { readonly templateCode: string; readonly bookYear: number },
): Promise<Readonly<Record<string, string>>> {
  const step = reminderStepOf(templateCode);
  if (step === undefined || id === undefined) return {};
  const given = (await readGivenWarnings(read, [id], bookYear)).get(id) ?? [];
  const earlier = earlierWarning(given, step);
  if (!earlier) return {};
  const day = { tanggal_sebelumnya: earlier.sentOn };
  return earlier.number === '' ? day : { ...day, nomor_sebelumnya: earlier.number };
}
