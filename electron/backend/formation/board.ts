import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { BoardFile } from '#db/queries/formation/board.ts';
import { listBoardFiles } from '#db/queries/formation/board.ts';
import { listDraftSubjects } from '#db/queries/change/draft.ts';
import { listAllStages } from '#db/queries/formation/stage.ts';
import { findFormations } from '#db/queries/formation/file.ts';
import { normaliseCooperativeName } from '#rules/cooperative/name.ts';
import { checkDocuments } from '#rules/formation/checklist.ts';
import { FORMATION_STAGES, standingOf, withMeeting } from '#rules/formation/stage.ts';
import type { StageFact, StageStanding } from '#rules/formation/stage.ts';
import { addDays, dayNumber } from '#rules/value/plain-date.ts';
import type { QueryContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { readyFiles } from './ready-files.ts';
import { formationDraftSubject } from './save-formation.ts';

interface StandingFile extends BoardFile {
  readonly stages: readonly StageFact[];
  readonly standing: StageStanding;
}

async function standingFiles({ read, today }: QueryContext): Promise<readonly StandingFile[]> {
  const recorded = await listAllStages(read);
  return (await listBoardFiles(read)).map((file) => {
    const stages = withMeeting(recorded.get(file.id) ?? [], file.meetingOn, today);
    return { ...file, stages, standing: standingOf(stages, today) };
  });
}

const isOpen = ({ cooperativeId }: BoardFile): boolean => cooperativeId === null;

const waitingByStage = (open: readonly StandingFile[]) =>
  FORMATION_STAGES.map((stage) => ({
    stage,
    count: open.filter(({ standing }) => standing.next === stage).length,
  }));

/** The files that are not in the register yet: how many, for what they wait, and the longest in days. */
export async function waitingFiles(context: QueryContext) {
  const open = (await standingFiles(context)).filter(isOpen);
  return {
    count: open.length,
    longestWaiting: Math.max(0, ...open.map(({ standing }) => standing.daysWaiting)),
    waiting: waitingByStage(open).filter(({ count }) => count > 0),
  };
}

type BoardInput = CheckedInputOf<'formation.board'>;

function fits(
  file: StandingFile,
  { text, officer, notary, districtCode, waitingFor, hasMoved }: BoardInput,
  ready: ReadonlySet<string> | null,
) {
  const words = normaliseCooperativeName(text).split(' ').filter(Boolean);
  const key = normaliseCooperativeName(`${file.name} ${file.villageName}`);
  return (
    (hasMoved || isOpen(file)) &&
    (ready === null || ready.has(file.id)) &&
    words.every((word) => key.includes(word)) &&
    (officer === null || file.officer === officer) &&
    (notary === null || file.notary === notary) &&
    (districtCode === null || file.districtCode === districtCode) &&
    (waitingFor === null || file.standing.next === waitingFor)
  );
}

const ORDERS: Readonly<Record<BoardInput['sort'], (a: StandingFile, b: StandingFile) => number>> = {
  waiting: (a, b) => b.standing.daysWaiting - a.standing.daysWaiting,
  name: () => 0,
  updated: (a, b) => (a.updatedAt < b.updatedAt ? 1 : -1),
};

const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.filter((text) => text !== ''))].toSorted((a, b) => a.localeCompare(b, 'id'));

/** The office's formation files by where they wait. */
export async function readBoard(
  input: BoardInput,
  context: QueryContext,
): Promise<OutputOf<'formation.board'>> {
  const { read } = context;
  const office = await requireOffice(read);
  const files = await standingFiles(context);
  const open = files.filter(isOpen);
  const ready = input.isReady ? await readyFiles(read, office) : null;
  const found = files.filter((file) => fits(file, input, ready)).toSorted(ORDERS[input.sort]);
  const ruleBook = await readRuleBook(read);
  const drafted = await listDraftSubjects(read, formationDraftSubject(''));
  const shown = found.slice(input.offset, input.offset + input.limit);
  const wholes = await findFormations(
    read,
    shown.map(({ id }) => id),
  );
  const rows = shown.map((file) => {
    const { id, name, villageName, districtName, officer, notary, meetingOn, founderCount } = file;
    const { reached, next, daysWaiting } = file.standing;
    const whole = wholes.get(id);
    return {
      id,
      name,
      villageName,
      districtName,
      officer,
      notary,
      meetingOn,
      founderCount,
      next,
      daysWaiting,
      reached: reached && { stage: reached.stage, on: reached.on, number: reached.number },
      percentComplete: whole ? checkDocuments(whole, ruleBook).percentComplete : 0,
      cooperativeId: file.cooperativeId,
      hasDraft: drafted.has(formationDraftSubject(id)),
    };
  });
  return {
    rows,
    total: found.length,
    open: open.length,
    waiting: waitingByStage(open),
    officers: distinct(files.map(({ officer }) => officer)),
    notaries: distinct(files.map(({ notary }) => notary)),
    districts: districtsOf(files),
  };
}

function districtsOf(files: readonly BoardFile[]) {
  const names = new Map(
    files.map(({ districtCode, districtName }) => [districtCode, districtName || districtCode]),
  );
  return [...names].map(([code, name]) => ({ code, name })).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Who reached one stage within a period: the race of "1-30 Juni". */
export async function readSprint(
  { from, until, stage }: CheckedInputOf<'formation.sprint'>,
  context: QueryContext,
): Promise<OutputOf<'formation.sprint'>> {
  await requireOffice(context.read);
  if (until < from)
    refuse('until', 'Hari terakhirnya lebih dahulu daripada hari pertamanya. Tukarkan keduanya.');
  const files = await standingFiles(context);
  const dayOf = (file: StandingFile) => file.stages.find((fact) => fact.stage === stage)?.on;
  const reached = files.map(dayOf).filter((on) => on !== undefined);
  const within = reached.filter((on) => on >= from && on <= until);
  const span = Math.min(Math.max(0, dayNumber(until) - dayNumber(from)), 366);
  const days = Array.from({ length: span + 1 }, (_, index) => addDays(from, index));
  const { today } = context;
  return {
    total: files.length,
    before: reached.filter((on) => on < from).length,
    within: within.length,
    after: reached.filter((on) => on > until).length,
    remaining: files.length - reached.length,
    daysLeft: today > until ? 0 : dayNumber(until) - dayNumber(today < from ? from : today) + 1,
    byDay: days.map((on) => ({ on, count: within.filter((one) => one === on).length })),
    byDistrict: districtsOf(files).map(({ code, name }) => {
      const own = files.filter(({ districtCode }) => districtCode === code);
      return {
        code,
        name,
        total: own.length,
        reached: own.filter((file) => dayOf(file) !== undefined).length,
      };
    }),
  };
}
