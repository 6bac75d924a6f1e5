import { useCallback, useEffect, useRef, useState } from 'react';
import { request } from '../../lib/request.ts';
import { draftContent, readDraft, type RecordDraft } from './record-draft.ts';

/** "Every few seconds": a power cut costs no more than a word or two. */
const SAVE_EVERY_MS = 2500;

export interface OfferedDraft {
  readonly draft: RecordDraft;
  /** Instant at which it was kept. */
  readonly savedAt: string;
}

export interface DraftKeeper {
  /** A draft of an earlier session, until the clerk has taken or thrown it away. */
  readonly offer: OfferedDraft | null;
  readonly setOffer: (offer: OfferedDraft | null) => void;
  /** Nothing is worth keeping any more: it has been saved or thrown away. */
  readonly forget: () => void;
}

/** Keeps what is typed and not saved under the subject, while typing and when the screen is left. */
export function useRecordDraft(subject: string, current: RecordDraft | null): DraftKeeper {
  const [offer, setOffer] = useState<OfferedDraft | null>(null);
  // While an earlier draft waits for its answer nothing may be written over it.
  const content = current === null ? null : draftContent(current);
  const latest = useRef<string | null>(null);
  const kept = useRef<string | null>(null);
  const isWaiting = useRef(true);
  useEffect(() => {
    latest.current = content;
  }, [content]);

  const sync = useCallback(() => {
    const next = latest.current;
    if (isWaiting.current || next === kept.current) return;
    const before = kept.current;
    kept.current = next;
    const work =
      next === null
        ? request('draft.discard', { subject })
        : request('draft.save', { subject, content: next });
    // Not kept this time: the next round tries again.
    work.catch(() => (kept.current = before));
  }, [subject]);

  useEffect(() => {
    let isGone = false;
    isWaiting.current = true;
    const look = async () => {
      const found = await request('draft.get', { subject });
      if (isGone) return;
      kept.current = found?.content ?? null;
      const draft = found ? readDraft(found.content) : null;
      if (draft && found) setOffer({ draft, savedAt: found.savedAt });
      else isWaiting.current = false;
    };
    // Without an answer there is nothing to offer; what is typed now is kept all the same.
    look().catch(() => (isWaiting.current = false));
    const timer = setInterval(sync, SAVE_EVERY_MS);
    window.addEventListener('pagehide', sync);
    return () => {
      isGone = true;
      clearInterval(timer);
      window.removeEventListener('pagehide', sync);
      sync();
    };
  }, [subject, sync]);

  const forget = useCallback(() => {
    latest.current = null;
    sync();
  }, [sync]);
  return {
    offer,
    setOffer: useCallback((next: OfferedDraft | null) => {
      isWaiting.current = next !== null;
      setOffer(next);
    }, []),
    forget,
  };
}
