import type { AwardGiver } from '#db/queries/award/award.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { FULL_SIGNATURE } from '#rules/cooperative/signatory.ts';
import { ratDeed } from '#rules/rat/standing.ts';
import type { RatStanding } from '#rules/rat/standing.ts';
import type { AwardCriteria } from '#rules/rule-book/rule-value.ts';
import type { CertificateData } from '../documents/certificate/certificate-data.ts';
import { PAPER_FORM } from '../documents/layout/paper-form.ts';
import type { PaperProof } from '../documents/layout/proof-mark.ts';
import type { Signatory } from '../documents/layout/signature-block.ts';
import type { PrintJob } from '../documents/render.ts';
import { governmentLineOf, letterheadOf, regentOf, signatureOf } from '../office/paper-identity.ts';

export interface AwardedCooperative {
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly legalEntityOn: PlainDate | null;
  readonly districtName: string;
  /** What may be said of the RAT of the award's book year. */
  readonly rat: RatStanding;
  /** The drawn number as printed. */
  readonly number: string;
  /** A draft has none yet. */
  readonly proof?: PaperProof;
}

export interface AwardDay {
  readonly bookYear: number;
  readonly on: PlainDate;
  readonly criteria: AwardCriteria;
  /** Whose award it is, and so who signs. */
  readonly giver: AwardGiver;
  /** A look at the certificate before anything is decided. */
  readonly isDraft: boolean;
}

/** What the certificate is given for: the criteria that were asked, as far as this cooperative's records show them. */
function citationOf({ bookYear, criteria }: AwardDay, rat: RatStanding): string {
  const inTime = criteria.isTimelinessRequired && rat === 'reported' ? ' tepat waktu' : '';
  const report = criteria.isReportRequired
    ? `${ratDeed(rat)} Rapat Anggota Tahunan Tahun Buku ${bookYear}${inTime}`
    : `berprestasi pada Tahun Buku ${bookYear}`;
  const activity = criteria.isRunningBusinessRequired
    ? ' serta menjalankan usahanya secara berkelanjutan'
    : '';
  return `atas kepatuhannya ${report}${activity}`;
}

/**
 * Who gives the award. Permendagri 1/2023 Pasal 44: the head of a region signs a decision, a piagam and a sertifikat
 * without titles; officials below keep theirs.
 */
function giverSignature(office: OfficeRecord, on: PlainDate, giver: AwardGiver): Signatory {
  const switches = giver === 'regent' ? { ...FULL_SIGNATURE, hasTitles: false } : FULL_SIGNATURE;
  return signatureOf(office, on, { position: giver, switches });
}

export function certificateOf(
  office: OfficeRecord,
  award: AwardDay,
  cooperative: AwardedCooperative,
): CertificateData {
  return {
    number: cooperative.number,
    // The head of the region gives in its own name: no line of a government or an office above it.
    officeHeading:
      award.giver === 'regent'
        ? { governmentName: '', officeName: regentOf(office) }
        : { governmentName: office.governmentName, officeName: office.name },
    cooperativeName: cooperative.name,
    legalEntityNumber: cooperative.legalEntityNumber,
    legalEntityOn: cooperative.legalEntityOn,
    districtName: cooperative.districtName,
    bookYear: award.bookYear,
    citation: citationOf(award, cooperative.rat),
    placeAndDate: { city: office.city, on: award.on },
    signatory: giverSignature(office, award.on, award.giver),
    paperForm: PAPER_FORM,
    seed: `${office.regionCode} ${office.name}`,
    isSample: office.isSample,
    isDraft: award.isDraft,
    ...(cooperative.proof && { proof: cooperative.proof }),
  };
}

/** The three papers of one award, in the order they are needed: certificates, list of numbers, receipt list. */
export function awardPapers(
  office: OfficeRecord,
  award: AwardDay,
  cooperatives: readonly AwardedCooperative[],
): readonly PrintJob[] {
  const recipients = cooperatives.map((cooperative) => certificateOf(office, award, cooperative));
  return papersOf(office, award, recipients);
}

/** The papers of certificates that are made already: after a correction the untouched ones stay as they were. */
export function papersOf(
  office: OfficeRecord,
  { bookYear, on, giver }: Pick<AwardDay, 'bookYear' | 'on' | 'giver'>,
  recipients: readonly CertificateData[],
): readonly PrintJob[] {
  const placeAndDate = { city: office.city, on };
  // The lists are the office's own, whoever gives the award.
  const signatory = signatureOf(office, on);
  const info = (title: string) => ({ title: `${title} Tahun Buku ${bookYear}`, createdOn: on });
  const decider = giver === 'regent' ? regentOf(office) : `Kepala ${office.name} ${governmentLineOf(office)}`;
  return [
    { kind: 'award-certificate', info: info('Piagam Penghargaan'), data: { recipients } },
    {
      kind: 'award-decree-list',
      info: info('Daftar Penerima Penghargaan'),
      data: {
        bookYear,
        letterhead: letterheadOf(office),
        decree: { title: `Keputusan ${decider}`, number: '', on: null },
        recipients: recipients.map(({ cooperativeName, legalEntityNumber, districtName, number }) => ({
          cooperativeName,
          legalEntityNumber,
          districtName,
          certificateNumber: number,
        })),
        placeAndDate,
        signatory,
        isSample: office.isSample,
        paperForm: PAPER_FORM,
      },
    },
    {
      kind: 'award-receipt-list',
      info: info('Tanda Terima Piagam Penghargaan'),
      data: {
        bookYear,
        letterhead: letterheadOf(office),
        recipients: recipients.map(({ cooperativeName, number }) => ({
          cooperativeName,
          certificateNumber: number,
        })),
        placeAndDate,
        signatory,
        isSample: office.isSample,
        paperForm: PAPER_FORM,
      },
    },
  ];
}
