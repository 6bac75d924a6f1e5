import { useCallback, useEffect, useRef, useState } from 'react';
import { request, requestWhenOpen } from './request.ts';

/** "Every few seconds": a power cut costs no more than a word or two. */
const SAVE_EVERY_MS = 2500;

export interface OfferedDraft<Draft> {
  readonly draft: Draft;
  /** Instant at which it was kept. */
  readonly savedAt: string;
}

export interface DraftKeeper<Draft> {
  /** A draft of an earlier session, until the clerk has taken or thrown it away. */
  readonly offer: OfferedDraft<Draft> | null;
  readonly setOffer: (offer: OfferedDraft<Draft> | null) => void;
  /** Nothing is worth keeping any more: it has been saved or thrown away. */
  readonly forget: () => void;
}

/**
 * Keeps what is typed and not saved under the subject, while typing and when the screen is left.
 *
 * @param content what to keep; null when everything is saved
 * @param read the draft in a kept text; null when it holds nothing that can be offered
 */
export function useKeptDraft<Draft>(
  subject: string,
  content: string | null,
  read: (text: string) => Draft | null,
): DraftKeeper<Draft> {
  const [offer, setOffer] = useState<OfferedDraft<Draft> | null>(null);
  // While an earlier draft waits for its answer nothing may be written over it.
  const latest = useRef<string | null>(null);
  const kept = useRef<string | null>(null);
  const isWaiting = useRef(true);
  // What was saved may still be on screen until the page has read it again; it is no draft any more.
  const forgotten = useRef<string | null>(null);
  useEffect(() => {
    latest.current = content === forgotten.current ? null : content;
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
    let left: string | null = null;
    isWaiting.current = true;
    const look = async () => {
      const found = await requestWhenOpen('draft.get', { subject });
      if (isGone) {
        // The screen was left before this answer: where no earlier draft is to be spared, what was typed is kept now.
        if (!found && left !== null) await request('draft.save', { subject, content: left });
        return;
      }
      kept.current = found?.content ?? null;
      // Saved while this was being asked: nothing of it is to be offered, and it goes.
      if (found && found.content === forgotten.current) {
        isWaiting.current = false;
        sync();
        return;
      }
      // What is on screen already needs no offer.
      const draft = found && found.content !== latest.current ? read(found.content) : null;
      if (draft && found) setOffer({ draft, savedAt: found.savedAt });
      else isWaiting.current = false;
    };
    // Without an answer there is nothing to offer; what is typed now is kept all the same.
    look().catch(() => (isWaiting.current = false));
    const timer = setInterval(sync, SAVE_EVERY_MS);
    window.addEventListener('pagehide', sync);
    return () => {
      isGone = true;
      if (isWaiting.current) left = latest.current;
      clearInterval(timer);
      window.removeEventListener('pagehide', sync);
      sync();
    };
  }, [subject, sync, read]);

  const forget = useCallback(() => {
    forgotten.current = latest.current ?? kept.current;
    latest.current = null;
    // The page may be reading again what was saved, and asking for a draft anew: this one goes all the same.
    isWaiting.current = false;
    sync();
  }, [sync]);
  return {
    offer,
    setOffer: useCallback((next: OfferedDraft<Draft> | null) => {
      isWaiting.current = next !== null;
      setOffer(next);
    }, []),
    forget,
  };
}
