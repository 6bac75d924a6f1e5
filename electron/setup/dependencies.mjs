import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { modules, node24, root } from './paths.mjs';
import { runNpm } from './run.mjs';
import { say, SetupError } from './say.mjs';

/** Installs the locked packages when they are missing or another lock file has come in. */
export async function ensureDependencies() {
  if (isInstalled()) return;
  say('Menyiapkan paket program (sekali saja, beberapa menit pada sambungan lambat) …');
  const { code } = await runNpm([installVerb(), '--no-audit', '--no-fund'], {
    env: { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
    output: 'stderr',
  });
  if (code !== 0 || !isInstalled()) {
    throw new SetupError(
      'Paket program tidak dapat dipasang. Periksa sambungan ke npm, lalu ulangi perintah ini.',
    );
  }
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
function isInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(modules, '.package-lock.json'));
  if (wanted === undefined || present === undefined || !existsSync(node24)) return false;
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
