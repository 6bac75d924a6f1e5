import { describe, expect, test } from 'vitest';
import { CopiedSetup } from './copied-setup.ts';

/** `present` and `known` are what dpkg and the package lists say; installing any of `broken` fails. */
function machine({ present = [''], known = [''], broken = 'nothing' } = {}): CopiedSetup {
  const setup = new CopiedSetup();
  setup.program('dpkg-query', present.map((one) => `echo 'installed ${one}'`).join('\n'));
  setup.program(
    'apt-cache',
    `shift; for name in "$@"; do case " ${known.join(' ')} " in
      *" $name "*) printf '%s:\\n  Installed: (none)\\n  Candidate: 1.0\\n' "$name";;
      *) printf '%s:\\n  Installed: (none)\\n  Candidate: (none)\\n' "$name";;
    esac; done`,
  );
  setup.program(
    'apt-get',
    `echo 'debconf: delaying package configuration' >&2; case "$*" in *${broken}*) exit 100;; esac`,
  );
  return setup;
}

const NEEDED = `[['xvfb'], ['libasound2', 'libasound2t64'], ['libgtk-3-0', 'libgtk-3-0t64']]`;
const installed = (setup: CopiedSetup): readonly string[] =>
  Array.from(
    setup.log('paket-debian').matchAll(/^\$ apt-get .* install .*--no-install-recommends (.+)$/gm),
    ([, names]) => names ?? '',
  );

describe.skipIf(process.platform !== 'linux')('the packages of the system', () => {
  test('are installed for root under the names of the release, in one line, the chatter in the log', () => {
    const setup = machine({
      present: ['libgtk-3-0t64, libgtk-3-0 (= 3.24)'],
      known: ['xvfb', 'libasound2t64'],
    });
    const { exitCode, stdout, stderr } = setup.run(
      'debian-packages',
      `await setup.ensureDebianPackages(${NEEDED})`,
    );
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: ['Memasang 2 paket Debian yang belum ada (beberapa menit) …'],
    });
    expect(installed(setup)).toEqual(['xvfb libasound2t64']);
    expect(setup.log('paket-debian')).toContain('debconf: delaying');
  });

  test('that are all there are not spoken of', () => {
    const setup = machine({ present: ['xvfb', 'some-sound, libasound2 (= 1.2)', 'libgtk-3-0:amd64'] });
    const { exitCode, stderr } = setup.run('debian-packages', `await setup.ensureDebianPackages(${NEEDED})`);
    expect({ exitCode, stderr, log: setup.log('paket-debian') }).toEqual({
      exitCode: 0,
      stderr: [],
      log: '',
    });
  });

  test('that cannot be installed end the run with the command to try and the name of the log', () => {
    const setup = machine({ known: ['xvfb', 'libasound2', 'libgtk-3-0'], broken: 'xvfb' });
    const { exitCode, stderr } = setup.run('debian-packages', `await setup.ensureDebianPackages(${NEEDED})`);
    expect(exitCode).toBe(1);
    expect(stderr.slice(1)).toEqual([
      'Beberapa paket sistem belum terpasang. Jalankan perintah berikut, lalu ulangi:',
      '  sudo apt-get update && sudo apt-get install -y xvfb libasound2 libgtk-3-0',
      'Rinciannya tertulis di dist/log/paket-debian.log.',
    ]);
  });

  test('are asked of another user by one command, those that are only wished for with the rest', () => {
    const setup = machine({ present: ['xvfb', 'libasound2'], known: ['libgtk-3-0', 'chromium-browser'] });
    const wished = `[['chromium', 'chromium-browser']]`;
    const { exitCode, stderr } = setup.run(
      'debian-packages',
      `await setup.ensureDebianPackages(${NEEDED}, ${wished})`,
      { uid: 1000 },
    );
    expect(exitCode).toBe(1);
    expect(stderr.at(-1)).toBe(
      '  sudo apt-get update && sudo apt-get install -y libgtk-3-0 chromium-browser',
    );
  });

  test('of those only wished for, one that cannot be had costs neither the run nor the others', () => {
    const setup = machine({ known: ['soffice', 'chromium'], broken: 'chromium' });
    const { exitCode, stderr } = setup.run(
      'debian-packages',
      `await setup.ensureDebianPackages([], [['soffice'], ['chromium']])`,
    );
    expect(exitCode).toBe(0);
    expect(installed(setup)).toEqual(['soffice chromium', 'soffice', 'chromium']);
    expect(stderr.slice(1)).toEqual([
      'Paket chromium tidak dapat dipasang; uji yang memerlukannya dilewati atau gagal.',
      'Rinciannya tertulis di dist/log/paket-debian.log.',
    ]);
  });
});
