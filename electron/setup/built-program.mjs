import { runNode } from './run.mjs';
import { SetupError } from './say.mjs';

/**
 * Bundles what has changed into dist/. The bundlers need the project's own Node, so they run apart.
 *
 * @param {readonly ('main' | 'backend' | 'proof-page' | 'renderer')[]} parts none means all
 */
export async function buildProgram(parts = []) {
  const { code } = await runNode(['electron/setup/bundle.mjs', ...parts], { output: 'stderr' });
  if (code !== 0) throw new SetupError('Program tidak dapat dibangun; sebabnya tertulis di atas.');
}
