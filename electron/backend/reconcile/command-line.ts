import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import {
  RECONCILE_KIND_LABELS,
  RECONCILE_KINDS,
  RECONCILE_STATE_LABELS,
} from '#rules/reconcile/reconcile.ts';
import type { ReconcileSource } from '#rules/reconcile/reconcile.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Ask, Command } from '../cli/command.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';

type Result = OutputOf<'reconcile.run'>;
type Found = OutputOf<'reconcile.findings'>['rows'][number];

const SOURCES: Readonly<Record<string, ReconcileSource>> = {
  ods: 'ods',
  simkopdes: 'simkopdes',
  lainnya: 'other',
};
const PAGE = 500;
/** Findings a person reads in a terminal; all of them stand in the JSON, the PDF and the workbook. */
const SAID = 20;

function sourceOf(word: string): ReconcileSource {
  const source = Object.hasOwn(SOURCES, word) ? SOURCES[word] : undefined;
  if (source) return source;
  throw new UsageError('--sumber berupa ods, simkopdes atau lainnya.');
}

async function readFindings(ask: Ask, id: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (;;) {
    const { rows, total } = await ask('reconcile.findings', { id, offset: found.length, limit: PAGE });
    found.push(...rows);
    if (found.length >= total || rows.length === 0) return found;
  }
}

const KIND_KEYS = {
  to_check: 'perluDiperiksa',
  different: 'berbeda',
  only_here: 'hanyaDiSini',
  only_there: 'hanyaDiSana',
} as const;

function toTemuan({ id, name, districtName, summary, state, note, cooperativeId }: Found) {
  return {
    id,
    nama: name,
    kecamatan: districtName,
    temuan: summary,
    tindakLanjut: RECONCILE_STATE_LABELS[state],
    catatan: note,
    idKoperasi: cooperativeId,
  };
}

function valueOf(result: Result, findings: readonly Found[]) {
  const { counts } = result;
  return {
    idPencocokan: result.reconciliationId,
    lembar: result.sheet,
    baris: result.rowCount,
    diRegister: result.registerCount,
    sama: result.sameCount,
    jumlah: Object.fromEntries(RECONCILE_KINDS.map((kind) => [KIND_KEYS[kind], counts[kind]])),
    tetapDiabaikan: result.carriedCount,
    ...Object.fromEntries(
      RECONCILE_KINDS.map((kind) => [
        KIND_KEYS[kind],
        findings.filter((one) => one.kind === kind).map(toTemuan),
      ]),
    ),
  };
}

function linesOf(result: Result, findings: readonly Found[]): readonly string[] {
  const { rowCount, registerCount, sameCount, counts, sheet } = result;
  const verb = result.reconciliationId === null ? 'Uji coba (tidak ada yang disimpan)' : 'Pencocokan selesai';
  const kinds = RECONCILE_KINDS.map(
    (kind) => `${formatInteger(counts[kind])} ${RECONCILE_KIND_LABELS[kind].toLowerCase()}`,
  );
  const more = findings.length - SAID;
  return [
    `${verb}: ${formatInteger(rowCount)} baris dari lembar "${sheet}" dengan ${formatInteger(registerCount)} koperasi; ${formatInteger(sameCount)} sama, ${kinds.join(', ')}.`,
    ...findings
      .slice(0, SAID)
      .map(({ kind, name, summary }) => `${RECONCILE_KIND_LABELS[kind]}: ${name}. ${summary}`),
    ...(more > 0
      ? [`dan ${formatInteger(more)} temuan lain; lihat di layar Pencocokan, PDF atau Excel.`]
      : []),
    ...(result.reconciliationId === null ? [] : [`Nomor pencocokan: ${result.reconciliationId}`]),
  ];
}

