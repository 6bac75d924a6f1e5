import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import { request } from './request.ts';

export interface Documents {
  readonly open: (path: string) => void;
  readonly showInFolder: (path: string) => void;
  /** Why the last attempt failed, until the next one. */
  readonly error: AppError | null;
}

/** Hands finished documents to the system's own programs. */
export function useDocuments(): Documents {
  const [error, setError] = useState<AppError | null>(null);
  const attempt = (work: Promise<unknown>) => {
    setError(null);
    work.catch((thrown: unknown) => setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL')));
  };
  return {
    open: (path) => attempt(request('shell.openDocument', { path })),
    showInFolder: (path) => attempt(request('shell.showInFolder', { path })),
    error,
  };
}
