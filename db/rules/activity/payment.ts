import type { FieldFault } from '../value/field-fault.ts';
import { formatShortDate } from '../value/indonesian-date.ts';
import { formatDecimal, formatRupiah } from '../value/numbers.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { AttendanceMark } from './activity.ts';

/** What an activity pays out against a signature. */
export const PAY_ITEMS = ['allowance', 'transport', 'speaker'] as const;
export type PayItem = (typeof PAY_ITEMS)[number];
export const PAY_LABELS: Readonly<Record<PayItem, string>> = {
  allowance: 'Uang saku',
  transport: 'Uang transport',
  speaker: 'Honorarium narasumber',
};

export interface CommitteeMember {
  readonly name: string;
  readonly nip: string;
  readonly role: string;
}

/** What an activity pays, and who answers for the money. */
export interface ActivityTerms {
  /** Whole rupiah for a day of presence; null: not paid. */
  readonly allowanceRate: number | null;
  readonly transportRate: number | null;
  /** Whole rupiah for an hour of lessons (JP). */
  readonly speakerRate: number | null;
  /** Tax kept back, in hundredths of a percent: 250 is 2,5 %. */
  readonly allowanceTax: number;
  readonly transportTax: number;
  readonly speakerTax: number;
  /** The rule that sets the rates. */
  readonly basis: string;
  readonly accountCode: string;
  /** PPTK. */
  readonly officerName: string;
  readonly officerNip: string;
  readonly treasurerName: string;
  readonly treasurerNip: string;
  /** PA or KPA, who knows of the payment. */
  readonly authorityName: string;
  readonly authorityNip: string;
  /** Empty: which of the two is written by hand. */
  readonly authorityPosition: string;
  readonly committee: readonly CommitteeMember[];
}

export const TERMS_LABELS = {
  allowanceRate: 'Uang saku sehari (Rp)',
  transportRate: 'Uang transport sehari (Rp)',
  speakerRate: 'Honorarium narasumber setiap JP (Rp)',
  allowanceTax: 'Pajak uang saku (%)',
  transportTax: 'Pajak uang transport (%)',
  speakerTax: 'Pajak honorarium (%)',
  basis: 'Dasar tarif',
  accountCode: 'Kode rekening',
  officerName: 'Nama PPTK',
  officerNip: 'NIP PPTK',
  treasurerName: 'Nama bendahara',
  treasurerNip: 'NIP bendahara',
  authorityName: 'Nama pengguna anggaran (PA/KPA)',
  authorityNip: 'NIP pengguna anggaran',
  authorityPosition: 'Kedudukan (PA atau KPA)',
  committee: 'Panitia',
} as const satisfies Readonly<Record<keyof ActivityTerms, string>>;

export const NO_TERMS: ActivityTerms = {
  allowanceRate: null,
  transportRate: null,
  speakerRate: null,
  allowanceTax: 0,
  transportTax: 0,
  speakerTax: 0,
  basis: '',
  accountCode: '',
  officerName: '',
  officerNip: '',
  treasurerName: '',
  treasurerNip: '',
  authorityName: '',
  authorityNip: '',
  authorityPosition: '',
  committee: [],
};

/** How the one over the money signs where nobody has said as which of the two. */
export const STANDARD_AUTHORITY = 'Pengguna Anggaran/Kuasa Pengguna Anggaran';

const WHOLE = 10_000;
const PERCENT = 100;

/** "2,5 %", "5 %". */
export const taxText = (hundredths: number): string =>
  `${formatDecimal(hundredths / PERCENT, 2).replace(/,?0+$/, '')} %`;

/** "2,5" and "2.5 %" are 250 hundredths; empty is none; NaN where no percent can be read. */
export function readTax(typed: string): number {
  const text = typed.replace('%', '').trim().replace(',', '.');
  if (text === '') return 0;
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text)) return Number.NaN;
  const hundredths = Math.round(Number(text) * PERCENT);
  return hundredths <= WHOLE ? hundredths : Number.NaN;
}

/** The rate and tax of an item; null where the activity does not pay it. */
export function rateOf(
  item: PayItem,
  terms: ActivityTerms,
): { readonly rate: number | null; readonly tax: number } {
  switch (item) {
    case 'allowance':
      return { rate: terms.allowanceRate, tax: terms.allowanceTax };
    case 'transport':
      return { rate: terms.transportRate, tax: terms.transportTax };
    default:
      return { rate: terms.speakerRate, tax: terms.speakerTax };
  }
}

/** One line before the money is worked out: days of presence or hours of lessons, and the rate for one. */
export interface PayBasis {
  readonly name: string;
  readonly from: string;
  readonly units: number;
  readonly rate: number;
}

export interface PayRow extends PayBasis {
  readonly gross: number;
  readonly tax: number;
  readonly net: number;
}

export interface PaySums {
  readonly gross: number;
  readonly tax: number;
  readonly net: number;
}

export interface PaySheet extends PaySums {
  readonly rows: readonly PayRow[];
}

