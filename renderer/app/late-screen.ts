import { lazy, type ComponentType } from 'react';

/**
 * A screen whose code is read when it is first opened: whoever never opens it has not paid for it in memory. It stands
 * under the `Suspense` of the frame.
 */
export function lateScreen<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}
