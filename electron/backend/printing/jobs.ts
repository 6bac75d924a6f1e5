import { job } from '../base/job.ts';
import type { CertificateData } from '../documents/certificate/certificate-data.ts';
import type { CertificateFit } from '../documents/certificate/certificate-fit.ts';
import type { ReadEmblem } from '../documents/picture/read-emblem.ts';

/** Judges and packs a supplied emblem; unpacking a large picture takes a second and much memory. */
export const READ_EMBLEM = job<{ readonly path: string }, ReadEmblem>('readEmblem');

/** How large each certificate's name can be printed. */
export const FIT_NAMES = job<
  { readonly certificates: readonly CertificateData[] },
  readonly CertificateFit[]
>('fitNames');
