import { readFile, realpath } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { protocol } from 'electron';
import { isPageAddress } from './trusted-sender.ts';

export interface ServedFolders {
  readonly renderer: string;
  readonly documents: string;
  /** False while nobody has logged in, or the window is covered: the page itself is served all the same. */
  readonly mayShowDocuments: () => Promise<boolean>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
};

/**
 * Everything comes from the program itself. Inline styles are allowed because Mantine writes its theme into a
 * style element when it starts; with every address refused a style has nowhere to send anything.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Before Electron is ready: makes app:// behave like a website of its own. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Once Electron is ready: `app://meja/` is the page, `app://meja/dokumen/<file>` a finished PDF. */
export function serveApp(folders: ServedFolders): void {
  protocol.handle('app', (request) => answerFile(folders, request));
}

/** Reads one file for the page; whatever is not in the two folders does not exist. */
export async function answerFile(folders: ServedFolders, { method, url }: Request): Promise<Response> {
  if (method !== 'GET' || !isPageAddress(url)) return refusal(403);
  const file = fileFor(folders, url);
  if (file === undefined) return refusal(404);
  if (file.folder === folders.documents && !(await folders.mayShowDocuments())) return refusal(403);
  try {
    const path = await realpath(file.path);
    // A link inside the folder must not lead out of it either.
    if (!isWithin(path, await realpath(file.folder))) return refusal(404);
    const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
    return new Response(await readFile(path), { headers: { ...HEADERS, 'Content-Type': type } });
  } catch {
    return refusal(404);
  }
}

function fileFor(
  { renderer, documents }: ServedFolders,
  url: string,
): { folder: string; path: string } | undefined {
  const name = decoded(new URL(url).pathname);
  if (name === undefined || name.includes('\0')) return undefined;
  const isDocument = name.startsWith('/dokumen/');
  if (isDocument && extname(name).toLowerCase() !== '.pdf') return undefined;
  const folder = isDocument ? documents : renderer;
  const path = join(folder, isDocument ? name.slice('/dokumen/'.length) : name === '/' ? 'index.html' : name);
  return isWithin(path, folder) ? { folder, path } : undefined;
}

function isWithin(path: string, folder: string): boolean {
  const steps = relative(folder, path);
  return steps !== '' && steps !== '..' && !steps.startsWith(`..${sep}`) && join(folder, steps) === path;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: HEADERS });
}
