import type { Command } from './command.ts';
import type { CommandOptions } from './command-option.ts';
import { dayOption, flagOption, textOption } from './command-option.ts';

const PROGRAM = 'meja-koperasi --headless';

/** Options that every command takes; they are read before the command is. */
export const COMMON_OPTIONS: CommandOptions = {
  data: textOption('DIR', 'folder data kantor; tanpa ini folder data pengguna komputer'),
  hari: dayOption('hari yang dianggap hari ini'),
  akun: textOption('NAMA', 'nama masuk, bila dinas memakai akun; kata sandinya dari masukan baku'),
  'sandi-berkas': textOption('BERKAS', 'berkas yang baris pertamanya kata sandi, pengganti masukan baku'),
  'sandi-data': textOption(
    'BERKAS',
    'berkas kata sandi data, bila data kantor bersandi; "-": baris pertama masukan baku',
  ),
  'kode-data': textOption(
    'BERKAS',
    'berkas kode lembar pemulihan data, pengganti kata sandinya; "-": masukan baku',
  ),
  json: flagOption('tepat satu dokumen JSON pada keluaran standar'),
  help: flagOption('penjelasan ini; juga -h, atau bantuan <perintah>'),
};

const shownOption = (name: string, value: string): string => `--${name}${value === '' ? '' : ` ${value}`}`;

function optionLines(options: CommandOptions): readonly string[] {
  const shown = Object.entries(options).map(
    ([name, { value, says }]) => [shownOption(name, value), says] as const,
  );
  const width = Math.max(0, ...shown.map(([option]) => option.length));
  return shown.map(([option, says]) => `  ${option.padEnd(width)}  ${says}`);
}

/** How one command is typed, each of its options in a line, and an example. */
export function commandHelp({ name, usage, purpose, options, example }: Command): readonly string[] {
  const own = optionLines(options);
  return [
    `Pemakaian: ${PROGRAM} ${name}${usage === '' ? '' : ` ${usage}`}`,
    `  ${purpose}`,
    '',
    ...(own.length === 0 ? ['Perintah ini tidak memakai pilihan sendiri.'] : ['Pilihan:', ...own]),
    '',
    'Pilihan setiap perintah:',
    ...optionLines(COMMON_OPTIONS),
    '',
    'Contoh:',
    `  ${PROGRAM} ${example}`,
  ];
}

/** The same as data, for `--json`. */
export function commandHelpValue({ name, usage, purpose, options, example }: Command) {
  return {
    perintah: name,
    pemakaian: usage,
    guna: purpose,
    pilihan: Object.entries(options).map(([option, { value, says }]) => ({
      pilihan: `--${option}`,
      isi: value,
      arti: says,
    })),
    contoh: example,
  };
}

/** The commands there are, a line of purpose under each. */
export function commandList(commands: readonly Command[]): readonly string[] {
  return [
    `Pemakaian: ${PROGRAM} <perintah> [--data DIR] [--akun NAMA] [--json] [--hari TANGGAL]`,
    ...commands.map(({ name, usage, purpose }) => `  ${name} ${usage}\n      ${purpose}`),
    `Rincian satu perintah: ${PROGRAM} bantuan <perintah>`,
  ];
}
