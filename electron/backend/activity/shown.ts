import path from 'node:path';
import type { ActivityLine, ActivityPage, BatchLine, ParticipantLine } from '#contract/activity.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listStateEvents } from '#db/queries/activity/activity.ts';
import type { Activity } from '#db/queries/activity/activity.ts';
import { listBatches } from '#db/queries/activity/batch.ts';
import type { Batch } from '#db/queries/activity/batch.ts';
import { listCertificates } from '#db/queries/activity/certificate.ts';
import { listParticipants } from '#db/queries/activity/participant.ts';
import type { Participant } from '#db/queries/activity/participant.ts';
import { readTerms } from '#db/queries/activity/terms.ts';
import { readDaysOff } from '#db/queries/calendar/calendar-day.ts';
import { isRealised, ORGANISER_LABELS, stepsFrom } from '#rules/activity/activity.ts';
import { judgeAttendance } from '#rules/activity/attendance.ts';
import { competenceText } from '#rules/activity/competence.ts';
import { dayCount, dayOffReasons, daysOf, doOverlap, hoursOf, listDays } from '#rules/activity/batch.ts';
import { isSamePerson, nibReasons, overlapReason, quotaReasons } from '#rules/activity/participant.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ActivityTerms } from '#rules/activity/payment.ts';
import type { Reason } from '#rules/value/reason.ts';
import { fileNameOf } from '../base/file-name.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** The lists of an office as it words them on a day. */
export interface ActivityWords {
  readonly kinds: readonly NamedChoice[];
  readonly funds: readonly NamedChoice[];
}

export const wordsOn = (book: RuleBook, on: PlainDate): ActivityWords => ({
  kinds: ruleOrEarliest(book['activity-kinds'], on).value,
  funds: ruleOrEarliest(book['activity-funds'], on).value,
});

/** A choice taken off its list since keeps its code. */
export const nameOf = (code: string, choices: readonly NamedChoice[]): string =>
  choices.find((one) => one.code === code)?.name ?? code;

/** "UPTD Balatkop Provinsi", "Dinas sendiri". */
export const organiserText = ({ organiser, organiserName }: Activity): string =>
  organiserName === '' ? ORGANISER_LABELS[organiser] : organiserName;

export const fundText = ({ funds }: Activity, words: ActivityWords): string =>
  funds.map(({ source, budgetYear }) => `${nameOf(source, words.funds)} ${String(budgetYear)}`).join(', ');

/** The folder among the program's documents for the papers of one activity: two activities have lists of the same day. */
export const paperFolder = ({ year, title }: Activity): string =>
  path.join('kegiatan', `${String(year)}-${fileNameOf(title)}`);

/** Places of a batch: its own, or the usual ones of its first day. */
export const placesOf = ({ quota, startsOn }: Batch, book: RuleBook): number =>
  quota ?? ruleOrEarliest(book['activity-quota'], startsOn).value;

/** An activity as one row of the list. */
export function shownLine(
  activity: Activity,
  batches: readonly Batch[],
  book: RuleBook,
  words: ActivityWords,
): ActivityLine {
  const own = batches.filter(({ activityId }) => activityId === activity.id);
  const participants = own.reduce((sum, batch) => sum + batch.participants, 0);
  const places = own.reduce((sum, batch) => sum + placesOf(batch, book), 0);
  const isOver = own.some((batch) => batch.participants > placesOf(batch, book));
  const starts = own.map(({ startsOn }) => startsOn).toSorted();
  const ends = own.map(({ endsOn }) => endsOn).toSorted();
  return {
    id: activity.id,
    year: activity.year,
    kind: activity.kind,
    kindText: nameOf(activity.kind, words.kinds),
    title: activity.title,
    organiserText: organiserText(activity),
    fundText: fundText(activity, words),
    state: activity.state,
    startsOn: starts[0] ?? null,
    endsOn: ends.at(-1) ?? null,
    days: daysOf(own),
    batches: own.length,
    participants,
    quota: activity.quota ?? places,
    isOverQuota: isOver || (activity.quota !== null && participants > activity.quota),
    budgetPlanned: activity.budgetPlanned,
    budgetSpent: activity.budgetSpent,
    updatedAt: activity.updatedAt,
    removedReason: activity.removedReason,
  };
}

interface Judging {
  readonly activity: Activity;
  readonly batches: readonly Batch[];
  readonly participants: readonly Participant[];
  readonly book: RuleBook;
}

/** What is to be said of one participant before attendance is looked at. */
export function participantWarnings(
  one: Participant,
  batch: Batch,
  { activity, batches, participants, book }: Judging,
): readonly Reason[] {
  const others = batches.filter((other) => other.id !== batch.id && doOverlap(batch, other));
  const twin = others.find(({ id }) =>
    participants.some((other) => other.batchId === id && isSamePerson(one, other)),
  );
  const funds = activity.funds.map(({ source }) => source);
  return [
    ...nibReasons(one, funds, batch.startsOn, book['activity-nib']),
    ...(twin ? [overlapReason(one.name, `angkatan ${String(twin.number)}`)] : []),
  ];
}

