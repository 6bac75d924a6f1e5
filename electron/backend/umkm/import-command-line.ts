import path from 'node:path';
import { alasanLine, toAlasan } from '../cli/alasan.ts';
import { flagOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireOption, requireWords } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';

const KINDS = {
  title: 'judul',
  heading: 'judul',
  numbering: 'judul',
  section: 'bagian',
  total: 'jumlah',
  signature: 'tanda-tangan',
  footnote: 'tanda-tangan',
  blank: 'kosong',
} as const;

const importCommand = defineCommand({
  name: 'umkm impor',
  usage: 'BERKAS [--uji]',
  purpose: 'membaca daftar UMKM dari Excel, ODS, atau CSV; tiap baris, sel, dan kolom disebut nasibnya',
  options: { uji: flagOption('hanya menguji; tidak ada yang ditulis') },
  example: 'umkm impor umkm-kecamatan.xlsx --uji',
  run: async ({ words, options }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS']);
    const done = await ask('umkm.import', { path: path.resolve(file), isDryRun: options.uji });
    const judged = (rows: typeof done.refused) =>
      rows.map(({ row, reasons }) => ({ baris: row, alasan: reasons.map(toAlasan) }));
    const value = {
      idImpor: done.importId,
      lembar: done.sheet,
      baris: done.rows,
      baru: done.added.length,
      berubah: done.changed.length,
      sama: done.same.length,
      ditolak: judged(done.refused),
      peringatan: judged(done.warned),
      dilewati: done.passedOver.map(({ row, kind }) => ({ baris: row, jenis: KINDS[kind] })),
      kolom: done.columns.map(({ letter, heading, readAs, why }) => ({
        kolom: letter,
        judul: heading,
        dibaca: readAs === '' ? null : readAs,
        sebab: why,
      })),
      barisLembar: done.sheetRows,
    };
    const unread = value.kolom.filter(({ dibaca }) => dibaca === null);
    return {
      value,
      lines: [
        `Lembar ${done.sheet}: ${String(value.baris)} usaha; ${String(value.baru)} baru, ${String(value.berubah)} berubah, ${String(value.sama)} sama, ${String(value.ditolak.length)} ditolak.`,
        ...value.ditolak.flatMap(({ baris, alasan }) => [
          `Baris ${String(baris)} ditolak`,
          ...alasan.filter(({ tingkat }) => tingkat === 'tolak').map(alasanLine),
        ]),
        ...value.peringatan.flatMap(({ baris, alasan }) => [
          `Baris ${String(baris)}`,
          ...alasan.map(alasanLine),
        ]),
        ...(unread.length === 0
          ? []
          : [
              'Kolom yang tidak dibaca:',
              ...unread.map(
                ({ kolom, judul, sebab }) => `  ${kolom} ${judul === '' ? '' : `"${judul}" `}(${sebab})`,
              ),
            ]),
        options.uji
          ? 'Baru diuji; belum ada yang ditulis.'
          : `Nomor impor: ${done.importId ?? 'tidak ada yang ditulis'}`,
      ],
    };
  },
});

const undoCommand = defineCommand({
  name: 'umkm impor urungkan',
  usage: 'ID',
  purpose: 'mengurungkan satu impor UMKM secara utuh',
  options: {},
  example: 'umkm impor urungkan 0199a7c4-1111-7000-8000-000000000001',
  run: async ({ words }, { ask }) => {
    const [importId] = requireWords(words, ['ID']);
    const { removed, restored } = await ask('umkm.undoImport', { importId });
    return {
      value: { dikeluarkan: removed, dipulihkan: restored },
      lines: [
        `Impor diurungkan: ${String(removed)} usaha dikeluarkan, ${String(restored)} ubahan dipulihkan.`,
      ],
    };
  },
});

const exportCommand = defineCommand({
  name: 'umkm ekspor',
  usage: '--keluaran BERKAS.xlsx [--kecamatan KODE] [--sektor KODE]',
  purpose: 'register UMKM sebagai buku kerja; nomor pribadi tersamar',
  options: {
    keluaran: textOption('BERKAS.xlsx', 'buku kerja yang ditulis'),
    kecamatan: textOption('KODE', 'hanya kecamatan ini, misalnya 64.08.04'),
    sektor: textOption('KODE', 'hanya sektor ini, misalnya kuliner'),
  },
  example: 'umkm ekspor --keluaran umkm.xlsx --kecamatan 64.08.04',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const written = await ask('umkm.export', {
      path: path.resolve(requireOption(options.keluaran, 'keluaran')),
      districtCode: options.kecamatan ?? null,
      sector: options.sektor ?? '',
    });
    return {
      value: { berkas: written.path, baris: written.rowCount },
      lines: [`${String(written.rowCount)} UMKM: ${written.path}`],
    };
  },
});

export const umkmImportCommands: readonly Command[] = [importCommand, undoCommand, exportCommand];
