import { useEffect, useRef, useState } from 'react';
import { request } from '../../lib/request.ts';
import { readDraft, type RatEntry } from './rat-form.ts';

/** "Every few seconds": a power cut costs no more than a word or two. */
const SAVE_EVERY_MS = 2500;

export interface RatDraft {
  /** What an earlier session left, until it is taken or thrown away. */
  readonly offer: RatEntry | null;
  readonly drop: () => void;
  /** It has been saved: nothing is worth keeping any more. */
  readonly forget: () => void;
}

/** Keeps what is typed and not saved of one RAT under its subject. */
export function useRatDraft(subject: string, start: RatEntry, entry: RatEntry): RatDraft {
  const [offer, setOffer] = useState<RatEntry | null>(null);
  const isWaiting = useRef(true);
  const kept = useRef<string | null>(null);
  const latest = useRef<string | null>(null);
  const isSaved = useRef(false);
  const first = useRef(JSON.stringify(start));
  useEffect(() => {
    first.current = JSON.stringify(start);
    const content = JSON.stringify(entry);
    latest.current = content === first.current ? null : content;
  });
  useEffect(() => {
    const sync = () => {
      const next = isSaved.current ? null : latest.current;
      if (isWaiting.current || next === kept.current) return;
      const before = kept.current;
      kept.current = next;
      const work =
        next === null
          ? request('draft.discard', { subject })
          : request('draft.save', { subject, content: next });
      // Not kept this time: the next round tries again.
      work.catch(() => (kept.current = before));
    };
    let isGone = false;
    const look = async () => {
      const found = await request('draft.get', { subject });
      if (isGone) return;
      kept.current = found?.content ?? null;
      if (found && found.content !== first.current)
        setOffer(readDraft(found.content, JSON.parse(first.current) as RatEntry));
      else isWaiting.current = false;
    };
    // Without an answer there is nothing to offer; what is typed now is kept all the same.
    look().catch(() => (isWaiting.current = false));
    const timer = setInterval(sync, SAVE_EVERY_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
      sync();
    };
  }, [subject]);
  return {
    offer,
    drop: () => {
      isWaiting.current = false;
      setOffer(null);
    },
    forget: () => {
      isSaved.current = true;
    },
  };
}
