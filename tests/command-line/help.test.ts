import { describe, expect, test } from 'vitest';
import { COMMANDS } from '#backend/areas.ts';
import { askedHelp } from '#backend/cli/asked-help.ts';
import { findCommand, readArguments } from '#backend/cli/command.ts';
import { runCommandLine } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const byWord = (one = '', other = ''): number => one.localeCompare(other);

/** Words as a shell parts them, with quotes taken off. */
const shellWords = (line: string): readonly string[] =>
  (line.match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g) ?? []).map((word) => word.replaceAll(/["']/g, ''));

describe.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (name, command) => {
  test('says each of its options in a line, and an example', () => {
    const asked = [`bantuan ${name}`, `${name} --help`, `${name} -h`].map((line) =>
      askedHelp(COMMANDS, line.split(' '))?.lines.join('\n'),
    );
    expect(new Set(asked).size).toBe(1);
    for (const [option, { says }] of Object.entries(command.options)) {
      expect(asked[0]).toMatch(
        new RegExp(`^ {2}--${option}\\b.* {2}${says.slice(0, 12).replace(/[()]/g, '.')}`, 'm'),
      );
    }
    expect(asked[0]).toContain(`Contoh:\n  meja-koperasi --headless ${command.example}`);
  });

  test('shows the very options that it reads', () => {
    const shown = [...command.usage.matchAll(/--([a-z-]+)/g)].map(([, option]) => option);
    expect([...new Set(shown)].toSorted(byWord)).toEqual(
      [...Object.keys(command.options), ...(shown.includes('hari') ? ['hari'] : [])].toSorted(byWord),
    );
  });

  test('has an example that it would take', () => {
    // What every command takes is read before it.
    const own = ['--hari', '--akun', '--sandi-berkas'].reduce((words, option) => {
      const at = words.indexOf(option);
      return at === -1 ? words : words.toSpliced(at, 2);
    }, shellWords(command.example));
    const found = findCommand(COMMANDS, own);
    expect(found?.command.name).toBe(name);
    if (name !== 'minta') expect(() => readArguments(found?.rest ?? [], command.options)).not.toThrow();
  });
});

test('the beginning of several commands lists them, and an unknown one is wrong usage', async () => {
  const group = await runCommandLine(['rekap', '--help']);
  expect(group.exitCode).toBe(0);
  expect(group.stdout).toContain('rekap cetak-tabel');
  expect(group.stdout).not.toContain('siapkan --wilayah');
  expect((await runCommandLine(['bantuan', 'terbang'])).exitCode).toBe(2);
  expect((await runCommandLine(['bantuan'])).stdout).toContain('siapkan --wilayah');
}, 60_000);

test('a wrong option is answered in Indonesian with those there are', async () => {
  const { exitCode, stderr } = await runCommandLine(['siapkan', '--wilaya', '64.08', '--data', tempFolder()]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(
    'Pilihan --wilaya tidak dikenal. Yang dikenal: --wilayah, --nama-dinas, --kota-terbit.',
  );
}, 60_000);
