import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { runNode } from './run.mjs';
import { runScript, SetupError } from './say.mjs';

/** Bundles what has changed into dist/. */
export async function buildProgram() {
  const { code } = await runNode(['electron/setup/bundle.mjs'], { output: 'stderr' });
  if (code !== 0) throw new SetupError('Program tidak dapat dibangun; sebabnya tertulis di atas.');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => {
    await ensureDependencies();
    await buildProgram();
  });
}
