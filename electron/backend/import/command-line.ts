import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { alasanLine, toAlasan } from '../cli/alasan.ts';
import { readArguments, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';

type Result = OutputOf<'import.run'>;

const KINDS = { koperasi: 'cooperative', rat: 'rat' } as const;

function kindOf(word: string | undefined): 'cooperative' | 'rat' {
  if (word === undefined || word === 'koperasi') return KINDS.koperasi;
  if (word === 'rat') return KINDS.rat;
  throw new UsageError('--jenis berupa koperasi atau rat.');
}

const judged = (rows: Result['refused']) =>
  rows.map(({ row, reasons }) => ({ baris: row, alasan: reasons.map(toAlasan) }));

const importCommand: Command = {
  name: 'impor',
  usage: 'BERKAS [--jenis koperasi|rat] [--lembar NAMA] [--uji] [--berkas-hasil F.xlsx]',
  purpose: 'membaca buku kerja kantor (XLSX, XLS, ODS, CSV); --uji tidak menulis apa pun',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, {
      jenis: 'text',
      lembar: 'text',
      uji: 'flag',
      'berkas-hasil': 'text',
    });
    const [file] = requireWords(words, ['BERKAS']);
    const marked = options['berkas-hasil'];
    const result = await ask('import.run', {
      path: path.resolve(file),
      kind: kindOf(options.jenis),
      sheet: options.lembar ?? null,
      isDryRun: options.uji,
      markedWorkbookPath: marked === undefined ? null : path.resolve(marked),
    });
    return { value: valueOf(result), lines: linesOf(result, options.uji, marked) };
  },
};

function valueOf(result: Result) {
  return {
    idImpor: result.importId,
    lembar: result.sheet,
    baris: result.rowCount,
    baru: result.created,
    berubah: result.changed,
    sama: result.unchanged,
    ditolak: judged(result.refused),
    peringatan: judged(result.warnings),
  };
}

function linesOf(result: Result, isDryRun: boolean, marked: string | undefined): readonly string[] {
  const { rowCount, created, changed, unchanged, refused, warnings } = result;
  const verb = isDryRun ? 'Uji coba (tidak ada yang ditulis)' : 'Impor selesai';
  const skipped = refused.length === 0 ? '' : `, ${refused.length} baris DITOLAK dan tidak disimpan`;
  return [
    `${verb}: ${formatInteger(rowCount)} baris dari lembar "${result.sheet}"; ${formatInteger(created)} baru, ${formatInteger(changed)} berubah, ${formatInteger(unchanged)} sama${skipped}.`,
    ...refused.flatMap(({ row, reasons }) => [
      `Baris ${row} ditolak:`,
      ...reasons.map(toAlasan).map(alasanLine),
    ]),
    ...warnings.flatMap(({ row, reasons }) => [`Baris ${row}:`, ...reasons.map(toAlasan).map(alasanLine)]),
    ...(marked === undefined ? [] : [`Buku kerja bertanda: ${marked}`]),
    ...(result.importId === null ? [] : [`Nomor impor: ${result.importId}`]),
  ];
}

const undoImportCommand: Command = {
  name: 'impor batalkan',
  usage: 'ID',
  purpose: 'mengembalikan satu impor secara utuh',
  run: async (args, { ask }) => {
    const { words } = readArguments(args, {});
    const [importId] = requireWords(words, ['ID']);
    const { restored } = await ask('import.undo', { importId });
    return { value: { dikembalikan: restored }, lines: [`Impor dikembalikan: ${restored} koperasi.`] };
  },
};

export const importCommands: readonly Command[] = [importCommand, undoImportCommand];
