import type { ReadHandle } from '#db/handles.ts';
import { findCooperative, listRats } from '#db/queries/cooperative/cooperative.ts';
import type { RowList } from '#rules/template/ast.ts';
import type { PlaceholderValues } from '#rules/template/fill.ts';
import { HEALTH_PREDICATE_LABELS } from '#rules/rule-book/health-score.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { quorumSentence } from '#rules/rat/quorum.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import { spelledDate } from '#rules/value/spelled-date.ts';
import { readInspections } from '../evaluation/read-inspections.ts';
import { readRatYear } from '../rat/read-year.ts';
import type { Fields } from './letter-fields.ts';
import { dissolutionValues } from './term-values.ts';

/** What a letter takes from a record of its cooperative: values, and rows for its tables. */
export interface OnRecord {
  readonly values: PlaceholderValues;
  readonly rows: Readonly<Partial<Record<RowList, readonly PlaceholderValues[]>>>;
}

interface Wanted {
  readonly bookYear: number;
  readonly on: PlainDate;
  readonly ruleBook: RuleBook;
  readonly fields: Fields;
  /** The placeholders of the letter: only the records that one of them speaks of are read. */
  readonly codes: ReadonlySet<string>;
}

const NOTHING: OnRecord = { values: {}, rows: {} };
const countText = (count: number | null): string => (count === null ? '' : formatInteger(count));

/** The inspection of the book year that was done last by the day of the letter. */
async function healthOnRecord(read: ReadHandle, id: string, { bookYear, on }: Wanted): Promise<OnRecord> {
  const { inspections } = await readInspections(id, { read, today: on });
  const last = inspections.find((one) => one.bookYear === bookYear && one.inspectedOn <= on);
  if (!last) return NOTHING;
  return {
    values: {
      nilai_kesehatan: last.finalScore,
      predikat_kesehatan: HEALTH_PREDICATE_LABELS[last.predicate],
      dasar_kesehatan: last.basis,
    },
    rows: {
      aspek: last.aspects.map(({ label, weight, score, share }) => ({
        aspek_nama: label,
        aspek_bobot: weight,
        aspek_nilai: score,
        aspek_tertimbang: share,
      })),
    },
  };
}

/** The stages whose scans belong to the report that a cooperative hands in. */
const REPORT_STAGES: ReadonlySet<string> = new Set(['held', 'reported']);

async function ratOnRecord(read: ReadHandle, id: string, { bookYear, on }: Wanted): Promise<OnRecord> {
  const { detail, stages, quorum } = await readRatYear(read, id, bookYear, on);
  const heldOn = stages.find(({ stage }) => stage === 'held')?.on ?? null;
  const documents = stages.flatMap((stage) => (REPORT_STAGES.has(stage.stage) ? stage.documents : []));
  return {
    values: {
      tempat_rat: detail.place,
      cara_rat: detail.mode === 'keduanya' ? 'luring dan daring' : detail.mode,
      rat_terbilang: heldOn ? spelledDate(heldOn) : '',
      jumlah_berhak: countText(detail.entitled),
      jumlah_hadir_rat: countText(detail.present),
      kalimat_kuorum: quorumSentence(detail, quorum.rule, quorum.basis),
    },
    rows: {
      laporan: documents.map(({ title }) => ({
        laporan_dokumen: title,
        laporan_keterangan: 'pindaian tersimpan',
      })),
    },
  };
}

/** So many closed book years a statement shows. */
const YEARS_SHOWN = 3;
const NOT_RECORDED = 'belum tercatat';

/** What the register has by the day of the letter of the meetings of the last closed book years, oldest first. */
async function yearsOnRecord(read: ReadHandle, id: string, { on }: Wanted): Promise<OnRecord> {
  const rats = await listRats(read, id);
  const foundedOn = (await findCooperative(read, id))?.legalEntityOn ?? null;
  const last = dateParts(on).year - 1;
  const known = (day: PlainDate | null) => (day !== null && day <= on ? day : null);
  return {
    values: {},
    rows: {
      rat: Array.from({ length: YEARS_SHOWN }, (_, at) => last - YEARS_SHOWN + 1 + at).map((bookYear) => {
        const rat = rats.find((one) => one.bookYear === bookYear);
        const heldOn = known(rat?.heldOn ?? null);
        const reportedOn = known(rat?.reportedOn ?? null);
        const isUndated = rat !== undefined && rat.heldOn === null;
        const isYoung = foundedOn !== null && foundedOn > calendarBookYearEnd(bookYear);
        return {
          rat_tahun: String(bookYear),
          rat_dilaksanakan: heldOn
            ? formatLongDate(heldOn)
            : isUndated
              ? 'sudah, tanggal tidak tercatat'
              : NOT_RECORDED,
          rat_laporan: reportedOn ? formatLongDate(reportedOn) : NOT_RECORDED,
          rat_catatan: isYoung ? 'belum berdiri' : '-',
        };
      }),
    },
  };
}

async function dissolutionOnRecord(read: ReadHandle, id: string, wanted: Wanted): Promise<OnRecord> {
  return { values: await dissolutionValues(read, id, wanted), rows: {} };
}

type Reader = (read: ReadHandle, id: string, wanted: Wanted) => Promise<OnRecord>;

/** Which placeholders ask for which record. */
const READERS: readonly (readonly [codes: readonly string[], reader: Reader])[] = [
  [['nilai_kesehatan', 'predikat_kesehatan', 'dasar_kesehatan', 'aspek_nama'], healthOnRecord],
  [
    [
      'tempat_rat',
      'cara_rat',
      'rat_terbilang',
      'jumlah_berhak',
      'jumlah_hadir_rat',
      'kalimat_kuorum',
      'laporan_dokumen',
    ],
    ratOnRecord,
  ],
  [['rat_tahun', 'rat_dilaksanakan', 'rat_laporan'], yearsOnRecord],
  [
    [
      'alasan_pembubaran',
      'hasil_verifikasi',
      'surat_desa',
      'tanggal_pengumuman',
      'tempat_pengumuman',
      'pengumuman_sampai',
      'pengumuman_selesai',
      'keadaan_keberatan',
    ],
    dissolutionOnRecord,
  ],
];

/** The records of one cooperative that a letter speaks of; nothing for a cooperative that is not there. */
export async function onRecord(read: ReadHandle, id: string | undefined, wanted: Wanted): Promise<OnRecord> {
  if (id === undefined || !(await findCooperative(read, id))) return NOTHING;
  let found = NOTHING;
  for (const [codes, reader] of READERS) {
    if (!codes.some((code) => wanted.codes.has(code))) continue;
    const { values, rows } = await reader(read, id, wanted);
    found = { values: { ...found.values, ...values }, rows: { ...found.rows, ...rows } };
  }
  return found;
}
