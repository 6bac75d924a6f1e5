import type { CooperativeStatus } from './cooperative.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** One row of a status history as it was recorded. */
export interface RecordedStatus {
  readonly status: CooperativeStatus;
  /** The day it holds from; null when the source did not say. */
  readonly sinceOn: PlainDate | null;
  /** The office's day of recording: one without a day holds from then. */
  readonly recordedOn: PlainDate;
  readonly reason: string;
}

/** A status and the day from which it was the one, until the next entry's. */
export interface TimelineEntry {
  readonly status: CooperativeStatus;
  /** Null, in the first entry alone: from before anything is known. */
  readonly on: PlainDate | null;
  /** False where `on` is only the day on which somebody recorded it. */
  readonly isDated: boolean;
  readonly reason: string;
  /** It is the day of a first status that came without one: where this entry gives way, that one shows again. */
  readonly opens?: true | undefined;
}

/** A status of one day on, as it is entered. */
export interface EnteredStatus {
  readonly status: CooperativeStatus;
  readonly on: PlainDate;
  readonly reason: string;
}

/**
 * What a history in the order of recording tells, oldest day first. A day has the status recorded last of those that
 * hold by then. Days before all of them have the first recorded one when it came without a day, or else the earliest.
 */
export function timelineOf(history: readonly RecordedStatus[]): readonly TimelineEntry[] {
  const [first] = history;
  if (!first) return [];
  const known = history.map((one) => ({ one, on: one.sinceOn ?? one.recordedOn }));
  // One that holds from no later a day and was recorded later hides the one before it from every day.
  const telling = known.filter(({ on }, at) => !known.slice(at + 1).some((later) => later.on <= on));
  const entries: readonly TimelineEntry[] = telling.map(({ one, on }) => ({
    status: one.status,
    on,
    isDated: one.sinceOn !== null,
    reason: one.reason,
  }));
  if (first.sinceOn !== null) return entries;
  const beginning = { status: first.status, on: null, isDated: false, reason: first.reason };
  return withBeginning(beginning, telling[0]?.one === first ? entries.slice(1) : entries);
}

/** A beginning of the same status as the first dated entry says nothing more: that entry is its day. */
function withBeginning(beginning: TimelineEntry, rest: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const isNamed = rest[0]?.isDated === true && rest[0].status === beginning.status;
  return isNamed && rest[0] ? [{ ...rest[0], opens: true }, ...rest.slice(1)] : [beginning, ...rest];
}

/**
 * The timeline with one more status at its place in time. A later entry stays, unless nobody ever gave it a day: who
 * enters a day knows more than the list that only named the status.
 */
export function placedInTimeline(
  timeline: readonly TimelineEntry[],
  entered: EnteredStatus,
): readonly TimelineEntry[] {
  const earlier = timeline.filter(({ on }) => on === null || on < entered.on);
  const later = laterThanEntered(timeline, entered.on).map(({ opens: _opens, ...entry }) => entry);
  const [opening] = timeline;
  const beginning =
    earlier.length === 0 && opening?.opens === true
      ? [{ status: opening.status, on: null, isDated: false, reason: opening.reason }]
      : [];
  const placed = [...beginning, ...earlier, { ...entered, isDated: true }, ...later];
  const [first, ...rest] = placed;
  return first?.on === null ? withBeginning(first, rest) : placed;
}

const laterThanEntered = (timeline: readonly TimelineEntry[], day: PlainDate): readonly TimelineEntry[] =>
  timeline.filter(({ on, isDated }) => isDated && on !== null && on > day);

/** What must be recorded, in this order, for a history to tell `placedInTimeline`: a later row hides earlier ones. */
export function rowsOfPlacing(
  timeline: readonly TimelineEntry[],
  entered: EnteredStatus,
): readonly EnteredStatus[] {
  const later = laterThanEntered(timeline, entered.on);
  return [entered, ...later.map(({ status, on, reason }) => ({ status, on: on ?? entered.on, reason }))];
}

/** What tells every day from `from` on what the timeline tells it, to be recorded over whatever was. */
export function entriesFrom(timeline: readonly TimelineEntry[], from: PlainDate): readonly EnteredStatus[] {
  const start = timeline.findLastIndex(({ on }) => on !== null && on <= from);
  const [first] = timeline;
  const entries = start < 0 && first && first.on !== null ? [{ ...first, on: from }, ...timeline] : timeline;
  return entries
    .slice(Math.max(start, 0))
    .map(({ status, on, reason }) => ({ status, on: on ?? from, reason }));
}

/** The entry that rules a day; undefined where nothing is known at all. */
export function entryOn(timeline: readonly TimelineEntry[], day: PlainDate): TimelineEntry | undefined {
  return timeline.findLast(({ on }) => on === null || on <= day) ?? timeline[0];
}

/** The day since when the present status has held without a break; null when nobody said. */
export function presentSince(timeline: readonly TimelineEntry[]): PlainDate | null {
  const status = timeline.at(-1)?.status;
  const start = timeline.findLastIndex((one) => one.status !== status) + 1;
  const entry = timeline[start];
  return entry?.isDated === true ? entry.on : null;
}
