import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { HEALTH_PREDICATE_LABELS } from '#rules/rule-book/health-score.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { writeFileAtomically } from '../base/replace-file.ts';
import { alasanLine, toAlasan } from '../cli/alasan.ts';
import { defineCommand, requireOption, requireWords } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';
import { inWordsOfFile, parseWorksheetJson, worksheetToJson } from './worksheet-json.ts';

const listCommand = defineCommand({
  name: 'pemeriksaan daftar',
  usage: '--koperasi ID',
  purpose: 'hasil pemeriksaan kesehatan dan rancangan kertas kerja satu koperasi',
  options: { koperasi: textOption('ID', 'nomor koperasinya di register') },
  example: 'pemeriksaan daftar --koperasi 0199c1a2',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const cooperativeId = requireOption(options.koperasi, 'koperasi');
    const { inspections, drafts } = await ask('inspection.list', { cooperativeId });
    const value = [
      ...drafts.map(({ id, bookYear, inspectedOn, inspectors, answered, asked }) => ({
        id,
        keadaan: 'rancangan',
        tahunBuku: bookYear,
        tanggal: inspectedOn,
        pemeriksa: inspectors,
        skor: null,
        predikat: null,
        dijawab: answered,
        pertanyaan: asked,
        alasanSkorLangsung: '',
      })),
      ...inspections.map(({ id, bookYear, inspectedOn, inspectors, ...one }) => ({
        id,
        keadaan: 'tercatat',
        tahunBuku: bookYear,
        tanggal: inspectedOn,
        pemeriksa: inspectors,
        skor: one.finalScore,
        predikat: HEALTH_PREDICATE_LABELS[one.predicate],
        dijawab: one.worksheet?.answered ?? null,
        pertanyaan: one.worksheet?.asked ?? null,
        alasanSkorLangsung: one.manualReason,
      })),
    ];
    const lines = value.map((one) =>
      [
        one.id,
        `TB ${one.tahunBuku}`,
        formatShortDate(one.tanggal),
        one.skor === null ? `rancangan, ${one.dijawab} dari ${one.pertanyaan} dijawab` : one.skor,
        one.predikat ?? '',
      ]
        .filter((text) => text !== '')
        .join(' | '),
    );
    return { value, lines: [...lines, `${value.length} pemeriksaan`] };
  },
});

const sheetCommand = defineCommand({
  name: 'pemeriksaan lembar',
  usage: '--koperasi ID [--id ID] [--tanggal D] [--keluaran F.json]',
  purpose: 'kertas kerja sebagai berkas JSON untuk diisi: setiap pertanyaan yang berlaku pada tanggal itu',
  options: {
    koperasi: textOption('ID', 'nomor koperasinya di register'),
    id: textOption('ID', 'rancangan atau hasil yang sudah ada'),
    tanggal: dayOption('tanggal pemeriksaan; hari ini bila tidak disebut'),
    keluaran: textOption('F.json', 'berkas yang ditulis'),
  },
  example: 'pemeriksaan lembar --koperasi 0199c1a2 --tanggal 10-6-2025 --keluaran kertas-kerja.json',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const cooperativeId = requireOption(options.koperasi, 'koperasi');
    const on = options.tanggal ?? null;
    const sheet = await ask('worksheet.get', { cooperativeId, id: options.id ?? null, on });
    const value = worksheetToJson(cooperativeId, sheet);
    const text = `${JSON.stringify(value, null, 2)}\n`;
    if (options.keluaran === undefined) return { value, lines: [text.trimEnd()] };
    const target = path.resolve(options.keluaran);
    await writeFileAtomically(target, Buffer.from(text, 'utf8'));
    return { value, lines: [target] };
  },
});

const fillCommand = defineCommand({
  name: 'pemeriksaan isi',
  usage: 'BERKAS.json [--rancangan]',
  purpose: 'menyimpan kertas kerja; skor dihitung dari jawaban, atau skor langsung dengan alasan',
  options: { rancangan: flagOption('simpan sebagai rancangan; belum semua perlu dijawab') },
  example: 'pemeriksaan isi kertas-kerja.json --rancangan',
  run: async ({ words, options }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS.json']);
    const namaBerkas = path.basename(file);
    const text = await readFile(path.resolve(file), 'utf8').catch((error: unknown) => {
      throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas } }, { cause: error });
    });
    const entry = parseWorksheetJson(text, namaBerkas);
    const { cooperativeId, id } = entry;
    const known = await ask('worksheet.get', { cooperativeId, id: id ?? null });
    const saved = await ask('worksheet.save', {
      ...entry,
      documentId: known.documentId,
      expectedUpdatedAt: known.updatedAt,
      isDraft: options.rancangan,
    }).catch((error: unknown) => {
      throw inWordsOfFile(error);
    });
    const alasan = saved.reasons.map(toAlasan);
    const predikat = saved.predicate && HEALTH_PREDICATE_LABELS[saved.predicate];
    const outcome = options.rancangan
      ? `Rancangan tersimpan: ${saved.answered} dari ${saved.asked} dijawab.`
      : `Tercatat: skor ${saved.finalScore ?? '-'}, ${predikat ?? '-'}.`;
    return {
      value: {
        id: saved.id,
        keadaan: options.rancangan ? 'rancangan' : 'tercatat',
        skor: saved.finalScore,
        predikat,
        skorLangsung: saved.isManual,
        dijawab: saved.answered,
        pertanyaan: saved.asked,
        alasan,
      },
      lines: [`${outcome} (${saved.id})`, ...alasan.map(alasanLine)],
    };
  },
});

const printCommand = defineCommand({
  name: 'pemeriksaan cetak',
  usage: '--koperasi ID [--id ID] [--tanggal D] --keluaran F.pdf',
  purpose: 'kertas kerja sebagai PDF; tanpa --id formulir kosong untuk diisi di lapangan',
  options: {
    koperasi: textOption('ID', 'nomor koperasinya di register'),
    id: textOption('ID', 'rancangan atau hasil yang dicetak'),
    tanggal: dayOption('formulir kosong menurut ketentuan pada tanggal ini'),
    keluaran: textOption('F.pdf', 'berkas PDF yang ditulis'),
  },
  example: 'pemeriksaan cetak --koperasi 0199c1a2 --keluaran formulir.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { path: berkas, pages: halaman } = await ask('worksheet.print', {
      cooperativeId: requireOption(options.koperasi, 'koperasi'),
      id: options.id ?? null,
      on: options.tanggal ?? null,
      path: path.resolve(requireOption(options.keluaran, 'keluaran')),
    });
    return { value: { berkas, halaman }, lines: [`${berkas} (${halaman} halaman)`] };
  },
});

export const worksheetCommands: readonly Command[] = [listCommand, sheetCommand, fillCommand, printCommand];
