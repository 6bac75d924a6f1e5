import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import { listNamesOf } from '#db/queries/cooperative/ids.ts';
import { insertLetterEvent } from '#db/queries/letters/event.ts';
import { insertLetter, setLetterTemplate, updateLetterContent } from '#db/queries/letters/letter.ts';
import type { LetterContent } from '#db/queries/letters/letter.ts';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext, TaskContext } from '../base/context.ts';
import { saveGuarded } from '../base/saved-record.ts';
import { readLibrary } from '../legal-basis/library.ts';
import { requireOffice } from '../office/require-office.ts';
import { guardedLetter } from './guarded-letter.ts';
import { checkedFields } from './letter-fields.ts';
import type { Fields } from './letter-fields.ts';
import { withBases } from './proposed-bases.ts';
import { moment, requireDraft, requireRecipients } from './require-letter.ts';
import { requireNoDoubt } from './require-no-doubt.ts';
import type { Addressed } from './require-no-doubt.ts';
import { requireSound, requireTemplate, templateOfLetter } from './template-store.ts';

export interface EnteredLetter {
  readonly on: PlainDate;
  readonly bookYear: number | null;
  readonly fields: Fields;
  readonly cooperativeIds: readonly string[];
  readonly classification: string;
}

/** What was entered, checked against the template, with what the list shows. @throws AppError INVALID_INPUT, NOT_FOUND */
export async function contentOf(
  read: ReadHandle,
  template: LetterTemplate,
  { on, bookYear, fields, cooperativeIds, classification }: EnteredLetter,
): Promise<LetterContent> {
  const ids = [...new Set(cooperativeIds)];
  requireRecipients(template, ids);
  const names = await listNamesOf(read, ids);
  if (names.size < ids.length) throw new AppError('NOT_FOUND', { facts: { apa: 'Koperasi penerima surat' } });
  const checked = checkedFields(template.text, fields);
  return {
    datedOn: on,
    bookYear,
    classification,
    cooperativeIds: ids,
    fields: checked,
    subject: checked['hal'] || checked['acara'] || template.name,
    recipientLabel: recipientLabel([...names.values()], checked),
  };
}

function recipientLabel(names: readonly string[], fields: Fields): string {
  if (names.length === 0) return fields['kepada'] ?? '';
  return names.length === 1 ? (names[0] ?? '') : `${names.length} koperasi`;
}

/** Drafts for many cooperatives: all of them, or none when it is cancelled or one cannot be written. */
export async function createBatch(
  input: CheckedInputOf<'letter.createBatch'>,
  context: TaskContext,
): Promise<OutputOf<'letter.createBatch'>> {
  return context.transaction(async (write) => ({ ids: await writeDrafts(write, input, context) }));
}

/** The drafts in the caller's transaction. @returns their ids in the order of the cooperatives */
export async function writeDrafts(
  write: WriteHandle,
  { templateCode, cooperativeIds, isConfirmed, ...entered }: CheckedInputOf<'letter.createBatch'>,
  context: TaskContext,
): Promise<readonly string[]> {
  const read = readingIn(write);
  await requireOffice(read);
  const { template } = await requireTemplate(read, templateCode);
  requireRecipients(template, cooperativeIds);
  const unique = [...new Set(cooperativeIds)];
  const { on, bookYear } = entered;
  const fields = withBases(template, entered, await readLibrary(read));
  const addressed = unique.map((cooperativeId): Addressed => {
    const path = `cooperativeIds[${cooperativeIds.indexOf(cooperativeId)}]`;
    return { path, cooperativeId, templateCode, text: template.text, fields, bookYear, on };
  });
  await requireNoDoubt(read, addressed, { today: context.today, isConfirmed });
  const groups = template.audience === 'each' ? unique.map((id) => [id]) : [unique];
  const { code, name, kind, series } = template;
  const when = moment(context);
  const ids: string[] = [];
  for (const [index, group] of groups.entries()) {
    if (context.signal.aborted) throw new AppError('CANCELLED');
    const content = await contentOf(read, template, { ...entered, fields, cooperativeIds: group });
    const letter = { ...content, templateCode: code, templateName: name, kind, series };
    const id = await insertLetter(write, letter, { ...when, position: index + 1 });
    await insertLetterEvent(write, id, { ...when, what: 'created', revision: 0, detail: name });
    ids.push(id);
    context.progress(index + 1, groups.length, 'Membuat konsep surat');
  }
  return ids;
}

export async function saveDraft(
  { id, expectedUpdatedAt, text, ...entered }: CheckedInputOf<'letter.save'>,
  context: CommandContext,
): Promise<OutputOf<'letter.save'>> {
  const { read, write, actor } = context;
  const letter = await requireDraft(read, id);
  const now = await templateOfLetter(read, letter);
  const standard = (await requireTemplate(read, letter.templateCode)).template;
  const template = text === undefined ? now : text === null ? standard : { ...now, text };
  if (text !== undefined && text !== null) requireSound(template, 'text');
  // The text of the office's template again is no text of its own.
  const isOwn = template.text !== standard.text;
  const fields = withBases(template, entered, await readLibrary(read));
  const content = await contentOf(read, template, { ...entered, fields });
  return saveGuarded(context, guardedLetter(read, letter, expectedUpdatedAt), async (at) => {
    await updateLetterContent(write, letter, content, at);
    if (text !== undefined) await setLetterTemplate(write, id, isOwn ? JSON.stringify(template) : null);
    const detail = text === undefined ? '' : isOwn ? 'teks surat ini' : 'teks kembali ke templat';
    const event = { at, who: actor.name, what: 'edited', revision: 0, detail } as const;
    await insertLetterEvent(write, id, event);
    return { updatedAt: at };
  });
}
