import path from 'node:path';
import type { BoardLine } from '#contract/rat.ts';
import type { InputOf } from '#contract/index.ts';
import type { RatStage } from '#rules/rat/stage.ts';
import { OFFICE_STAGES, RAT_STAGES } from '#rules/rat/stage.ts';
import { bookRatCommand, takeBack } from './book-command.ts';
import { remarkOf, stageText } from './print-board.ts';
import {
  defineCommand,
  requireDay,
  requireOption,
  requireWords,
  requireYear,
  UsageError,
} from '../cli/command.ts';
import type { CliContext, Command, CommandResult } from '../cli/command.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';

/** As the command line calls the stages; the words are part of its promise. */
const STAGE_WORDS: Readonly<Record<RatStage | 'unplaced' | 'none', string>> = {
  none: 'belum',
  unplaced: 'belum-dipastikan',
  invited: 'diundang',
  scheduled: 'dijadwalkan',
  held: 'dilaksanakan',
  reported: 'dilaporkan',
  entered: 'ods',
  certified: 'sertifikat',
};
const STAGES = ['none', 'unplaced', ...RAT_STAGES] as const;
/** As many rows as one request gives. */
const ROWS_PER_PAGE = 500;

function stageOf(word: string | undefined): readonly (typeof STAGES)[number][] {
  if (word === undefined) return [];
  const stage = STAGES.find((known) => STAGE_WORDS[known] === word);
  if (!stage) throw new UsageError(`--tahap salah satu dari ${Object.values(STAGE_WORDS).join(', ')}.`);
  return [stage];
}

const toLine = (line: BoardLine) => ({
  id: line.id,
  nama: line.name,
  kecamatan: line.districtName,
  tahap: STAGE_WORDS[line.stage ?? (line.unplaced ? 'unplaced' : 'none')],
  tanggal: line.stageOn,
  ratTerakhir: line.unplaced?.on ?? null,
  keterangan: remarkOf(line),
  diundang: line.days.invited,
  dijadwalkan: line.days.scheduled,
  dilaksanakan: line.days.held,
  tanpaTanggal: line.isHeldUndated,
  dilaporkan: line.days.reported,
  ods: line.days.entered,
  sertifikat: line.days.certified,
  batasLaporan: line.reportLimitOn,
  batas: line.limitSentence,
  hariLewatBatas: line.daysOverdue,
});

const STANDING_FLAGS = [
  ['lewat-batas', 'overdue'],
  ['belum-dipastikan', 'unplaced'],
  ['tanpa-tanggal', 'undated'],
] as const;

const andUndated = (undated: number): string => (undated === 0 ? '' : `, ${undated} sudah RAT tanpa tanggal`);
const andUnplaced = (unplaced: number): string =>
  unplaced === 0 ? '' : `, ${unplaced} tercatat RAT terakhirnya tetapi tahun bukunya belum dipastikan`;

const listRatCommand = defineCommand({
  name: 'rat daftar',
  usage:
    '--tahun-buku 2024 [--tahap belum|belum-dipastikan|diundang|dijadwalkan|dilaksanakan|dilaporkan|ods|sertifikat] [--lewat-batas | --belum-dipastikan | --tanpa-tanggal] [--semua]',
  purpose:
    'tahap RAT setiap koperasi aktif, urut kecamatan; --lewat-batas: yang belum RAT dan terlambat; --belum-dipastikan: RAT terakhirnya tercatat, tahun bukunya belum; --tanpa-tanggal: sudah RAT, tanggalnya belum dicatat',
  options: {
    'tahun-buku': textOption('TAHUN', 'tahun buku RAT-nya'),
    tahap: textOption('TAHAP', 'hanya yang sampai tahap ini'),
    'lewat-batas': flagOption('hanya yang belum RAT dan sudah terlambat'),
    'belum-dipastikan': flagOption('hanya yang RAT terakhirnya tercatat tanpa tahun buku'),
    'tanpa-tanggal': flagOption('hanya yang sudah RAT dan tanggalnya belum dicatat'),
    semua: flagOption('juga koperasi yang tidak aktif'),
  },
  example: 'rat daftar --tahun-buku 2024 --lewat-batas',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const asked = STANDING_FLAGS.filter(([flag]) => options[flag]);
    if (asked.length > 1) {
      throw new UsageError(`Pilih salah satu: ${STANDING_FLAGS.map(([flag]) => `--${flag}`).join(', ')}.`);
    }
    const selection: InputOf<'rat.boardCount'> = {
      bookYear: requireYear(options['tahun-buku'], 'tahun-buku'),
      stages: stageOf(options.tahap),
      standing: asked[0]?.[1] ?? 'any',
      isActiveOnly: !options.semua,
    };
    const { total, notHeld, unplaced, undated, overdue } = await ask('rat.boardCount', selection);
    const rows: BoardLine[] = [];
    while (rows.length < total) {
      const page = await ask('rat.board', { ...selection, offset: rows.length, limit: ROWS_PER_PAGE });
      if (page.rows.length === 0) break;
      rows.push(...page.rows);
    }
    const lines = rows.map((row) =>
      [row.districtName, row.name, stageText(row), row.stageOn ?? '-', remarkOf(row)].join(' | '),
    );
    return {
      value: {
        jumlah: total,
        belumRat: notHeld,
        belumDipastikan: unplaced,
        tanpaTanggal: undated,
        lewatBatas: overdue,
        koperasi: rows.map(toLine),
      },
      lines: [
        ...lines,
        `${total} koperasi${andUndated(undated)}${andUnplaced(unplaced)}, ${notHeld} belum RAT, ${overdue} lewat batas laporan.`,
      ],
    };
  },
});

