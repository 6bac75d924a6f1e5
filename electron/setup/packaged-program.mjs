import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from './built-program.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { writeLicences } from './licences.mjs';
import { dist, modules } from './paths.mjs';
import { runNode } from './run.mjs';
import { say } from './say.mjs';
import { whenChanged } from './stamp.mjs';
import { beginStep } from './step.mjs';

const INPUTS = [
  'dist/main',
  'dist/preload',
  'dist/backend',
  'dist/renderer',
  'resources',
  'electron-builder.yml',
  'package.json',
  'package-lock.json',
  'electron/setup/packaged-program.mjs',
  'electron/setup/licences.mjs',
];

/**
 * Playwright reaches the program through the inspector, which the product's fuses close. Nothing else differs
 * between the program under test and the product.
 */
const TEST_FUSES = ['enableNodeCliInspectArguments=true', 'loadBrowserProcessSpecificV8Snapshot=false'];
/** Cookies are not used; on Linux the encryption would ask for a key ring that a bare machine has not. */
const STAND_IN_FUSES = ['enableCookieEncryption=false', 'enableEmbeddedAsarIntegrityValidation=false'];

/** The program that `npm start` opens and the tests drive: unpacked, with the inspector reachable. */
export async function packageForUse() {
  const folder = join(dist, 'program');
  await packageInto({ name: 'program', folder, isForTests: true, targets: ['dir'] });
  return programIn(folder);
}

/** What offices get: installer and portable program on Windows, an unpacked folder elsewhere. */
export async function packageProduct() {
  const folder = join(dist, 'package');
  const targets = process.platform === 'win32' ? [] : ['dir'];
  const runtime = await packageInto({ name: 'package', folder, isForTests: false, targets });
  if (runtime.kind === 'stand-in') {
    say('Catatan: paket ini memakai Electron pengganti, hanya untuk uji; jangan dibagikan ke dinas.');
  }
  return folder;
}

async function packageInto({ name, folder, isForTests, targets }) {
  const runtime = await ensureElectron();
  await buildProgram();
  const isStandIn = runtime.kind === 'stand-in';
  const fuses = [...(isForTests || isStandIn ? TEST_FUSES : []), ...(isStandIn ? STAND_IN_FUSES : [])];
  const args = [
    join(modules, 'electron-builder', 'cli.js'),
    ...targets.map((target) => `--${target}`),
    '--config',
    'electron-builder.yml',
    '--publish=never',
    `--config.electronDist=${runtime.folder}`,
    `--config.electronVersion=${runtime.version}`,
    `--config.directories.output=${folder}`,
    ...fuses.map((fuse) => `--config.electronFuses.${fuse}`),
  ];
  await whenChanged({ name, inputs: INPUTS, output: programIn(folder), extra: args.join('\n') }, async () => {
    const { log, failure } = beginStep('kemasan', 'Mengemas program …');
    writeLicences();
    const { code } = await runNode(args, { log });
    if (code === 0 && existsSync(programIn(folder))) return;
    throw failure('Program tidak dapat dikemas.');
  });
  return runtime;
}

function programIn(folder) {
  return process.platform === 'win32'
    ? join(folder, 'win-unpacked', 'Meja Koperasi.exe')
    : join(folder, 'linux-unpacked', 'meja-koperasi');
}
