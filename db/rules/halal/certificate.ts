import type { DatedRule } from '../rule-book/dated-rule.ts';
import type { HalalCertificateRule } from '../rule-book/halal-value.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { STAGE, inOrder } from './halal.ts';
import type { HalalEvent } from './halal.ts';

/** What the steps of a case make of its certificate; it never runs out. */
export const CERTIFICATE_STATES = ['none', 'issued', 'changed', 'withdrawn'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** States in which a product has a certificate, even where it has to be renewed. */
export const CERTIFIED: readonly CertificateState[] = ['issued', 'changed'];

export interface CertificateReading {
  readonly state: CertificateState;
  /** Of the certificate that counts. */
  readonly issuedOn: PlainDate | null;
  /** The day of the change or of the withdrawal. */
  readonly since: PlainDate | null;
}

/** Reads the steps in their order: a change after the issue asks for a renewal, a new issue makes it good again. */
export function readCertificate(events: readonly HalalEvent[]): CertificateReading {
  let reading: CertificateReading = { state: 'none', issuedOn: null, since: null };
  for (const { stage, on } of inOrder(events)) {
    const isStanding = CERTIFIED.includes(reading.state);
    if (stage === STAGE.issued) reading = { state: 'issued', issuedOn: on, since: null };
    else if (stage === STAGE.changed && isStanding) reading = { ...reading, state: 'changed', since: on };
    else if ((stage === STAGE.withdrawn || stage === STAGE.cancelled) && isStanding)
      reading = { ...reading, state: 'withdrawn', since: on };
  }
  return reading;
}

export interface SaidCertificate {
  /** "berlaku", "perlu pembaruan", "dicabut", "belum ada", "perlu dicek"; never that it ran out. */
  readonly word: string;
  readonly sentence: string;
  /** The office's own words about a printed end of the older era; empty without one. */
  readonly remark: string;
}

const NONE: SaidCertificate = {
  word: 'belum ada',
  sentence: 'Belum ada sertifikat yang tercatat.',
  remark: '',
};

/** What is said of a certificate, with the printed end of the older era and what the office says beside it. */
export function sayCertificate(
  { state, issuedOn, since }: CertificateReading,
  printedEnd: PlainDate | null,
  { value: { noEndFrom, remark }, basis }: DatedRule<HalalCertificateRule>,
): SaidCertificate {
  if (state === 'none' || issuedOn === null) return NONE;
  const issued = `Terbit ${formatLongDate(issuedOn)}`;
  const printed = printedEnd === null ? '' : `Tercetak berakhir ${formatLongDate(printedEnd)}`;
  const beside = printedEnd === null ? '' : `${printed}: ${remark}.`;
  const day = since === null ? '' : formatLongDate(since);
  if (state === 'withdrawn')
    return { word: 'dicabut', sentence: `${issued}, dicabut atau batal ${day}.`, remark: '' };
  if (state === 'changed')
    return {
      word: 'perlu pembaruan',
      sentence: `${issued}; perubahan bahan atau proses tercatat ${day}: perlu pembaruan.`,
      remark: beside,
    };
  // It had run out under the older law before the newer one came; what that makes of it only BPJPH can say.
  if (printedEnd !== null && printedEnd < noEndFrom)
    return {
      word: 'perlu dicek',
      sentence: `${issued}. ${printed}, sebelum UU 6/2023 berlaku: cek ke BPJPH.`,
      remark: '',
    };
  return {
    word: 'berlaku',
    sentence: `${issued}; berlaku selama bahan dan prosesnya tidak berubah (${basis}).`,
    remark: beside,
  };
}
