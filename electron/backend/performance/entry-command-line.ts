import type { InputOf } from '#contract/index.ts';
import { amountText } from '#rules/performance/amount.ts';
import { quarterName, quarterShort } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { dayOption, textOption } from '../cli/command-option.ts';
import {
  defineCommand,
  requireDay,
  requireOption,
  requireWords,
  requireYear,
  UsageError,
} from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { indicatorOfCode, readFigure, readQuarter } from './find-by-code.ts';

const YEAR = textOption('TAHUN', 'tahunnya');

const renameCommand = defineCommand({
  name: 'kinerja nama',
  usage: 'KODE --sejak 2026-07-01 --nama NAMA [--definisi TEKS] [--dasar TEKS]',
  purpose: 'memberi indikator nama baru sejak satu hari; triwulan sebelumnya tetap memakai nama lamanya',
  options: {
    sejak: dayOption('hari pertama nama itu berlaku'),
    nama: textOption('NAMA', 'nama barunya'),
    definisi: textOption('TEKS', 'definisinya; tanpa ini tetap'),
    dasar: textOption('TEKS', 'dokumen yang mengubahnya'),
  },
  example:
    'kinerja nama K-01 --sejak 2026-07-01 --nama "Persentase koperasi aktif" --dasar "Renja Perubahan 2026"',
  run: async ({ words, options }, { ask }) => {
    const [code] = requireWords(words, ['KODE']);
    const found = await indicatorOfCode(ask, code);
    const name = requireOption(options.nama, 'nama');
    const { id } = await ask('performance.correctName', {
      id: found.id,
      expectedUpdatedAt: found.updatedAt,
      fromOn: requireDay(options.sejak, 'sejak'),
      name,
      definition: options.definisi ?? found.names.at(-1)?.definition ?? '',
      basis: options.dasar ?? '',
    });
    return { value: { id }, lines: [`${found.code} bernama "${name}".`] };
  },
});

const targetCommand = defineCommand({
  name: 'kinerja target',
  usage:
    'KODE --tahun 2026 [--tw-i N] [--tw-ii N] [--tw-iii N] [--tw-iv N] [--setahun N] [--dasar TEKS] [--tanggal TANGGAL]',
  purpose: 'menulis target satu indikator tiap triwulan dan setahun; yang tidak disebut tetap',
  options: {
    tahun: YEAR,
    'tw-i': textOption('N', 'target triwulan I'),
    'tw-ii': textOption('N', 'target triwulan II'),
    'tw-iii': textOption('N', 'target triwulan III'),
    'tw-iv': textOption('N', 'target triwulan IV'),
    setahun: textOption('N', 'target setahun'),
    dasar: textOption('TEKS', 'dokumen sumber target; tanpa ini tetap'),
    tanggal: dayOption('tanggal dokumen itu'),
  },
  example: 'kinerja target K-01 --tahun 2026 --tw-ii 47,5 --setahun 50 --dasar "Renja 2026"',
  run: async ({ words, options }, { ask }) => {
    const [code] = requireWords(words, ['KODE']);
    const year = requireYear(options.tahun, 'tahun');
    const typed: readonly (readonly [Quarter, 'tw-i' | 'tw-ii' | 'tw-iii' | 'tw-iv' | 'setahun'])[] = [
      [1, 'tw-i'],
      [2, 'tw-ii'],
      [3, 'tw-iii'],
      [4, 'tw-iv'],
      [0, 'setahun'],
    ];
    const targets = typed.flatMap(([quarter, name]) =>
      options[name] === undefined ? [] : [{ quarter, amount: readFigure(options[name], name) }],
    );
    if (targets.length === 0)
      throw new UsageError('Belum disebut: --tw-i, --tw-ii, --tw-iii, --tw-iv, atau --setahun.');
    const { id, unit } = await indicatorOfCode(ask, code);
    const known = await ask('performance.year', { indicatorId: id, year });
    await ask('performance.saveTargets', {
      indicatorId: id,
      year,
      expectedUpdatedAt: known.targetsUpdatedAt,
      targets,
      basis: options.dasar ?? known.basis,
      datedOn: options.tanggal ?? known.datedOn,
    });
    return {
      value: { id },
      lines: targets.map(
        ({ quarter, amount }) => `${quarterShort(quarter)}: ${amountText(amount, unit)} ${unit}`,
      ),
    };
  },
});

const entryCommand = defineCommand({
  name: 'kinerja isi',
  usage:
    'KODE --tahun 2026 [--triwulan 2] [--pembilang N] [--penyebut N] [--sumber TEKS] [--penyebab TEKS] [--upaya TEKS]',
  purpose: 'mengisi angka dari sumber lain, penyebab, dan upaya satu triwulan; yang tidak disebut tetap',
  options: {
    tahun: YEAR,
    triwulan: textOption('1-4', 'triwulannya; tanpa ini setahun'),
    pembilang: textOption('N', 'angka pembilang yang diketik'),
    penyebut: textOption('N', 'angka penyebut yang diketik'),
    sumber: textOption('TEKS', 'dari mana angkanya'),
    penyebab: textOption('TEKS', 'mengapa capaiannya demikian'),
    upaya: textOption('TEKS', 'apa yang dilakukan'),
  },
  example:
    'kinerja isi K-08 --tahun 2026 --triwulan 2 --pembilang 21 --penyebut 352 --sumber "Laporan bidang"',
  run: async ({ words, options }, { ask }) => {
    const [code] = requireWords(words, ['KODE']);
    const [year, quarter] = [requireYear(options.tahun, 'tahun'), readQuarter(options.triwulan)];
    const found = await indicatorOfCode(ask, code);
    const { entries } = await ask('performance.year', { indicatorId: found.id, year });
    const known = entries.find((one) => one.quarter === quarter);
    const figure = (name: 'pembilang' | 'penyebut', kept: number | null | undefined) =>
      options[name] === undefined ? (kept ?? null) : readFigure(options[name], name);
    const entry: InputOf<'performance.saveEntry'> = {
      indicatorId: found.id,
      year,
      quarter,
      expectedUpdatedAt: known?.updatedAt ?? null,
      numerator: figure('pembilang', known?.numerator),
      denominator: figure('penyebut', known?.denominator),
      source: options.sumber ?? known?.source ?? '',
      causes: options.penyebab ?? known?.causes ?? '',
      efforts: options.upaya ?? known?.efforts ?? '',
    };
    const { id } = await ask('performance.saveEntry', entry);
    return { value: { id }, lines: [`${found.code}, ${quarterName(year, quarter)}: tersimpan.`] };
  },
});

export const entryCommands: readonly Command[] = [renameCommand, targetCommand, entryCommand];
