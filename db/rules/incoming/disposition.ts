import type { NamedChoice } from '../rule-book/rule-value.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { futureDayFault } from '../value/field-fault.ts';
import type { FieldFault } from '../value/field-fault.ts';

/** What one person or unit is to do about a letter, and until when. */
export interface DispositionFacts {
  readonly fromWhom: string;
  readonly toWhom: string;
  /** Codes of the rule `disposition-instructions`. */
  readonly instructions: readonly string[];
  readonly note: string;
  readonly givenOn: PlainDate;
  /** The last day, itself still in time. */
  readonly dueOn: PlainDate | null;
}

export const DISPOSITION_LABELS = {
  fromWhom: 'Dari',
  toWhom: 'Kepada',
  instructions: 'Instruksi',
  note: 'Isi disposisi',
  givenOn: 'Tanggal disposisi',
  dueOn: 'Tenggat',
} as const satisfies Readonly<Record<keyof DispositionFacts, string>>;

/** What cannot be saved as written, each at its field. */
export function dispositionFaults(
  { instructions, note, givenOn, dueOn }: Omit<DispositionFacts, 'fromWhom' | 'toWhom'>,
  { receivedOn, today }: { readonly receivedOn: PlainDate; readonly today: PlainDate },
): readonly FieldFault<keyof DispositionFacts>[] {
  return [
    ...(instructions.length > 0 || note.trim() !== ''
      ? []
      : [{ field: 'instructions' as const, message: 'Pilih instruksinya, atau tulis isi disposisinya.' }]),
    ...futureDayFault('givenOn', DISPOSITION_LABELS.givenOn, givenOn, today),
    ...(givenOn >= receivedOn
      ? []
      : [
          {
            field: 'givenOn' as const,
            message: `Disposisi bertanggal ${formatLongDate(givenOn)}, sebelum suratnya diterima ${formatLongDate(receivedOn)}.`,
          },
        ]),
    ...(dueOn === null || dueOn >= givenOn
      ? []
      : [
          {
            field: 'dueOn' as const,
            message: `Tenggat ${formatLongDate(dueOn)} mendahului tanggal disposisinya, ${formatLongDate(givenOn)}.`,
          },
        ]),
  ];
}

/** What is wrong with the day something is said to be done on, counted from the day it was asked for. */
export function doneFaults(
  doneOn: PlainDate,
  askedOn: PlainDate,
  today: PlainDate,
): readonly FieldFault<'on'>[] {
  return [
    ...futureDayFault('on', 'Tanggal selesai', doneOn, today),
    ...(doneOn >= askedOn
      ? []
      : [
          {
            field: 'on' as const,
            message: `Tanggal selesai ${formatLongDate(doneOn)} mendahului ${formatLongDate(askedOn)}, hari permintaannya.`,
          },
        ]),
  ];
}

/** "Bidang Kelembagaan; Sekretaris" as those it goes to, each once. */
export function receiversOf(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(/[;\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ),
  ];
}

/** "Siapkan jawaban; laporkan" in the office's words; one the office has taken off its list since keeps its code. */
export function instructionText(codes: readonly string[], choices: readonly NamedChoice[]): string {
  return codes.map((code) => choices.find((one) => one.code === code)?.name ?? code).join('; ');
}

/** The instruction that a word means: its code or its name, in any case. */
export function instructionOfWord(word: string, choices: readonly NamedChoice[]): NamedChoice | undefined {
  const wanted = word.trim().toLowerCase();
  return choices.find(({ code, name }) => code === wanted || name.toLowerCase() === wanted);
}
