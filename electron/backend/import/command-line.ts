import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { alasanLine, toAlasan } from '../cli/alasan.ts';
import { defineCommand, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { flagOption, textOption } from '../cli/command-option.ts';
import { columnLetter } from '../spreadsheet/find/column-letter.ts';
import { isYearColumn } from '../spreadsheet/find/year-column.ts';
import { answersOption, mappingOption, numberOption, statusOption } from './command-options.ts';
import { cannotDoWithout } from './lacking-columns.ts';
import { columnMissing } from './open-questions.ts';
import { PASSED_OVER_LABELS, passedOverWord } from './passed-over.ts';

type Result = OutputOf<'import.run'>;
type Column = Result['columns'][number];

const KINDS = { koperasi: 'cooperative', rat: 'rat' } as const;

function kindOf(word: string | undefined): 'cooperative' | 'rat' {
  if (word === undefined || word === 'koperasi') return KINDS.koperasi;
  if (word === 'rat') return KINDS.rat;
  throw new UsageError('--jenis berupa koperasi atau rat.');
}

const judged = (rows: Result['refused']) =>
  rows.map(({ row, reasons }) => ({ baris: row, alasan: reasons.map(toAlasan) }));

const UNITS = { satu: 'one', ribu: 'thousand', juta: 'million' } as const;

function unitOf(word: string | undefined): 'one' | 'thousand' | 'million' | null {
  if (word === undefined) return null;
  if (word === 'satu' || word === 'ribu' || word === 'juta') return UNITS[word];
  throw new UsageError('--satuan berupa satu, ribu, atau juta.');
}

const importCommand = defineCommand({
  name: 'impor',
  usage:
    'BERKAS [--jenis koperasi|rat] [--lembar NAMA] [--baris-judul N] [--petakan KOLOM=BIDANG,…] [--tahun-buku T] [--satuan satu|ribu|juta] [--tegaskan-satuan] [--arti-status KATA=STATUS,…] [--jawab BARIS=sama|baru|lewati,…] [--ketat] [--uji] [--berkas-hasil F.xlsx]',
  purpose: 'membaca buku kerja kantor (XLSX, XLS, ODS, CSV); --uji tidak menulis apa pun',
  options: {
    jenis: textOption('koperasi|rat', 'isi daftar: register koperasi (tanpa ini), atau hasil RAT'),
    lembar: textOption('NAMA', 'lembar yang dibaca; tanpa ini yang paling berisi'),
    'baris-judul': textOption('N', 'nomor baris kepala kolom menurut Excel'),
    petakan: textOption(
      'KOLOM=BIDANG,…',
      'arti kolom; KOLOM berupa huruf atau judulnya, BIDANG "abaikan" melewatinya',
    ),
    'tahun-buku': textOption('TAHUN', 'tahun buku angka, atau RAT yang kolomnya tidak menyebut tahun'),
    satuan: textOption('satu|ribu|juta', 'satuan uang dalam daftar'),
    'tegaskan-satuan': flagOption(
      'satuan uang benar, walau uang yang tercatat berubah seribu atau sejuta kali',
    ),
    'arti-status': textOption('KATA=STATUS,…', 'arti kata pada kolom status'),
    jawab: textOption('BARIS=sama|baru|lewati,…', 'jawaban untuk baris yang ditanyakan'),
    ketat: flagOption('baris dengan sel yang tidak terbaca ditolak, bukan hanya selnya'),
    uji: flagOption('uji coba: tidak menulis apa pun'),
    'berkas-hasil': textOption('F.xlsx', 'salinan buku kerja dengan alasan pada tiap baris'),
  },
  example: 'impor register.xlsx --uji --berkas-hasil register-bertanda.xlsx',
  run: async ({ words, options }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS']);
    const marked = options['berkas-hasil'];
    const place = {
      path: path.resolve(file),
      kind: kindOf(options.jenis),
      isKindConfirmed: options.jenis !== undefined,
      sheet: options.lembar ?? null,
      headerRow: numberOption('--baris-judul', options['baris-judul']),
      figuresBookYear: numberOption('--tahun-buku', options['tahun-buku']),
      unit: unitOf(options.satuan),
    };
    const mapping = await mappingOption(
      options.petakan,
      async () => (await ask('import.run', { ...place, isDryRun: true })).columns,
    );
    const result = await ask('import.run', {
      ...place,
      mapping,
      isStrict: options.ketat,
      isScaleConfirmed: options['tegaskan-satuan'],
      statusWords: statusOption(options['arti-status']),
      answers: answersOption(options.jawab),
      isDryRun: options.uji,
      markedWorkbookPath: marked === undefined ? null : path.resolve(marked),
    });
    if (cannotDoWithout(result.lacking).length > 0)
      throw columnMissing({ table: result, lacking: result.lacking }, result.sheets);
    return { value: valueOf(result), lines: linesOf(result, options.uji, marked) };
  },
});

const yearOf = (header: string | undefined): string | undefined =>
  /\b(?:19|20)\d\d\b/.exec(header ?? '')?.[0];

/** Why a column is not read, in the words of the list of columns. */
function causeOf({ state, sameAs, header }: Column, columns: readonly Column[]): string {
  if (state === 'double') {
    const letter = columnLetter(sameAs ?? 0);
    const other = columns.find(({ index }) => index === sameAs)?.header;
    return yearOf(header) === yearOf(other)
      ? `sama dengan kolom ${letter}`
      : `tahun buku lain daripada kolom ${letter}; satu impor mengisi satu tahun buku`;
  }
  return COLUMN_CAUSES[state];
}

const COLUMN_CAUSES = {
  read: 'dibaca',
  numbering: 'nomor urut, tidak disimpan',
  computed: 'dihitung sendiri oleh program',
  double: '',
  yearMissing: 'tahun bukunya tidak disebut; ulangi dengan --tahun-buku',
  notInRatList: 'daftar RAT hanya mengisi tanggal rapat dan laporannya',
  ignored: 'diabaikan atas pilihan Anda',
  unknown: 'judulnya tidak dikenal',
} as const;

/** "RAT 2024" and other fields as people call them. */
const fieldWords = (result: Result, field: string | null): string | null =>
  field === null ? null : (result.fieldChoices.find((choice) => choice.field === field)?.label ?? field);

function valueOf(result: Result) {
  return {
    idImpor: result.importId,
    lembar: result.sheet,
    lembarLain: result.sheets.filter((name) => name !== result.sheet),
    baris: result.rowCount,
    baru: result.created,
    berubah: result.changed,
    sama: result.unchanged,
    ditolak: judged(result.refused),
    ditanyakan: result.asked.map(({ row, reasons, choices }) => ({
      baris: row,
      alasan: reasons.map(toAlasan),
      pilihan: choices.map((choice) => CHOICE_WORDS[choice]),
    })),
    pertanyaan: result.questions.map((question) => QUESTION_WORDS[question]),
    peringatan: judged(result.warnings),
    dilewati: result.passedOver.map(({ row, kind }) => ({ baris: row, jenis: passedOverWord(kind) })),
    kolom: result.columns
      .filter(({ header, samples }) => header !== '' || samples.length > 0)
      .map((column) => ({
        kolom: columnLetter(column.index),
        judul: column.header,
        dibaca: isRead(column) ? fieldWords(result, column.field) : null,
        sebab: causeOf(column, result.columns),
      })),
    kolomTidakAda: result.lacking.map((column) => LACKING_WORDS[column]),
    tahunBuku: result.figuresBookYear,
    tahunBukuDari: result.figuresBookYearFrom === null ? null : YEAR_SOURCE_WORDS[result.figuresBookYearFrom],
    tahunBukuLain: result.furtherBookYears,
    jumlahBerbeda: result.totals.map(({ row, column, label, stated, read }) => ({
      baris: row,
      kolom: columnLetter(column),
      judul: label,
      tertulis: stated,
      terbaca: read,
    })),
    pernahDiimpor:
      result.importedBefore === null
        ? null
        : { berkas: result.importedBefore.fileName, pada: result.importedBefore.importedAt },
    isianDariProgram: result.assumed.map(({ message, rows }) => ({ baris: rows, pesan: message })),
    barisLembar: result.sheetRows,
  };
}

const isRead = ({ state }: Result['columns'][number]): boolean => state === 'read' || state === 'numbering';
const CHOICE_WORDS = { same: 'sama', new: 'baru', skip: 'lewati' } as const;
const QUESTION_WORDS = {
  kind: 'jenis',
  unit: 'satuan',
  bookYear: 'tahun-buku',
  scale: 'satuan-berubah',
} as const;
const QUESTION_LINES = {
  kind: 'Berkas ini tampaknya daftar hasil RAT, bukan register; ulangi dengan --jenis rat, atau tegaskan dengan --jenis koperasi.',
  unit: 'Satuan uang belum jelas (judulnya memuat "000"); jawab dengan --satuan ribu, juta, atau satu.',
  bookYear: 'Tahun buku belum diketahui; jawab dengan --tahun-buku, misalnya --tahun-buku 2024.',
  scale:
    'Hampir semua uang koperasi yang sudah tercatat berubah tepat seribu atau sejuta kali; periksa --satuan, atau tegaskan dengan --tegaskan-satuan.',
} as const;
const LACKING_WORDS = {
  name: 'nama koperasi',
  district: 'kecamatan',
  status: 'status',
  rat: 'tanggal RAT',
} as const;

/** Words that nobody has explained, and one option for all of them, ready but for their meanings. */
function statusWordLines({ unknownStatusWords: words }: Result): readonly string[] {
  if (words.length === 0) return [];
  const option = words.map(({ word }) => `${word}=…`).join(',');
  const meanings = Object.values(STATUS_LABELS).map((label) => label.toLowerCase());
  return [
    ...words.map(
      ({ word, rows }) => `Kata status "${word}" (${formatInteger(rows)} baris) belum dijelaskan.`,
    ),
    `Jelaskan dengan --arti-status "${option}"; artinya salah satu dari ${meanings.join(', ')}.`,
  ];
}

const YEAR_SOURCE_WORDS = {
  person: 'pilihan --tahun-buku',
  heading: 'judul kolom',
  title: 'judul',
  rat: 'kolom RAT',
  bareTitle: 'judul',
  sheetName: 'nama lembar',
} as const;

/** Of which book year the figures are, and how that is known. */
function yearLines({
  figuresBookYear,
  figuresBookYearFrom,
  furtherBookYears,
  columns,
}: Result): readonly string[] {
  const hasFigures = columns.some(({ field }) => isYearColumn(field?.split(':')[0] ?? ''));
  if (figuresBookYear === null || figuresBookYearFrom === null || !hasFigures) return [];
  const others =
    furtherBookYears.length === 0
      ? ''
      : `; juga tahun buku ${furtherBookYears.join(', ')} menurut judul kolomnya`;
  return [
    `Angka dicatat untuk tahun buku ${String(figuresBookYear)}, dari ${YEAR_SOURCE_WORDS[figuresBookYearFrom]}${others}.`,
  ];
}

/** Sums that the list writes and its rows do not have. */
function totalLines({ totals }: Result): readonly string[] {
  return totals.map(
    ({ row, label, stated, read }) =>
      `JUMLAH ${label} di baris ${String(row)} tertulis ${formatInteger(stated)}, terbaca ${formatInteger(read)}. Periksa sel yang tidak terbaca atau jumlahnya.`,
  );
}

/** What of the sheet and its columns was not taken, so that nothing is lost unseen. */
function leftOutLines(result: Result): readonly string[] {
  const kinds = new Map<string, number>();
  for (const { kind } of result.passedOver) {
    const label = PASSED_OVER_LABELS[kind];
    kinds.set(label, (kinds.get(label) ?? 0) + 1);
  }
  const passed = [...kinds].map(([label, count]) => `${formatInteger(count)} ${label}`).join(', ');
  const columns = result.columns.filter((column) => column.header !== '' && !isRead(column));
  const others = result.sheets.filter((name) => name !== result.sheet);
  return [
    `Lembar "${result.sheet}" berisi ${formatInteger(result.sheetRows)} baris: ${formatInteger(result.rowCount)} baris koperasi, ${formatInteger(result.passedOver.length)} dilewati${passed === '' ? '' : ` (${passed})`}.`,
    ...columns.map(
      (column) =>
        `Kolom ${columnLetter(column.index)} "${column.header}" tidak diambil: ${causeOf(column, result.columns)}.`,
    ),
    ...result.lacking.map((column) => `Kolom ${LACKING_WORDS[column]} tidak ditemukan.`),
    ...yearLines(result),
    ...totalLines(result),
    ...result.assumed.map(({ message, rows }) => `${formatInteger(rows)} koperasi baru: ${message}`),
    ...result.questions.map((question) => QUESTION_LINES[question]),
    ...(others.length === 0
      ? []
      : [`Lembar lain yang tidak dibaca: ${others.map((name) => `"${name}"`).join(', ')}.`]),
    ...statusWordLines(result),
  ];
}

function linesOf(result: Result, isDryRun: boolean, marked: string | undefined): readonly string[] {
  const { rowCount, created, changed, unchanged, refused, warnings } = result;
  const verb = isDryRun ? 'Uji coba (tidak ada yang ditulis)' : 'Impor selesai';
  const skipped = refused.length === 0 ? '' : `, ${refused.length} baris DITOLAK dan tidak disimpan`;
  return [
    `${verb}: ${formatInteger(rowCount)} baris dari lembar "${result.sheet}"; ${formatInteger(created)} baru, ${formatInteger(changed)} berubah, ${formatInteger(unchanged)} sama${skipped}.`,
    ...(result.importedBefore === null
      ? []
      : [
          `Berkas ini sudah pernah diimpor pada ${result.importedBefore.importedAt} ("${result.importedBefore.fileName}").`,
        ]),
    ...leftOutLines(result),
    ...refused.flatMap(({ row, reasons }) => [
      `Baris ${row} ditolak:`,
      ...reasons.map(toAlasan).map(alasanLine),
    ]),
    ...result.asked.flatMap(({ row, reasons, choices }) => [
      `Baris ${row} ditanyakan (${choices.map((choice) => CHOICE_WORDS[choice]).join(', ')}):`,
      ...reasons.map(toAlasan).map(alasanLine),
    ]),
    ...warnings.flatMap(({ row, reasons }) => [`Baris ${row}:`, ...reasons.map(toAlasan).map(alasanLine)]),
    ...(marked === undefined ? [] : [`Buku kerja bertanda: ${marked}`]),
    ...(result.importId === null ? [] : [`Nomor impor: ${result.importId}`]),
  ];
}

const undoImportCommand = defineCommand({
  name: 'impor batalkan',
  usage: 'ID',
  purpose: 'mengurungkan satu impor secara utuh',
  options: {},
  example: 'impor batalkan 0199a7c4-1111-7000-8000-000000000001',
  run: async ({ words }, { ask }) => {
    const [importId] = requireWords(words, ['ID']);
    const { restored } = await ask('import.undo', { importId });
    return { value: { dikembalikan: restored }, lines: [`Impor diurungkan: ${restored} koperasi.`] };
  },
});

export const importCommands: readonly Command[] = [importCommand, undoImportCommand];
