import type { OutputOf } from '#contract/index.ts';
import type { QueuedSheet } from '#contract/printing/printing.ts';

export const sheetOf = (position: number, state: QueuedSheet['state']): QueuedSheet => ({
  position,
  name: `Koperasi ${position}`,
  number: `00${position}/PIAGAM`,
  state,
  file: state === 'made' || state === 'printed' ? '/data/dokumen/piagam.pdf' : '',
  copies: state === 'printed' ? 1 : 0,
  printedAt: state === 'printed' ? '2025-11-18T01:12:00.000Z' : null,
  note: state === 'failed' ? 'kertas habis' : '',
});

/** The queue of an award with one sheet for each state. */
export const queueOf = (states: readonly QueuedSheet['state'][]): OutputOf<'printing.queue'> => ({
  batchId: states.every((state) => state === 'waiting') ? null : 'b1',
  title: 'Piagam 2024',
  paperKind: 'piagam',
  folder: '/data/dokumen/penghargaan-2024',
  isSeparate: false,
  sheets: states.map((state, index) => sheetOf(index + 1, state)),
});
