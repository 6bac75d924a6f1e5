import path from 'node:path';
import type { RenjaEvaluation } from '#contract/performance/renja.ts';
import { amountText, percentText, readRupiah } from '#rules/performance/amount.ts';
import { SCALE_WORDS } from '#rules/performance/achievement.ts';
import { quarterName } from '#rules/performance/quarter.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { textOption } from '../cli/command-option.ts';
import { defineCommand, requireWords, requireYear, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { indicatorOfCode, readFigure, readQuarter } from './find-by-code.ts';

const YEAR = textOption('TAHUN', 'tahun Renjanya');
const QUARTER = textOption('1-4', 'triwulannya; tanpa ini setahun');

/** Left out: as it is; "-": nobody knows any more. */
function changed<Value>(typed: string | undefined, kept: Value, read: (text: string) => Value): Value | null {
  if (typed === undefined) return kept;
  return typed.trim() === '-' ? null : read(typed);
}

function rupiah(typed: string, name: string): number | null {
  const read = readRupiah(typed);
  if (read === undefined) throw new UsageError(`--${name} berupa rupiah bulat, misalnya 72.400.000.`);
  return read;
}

const lineCommand = defineCommand({
  name: 'kinerja renja',
  usage:
    'KODE --tahun 2026 [--akhir-renstra TAHUN] [--target-renstra N] [--rp-renstra RP] [--realisasi-lalu N] [--rp-lalu RP] [--anggaran RP] [--rp-tw-i RP] [--rp-tw-ii RP] [--rp-tw-iii RP] [--rp-tw-iv RP] [--sumber TEKS]',
  purpose:
    'menulis target Renstra, realisasi sampai tahun lalu, dan anggaran satu indikator bagi Tabel E.81; yang tidak disebut tetap, "-" mengosongkan',
  options: {
    tahun: YEAR,
    'akhir-renstra': textOption('TAHUN', 'tahun terakhir Renstra'),
    'target-renstra': textOption('N', 'target kinerja pada akhir Renstra'),
    'rp-renstra': textOption('RP', 'anggaran sampai akhir Renstra'),
    'realisasi-lalu': textOption('N', 'kinerja yang dicapai sampai tahun lalu'),
    'rp-lalu': textOption('RP', 'anggaran yang direalisasikan sampai tahun lalu'),
    anggaran: textOption('RP', 'anggaran tahun berjalan'),
    'rp-tw-i': textOption('RP', 'realisasi anggaran triwulan I'),
    'rp-tw-ii': textOption('RP', 'realisasi anggaran triwulan II'),
    'rp-tw-iii': textOption('RP', 'realisasi anggaran triwulan III'),
    'rp-tw-iv': textOption('RP', 'realisasi anggaran triwulan IV'),
    sumber: textOption('TEKS', 'dokumen sumber angkanya'),
  },
  example:
    'kinerja renja K-01 --tahun 2026 --akhir-renstra 2029 --target-renstra 90 --anggaran 450.000.000 --sumber "Renstra 2025-2029; DPA 2026"',
  run: async ({ words, options }, { ask }) => {
    const [code] = requireWords(words, ['KODE']);
    const year = requireYear(options.tahun, 'tahun');
    const { id, code: known } = await indicatorOfCode(ask, code);
    const {
      treeBudget: _tree,
      updatedAt,
      ...kept
    } = await ask('performance.renjaLine', {
      indicatorId: id,
      year,
    });
    const figure = (name: 'target-renstra' | 'realisasi-lalu', value: number | null) =>
      changed(options[name], value, (text) => readFigure(text, name));
    const money = (
      name: 'rp-renstra' | 'rp-lalu' | 'anggaran' | 'rp-tw-i' | 'rp-tw-ii' | 'rp-tw-iii' | 'rp-tw-iv',
      value: number | null,
    ) => changed(options[name], value, (text) => rupiah(text, name));
    await ask('performance.saveRenja', {
      indicatorId: id,
      year,
      expectedUpdatedAt: updatedAt,
      renstraUntil: changed(options['akhir-renstra'], kept.renstraUntil, (text) =>
        requireYear(text, 'akhir-renstra'),
      ),
      renstraTarget: figure('target-renstra', kept.renstraTarget),
      renstraBudget: money('rp-renstra', kept.renstraBudget),
      doneBefore: figure('realisasi-lalu', kept.doneBefore),
      spentBefore: money('rp-lalu', kept.spentBefore),
      budget: money('anggaran', kept.budget),
      spent1: money('rp-tw-i', kept.spent1),
      spent2: money('rp-tw-ii', kept.spent2),
      spent3: money('rp-tw-iii', kept.spent3),
      spent4: money('rp-tw-iv', kept.spent4),
      basis: options.sumber ?? kept.basis,
    });
    return { value: { id }, lines: [`Isian Renja ${known} tahun ${String(year)} tersimpan.`] };
  },
});

const noteCommand = defineCommand({
  name: 'kinerja renja-catatan',
  usage:
    '--tahun 2026 [--triwulan 2] [--pendorong TEKS] [--penghambat TEKS] [--tindak-triwulan TEKS] [--tindak-renja TEKS] [--pengevaluasi JABATAN]',
  purpose: 'menulis faktor dan tindak lanjut evaluasi Renja satu triwulan; yang tidak disebut tetap',
  options: {
    tahun: YEAR,
    triwulan: QUARTER,
    pendorong: textOption('TEKS', 'faktor pendorong keberhasilan'),
    penghambat: textOption('TEKS', 'faktor penghambat'),
    'tindak-triwulan': textOption('TEKS', 'tindak lanjut dalam triwulan berikutnya'),
    'tindak-renja': textOption('TEKS', 'tindak lanjut dalam Renja berikutnya'),
    pengevaluasi: textOption('JABATAN', 'yang mengevaluasi; namanya dari daftar pejabat di Pengaturan'),
  },
  example: 'kinerja renja-catatan --tahun 2026 --triwulan 2 --penghambat "Anggaran baru tersedia Mei"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const [year, quarter] = [requireYear(options.tahun, 'tahun'), readQuarter(options.triwulan)];
    const { notes, notesUpdatedAt } = await ask('performance.renja', { year, quarter });
    await ask('performance.saveRenjaNotes', {
      year,
      quarter,
      expectedUpdatedAt: notesUpdatedAt,
      drivers: options.pendorong ?? notes.drivers,
      obstacles: options.penghambat ?? notes.obstacles,
      nextQuarter: options['tindak-triwulan'] ?? notes.nextQuarter,
      nextRenja: options['tindak-renja'] ?? notes.nextRenja,
      evaluator: options.pengevaluasi ?? notes.evaluator,
    });
    return {
      value: { tahun: year, triwulan: quarter },
      lines: [`Catatan evaluasi Renja ${quarterName(year, quarter)} tersimpan.`],
    };
  },
});

