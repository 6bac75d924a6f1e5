import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import { formationFile } from '#contract/formation/formation.ts';
import type { FormationFile } from '#rules/formation/formation.ts';
import { day, longText, regionCode, requiredText, rupiah, shortText } from '#contract/scalars.ts';
import { COOPERATIVE_KINDS, COOPERATIVE_PATTERNS } from '#rules/cooperative/cooperative.ts';
import { FORMATION_FORMS } from '#rules/formation/formation.ts';
import type { DocumentState } from '#rules/formation/formation.ts';
import { faultsOf } from '../base/refusal.ts';

const sex = z.enum(['L', 'P']);
const optionalDay = z.union([z.literal('').transform(() => null), z.null(), day]);

const STATES: Readonly<Record<'ada' | 'tidak ada' | 'tidak perlu', DocumentState>> = {
  ada: 'present',
  'tidak ada': 'missing',
  'tidak perlu': 'not_needed',
};

const override = z.strictObject({ alasan: requiredText });
const person = z.strictObject({
  nama: shortText,
  nikKtp: shortText.nullable().default(''),
  tanggalLahir: optionalDay.default(null),
  jenisKelamin: sex.nullable().default(null),
  alamat: shortText.default(''),
  hadir: z.boolean().default(true),
  cakapHukum: override.nullable().default(null),
  sesuaiKtp: override.nullable().default(null),
});
const officer = z.strictObject({
  nama: shortText,
  jabatan: shortText,
  jenisKelamin: sex.nullable().default(null),
});
const document = z.strictObject({
  status: z.enum(['ada', 'tidak ada', 'tidak perlu']),
  tanggal: optionalDay.default(null),
  catatan: shortText.default(''),
  alasan: shortText.default(''),
});

/** The formation file people keep on a flash disk; its words are Indonesian and its faults are named by them. */
const formationJson = z.strictObject({
  nama: requiredText,
  bentuk: z.enum(FORMATION_FORMS),
  jenis: z.enum(COOPERATIVE_KINDS),
  pola: z.enum(COOPERATIVE_PATTERNS).default('konvensional'),
  kdkmp: z.boolean().default(false),
  usp: z.boolean().default(false),
  tanggalRapat: day,
  wilayah: regionCode,
  pendiri: z.array(person).max(2000).default([]),
  koperasiPendiri: z
    .array(z.union([requiredText, z.strictObject({ nama: requiredText }).transform(({ nama }) => nama)]))
    .max(500)
    .default([]),
  pengurus: z.array(officer).max(100).default([]),
  pengawas: z.array(officer).max(100).default([]),
  dokumen: z.record(z.string().max(80), document).default({}),
  alamat: shortText.default(''),
  wilayahKeanggotaan: shortText.default(''),
  usaha: longText.default(''),
  simpananPokok: rupiah.min(0).max(1e12).nullable().default(null),
  simpananWajib: rupiah.min(0).max(1e12).nullable().default(null),
  masaJabatan: z.strictObject({ mulai: optionalDay, sampai: optionalDay }).nullable().default(null),
  tempatRapat: shortText.default(''),
  jamRapat: shortText.default(''),
  petugas: shortText.default(''),
  notaris: shortText.default(''),
});

/** @throws AppError FILE_NOT_JSON, or FORMATION_INVALID_FILE with the path of every fault */
export function parseFormationJson(text: string, fileName: string): FormationFile {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new AppError('FILE_NOT_JSON', { facts: { namaBerkas: fileName } }, { cause: error });
  }
  const result = formationJson.safeParse(content, { error: inIndonesian });
  if (!result.success) throw new AppError('FORMATION_INVALID_FILE', { faults: faultsOf(result.error) });
  const file = result.data;
  const toOfficer = (one: z.output<typeof officer>) => ({
    name: one.nama,
    position: one.jabatan,
    sex: one.jenisKelamin,
  });
  return formationFile.parse({
    name: file.nama,
    form: file.bentuk,
    kind: file.jenis,
    pattern: file.pola,
    isVillageProgramme: file.kdkmp,
    hasSavingsUnit: file.usp,
    meetingOn: file.tanggalRapat,
    regionCode: file.wilayah,
    founders: file.pendiri.map((one) => ({
      name: one.nama,
      nikKtp: one.nikKtp ?? '',
      bornOn: one.tanggalLahir,
      sex: one.jenisKelamin,
      address: one.alamat,
      isPresent: one.hadir,
      capacity: one.cakapHukum && { reason: one.cakapHukum.alasan },
      asOnKtp: one.sesuaiKtp && { reason: one.sesuaiKtp.alasan },
    })),
    founderCooperatives: file.koperasiPendiri,
    officers: file.pengurus.map(toOfficer),
    supervisors: file.pengawas.map(toOfficer),
    documents: Object.fromEntries(
      Object.entries(file.dokumen).map(([code, one]) => [
        code,
        { state: STATES[one.status], on: one.tanggal, note: one.catatan || one.alasan },
      ]),
    ),
    particulars: {
      address: file.alamat,
      membershipArea: file.wilayahKeanggotaan,
      business: file.usaha,
      principalSaving: file.simpananPokok,
      mandatorySaving: file.simpananWajib,
      termFrom: file.masaJabatan?.mulai ?? null,
      termUntil: file.masaJabatan?.sampai ?? null,
      meetingPlace: file.tempatRapat,
      meetingTime: file.jamRapat,
      officer: file.petugas,
      notary: file.notaris,
    },
  });
}

/** What is wrong with a value, in the words of the person who wrote the file. */
function inIndonesian(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Bagian ini belum ada.'
        : `Isinya harus berupa ${typeName(issue.expected)}.`;
    case 'unrecognized_keys':
      return `Bagian yang tidak dikenal: ${issue.keys.join(', ')}. Periksa ejaannya.`;
    case 'invalid_value':
      return `Pilihannya: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return 'Bentuk isinya tidak sesuai.';
    default:
      return undefined;
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'teks dalam tanda kutip',
  number: 'angka',
  boolean: 'true atau false',
  array: 'daftar [ … ]',
  object: 'kelompok { … }',
  record: 'kelompok { … }',
};

const typeName = (expected: string): string => TYPE_NAMES[expected] ?? expected;
