import type { ReadHandle } from '#db/handles.ts';
import { listParticipants } from '#db/queries/activity/participant.ts';
import type { Participant } from '#db/queries/activity/participant.ts';
import { readTerms } from '#db/queries/activity/terms.ts';
import { presentDays } from '#rules/activity/attendance.ts';
import type { BatchSession } from '#rules/activity/batch.ts';
import { PAY_ITEMS, paySheet, rateOf } from '#rules/activity/payment.ts';
import type { ActivityTerms, PayBasis, PayItem, PaySheet } from '#rules/activity/payment.ts';
import { speakersOf } from '#rules/activity/speaker.ts';
import type { BatchPlace } from './require-activity.ts';

export const fromOf = ({ cooperativeName, business }: Participant): string =>
  cooperativeName === '' ? business : cooperativeName;

/** Those who were there, each at his or her own rate where there is one. */
function participantLines(
  participants: readonly Participant[],
  item: Exclude<PayItem, 'speaker'>,
  rate: number | null,
): readonly PayBasis[] {
  return participants.flatMap((one) => {
    const own = item === 'allowance' ? one.allowanceRate : one.transportRate;
    const units = presentDays([...one.marks.values()]);
    const paid = own ?? rate ?? 0;
    return units === 0 || paid === 0 ? [] : [{ name: one.name, from: fromOf(one), units, rate: paid }];
  });
}

const speakerLines = (sessions: readonly BatchSession[], rate: number | null): readonly PayBasis[] =>
  speakersOf(sessions).flatMap(({ name, sessions: own, hours }) =>
    hours === 0 || rate === null
      ? []
      : [{ name, from: own.map(({ subject }) => subject).join('; '), units: hours, rate }],
  );

/** The sheet of one item of a batch, from the record as it stands. */
export function sheetOf(
  item: PayItem,
  terms: ActivityTerms,
  {
    sessions,
    participants,
  }: { readonly sessions: readonly BatchSession[]; readonly participants: readonly Participant[] },
): PaySheet {
  const { rate, tax } = rateOf(item, terms);
  const lines =
    item === 'speaker' ? speakerLines(sessions, rate) : participantLines(participants, item, rate);
  return paySheet(lines, tax);
}

/** All that an activity pays out, before tax, over all its batches. */
export async function paidInAll(read: ReadHandle, { activity, batches }: BatchPlace): Promise<number> {
  const terms = await readTerms(read, activity.id);
  const everybody = await listParticipants(
    read,
    batches.map(({ id }) => id),
  );
  const sums = batches.flatMap(({ id, sessions }) => {
    const participants = everybody.filter(({ batchId }) => batchId === id);
    return PAY_ITEMS.map((item) => sheetOf(item, terms, { sessions, participants }).gross);
  });
  return sums.reduce((sum, gross) => sum + gross, 0);
}
