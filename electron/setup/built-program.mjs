import { runNode } from './run.mjs';
import { say } from './say.mjs';
import { beginStep } from './step.mjs';

/**
 * Bundles what has changed into dist/. The bundlers need the project's own Node, so they run apart.
 *
 * @param {readonly ('main' | 'backend' | 'proof-page' | 'renderer')[]} parts none means all
 */
export async function buildProgram(parts = []) {
  const { log, failure } = beginStep('bangunan');
  const { code } = await runNode(['electron/setup/bundle.mjs', ...parts], { log, hear: say });
  if (code !== 0) throw failure('Program tidak dapat dibangun.');
}
