import { Modal } from '@mantine/core';
import { documentAddress } from '../../lib/file-name.ts';
import { useAppInfo } from '../../lib/use-app-info.ts';
import { useDocuments } from '../../lib/use-documents.ts';
import { partsText } from '../../text/parts/parts.ts';
import { ErrorNotice } from '../notice/error-notice.tsx';
import { PdfPreview } from './pdf-preview.tsx';
import css from './preview-dialog.module.css';

interface PreviewDialogProps {
  readonly title: string;
  /** The finished file; null closes. */
  readonly path: string | null;
  readonly onClose: () => void;
}

/** A finished paper over the whole window, exactly as the printer will get it. */
export function PreviewDialog({ title, path, onClose }: PreviewDialogProps) {
  const info = useAppInfo();
  const documents = useDocuments();
  const address = path !== null && info ? documentAddress(path, info.documentFolder) : undefined;
  return (
    <Modal
      opened={path !== null}
      onClose={onClose}
      title={<strong>{title}</strong>}
      size="75rem"
      padding="sm"
    >
      <ErrorNotice error={documents.error} />
      <div className={css.stage}>
        {path !== null && address && <PdfPreview address={address} onOpen={() => documents.open(path)} />}
        {path !== null && info && !address && <p>{partsText.previewElsewhere}</p>}
      </div>
    </Modal>
  );
}
