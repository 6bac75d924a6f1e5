import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { CodeToldBy } from '#contract/errors.ts';
import { legalBasisFacts } from '#contract/legal-basis.ts';
import { letterTemplate } from '#contract/letters/template.ts';
import { day, shortText } from '#contract/scalars.ts';
import { fingerprintOf, isSignedBy, readPublicKey } from './guideline-key.ts';

const FORMAT = 'meja-koperasi/juknis';
/** The newest form of the file; 1 holds rules alone and is still written for them, so that older programs take it. */
const VERSION = 2;
const LIMIT_MB = 8;

const opening = z.object({ format: z.literal(FORMAT), version: z.int().min(1) });
const envelope = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int().min(1).max(VERSION),
  publisher: z.strictObject({ name: shortText, publicKey: z.string().max(64) }),
  /** The content as a text, because exactly these letters are signed. */
  content: z.string(),
  signature: z.string().max(120),
});
/** A law with the laws that changed it by their key. */
const law = z.strictObject({
  ...legalBasisFacts,
  changedBy: z.array(z.string().min(1).max(500)).max(50),
  regionCode: z.string().max(20),
});
const content = z
  .strictObject({
    title: shortText,
    edition: shortText,
    issuedOn: day,
    rules: z
      .array(
        z.strictObject({
          code: z.string().min(1).max(60),
          value: z.unknown(),
          inForceFrom: day,
          inForceUntil: day.nullable(),
          basis: shortText,
          note: z.string().max(2000),
        }),
      )
      .max(500),
    laws: z.array(law).max(500).default([]),
    templates: z.array(letterTemplate).max(200).default([]),
  })
  .refine(({ rules, laws, templates }) => rules.length + laws.length + templates.length > 0);
export type GuidelineContent = z.infer<typeof content>;

export interface GuidelineFile {
  readonly sha256: string;
  readonly publisher: { readonly id: string; readonly name: string };
  readonly content: GuidelineContent;
}

export function guidelineText(
  made: GuidelineContent,
  name: string,
  key: { readonly publicKey: string; readonly sign: (content: string) => string },
): string {
  const { laws, templates, ...rules } = made;
  const isRulesAlone = laws.length === 0 && templates.length === 0;
  const text = JSON.stringify(isRulesAlone ? rules : made);
  const { publicKey } = key;
  const file = {
    format: FORMAT,
    version: isRulesAlone ? 1 : VERSION,
    publisher: { name, publicKey },
    content: text,
    signature: key.sign(text),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * A file of guidelines that a trusted publisher signed, letter for letter.
 *
 * @param trusted ids (fingerprints) of the keys the office trusts
 * @throws AppError FILE_NOT_FOUND, FILE_TOO_LARGE, GUIDELINE_FOREIGN, GUIDELINE_TOO_NEW, GUIDELINE_UNSIGNED,
 * GUIDELINE_DAMAGED, GUIDELINE_UNTRUSTED
 */
export async function readGuideline(file: string, trusted: ReadonlySet<string>): Promise<GuidelineFile> {
  const namaBerkas = path.basename(file);
  const refusal = (code: CodeToldBy<{ readonly namaBerkas: string }>) =>
    new AppError(code, { facts: { namaBerkas } });
  const text = await readWhole(file, namaBerkas);
  const parsed = parsedJson(text);
  const opened = opening.safeParse(parsed);
  if (!opened.success) throw refusal('GUIDELINE_FOREIGN');
  if (opened.data.version > VERSION) throw refusal('GUIDELINE_TOO_NEW');
  const read = envelope.safeParse(parsed);
  const signature = z.object({ signature: z.string().min(1) }).safeParse(parsed);
  if (!signature.success) throw refusal('GUIDELINE_UNSIGNED');
  if (!read.success) throw refusal('GUIDELINE_DAMAGED');
  const publicKey = readPublicKey(read.data.publisher.publicKey);
  if (!publicKey || !isSignedBy(read.data.content, read.data.signature, publicKey)) {
    throw refusal('GUIDELINE_DAMAGED');
  }
  const id = fingerprintOf(publicKey);
  if (!trusted.has(id)) {
    const facts = { namaBerkas, penerbit: read.data.publisher.name, sidik: id };
    throw new AppError('GUIDELINE_UNTRUSTED', { facts });
  }
  const inside = content.safeParse(parsedJson(read.data.content));
  if (!inside.success) throw refusal('GUIDELINE_DAMAGED');
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    publisher: { id, name: read.data.publisher.name },
    content: inside.data,
  };
}

async function readWhole(file: string, namaBerkas: string): Promise<string> {
  try {
    if ((await stat(file)).size > LIMIT_MB * 2 ** 20) {
      throw new AppError('FILE_TOO_LARGE', { facts: { namaBerkas, batasMb: LIMIT_MB } });
    }
    return await readFile(file, 'utf8');
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('FILE_NOT_FOUND', { facts: { namaBerkas } });
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
