import type { ReadHandle } from '#db/handles.ts';
import { bearsProof } from '#rules/template/letter-template.ts';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import type { GuardedRecord, ShownField } from '../base/saved-record.ts';
import { officeTemplates, requireTemplate } from './template-store.ts';

function templateFields({
  name,
  text,
  defaults,
  page,
  signer,
  switches,
  ...rest
}: LetterTemplate): readonly ShownField[] {
  const chosen = (value: unknown): string => (JSON.stringify(value) === '{}' ? '' : 'diatur');
  return [
    { name: 'name', label: 'Nama templat', now: name, value: name },
    { name: 'text', label: 'Teks templat', now: `${text.split('\n').length} baris`, compared: text },
    { name: 'defaults', label: 'Isian usulan', now: chosen(defaults), compared: defaults },
    {
      name: 'page',
      label: 'Kertas dan huruf',
      now: `${page.paper}, ${page.font} ${page.fontSize}`,
      compared: page,
    },
    { name: 'signer', label: 'Penanda tangan', now: signer ?? '' },
    { name: 'switches', label: 'Gelar, pangkat, NIP', now: chosen(switches), compared: switches },
    { name: 'hasProof', label: 'QR keabsahan', now: bearsProof(rest) ? 'ya' : 'tidak' },
  ];
}

async function shownTemplate(read: ReadHandle, code: string): Promise<readonly ShownField[]> {
  const found = (await officeTemplates(read)).find(({ template }) => template.code === code);
  return found ? templateFields(found.template) : [];
}

/** A template that nobody had before. */
export const guardedNewTemplate = (read: ReadHandle, code: string): GuardedRecord => ({
  subject: `template:${code}`,
  updatedAt: null,
  shown: () => shownTemplate(read, code),
});

/** A template as whoever saves it had read it; without an instant where it goes back to the standard. */
export async function guardedTemplate(
  read: ReadHandle,
  code: string,
  expectedUpdatedAt?: string | null,
): Promise<GuardedRecord> {
  const { stored } = await requireTemplate(read, code);
  return {
    subject: `template:${code}`,
    updatedAt: stored?.changedAt ?? null,
    changedBy: stored?.changedBy,
    shown: () => shownTemplate(read, code),
    ...(expectedUpdatedAt !== undefined && { expectedUpdatedAt }),
  };
}
