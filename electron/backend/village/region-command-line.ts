import type { RegionChangeLine } from '#contract/region-change.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { defineCommand, requireDay, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { CliContext, Command, CommandResult } from '../cli/command.ts';
import { dayOption, textOption } from '../cli/command-option.ts';

const toLine = (change: RegionChangeLine) => ({
  id: change.id,
  kode: change.code,
  kodeBaru: change.newCode,
  namaLama: change.oldName,
  namaBaru: change.newName,
  sejak: change.effectiveOn,
  dasar: change.basis,
  koperasiPindah: change.moved,
  dicatat: change.at,
  oleh: change.who,
  dikembalikan: change.isUndone,
});

const listCommand = defineCommand({
  name: 'wilayah riwayat',
  usage: '[KODE]',
  purpose: 'perubahan nama, kode, dan pemekaran desa/kelurahan atau nama kecamatan, terbaru dahulu',
  options: {},
  example: 'wilayah riwayat 64.08.01.2001',
  run: async ({ words }, { ask }) => {
    const [code = null, ...rest] = words;
    requireWords(rest, []);
    const { changes } = await ask('region.listChanges', { code });
    return {
      value: { perubahan: changes.map(toLine) },
      lines:
        changes.length === 0
          ? ['Belum ada perubahan wilayah yang dicatat.']
          : changes.map(
              ({ id, sentence, basis, isUndone }) =>
                `${id} | ${sentence} (${basis})${isUndone ? ' | diurungkan' : ''}`,
            ),
    };
  },
});

async function record(
  code: string,
  change: {
    readonly kind: 'renamed' | 'recoded' | 'split';
    readonly newName: string;
    readonly newCode: string | null;
    readonly effectiveOn: PlainDate;
    readonly basis: string;
    readonly movedIds: readonly string[];
  },
  { ask }: CliContext,
): Promise<CommandResult> {
  const siblings = await ask('region.listChildren', { parentCode: code.slice(0, code.lastIndexOf('.')) });
  const seenName = siblings.find((region) => region.code === code)?.name ?? code;
  const { id, sentence, changed } = await ask('region.recordChange', { ...change, code, seenName });
  return {
    value: { id, perubahan: sentence, koperasi: changed },
    lines: [`${sentence}. ${changed} koperasi mengikuti. Urungkan dengan: wilayah kembalikan ${id}`],
  };
}

const changeCommand = defineCommand({
  name: 'wilayah ubah',
  usage: 'KODE [--nama NAMA] [--kode KODE-BARU] --sejak 2026-01-01 --dasar "Perda 5/2025"',
  purpose:
    'mencatat nama baru, atau kode baru (dengan atau tanpa nama baru), sejak suatu hari; surat dan angka hari sebelumnya tetap memakai yang lama',
  options: {
    nama: textOption('NAMA', 'nama yang baru'),
    kode: textOption('KODE', 'kode wilayah yang baru'),
    sejak: dayOption('hari mulai berlakunya'),
    dasar: textOption('DASAR', 'peraturan yang menjadi dasarnya'),
  },
  example: "wilayah ubah 64.08.01.2001 --nama Contoh --sejak 1-1-2026 --dasar 'Perda 5/2025'",
  run: async ({ words, options }, context) => {
    const [code] = requireWords(words, ['KODE']);
    if (options.nama === undefined && options.kode === undefined) {
      throw new UsageError('Belum disebut: --nama atau --kode yang baru.');
    }
    return record(
      code,
      {
        kind: options.kode === undefined ? 'renamed' : 'recoded',
        newName: options.nama ?? '',
        newCode: options.kode ?? null,
        effectiveOn: requireDay(options.sejak, 'sejak'),
        basis: requireOption(options.dasar, 'dasar'),
        movedIds: [],
      },
      context,
    );
  },
});

const splitCommand = defineCommand({
  name: 'wilayah mekar',
  usage: 'KODE --nama NAMA --kode KODE-BARU --sejak 2026-01-01 --dasar "Perda 5/2025" [--pindah ID,ID]',
  purpose: 'mencatat desa baru hasil pemekaran; --pindah: koperasi yang sejak itu berkedudukan di desa baru',
  options: {
    nama: textOption('NAMA', 'nama yang baru'),
    kode: textOption('KODE', 'kode wilayah yang baru'),
    sejak: dayOption('hari mulai berlakunya'),
    dasar: textOption('DASAR', 'peraturan yang menjadi dasarnya'),
    pindah: textOption('ID,ID', 'koperasi yang sejak itu berkedudukan di desa baru'),
  },
  example:
    "wilayah mekar 64.08.01.2001 --nama Contoh --kode 64.08.01.2099 --sejak 1-1-2026 --dasar 'Perda 5/2025'",
  run: async ({ words, options }, context) => {
    const [code] = requireWords(words, ['KODE']);
    return record(
      code,
      {
        kind: 'split',
        newName: requireOption(options.nama, 'nama'),
        newCode: requireOption(options.kode, 'kode'),
        effectiveOn: requireDay(options.sejak, 'sejak'),
        basis: requireOption(options.dasar, 'dasar'),
        movedIds: (options.pindah ?? '').split(',').filter(Boolean),
      },
      context,
    );
  },
});

const undoCommand = defineCommand({
  name: 'wilayah kembalikan',
  usage: 'ID',
  purpose: 'mengurungkan satu perubahan wilayah beserta kedudukan koperasi yang mengikutinya',
  options: {},
  example: 'wilayah kembalikan 0199a7c4-1111-7000-8000-000000000001',
  run: async ({ words }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const { sentence, restored } = await ask('region.undoChange', { id });
    return {
      value: { dikembalikan: sentence, koperasi: restored },
      lines: [`Diurungkan: ${sentence}. ${restored} koperasi kembali ke kedudukan semula.`],
    };
  },
});

export const regionCommands: readonly Command[] = [listCommand, changeCommand, splitCommand, undoCommand];
