import { documentAddress } from '../../../lib/file-name.ts';
import { useAppInfo } from '../../../lib/use-app-info.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { PdfPreview } from '../../../parts/dialog/pdf-preview.tsx';
import { templatesText } from '../../../text/letters/templates.ts';
import css from './letters.module.css';
import type { LivePreview } from './use-live-preview.ts';

interface PreviewPaneProps {
  readonly preview: LivePreview;
  /** What stands here while there is no paper. */
  readonly hint: string;
}

/** The paper itself beside what is being typed. */
export function PreviewPane({ preview, hint }: PreviewPaneProps) {
  const info = useAppInfo();
  const { path, version, isBusy, error } = preview;
  const address = path !== null && info ? documentAddress(path, info.documentFolder) : undefined;
  return (
    <div className={css.preview}>
      <ErrorNotice error={error} />
      {address !== undefined ? (
        <PdfPreview key={`${address} ${version}`} address={address} />
      ) : (
        <p className={css.quiet}>{isBusy ? templatesText.previewing : hint}</p>
      )}
    </div>
  );
}
