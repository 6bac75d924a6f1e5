import { useMediaQuery } from '@mantine/hooks';
import { useLayoutEffect } from 'react';
import { useTextSize } from './text-size.tsx';

/** Rem from which a panel of 21.25 rem stands beside a wide table without cutting it. */
const ROOMY_REM = 80;
/** Rem below which every line above a table costs a row that is missed. */
const LOW_REM = 45;
const AT_ONCE = { getInitialValueInEffect: false } as const;

/** Media queries know no text size: a length in rem as the pixels it takes. */
function usePixels(rem: number): number {
  return (rem * 16 * useTextSize().percent) / 100;
}

/** True where a side panel has room beside the table; large letters take as much of it as a small window. */
export function useHasRoom(): boolean {
  return useMediaQuery(`(min-width: ${usePixels(ROOMY_REM)}px)`, true, AT_ONCE) ?? true;
}

/** True in a low window, where rows are lower; `html[data-low]` says the same to the stylesheets. */
export function useIsLow(): boolean {
  return useMediaQuery(`(max-height: ${usePixels(LOW_REM)}px)`, false, AT_ONCE) ?? false;
}

/** What the stylesheets are told of the room there is. */
export function useRoomMarks(): void {
  const isLow = useIsLow();
  const hasRoom = useHasRoom();
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-low', isLow);
    document.documentElement.toggleAttribute('data-narrow', !hasRoom);
  }, [isLow, hasRoom]);
}
