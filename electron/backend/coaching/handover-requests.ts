import type { handoverContract } from '#contract/coaching/handover.ts';
import type { revivalContract } from '#contract/coaching/revival.ts';
import type { Handlers } from '../base/handler-types.ts';
import { handOver, openWork, undoHandover } from './handover.ts';
import { printHandover } from './print-handover.ts';
import { exportRevival, printRevival, revivalOf } from './revival.ts';

export const handoverHandlers = {
  'coaching.openWork': (input, { read, today }) => openWork(input, read, today),
  'coaching.handOver': handOver,
  'coaching.undoHandover': undoHandover,
  'coaching.printHandover': printHandover,
} as const satisfies Handlers<keyof typeof handoverContract>;

export const revivalHandlers = {
  'coaching.revival': (input, { read, today }) => revivalOf(input, read, today),
  'coaching.printRevival': printRevival,
  'coaching.exportRevival': exportRevival,
} as const satisfies Handlers<keyof typeof revivalContract>;