type Means = RenjaEvaluation['ofYear'];
const meansOf = ({ k, rp }: Means) => {
  const one = ({ value, count, scale }: Means['k']) => ({
    rataRata: value === null ? null : value / 100,
    dari: count,
    predikat: scale === null ? null : SCALE_WORDS[scale],
  });
  return { k: one(k), rp: one(rp) };
};

const tableCommand = defineCommand({
  name: 'kinerja renja-tabel',
  usage: '--tahun 2026 [--triwulan 2] [--kertas A3|F4] [--keluaran F.pdf]',
  purpose: 'evaluasi terhadap hasil Renja (Tabel E.81): dibaca, atau dicetak bila --keluaran disebut',
  options: {
    tahun: YEAR,
    triwulan: QUARTER,
    kertas: textOption('A3|F4', 'kertasnya, lanskap; tanpa ini A3'),
    keluaran: textOption('BERKAS', 'berkas PDF yang dibuat'),
  },
  example: 'kinerja renja-tabel --tahun 2026 --triwulan 2 --keluaran e81.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const asked = { year: requireYear(options.tahun, 'tahun'), quarter: readQuarter(options.triwulan) };
    const sheet = (['A3', 'F4'] as const).find((one) => one === (options.kertas ?? 'A3').toUpperCase());
    if (sheet === undefined) throw new UsageError('--kertas berupa A3 atau F4.');
    if (options.keluaran !== undefined) {
      const target = path.resolve(options.keluaran);
      const { path: berkas, pages } = await ask('performance.printRenja', { ...asked, sheet, path: target });
      return { value: { berkas, halaman: pages }, lines: [berkas] };
    }
    const { rows, ofYear, ofRenstra, frozen } = await ask('performance.renja', asked);
    const plain = ({ k, rp }: { readonly k: number | null; readonly rp: number | null }) => ({
      k: k === null ? null : k / 100,
      rp,
    });
    const percent = ({ k, rp }: { readonly k: number | null; readonly rp: number | null }) => ({
      k: k === null ? null : k / 100,
      rp: rp === null ? null : rp / 100,
    });
    return {
      value: {
        dibekukan: { no: 'tidak', yes: 'ya', partly: 'kinerjanya saja' }[frozen],
        baris: rows.map((row) => ({
          kode: row.code,
          nama: row.name,
          targetRenstra: plain(row.renstra),
          sampaiTahunLalu: plain(row.before),
          tahunIni: plain(row.planned),
          triwulan: row.quarters.map(plain),
          realisasi: plain(row.done),
          sampaiTahunIni: plain(row.total),
          capaianTahunIni: percent(row.ofYear),
          capaianRenstra: percent(row.ofRenstra),
          penanggungJawab: row.division,
        })),
        tahunIni: meansOf(ofYear),
        renstra: meansOf(ofRenstra),
      },
      lines: [
        ...rows.map((row) =>
          [
            row.code,
            row.name,
            `K ${amountText(row.done.k, row.unit)} dari ${amountText(row.planned.k, row.unit)}`,
            `Rp ${row.done.rp === null ? '-' : formatInteger(row.done.rp)}`,
            `Renstra ${percentText(row.ofRenstra.k)} %`,
          ].join(' | '),
        ),
        `${String(rows.length)} indikator, ${quarterName(asked.year, asked.quarter)}`,
      ],
    };
  },
});

export const renjaCommands: readonly Command[] = [lineCommand, noteCommand, tableCommand];
