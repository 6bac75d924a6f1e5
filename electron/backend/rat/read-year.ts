import type { RatYear } from '#contract/rat.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listFigures } from '#db/queries/cooperative/cooperative.ts';
import { findRat } from '#db/queries/rat/rat.ts';
import { findRatDetail, findStatuteQuorum, NO_RAT_DETAIL } from '#db/queries/rat/detail.ts';
import { listRatLines } from '#db/queries/rat/line.ts';
import { listReminders } from '#db/queries/rat/reminder.ts';
import { listRatStages, listStageDocuments } from '#db/queries/rat/stage.ts';
import { listSpecialMeetings } from '#db/queries/rat/special-meeting.ts';
import { NO_FIGURES } from '#rules/cooperative/year-figure.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { nextReminder } from '#rules/rat/reminder.ts';
import { NO_STAGE_DAYS, RAT_STAGES } from '#rules/rat/stage.ts';
import type { StageDays } from '#rules/rat/stage.ts';
import { unplacedRat } from '#rules/rat/unplaced.ts';
import { ratYearReasons } from '#rules/rat/year.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { requireCooperative } from '../cooperative/require-record.ts';
import { deadlinesOf } from './deadline-groups.ts';

async function readFigures(
  read: ReadHandle,
  cooperativeId: string,
  bookYear: number,
): Promise<RatYear['figures']> {
  const known = (await listFigures(read, cooperativeId)).find((year) => year.bookYear === bookYear);
  if (!known) return NO_FIGURES;
  const { bookYear: _year, ...figures } = known;
  return figures;
}

async function readStages(
  read: ReadHandle,
  cooperativeId: string,
  bookYear: number,
): Promise<RatYear['stages']> {
  const written = await listRatStages(read, cooperativeId, bookYear);
  const documents = await listStageDocuments(read, cooperativeId, bookYear);
  const rat = await findRat(read, cooperativeId, bookYear);
  const ratDays = { held: rat?.heldOn ?? null, reported: rat?.reportedOn ?? null };
  return RAT_STAGES.map((stage) => {
    const known = written.find((one) => one.stage === stage);
    return {
      stage,
      on: stage === 'held' || stage === 'reported' ? ratDays[stage] : (known?.on ?? null),
      note: known?.note ?? '',
      recordedBy: known?.recordedBy ?? '',
      documents: documents
        .filter((document) => document.stage === stage)
        .map(({ id, kind, title, fileName }) => ({ id, kind, title, fileName })),
    };
  });
}

/** The quorum that counts for a meeting: the cooperative's own, else the rule of the meeting's day. */
async function readQuorum(
  read: ReadHandle,
  ruleBook: RuleBook,
  cooperativeId: string,
  { isSecond, on }: { readonly isSecond: boolean; readonly on: PlainDate },
): Promise<RatYear['quorum']> {
  const own = await findStatuteQuorum(read, cooperativeId);
  if (own && !isSecond) {
    const { numerator, denominator, mustExceed, note } = own;
    const rule = { numerator, denominator, mustExceed: mustExceed === 1 };
    return { rule, basis: `Anggaran dasar koperasi: ${note}`, isStatute: true, note };
  }
  const general = ruleOrEarliest(ruleBook[isSecond ? 'rat-quorum-second' : 'rat-quorum'], on);
  return { rule: general.value, basis: general.basis, isStatute: false, note: general.note };
}

/** One book year's RAT of one cooperative as the office knows it, judged by the rules of its days. */
export async function readRatYear(
  read: ReadHandle,
  cooperativeId: string,
  bookYear: number,
  today: PlainDate,
): Promise<RatYear> {
  const cooperative = await requireCooperative(read, cooperativeId);
  const ruleBook = await readRuleBook(read);
  const stored = (await findRatDetail(read, cooperativeId, bookYear)) ?? NO_RAT_DETAIL;
  const detail = { ...stored, isSecond: stored.isSecond === 1 };
  const deadlines = deadlinesOf(ruleBook, bookYear, { form: cooperative.form, endsOn: detail.endsOn });
  const stages = await readStages(read, cooperativeId, bookYear);
  const days: StageDays = {
    ...NO_STAGE_DAYS,
    ...Object.fromEntries(stages.map(({ stage, on }) => [stage, on])),
  };
  const heldNote = stages.find(({ stage }) => stage === 'held')?.note ?? '';
  const isHeldUndated = (await findRat(read, cooperativeId, bookYear))?.heldOn === null;
  const [line] = await listRatLines(read, [cooperativeId], bookYear);
  const unplaced = line
    ? unplacedRat({ ...line, bookYear, bookYearEndsOn: deadlines.bookYearEndsOn }, today)
    : null;
  const figures = await readFigures(read, cooperativeId, bookYear);
  const quorum = await readQuorum(read, ruleBook, cooperativeId, {
    isSecond: detail.isSecond,
    on: days.held ?? today,
  });
  const reminders = (await listReminders(read, [cooperativeId], bookYear)).get(cooperativeId) ?? [];
  const reminderRule = ruleOrEarliest(ruleBook['rat-reminder'], deadlines.bookYearEndsOn).value;
  const { id, name, legalEntityNumber, nikKoperasi, form, kind, status, address } = cooperative;
  const { districtName, villageName, chairName, secretaryName, treasurerName, supervisorName } = cooperative;
  const { bookYearEndsOn, legalLimitOn, heldLimitOn, reportLimitOn, basis, legalBasis } = deadlines;
  return {
    cooperative: {
      id,
      name,
      legalEntityNumber,
      nikKoperasi,
      form,
      kind,
      status,
      address,
      districtName,
      villageName,
      chairName,
      secretaryName,
      treasurerName,
      supervisorName,
      updatedAt: cooperative.updatedAt,
    },
    bookYear,
    isHeldUndated,
    deadlines: { bookYearEndsOn, legalLimitOn, heldLimitOn, reportLimitOn, basis, legalBasis },
    stages,
    detail,
    figures,
    quorum,
    unplaced,
    reasons: ratYearReasons(
      { days, isHeldUndated, attendance: detail, figures: { ...detail, ...figures }, unplaced, heldNote },
      { deadlines, quorum },
    ),
    reminders,
    nextReminder:
      days.held === null && !isHeldUndated && unplaced === null
        ? nextReminder(reportLimitOn, reminders, reminderRule, today)
        : null,
    specialMeetings: (await listSpecialMeetings(read, cooperativeId)).map(
      ({ cooperativeId: _of, ...meeting }) => meeting,
    ),
  };
}
