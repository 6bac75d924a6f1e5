import { AppError } from '#contract/errors.ts';
import type { InputFault } from '#contract/errors.ts';
import { letterTemplate } from '#contract/letters/template.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { Letter } from '#db/queries/letters/letter.ts';
import { listTemplates } from '#db/queries/letters/template.ts';
import type { StoredTemplate } from '#db/queries/letters/template.ts';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import { STANDARD_LETTERS, standardLetter } from '#rules/letters/standard-letters.ts';
import { checkTemplate } from '#rules/template/check.ts';

export interface OfficeTemplate {
  readonly template: LetterTemplate;
  /** As shipped; as the office changed it; or one that only this office has. */
  readonly origin: 'standard' | 'changed' | 'own';
  readonly stored: StoredTemplate | null;
}

export const readTemplate = (json: string): LetterTemplate => letterTemplate.parse(JSON.parse(json));

/** Every template the office can write with: the standard ones in their order, then its own. */
export async function officeTemplates(read: ReadHandle): Promise<readonly OfficeTemplate[]> {
  const stored = new Map((await listTemplates(read)).map((one) => [one.code, one]));
  const standard = STANDARD_LETTERS.map((template): OfficeTemplate => {
    const own = stored.get(template.code);
    if (!own) return { template, origin: 'standard', stored: null };
    return { template: readTemplate(own.templateJson), origin: 'changed', stored: own };
  });
  const others = [...stored.values()]
    .filter(({ code }) => !standardLetter(code))
    .map((own): OfficeTemplate => ({ template: readTemplate(own.templateJson), origin: 'own', stored: own }));
  return [...standard, ...others];
}

/** @throws AppError NOT_FOUND */
export async function requireTemplate(read: ReadHandle, code: string): Promise<OfficeTemplate> {
  const found = (await officeTemplates(read)).find(({ template }) => template.code === code);
  if (!found) throw new AppError('NOT_FOUND', { facts: { apa: `Templat surat “${code}”` } });
  return found;
}

/**
 * The template a letter is made with: the office's, or the letter's own: as it was when the letter became final, or since
 * its text was changed for this letter alone.
 * @throws AppError NOT_FOUND
 */
export async function templateOfLetter(
  read: ReadHandle,
  { templateCode, templateJson }: Pick<Letter, 'templateCode' | 'templateJson'>,
): Promise<LetterTemplate> {
  if (templateJson !== null) return readTemplate(templateJson);
  return (await requireTemplate(read, templateCode)).template;
}

/** What is wrong with a template's text, as faults of the request's field. */
export function textFaults(template: LetterTemplate, path: string): readonly InputFault[] {
  const faults = checkTemplate(template.text, template).map(({ line, column, message }) => ({
    path,
    message: `Baris ${line}, kolom ${column}: ${message}`,
  }));
  return template.text.trim() === '' ? [{ path, message: 'Teks templat masih kosong.' }] : faults;
}

/** @throws AppError INVALID_INPUT with line and column of each fault */
export function requireSound(template: LetterTemplate, path: string): void {
  const faults = textFaults(template, path);
  if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
}