/** The sheet of an item: whole rupiah, the tax of a row rounded down; sums are those of the rows as printed. */
export function paySheet(basis: readonly PayBasis[], taxHundredths: number): PaySheet {
  const rows = basis.map((one) => {
    const gross = one.units * one.rate;
    // Exact: gross times hundredths may outgrow what a number holds.
    const tax = Number.isSafeInteger(gross)
      ? Number((BigInt(gross) * BigInt(taxHundredths)) / BigInt(WHOLE))
      : Number.NaN;
    return { ...one, gross, tax, net: gross - tax };
  });
  const sum = (of: (row: PayRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return { rows, gross: sum((row) => row.gross), tax: sum((row) => row.tax), net: sum((row) => row.net) };
}

/** Whose receipt bears a stamp (meterai), by name where they are few; empty where nobody's does. */
export function stampNoteOf({ rows }: Pick<PaySheet, 'rows'>, limit: number): string {
  const over = rows.filter(({ gross }) => gross > limit).map(({ name }) => name);
  if (over.length === 0) return '';
  const who = over.length > 3 ? `${String(over.length)} penerima` : over.join(', ');
  return `Dibubuhi meterai karena lebih dari ${formatRupiah(limit)}: ${who}.`;
}

/** Who was there on how many days, as a receipt asks. */
export interface PaidAttendance {
  readonly name: string;
  readonly marks: ReadonlyMap<PlainDate, AttendanceMark>;
}

/** A day without a mark: nobody can say whether it is to be paid. Once an activity is over it is a day of absence. */
export function unmarkedFaults(
  people: readonly PaidAttendance[],
  days: readonly PlainDate[],
  isOver: boolean,
): readonly FieldFault[] {
  if (isOver) return [];
  for (const { name, marks } of people) {
    const open = days.find((day) => !marks.has(day));
    if (open !== undefined)
      return [
        {
          field: 'batchId',
          message: `Kehadiran ${name} pada ${formatShortDate(open)} belum ditandai. Tandai dahulu; yang dibayar ialah hari hadir.`,
        },
      ];
  }
  return [];
}

interface Checked {
  readonly item: PayItem;
  readonly rate: number | null;
  readonly sheet: PaySheet;
  /** What the office typed to be held against; null: nothing. */
  readonly expected: number | null;
  /** All items of all batches together, before tax. */
  readonly allItems: number;
  readonly budgetSpent: number | null;
}

/** Why a receipt cannot be printed: nothing to pay, or money that does not add up. */
export function receiptFaults({
  item,
  rate,
  sheet,
  expected,
  allItems,
  budgetSpent,
}: Checked): readonly FieldFault[] {
  const label = PAY_LABELS[item].toLowerCase();
  if (rate === null && sheet.gross === 0)
    return [{ field: 'item', message: `Tarif ${label} belum diisi. Isi pada Pembayaran dan panitia.` }];
  if (sheet.rows.length === 0)
    return [
      {
        field: 'item',
        message:
          item === 'speaker'
            ? 'Belum ada sesi dengan narasumber dan JP pada angkatan ini. Isi pada jadwalnya.'
            : 'Tidak ada peserta yang hadir pada angkatan ini; tidak ada yang dibayar.',
      },
    ];
  if (!Number.isSafeInteger(allItems))
    return [{ field: 'item', message: 'Jumlahnya terlalu besar. Periksa tarifnya.' }];
  if (expected !== null && expected !== sheet.gross)
    return [
      {
        field: 'expected',
        message: `Jumlah tertulis ${formatRupiah(expected)}, sedangkan hari hadir dikali tarif ${formatRupiah(sheet.gross)}. Betulkan kehadiran, tarif, atau jumlahnya.`,
      },
    ];
  return budgetSpent !== null && allItems > budgetSpent
    ? [
        {
          field: 'item',
          message: `Semua pembayaran kegiatan ini ${formatRupiah(allItems)}, lebih besar dari realisasi anggarannya ${formatRupiah(budgetSpent)}. Betulkan tarif, kehadiran, atau realisasinya.`,
        },
      ]
    : [];
}

/** What cannot be saved as written, each at its field. */
export function termsFaults(terms: ActivityTerms): readonly FieldFault[] {
  const seen = new Set<string>();
  return [
    ...(['officerNip', 'treasurerNip', 'authorityNip'] as const).flatMap((field) =>
      nipFaults(field, terms[field]),
    ),
    ...terms.committee.flatMap(({ name, nip }, at) => {
      const under = `committee[${String(at)}].`;
      const key = name.trim().toLowerCase();
      const isTwice = seen.has(key);
      seen.add(key);
      return [
        ...(isTwice ? [{ field: `${under}name`, message: `${name} sudah tertulis di atas.` }] : []),
        ...nipFaults(`${under}nip`, nip),
      ];
    }),
  ];
}

const nipFaults = (field: string, nip: string): readonly FieldFault[] =>
  nip === '' || /^\d{18}$/.test(nip.replace(/\s/g, ''))
    ? []
    : [{ field, message: 'NIP terdiri atas 18 angka; kosongkan bila tidak ada.' }];
