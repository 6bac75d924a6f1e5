import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from '../../electron/setup/dependencies.mjs';
import { resources, root } from '../../electron/setup/paths.mjs';
import { runNode } from '../../electron/setup/run.mjs';
import { runScript, SetupError, tell } from '../../electron/setup/say.mjs';

/** `npm run bench`: each measurement in a process of its own, one after the other; words narrow the choice. */
await runScript(async () => {
  await ensureDependencies();
  const folder = join(root, 'tests', 'bench');
  const wanted = process.argv.slice(2);
  const files = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  if (files.length === 0) throw new SetupError('Tidak ada pengukuran dengan nama itu di tests/bench.');
  let worst = 0;
  for (const name of files.toSorted()) {
    tell(`== ${name}`);
    const { code } = await runNode([join(folder, name)], { env: { MEJA_RESOURCES: resources } });
    worst = Math.max(worst, code);
  }
  return worst;
});
