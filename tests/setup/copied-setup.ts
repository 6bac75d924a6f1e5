import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tempFolder } from '../helpers/temp-folder.ts';

export interface SetupRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  /** Line by line. */
  readonly stderr: readonly string[];
}

/** The set-up scripts in a checkout of their own, on a machine whose programs are scripted. */
export class CopiedSetup {
  readonly root = tempFolder();
  readonly #programs = path.join(this.root, 'programs');

  constructor() {
    cpSync('electron/setup', path.join(this.root, 'electron', 'setup'), { recursive: true });
    cpSync('package.json', path.join(this.root, 'package.json'));
    mkdirSync(this.#programs);
  }

  /** A shell script in the place of one of the machine's programs. */
  program(name: string, script: string): void {
    const file = path.join(this.#programs, name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  file(name: string, text: string): string {
    const file = path.join(this.root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** What a step wrote into its log file; nothing where it has none. */
  log(name: string): string {
    const file = path.join(this.root, 'dist', 'log', `${name}.log`);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  /** Runs the body of a script, in which `setup` is the named module and `uid` who runs it. */
  run(module: string, body: string, { uid = 0, env = {} } = {}): SetupRun {
    const code = `process.getuid = () => ${uid};
      const { runScript } = await import('./electron/setup/say.mjs');
      const setup = await import('./electron/setup/${module}.mjs');
      await runScript(async () => { ${body} });`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: this.root,
      encoding: 'utf8',
      env: { ...process.env, ...env, PATH: `${this.#programs}${path.delimiter}${process.env['PATH'] ?? ''}` },
    });
    return { exitCode: status, stdout, stderr: stderr.split('\n').filter(Boolean) };
  }
}
