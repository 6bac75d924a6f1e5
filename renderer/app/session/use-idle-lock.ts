import { useEffect } from 'react';

/** How often it is looked whether nobody is there any more. */
const LOOK_EVERY_MS = 5000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Calls once nobody has touched keys or pointer for so many minutes; null: never. */
export function useIdleLock(minutes: number | null, lock: () => void): void {
  useEffect(() => {
    if (minutes === null) return undefined;
    let last = Date.now();
    const note = () => (last = Date.now());
    const timer = setInterval(() => {
      // Also where the computer slept meanwhile and its own signal was lost.
      if (Date.now() - last >= minutes * 60_000) lock();
    }, LOOK_EVERY_MS);
    for (const sign of SIGNS) window.addEventListener(sign, note, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, note, { capture: true });
    };
  }, [minutes, lock]);
}
