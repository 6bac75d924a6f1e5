import { useCallback, useEffect, useRef, useState } from 'react';
import { templateContent, type TemplateContent } from '#contract/letters/template.ts';
import { request } from '../../lib/request.ts';

const SAVE_EVERY_MS = 2000;

const subjectOf = (code: string) => `template:${code}`;

function readContent(json: string): TemplateContent | null {
  try {
    return templateContent.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

export interface TemplateDraft {
  /** What an earlier session left unsaved, until it is taken or thrown away. */
  readonly offer: TemplateContent | null;
  readonly answer: () => void;
  readonly forget: () => void;
}

/** Keeps an edited template that is not saved: a power cut costs a word or two. Null: nothing to keep. */
export function useTemplateDraft(code: string, edited: TemplateContent | null): TemplateDraft {
  const [offer, setOffer] = useState<TemplateContent | null>(null);
  const isWaiting = useRef(true);
  const kept = useRef<string | null>(null);
  const latest = useRef<string | null>(null);
  useEffect(() => {
    latest.current = edited === null ? null : JSON.stringify(edited);
  }, [edited]);

  const sync = useCallback(() => {
    const next = latest.current;
    if (isWaiting.current || next === kept.current) return;
    const before = kept.current;
    kept.current = next;
    const subject = subjectOf(code);
    const work =
      next === null
        ? request('draft.discard', { subject })
        : request('draft.save', { subject, content: next });
    // Not kept this time: the next round tries again.
    work.catch(() => (kept.current = before));
  }, [code]);

  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const found = await request('draft.get', { subject: subjectOf(code) });
      if (isGone) return;
      kept.current = found?.content ?? null;
      const content = found ? readContent(found.content) : null;
      if (content) setOffer(content);
      else isWaiting.current = false;
    };
    look().catch(() => (isWaiting.current = false));
    const timer = setInterval(sync, SAVE_EVERY_MS);
    window.addEventListener('pagehide', sync);
    return () => {
      isGone = true;
      clearInterval(timer);
      window.removeEventListener('pagehide', sync);
      sync();
    };
  }, [code, sync]);

  return {
    offer,
    answer: useCallback(() => {
      isWaiting.current = false;
      setOffer(null);
    }, []),
    forget: useCallback(() => {
      isWaiting.current = false;
      latest.current = null;
      sync();
    }, [sync]),
  };
}
