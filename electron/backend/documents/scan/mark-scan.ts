import { isPng } from '../picture/png-head.ts';
import { isJpeg } from '../picture/jpeg-facts.ts';
import { markPdf } from './mark-pdf.ts';
import type { ScanMark } from './mark-operators.ts';
import { PdfLockedFault } from './pdf-file.ts';
import { pictureToPdf } from './picture-pdf.ts';

export type UnmarkedCause = 'kind' | 'locked' | 'damaged';

export type MarkedScan =
  | { readonly ok: true; readonly bytes: Buffer; readonly pages: number }
  | { readonly ok: false; readonly cause: UnmarkedCause };

/** A copy of a scan (PDF, JPEG, PNG) as a PDF with the mark drawn into every page; the scan itself is only read. */
export function markScan(bytes: Buffer, mark: ScanMark): MarkedScan {
  const isPicture = isJpeg(bytes) || isPng(bytes);
  if (!isPicture && !bytes.subarray(0, 1024).includes('%PDF-')) return { ok: false, cause: 'kind' };
  try {
    return { ok: true, ...markPdf(isPicture ? pictureToPdf(bytes) : bytes, mark) };
  } catch (error) {
    if (error instanceof PdfLockedFault) return { ok: false, cause: 'locked' };
    // Whatever a scanner wrote wrong: no copy is better than one without its mark.
    return { ok: false, cause: 'damaged' };
  }
}
