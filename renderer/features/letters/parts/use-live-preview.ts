import { useEffect, useRef, useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { InputOf } from '#contract/index.ts';
import { request } from '../../../lib/request.ts';

type PreviewName = 'template.preview' | 'letter.previewEntered' | 'letter.preview';

export interface LivePreview {
  /** The finished file; null while there is none yet. */
  readonly path: string | null;
  /** Rises with every newer paper under the same name. */
  readonly version: number;
  readonly pages: number;
  readonly isBusy: boolean;
  readonly error: AppError | null;
}

const NOTHING: LivePreview = { path: null, version: 0, pages: 0, isBusy: false, error: null };

/** Typing may pause so long before the paper is made anew. */
const PAUSE_MS = 600;

/** The paper of what stands on screen, made anew when typing pauses; null waits with the last one left standing. */
export function useLivePreview<Name extends PreviewName>(
  name: Name,
  input: InputOf<Name> | null,
): LivePreview {
  const [preview, setPreview] = useState(NOTHING);
  const latest = useRef(0);
  const key = input === null ? null : JSON.stringify(input);
  useEffect(() => {
    if (key === null) return undefined;
    latest.current += 1;
    const own = latest.current;
    const make = async () => {
      setPreview((now) => ({ ...now, isBusy: true }));
      try {
        const { path, pages } = await request(name, JSON.parse(key) as InputOf<Name>);
        if (own === latest.current) setPreview({ path, pages, version: own, isBusy: false, error: null });
      } catch (thrown) {
        const error = thrown instanceof AppError ? thrown : new AppError('INTERNAL');
        if (own === latest.current) setPreview((now) => ({ ...now, isBusy: false, error }));
      }
    };
    const timer = setTimeout(() => void make(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [name, key]);
  return preview;
}
