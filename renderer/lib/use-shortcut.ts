import { useEffect, useRef } from 'react';
import { isUnderDialog } from './under-dialog.ts';

/** Keys are written as on the button's hint: "Ctrl+S", "Ctrl+K". */
export type Shortcut = `Ctrl+${string}`;

function matches(event: KeyboardEvent, shortcut: Shortcut): boolean {
  const key = shortcut.slice('Ctrl+'.length).toLowerCase();
  return event.ctrlKey && !event.altKey && !event.shiftKey && event.key.toLowerCase() === key;
}

/** Runs the action on the key anywhere on the screen, unless a dialog lies above it. */
export function useShortcut(shortcut: Shortcut, action: () => void, isEnabled = true): void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    if (!isEnabled) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (!matches(event, shortcut)) return;
      event.preventDefault();
      if (isUnderDialog()) return;
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [shortcut, isEnabled]);
}
