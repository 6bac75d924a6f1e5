import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, modules } from './paths.mjs';
import { runNode } from './run.mjs';
import { ensureStandIn } from './electron-stand-in.mjs';
import { beginStep } from './step.mjs';

const DAY_MS = 24 * 60 * 60 * 1000;
/** With a stand-in at hand nobody should wait long for an address that many offices cannot reach. */
const LIMIT_WITH_STAND_IN_MS = 45_000;
const LIMIT_WITHOUT_MS = 20 * 60_000;

/**
 * The Electron to package and start.
 *
 * @typedef {{ kind: 'official' | 'stand-in', version: string, folder: string }} ElectronRuntime
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectron() {
  const version = JSON.parse(readFileSync(join(modules, 'electron', 'package.json'), 'utf8')).version;
  const folder = join(modules, 'electron', 'dist');
  const official = { kind: 'official', version, folder };
  if (isUnpacked(folder, version)) return official;

  const hasStandIn = process.platform === 'linux' && process.arch === 'x64';
  const failureMark = join(cacheFolder, `electron-${version}-tidak-terjangkau`);
  if (!hasStandIn || !isYoungerThan(failureMark, DAY_MS)) {
    const { log, failure } = beginStep('electron', `Mengambil Electron ${version} …`);
    await runNode([join(modules, 'electron', 'install.js')], {
      log,
      timeLimitMs: hasStandIn ? LIMIT_WITH_STAND_IN_MS : LIMIT_WITHOUT_MS,
    });
    if (isUnpacked(folder, version)) {
      rmSync(failureMark, { force: true });
      return official;
    }
    if (!hasStandIn) {
      throw failure(
        `Electron ${version} tidak dapat diambil dari internet, padahal komputer jenis ini memerlukannya. ` +
          'Periksa sambungan internet, lalu ulangi perintah ini.',
      );
    }
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(failureMark, '');
  }
  return ensureStandIn();
}

function isUnpacked(folder, version) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').replace(/^v/, '').trim() === version;
  } catch {
    return false;
  }
}

function isYoungerThan(path, ageMs) {
  return existsSync(path) && Date.now() - statSync(path).mtimeMs < ageMs;
}
