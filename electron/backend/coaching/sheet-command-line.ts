import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { SheetSelection } from '#contract/coaching/sheets.ts';
import { sheetColumns } from '#rules/coaching/sheet.ts';
import { readSheetRow, sheetCellFault } from '#rules/coaching/sheet-table.ts';
import { flagOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireOption, requireWords, requireYear, UsageError } from '../cli/command.ts';
import type { Ask, Command } from '../cli/command.ts';
import { campaignOf } from './campaign-command-line.ts';
import { officerOf } from './command-line.ts';

const printCommand = defineCommand({
  name: 'pembinaan lembar',
  usage:
    '--keluaran F.pdf (--kampanye N | --tahun 2025 [--petugas N] | --kecamatan 64.08.04) [--surat-tugas T]',
  purpose: 'lembar kunjungan dan daftar paketnya per kecamatan, menurut urutan tabel isian',
  options: {
    keluaran: textOption('F.pdf', 'berkas yang ditulis'),
    kampanye: textOption('NAMA', 'sasaran kampanye ini yang belum dikunjungi'),
    tahun: textOption('TAHUN', 'rencana tahun ini yang belum selesai'),
    petugas: textOption('NAMA', 'hanya rencana petugas ini'),
    kecamatan: textOption('KODE', 'kode kecamatan, dipisah koma; sendiri: semua koperasi kecamatan itu'),
    'surat-tugas': textOption('NOMOR', 'nomor surat tugas yang tercetak'),
  },
  example: 'pembinaan lembar --kampanye "Verifikasi 2025" --kecamatan 64.08.04 --keluaran lembar.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const printed = await ask('coaching.printSheets', {
      selection: await selectionOf(options, ask),
      assignment: options['surat-tugas'] ?? '',
      path: target,
    });
    return {
      value: { berkas: printed.path, halaman: printed.pages, lembar: printed.sheets },
      lines: [`${printed.path} (${String(printed.sheets)} lembar, ${String(printed.pages)} halaman)`],
    };
  },
});

async function selectionOf(
  {
    kampanye,
    tahun,
    petugas,
    kecamatan,
  }: Readonly<Partial<Record<'kampanye' | 'tahun' | 'petugas' | 'kecamatan', string | undefined>>>,
  ask: Ask,
): Promise<SheetSelection> {
  const districtCodes = kecamatan?.split(',') ?? [];
  if (kampanye !== undefined)
    return { from: 'campaign', campaignId: (await campaignOf(kampanye, ask)).id, districtCodes };
  if (tahun !== undefined) {
    const officer =
      petugas === undefined ? undefined : officerOf(petugas, (await ask('coaching.choices', {})).officers);
    return {
      from: 'plans',
      year: requireYear(tahun, 'tahun'),
      officerId: officer?.id ?? null,
      districtCodes,
    };
  }
  if (districtCodes.length === 0)
    throw new UsageError(
      'Sebut --kampanye, --tahun, atau --kecamatan: koperasi mana yang dicetak lembarnya.',
    );
  return { from: 'register', districtCodes };
}

