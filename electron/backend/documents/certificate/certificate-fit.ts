import { certificateLines } from './award-certificate.ts';
import type { CertificateData } from './certificate-data.ts';
import type { TextMeasure } from '../layout/text-measure.ts';

/** How a recipient's name will stand on the sheet. */
export interface CertificateFit {
  readonly name: string;
  readonly number: string;
  /** In points. */
  readonly size: number;
  readonly lines: number;
}

/** Lays one certificate out and reads from it how large its name became and over how many lines. */
export function certificateFit(certificate: CertificateData, measure: TextMeasure): CertificateFit {
  const lines = certificateLines(certificate, measure).filter(({ block }) => block === 'nama');
  const size = Math.min(...lines.map((line) => line.size), Number.POSITIVE_INFINITY);
  return {
    name: certificate.cooperativeName,
    number: certificate.number,
    size: Number.isFinite(size) ? Math.round(size * 10) / 10 : 0,
    lines: lines.length,
  };
}
