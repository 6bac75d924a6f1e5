import type { OutputOf } from '#contract/index.ts';
import { FIGURE_CHANGES } from '#rules/recap/figure-change.ts';
import type { FigureChange } from '#rules/recap/figure-change.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { Ask, Command } from '../cli/command.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import { dayOption, textOption } from '../cli/command-option.ts';
import {
  cellValue,
  COLUMN_USAGE,
  columnsOf,
  columnWord,
  GROUPING_USAGE,
  GROUPING_WORDS,
  groupingOf,
  tableResult,
} from './command-words.ts';

const CHANGE_WORDS: Readonly<Record<FigureChange, string>> = {
  entered: 'masuk',
  left: 'keluar',
  status: 'status',
  certificate: 'sertifikat',
  ...GROUPING_WORDS,
  rat: 'rat',
  figures: 'angka',
};
/** As many rows as one request gives. */
const ROWS_PER_PAGE = 500;

const freezeFigureCommand = defineCommand({
  name: 'angka bekukan',
  usage: `--judul T [--tujuan T] [--per ${GROUPING_USAGE}] [--tanggal D] [--kolom ${COLUMN_USAGE}]`,
  purpose: 'membekukan angka resmi dengan tanggal batas, definisi, dan koperasi yang dihitung',
  options: {
    judul: textOption('TEKS', 'judul angkanya'),
    tujuan: textOption('TEKS', 'untuk apa angkanya'),
    per: textOption('KELOMPOK', 'baris tabel: kecamatan, jenis, sektor, …'),
    tanggal: dayOption('tanggal batas; tanpa ini hari ini'),
    kolom: textOption('KOLOM,…', 'kolom tabel; yang per tahun buku sebagai rat:2024'),
  },
  example: 'angka bekukan --judul "Rilis HUT Koperasi"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const cutOffOn = options.tanggal;
    const columns = columnsOf(options.kolom);
    const figure = await ask('figure.freeze', {
      title: requireOption(options.judul, 'judul'),
      purpose: options.tujuan ?? '',
      ...(options.per === undefined ? {} : { grouping: groupingOf(options.per) }),
      ...(cutOffOn === undefined ? {} : { cutOffOn }),
      ...(columns ? { columns } : {}),
    });
    return {
      value: {
        id: figure.id,
        tanggal: figure.cutOffOn,
        koperasi: figure.total,
        aktif: figure.active,
        tandaPeriksa: figure.sha256,
      },
      lines: [
        `"${figure.title}" dibekukan per ${formatLongDate(figure.cutOffOn)}: ${figure.total} koperasi, ${figure.active} aktif (${figure.id}).`,
      ],
    };
  },
});

const listFiguresCommand = defineCommand({
  name: 'angka daftar',
  usage: '',
  purpose: 'angka resmi yang sudah dibekukan, yang terbaru lebih dahulu',
  options: {},
  example: 'angka daftar',
  run: async ({ words }, { ask }) => {
    requireWords(words, []);
    const figures = (await ask('figure.list', {})).map((figure) => ({
      id: figure.id,
      judul: figure.title,
      tujuan: figure.purpose,
      tahun: figure.year,
      tanggal: figure.cutOffOn,
      dibekukan: figure.frozenAt,
      oleh: figure.frozenBy,
      koperasi: figure.total,
      aktif: figure.active,
      utuh: figure.isWhole,
    }));
    return {
      value: figures,
      lines: figures.map(({ id, tanggal, koperasi, aktif, judul }) =>
        [id, tanggal, koperasi, aktif, judul].join('\t'),
      ),
    };
  },
});

const figureTableCommand = defineCommand({
  name: 'angka tabel',
  usage: `ID [--per ${GROUPING_USAGE}] [--kolom ${COLUMN_USAGE}]`,
  purpose: 'tabel dari angka yang dibekukan, dengan pengelompokan dan kolom apa pun',
  options: {
    per: textOption('KELOMPOK', 'baris tabel; tanpa ini seperti saat dibekukan'),
    kolom: textOption('KOLOM,…', 'kolom tabel; tanpa ini seperti saat dibekukan'),
  },
  example: 'angka tabel 0199a7c4-1111-7000-8000-000000000001 --per jenis',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID angka resmi']);
    const columns = columnsOf(options.kolom);
    if (options.per === undefined && !columns) return tableResult((await ask('figure.get', { id })).table);
    const grouping =
      options.per === undefined ? (await ask('figure.get', { id })).figure.grouping : groupingOf(options.per);
    return tableResult(await ask('figure.table', { id, grouping, ...(columns ? { columns } : {}) }));
  },
});

