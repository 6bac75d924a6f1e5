import { Button } from '@mantine/core';
import { useState } from 'react';
import { fileNameOf } from '../../lib/file-name.ts';
import { useDocuments } from '../../lib/use-documents.ts';
import { partsText } from '../../text/parts/parts.ts';
import { ErrorNotice } from '../notice/error-notice.tsx';
import css from './finished-files.module.css';
import { PreviewDialog } from './preview-dialog.tsx';

interface FinishedFilesProps {
  readonly label: string;
  readonly paths: readonly string[];
  /** The buttons under the name, where the place is narrow. */
  readonly isStacked?: boolean;
}

/** Papers just made: look at them, hand them to the system's PDF reader, or find them in their folder. */
export function FinishedFiles({ label, paths, isStacked = false }: FinishedFilesProps) {
  const documents = useDocuments();
  const [shown, setShown] = useState<string | null>(null);
  return (
    <>
      <ErrorNotice error={documents.error} />
      <ul className={isStacked ? css.stacked : css.files} aria-label={label}>
        {paths.map((path) => {
          const name = fileNameOf(path);
          const isPdf = name.toLowerCase().endsWith('.pdf');
          const open = isPdf ? partsText.openPdf : partsText.openFile;
          return (
            <li key={path}>
              <span title={path}>{name}</span>
              {isPdf && (
                <Button
                  variant="default"
                  aria-label={`${partsText.preview} ${name}`}
                  onClick={() => setShown(path)}
                >
                  {partsText.preview}
                </Button>
              )}
              <Button variant="default" aria-label={`${open} ${name}`} onClick={() => documents.open(path)}>
                {open}
              </Button>
              <Button
                variant="default"
                aria-label={`${partsText.showInFolder} ${name}`}
                onClick={() => documents.showInFolder(path)}
              >
                {partsText.showInFolder}
              </Button>
            </li>
          );
        })}
      </ul>
      <PreviewDialog title={shown ? fileNameOf(shown) : ''} path={shown} onClose={() => setShown(null)} />
    </>
  );
}
