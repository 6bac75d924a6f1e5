import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { InputOf } from '#contract/index.ts';
import { longText, officeDay, requiredText, shortText } from '#contract/scalars.ts';
import { VISIT_OUTCOMES } from '#rules/coaching/visit.ts';
import type { VisitOutcome } from '#rules/coaching/visit.ts';
import { faultsOf } from '../base/refusal.ts';

/** Words of the file and of the commands, by what they mean. */
export const OUTCOME_WORDS: Readonly<Record<VisitOutcome, string>> = {
  met_officers: 'bertemu-pengurus',
  office_only: 'kantor-ada',
  moved: 'pindah',
  not_found: 'tidak-ditemukan',
  refused: 'menolak',
  remote: 'telepon',
};
export const outcomeOfWord = (word: string): VisitOutcome | undefined =>
  VISIT_OUTCOMES.find((outcome) => OUTCOME_WORDS[outcome] === word);

const PRIORITIES = { didahulukan: 'high', biasa: 'normal', 'bila-sempat': 'low' } as const;

const followUp = z.strictObject({
  apa: requiredText,
  batas: officeDay.nullable().default(null),
  petugas: shortText.default(''),
  selesai: officeDay.nullable().default(null),
});

/** The file of one cooperative's coaching; its words are Indonesian and its faults are named by them. */
const coachingJson = z.strictObject({
  tahun: z.int().min(1945).max(2200),
  koperasi: requiredText,
  petugas: shortText.default(''),
  tujuan: requiredText,
  bulan: z.int().min(1).max(12).nullable().default(null),
  prioritas: z.enum(['didahulukan', 'biasa', 'bila-sempat']).default('biasa'),
  alasan: shortText.default(''),
  suratTugas: shortText.default(''),
  kunjungan: z
    .array(
      z.strictObject({
        tanggal: officeDay,
        hasil: z.enum(['bertemu-pengurus', 'kantor-ada', 'pindah', 'tidak-ditemukan', 'menolak', 'telepon']),
        bertemu: shortText.default(''),
        jabatan: shortText.default(''),
        saran: longText.default(''),
        langkah: longText.default(''),
        catatan: longText.default(''),
        tindakLanjut: z.array(followUp).max(50).default([]),
      }),
    )
    .max(500)
    .default([]),
});

function inIndonesian(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Bagian ini belum ada.' : 'Jenis isinya tidak sesuai.';
    case 'unrecognized_keys':
      return `Bagian yang tidak dikenal: ${issue.keys.join(', ')}. Periksa ejaannya.`;
    case 'invalid_value':
      return `Pilihannya: ${issue.values.map(String).join(', ')}.`;
    default:
      return undefined;
  }
}

/**
 * A coaching file as the request takes it.
 * @throws AppError FILE_NOT_JSON, or INVALID_INPUT with the path of every fault
 */
export function parseCoachingJson(text: string, namaBerkas: string): InputOf<'coaching.enter'> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new AppError('FILE_NOT_JSON', { facts: { namaBerkas } }, { cause: error });
  }
  const result = coachingJson.safeParse(content, { error: inIndonesian });
  if (!result.success) throw new AppError('INVALID_INPUT', { faults: faultsOf(result.error) });
  const file = result.data;
  return {
    year: file.tahun,
    cooperative: file.koperasi,
    officer: file.petugas,
    goal: file.tujuan,
    plannedMonth: file.bulan,
    priority: PRIORITIES[file.prioritas],
    priorityReason: file.alasan,
    assignment: file.suratTugas,
    visits: file.kunjungan.map((one) => ({
      visitedOn: one.tanggal,
      outcome: outcomeOfWord(one.hasil) ?? 'met_officers',
      metName: one.bertemu,
      metPosition: one.jabatan,
      advice: one.saran,
      nextStep: one.langkah,
      note: one.catatan,
      followUps: one.tindakLanjut.map(({ apa, batas, petugas, selesai }) => ({
        task: apa,
        dueOn: batas,
        officer: petugas,
        doneOn: selesai,
      })),
    })),
  };
}

/** Fields of the request by the words of the file. */
const FILE_WORDS: Readonly<Record<string, string>> = {
  year: 'tahun',
  cooperative: 'koperasi',
  cooperativeId: 'koperasi',
  officer: 'petugas',
  officerId: 'petugas',
  goal: 'tujuan',
  priorityReason: 'alasan',
  visits: 'kunjungan',
  visitedOn: 'tanggal',
  outcome: 'hasil',
  followUps: 'tindakLanjut',
  task: 'apa',
  dueOn: 'batas',
  doneOn: 'selesai',
};

/** A refusal of the request, its paths in the words of the file. */
export function inWordsOfFile(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'INVALID_INPUT') return error;
  const faults = (error.details.faults ?? []).map(({ path, message }) => ({
    message,
    path: path.replace(/[A-Za-z]+/g, (word) => FILE_WORDS[word] ?? word),
  }));
  return new AppError('INVALID_INPUT', { faults }, { cause: error });
}