const reconcileCommand = defineCommand({
  name: 'cocokkan',
  usage:
    '--berkas F --sumber ods|simkopdes|lainnya [--nama-sumber T] [--tanggal D] [--lembar NAMA] [--uji] [--cetak F.pdf] [--keluaran F.xlsx]',
  purpose: 'mencocokkan daftar dari sistem lain dengan register; tidak ada yang dikirim ke sistem itu',
  options: {
    berkas: textOption('F', 'berkas ekspor dari sistem lain'),
    sumber: textOption('SUMBER', 'ods, simkopdes, atau lainnya'),
    'nama-sumber': textOption('TEKS', 'nama sistemnya'),
    tanggal: dayOption('tanggal ekspornya; tanpa ini menurut berkasnya'),
    lembar: textOption('NAMA', 'lembar yang dibaca'),
    uji: flagOption('tidak menyimpan apa pun'),
    cetak: textOption('F.pdf', 'mencetak daftar tindak lanjut'),
    keluaran: textOption('F.xlsx', 'menulis temuan sebagai buku kerja'),
  },
  example: 'cocokkan --berkas ekspor-ods.xlsx --sumber ods',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { cetak: paper, keluaran: workbook } = options;
    if (options.uji && (paper !== undefined || workbook !== undefined)) {
      throw new UsageError('--uji tidak menyimpan apa pun, jadi tidak ada yang dapat dicetak; hapus --uji.');
    }
    const result = await ask('reconcile.run', {
      path: path.resolve(requireOption(options.berkas, 'berkas')),
      source: sourceOf(requireOption(options.sumber, 'sumber')),
      sourceName: options['nama-sumber'] ?? '',
      exportedOn: options.tanggal ?? null,
      sheet: options.lembar ?? null,
      isTrial: options.uji,
    });
    const id = result.reconciliationId;
    if (id === null) return { value: valueOf(result, []), lines: linesOf(result, []) };
    const findings = await readFindings(ask, id);
    const files: string[] = [];
    if (paper !== undefined)
      files.push((await ask('reconcile.print', { id, path: path.resolve(paper) })).path);
    if (workbook !== undefined)
      files.push((await ask('reconcile.export', { id, path: path.resolve(workbook) })).path);
    return {
      value: { ...valueOf(result, findings), berkas: files },
      lines: [...linesOf(result, findings), ...files.map((file) => `Berkas: ${file}`)],
    };
  },
});

const listReconciliationsCommand = defineCommand({
  name: 'cocokkan daftar',
  usage: '',
  purpose: 'pencocokan yang pernah dilakukan, terbaru dahulu',
  options: {},
  example: 'cocokkan daftar',
  run: async ({ words }, { ask }) => {
    requireWords(words, []);
    const all = await ask('reconcile.list', {});
    const openOf = ({ counts }: (typeof all)[number]): number =>
      RECONCILE_KINDS.reduce((sum, kind) => sum + counts[kind].open, 0);
    return {
      value: all.map((one) => ({
        id: one.id,
        sumber: one.sourceName,
        tanggalEkspor: one.exportedOn,
        berkas: one.fileName,
        baris: one.rowCount,
        sama: one.sameCount,
        belum: openOf(one),
      })),
      lines:
        all.length === 0
          ? ['Belum ada pencocokan.']
          : all.map(
              (one) =>
                `${one.id}  ${one.sourceName}, ekspor ${one.exportedOn}, ${one.fileName}: ${formatInteger(openOf(one))} belum ditindaklanjuti`,
            ),
    };
  },
});

const printReconciliationCommand = defineCommand({
  name: 'cocokkan cetak',
  usage: 'ID --keluaran F.pdf [--kecamatan NAMA]',
  purpose: 'daftar tindak lanjut per kecamatan, yang belum selesai saja',
  options: {
    keluaran: textOption('F.pdf', 'berkas PDF yang ditulis'),
    kecamatan: textOption('NAMA', 'hanya kecamatan ini'),
  },
  example: 'cocokkan cetak 0199a7c4-1111-7000-8000-000000000001 --keluaran tindak-lanjut.pdf',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const printed = await ask('reconcile.print', {
      id,
      path: target,
      states: ['open'],
      districtName: options.kecamatan ?? null,
    });
    return {
      value: { berkas: printed.path, halaman: printed.pages },
      lines: [`Daftar tindak lanjut: ${printed.path} (${formatInteger(printed.pages)} halaman)`],
    };
  },
});

const removeReconciliationCommand = defineCommand({
  name: 'cocokkan hapus',
  usage: 'ID --alasan T',
  purpose: 'menghapus satu pencocokan; data koperasi tidak berubah',
  options: {
    alasan: textOption('TEKS', 'mengapa dihapus; tercatat'),
  },
  example: 'cocokkan hapus 0199a7c4-1111-7000-8000-000000000001 --alasan "berkas salah"',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const { removed } = await ask('reconcile.remove', {
      id,
      reason: requireOption(options.alasan, 'alasan'),
    });
    return { value: { temuan: removed }, lines: [`Pencocokan dihapus, ${formatInteger(removed)} temuan.`] };
  },
});

export const reconcileCommands: readonly Command[] = [
  reconcileCommand,
  listReconciliationsCommand,
  printReconciliationCommand,
  removeReconciliationCommand,
];
