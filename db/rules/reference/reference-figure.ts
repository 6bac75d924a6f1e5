import { futureDayFault } from '../value/field-fault.ts';
import type { FieldFault } from '../value/field-fault.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** A figure that somebody else published; it is quoted beside the office's own counts and never enters them. */
export interface ReferenceFigure {
  /** What is counted: "Koperasi aktif". */
  readonly subject: string;
  /** Whose figure it is: "Provinsi Kalimantan Timur". */
  readonly area: string;
  /** An exact decimal figure with a dot: "5000", "63.45". */
  readonly amount: string;
  /** The source itself says "about" or "more than". */
  readonly isAbout: boolean;
  /** "koperasi", "persen"; empty where the subject says it. */
  readonly unit: string;
  /** The day of which the figure speaks; null where the source does not say. */
  readonly asOf: PlainDate | null;
  readonly source: string;
  /** The day on which the source was published. */
  readonly sourceOn: PlainDate | null;
  readonly note: string;
}

export const REFERENCE_FIELDS = {
  subject: 'Yang dihitung',
  area: 'Wilayah',
  amount: 'Angka',
  isAbout: 'Sekitar',
  unit: 'Satuan',
  asOf: 'Keadaan tanggal',
  source: 'Sumber',
  sourceOn: 'Tanggal sumber',
  note: 'Keterangan',
} as const satisfies Readonly<Record<keyof ReferenceFigure, string>>;

/** At most 15 digits before and six after the comma, as a person types them: "5.000", "63,45". */
const TYPED = /^(\d{1,3}(?:\.\d{3}){0,4}|\d{1,15})(?:,(\d{1,6}))?$/;

/** "5.000" as "5000", "63,45" as "63.45"; undefined for what is no figure. */
export function readDecimal(typed: string): string | undefined {
  const found = TYPED.exec(typed.trim().replaceAll(/\s/g, ''));
  if (!found) return undefined;
  const whole = (found[1] ?? '').replaceAll('.', '').replace(/^0+(?=\d)/, '');
  return found[2] === undefined ? whole : `${whole}.${found[2]}`;
}

/** "5000" as "5.000", "63.45" as "63,45". */
export function formatAmount(amount: string): string {
  const [whole = '', part] = amount.split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}

/** "sekitar 5.000 koperasi". */
export const amountText = ({ amount, isAbout, unit }: Pick<ReferenceFigure, 'amount' | 'isAbout' | 'unit'>) =>
  [isAbout ? 'sekitar' : '', formatAmount(amount), unit].filter((part) => part !== '').join(' ');

/**
 * "Koperasi aktif di Provinsi Kalimantan Timur sekitar 3.000 koperasi (keadaan 4 Juli 2023; sumber: ..., 5 Juli 2023)":
 * a sentence for a speech or a release that says whose figure it is.
 */
export function referenceSentence(figure: ReferenceFigure): string {
  const { subject, area, asOf, source, sourceOn } = figure;
  const said = sourceOn === null ? source : `${source}, ${formatLongDate(sourceOn)}`;
  const when = asOf === null ? 'tanggal keadaannya tidak disebut' : `keadaan ${formatLongDate(asOf)}`;
  return `${subject} di ${area} ${amountText(figure)} (${when}; sumber: ${said}).`;
}

/** What cannot be saved as written, each at its field. */
export function referenceFaults(
  { asOf, sourceOn }: Pick<ReferenceFigure, 'asOf' | 'sourceOn'>,
  today: PlainDate,
): readonly FieldFault<keyof ReferenceFigure>[] {
  const faults: FieldFault<keyof ReferenceFigure>[] = [
    ...futureDayFault('sourceOn', REFERENCE_FIELDS.sourceOn, sourceOn, today),
  ];
  if (asOf !== null && sourceOn !== null && asOf > sourceOn)
    faults.push({
      field: 'asOf',
      message: `Keadaannya tertulis ${formatLongDate(asOf)}, sesudah sumbernya terbit ${formatLongDate(sourceOn)}. Periksa kedua tanggalnya.`,
    });
  return faults;
}
