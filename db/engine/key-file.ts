import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { KEY_FILE, KEY_FILE_COPY } from '../kept-states.ts';

/** What lies beside an encrypted database: its wrapped keys as written, nothing at all, or nothing that is whole. */
export type KeyFileFound =
  | { readonly kind: 'whole'; readonly content: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' };

export const keyFilePlaces = (folder: string): readonly string[] =>
  [KEY_FILE, KEY_FILE_COPY].map((name) => path.join(folder, name));

export const keyFileDigest = (content: string): string => createHash('sha256').update(content).digest('hex');

function textAt(place: string): string | undefined {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return undefined;
  }
}

/** The content of a key file whose digest says that it is as it was written. */
function wholeContent(text: string): string | undefined {
  try {
    const { content, digest } = JSON.parse(text) as { readonly content?: unknown; readonly digest?: unknown };
    return typeof content === 'string' && keyFileDigest(content) === digest ? content : undefined;
  } catch {
    return undefined;
  }
}

/** The key file of a folder, or its copy where the file is missing or not as it was written. */
export function findKeyFile(folder: string): KeyFileFound {
  const texts = keyFilePlaces(folder)
    .map(textAt)
    .filter((text) => text !== undefined);
  if (texts.length === 0) return { kind: 'none' };
  const content = texts.map(wholeContent).find((one) => one !== undefined);
  return content === undefined ? { kind: 'damaged' } : { kind: 'whole', content };
}
