import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { InputOf, OutputOf } from '#contract/index.ts';
import { bookYear, day, id, longText, shortText } from '#contract/scalars.ts';
import { questionsOf } from '#rules/evaluation/health-worksheet.ts';
import type { HealthAnswer } from '#rules/evaluation/health-worksheet.ts';
import { formatScore, HEALTH_ASPECTS, parseScore } from '#rules/rule-book/health-score.ts';
import type { HealthAspect } from '#rules/rule-book/health-score.ts';
import { faultsOf } from '../base/refusal.ts';

const ANSWER_WORDS: Readonly<Record<HealthAnswer, string>> = {
  yes: 'ya',
  no: 'tidak',
  not_applicable: 'tidak-berlaku',
};
const WORDS = ['', ...Object.values(ANSWER_WORDS)] as const;

const ASPECT_WORDS: Readonly<Record<HealthAspect, string>> = {
  governance: 'tataKelola',
  risk: 'profilRisiko',
  finance: 'kinerjaKeuangan',
  capital: 'permodalan',
  sharia: 'kepatuhanSyariah',
};

const word = z
  .string()
  .refine((text) => WORDS.includes(text), 'Jawaban berupa ya, tidak, atau tidak-berlaku.');
const answer = z.union([
  word,
  // The question stands there for whoever fills the file in; it is not read back.
  z.strictObject({ pertanyaan: z.string().optional(), jawaban: word, catatan: z.string().default('') }),
]);
const score = z
  .string()
  .refine((text) => parseScore(text) !== undefined, 'Tulis skor 0 sampai 100, misalnya "79,5".')
  .transform((text) => parseScore(text) ?? 0);
const scores = z.strictObject(
  Object.fromEntries(HEALTH_ASPECTS.map((aspect) => [ASPECT_WORDS[aspect], score.nullable().default(null)])),
);

/** A worksheet as a file for the headless door; its words are Indonesian and its faults are named by them. */
const worksheetJson = z.strictObject({
  koperasi: id,
  id: id.nullable().default(null),
  tahunBuku: bookYear,
  tanggal: day,
  pemeriksa: shortText.default(''),
  nomorLaporan: shortText.default(''),
  catatan: longText.default(''),
  jawaban: z.record(z.string(), answer),
  skorLangsung: z.strictObject({ alasan: longText, skor: scores }).nullable().default(null),
});

/** What a file calls the parts of a save, so that a fault names the file's own place. */
const PLACES: Readonly<Record<string, string>> = {
  answers: 'jawaban',
  inspectedOn: 'tanggal',
  bookYear: 'tahunBuku',
  inspectors: 'pemeriksa',
  reportNumber: 'nomorLaporan',
  note: 'catatan',
  manual: 'skorLangsung',
};

function answerOf(text: string): HealthAnswer | null {
  const found = Object.entries(ANSWER_WORDS).find(([, known]) => known === text);
  return found ? (found[0] as HealthAnswer) : null;
}

type Save = Omit<InputOf<'worksheet.save'>, 'expectedUpdatedAt' | 'isDraft' | 'documentId'>;

/** @throws AppError FILE_NOT_JSON, or INVALID_INPUT with the path of every fault */
export function parseWorksheetJson(text: string, namaBerkas: string): Save {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new AppError('FILE_NOT_JSON', { facts: { namaBerkas } }, { cause: error });
  }
  const read = worksheetJson.safeParse(content);
  if (!read.success) throw new AppError('INVALID_INPUT', { faults: faultsOf(read.error) });
  const { koperasi, tahunBuku, tanggal, pemeriksa, nomorLaporan, catatan, jawaban, skorLangsung } = read.data;
  return {
    cooperativeId: koperasi,
    id: read.data.id,
    bookYear: tahunBuku,
    inspectedOn: tanggal,
    inspectors: pemeriksa,
    reportNumber: nomorLaporan,
    note: catatan,
    answers: Object.fromEntries(
      Object.entries(jawaban).map(([code, given]) =>
        typeof given === 'string'
          ? [code, { answer: answerOf(given), remark: '' }]
          : [code, { answer: answerOf(given.jawaban), remark: given.catatan }],
      ),
    ),
    manual: skorLangsung && {
      reason: skorLangsung.alasan,
      scores: Object.fromEntries(
        HEALTH_ASPECTS.map((aspect) => [aspect, skorLangsung.skor[ASPECT_WORDS[aspect]] ?? null]),
      ) as NonNullable<Save['manual']>['scores'],
    },
  };
}

/** A worksheet as such a file, with every question. */
export function worksheetToJson(cooperativeId: string, sheet: OutputOf<'worksheet.get'>) {
  const questions = sheet.form.asked.sections.flatMap(questionsOf);
  const { manual } = sheet;
  return {
    koperasi: cooperativeId,
    id: sheet.id,
    tahunBuku: sheet.bookYear,
    tanggal: sheet.inspectedOn,
    pemeriksa: sheet.inspectors,
    nomorLaporan: sheet.reportNumber,
    catatan: sheet.note,
    jawaban: Object.fromEntries(
      questions.map(({ code, text }) => {
        const given = sheet.answers[code];
        const known = given?.answer ?? null;
        return [
          code,
          {
            pertanyaan: text,
            jawaban: known === null ? '' : ANSWER_WORDS[known],
            catatan: given?.remark ?? '',
          },
        ];
      }),
    ),
    skorLangsung: manual && {
      alasan: manual.reason,
      skor: Object.fromEntries(
        HEALTH_ASPECTS.map((aspect) => {
          const known = manual.scores[aspect];
          return [ASPECT_WORDS[aspect], known === null ? null : formatScore(known)];
        }),
      ),
    },
  };
}

/** A refusal whose faults name the places of the file instead of those of the request. */
export function inWordsOfFile(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'INVALID_INPUT') return error;
  const faults = (error.details.faults ?? []).map(({ path, message }) => {
    const [first = '', ...rest] = path.split('.');
    return { path: [PLACES[first] ?? first, ...rest].join('.'), message };
  });
  return new AppError('INVALID_INPUT', { faults }, { cause: error });
}
