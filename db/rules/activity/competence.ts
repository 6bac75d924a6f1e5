import type { FieldFault } from '../value/field-fault.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** The kind of an activity at which a body outside the office examines competence. */
export const COMPETENCE_KIND = 'uji-kompetensi';

/** A certificate of competence, as typed from the paper. */
export interface CompetenceFacts {
  readonly competenceNumber: string;
  readonly competenceIssuer: string;
  /** The day on the certificate; null where nobody wrote it down. */
  readonly competenceOn: PlainDate | null;
  /** Its last day; null: not written down, and never computed. */
  readonly competenceUntil: PlainDate | null;
}

export const NO_COMPETENCE: CompetenceFacts = {
  competenceNumber: '',
  competenceIssuer: '',
  competenceOn: null,
  competenceUntil: null,
};

export const hasCompetence = ({ competenceNumber }: CompetenceFacts): boolean => competenceNumber !== '';

/** Whether a certificate still holds on a day; unknown where it does not say. */
export type CompetenceState = 'holds' | 'ended' | 'unknown';

export function competenceState({ competenceUntil }: CompetenceFacts, today: PlainDate): CompetenceState {
  if (competenceUntil === null) return 'unknown';
  return competenceUntil < today ? 'ended' : 'holds';
}

/** "berlaku sampai 3 Mei 2027", "masa berlaku berakhir 3 Mei 2020", "masa berlaku tidak dicatat". */
export function validityText(one: CompetenceFacts, today: PlainDate): string {
  const { competenceUntil } = one;
  if (competenceUntil === null) return 'masa berlaku tidak dicatat';
  const last = formatLongDate(competenceUntil);
  return competenceState(one, today) === 'ended' ? `masa berlaku berakhir ${last}` : `berlaku sampai ${last}`;
}

/** The certificate in one line; empty where there is none. */
export function competenceText(one: CompetenceFacts, today: PlainDate): string {
  if (!hasCompetence(one)) return '';
  return [
    one.competenceNumber,
    one.competenceIssuer,
    ...(one.competenceOn === null ? [] : [`tanggal ${formatLongDate(one.competenceOn)}`]),
    validityText(one, today),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What cannot be saved as written, each at its field. */
export function competenceFaults(
  { competenceNumber, competenceIssuer, competenceOn, competenceUntil }: CompetenceFacts,
  today: PlainDate,
): readonly FieldFault<keyof CompetenceFacts>[] {
  const isSaid = competenceIssuer !== '' || competenceOn !== null || competenceUntil !== null;
  return [
    ...(isSaid && competenceNumber === ''
      ? [{ field: 'competenceNumber' as const, message: 'Tulis nomor sertifikat kompetensinya.' }]
      : []),
    ...(competenceOn !== null && competenceOn > today
      ? [
          {
            field: 'competenceOn' as const,
            message: `Tanggal tertulis ${formatLongDate(competenceOn)}, belum terjadi.`,
          },
        ]
      : []),
    ...(competenceOn !== null && competenceUntil !== null && competenceUntil < competenceOn
      ? [
          {
            field: 'competenceUntil' as const,
            message: `Berlaku sampai ${formatLongDate(competenceUntil)}, sebelum tanggal sertifikatnya ${formatLongDate(competenceOn)}.`,
          },
        ]
      : []),
  ];
}
