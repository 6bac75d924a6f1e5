import { useCallback, useRef } from 'react';

/** Whether a press begins something, or only repeats what is under way. */
export interface OnePress {
  /** False for the very input that is under way: a second press of one button is no second command. */
  readonly begins: (input: unknown) => boolean;
  /** Told when the work has ended. */
  readonly ends: () => void;
}

/**
 * Tells a double press from two commands: other input, or the same once the answer is on screen, is a command of its own.
 */
export function useOnePress(): OnePress {
  const underWay = useRef<string | null>(null);
  const begins = useCallback((input: unknown) => {
    const pressed = JSON.stringify(input);
    if (underWay.current === pressed) return false;
    underWay.current = pressed;
    return true;
  }, []);
  const ends = useCallback(() => {
    const ended = underWay.current;
    // Until the answer is drawn the old button can still be pressed, with what it knew before.
    setTimeout(() => {
      if (underWay.current === ended) underWay.current = null;
    });
  }, []);
  return { begins, ends };
}
