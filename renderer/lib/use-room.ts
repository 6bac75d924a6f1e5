import { useMediaQuery } from '@mantine/hooks';
import { useTextSize } from './text-size.tsx';

/** Rem from which a panel of 21.25 rem stands beside a wide table without cutting it. */
const ROOMY_REM = 80;

/** True where a side panel has room beside the table; large letters take as much of it as a small window. */
export function useHasRoom(): boolean {
  const { percent } = useTextSize();
  const pixels = (ROOMY_REM * 16 * percent) / 100;
  return useMediaQuery(`(min-width: ${pixels}px)`, true, { getInitialValueInEffect: false }) ?? true;
}
