import { AppError } from '#contract/errors.ts';
import type { FormationFile } from '#rules/formation/formation.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { deleteDraft } from '#db/queries/change/draft.ts';
import { formationUpdatedAt, insertFormation, updateFormation } from '#db/queries/formation/formation.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import { withStoredNiks } from '#rules/formation/masked-nik.ts';
import { nikDigits } from '#rules/cooperative/identity-number.ts';
import type { Founder, Override } from '#rules/formation/formation.ts';
import type { CommandContext } from '../base/context.ts';
import { refuseFaults } from '../base/refusal.ts';
import { saveGuarded } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { guardedFormation } from './guarded-formation.ts';

export const formationNotFound = (): AppError =>
  new AppError('NOT_FOUND', { facts: { apa: 'Berkas pendirian' } });

/** Under which the editor keeps what is typed and not saved; the page uses the same words. */
export const formationDraftSubject = (id: string | null): string => `formation:${id ?? 'new'}`;

/** Saves a file, new or known; whoever made an override and when is written here and stays while its reason does. */
export async function saveFormation(
  { id, expectedUpdatedAt, file: sent }: CheckedInputOf<'formation.save'>,
  context: CommandContext,
): Promise<OutputOf<'formation.save'>> {
  const { read, write, actor } = context;
  await requireOffice(read);
  const known = id === null ? undefined : await findFormation(read, id);
  if (id !== null && !known) throw formationNotFound();
  const { file, unknown } = withStoredNiks(sent, known?.founders ?? []);
  const message = 'NIK KTP masih tersamar. Tulis 16 angkanya menurut KTP.';
  refuseFaults(unknown.map((at) => ({ field: `file.founders[${at}].nikKtp`, message })));
  const saved = id ?? newId();
  const updatedAt = (await formationUpdatedAt(read, saved)) ?? null;
  const instants = id === null ? { updatedAt } : { expectedUpdatedAt, updatedAt };
  return saveGuarded(context, guardedFormation(read, saved, instants), async (at) => {
    const stamped = stampOverrides(file, known?.founders ?? [], { by: actor.name, at });
    if (id === null) await insertFormation(write, saved, stamped, at);
    else if (!(await updateFormation(write, saved, stamped, at))) throw formationNotFound();
    await deleteDraft(write, formationDraftSubject(id));
    return { id: saved, updatedAt: at };
  });
}

function stampOverrides(
  file: FormationFile,
  known: readonly Founder[],
  stamp: Pick<Override, 'by' | 'at'>,
): FormationFile {
  const keyOf = ({ nikKtp, name }: Founder) => nikDigits(nikKtp) || name.trim().toLowerCase();
  const before = new Map(known.map((founder) => [keyOf(founder), founder]));
  const stamped = (now: Override | null, earlier: Override | null | undefined): Override | null => {
    if (now === null) return null;
    return earlier?.reason === now.reason ? earlier : { reason: now.reason, ...stamp };
  };
  return {
    ...file,
    founders: file.founders.map((founder) => {
      const earlier = before.get(keyOf(founder));
      return {
        ...founder,
        capacity: stamped(founder.capacity, earlier?.capacity),
        asOnKtp: stamped(founder.asOnKtp, earlier?.asOnKtp),
      };
    }),
  };
}
