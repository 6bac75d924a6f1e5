import { recordChanges } from '#contract/cooperative/record.ts';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import type { Draft } from '#db/queries/change/draft.ts';

/** Under which a form keeps what is typed and not saved; the page uses the same words. */
export const NEW_RECORD_DRAFT = 'cooperative:new';
export const draftSubject = (cooperativeId: string): string => `cooperative:${cooperativeId}`;

/**
 * A draft as the record offers it: the fields of it that could be saved as they are. What is half typed (an e-mail
 * without its end) stays in the draft itself, which `draft.get` gives back letter by letter.
 */
export function offeredDraft(draft: Draft | undefined): CooperativeRecord['draft'] {
  if (!draft) return null;
  const typed = parsed(draft.content);
  const whole = Object.entries(typed).filter(
    ([field, value]) => recordChanges.safeParse({ [field]: value }).success,
  );
  return { changes: recordChanges.parse(Object.fromEntries(whole)), savedAt: draft.savedAt };
}

function parsed(content: string): object {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
