import path from 'node:path';
import { SCAN_PLACES } from '#contract/people.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { textOption } from '../cli/command-option.ts';

const PLACE_WORDS = { formation: 'pendirian', cooperative: 'koperasi', incoming: 'surat-masuk' } as const;

const listCommand = defineCommand({
  name: 'masa-simpan daftar',
  usage: '',
  purpose: 'pindaian yang lewat masa simpannya menurut ketentuan dinas; tidak ada yang dihapus sendiri',
  options: {},
  example: 'masa-simpan daftar',
  run: async ({ words }, { ask }) => {
    requireWords(words, []);
    const past = await ask('people.pastRetention', { limit: 500 });
    const { kinds, rows, total } = past.scans;
    return {
      value: past,
      lines: [
        ...kinds.map(({ name, years, past: count }) =>
          years === null ? `${name}: belum diatur` : `${name}: ${years} tahun, ${count} lewat`,
        ),
        ...rows.map(
          ({ sha256, kindName, owner, addedOn, keptUntil }) =>
            `${sha256.slice(0, 12)}  ${kindName}, ${owner}, disimpan ${formatShortDate(addedOn)}, masa simpan sampai ${formatShortDate(keptUntil)}`,
        ),
        `${total} pindaian menunggu diputuskan.`,
      ],
    };
  },
});

const destroyCommand = defineCommand({
  name: 'masa-simpan musnahkan',
  usage: '--pindaian KODE[,KODE] --alasan T',
  purpose: 'memusnahkan pindaian yang sudah lewat masa simpannya; tidak dapat diurungkan',
  options: {
    pindaian: textOption('KODE', 'awal kode pindaian menurut "masa-simpan daftar", dipisah koma'),
    alasan: textOption('TEKS', 'mengapa dimusnahkan; tanpa nama orang'),
  },
  example: 'masa-simpan musnahkan --pindaian 3fa9c01d22ab --alasan "masa simpan berakhir"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const asked = requireOption(options.pindaian, 'pindaian')
      .split(',')
      .map((one) => one.trim());
    const reason = requireOption(options.alasan, 'alasan');
    const { scans } = await ask('people.pastRetention', { limit: 500 });
    const found = asked.map((code) => {
      const [only, another] = scans.rows.filter(({ sha256 }) => code.length >= 8 && sha256.startsWith(code));
      if (!only || another)
        throw new UsageError(`--pindaian ${code} tidak menunjuk satu pindaian yang lewat masa simpan.`);
      return only.sha256;
    });
    const done = await ask('people.destroyPast', { scans: found, reason });
    return {
      value: done,
      lines: [
        `${done.destroyed} pindaian dimusnahkan. Cadangan masih memuatnya sampai tersisih, yang terlama kira-kira sesudah ${done.backupMonths} bulan.`,
      ],
    };
  },
});

const showCommand = defineCommand({
  name: 'pindaian tampilkan',
  usage: '--dari pendirian|koperasi|surat-masuk --id ID --keperluan T [--keluaran BERKAS.pdf]',
  purpose: 'salinan pindaian sebagai PDF bertanda "untuk keperluan …"; dicatat siapa dan untuk apa',
  options: {
    dari: textOption('TEMPAT', 'pendirian, koperasi, atau surat-masuk'),
    id: textOption('ID', 'nomor pindaian'),
    keperluan: textOption('TEKS', 'untuk apa salinan ini'),
    keluaran: textOption('BERKAS', 'berkas PDF hasil; tanpa ini folder dokumen program'),
  },
  example: 'pindaian tampilkan --dari pendirian --id 0198a1 --keperluan "pencairan hibah" --keluaran ktp.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const word = requireOption(options.dari, 'dari');
    const from = SCAN_PLACES.find((place) => PLACE_WORDS[place] === word);
    if (!from) throw new UsageError(`--dari berupa ${Object.values(PLACE_WORDS).join(', ')}.`);
    const made = await ask('people.showScan', {
      from,
      id: requireOption(options.id, 'id'),
      purpose: requireOption(options.keperluan, 'keperluan'),
      ...(options.keluaran === undefined ? {} : { path: path.resolve(options.keluaran) }),
    });
    return { value: made, lines: [`Salinan bertanda: ${made.path}`] };
  },
});

export const peopleCommands: readonly Command[] = [listCommand, destroyCommand, showCommand];
