import { run } from './run.mjs';
import { say, SetupError } from './say.mjs';
import { beginStep } from './step.mjs';

/**
 * Each line is one thing that is needed, under the names that Debian and Ubuntu give it: any of them will do when it is
 * there, and the first that the machine's package lists offer is installed.
 *
 * @typedef {readonly (readonly string[])[]} Packages
 */

/** What a window needs on a bare Debian machine. Releases since 2024 call some of it t64. */
export const WINDOW_PACKAGES = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libdrm2'],
  ['libxkbcommon0'],
  ['libxtst6'],
  // Opened by name while starting: without it the program ends without a word, and no other package brings it.
  ['libx11-xcb1'],
];

/** What the tests need besides: a screen that nobody sees, eyes for PDF and Word files, a file held as Windows does. */
export const TEST_PACKAGES = [
  ...WINDOW_PACKAGES,
  ['xvfb'],
  ['xauth'],
  ['poppler-utils'],
  ['unzip'],
  ['e2fsprogs'],
  ['mount'],
];

/**
 * Other programs' eyes on what we write: LibreOffice on workbooks and Word files, with fonts of the measure of Arial and
 * Times New Roman, and a plain browser on the page that checks certificates.
 */
export const WITNESSES = [
  ['libreoffice-calc-nogui', 'libreoffice-calc'],
  ['libreoffice-writer-nogui', 'libreoffice-writer'],
  ['fonts-liberation', 'fonts-liberation2', 'fonts-croscore'],
  ['chromium', 'chromium-browser', 'google-chrome-stable'],
];

/** What the measurements beside LibreOffice need: its conversion of workbooks, and its mail merge. */
export const BENCH_PACKAGES = [...WITNESSES, ['libreoffice-base-nogui', 'libreoffice-base']];

/**
 * Installs what is missing when we are root, else says the one command that does. Nothing to do off Debian.
 * `wished`: where it cannot be had the run goes on, and the tests that need it are named among those left out, or fail.
 *
 * @param {Packages} needed
 * @param {Packages} [wished]
 */
export async function ensureDebianPackages(needed, wished = []) {
  if (process.platform !== 'linux') return;
  const present = await presentPackages();
  const isMissing = (names) => present !== undefined && !names.some((name) => present.has(name));
  const [must, may] = [needed.filter(isMissing), wished.filter(isMissing)];
  if (must.length + may.length === 0) return;
  if (process.getuid() === 0) return install(must, may);
  const refusal = new SetupError(sentenceFor(await offered([...must, ...may])));
  if (must.length > 0) throw refusal;
  say(refusal.message);
}

async function install(must, may) {
  const count = must.length + may.length;
  const step = beginStep('paket-debian', `Memasang ${count} paket Debian yang belum ada (beberapa menit) …`);
  await aptGet(step, ['update']);
  const add = async (packages) => {
    const names = await offered(packages);
    return (await aptGet(step, ['install', '-y', '--no-install-recommends', ...names])) === 0;
  };
  if (must.length > 0 && !(await add(must))) throw step.failure(sentenceFor(await offered(must)));
  if (may.length === 0 || (await add(may))) return;
  // Together they could not be had; what one of them lacks must not cost the others.
  for (const packages of may) {
    if (!(await add([packages]))) {
      say(
        step.failure(`Paket ${packages[0]} tidak dapat dipasang; uji yang memerlukannya dilewati atau gagal.`)
          .message,
      );
    }
  }
}

/** On a machine just started the system's own updates may hold the packages for a while. */
async function aptGet({ log }, args) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { code } = await run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, log });
  return code;
}

/** Newer releases keep the old name in `Provides`. Undefined off Debian. */
async function presentPackages() {
  const format = '${db:Status-Status} ${Package}, ${Provides}\\n';
  const { code, output } = await run('dpkg-query', ['-W', '-f', format], { output: 'collect' });
  if (code !== 0) return undefined;
  return new Set(
    output
      .split('\n')
      .filter((line) => line.startsWith('installed '))
      .flatMap((line) => line.slice('installed '.length).split(','))
      .map((name) => name.trim().split(/[ :]/)[0]),
  );
}

/** Of each line the first name that can be installed; a name that other packages only provide cannot. */
async function offered(packages) {
  const { output } = await run('apt-cache', ['policy', ...packages.flat()], {
    output: 'collect',
    env: { LC_ALL: 'C' },
  });
  const known = new Set(
    [...output.matchAll(/^(\S+):\n +Installed: .*\n +Candidate: (?!\(none\))/gm)].map(([, name]) => name),
  );
  return packages.map((names) => names.find((name) => known.has(name)) ?? names[0]);
}

function sentenceFor(names) {
  return (
    'Beberapa paket sistem belum terpasang. Jalankan perintah berikut, lalu ulangi:\n' +
    `  sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`
  );
}
