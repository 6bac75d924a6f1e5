import type { RenjaEvaluation, RenjaRow } from '#contract/performance/renja.ts';
import { SCALE_WORDS } from '#rules/performance/achievement.ts';
import { amountText, percentText } from '#rules/performance/amount.ts';
import type { Pair } from '#rules/performance/renja.ts';
import { RENJA_NOTE_LABELS } from '#rules/performance/renja.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PrintedRenja, RenjaHeading, RenjaMeanRow } from '../documents/performance/renja-columns.ts';

/** Stands where nobody has said: never a nought. */
export const MISSING = 'b.d.';
const [DISTINCT, LEVEL, DOWN] = ['*', '†', '‡'] as const;
const NOT_WRITTEN = 'belum diisi';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

type Printed = readonly [k: string, rp: string];

const known = (amount: number | null, text: (amount: number) => string): string =>
  amount === null ? MISSING : text(amount);

const pairOf = ({ k, rp }: Pair, unit: string, mark = ''): Printed => [
  known(k, (amount) => `${amountText(amount, unit)}${mark}`),
  known(rp, formatInteger),
];

/** A share of nothing is "-"; of what is not known it is not known. */
function percentOf(percent: number | null, part: number | null, whole: number | null, mark = ''): string {
  if (percent !== null) return `${percentText(percent)}${mark}`;
  return part === null || whole === null ? MISSING : '-';
}

const joinMark = ({ joining }: RenjaRow): string => ({ sum: '', distinct: DISTINCT, level: LEVEL })[joining];

/** Quarters after the reported one stay empty: the paper says nothing of them. */
export function printedRenjaRow(row: RenjaRow, quarter: number): PrintedRenja {
  const { unit, renstra, total } = row;
  const last = quarter === 0 ? 4 : quarter;
  const mark = row.direction === 'down' ? DOWN : '';
  return {
    objective: row.objective === '' ? MISSING : row.objective,
    programme: row.programmeCode === '' ? MISSING : `${row.programmeCode} ${row.programmeName}`.trim(),
    indicator: `${row.code} ${row.name}`,
    about: row.isCumulative ? `${unit}; TW dihitung sejak Januari` : unit,
    pairs: [
      pairOf(renstra, unit),
      pairOf(row.before, unit),
      pairOf(row.planned, unit),
      ...row.quarters.map((pair, at): Printed => (at < last ? pairOf(pair, unit) : ['', ''])),
      pairOf(row.done, unit),
      pairOf(total, unit, joinMark(row)),
      [
        percentOf(row.ofRenstra.k, total.k, renstra.k, mark),
        percentOf(row.ofRenstra.rp, total.rp, renstra.rp),
      ],
    ],
    division: row.division === '' ? MISSING : row.division,
  };
}

/** The one year in which every Renstra ends, as far as somebody has said; undefined where they differ or nobody has. */
function renstraEnd(rows: readonly RenjaRow[]): number | undefined {
  const years = new Set(rows.flatMap(({ renstraUntil }) => (renstraUntil === null ? [] : [renstraUntil])));
  return years.size === 1 ? [...years][0] : undefined;
}

export function renjaHeadings({ year, rows }: RenjaEvaluation): readonly RenjaHeading[] {
  const end = renstraEnd(rows);
  const [now, before] = [String(year), String(year - 1)];
  return [
    {
      title: `Target Renstra pada akhir ${end === undefined ? 'periode' : `tahun ${String(end)}`}`,
      number: '(5)',
    },
    { title: `Realisasi Renstra s.d. tahun ${before}`, number: '(6)' },
    { title: `Target dan anggaran Renja tahun ${now}`, number: '(7)' },
    ...ROMAN.map((word, at) => ({ title: `Realisasi TW ${word}`, number: `(${String(at + 8)})` })),
    { title: `Realisasi tahun ${now}`, number: '(12)' },
    { title: `Realisasi Renstra s.d. tahun ${now}`, number: '(13) = (6) + (12)' },
    { title: `Tingkat capaian Renstra s.d. tahun ${now} (%)`, number: '(14) = (13) ÷ (5) × 100' },
  ];
}

type Means = RenjaEvaluation['ofYear'];

export function renjaMeans({ rows, ofYear, ofRenstra }: RenjaEvaluation): readonly RenjaMeanRow[] {
  const both = (means: Means, text: (mean: Means['k']) => string): Printed => [text(means.k), text(means.rp)];
  const meanText = ({ value, count }: Means['k']): string =>
    value === null ? MISSING : `${percentText(value)} (${String(count)}/${String(rows.length)})`;
  const scaleText = ({ scale }: Means['k']): string => (scale === null ? MISSING : SCALE_WORDS[scale]);
  return [
    {
      label: 'Rata-rata capaian kinerja (%)',
      ofYear: both(ofYear, meanText),
      ofRenstra: both(ofRenstra, meanText),
    },
    {
      label: 'Predikat kinerja',
      ofYear: both(ofYear, scaleText),
      ofRenstra: both(ofRenstra, scaleText),
    },
  ];
}

export function renjaWords({ notes }: RenjaEvaluation): readonly (readonly [string, string])[] {
  return (['drivers', 'obstacles', 'nextQuarter', 'nextRenja'] as const).map((name) => [
    RENJA_NOTE_LABELS[name],
    notes[name] === '' ? NOT_WRITTEN : notes[name],
  ]);
}

/** Why a figure is what it is, where the table alone would not say it. */
export function renjaFootnotes(evaluation: RenjaEvaluation): readonly string[] {
  const { rows, frozen } = evaluation;
  const has = (holds: (row: RenjaRow) => boolean): boolean => rows.some((row) => holds(row));
  const ends = rows.filter(({ renstraUntil }) => renstraUntil !== null);
  const sources = rows.filter(({ basis }) => basis !== '');
  return [
    `K: kinerja; Rp: anggaran. ${MISSING}: belum ada data, bukan nol; "-": tidak dapat dibagi karena pembaginya nol.`,
    'Di bawah kolom (12): capaian tahun ini, (12) terhadap (7); di bawah kolom (14): capaian Renstra. Rata-rata hanya dari baris yang bernilai, banyaknya disebut dalam kurung; predikat menurut skala yang dipakai dinas.',
    ...(has(({ joining }) => joining === 'distinct')
      ? [
          `${DISTINCT} Yang sama dihitung sekali: (12) dihitung tersendiri dan bukan jumlah keempat triwulan; (13) = (6) + (12) dapat memuat yang sama dari tahun yang berbeda.`,
        ]
      : []),
    ...(has(({ joining }) => joining === 'level')
      ? [`${LEVEL} Persentase, pertumbuhan, atau keadaan pada akhir masa tidak dijumlahkan: (13) = (12).`]
      : []),
    ...(has(({ direction }) => direction === 'down')
      ? [`${DOWN} Makin kecil makin baik: capaian = (2 × target − realisasi) ÷ target × 100.`]
      : []),
    ...(ends.length > 0 && renstraEnd(rows) === undefined
      ? [
          `Akhir Renstra: ${ends.map(({ code, renstraUntil }) => `${code} ${String(renstraUntil)}`).join(', ')}.`,
        ]
      : []),
    ...(sources.length > 0
      ? [`Sumber: ${sources.map(({ code, basis }) => `${code} (${basis})`).join('; ')}.`]
      : []),
    ...(frozen === 'partly'
      ? [
          'Triwulan ini dibekukan sebelum tabel ini ada: kinerjanya sebagaimana dibekukan, anggaran dan catatannya menurut isian saat dicetak.',
        ]
      : []),
  ];
}
