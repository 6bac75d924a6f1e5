import path from 'node:path';
import { AWARD_LEVEL_LABELS, AWARD_LEVELS } from '#rules/reference/award-received.ts';
import type { AwardLevel } from '#rules/reference/award-received.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireDay, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';

const LEVEL_WORDS: Readonly<Record<AwardLevel, string>> = {
  regency: 'kabupaten',
  province: 'provinsi',
  national: 'nasional',
  international: 'internasional',
  other: 'lain',
};

function levelOf(word: string | undefined): AwardLevel {
  if (word === undefined) return 'regency';
  const found = AWARD_LEVELS.find((level) => LEVEL_WORDS[level] === word);
  if (!found) throw new UsageError(`--tingkat berupa ${Object.values(LEVEL_WORDS).join(', ')}.`);
  return found;
}

const addFigureCommand = defineCommand({
  name: 'acuan tambah',
  usage: '--hal T --wilayah T --angka N --sumber T [--sekitar] [--satuan T] [--keadaan D] [--tanggal D]',
  purpose: 'mencatat satu angka pihak lain dengan sumbernya; tidak pernah ikut hitungan dinas',
  options: {
    hal: textOption('TEKS', 'yang dihitung'),
    wilayah: textOption('TEKS', 'wilayahnya'),
    angka: textOption('ANGKA', 'ditulis seperti 5.000 atau 63,45'),
    sumber: textOption('TEKS', 'sumbernya'),
    sekitar: flagOption('sumbernya sendiri berkata sekitar'),
    satuan: textOption('TEKS', 'satuannya'),
    keadaan: dayOption('tanggal keadaannya'),
    tanggal: dayOption('tanggal sumbernya'),
  },
  example:
    'acuan tambah --hal "Koperasi terdaftar" --wilayah "Provinsi Kalimantan Timur" --angka 5.000 --sekitar --sumber "Siaran pers dinas provinsi" --tanggal 4-7-2023',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const subject = requireOption(options.hal, 'hal');
    const { id } = await ask('reference.save', {
      id: null,
      expectedUpdatedAt: null,
      subject,
      area: requireOption(options.wilayah, 'wilayah'),
      amount: requireOption(options.angka, 'angka'),
      isAbout: options.sekitar,
      unit: options.satuan ?? '',
      asOf: options.keadaan ?? null,
      source: requireOption(options.sumber, 'sumber'),
      sourceOn: options.tanggal ?? null,
    });
    return { value: { id }, lines: [`Tercatat: ${subject} (${id})`] };
  },
});

const listFiguresCommand = defineCommand({
  name: 'acuan daftar',
  usage: '[--keluaran F.xlsx]',
  purpose: 'angka pihak lain dengan sumber dan tanggalnya',
  options: { keluaran: textOption('BERKAS', 'juga sebagai buku kerja (.xlsx)') },
  example: 'acuan daftar',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { rows } = await ask('reference.list', {});
    if (options.keluaran !== undefined)
      await ask('reference.export', { path: path.resolve(options.keluaran) });
    return {
      value: rows.map((row) => ({
        id: row.id,
        hal: row.subject,
        wilayah: row.area,
        angka: row.amount,
        sekitar: row.isAbout,
        satuan: row.unit,
        keadaan: row.asOf,
        sumber: row.source,
        tanggalSumber: row.sourceOn,
        kalimat: row.sentence,
      })),
      lines: [...rows.map(({ sentence }) => sentence), `${String(rows.length)} angka acuan`],
    };
  },
});

