import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// oxlint-disable-next-line import/default -- Vite makes the worker's class out of `?worker`; the file itself has none
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker';

export type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads a finished PDF by its address inside the program; the same name may hold a newer paper, so no cache. */
export async function openPdf(address: string): Promise<PDFDocumentProxy> {
  GlobalWorkerOptions.workerPort ??= new PdfWorker();
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`document not readable: ${answer.status}`);
  return await getDocument({ data: new Uint8Array(await answer.arrayBuffer()) }).promise;
}

/** Draws one page into the canvas, `width` CSS pixels wide; returns the function that stops a drawing under way. */
export function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  scale: number,
): () => void {
  let stop = () => undefined as void;
  let isStopped = false;
  const draw = async () => {
    const page = await pdf.getPage(number);
    if (isStopped) return;
    const density = window.devicePixelRatio;
    const viewport = page.getViewport({ scale: scale * density });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    canvas.style.width = `${viewport.width / density}px`;
    canvas.style.height = `${viewport.height / density}px`;
    const drawing = page.render({ canvas, viewport });
    stop = () => drawing.cancel();
    await drawing.promise;
  };
  // A drawing cancelled by the next one rejects; that is no fault.
  draw().catch(() => undefined);
  return () => {
    isStopped = true;
    stop();
  };
}
