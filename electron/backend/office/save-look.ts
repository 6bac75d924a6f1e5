import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { updatePaperLook } from '#db/queries/office/office.ts';
import { listEmblems } from '#db/queries/picture/emblem.ts';
import type { CommandContext } from '../base/context.ts';
import { saveGuarded } from '../base/saved-record.ts';
import { LOOK_SUBJECT, lookFields, readOffice } from './office-view.ts';
import { requireOffice } from './require-office.ts';

/** What papers made from now on look like; those sealed keep the emblem they were sealed with. */
export async function saveLook(
  { expectedUpdatedAt, ...look }: CheckedInputOf<'office.saveLook'>,
  context: CommandContext,
): Promise<OutputOf<'office.saveLook'>> {
  const { read, write } = context;
  await requireOffice(read);
  const kept = new Set((await listEmblems(read)).map(({ sha256 }) => sha256));
  for (const sha256 of [look.emblem, look.regentEmblem]) {
    if (sha256 !== null && !kept.has(sha256))
      throw new AppError('NOT_FOUND', { facts: { apa: 'Gambar lambang' } });
  }
  const shown = async () => lookFields(await requireOffice(read));
  await saveGuarded(context, { subject: LOOK_SUBJECT, expectedUpdatedAt, shown }, () =>
    updatePaperLook(write, look),
  );
  return readOffice(read);
}
