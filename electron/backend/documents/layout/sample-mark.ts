import type { Watermark } from 'pdfmake/interfaces';
import { INK } from './ink.ts';

/** What keeps a paper from being taken for an issued one. */
export interface PaperState {
  /** Printed from the sample office. */
  readonly isSample: boolean;
  /** Printed before the decision was confirmed. */
  readonly isDraft?: boolean;
}

/** "CONTOH" or "KONSEP" across every page, or nothing on a paper that counts. */
export function sampleMark(state: PaperState): Watermark | undefined {
  if (!state.isSample && state.isDraft !== true) return undefined;
  return {
    text: state.isSample ? 'CONTOH' : 'KONSEP',
    font: 'Arimo',
    bold: true,
    fontSize: 120,
    color: INK.text,
    opacity: 0.08,
    angle: -32,
  };
}
