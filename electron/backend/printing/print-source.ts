import { AppError } from '#contract/errors.ts';
import type { PrintSource } from '#contract/printing/printing.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findPaper } from '#db/queries/paper/paper.ts';
import { readAwardPaper } from './award-paper.ts';
import type { CertificateData } from '../documents/certificate/certificate-data.ts';
import { trainingCertificates } from '../documents/certificate/training-certificate.ts';
import type { PrintJob } from '../documents/render.ts';
import { fileNameOf } from '../base/file-name.ts';
import { openPaper } from '../paper/stored-paper.ts';
import { dressJob, readCertificateStyle } from './certificate-style.ts';

/** A job that prints one certificate a page. */
export type CertificateJob = Extract<
  PrintJob,
  { readonly kind: 'award-certificate' | 'training-certificate' }
>;

export const trainingSubject = (id: string): string => `training:${id}`;

/** The name of a source in the queue. */
export function sourceKey(source: PrintSource): string {
  return source.kind === 'award' ? `award:${source.bookYear}` : trainingSubject(source.id);
}

export interface ReadSource {
  readonly job: CertificateJob;
  readonly title: string;
  /** One folder for all papers of the source. */
  readonly folder: string;
  readonly paperKind: 'piagam' | 'sertifikat';
}

/**
 * The sealed certificates of a source, in the style chosen for it since.
 * @throws AppError AWARD_NOT_CONFIRMED, NOT_FOUND, SNAPSHOT_ALTERED
 */
export async function readSource(read: ReadHandle, source: PrintSource): Promise<ReadSource> {
  if (source.kind === 'award') {
    const job = await readAwardPaper(read, 'award-certificate', source.bookYear);
    return {
      job: certificateJob(job),
      title: `Piagam Penghargaan Tahun Buku ${source.bookYear}`,
      folder: `penghargaan-${source.bookYear}`,
      paperKind: 'piagam',
    };
  }
  const paper = await findPaper(read, 'training-certificate', trainingSubject(source.id));
  if (!paper) throw new AppError('NOT_FOUND', { facts: { apa: 'Pelatihan' } });
  const style = await readCertificateStyle(read, ['training']);
  const job = certificateJob(dressJob(openPaper(paper), style));
  // One event may have several runs: the title of the paper tells them apart.
  const { title } = job.info;
  return {
    job,
    title,
    folder: runFileName(title),
    paperKind: 'sertifikat',
  };
}

export function certificateJob(job: PrintJob): CertificateJob {
  if (job.kind === 'award-certificate' || job.kind === 'training-certificate') return job;
  throw new AppError('NOT_FOUND', { facts: { apa: 'Piagam' } });
}

/** The certificates of a job as they are laid out, in the order of the list. */
export function certificatesOf(job: CertificateJob): readonly CertificateData[] {
  return job.kind === 'award-certificate' ? job.data.recipients : trainingCertificates(job.data);
}

/** The same job with some sheets alone (counted from 1). */
export function sheetsOf(job: CertificateJob, positions: readonly number[]): CertificateJob {
  const chosen = <One>(all: readonly One[]): readonly One[] =>
    positions.flatMap((position) => all.slice(position - 1, position));
  return job.kind === 'award-certificate'
    ? { ...job, data: { recipients: chosen(job.data.recipients) } }
    : { ...job, data: { ...job.data, participants: chosen(job.data.participants) } };
}

/** The name of a training's run in files; what tells it from other runs of one event is never cut off. */
function runFileName(title: string): string {
  const { base = title, suffix = '' } =
    /^(?<base>.*?)(?<suffix>(?: angkatan \d+)?(?: penerbitan \d+)?)$/s.exec(title)?.groups ?? {};
  return suffix === '' ? fileNameOf(title) : `${fileNameOf(base)}-${fileNameOf(suffix)}`;
}

/** How the files of a run begin; the same wherever it was begun. */
export function fileStemOf({ source, title }: { readonly source: string; readonly title: string }): string {
  const [kind, year] = source.split(':');
  return kind === 'award' ? `piagam-tahun-buku-${year}` : runFileName(title);
}
