import { app } from 'electron';
import type { Session, WebContents } from 'electron';
import { isPageAddress } from './trusted-sender.ts';

/** Chromium's own habits of talking to the network, off. Takes effect only before Electron is ready. */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Before Electron is ready. */
export function closeNetwork(): void {
  // Only a test run as root brings this switch along; together the two stop every helper process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

/** Once Electron is ready: every session refuses every address but the program's own, and asks for nothing. */
export function guardSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isAllowedAddress(url) }));
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Ours, and what our page makes in its own memory. The inspector's pages exist only in a checkout. */
export function isAllowedAddress(url: string, isPackaged: boolean = app.isPackaged): boolean {
  if (url.startsWith('data:')) return true;
  if (url.startsWith('devtools:')) return !isPackaged;
  return isPageAddress(url.startsWith('blob:') ? url.slice('blob:'.length) : url);
}

/** The page stays where it is: no other address, no second window, no page inside the page. */
function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
