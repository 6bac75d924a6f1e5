import { onTestFinished, vi } from 'vitest';

/** For the rest of the test: a window that has the room it is asked for, or has not. */
export function windowWith(hasRoom: boolean): void {
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media.includes('min-width') === hasRoom,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}
