import { z } from 'zod';
import { SIGNING_ERRORS } from './proof.ts';
import { AWARD_RANKINGS } from '#rules/award/ranking.ts';
import { AWARD_CRITERIA } from '#rules/award/verdict.ts';
import { GRADES } from '#rules/value/grade-name.ts';
import { query, command, task } from './define.ts';
import {
  bookYear,
  count,
  officeDay,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  reasons,
  requiredText,
  shortText,
  updatedAt,
} from './scalars.ts';
import { pdfToWrite, folderToWrite } from './file-paths.ts';

const candidate = z.object({ id, name: z.string(), districtName: z.string(), reasons });
export type AwardCandidate = z.infer<typeof candidate>;

const recipient = z.object({
  position: count,
  cooperativeId: id,
  name: z.string(),
  legalEntityNumber: z.string(),
  districtName: z.string(),
  number: z.string(),
});

export const AWARD_GIVERS = ['head', 'regent'] as const;
const giver = z.enum(AWARD_GIVERS);

const criteria = z.strictObject({
  isReportRequired: z.boolean(),
  isTimelinessRequired: z.boolean(),
  isActiveStatusRequired: z.boolean(),
  isRunningBusinessRequired: z.boolean(),
  isCertificateRequired: z.boolean(),
  coolingOffYears: z.int('Berupa angka tahun.').min(0).max(20, 'Paling banyak 20 tahun.'),
  minimumYears: z.int('Berupa angka tahun.').min(0).max(100, 'Paling banyak 100 tahun.'),
  minimumGrade: z.enum(GRADES).nullable(),
  /** Null: as many as are eligible. */
  plannedCount: z
    .int('Berupa banyaknya penerima.')
    .min(1, 'Sedikitnya satu penerima.')
    .max(100_000)
    .nullable()
    .default(null),
  /** What puts a candidate before another first. */
  ranking: z.enum(AWARD_RANKINGS).default('grade'),
});
export type AwardCriteriaInput = z.infer<typeof criteria>;

const tick = z.object({
  choice: z.enum(['include', 'exclude', 'by_rule']),
  reason: z.string(),
  decidedAt: z.string(),
  decidedBy: z.string(),
});

const verdict = z.object({
  criterion: z.enum(AWARD_CRITERIA),
  label: z.string(),
  isRequired: z.boolean(),
  isMet: z.boolean(),
  value: z.string(),
  limit: z.string(),
  basis: z.string(),
  message: z.string(),
  evidence: z.enum(['rat', 'identity', 'figures', 'legal', 'history']),
});

const judged = z.object({
  id,
  name: z.string(),
  districtName: z.string(),
  isEligible: z.boolean(),
  verdicts: z.array(verdict).readonly(),
  /** Peringatan dan hal lain di luar tabel syarat. */
  remarks: reasons,
  tick: tick.nullable(),
});
export type JudgedCandidate = z.infer<typeof judged>;

const ranked = z.object({
  id,
  /** Place in the order; who was left out by decision keeps it. */
  rank: count,
  name: z.string(),
  districtName: z.string(),
  grade: z.enum(GRADES),
  ratOn: dayOut.nullable(),
  lastAwardedYear: z.int().nullable(),
  turnover: z.int().nullable(),
  isChosen: z.boolean(),
  /** What a person decided above the rule. */
  decision: z.enum(['include', 'exclude']).nullable(),
});
export type RankedCandidate = z.infer<typeof ranked>;

/** What a choice has more and less than the one before it: enough to take it back. */
const change = { added: z.array(z.string()).readonly(), removed: z.array(z.string()).readonly() };
const someIds = z.array(id).max(100_000);

const programme = z.object({
  state: z.enum(['none', 'draft', 'confirmed']),
  giver,
  criteria,
  /** Syarat menurut aturan dinas untuk tahun buku itu, dan dasarnya. */
  ruleCriteria: criteria,
  basis: z.string(),
  confirmedOn: dayOut.nullable(),
  /** Of the draft's criteria and giver. */
  updatedAt,
});
export type AwardProgrammeState = z.infer<typeof programme>;

const made = z.object({ recipientCount: count, firstNumber: z.string(), lastNumber: z.string() });
const reason = requiredText;