/** Rows of a sheet saved as text: between tabs, or semicolons where there is no tab. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const between = text.includes('\t') ? '\t' : ';';
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(between));
}

const enterCommand = defineCommand({
  name: 'pembinaan isi-lembar',
  usage: 'BERKAS.tsv [--kampanye N]',
  purpose:
    'mencatat banyak kunjungan sekaligus: satu baris satu koperasi, kolomnya nama lalu menurut nomor pada lembar; semuanya atau tidak sama sekali',
  options: { kampanye: textOption('NAMA', 'kunjungannya untuk kampanye ini') },
  example: 'pembinaan isi-lembar kunjungan-bengalon.tsv --kampanye "Verifikasi 2025"',
  run: async ({ words, options }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS.tsv']);
    const text = await readFile(path.resolve(file), 'utf8').catch((error: unknown) => {
      throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas: path.basename(file) } }, { cause: error });
    });
    const columns = sheetColumns((await ask('coaching.choices', {})).aspects);
    const lines = rowsOf(text);
    const campaignId = options.kampanye === undefined ? null : (await campaignOf(options.kampanye, ask)).id;
    const rows = lines.map(([name = '', ...cells]) => ({ name, ...readSheetRow(cells, columns) }));
    const checked = await ask('coaching.checkVisitTable', { campaignId, rows });
    const faults = lines.flatMap(([, ...cells], at) => [
      ...columns.flatMap((column, place) => {
        const message = sheetCellFault(column, cells[place] ?? '');
        return message === undefined ? [] : [{ path: `baris ${String(at + 1)}, ${column.label}`, message }];
      }),
      ...(checked[at]?.faults ?? []).map(({ field, message }) => ({
        path: `baris ${String(at + 1)}, ${field === 'name' ? 'Koperasi' : (columns.find(({ cell, aspect }) => cell === field || `findings.${aspect}` === field)?.label ?? field)}`,
        message,
      })),
    ]);
    if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
    const { saved, batchId } = await ask('coaching.saveVisitTable', {
      campaignId,
      rows: rows.map(({ name: _name, ...row }, at) => ({
        ...row,
        cooperativeId: checked[at]?.cooperative?.id ?? '',
      })),
    });
    return {
      value: { kunjungan: saved, kelompok: batchId },
      lines: [`${String(saved)} kunjungan tercatat; urungkan dengan pembinaan urungkan-lembar ${batchId}`],
    };
  },
});

const undoCommand = defineCommand({
  name: 'pembinaan urungkan-lembar',
  usage: 'KELOMPOK',
  purpose: 'mengurungkan kunjungan yang disimpan bersama dari satu tabel',
  options: {},
  example: 'pembinaan urungkan-lembar 0f3c…',
  run: async ({ words }, { ask }) => {
    const [batchId] = requireWords(words, ['KELOMPOK']);
    const { removed } = await ask('coaching.undoVisitTable', { batchId });
    return { value: { diurungkan: removed }, lines: [`${String(removed)} kunjungan diurungkan`] };
  },
});

const importCommand = defineCommand({
  name: 'pembinaan impor-kunjungan',
  usage: 'BERKAS [--uji]',
  purpose:
    'membaca kunjungan dari lembar berkolom Koperasi, Tanggal, Petugas, dan Hasil, juga hasil ekspornya',
  options: { uji: flagOption('hanya menguji, tidak menyimpan') },
  example: 'pembinaan impor-kunjungan kunjungan-2025.xlsx --uji',
  run: async ({ words, options }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS']);
    const read = await ask('coaching.importVisits', { path: path.resolve(file), isDryRun: options.uji });
    const row = (at: number, said: string) => `Baris ${String(at)}: ${said}`;
    return {
      value: {
        lembar: read.sheet,
        baru: read.added,
        sudahTercatat: read.known.map((one) => one.row),
        dilewati: read.passedOver.map((one) => ({ baris: one.row, isi: one.text })),
        ditolak: read.refused.map((one) => ({ baris: one.row, sebab: one.message })),
        kelompok: read.batchId,
      },
      lines: [
        ...read.passedOver.map((one) => row(one.row, `dilewati, tidak menyebut koperasi: ${one.text}`)),
        ...read.known.map((one) => row(one.row, `sudah tercatat: ${one.text}`)),
        `${String(read.added)} kunjungan ${read.batchId === null ? 'dapat dicatat' : 'tercatat'}`,
        ...(read.batchId === null ? [] : [`Urungkan dengan pembinaan urungkan-lembar ${read.batchId}`]),
      ],
      warnings: read.refused.map((one) => row(one.row, `ditolak. ${one.message}`)),
    };
  },
});

export const sheetCommands: readonly Command[] = [printCommand, enterCommand, undoCommand, importCommand];
