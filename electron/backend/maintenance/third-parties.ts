import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import type { QueryContext } from '../base/context.ts';

/** Beside the program's other resources once it is packaged; a program run from its source has none. */
const LICENCES = path.join('licences', 'pihak-ketiga.txt');

/** "kysely 0.29.3 (MIT)" over a line of signs, as the set-up writes it. */
const HEAD = /^(\S+) (\S+) \(([^()\n]+)\)\n={20,}$/gm;

/** The packages inside the program with their licences; none where the file is not there. */
export async function thirdParties({ folders }: QueryContext): Promise<OutputOf<'app.thirdParties'>> {
  const text = await readFile(path.join(folders.resources, LICENCES), 'utf8').catch(() => '');
  const packages = Array.from(text.matchAll(HEAD), ([, name = '', version = '', licence = '']) => ({
    name,
    version,
    licence,
  }));
  return { packages, text };
}
