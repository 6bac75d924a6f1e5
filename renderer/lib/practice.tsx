import { createContext, useContext } from 'react';

/** Where the window works, and the ways between the office's own data and practice. */
export interface Practice {
  /** The folder of practice is open. */
  readonly isPractice: boolean;
  /** A sample office is open: in practice, or in the office's own folder where it was filled in earlier. */
  readonly isSample: boolean;
  readonly enter: () => void;
  readonly leave: () => void;
  /** Opens practice as it now stands, as at the first time. */
  readonly reopen: () => void;
}

export const PracticeContext = createContext<Practice | null>(null);

export function usePractice(): Practice {
  const practice = useContext(PracticeContext);
  if (!practice) throw new Error('usePractice outside its provider');
  return practice;
}
