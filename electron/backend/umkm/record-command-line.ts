import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { localDay } from '../base/local-day.ts';
import { dayOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireDay, requireOption, requireWords } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { readJsonFile } from '../cli/json-file.ts';
import { statusOf, statusWord } from './command-line.ts';
import { inWordsOfFile, parseUmkmJson } from './umkm-json.ts';

const statusCommand = defineCommand({
  name: 'umkm keadaan',
  usage: 'ID --ke aktif|tutup|pindah|tidak-ditemukan --sejak D [--keterangan T]',
  purpose: 'mencatat keadaan satu UMKM sejak satu tanggal; riwayatnya tetap tersimpan',
  options: {
    ke: textOption('KEADAAN', 'aktif, tutup, pindah, atau tidak-ditemukan'),
    sejak: dayOption('sejak kapan'),
    keterangan: textOption('TEKS', 'dari siapa atau dari mana diketahui'),
  },
  example: 'umkm keadaan 0190-contoh --ke tutup --sejak 1-6-2025 --keterangan "kata ketua RT"',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const status = statusOf(requireOption(options.ke, 'ke'));
    const since = requireDay(options.sejak, 'sejak');
    await ask('umkm.recordStatus', { id, status, since, reason: options.keterangan ?? '' });
    return {
      value: { id, keadaan: statusWord(status) },
      lines: [`${statusWord(status)} sejak ${formatShortDate(since)}: ${id}`],
    };
  },
});

const addProductCommand = defineCommand({
  name: 'umkm produk tambah',
  usage: 'ID BERKAS.json',
  purpose: 'mencatat produk satu UMKM dari berkas {"produk": [...]}',
  options: {},
  example: 'umkm produk tambah 0190-contoh produk.json',
  run: async ({ words }, { ask }) => {
    const [umkmId, file] = requireWords(words, ['ID', 'BERKAS.json']);
    const { products } = parseUmkmJson(await readJsonFile(file), await ask('umkm.choices', {}));
    const ids = [];
    for (const product of products) {
      const { id } = await ask('product.record', { umkmId, ...product }).catch((error: unknown) => {
        throw inWordsOfFile(error);
      });
      ids.push(id);
    }
    return { value: { id: ids }, lines: products.map(({ name }) => `Produk tercatat: ${name}`) };
  },
});

const changesCommand = defineCommand({
  name: 'umkm riwayat',
  usage: 'ID',
  purpose: 'ubahan satu UMKM, terbaru dahulu; nomor pribadi tersamar',
  options: {},
  example: 'umkm riwayat 0190-contoh',
  run: async ({ words }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const changes = await ask('umkm.changes', { id });
    const value = changes.map((one) => ({
      id: one.id,
      tanggal: localDay(one.at),
      siapa: one.who,
      diurungkan: one.isUndone,
      isian: one.fields.map(({ label, before, after }) => ({
        isian: label,
        sebelum: before,
        sesudah: after,
      })),
    }));
    return {
      value,
      lines: value.flatMap(({ id: changeId, tanggal, siapa, isian }) => [
        `${formatShortDate(tanggal)} ${siapa} (${changeId})`,
        ...isian.map(
          ({ isian: label, sebelum, sesudah }) => `  ${label}: ${sebelum || '-'} menjadi ${sesudah || '-'}`,
        ),
      ]),
    };
  },
});

const undoCommand = defineCommand({
  name: 'umkm urungkan',
  usage: 'ID-UBAHAN',
  purpose: 'mengurungkan satu ubahan dari umkm riwayat',
  options: {},
  example: 'umkm urungkan 0190-ubahan',
  run: async ({ words }, { ask }) => {
    const [changeId] = requireWords(words, ['ID-UBAHAN']);
    const { id } = await ask('umkm.undoChange', { changeId });
    return { value: { id }, lines: [`Ubahan diurungkan: ${id}`] };
  },
});

const doublesCommand = defineCommand({
  name: 'umkm ganda',
  usage: '',
  purpose: 'pasangan UMKM yang mungkin satu: NIK pemilik sama, atau nama dan desanya sama',
  options: {},
  example: 'umkm ganda',
  run: async ({ words }, { ask }) => {
    requireWords(words, []);
    const { pairs } = await ask('umkm.doubles', { limit: 500 });
    const value = pairs.map(({ first, second, isSameName, isSameOwner }) => ({
      satu: { id: first.id, nama: first.name, pemilik: first.ownerName },
      dua: { id: second.id, nama: second.name, pemilik: second.ownerName },
      sebab: [...(isSameName ? ['nama-tempat'] : []), ...(isSameOwner ? ['nik'] : [])],
    }));
    return {
      value,
      lines: [
        ...value.map(
          ({ satu, dua, sebab }) =>
            `${satu.nama} (${satu.id}) dan ${dua.nama} (${dua.id}): ${sebab.join(', ')}`,
        ),
        `${String(value.length)} pasangan`,
      ],
    };
  },
});

const mergeCommand = defineCommand({
  name: 'umkm gabung',
  usage: 'ID-TETAP ID-LEBUR',
  purpose: 'menggabungkan dua catatan satu UMKM; produk, izin, dan riwayatnya ikut ke catatan yang tetap',
  options: {},
  example: 'umkm gabung 0190-tetap 0190-lebur',
  run: async ({ words }, { ask }) => {
    const [keptId, removedId] = requireWords(words, ['ID-TETAP', 'ID-LEBUR']);
    const { mergeId, products } = await ask('umkm.merge', { keptId, removedId });
    return {
      value: { idGabung: mergeId, produk: products },
      lines: [`Digabungkan ke ${keptId}; ${String(products)} produk ikut. Nomor penggabungan: ${mergeId}`],
    };
  },
});

const undoMergeCommand = defineCommand({
  name: 'umkm gabung urungkan',
  usage: 'ID-GABUNG',
  purpose: 'mengurungkan penggabungan dua UMKM',
  options: {},
  example: 'umkm gabung urungkan 0190-gabung',
  run: async ({ words }, { ask }) => {
    const [mergeId] = requireWords(words, ['ID-GABUNG']);
    const { id } = await ask('umkm.undoMerge', { mergeId });
    return { value: { id }, lines: [`Penggabungan diurungkan: ${id}`] };
  },
});

const dismissCommand = defineCommand({
  name: 'umkm bukan-ganda',
  usage: 'ID ID --alasan T',
  purpose: 'menyatakan dua UMKM memang bukan satu',
  options: { alasan: textOption('TEKS', 'mengapa keduanya berbeda') },
  example: 'umkm bukan-ganda 0190-satu 0190-dua --alasan "dua usaha satu pemilik"',
  run: async ({ words, options }, { ask }) => {
    const [firstId, secondId] = requireWords(words, ['ID', 'ID']);
    const { id } = await ask('umkm.dismissDouble', {
      firstId,
      secondId,
      reason: requireOption(options.alasan, 'alasan'),
    });
    return { value: { id }, lines: ['Tercatat bukan ganda.'] };
  },
});

export const umkmRecordCommands: readonly Command[] = [
  statusCommand,
  addProductCommand,
  changesCommand,
  undoCommand,
  doublesCommand,
  mergeCommand,
  undoMergeCommand,
  dismissCommand,
];
