import type { CertificateLook } from '#rules/award/certificate-look.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { spellOut } from '#rules/value/spelled-number.ts';
import { trainingDays } from '#rules/award/training-days.ts';
import type { Lesson } from '#rules/activity/certificate.ts';
import { awardCertificate } from './award-certificate.ts';
import { certificateBack } from './certificate-back.ts';
import type { CertificateData } from './certificate-data.ts';
import type { PageRun } from '../layout/definition.ts';
import type { PaperProof } from '../layout/proof-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';
import type { TextMeasure } from '../layout/text-measure.ts';
import { z } from 'zod';
import type { SealedDefinition } from '../layout/document.ts';
import {
  storedDay,
  storedOfficeHeading,
  storedPaperState,
  storedPlaceAndDate,
  storedProof,
  storedSignatory,
} from '../layout/stored-shape.ts';
import { storedLook } from './certificate-shape.ts';

/** Certificates of one training (sertifikat pelatihan), a page for each participant. */
export interface TrainingCertificateData extends PaperState {
  readonly officeHeading: { readonly governmentName: string; readonly officeName: string };
  readonly event: {
    readonly title: string;
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate;
    readonly place: string;
    /** Who held it, where that was not the office itself. */
    readonly organiser?: string;
    /** Hours of lessons (JP), the sum of `lessons`. */
    readonly hours?: number;
  };
  /** Printed on the back of every certificate; without it there is no back. */
  readonly lessons?: readonly Lesson[];
  readonly participants: readonly {
    readonly name: string;
    readonly cooperativeName: string;
    /** "peserta", "narasumber", "panitia". */
    readonly role: string;
    readonly number: string;
    /** Since 0.2.0; what was sealed before has none. */
    readonly proof?: PaperProof;
  }[];
  readonly placeAndDate: PlaceAndDate;
  readonly signatory: Signatory;
  readonly seed: string;
  readonly look: CertificateLook;
}

/** "4 sampai dengan 6 Juli 2023", the month and year said once where they are the same; one day alone. */
function periodText(startsOn: PlainDate, endsOn: PlainDate): string {
  if (startsOn === endsOn) return formatLongDate(startsOn);
  const [start, end] = [dateParts(startsOn), dateParts(endsOn)];
  const isSameYear = start.year === end.year;
  if (isSameYear && start.month === end.month) return `${start.day} sampai dengan ${formatLongDate(endsOn)}`;
  const from = formatLongDate(startsOn);
  return `${isSameYear ? from.replace(/ \d{4}$/, '') : from} sampai dengan ${formatLongDate(endsOn)}`;
}

function citationOf({ event, officeHeading }: TrainingCertificateData, role: string): string {
  const days = trainingDays(event.startsOn, event.endsOn);
  const { hours = 0, organiser = officeHeading.officeName } = event;
  const lessons = hours > 0 ? `${hours} jam pelajaran` : '';
  const length =
    days > 1
      ? ` selama ${days} (${spellOut(days)}) hari${lessons === '' ? '' : ` (${lessons})`}`
      : lessons === ''
        ? ''
        : ` selama ${lessons}`;
  return [
    `sebagai ${role} pada ${event.title}`,
    `yang diselenggarakan oleh ${organiser}${length},`,
    `pada tanggal ${periodText(event.startsOn, event.endsOn)} di ${event.place}.`,
  ].join(' ');
}

/** The certificates as the award's machinery draws them. */
export function trainingCertificates(data: TrainingCertificateData): readonly CertificateData[] {
  const { officeHeading, placeAndDate, signatory, seed, look, isSample } = data;
  return data.participants.map((participant) => ({
    number: participant.number,
    officeHeading,
    cooperativeName: participant.name,
    legalEntityNumber: '',
    legalEntityOn: null,
    districtName: '',
    bookYear: dateParts(data.event.endsOn).year,
    title: 'SERTIFIKAT',
    opening: 'diberikan kepada',
    identity: participant.cooperativeName,
    citation: citationOf(data, participant.role),
    placeAndDate,
    signatory,
    seed,
    look,
    isSample,
    ...(participant.proof && { proof: participant.proof }),
    ...(data.isDraft !== undefined && { isDraft: data.isDraft }),
  }));
}

/** A page a participant, and behind each its back where the lessons are known: printed on both sides of one sheet. */
export function* trainingCertificate(
  data: TrainingCertificateData,
  measure: TextMeasure,
): Generator<PageRun> {
  const { lessons = [], event } = data;
  for (const certificate of trainingCertificates(data)) {
    yield* awardCertificate({ recipients: [certificate] }, measure);
    if (lessons.length > 0) yield certificateBack(certificate, { title: event.title, lessons });
  }
}

const stored = z.looseObject({
  ...storedPaperState,
  officeHeading: storedOfficeHeading,
  event: z.looseObject({
    title: z.string(),
    startsOn: storedDay,
    endsOn: storedDay,
    place: z.string(),
    organiser: z.string().exactOptional(),
    hours: z.int().exactOptional(),
  }),
  lessons: z
    .array(z.looseObject({ subject: z.string(), hours: z.int(), speaker: z.string() }))
    .exactOptional(),
  participants: z.array(
    z.looseObject({
      name: z.string(),
      cooperativeName: z.string(),
      role: z.string(),
      number: z.string(),
      proof: storedProof.exactOptional(),
    }),
  ),
  placeAndDate: storedPlaceAndDate,
  signatory: storedSignatory,
  seed: z.string(),
  look: storedLook,
}) satisfies z.ZodType<TrainingCertificateData>;

export const trainingCertificateDocument: SealedDefinition<TrainingCertificateData> = {
  pages: trainingCertificate,
  sealed: { current: 2, shapes: { 1: stored, 2: stored } },
};
