import type { PageRun } from './definition.ts';
import { INK } from './ink.ts';
import type { FormedPaper } from './paper-form.ts';

/** What keeps a paper from being taken for an issued one. */
export interface PaperState extends FormedPaper {
  /** Printed from the sample office. */
  readonly isSample: boolean;
  /** Printed before the decision was confirmed. */
  readonly isDraft?: boolean;
}

/** The word across the page and the sentence above it: CONTOH, KONSEP, or nothing on a paper that counts. */
function markOf(state: PaperState): { readonly word: string; readonly sentence: string } | undefined {
  if (state.isSample) return { word: 'CONTOH', sentence: 'CONTOH: bukan dokumen resmi' };
  if (state.isDraft === true) return { word: 'KONSEP', sentence: 'KONSEP: belum ditetapkan' };
  return undefined;
}

/**
 * The marks of every page of a run: the word across the paper for the eye, and the sentence in the top margin, which a
 * pale print, a copier and a text search keep.
 */
export function sampleMarks(state: PaperState): Pick<PageRun, 'watermark' | 'header'> {
  const mark = markOf(state);
  if (!mark) return {};
  return {
    watermark: {
      text: mark.word,
      font: 'Arimo',
      bold: true,
      fontSize: 120,
      color: INK.text,
      opacity: 0.08,
      angle: -32,
    },
    header: () => ({
      text: mark.sentence,
      font: 'Arimo',
      bold: true,
      fontSize: 8,
      alignment: 'center',
      margin: [0, 17, 0, 0],
    }),
  };
}
