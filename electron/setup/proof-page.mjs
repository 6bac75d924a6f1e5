import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './paths.mjs';

const ROOM = join(root, 'renderer', 'proof-page');
const hashOf = (text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/**
 * Puts the page that checks certificates into one file: script and style inside, allowed by their hashes, everything
 * else refused. The program only fills in the office's data, which is no script.
 */
export async function buildProofPage(target) {
  const bundled = await rolldown({
    cwd: root,
    input: join(ROOM, 'proof-page.ts'),
    platform: 'browser',
    tsconfig: false,
    // Phones of an office are old; nothing newer than this is needed.
    transform: { target: 'es2020' },
  });
  const { output } = await bundled.generate({ format: 'iife', minify: true });
  await bundled.close();
  if (output.length !== 1) throw new Error('the page must be one script');
  // A script ends at the first closing tag, wherever it stands.
  const script = output[0].code.replaceAll('</', '<\\/');
  const style = readFileSync(join(ROOM, 'proof-page.css'), 'utf8');
  const page = readFileSync(join(ROOM, 'proof-page.html'), 'utf8')
    .replace('isi-sandi-skrip', () => hashOf(script))
    .replace('isi-sandi-gaya', () => hashOf(style))
    .replace(/<style>[^<]*<\/style>/, () => `<style>${style}</style>`)
    .replace(/<script>[^<]*<\/script>/, () => `<script>${script}</script>`);
  mkdirSync(dirname(target), { recursive: true });
  const temporary = `${target}.${process.pid}`;
  writeFileSync(temporary, page);
  renameSync(temporary, target);
}
