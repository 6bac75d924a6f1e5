import { certificateStyle } from '#contract/printing/certificate.ts';
import type { CertificateStyle } from '#contract/printing/certificate.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findCertificateStyle } from '#db/queries/printing/certificate-style.ts';
import { STANDARD_LOOK } from '#rules/award/certificate-look.ts';
import { fillMarks, STANDARD_WORDING } from '#rules/award/certificate-wording.ts';
import { withoutTitles } from '#rules/template/letter-template.ts';
import { FULL_SIGNATURE } from '#rules/cooperative/signatory.ts';
import type { SignatureSwitches } from '#rules/cooperative/signatory.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { CertificateData } from '../documents/certificate/certificate-data.ts';
import type { PrintJob } from '../documents/render.ts';

export const STANDARD_STYLE: CertificateStyle = {
  look: STANDARD_LOOK,
  wording: STANDARD_WORDING,
  seedWord: '',
  signature: FULL_SIGNATURE,
};

/** The subjects a style is looked for under, nearest first: a year's own, then the one of all years. */
export function styleSubjects(subject: string): readonly string[] {
  const [kind = subject] = subject.split(':');
  return kind === subject ? [subject] : [subject, kind];
}

/** The style kept for the first of the subjects; undefined when the office has chosen none. */
export async function readCertificateStyle(
  read: ReadHandle,
  subjects: readonly string[],
): Promise<CertificateStyle | undefined> {
  const text = await findCertificateStyle(read, subjects);
  return text === undefined ? undefined : certificateStyle.parse(JSON.parse(text));
}

/**
 * The signatory as a paper shows him or her. Permendagri 1/2023 Pasal 44 names piagam and sertifikat as exceptions to
 * titles; a setting of the office, not law here.
 */
export function signatoryShown<
  Person extends { readonly name: string; readonly rank: string; readonly nip: string },
>(person: Person, { hasTitles, hasRank, hasNip }: SignatureSwitches): Person {
  return {
    ...person,
    name: hasTitles ? person.name : withoutTitles(person.name),
    rank: hasRank ? person.rank : '',
    nip: hasNip ? person.nip : '',
  };
}

/** A certificate in the office's style; its name, number, day and signature stay as they were decided. */
export function dressCertificate(certificate: CertificateData, style: CertificateStyle): CertificateData {
  const { title, opening, citation, closing } = style.wording;
  const { legalEntityOn, signatory, placeAndDate } = certificate;
  const fill = (text: string) =>
    fillMarks(text, {
      nama_koperasi: certificate.cooperativeName,
      nomor_badan_hukum: certificate.legalEntityNumber,
      tanggal_badan_hukum: legalEntityOn ? formatLongDate(legalEntityOn) : '',
      kecamatan: certificate.districtName,
      tahun_buku: String(certificate.bookYear),
      jabatan: [signatory.prefix, signatory.position].filter((part) => part !== '').join(' '),
      nama_dinas: certificate.officeHeading.officeName,
      tanggal: formatLongDate(placeAndDate.on),
    });
  return {
    ...certificate,
    look: style.look,
    signatory: signatoryShown(signatory, style.signature),
    ...(title !== '' && { title }),
    ...(opening !== '' && { opening: fill(opening) }),
    ...(citation !== '' && { citation: fill(citation) }),
    ...(closing !== '' && { closing: fill(closing) }),
    // Dressed twice, when it was decided and when it is printed again, it stays the same frame.
    ...(style.seedWord !== '' &&
      !certificate.seed.endsWith(` ${style.seedWord}`) && { seed: `${certificate.seed} ${style.seedWord}` }),
  };
}

/** A print job with its certificates in the office's style; other papers, and an office without a style, as they are. */
export function dressJob(job: PrintJob, style: CertificateStyle | undefined): PrintJob {
  if (!style) return job;
  if (job.kind === 'award-certificate') {
    return { ...job, data: { recipients: job.data.recipients.map((one) => dressCertificate(one, style)) } };
  }
  if (job.kind === 'training-certificate') return { ...job, data: { ...job.data, look: style.look } };
  return job;
}
