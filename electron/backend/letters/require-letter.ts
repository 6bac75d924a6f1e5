import { AppError } from '#contract/errors.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findLetter } from '#db/queries/letters/letter.ts';
import type { Letter } from '#db/queries/letters/letter.ts';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import type { QueryContext } from '../base/context.ts';

/** @throws AppError NOT_FOUND */
export async function requireLetter(read: ReadHandle, id: string): Promise<Letter> {
  const letter = await findLetter(read, id);
  if (!letter) throw new AppError('NOT_FOUND', { facts: { apa: 'Surat' } });
  return letter;
}

export const nameOfLetter = ({ numberText, subject }: Letter): string =>
  numberText === '' ? subject : numberText;

/** @throws AppError LETTER_NOT_DRAFT */
export async function requireDraft(read: ReadHandle, id: string): Promise<Letter> {
  const letter = await requireLetter(read, id);
  if (letter.state !== 'draft')
    throw new AppError('LETTER_NOT_DRAFT', { facts: { surat: nameOfLetter(letter) } });
  return letter;
}

/** Final or sent. @throws AppError LETTER_NOT_FINAL */
export async function requireFinal(read: ReadHandle, id: string): Promise<Letter> {
  const letter = await requireLetter(read, id);
  if (letter.state !== 'final' && letter.state !== 'sent') {
    throw new AppError('LETTER_NOT_FINAL', { facts: { surat: nameOfLetter(letter) } });
  }
  return letter;
}

/** @throws AppError LETTER_NO_RECIPIENT */
export function requireRecipients(template: LetterTemplate, cooperativeIds: readonly string[]): void {
  if (template.audience === 'each' && cooperativeIds.length === 0) {
    throw new AppError('LETTER_NO_RECIPIENT', { facts: { templat: template.name } });
  }
}

export const moment = ({
  now,
  actor,
}: Pick<QueryContext, 'now' | 'actor'>): { readonly at: string; readonly who: string } => ({
  at: now(),
  who: actor.name,
});
