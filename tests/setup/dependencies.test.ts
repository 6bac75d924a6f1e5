import { describe, expect, test } from 'vitest';
import { CopiedSetup } from './copied-setup.ts';

const LOCK = JSON.stringify({ packages: { '': {}, 'node_modules/node': { integrity: 'sha512-x' } } });
const WARNING = 'npm warn EBADENGINE Unsupported engine';

/** A checkout without its packages, and an npm that warns as npm does. */
function checkout(npm: string): { readonly setup: CopiedSetup; readonly env: Record<string, string> } {
  const setup = new CopiedSetup();
  setup.file('package-lock.json', LOCK);
  const script = `import fs from 'node:fs';
    console.error(${JSON.stringify(WARNING)});
    console.log('added 421 packages');
    ${npm}`;
  return {
    setup,
    env: { npm_execpath: setup.file('npm/cli.js', script), npm_node_execpath: process.execPath },
  };
}

const INSTALLS = `if (process.argv[2] === 'ci') {
    fs.mkdirSync('node_modules', { recursive: true });
    fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
  } else {
    fs.mkdirSync('node_modules/node/bin', { recursive: true });
    for (const name of ['node', 'node.exe']) fs.writeFileSync('node_modules/node/bin/' + name, '');
  }`;

describe('the packages of the program', () => {
  test('are installed in one line; what npm warns of is in the log', () => {
    const { setup, env } = checkout(INSTALLS);
    const { exitCode, stdout, stderr } = setup.run('dependencies', 'await setup.ensureDependencies()', {
      env,
    });
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: ['Menyiapkan paket program (sekali saja, beberapa menit pada sambungan lambat) …'],
    });
    expect(setup.log('paket-program').split(WARNING)).toHaveLength(3);
    expect(setup.log('paket-program')).toContain('added 421 packages');

    const again = setup.run('dependencies', 'await setup.ensureDependencies()', { env });
    expect({ exitCode: again.exitCode, stderr: again.stderr }).toEqual({ exitCode: 0, stderr: [] });
  });

  test('that cannot be had end the run with a sentence and the name of the log', () => {
    const { setup, env } = checkout(`console.error('npm error network'); process.exit(1);`);
    const { exitCode, stderr } = setup.run('dependencies', 'await setup.ensureDependencies()', { env });
    expect(exitCode).toBe(1);
    expect(stderr.slice(1)).toEqual([
      'Paket program tidak dapat dipasang. Periksa sambungan ke npm, lalu ulangi perintah ini.',
      `Rinciannya tertulis di ${['dist', 'log', 'paket-program.log'].join(process.platform === 'win32' ? '\\' : '/')}.`,
    ]);
    expect(setup.log('paket-program')).toContain('npm error network');
  });
});