async function recordHeld(
  cooperativeIds: readonly string[],
  bookYear: number,
  { ask }: CliContext,
): Promise<CommandResult> {
  const { changed, batchId, left } = await ask('rat.recordHeld', { cooperativeIds, bookYear });
  const undo = batchId === null ? '' : ` Urungkan dengan: rat catat --kembalikan ${batchId}`;
  return {
    value: {
      dicatat: changed,
      perubahan: batchId,
      tidakDicatat: left.map(({ id, name, message }) => ({ id, nama: name, sebab: message })),
    },
    lines: [
      `${changed} koperasi dicatat sudah RAT tahun buku ${bookYear} tanpa tanggal.${undo}`,
      ...left.map(({ id, name, message }) => `Tidak dicatat: ${name} (${id}). ${message}`),
    ],
  };
}

const recordRatCommand = defineCommand({
  name: 'rat catat',
  usage:
    'ID… --tahun-buku 2024 (--tahap diundang|dijadwalkan|ods|sertifikat --tanggal 2025-02-20 | --tahap dilaksanakan --tanpa-tanggal) | --kembalikan PERUBAHAN',
  purpose:
    'mencatat satu tahap RAT untuk satu koperasi atau lebih; rapat yang tanggalnya belum diketahui dengan --tanpa-tanggal, yang bertanggal dan laporannya lewat layar atau impor',
  options: {
    'tahun-buku': textOption('TAHUN', 'tahun buku RAT-nya'),
    tahap: textOption(
      'TAHAP',
      'diundang, dijadwalkan, ods, atau sertifikat; dilaksanakan hanya dengan --tanpa-tanggal',
    ),
    tanggal: dayOption('hari tahap itu'),
    'tanpa-tanggal': flagOption('rapatnya sudah dilaksanakan, tanggalnya belum diketahui'),
    kembalikan: textOption('PERUBAHAN', 'mengurungkan pencatatan itu'),
  },
  example:
    'rat catat 0199a7c4-1111-7000-8000-000000000001 --tahun-buku 2025 --tahap diundang --tanggal 12-2-2026',
  run: async ({ words: ids, options }, context) => {
    if (options.kembalikan !== undefined) {
      requireWords(ids, []);
      return takeBack(options.kembalikan, 'Pencatatan', context);
    }
    if (ids.length === 0) throw new UsageError('Belum disebut: ID koperasi.');
    if (options['tanpa-tanggal']) {
      if (options.tahap !== STAGE_WORDS.held || options.tanggal !== undefined) {
        throw new UsageError('--tanpa-tanggal hanya untuk --tahap dilaksanakan, tanpa --tanggal.');
      }
      return recordHeld(ids, requireYear(options['tahun-buku'], 'tahun-buku'), context);
    }
    const stage = OFFICE_STAGES.find((known) => STAGE_WORDS[known] === options.tahap);
    if (!stage)
      throw new UsageError(
        '--tahap salah satu dari diundang, dijadwalkan, ods, sertifikat; dilaksanakan hanya dengan --tanpa-tanggal.',
      );
    const on = requireDay(options.tanggal, 'tanggal');
    const bookYear = requireYear(options['tahun-buku'], 'tahun-buku');
    const { changed } = await context.ask('rat.recordStage', {
      cooperativeIds: ids,
      bookYear,
      stage,
      on,
      note: '',
    });
    return { value: { dicatat: changed }, lines: [`${changed} koperasi dicatat.`] };
  },
});

const printRatCommand = defineCommand({
  name: 'rat cetak',
  usage: '--tahun-buku 2024 --keluaran F.pdf [--lewat-batas] [--tegak]',
  purpose: 'daftar dinding per kecamatan, atau daftar yang belum RAT dan terlambat',
  options: {
    'tahun-buku': textOption('TAHUN', 'tahun buku RAT-nya'),
    keluaran: textOption('F.pdf', 'berkas PDF yang ditulis'),
    'lewat-batas': flagOption('hanya yang belum RAT dan sudah terlambat'),
    tegak: flagOption('kertas tegak; tanpa ini rebah'),
  },
  example: 'rat cetak --tahun-buku 2024 --keluaran rat-2024.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { path: berkas, pages: halaman } = await ask('rat.print', {
      bookYear: requireYear(options['tahun-buku'], 'tahun-buku'),
      standing: options['lewat-batas'] ? 'overdue' : 'any',
      isLandscape: !options.tegak,
      path: path.resolve(requireOption(options.keluaran, 'keluaran')),
    });
    return { value: { berkas, halaman }, lines: [berkas, `${halaman} halaman.`] };
  },
});

export const ratCommands: readonly Command[] = [
  listRatCommand,
  recordRatCommand,
  bookRatCommand,
  printRatCommand,
];
