import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from './command-line.mjs';
import { ensureDebianPackages, WINDOW_PACKAGES } from './debian-packages.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { packageForUse } from './packaged-program.mjs';
import { dist, node24, root } from './paths.mjs';
import { run } from './run.mjs';
import { runScript, tell } from './say.mjs';

await runScript(async () => {
  await ensureDependencies();
  return hasDisplay() ? openProgram() : runSample();
});

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openProgram() {
  await ensureDebianPackages(WINDOW_PACKAGES);
  const program = await packageForUse();
  // Chromium's sandbox refuses to run for root; the product itself never gives this switch.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { code } = await run(program, [...args, ...process.argv.slice(2)], { env: { MEJA_NODE: node24 } });
  return code;
}

async function runSample() {
  const folder = join(dist, 'contoh');
  tell('Komputer ini tidak mempunyai layar, jadi pekerjaan contoh dijalankan tanpa jendela.');
  rmSync(folder, { recursive: true, force: true });
  const code = await commandLine(['contoh', '--keluaran', folder], { output: 'only-errors' });
  if (code !== 0) return code;
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.pdf'))
    .sort((one, other) => one.localeCompare(other));
  tell(`${files.length} berkas PDF di ${folder.slice(root.length)}:`);
  for (const name of files) tell(`  ${join(folder, name)}`);
  return 0;
}
