import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import {
  deleteProgrammeLine,
  findProgrammeLine,
  insertProgrammeLine,
  listProgrammeLines,
  updateProgrammeLine,
} from '#db/queries/programme/programme.ts';
import type { ProgrammeLine } from '#db/queries/programme/programme.ts';
import { PROGRAMME_LABELS, programmeFaults } from '#rules/programme/programme.ts';
import { STANDARD_TREE } from '#rules/programme/standard-tree.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';

async function requireLine({ read }: CommandContext, id: string): Promise<ProgrammeLine> {
  const found = await findProgrammeLine(read, id);
  if (!found) throw notFound('Baris susunan program');
  return found;
}

export async function saveProgrammeLine(
  { id, expectedUpdatedAt, year, ...facts }: CheckedInputOf<'programme.saveLine'>,
  context: CommandContext,
): Promise<OutputOf<'programme.saveLine'>> {
  const { read, write, now, actor } = context;
  await requireOffice(read);
  const others = (await listProgrammeLines(read, year)).filter((line) => line.id !== id);
  refuseFaults(programmeFaults(facts, new Set(others.map(({ code }) => code))));
  if (id === null) {
    const at = now();
    const newOne = newId();
    await insertProgrammeLine(write, newOne, { year, ...facts }, { at, who: actor.name });
    return { id: newOne, updatedAt: at };
  }
  const known = await requireLine(context, id);
  if (known.year !== year) return refuse('year', 'Baris ini milik tahun lain; muat ulang layarnya.');
  const record = {
    subject: `programme-line:${id}`,
    expectedUpdatedAt,
    updatedAt: known.updatedAt,
    shown: async () => shownFields(PROGRAMME_LABELS, { ...(await requireLine(context, id)) }),
  };
  return saveGuarded(context, record, async (at) => {
    await updateProgrammeLine(write, id, facts, at);
    return { id, updatedAt: at };
  });
}

export async function removeProgrammeLine(
  { id }: CheckedInputOf<'programme.removeLine'>,
  context: CommandContext,
): Promise<OutputOf<'programme.removeLine'>> {
  await requireLine(context, id);
  await deleteProgrammeLine(context.write, id);
  return { id };
}

/** A year begins with the shipped tree or another year's; budgets of another year are not carried over. */
export async function fillProgrammeYear(
  { year, from }: CheckedInputOf<'programme.fillYear'>,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'programme.fillYear'>> {
  await requireOffice(read);
  if (from === year) return refuse('from', 'Pilih tahun lain sebagai sumbernya.');
  const source = from === null ? STANDARD_TREE : await listProgrammeLines(read, from);
  if (source.length === 0) return refuse('from', `Tahun ${String(from)} belum mempunyai susunan program.`);
  const known = new Set((await listProgrammeLines(read, year)).map(({ code }) => code));
  const missing = source.filter(({ code }) => !known.has(code));
  const at = now();
  for (const { code, name, indicator } of missing) {
    const facts = { year, code, name, indicator, budget: null };
    await insertProgrammeLine(write, newId(), facts, { at, who: actor.name });
  }
  return { added: missing.length, kept: source.length - missing.length };
}