interface ChangedRow {
  readonly id: string;
  readonly nama: string;
  readonly kecamatan: string;
  readonly sebelum: string;
  readonly sesudah: string;
  readonly alasan: string;
}

/** Every row of one change, however many pages it takes. */
async function allChanges(
  ask: Ask,
  pair: { readonly olderId: string; readonly newerId: string },
  change: FigureChange,
): Promise<readonly ChangedRow[]> {
  const rows: ChangedRow[] = [];
  for (;;) {
    const page: OutputOf<'figure.changes'> = await ask('figure.changes', {
      ...pair,
      change,
      page: { offset: rows.length, limit: ROWS_PER_PAGE },
    });
    for (const row of page.rows) {
      rows.push({
        id: row.cooperativeId,
        nama: row.name,
        kecamatan: row.districtName,
        sebelum: row.before,
        sesudah: row.after,
        alasan: row.reason,
      });
    }
    if (page.rows.length === 0 || rows.length >= page.total) return rows;
  }
}

const compareFiguresCommand = defineCommand({
  name: 'angka banding',
  usage: 'ID-LAMA ID-BARU [--rincian masuk|keluar|status|sertifikat|kecamatan|…]',
  purpose: 'membandingkan dua angka resmi; --rincian menyebut koperasinya dengan alasannya',
  options: {
    rincian: textOption('PERUBAHAN', 'menyebut koperasi yang berubah demikian, dengan alasannya'),
  },
  example:
    'angka banding 0199a7c4-1111-7000-8000-000000000001 0199a7c4-2222-7000-8000-000000000002 --rincian masuk',
  run: async ({ words, options }, { ask }) => {
    const [olderId, newerId] = requireWords(words, ['ID angka lama', 'ID angka baru']);
    const wanted = options.rincian;
    const change = FIGURE_CHANGES.find((one) => CHANGE_WORDS[one] === wanted);
    if (wanted !== undefined && !change)
      throw new UsageError(`--rincian berupa ${Object.values(CHANGE_WORDS).join(', ')}.`);
    const compared = await ask('figure.compare', { olderId, newerId });
    const kolom = compared.columns.map((column) => ({
      kolom: columnWord(column),
      lama: cellValue(column, column.older),
      baru: cellValue(column, column.newer),
      selisih: cellValue(column, column.difference),
    }));
    const perubahan = compared.changes.map(({ change: what, count }) => ({
      perubahan: CHANGE_WORDS[what],
      jumlah: count,
    }));
    const rincian = change ? await allChanges(ask, { olderId, newerId }, change) : [];
    return {
      value: { kolom, perubahan, peringatan: compared.cautions, rincian },
      lines: [
        ...kolom.map(({ kolom: name, lama, baru, selisih }) => [name, lama, baru, selisih].join('\t')),
        ...perubahan.filter(({ jumlah }) => jumlah > 0).map((one) => `${one.perubahan}: ${one.jumlah}`),
        ...compared.cautions,
        ...rincian.map((row) => [row.nama, row.sebelum, row.sesudah, row.alasan].join('\t')),
      ],
    };
  },
});

const releaseCommand = defineCommand({
  name: 'angka rilis',
  usage: 'ID [--banding ID-LAMA]',
  purpose: 'bahan rilis: kalimat dengan angka, tanggal batas, dan definisi dari angka yang dibekukan',
  options: {
    banding: textOption('ID-LAMA', 'angka resmi terdahulu sebagai pembanding'),
  },
  example: 'angka rilis 0199a7c4-1111-7000-8000-000000000001',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID angka resmi']);
    const { sentences, definitions, source } = await ask('figure.sentences', {
      id,
      compareWithId: options.banding ?? null,
    });
    const kalimat = sentences.map(({ text }) => text);
    return {
      value: { kalimat, definisi: definitions, sumber: source },
      lines: [...kalimat, ...definitions, source],
    };
  },
});

export const figureCommands: readonly Command[] = [
  freezeFigureCommand,
  listFiguresCommand,
  figureTableCommand,
  compareFiguresCommand,
  releaseCommand,
];