const addAwardCommand = defineCommand({
  name: 'penghargaan-dinas tambah',
  usage: '--tanggal D --nama N --pemberi N [--tingkat provinsi] [--nomor N] [--disimpan T] [--pindaian F]',
  purpose: 'mencatat satu penghargaan yang diterima dinas',
  options: {
    tanggal: dayOption('tanggal diterima'),
    nama: textOption('NAMA', 'nama penghargaan'),
    pemberi: textOption('NAMA', 'pemberinya'),
    tingkat: textOption('TINGKAT', 'kabupaten, provinsi, nasional, internasional, atau lain'),
    nomor: textOption('NOMOR', 'nomor piagam atau SK'),
    disimpan: textOption('TEKS', 'tempat penyimpanan piagamnya'),
    pindaian: textOption('BERKAS', 'pindaian piagamnya (PDF atau gambar)'),
  },
  example:
    'penghargaan-dinas tambah --tanggal 12-7-2023 --nama "Pembina koperasi terbaik" --pemberi "Gubernur" --tingkat provinsi',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const name = requireOption(options.nama, 'nama');
    const { id } = await ask('honour.save', {
      id: null,
      expectedUpdatedAt: null,
      receivedOn: requireDay(options.tanggal, 'tanggal'),
      name,
      giver: requireOption(options.pemberi, 'pemberi'),
      level: levelOf(options.tingkat),
      number: options.nomor ?? '',
      keptAt: options.disimpan ?? '',
    });
    if (options.pindaian !== undefined)
      await ask('honour.addScan', { id, path: path.resolve(options.pindaian) });
    return { value: { id }, lines: [`Tercatat: ${name} (${id})`] };
  },
});

const listAwardsCommand = defineCommand({
  name: 'penghargaan-dinas daftar',
  usage: '[--keluaran F.pdf]',
  purpose: 'penghargaan yang diterima dinas, terbaru dahulu',
  options: { keluaran: textOption('BERKAS', 'juga sebagai PDF (.pdf) atau buku kerja (.xlsx)') },
  example: 'penghargaan-dinas daftar',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { rows } = await ask('honour.list', {});
    if (options.keluaran !== undefined) {
      const target = path.resolve(options.keluaran);
      if (target.endsWith('.xlsx')) await ask('honour.export', { path: target });
      else await ask('honour.print', { path: target });
    }
    return {
      value: rows.map((row) => ({
        id: row.id,
        tanggal: row.receivedOn,
        nama: row.name,
        pemberi: row.giver,
        tingkat: LEVEL_WORDS[row.level],
        nomor: row.number,
        disimpan: row.keptAt,
        pindaian: row.scans.map(({ id, fileName }) => ({ id, berkas: fileName })),
      })),
      lines: [
        ...rows.map(({ receivedOn, name, giver, level }) =>
          [formatLongDate(receivedOn), name, giver, AWARD_LEVEL_LABELS[level]].join(' | '),
        ),
        `${String(rows.length)} penghargaan`,
      ],
    };
  },
});

const scanCommand = defineCommand({
  name: 'penghargaan-dinas pindaian',
  usage: 'PENGHARGAAN [--tambah F] | PINDAIAN --buka | PINDAIAN --lepas',
  purpose: 'menambah pindaian piagam pada satu penghargaan, menyebut tempat berkasnya, atau melepasnya',
  options: {
    tambah: textOption('BERKAS', 'pindaian yang disimpan (PDF atau gambar)'),
    buka: flagOption('menyebut tempat berkas pindaian itu, sesudah isinya dicocokkan'),
    lepas: flagOption('melepas pindaian itu dari penghargaannya'),
  },
  example: 'penghargaan-dinas pindaian 0f3c… --tambah piagam.pdf',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['PENGHARGAAN atau PINDAIAN']);
    const asked = [options.tambah !== undefined, options.buka, options.lepas].filter(Boolean).length;
    if (asked !== 1) throw new UsageError('Sebut satu saja: --tambah, --buka, atau --lepas.');
    if (options.tambah !== undefined) {
      const added = await ask('honour.addScan', { id, path: path.resolve(options.tambah) });
      return { value: { id: added.id }, lines: [`Pindaian tersimpan (${added.id})`] };
    }
    if (options.buka) {
      const { path: berkas } = await ask('honour.locateScan', { id });
      return { value: { berkas }, lines: [berkas] };
    }
    await ask('honour.removeScan', { id });
    return { value: { id }, lines: ['Pindaian dilepas.'] };
  },
});

export const referenceCommands: readonly Command[] = [
  addFigureCommand,
  listFiguresCommand,
  addAwardCommand,
  listAwardsCommand,
  scanCommand,
];
