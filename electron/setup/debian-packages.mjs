import { run } from './run.mjs';
import { say, SetupError } from './say.mjs';

/** What a window needs on a bare Debian machine. */
export const WINDOW_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
  'libxtst6',
];

/** What the tests need besides: a screen that nobody sees, and eyes for PDF files. */
export const TEST_PACKAGES = [...WINDOW_PACKAGES, 'xvfb', 'xauth', 'poppler-utils'];

/**
 * Other programs' eyes on what we write: LibreOffice on workbooks and Word files, a plain browser on the page that checks
 * certificates. The first of each line is the smallest there is; any other of the line will do.
 */
const WITNESSES = [
  ['libreoffice-calc-nogui', 'libreoffice-calc'],
  ['libreoffice-writer-nogui', 'libreoffice-writer'],
  ['chromium', 'chromium-browser', 'google-chrome-stable'],
];

/** Where they cannot be had the run goes on, and the tests that need them are named among those left out, or fail. */
export async function ensureWitnesses() {
  if (process.platform !== 'linux') return;
  const missing = [];
  for (const names of WITNESSES) {
    const absent = await missingPackages(names);
    if (absent.length === names.length) missing.push(names[0]);
  }
  try {
    await ensureDebianPackages(missing);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
  }
}

/** Installs what is missing when we are root, else says the one command that does. Nothing to do off Debian. */
export async function ensureDebianPackages(names) {
  if (process.platform !== 'linux') return;
  const missing = await missingPackages(names);
  if (missing.length === 0) return;
  if (process.getuid() !== 0) throw new SetupError(sentenceFor(missing));
  say(`Memasang paket Debian yang belum ada: ${missing.join(' ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, output: 'stderr' });
  const { code } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    env,
    output: 'stderr',
  });
  if (code !== 0) throw new SetupError(sentenceFor(missing));
}

/** Newer releases renamed some packages (libgtk-3-0t64) and keep the old name in `Provides`. */
async function missingPackages(names) {
  const format = '${db:Status-Status} ${Package}, ${Provides}\\n';
  const { code, output } = await run('dpkg-query', ['-W', '-f', format], { output: 'collect' });
  if (code !== 0) return [];
  const present = new Set(
    output
      .split('\n')
      .filter((line) => line.startsWith('installed '))
      .flatMap((line) => line.slice('installed '.length).split(','))
      .map((name) => name.trim().split(/[ :]/)[0]),
  );
  return names.filter((name) => !present.has(name));
}

function sentenceFor(missing) {
  return (
    'Beberapa paket sistem belum terpasang. Jalankan perintah berikut, lalu ulangi:\n' +
    `  sudo apt-get update && sudo apt-get install -y ${missing.join(' ')}`
  );
}
