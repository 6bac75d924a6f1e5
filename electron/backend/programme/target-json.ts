import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { InputOf } from '#contract/index.ts';
import { longText, officeDay, requiredText, rupiah, shortText } from '#contract/scalars.ts';
import type { TargetMeasure, TargetUnit } from '#rules/programme/target.ts';
import { faultsOf } from '../base/refusal.ts';

/** Words of the file for what is counted. */
const MEASURES: Readonly<Record<string, TargetMeasure>> = {
  dilatih: 'trained',
  dibina: 'coached',
  kunjungan: 'visits',
  kegiatan: 'activities',
  konsultasi: 'consultations',
  aktif: 'active',
  rat: 'rat',
  'sertifikat-nik': 'certified',
  lain: 'typed',
};
const UNITS: Readonly<Record<string, TargetUnit>> = {
  koperasi: 'cooperative',
  orang: 'person',
  umkm: 'business',
  kegiatan: 'activity',
  kunjungan: 'visit',
  konsultasi: 'consultation',
  lain: 'other',
};

const words = <Value>(all: Readonly<Record<string, Value>>) =>
  z.string().transform((word, context): Value => {
    const found = Object.hasOwn(all, word) ? all[word] : undefined;
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: `Pilihannya: ${Object.keys(all).join(', ')}.` });
    return z.NEVER;
  });

const targetJson = z.strictObject({
  tahun: z.int('Tahun berupa angka.').min(1945, 'Tahun paling awal 1945.').max(2200),
  nama: requiredText,
  hitung: words(MEASURES),
  satuan: words(UNITS),
  target: z.int('Target berupa angka bulat.').min(1, 'Target paling sedikit 1.').max(1e12),
  dasar: shortText.default(''),
  tanggal: officeDay.nullable().default(null),
  subKegiatan: shortText.default(''),
  anggaran: rupiah.min(0, 'Rupiah tidak kurang dari 0.').max(1e15).nullable().default(null),
  realisasi: z.int('Realisasi berupa angka bulat.').min(0).max(1e12).nullable().default(null),
  sumberRealisasi: shortText.default(''),
  catatan: longText.default(''),
});

function inIndonesian(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Bagian ini belum ada.' : 'Jenis isinya tidak sesuai.';
    case 'unrecognized_keys':
      return `Bagian yang tidak dikenal: ${issue.keys.join(', ')}. Periksa ejaannya.`;
    default:
      return undefined;
  }
}

/**
 * A target's file as the request takes it.
 * @throws AppError FILE_NOT_JSON, or INVALID_INPUT with the path of every fault
 */
export function parseTargetJson(text: string, namaBerkas: string): InputOf<'target.save'> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new AppError('FILE_NOT_JSON', { facts: { namaBerkas } }, { cause: error });
  }
  const result = targetJson.safeParse(content, { error: inIndonesian });
  if (!result.success) throw new AppError('INVALID_INPUT', { faults: faultsOf(result.error) });
  const file = result.data;
  return {
    id: null,
    expectedUpdatedAt: null,
    year: file.tahun,
    name: file.nama,
    measure: file.hitung,
    unit: file.satuan,
    amount: file.target,
    basis: file.dasar,
    datedOn: file.tanggal,
    code: file.subKegiatan,
    budget: file.anggaran,
    realised: file.realisasi,
    realisedSource: file.sumberRealisasi,
    note: file.catatan,
  };
}

/** Fields of the request by the words of the file. */
const FILE_WORDS: Readonly<Record<string, string>> = {
  code: 'subKegiatan',
  unit: 'satuan',
  datedOn: 'tanggal',
  realised: 'realisasi',
  realisedSource: 'sumberRealisasi',
};

/** A refusal of the request, its paths in the words of the file. */
export function inWordsOfFile(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'INVALID_INPUT') return error;
  const faults = (error.details.faults ?? []).map(({ path, message }) => ({
    message,
    path: FILE_WORDS[path] ?? path,
  }));
  return new AppError('INVALID_INPUT', { faults }, { cause: error });
}
