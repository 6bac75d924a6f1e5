import type { MejaBridge } from '#contract/process/bridge.ts';

declare global {
  interface Window {
    readonly meja: MejaBridge;
  }
}

/** The one way out of the page, put there by preload. */
export function bridge(): MejaBridge {
  return window.meja;
}
