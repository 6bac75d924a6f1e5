import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { InputOf } from '#contract/index.ts';
import { longText, requiredText, shortText } from '#contract/scalars.ts';
import type { IndicatorFact } from '#rules/performance/fact.ts';
import type { Direction, Formula, Span } from '#rules/performance/indicator.ts';
import { faultsOf } from '../base/refusal.ts';

/** Words of the file for what is counted. */
export const FACT_WORDS: Readonly<Record<string, IndicatorFact>> = {
  koperasi: 'total',
  aktif: 'active',
  'rat-aktif': 'rat',
  rat: 'ratAny',
  'sertifikat-nik': 'certified',
  'ksp-usp': 'savingsUnits',
  dievaluasi: 'evaluated',
  'kelas-sehat': 'evaluatedHealthy',
  anggota: 'members',
  aset: 'assets',
  'volume-usaha': 'turnover',
  shu: 'surplus',
  diperiksa: 'inspected',
  sehat: 'inspectedHealthy',
  'orang-dilatih': 'trainedPeople',
  'koperasi-dilatih': 'trainedCooperatives',
  'umkm-dilatih': 'trainedBusinesses',
  kegiatan: 'activities',
  dibina: 'coached',
  kunjungan: 'visits',
  konsultasi: 'consultations',
  'orang-berkonsultasi': 'consultedPeople',
  'koperasi-berkonsultasi': 'consultedCooperatives',
  diketik: 'typed',
};
const DIRECTION_WORDS: Readonly<Record<string, Direction>> = { naik: 'up', turun: 'down' };
const FORMULA_WORDS: Readonly<Record<string, Formula>> = {
  jumlah: 'single',
  persentase: 'ratio',
  pertumbuhan: 'growth',
};
const SPAN_WORDS: Readonly<Record<string, Span>> = { 'sejak-januari': 'to_date', 'triwulan-itu': 'quarter' };

const words = <Value>(all: Readonly<Record<string, Value>>) =>
  z.string().transform((word, context): Value => {
    const found = Object.hasOwn(all, word) ? all[word] : undefined;
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: `Pilihannya: ${Object.keys(all).join(', ')}.` });
    return z.NEVER;
  });

const year = z.int('Tahun berupa angka.').min(1945, 'Tahun paling awal 1945.').max(2200);

const indicatorJson = z.strictObject({
  kode: requiredText,
  nama: longText.min(1, 'Harus diisi.'),
  definisi: longText.default(''),
  dasar: shortText.default(''),
  satuan: requiredText.default('%'),
  arah: words(DIRECTION_WORDS).default('up'),
  rumus: words(FORMULA_WORDS).default('ratio'),
  pembilang: words(FACT_WORDS),
  namaPembilang: shortText.default(''),
  penyebut: words(FACT_WORDS).optional(),
  namaPenyebut: shortText.default(''),
  triwulan: words(SPAN_WORDS).default('to_date'),
  program: shortText.default(''),
  sasaran: shortText.default(''),
  bidang: shortText.default(''),
  sumber: shortText.default(''),
  sejakTahun: year,
  sampaiTahun: year.nullable().default(null),
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
 * An indicator's file as the request takes it.
 * @throws AppError FILE_NOT_JSON, or INVALID_INPUT with the path of every fault
 */
export function parseIndicatorJson(text: string, namaBerkas: string): InputOf<'performance.save'> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new AppError('FILE_NOT_JSON', { facts: { namaBerkas } }, { cause: error });
  }
  const result = indicatorJson.safeParse(content, { error: inIndonesian });
  if (!result.success) throw new AppError('INVALID_INPUT', { faults: faultsOf(result.error) });
  const file = result.data;
  return {
    id: null,
    expectedUpdatedAt: null,
    code: file.kode,
    name: file.nama,
    definition: file.definisi,
    basis: file.dasar,
    unit: file.satuan,
    direction: file.arah,
    formula: file.rumus,
    numerator: file.pembilang,
    numeratorName: file.namaPembilang,
    denominator: file.penyebut ?? '',
    denominatorName: file.namaPenyebut,
    span: file.triwulan,
    programmeCode: file.program,
    objective: file.sasaran,
    division: file.bidang,
    source: file.sumber,
    firstYear: file.sejakTahun,
    lastYear: file.sampaiTahun,
  };
}

/** Fields of the request by the words of the file. */
const FILE_WORDS: Readonly<Record<string, string>> = {
  code: 'kode',
  name: 'nama',
  unit: 'satuan',
  numeratorName: 'namaPembilang',
  denominator: 'penyebut',
  denominatorName: 'namaPenyebut',
  programmeCode: 'program',
  lastYear: 'sampaiTahun',
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
