import { PAPER_FORM } from '../documents/layout/paper-form.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { findPaper } from '#db/queries/paper/paper.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { awardSubject } from './award-paper.ts';
import type { TaskContext } from '../base/context.ts';
import type { CertificateData } from '../documents/certificate/certificate-data.ts';
import { governmentLineOf, signatureOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { openPaper } from '../paper/stored-paper.ts';
import { dressCertificate } from './certificate-style.ts';
import type { PrintJob } from '../documents/render.ts';
import { printPaper } from '../paper/print-paper.ts';

/** A name of usual length, and data that nobody can take for a decision. */
async function sampleCertificate({ read, today }: TaskContext): Promise<CertificateData> {
  const office = await requireOffice(read);
  const bookYear = Number(today.slice(0, 4)) - 1;
  return {
    number: '500.3/001/CONTOH',
    officeHeading: { governmentName: office.governmentName, officeName: office.name },
    cooperativeName: 'Koperasi Konsumen Contoh Maju Bersama',
    legalEntityNumber: 'AHU-0000001.AH.01.29.TAHUN 2020',
    legalEntityOn: toPlainDate('2020-01-02'),
    districtName: governmentLineOf(office).replace(/^(Kabupaten|Kota|Provinsi) /, ''),
    bookYear,
    citation: `atas kepatuhannya melaksanakan dan melaporkan Rapat Anggota Tahunan Tahun Buku ${bookYear} tepat waktu`,
    placeAndDate: { city: office.city, on: today },
    signatory: signatureOf(office, today),
    seed: `${office.regionCode} ${office.name}`,
    isSample: office.isSample,
    paperForm: PAPER_FORM,
    isDraft: true,
  };
}

/** The first certificate of a confirmed year, or an invented one; always marked KONSEP. */
async function shownCertificate(context: TaskContext, bookYear: number | null): Promise<CertificateData> {
  if (bookYear !== null) {
    const paper = await findPaper(context.read, 'award-certificate', awardSubject(bookYear));
    const job = paper && openPaper(paper);
    const first = job?.kind === 'award-certificate' ? job.data.recipients[0] : undefined;
    if (first) return { ...first, isDraft: true };
  }
  return sampleCertificate(context);
}

/** One certificate in the style being edited: the preview is the PDF. */
export async function previewStyle(
  { style, bookYear }: CheckedInputOf<'certificate.preview'>,
  context: TaskContext,
): Promise<OutputOf<'certificate.preview'>> {
  const certificate = dressCertificate(await shownCertificate(context, bookYear), style);
  const job: PrintJob = {
    kind: 'award-certificate',
    info: { title: 'Konsep Piagam', createdOn: context.today },
    data: { recipients: [certificate] },
  };
  return printPaper({ job, chosen: null, name: 'pratinjau/desain-piagam.pdf' }, context);
}
