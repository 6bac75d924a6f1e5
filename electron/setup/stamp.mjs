import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dist, root } from './paths.mjs';

/**
 * Does `work` only when one of the `inputs` (files and folders of the checkout), or `extra`, is not what it was
 * the last time it succeeded, or when the `output` is gone.
 *
 * @returns {Promise<boolean>} whether the work was done
 */
export async function whenChanged({ name, inputs, output, extra = '' }, work) {
  const stamp = join(dist, `.${name}.stamp`);
  const wanted = hashOf(inputs, extra);
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

function hashOf(inputs, extra) {
  const hash = createHash('sha256').update(extra);
  for (const path of inputs.flatMap((input) => filesUnder(join(root, input)))) {
    hash.update(`\0${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .map((entry) => join(path, entry.name))
    .sort()
    .flatMap(filesUnder);
}
