import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { toAlasan, alasanLine } from '../cli/alasan.ts';
import { flagOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireWords, requireYear, UsageError } from '../cli/command.ts';

const PAGE = 500;

function requireCount(word: string, option: string): number {
  if (/^[1-9]\d{0,4}$/.test(word)) return Number(word);
  throw new UsageError(`--${option} berupa bilangan mulai 1.`);
}

export const candidatesCommand = defineCommand({
  name: 'kegiatan calon',
  usage: '--tahun 2026 [--kecamatan K] [--kuota N] [--merah-putih] [--keluaran F.pdf]',
  purpose: 'koperasi yang patut diundang berikutnya, menurut urutan kebutuhan dan dengan alasan',
  options: {
    tahun: textOption('TAHUN', 'tahun pelatihannya; urutannya menurut keadaan hari ini'),
    kecamatan: textOption('KECAMATAN', 'hanya kecamatan ini: namanya, atau kodenya seperti 64.08.04'),
    kuota: textOption('JUMLAH', 'tempat untuk setiap kecamatan'),
    keluaran: textOption('BERKAS', 'juga sebagai PDF (.pdf) atau buku kerja (.xlsx)'),
    'merah-putih': flagOption('hanya koperasi desa/kelurahan Merah Putih'),
  },
  example: 'kegiatan calon --tahun 2026 --kuota 5',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    requireYear(options.tahun, 'tahun');
    const asked = {
      district: options.kecamatan ?? '',
      perDistrict: options.kuota === undefined ? null : requireCount(options.kuota, 'kuota'),
      onlyVillages: options['merah-putih'],
    };
    const found: OutputOf<'activity.candidates'>['rows'][number][] = [];
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await ask('activity.candidates', { ...asked, offset, limit: PAGE });
      found.push(...rows);
      if (rows.length < PAGE) break;
    }
    if (options.keluaran !== undefined) {
      const target = path.resolve(options.keluaran);
      if (target.endsWith('.xlsx')) await ask('activity.exportCandidates', { ...asked, path: target });
      else await ask('activity.printCandidates', { ...asked, path: target });
    }
    return {
      value: found.map(({ name, lastOn, times, hasNib, reasons }) => ({
        koperasi: name,
        terakhir: lastOn,
        kali: times,
        nib: hasNib,
        alasan: reasons.map(toAlasan),
      })),
      lines: [
        ...found.flatMap(({ name, districtName, reasons }) => [
          `${name} | ${districtName}`,
          ...reasons.map((reason) => `  ${alasanLine(toAlasan(reason))}`),
        ]),
        `${String(found.length)} koperasi`,
      ],
    };
  },
});
