import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from '../../electron/setup/built-program.mjs';
import { BENCH_PACKAGES, ensureDebianPackages } from '../../electron/setup/debian-packages.mjs';
import { ensureDependencies } from '../../electron/setup/dependencies.mjs';
import { node24, resources, root } from '../../electron/setup/paths.mjs';
import { packageForUse } from '../../electron/setup/packaged-program.mjs';
import { run } from '../../electron/setup/run.mjs';
import { runScript, SetupError, tell } from '../../electron/setup/say.mjs';

/** What is also measured in the window of the packaged program. */
const IN_WINDOW = /^(register|certificates)/;

/** `npm run bench`: each measurement in a process of its own, one after the other; words narrow the choice. */
await runScript(async () => {
  await ensureDependencies();
  await ensureDebianPackages([], BENCH_PACKAGES);
  const folder = join(root, 'tests', 'bench');
  const wanted = process.argv.slice(2);
  const files = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  if (files.length === 0) throw new SetupError('Tidak ada pengukuran dengan nama itu di tests/bench.');
  await buildProgram(['backend', 'proof-page']);
  const program = files.some((name) => IN_WINDOW.test(name)) ? await packagedProgram() : {};
  const [command, ...args] = await withScreen();
  let worst = 0;
  for (const name of files.toSorted()) {
    tell(`== ${name}`);
    const { code } = await run(command, [...args, join(folder, name)], {
      env: { MEJA_RESOURCES: resources, MEJA_NODE: node24, ...program },
    });
    worst = Math.max(worst, code);
  }
  return worst;
});

/** Where no package can be made, what needs a window is left out and the measurement says so. */
async function packagedProgram() {
  try {
    return { MEJA_PROGRAM: await packageForUse() };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    tell(error.message);
    return {};
  }
}

/** On a Linux machine without a screen, one that nobody sees, where it is installed. */
async function withScreen() {
  if (process.platform !== 'linux' || process.env.DISPLAY) return [node24];
  const { code } = await run('xvfb-run', ['--help'], { output: 'collect' });
  return code === 0
    ? ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1366x768x24', node24]
    : [node24];
}
