import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { letterTemplate } from '#contract/letters/template.ts';
import type { ReadHandle } from '#db/handles.ts';
import { writeTemplate } from '#db/queries/letters/template.ts';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import type { CommandContext, TaskContext } from '../base/context.ts';
import { findOffice } from '#db/queries/office/office.ts';
import { writeFileAtomically } from '../base/replace-file.ts';
import { sha256Of } from '../paper/stored-paper.ts';
import { moment } from './require-letter.ts';
import { officeTemplates, requireTemplate, textFaults } from './template-store.ts';

const FORMAT = 'meja-koperasi/templat-surat';
const VERSION = 1;
const LIMIT_MB = 8;

const heading = z.object({ format: z.literal(FORMAT), version: z.int().min(1) });
const fileShape = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  exportedAt: z.string().max(40),
  office: z.string().max(200),
  templates: z.array(letterTemplate).min(1).max(200),
  checksum: z.string(),
});
type TemplateFile = z.infer<typeof fileShape>;

const checksumOf = (templates: readonly LetterTemplate[]): string => sha256Of(JSON.stringify(templates));

export async function exportTemplates(
  { codes, path: target }: CheckedInputOf<'template.export'>,
  { read, now }: TaskContext,
): Promise<OutputOf<'template.export'>> {
  const templates = [];
  for (const code of codes) templates.push((await requireTemplate(read, code)).template);
  const office = await findOffice(read);
  const file = {
    format: FORMAT,
    version: VERSION,
    exportedAt: now(),
    office: office ? `${office.name} ${office.regionName}` : '',
    checksum: checksumOf(templates.map((one) => letterTemplate.parse(one))),
    templates: templates.map((one) => letterTemplate.parse(one)),
  };
  await writeFileAtomically(target, Buffer.from(`${JSON.stringify(file, null, 2)}\n`, 'utf8'));
  return { path: target, count: templates.length };
}

/** A file of templates that is whole and sound. @throws AppError the reason why it is not; nothing is written */
async function readTemplateFile(file: string): Promise<TemplateFile> {
  const facts = { namaBerkas: path.basename(file) };
  const refuse = (sebab: string) => new AppError('TEMPLATE_FILE_DAMAGED', { facts: { ...facts, sebab } });
  const text = await textOf(file, facts);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse('isinya bukan JSON yang utuh');
  }
  const head = heading.safeParse(value);
  if (!head.success) throw new AppError('TEMPLATE_FILE_FOREIGN', { facts });
  if (head.data.version > VERSION) {
    throw new AppError('TEMPLATE_FILE_TOO_NEW', { facts: { ...facts, versi: head.data.version } });
  }
  const parsed = fileShape.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refuse(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  if (checksumOf(parsed.data.templates) !== parsed.data.checksum) {
    throw refuse('tanda pemeriksanya tidak cocok dengan isinya');
  }
  for (const template of parsed.data.templates) {
    const [fault] = textFaults(template, template.code);
    if (fault) throw refuse(`templat “${template.name}”. ${fault.message}`);
  }
  return parsed.data;
}

async function textOf(file: string, facts: { readonly namaBerkas: string }): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > LIMIT_MB * 1024 * 1024) {
      throw new AppError('FILE_TOO_LARGE', { facts: { ...facts, batasMb: LIMIT_MB } });
    }
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('FILE_NOT_FOUND', { facts }, { cause: error });
  }
}

const PARTS = [
  ['name', 'Nama'],
  ['text', 'Teks'],
  ['defaults', 'Isian awal'],
  ['page', 'Kertas, margin, dan huruf'],
  ['signer', 'Penanda tangan'],
  ['switches', 'Isi blok tanda tangan'],
  ['hasProof', 'QR keabsahan'],
  ['series', 'Buku nomor'],
  ['kind', 'Jenis surat'],
  ['audience', 'Penerima'],
] as const;

function differencesOf(now: LetterTemplate, then: LetterTemplate): readonly string[] {
  return PARTS.filter(([key]) => JSON.stringify(now[key]) !== JSON.stringify(then[key])).map(
    ([, label]) => label,
  );
}

/** What taking a template in would do to the one the office has. */
export function templateChange(
  present: LetterTemplate | undefined,
  template: LetterTemplate,
): { readonly change: 'new' | 'replaced' | 'same'; readonly differences: readonly string[] } {
  const differences = present ? differencesOf(letterTemplate.parse(present), template) : [];
  return { change: !present ? 'new' : differences.length === 0 ? 'same' : 'replaced', differences };
}

export async function lookAtFile(
  { path: file }: CheckedInputOf<'template.readFile'>,
  { read }: { readonly read: ReadHandle },
): Promise<OutputOf<'template.readFile'>> {
  const { exportedAt, office, templates } = await readTemplateFile(file);
  const known = new Map((await officeTemplates(read)).map(({ template }) => [template.code, template]));
  return {
    exportedAt,
    office,
    templates: templates.map((template) => {
      const { code, name } = template;
      return { code, name, ...templateChange(known.get(code), template) };
    }),
  };
}

export async function importTemplates(
  { path: file, codes }: CheckedInputOf<'template.import'>,
  { write, now, actor }: CommandContext,
): Promise<OutputOf<'template.import'>> {
  const { templates } = await readTemplateFile(file);
  const { at, who } = moment({ now, actor });
  const wanted = templates.filter(({ code }) => codes.includes(code));
  for (const template of wanted) {
    await writeTemplate(write, {
      code: template.code,
      templateJson: JSON.stringify(template),
      changedAt: at,
      changedBy: who,
    });
  }
  return { count: wanted.length };
}
