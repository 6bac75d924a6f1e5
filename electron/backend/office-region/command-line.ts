import type { RegionPreview } from '#contract/office-region.ts';
import { defineCommand, requireOption, requireWords } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { flagOption, textOption } from '../cli/command-option.ts';

const shown = (preview: RegionPreview) => ({
  dari: preview.from.code,
  menjadi: preview.to.code,
  bernomor: preview.numberedCount,
  diLuar: preview.outsideCount,
  koperasiDiLuar: preview.outside.map(({ id, name, place }) => ({ id, nama: name, tempat: place })),
  ikut: preview.followingCount,
  berkasPendirianDiLuar: preview.formationCount,
  desaMerahPutihDiLuar: preview.villageCount,
  identitas: preview.identity.map(({ label, from, to }) => ({ bidang: label, dari: from, menjadi: to })),
});

const linesOf = (preview: RegionPreview): readonly string[] => [
  `${preview.from.name} (${preview.from.code}) menjadi ${preview.to.name} (${preview.to.code}).`,
  ...preview.identity.map(({ label, from, to }) => `${label}: ${from} menjadi ${to}.`),
  preview.numberedCount === 0
    ? 'Belum ada nomor yang keluar.'
    : `${preview.numberedCount} nomor dan angka resmi sudah keluar; alasan wajib dan dicatat.`,
  `${preview.outsideCount} koperasi berada di luar wilayah baru${preview.outsideCount > 0 ? '; kecamatan dan desanya dikosongkan:' : '.'}`,
  ...preview.outside.map(({ name, place }) => `  - ${name} (${place})`),
];

const regionCommand = defineCommand({
  name: 'wilayah perbaiki',
  usage: '--wilayah 64.08 [--uji] [--alasan T] [--kosongkan JUMLAH]',
  purpose:
    'memperbaiki wilayah dinas; --uji hanya menunjukkan akibatnya, --kosongkan menyetujui berapa koperasi di luar wilayah kehilangan kecamatannya',
  options: {
    wilayah: textOption('WILAYAH', 'kode wilayah yang benar, misalnya 64.08'),
    uji: flagOption('hanya menunjukkan akibatnya'),
    alasan: textOption('ALASAN', 'alasannya, dicatat'),
    kosongkan: textOption('JUMLAH', 'berapa koperasi di luar wilayah yang kecamatannya dikosongkan'),
  },
  example: 'wilayah perbaiki --wilayah 64.08 --uji',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const regionCode = requireOption(options.wilayah, 'wilayah');
    if (options.uji) {
      const preview = await ask('region.previewCorrection', { regionCode });
      return { value: shown(preview), lines: ['Uji, tidak ada yang diubah.', ...linesOf(preview)] };
    }
    const office = await ask('office.get', {});
    const done = await ask('region.correct', {
      regionCode,
      expectedUpdatedAt: office?.updatedAt ?? null,
      reason: options.alasan ?? '',
      outsideSeen: Number(options.kosongkan ?? 0),
    });
    return { value: shown(done), lines: ['Wilayah dinas diperbaiki.', ...linesOf(done)] };
  },
});

export const officeRegionCommands: readonly Command[] = [regionCommand];
