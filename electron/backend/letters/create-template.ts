import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { writeTemplate } from '#db/queries/letters/template.ts';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import type { CommandContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { saveGuarded } from '../base/saved-record.ts';
import { guardedNewTemplate } from './guarded-template.ts';
import { requireLetter } from './require-letter.ts';
import { officeTemplates, requireSound, requireTemplate, templateOfLetter } from './template-store.ts';

const MOST_OF_NAME = 50;

/** "Undangan Sosialisasi 2026" → "undangan-sosialisasi-2026", with a figure behind it where that is taken. */
function codeFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MOST_OF_NAME)
    .replace(/-+$/, '');
  const base = plain === '' ? 'templat' : plain;
  for (let count = 1; ; count += 1) {
    const code = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(code)) return code;
  }
}

async function sourceOf(
  read: ReadHandle,
  from: CheckedInputOf<'template.create'>['from'],
): Promise<LetterTemplate> {
  if (from.kind === 'template') return (await requireTemplate(read, from.code)).template;
  const letter = await requireLetter(read, from.id);
  // What was typed for the letter is what the next one is proposed with.
  const template = await templateOfLetter(read, letter);
  return { ...template, defaults: { ...template.defaults, ...letter.fields } };
}

/** A template of the office's own, in the text and form of another or of one letter. @throws AppError NOT_FOUND, INVALID_INPUT */
export async function createTemplate(
  { name, from }: CheckedInputOf<'template.create'>,
  context: CommandContext,
): Promise<OutputOf<'template.create'>> {
  const { read, write, actor } = context;
  const known = await officeTemplates(read);
  const wanted = name.toLocaleLowerCase('id');
  if (known.some(({ template }) => template.name.toLocaleLowerCase('id') === wanted))
    refuse('name', 'Sudah ada templat dengan nama itu. Pilih nama lain.');
  const code = codeFor(name, new Set(known.map(({ template }) => template.code)));
  const template = { ...(await sourceOf(read, from)), code, name };
  requireSound(template, 'name');
  const templateJson = JSON.stringify(template);
  return saveGuarded(context, guardedNewTemplate(read, code), async (changedAt) => {
    await writeTemplate(write, { code, templateJson, changedAt, changedBy: actor.name });
    return { code };
  });
}
