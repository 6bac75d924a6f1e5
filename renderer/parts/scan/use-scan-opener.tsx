import { useState, type ReactNode } from 'react';
import { AppError } from '#contract/errors.ts';
import { request } from '../../lib/request.ts';
import { ScanDialog, type OpenedScan } from './scan-dialog.tsx';

export interface ScanOpener {
  readonly open: (scan: OpenedScan) => void;
  readonly error: AppError | null;
  /** To be drawn beside the list of scans. */
  readonly dialog: ReactNode;
}

const LOCATE = {
  formation: 'formation.locateScan',
  cooperative: 'document.locate',
  incoming: 'incoming.locateScan',
} as const satisfies Readonly<Record<OpenedScan['from'], string>>;

/**
 * Opens a kept scan in the system's own program; one that shows an identity card is shown in the window instead, with
 * what it is looked at for drawn over it.
 */
export function useScanOpener(): ScanOpener {
  const [error, setError] = useState<AppError | null>(null);
  const [asked, setAsked] = useState<OpenedScan | null>(null);
  const open = (scan: OpenedScan) => {
    setError(null);
    request(LOCATE[scan.from], { id: scan.id })
      .then(({ path }) => request('shell.openDocument', { path }))
      .catch((thrown: unknown) => {
        const failure = thrown instanceof AppError ? thrown : new AppError('INTERNAL');
        if (failure.code === 'SCAN_NEEDS_PURPOSE') setAsked(scan);
        else setError(failure);
      });
  };
  return { open, error, dialog: asked && <ScanDialog scan={asked} onClose={() => setAsked(null)} /> };
}
