import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findCooperative, listNamesakes } from '#db/queries/cooperative/cooperative.ts';
import { findNumbered } from '#db/queries/coaching/counted.ts';
import { listFieldOfficers } from '#db/queries/coaching/officer.ts';
import type { FieldOfficer } from '#db/queries/coaching/officer.ts';
import { findPlanOf } from '#db/queries/coaching/plan.ts';
import { isOnDuty } from '#rules/coaching/officer.ts';
import { normaliseCooperativeName, normaliseLegalEntityNumber } from '#rules/cooperative/name.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { AppError } from '#contract/errors.ts';
import type { CommandContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { recordOfficer } from './save-officer.ts';
import { recordPlan } from './save-plan.ts';
import { recordVisit } from './save-visit.ts';
import { goalText, wordsOn } from './shown.ts';

type Entry = CheckedInputOf<'coaching.enter'>;

/** The one cooperative that a word names: by its id, a number of its own, or its name as a whole. */
async function cooperativeOf(read: ReadHandle, word: string): Promise<string> {
  const byId = await findCooperative(read, word);
  if (byId) return byId.id;
  const numbered = await findNumbered(read, word, normaliseLegalEntityNumber(word));
  const found =
    numbered.length > 0
      ? numbered
      : (await listNamesakes(read, normaliseCooperativeName(word))).map(({ id }) => id);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  return refuse(
    'cooperative',
    found.length === 0
      ? `"${word}" tidak ada di register. Tulis nama lengkapnya, nomor badan hukumnya, atau idnya.`
      : `"${word}" ada ${String(found.length)} kali di register. Tulis nomor badan hukumnya atau idnya.`,
  );
}

/** Of several of one name, the one who was on duty on all these days. */
function officerNamed(
  all: readonly FieldOfficer[],
  name: string,
  days: readonly PlainDate[],
): FieldOfficer | undefined {
  const key = normalisePersonName(name);
  const named = all.filter((one) => normalisePersonName(one.name) === key);
  if (named.length <= 1) return named[0];
  const onDuty = named.filter((one) => days.every((on) => isOnDuty(one, on)));
  const [only] = onDuty;
  if (only && onDuty.length === 1) return only;
  return refuse(
    'officer',
    `"${name}" tercatat ${String(named.length)} kali sebagai petugas. Catat lewat layar Pembinaan.`,
  );
}

const wordKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A plan that stands already takes the file's visits, where it says the same of the plan. */
async function planFor(
  entry: Entry,
  { cooperativeId, officerId }: { readonly cooperativeId: string; readonly officerId: string | null },
  context: CommandContext,
): Promise<string> {
  const { year, plannedMonth, priority, priorityReason, assignment } = entry;
  const words = wordsOn(await readRuleBook(context.read), context.today);
  const goal = words.goals.find(
    ({ code, name }) => wordKey(code) === wordKey(entry.goal) || wordKey(name) === wordKey(entry.goal),
  );
  const aim = goal ? { goal: goal.code, goalNote: '' } : { goal: 'lain', goalNote: entry.goal };
  const known = await findPlanOf(context.read, cooperativeId, year);
  if (known) {
    if (known.goal !== aim.goal || known.goalNote !== aim.goalNote)
      refuse(
        'goal',
        `Rencana ${String(year)} koperasi ini bertujuan "${goalText(known, words)}". Betulkan rencananya di layar Pembinaan.`,
      );
    if (officerId !== null && known.officerId !== officerId)
      refuse(
        'officer',
        `Rencana ${String(year)} koperasi ini dipegang ${known.officerName === '' ? 'belum oleh siapa pun' : known.officerName}. Betulkan rencananya di layar Pembinaan.`,
      );
    return known.id;
  }
  const plan = { year, cooperativeId, officerId, ...aim, plannedMonth, priority, priorityReason, assignment };
  return (await recordPlan(plan, context)).id;
}

/** The faults of one part, at its place in the whole. */
async function under<Value>(place: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'INVALID_INPUT') throw error;
    const faults = (error.details.faults ?? []).map(({ path, message }) => ({
      message,
      path: path === 'officerIds' ? 'officer' : `${place}${path}`,
    }));
    throw new AppError('INVALID_INPUT', { faults }, { cause: error });
  }
}

/** A year's plan of one cooperative and its visits, from a file: all of it or nothing. */
export async function enterCoaching(
  entry: Entry,
  outside: CommandContext,
): Promise<OutputOf<'coaching.enter'>> {
  await requireOffice(outside.read);
  const context = { ...outside, read: readingIn(outside.write) };
  const cooperativeId = await cooperativeOf(context.read, entry.cooperative);
  const warnings: string[] = [];
  let officerId: string | null = null;
  if (entry.officer !== '') {
    const days = entry.visits.map(({ visitedOn }) => visitedOn);
    const known = officerNamed(await listFieldOfficers(context.read), entry.officer, days);
    if (!known)
      warnings.push(
        `Petugas ${entry.officer} belum tercatat; dicatat dengan namanya saja. Lengkapi tugas, SK, dan masa tugasnya.`,
      );
    officerId =
      known?.id ??
      (
        await recordOfficer(
          {
            name: entry.officer,
            role: '',
            decreeNumber: '',
            decreeOn: null,
            startsOn: null,
            endsOn: null,
            areas: [],
            fund: '',
            superior: '',
            note: '',
          },
          context,
        )
      ).id;
  }
  const id = await planFor(entry, { cooperativeId, officerId }, context);
  const visitIds: string[] = [];
  for (const [at, visit] of entry.visits.entries()) {
    const facts = {
      ...visit,
      cooperativeId,
      officerIds: officerId === null ? [] : [officerId],
      findings: [],
      activitySeen: 'unknown' as const,
      campaignId: null,
    };
    const saved = await under(`visits[${String(at)}].`, () => recordVisit(facts, context));
    visitIds.push(saved.id);
  }
  return { id, visitIds, warnings };
}
