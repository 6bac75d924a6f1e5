import { Button, SegmentedControl } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { drawPage, openPdf, type PDFDocumentProxy } from '../../lib/pdf-document.ts';
import { partsText } from '../../text/parts/parts.ts';
import css from './pdf-preview.module.css';

interface PdfPreviewProps {
  /** Inside the program: `/dokumen/...`. */
  readonly address: string;
  readonly onOpen?: () => void;
}

type Zoom = 'page' | 'width';
type Opened =
  | { readonly phase: 'opening' }
  | { readonly phase: 'failed' }
  | { readonly phase: 'open'; readonly pdf: PDFDocumentProxy };

function usePdf(address: string): Opened {
  const [opened, setOpened] = useState<Opened>({ phase: 'opening' });
  useEffect(() => {
    let isWanted = true;
    let pdf: PDFDocumentProxy | undefined;
    const open = async () => {
      try {
        pdf = await openPdf(address);
        if (isWanted) setOpened({ phase: 'open', pdf });
        else await pdf.loadingTask.destroy();
      } catch {
        if (isWanted) setOpened({ phase: 'failed' });
      }
    };
    void open();
    return () => {
      isWanted = false;
      if (pdf) void pdf.loadingTask.destroy();
    };
  }, [address]);
  return opened;
}

/** Papers open so that they can be read, at the width of the page; another choice is kept. */
const ZOOM_KEY = 'meja.preview-zoom';

/** The finished paper itself, page by page: what is seen here is what the printer gets. */
export function PdfPreview({ address, onOpen }: PdfPreviewProps) {
  const opened = usePdf(address);
  const [wanted, setWanted] = useState(1);
  const [zoom, setZoom] = useState<Zoom>(() =>
    localStorage.getItem(ZOOM_KEY) === 'page' ? 'page' : 'width',
  );
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const pages = opened.phase === 'open' ? opened.pdf.numPages : 0;
  const page = Math.max(1, Math.min(wanted, pages));

  useEffect(() => {
    const [surface, box] = [canvas.current, stage.current];
    if (opened.phase !== 'open' || !surface || !box) return undefined;
    let stop = () => undefined as void;
    let isWanted = true;
    const draw = async () => {
      const { width, height } = (await opened.pdf.getPage(page)).getViewport({ scale: 1 });
      if (!isWanted) return;
      stop();
      const byWidth = (box.clientWidth - 32) / width;
      const byPage = Math.min(byWidth, (box.clientHeight - 32) / height);
      stop = drawPage(opened.pdf, page, surface, Math.max(0.1, zoom === 'width' ? byWidth : byPage));
    };
    const watcher = new ResizeObserver(() => void draw());
    watcher.observe(box);
    return () => {
      isWanted = false;
      watcher.disconnect();
      stop();
    };
  }, [opened, page, zoom]);

  return (
    <section className={css.preview} aria-label={partsText.pdfPreview}>
      <div className={css.bar}>
        <Button
          variant="default"
          disabled={page <= 1}
          onClick={() => setWanted(page - 1)}
          aria-label={partsText.previousPage}
        >
          ‹
        </Button>
        <span className={css.pages} aria-live="polite">
          {pages > 0 ? partsText.pageOf(page, pages) : partsText.previewLoading}
        </span>
        <Button
          variant="default"
          disabled={page >= pages}
          onClick={() => setWanted(page + 1)}
          aria-label={partsText.nextPage}
        >
          ›
        </Button>
        <SegmentedControl
          value={zoom}
          onChange={(next) => {
            localStorage.setItem(ZOOM_KEY, next);
            setZoom(next);
          }}
          transitionDuration={0}
          data={[
            { value: 'page', label: partsText.fitPage },
            { value: 'width', label: partsText.fitWidth },
          ]}
        />
        <span className={css.space} />
        {onOpen && (
          <Button variant="default" onClick={onOpen}>
            {partsText.openPdf}
          </Button>
        )}
      </div>
      <div ref={stage} className={css.stage} tabIndex={0} role="group" aria-label={partsText.pdfPreview}>
        {opened.phase === 'failed' ? (
          <p role="alert">{partsText.previewFailed}</p>
        ) : (
          <canvas ref={canvas} data-page={page} />
        )}
      </div>
    </section>
  );
}
