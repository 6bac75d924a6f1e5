import { useEffect, useState } from 'react';
import type { CertificateStyle } from '#contract/printing/certificate.ts';
import { documentAddress } from '../../../lib/file-name.ts';
import { useAppInfo } from '../../../lib/use-app-info.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { PdfPreview } from '../../../parts/dialog/pdf-preview.tsx';
import { certificateText } from '../../../text/award/certificate.ts';
import css from './certificate.module.css';

/** Typing pauses this long before the page is drawn again, in milliseconds. */
const PAUSE = 500;

interface DesignPreviewProps {
  readonly style: CertificateStyle;
  readonly bookYear: number | null;
}

/** The style being edited as the finished PDF, drawn again a moment after each change. */
export function DesignPreview({ style, bookYear }: DesignPreviewProps) {
  const preview = useTask('certificate.preview');
  const info = useAppInfo();
  const [shown, setShown] = useState<{ readonly path: string; readonly version: number }>();
  const text = JSON.stringify(style);
  const { run } = preview;
  useEffect(() => {
    let isWanted = true;
    const draw = async () => {
      const file = await run({ style: JSON.parse(text) as CertificateStyle, bookYear });
      if (file && isWanted) setShown((now) => ({ path: file.path, version: (now?.version ?? 0) + 1 }));
    };
    const timer = setTimeout(() => void draw(), PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, bookYear, run]);
  const address = shown && info ? documentAddress(shown.path, info.documentFolder) : undefined;
  return (
    <section className={css.preview} aria-label={certificateText.preview}>
      {preview.state.phase === 'failed' && preview.state.error.code !== 'CANCELLED' && (
        <ErrorNotice error={preview.state.error} />
      )}
      {address ? (
        <PdfPreview key={shown?.version} address={address} />
      ) : (
        <p className={css.quiet}>{certificateText.previewing}</p>
      )}
    </section>
  );
}
