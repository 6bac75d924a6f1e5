/** The page's address; nothing else may be shown or asked for. */
export const PAGE_ORIGIN = 'app://meja';

/** The part of Electron's WebFrameMain that tells who is asking. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** The door checks who knocks: our own page, in the main frame of a window, nobody else. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isPageAddress(frame.url);
}

/** `new URL(…).origin` says "null" for a scheme of our own, so scheme and host are compared. */
export function isPageAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === 'app:' && host === 'meja' && username === '' && password === '';
}
