import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { dist, modules, node24, root } from './paths.mjs';
import { runNpm } from './run.mjs';
import { beginStep } from './step.mjs';

const turn = join(dist, '.pemasangan');

/** Installs the locked packages when they are missing or another lock file has come in. */
export async function ensureDependencies() {
  if (isInstalled()) return;
  await takeTurn();
  try {
    // Another run may have done it while this one waited.
    if (!isInstalled()) await install();
  } finally {
    rmSync(turn, { force: true });
  }
}

const isInstalled = () => arePackagesInstalled() && existsSync(node24);

async function install() {
  const step = beginStep(
    'paket-program',
    'Menyiapkan paket program (sekali saja, beberapa menit pada sambungan lambat) …',
  );
  // No package may run a script of its own here: the database addon would look for a compiler that it does not
  // need, because its finished binary lies in the package. Only `node` must fetch what belongs to this machine.
  if (!arePackagesInstalled()) {
    await npm(step, [installVerb(), '--ignore-scripts', '--no-audit', '--no-fund']);
  }
  if (!existsSync(node24)) await npm(step, ['rebuild', 'node']);
  if (!isInstalled())
    throw step.failure('Paket program tidak lengkap. Hapus folder node_modules, lalu ulangi.');
}

/** npm warns of packages that want a newer Node than the machine's: they run on the project's own. */
async function npm({ log, failure }, args) {
  const { code } = await runNpm(args, { log });
  if (code === 0) return;
  throw failure('Paket program tidak dapat dipasang. Periksa sambungan ke npm, lalu ulangi perintah ini.');
}

/** Windows cannot delete the node.exe it is running on, which `npm ci` would try. */
function installVerb() {
  const isRunningFromModules = process.execPath.startsWith(modules + sep);
  return process.platform === 'win32' && isRunningFromModules ? 'install' : 'ci';
}

/**
 * npm writes its own record of what it installed as the last step, so an installation that was cut is seen as
 * missing. It leaves out packages meant for other platforms; those are optional in the lock file.
 */
function arePackagesInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(modules, '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    const found = present[path];
    if (path === '' || entry.link) return true;
    return found === undefined
      ? entry.optional === true || entry.peer === true
      : found.integrity === entry.integrity;
  });
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Two installations in one folder destroy each other's work, so the second waits for the first. */
async function takeTurn() {
  mkdirSync(dist, { recursive: true });
  for (;;) {
    try {
      return writeFileSync(turn, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isLeftBehind()) rmSync(turn, { force: true });
    else await delay(500);
  }
}

/** By a run that was cut. Between being made and being filled the file names nobody; that is no sign of it. */
function isLeftBehind() {
  try {
    const owner = Number(readFileSync(turn, 'utf8'));
    if (owner > 0) process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