/** More participants than places, and days on which the office is off. */
export const batchWarnings = (
  batch: Batch,
  participants: number,
  book: RuleBook,
  daysOff: ReadonlyMap<PlainDate, string>,
): readonly Reason[] => [
  ...quotaReasons(
    participants,
    placesOf(batch, book),
    batch.quota === null ? ruleOrEarliest(book['activity-quota'], batch.startsOn).basis : '',
  ),
  ...dayOffReasons(batch, daysOff),
];

/** What attendance and the officer say of one participant. */
export const judgedParticipant = (one: Participant, batch: Batch, { activity, book }: Judging) =>
  judgeAttendance(
    {
      marks: [...one.marks.values()],
      days: dayCount(batch),
      isOver: isRealised(activity.state),
      override: one.verdict === null ? null : { verdict: one.verdict, reason: one.verdictReason },
    },
    ruleOrEarliest(book['activity-attendance'], batch.startsOn),
  );

/** What the page shows beside what is judged. */
interface Showing extends Judging {
  readonly daysOff: ReadonlyMap<PlainDate, string>;
  readonly today: PlainDate;
  /** The number that stands, by participant. */
  readonly certificates: ReadonlyMap<string, string>;
}

function shownParticipant(one: Participant, batch: Batch, judging: Showing): ParticipantLine {
  const judged = judgedParticipant(one, batch, judging);
  return {
    id: one.id,
    position: one.position,
    personId: one.personId,
    name: one.name,
    nikKtp: maskNik(one.nikKtp),
    sex: one.sex,
    cooperativeId: one.cooperativeId,
    cooperativeName: one.cooperativeName,
    business: one.business,
    umkmId: one.umkmId,
    umkmName: one.umkmName,
    role: one.role,
    originCode: one.originCode,
    category: one.category,
    nibBasis: one.nibBasis,
    preScore: one.preScore,
    postScore: one.postScore,
    marks: Object.fromEntries(one.marks),
    percent: judged.percent,
    verdict: judged.verdict,
    isOverridden: judged.isOverridden,
    verdictReason: one.verdictReason,
    competenceNumber: one.competenceNumber,
    competenceIssuer: one.competenceIssuer,
    competenceOn: one.competenceOn,
    competenceUntil: one.competenceUntil,
    competenceText: competenceText(one, judging.today),
    certificateNumber: judging.certificates.get(one.id) ?? '',
    allowanceRate: one.allowanceRate,
    transportRate: one.transportRate,
    warnings: [...participantWarnings(one, batch, judging), ...judged.reasons],
    updatedAt: one.updatedAt,
  };
}

function shownBatch(batch: Batch, judging: Showing): BatchLine {
  const { book } = judging;
  const rule = ruleOrEarliest(book['activity-attendance'], batch.startsOn);
  const own = judging.participants.filter(({ batchId }) => batchId === batch.id);
  return {
    id: batch.id,
    number: batch.number,
    startsOn: batch.startsOn,
    endsOn: batch.endsOn,
    days: listDays(batch),
    place: batch.place,
    quota: batch.quota,
    places: placesOf(batch, book),
    threshold: rule.value,
    thresholdBasis: `${rule.basis}. ${rule.note}`,
    sessions: batch.sessions,
    hours: hoursOf(batch.sessions),
    warnings: batchWarnings(batch, own.length, book, judging.daysOff),
    participants: own.map((one) => shownParticipant(one, batch, judging)),
    updatedAt: batch.updatedAt,
  };
}

const mutableTerms = ({ committee, ...terms }: ActivityTerms) => ({ ...terms, committee: [...committee] });

/** All that the page of an activity shows. */
export async function shownActivity(
  read: ReadHandle,
  activity: Activity,
  today: PlainDate,
): Promise<ActivityPage> {
  const book = await readRuleBook(read);
  const words = wordsOn(book, today);
  const batches = await listBatches(read, [activity.id]);
  const participants = await listParticipants(
    read,
    batches.map(({ id }) => id),
  );
  const given = await listCertificates(
    read,
    participants.map(({ id }) => id),
  );
  const standing = given.filter(({ isVoid }) => !isVoid);
  const certificates = new Map(standing.map(({ participantId, number }) => [participantId, number]));
  const daysOff = await readDaysOff(read);
  const judging = { activity, batches, participants, book, today, certificates, daysOff };
  const { removedAt, ...rest } = activity;
  return {
    ...rest,
    kindText: nameOf(activity.kind, words.kinds),
    organiserText: organiserText(activity),
    steps: stepsFrom(activity.state),
    fundText: fundText(activity, words),
    terms: mutableTerms(await readTerms(read, activity.id)),
    batches: batches.map((batch) => shownBatch(batch, judging)),
    history: await listStateEvents(read, activity.id),
    isRemoved: removedAt !== null,
  };
}
