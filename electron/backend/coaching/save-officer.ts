import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import {
  findFieldOfficer,
  hasPlans,
  insertFieldOfficer,
  markFieldOfficer,
  updateFieldOfficer,
  visitSpanOf,
} from '#db/queries/coaching/officer.ts';
import type { FieldOfficer } from '#db/queries/coaching/officer.ts';
import { OFFICER_LABELS, officerFaults } from '#rules/coaching/officer.ts';
import type { OfficerFacts } from '#rules/coaching/officer.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { requireFieldOfficer } from './require.ts';
import { codesOf, nameOf, wordsOn } from './shown.ts';
import type { CoachingWords } from './shown.ts';

async function requireSensible(
  facts: OfficerFacts,
  { read, today }: CommandContext,
  known?: FieldOfficer,
): Promise<CoachingWords> {
  await requireOffice(read);
  const words = wordsOn(await readRuleBook(read), today);
  refuseFaults(
    officerFaults(facts, {
      roles: [...codesOf(words.roles), ...(known ? [known.role] : [])],
      funds: [...codesOf(words.funds), ...(known ? [known.fund] : [])],
      visits: known ? await visitSpanOf(read, known.id) : null,
    }),
  );
  return words;
}

export async function recordOfficer(
  facts: CheckedInputOf<'coaching.recordOfficer'>,
  context: CommandContext,
): Promise<OutputOf<'coaching.recordOfficer'>> {
  await requireSensible(facts, context);
  const id = newId();
  const at = context.now();
  await insertFieldOfficer(context.write, id, facts, { at, who: context.actor.name });
  return { id, updatedAt: at };
}

function fieldsOf(one: FieldOfficer, words: CoachingWords): readonly ShownField[] {
  const { areas, ...flat } = one;
  const shown: Partial<Record<string, string>> = {
    role: nameOf(one.role, words.roles),
    fund: nameOf(one.fund, words.funds),
  };
  return shownFields(OFFICER_LABELS, { ...flat, areas: areas.join(', ') }).map((field) => ({
    ...field,
    now: shown[field.name] ?? field.now,
  }));
}

export async function saveOfficer(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'coaching.saveOfficer'>,
  context: CommandContext,
): Promise<OutputOf<'coaching.saveOfficer'>> {
  const { read, write } = context;
  const known = await requireFieldOfficer(read, id);
  const words = await requireSensible(facts, context, known);
  const shown = async () => fieldsOf(await requireFieldOfficer(read, id), words);
  const record = { subject: `field-officer:${id}`, expectedUpdatedAt, updatedAt: known.updatedAt, shown };
  return saveGuarded(context, record, async (at) => {
    await updateFieldOfficer(write, id, facts, at);
    return { id, updatedAt: at };
  });
}

/** Takes out one who was recorded by mistake: who planned or visited stays, and the period is closed instead. */
export async function removeOfficer(
  { id, reason }: CheckedInputOf<'coaching.removeOfficer'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'coaching.removeOfficer'>> {
  const { name } = await requireFieldOfficer(read, id);
  if ((await visitSpanOf(read, id)) !== null || (await hasPlans(read, id))) {
    return refuse(
      'id',
      `${name} sudah disebut dalam rencana atau kunjungan dan tidak dapat dihapus. Isi hari terakhir masa tugasnya saja.`,
    );
  }
  const at = now();
  await markFieldOfficer(write, id, { reason }, at);
  return { id, updatedAt: at };
}

export async function restoreOfficer(
  { id }: CheckedInputOf<'coaching.restoreOfficer'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'coaching.restoreOfficer'>> {
  const found = await findFieldOfficer(read, id);
  if (!found || found.removedAt === null) throw notFound('Petugas yang dihapus');
  const at = now();
  await markFieldOfficer(write, id, null, at);
  return { id, updatedAt: at };
}
