import { useEffect, useRef, type RefObject } from 'react';

/** What copying, cutting and pasting mean in a part of the screen; left out: what the browser does. */
export interface ClipboardKeys {
  readonly copy?: ((clipboard: DataTransfer) => void) | undefined;
  readonly cut?: ((clipboard: DataTransfer) => void) | undefined;
  readonly paste?: ((clipboard: DataTransfer) => void) | undefined;
}

const EVENTS = ['copy', 'cut', 'paste'] as const;

/**
 * Gives the clipboard's keys to the part that has the cursor. They are heard at the document, because Chromium up to
 * 130 (and perhaps later) sends them to the place of the last selected text, which need not be the focused cell.
 */
export function useClipboardKeys(part: RefObject<HTMLElement | null>, keys: ClipboardKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      const answer = EVENTS.find((name) => name === event.type);
      const act = answer && latest.current[answer];
      if (!act || !event.clipboardData || !part.current?.contains(document.activeElement)) return;
      event.preventDefault();
      act(event.clipboardData);
    };
    for (const name of EVENTS) document.addEventListener(name, listen);
    return () => {
      for (const name of EVENTS) document.removeEventListener(name, listen);
    };
  }, [part]);
}
