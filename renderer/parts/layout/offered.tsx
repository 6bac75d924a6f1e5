import type { ReactNode } from 'react';
import type { RequestName } from '#contract/index.ts';
import { useMay } from '../../lib/session/session.tsx';

interface OfferedProps {
  /** The request that pressing leads to, at once or at the end of the dialog it opens. */
  readonly asks: RequestName;
  /** What of the input decides who may, where that differs. */
  readonly input?: unknown;
  readonly children: ReactNode;
}

/**
 * The one way by which a control is offered only to whom its request is open: for everybody else it is not there, and its
 * shortcut neither. The backend's decision counts all the same.
 */
export function Offered({ asks, input, children }: OfferedProps) {
  return useMay()(asks, input) ? children : null;
}
