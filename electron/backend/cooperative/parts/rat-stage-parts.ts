import { deleteReminder, findReminder, writeReminder } from '#db/queries/rat/reminder.ts';
import type { ReminderFacts } from '#db/queries/rat/reminder.ts';
import {
  deleteRatStage,
  deleteStageDocument,
  findRatStage,
  findStageDocument,
  writeRatStage,
  writeStageDocument,
} from '#db/queries/rat/stage.ts';
import type { StageDocument, StageNote } from '#db/queries/rat/stage.ts';
import {
  deleteSpecialMeeting,
  findSpecialMeeting,
  writeSpecialMeeting,
} from '#db/queries/rat/special-meeting.ts';
import type { SpecialMeeting } from '#db/queries/rat/special-meeting.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { REMINDER_STEPS } from '#rules/rat/reminder.ts';
import type { ReminderStep } from '#rules/rat/reminder.ts';
import { RAT_STAGE_LABELS, RAT_STAGES } from '#rules/rat/stage.ts';
import type { RatStage } from '#rules/rat/stage.ts';
import type { PartKind } from './part.ts';

/** "2024.invited" */
function stageOf(key: string): { readonly bookYear: number; readonly stage: RatStage } {
  const [year = '', word = ''] = key.split('.');
  const stage = RAT_STAGES.find((known) => known === word);
  if (!stage) throw new RangeError(`no stage: ${key}`);
  return { bookYear: Number(year), stage };
}

/** "2024.1" */
function reminderOf(key: string): { readonly bookYear: number; readonly step: ReminderStep } {
  const [year = '', number = ''] = key.split('.');
  const step = REMINDER_STEPS.find((known) => String(known) === number);
  if (!step) throw new RangeError(`no reminder: ${key}`);
  return { bookYear: Number(year), step };
}

/** One stage of one book year's RAT with its day and its note. */
export const ratStagePart: PartKind<StageNote> = {
  label: (key) => `${RAT_STAGE_LABELS[stageOf(key).stage]}, RAT TB ${stageOf(key).bookYear}`,
  read: async (db, { cooperativeId, key }) => {
    const { bookYear, stage } = stageOf(key);
    return (await findRatStage(db, cooperativeId, bookYear, stage)) ?? null;
  },
  write: (db, { cooperativeId, key }, note, { at, who }) => {
    const { bookYear, stage } = stageOf(key);
    return note === null
      ? deleteRatStage(db, cooperativeId, bookYear, stage)
      : writeRatStage(db, { cooperativeId, bookYear, stage }, note, { who, at });
  },
  text: (_db, { on, note }) =>
    [on === null ? '' : formatLongDate(on), note].filter((part) => part !== '').join(', '),
};

/** Which stage a scan belongs to; the key is the document's id. */
export const stageDocumentPart: PartKind<StageDocument> = {
  label: () => 'Dokumen tahap RAT',
  read: async (db, { key }) => (await findStageDocument(db, key)) ?? null,
  write: (db, { key }, place) =>
    place === null ? deleteStageDocument(db, key) : writeStageDocument(db, key, place),
  text: (_db, { bookYear, stage }) => `${RAT_STAGE_LABELS[stage]}, RAT TB ${bookYear}`,
};

/** One warning letter of a book year. */
export const reminderPart: PartKind<ReminderFacts> = {
  label: (key) => `Teguran SP${reminderOf(key).step}, RAT TB ${reminderOf(key).bookYear}`,
  read: async (db, { cooperativeId, key }) => {
    const { bookYear, step } = reminderOf(key);
    return (await findReminder(db, cooperativeId, bookYear, step)) ?? null;
  },
  write: (db, { cooperativeId, key }, facts, { at }) => {
    const { bookYear, step } = reminderOf(key);
    return facts === null
      ? deleteReminder(db, cooperativeId, bookYear, step)
      : writeReminder(db, { cooperativeId, bookYear, step }, facts, at);
  },
  text: (_db, { sentOn, note }) =>
    [`dikirim ${formatLongDate(sentOn)}`, note].filter((part) => part !== '').join(', '),
};

/** An extraordinary members' meeting; never the RAT of a book year. */
export const specialMeetingPart: PartKind<SpecialMeeting> = {
  label: () => 'Rapat anggota luar biasa',
  read: async (db, { key }) => {
    const found = await findSpecialMeeting(db, key);
    if (!found) return null;
    const { heldOn, subject, place, entitled, present, note } = found;
    return { heldOn, subject, place, entitled, present, note };
  },
  write: (db, { cooperativeId, key }, meeting, { at }) =>
    meeting === null
      ? deleteSpecialMeeting(db, key)
      : writeSpecialMeeting(db, { id: key, cooperativeId }, meeting, at),
  text: (_db, { heldOn, subject, place, present, entitled }) =>
    [
      formatLongDate(heldOn),
      subject,
      place,
      present === null || entitled === null
        ? ''
        : `hadir ${formatInteger(present)} dari ${formatInteger(entitled)}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
};