export const awardContract = {
  /** Siapa yang layak menerima penghargaan dan mengapa yang lain tidak; setiap koperasi berada tepat di satu daftar. */
  'award.check': query(
    z.strictObject({ bookYear }),
    z.object({ eligible: z.array(candidate).readonly(), notEligible: z.array(candidate).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Berapa yang layak, tanpa daftarnya: halaman pertama tidak memuat seluruh register. */
  'award.countEligible': query(z.strictObject({ bookYear }), z.object({ eligible: count }), [
    'OFFICE_NOT_SET_UP',
  ]),
  /** Program satu tahun buku: konsepnya, syaratnya, dan siapa pemberinya. */
  'award.programme': query(z.strictObject({ bookYear }), programme, ['OFFICE_NOT_SET_UP']),
  /** Menyimpan syarat dan pemberi selagi konsep. */
  'award.saveDraft': command(z.strictObject({ bookYear, expectedUpdatedAt, criteria, giver }), programme, [
    'OFFICE_NOT_SET_UP',
    'RECORD_CHANGED_ELSEWHERE',
    'AWARD_DRAFT_NEEDED',
  ]),
  /** Keputusan orang di atas aturan: diikutkan, dikeluarkan, atau kembali menurut aturan; selalu dengan alasan. */
  'award.tick': command(
    z.strictObject({
      bookYear,
      cooperativeId: id,
      choice: z.enum(['include', 'exclude', 'by_rule']),
      reason,
    }),
    judged,
    ['OFFICE_NOT_SET_UP', 'AWARD_DRAFT_NEEDED', 'NOT_FOUND'],
  ),
  /** Keputusan yang sama atas banyak koperasi sekaligus, dengan satu alasan; urutan berikutnya naik menggantikan. */
  'award.tickMany': command(
    z.strictObject({
      bookYear,
      cooperativeIds: someIds.min(1, 'Tandai sedikitnya satu koperasi.').readonly(),
      choice: z.enum(['include', 'exclude', 'by_rule']),
      reason,
    }),
    z.object({ ticked: count, ...change }),
    ['OFFICE_NOT_SET_UP', 'AWARD_DRAFT_NEEDED', 'NOT_FOUND'],
  ),
  /** Semua calon menurut urutannya, siapa yang dipilih, dan berapa yang direncanakan. */
  'award.ranking': query(
    z.strictObject({ bookYear }),
    z.object({
      planned: count.nullable(),
      ranking: z.enum(AWARD_RANKINGS),
      /** Belum ada yang memilih: yang dipilih baru usul menurut urutan. */
      isProposal: z.boolean(),
      total: count,
      chosen: count,
      excluded: count,
      rows: z.array(ranked).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Memilih sekian teratas menurut urutan; yang dikeluarkan tetap di luar, yang diikutkan tetap di dalam. */
  'award.take': command(
    z.strictObject({
      bookYear,
      count: z.int('Berupa banyaknya penerima.').min(1, 'Sedikitnya satu penerima.').max(100_000),
    }),
    z.object({
      chosen: count,
      ...change,
      excluded: count,
      included: count,
      /** Berapa yang kurang karena yang layak lebih sedikit. */
      lacking: count,
      /** Belum ada rencana: banyaknya dicatat sebagai rencana tahun buku ini. */
      isPlanNew: z.boolean(),
    }),
    ['OFFICE_NOT_SET_UP', 'AWARD_DRAFT_NEEDED'],
  ),
  /** Mencentang atau melepas beberapa calon. */
  'award.choose': command(
    z.strictObject({ bookYear, add: someIds.readonly().default([]), remove: someIds.readonly().default([]) }),
    z.object({ chosen: count, ...change }),
    ['OFFICE_NOT_SET_UP', 'AWARD_DRAFT_NEEDED', 'AWARD_NOT_A_CANDIDATE'],
  ),
  /** Sehalaman calon dengan putusan tiap syarat. */
  'award.candidates': query(
    z.strictObject({
      bookYear,
      view: z.enum(['eligible', 'notEligible', 'manual', 'all']).default('eligible'),
      text: shortText.default(''),
      offset: z.int().min(0).max(10_000_000).default(0),
      limit: z.int().min(1).max(200).default(50),
    }),
    z.object({ rows: z.array(judged).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Putusan satu koperasi; bagi penerima yang sudah ditetapkan sebagaimana dibekukan. */
  'award.assess': query(z.strictObject({ bookYear, cooperativeId: id }), judged, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
  ]),
  /** Berapa yang layak dan berapa yang gagal pada tiap syarat; permintaan sendiri agar halaman tidak menunggu. */
  'award.count': query(
    z.strictObject({ bookYear }),
    z.object({
      total: count,
      eligible: count,
      notEligible: count,
      manual: count,
      failing: z.array(z.object({ criterion: z.enum(AWARD_CRITERIA), count })).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Daftar yang akan ditetapkan, menurut urutannya, dengan jumlah dan sidik daftarnya untuk `award.confirm`. */
  'award.recipients': query(
    z.strictObject({ bookYear }),
    z.object({
      count,
      checksum: z.string(),
      rows: z.array(z.object({ id, name: z.string(), districtName: z.string() })).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Menetapkan penerima dan mengambil nomor piagam; sekali untuk satu tahun buku. */
  'award.confirm': command(
    z.strictObject({
      bookYear,
      on: officeDay,
      earlierDateReason: shortText.default(''),
      /** Pejabatnya belum tercatat, dan tempat tanda tangan memang dibiarkan terbuka untuk pena. */
      isOpenSignature: z.boolean().default(false),
      /** `award.recipients` as the person saw it; another list is refused, and no number drawn. */
      seen: z.strictObject({ count, checksum: z.string().max(64) }),
    }),
    made,
    [
      'OFFICE_NOT_SET_UP',
      'AWARD_LIST_CHANGED',
      'AWARD_ALREADY_CONFIRMED',
      'AWARD_NO_RECIPIENT',
      'NUMBER_DATE_EARLIER',
      'NUMBER_TAKEN',
      'CERTIFICATE_INCOMPLETE',
      'SIGNATURE_OPEN',
      ...SIGNING_ERRORS,
    ],
  ),
  /** Membatalkan satu penerima dengan alasan; nomornya batal dan tetap tercatat. */
  'award.cancelRecipient': command(
    z.strictObject({ bookYear, cooperativeId: id, reason }),
    z.object({ recipientCount: count }),
    ['AWARD_NOT_CONFIRMED', 'NOT_FOUND', 'AWARD_NO_RECIPIENT'],
  ),
  /** Mengganti satu penerima dengan koperasi lain di tempat yang sama; nomor baru diambil. */
  'award.replaceRecipient': command(
    z.strictObject({ bookYear, cooperativeId: id, replacementId: id, reason }),
    z.object({ number: z.string() }),
    [
      'AWARD_NOT_CONFIRMED',
      'NOT_FOUND',
      'AWARD_TWICE',
      'NUMBER_TAKEN',
      'SNAPSHOT_ALTERED',
      ...SIGNING_ERRORS,
    ],
  ),
  /** Membatalkan seluruh penetapan dengan alasan; nomornya batal semua, program dapat ditetapkan ulang. */
  'award.void': command(z.strictObject({ bookYear, reason }), z.object({ voidedNumbers: count }), [
    'AWARD_NOT_CONFIRMED',
  ]),
  /** Lembar penilaian satu koperasi, atau semua penerima (`null`), satu halaman tiap koperasi. */
  'award.printAssessment': task(
    z.strictObject({
      bookYear,
      cooperativeId: id.nullable().default(null),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    [
      'OFFICE_NOT_SET_UP',
      'NOT_FOUND',
      'AWARD_NO_RECIPIENT',
      'FOLDER_NOT_WRITABLE',
      'FILE_IN_USE',
      'DISK_FULL',
      'CANCELLED',
    ],
  ),
  /** Program penghargaan satu tahun buku, atau null bila belum ditetapkan. */
  'award.get': query(
    z.strictObject({ bookYear }),
    z
      .object({
        bookYear,
        confirmedOn: dayOut,
        giver,
        recipients: z.array(recipient).readonly(),
        /** Penerima yang dibatalkan, dengan alasannya. */
        cancelled: z.array(recipient.extend({ stateReason: z.string() })).readonly(),
      })
      .nullable(),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Mencetak piagam, daftar SK, dan tanda terima; `folder` kosong berarti folder dokumen program. */
  'award.print': task(
    z.strictObject({
      bookYear,
      folder: folderToWrite.nullable().default(null),
      isSeparate: z.boolean().default(false),
      /** `lists`: daftar penerima dan tanda terima saja. */
      papers: z.enum(['all', 'lists']).default('all'),
    }),
    z.object({ files: z.array(z.string()).readonly(), pages: count }),
    [
      'AWARD_NOT_CONFIRMED',
      'NOT_FOUND',
      'SNAPSHOT_ALTERED',
      'FILE_NOT_FOUND',
      'FILE_DAMAGED',
      'FOLDER_NOT_WRITABLE',
      'FILE_IN_USE',
      'DISK_FULL',
      'CANCELLED',
    ],
  ),
  /** Piagam satu penerima (atau contoh dengan nama koperasi itu sebelum ditetapkan) untuk pratinjau. */
  'award.preview': task(z.strictObject({ bookYear, cooperativeId: id }), finishedFile, [
    'NOT_FOUND',
    'SNAPSHOT_ALTERED',
    'OFFICE_NOT_SET_UP',
  ]),
};
