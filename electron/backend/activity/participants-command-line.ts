import path from 'node:path';
import { alasanLine, toAlasan } from '../cli/alasan.ts';
import { flagOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Ask, Command } from '../cli/command.ts';

/** The batch of an activity by its number; without one the only batch there is. */
export async function batchNumbered(
  ask: Ask,
  activityId: string,
  typed: string | undefined,
): Promise<string> {
  const { batches } = await ask('activity.get', { id: activityId });
  const only = batches.length === 1 ? batches[0] : undefined;
  const found = typed === undefined ? only : batches.find(({ number }) => String(number) === typed);
  if (found) return found.id;
  const numbers = batches.map(({ number }) => String(number)).join(', ');
  throw new UsageError(
    numbers === ''
      ? 'Kegiatan ini belum mempunyai angkatan.'
      : `--angkatan berupa nomor angkatan kegiatan ini: ${numbers}.`,
  );
}

const exportCommand = defineCommand({
  name: 'kegiatan peserta ekspor',
  usage: 'ID --keluaran BERKAS.xlsx [--angkatan N]',
  purpose: 'peserta satu kegiatan ke Excel: kehadiran setiap hari, nilai, dan keputusan; NIK tersamar',
  options: {
    keluaran: textOption('BERKAS.xlsx', 'buku kerja yang ditulis'),
    angkatan: textOption('N', 'hanya angkatan bernomor ini; tanpa ini semuanya'),
  },
  example: 'kegiatan peserta ekspor 01JB2 --keluaran peserta.xlsx',
  run: async ({ words, options }, { ask }) => {
    const [activityId] = requireWords(words, ['ID']);
    const file = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const batchId =
      options.angkatan === undefined ? null : await batchNumbered(ask, activityId, options.angkatan);
    const written = await ask('activity.exportParticipants', { activityId, batchId, path: file });
    return {
      value: { berkas: written.path, baris: written.rowCount },
      lines: [`${String(written.rowCount)} peserta: ${written.path}`],
    };
  },
});

const rowLines = (word: string, rows: readonly { readonly row: number; readonly text: string }[]) =>
  rows.map(({ row, text }) => `Baris ${String(row)} ${word}: ${text}`);

const importCommand = defineCommand({
  name: 'kegiatan peserta impor',
  usage: 'ID --berkas BERKAS [--angkatan N] [--uji]',
  purpose:
    'membaca peserta dari Excel, ODS, atau CSV ke satu angkatan; semuanya atau tidak sama sekali, NIK tidak pernah ditampilkan utuh',
  options: {
    berkas: textOption(
      'BERKAS',
      'daftar dengan judul kolom Nama, NIK, L/P, Koperasi, Jabatan, NIB, Asal, nilai, dan tanggal',
    ),
    angkatan: textOption('N', 'nomor angkatannya; boleh ditinggalkan bila hanya satu'),
    uji: flagOption('hanya menguji, tidak menyimpan'),
  },
  example: 'kegiatan peserta impor 01JB2 --berkas peserta.xlsx --angkatan 2 --uji',
  run: async ({ words, options }, { ask }) => {
    const [activityId] = requireWords(words, ['ID']);
    const file = path.resolve(requireOption(options.berkas, 'berkas'));
    const batchId = await batchNumbered(ask, activityId, options.angkatan);
    const read = await ask('activity.importParticipants', { batchId, path: file, isDryRun: options.uji });
    const peringatan = read.warnings.map(toAlasan);
    return {
      value: {
        lembar: read.sheet,
        ditambahkan: read.added.map(({ row, name }) => ({ baris: row, nama: name })),
        tandaHadir: read.marks,
        sudahAda: read.known.map(({ row, text }) => ({ baris: row, isi: text })),
        dilewati: read.passedOver.map(({ row, text }) => ({ baris: row, isi: text })),
        ditolak: read.refused.map(({ row, message }) => ({ baris: row, pesan: message })),
        tidakTerbaca: read.unread.map(({ row, cell }) => ({ baris: row, isi: cell })),
        kolomTidakDibaca: read.unreadColumns,
        nikTersamar: read.maskedNik,
        tandaXHadir: read.readsCrosses,
        peringatan,
      },
      lines: [
        `${String(read.added.length)} peserta ${options.uji ? 'akan ditambahkan' : 'ditambahkan'}, ${String(read.marks)} tanda kehadiran, ${String(read.known.length)} sudah ada`,
        ...read.refused.map(({ row, message }) => `Baris ${String(row)} ditolak: ${message}`),
        ...rowLines('sudah ada', read.known),
        ...rowLines('dilewati', read.passedOver),
        ...read.unread.map(({ row, cell }) => `Baris ${String(row)} tidak terbaca: ${cell}`),
        ...(read.unreadColumns.length > 0 ? [`Kolom tidak dibaca: ${read.unreadColumns.join(', ')}`] : []),
        ...(read.maskedNik > 0 ? [`${String(read.maskedNik)} NIK tersamar dan dibiarkan kosong`] : []),
        ...(read.readsCrosses ? ['Tanda x dibaca sebagai hadir'] : []),
        ...peringatan.map(alasanLine),
      ],
    };
  },
});

export const participantsFileCommands: readonly Command[] = [exportCommand, importCommand];
