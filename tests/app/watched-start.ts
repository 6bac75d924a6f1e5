import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';

type Launch = NonNullable<Parameters<typeof _electron.launch>[0]>;

interface Inspector {
  readonly send: (method: string, params?: object) => Promise<unknown>;
  readonly next: (method: string) => Promise<unknown>;
  readonly close: () => void;
}

interface Paused {
  readonly callFrames: readonly [{ readonly callFrameId: string }];
}

const PATIENCE = 30_000;

/** Run at the program's first line: Electron counts as ready only once Playwright is watching. */
const HOLD = `(() => {
  const { app } = require('electron');
  const ready = app.whenReady();
  const watched = new Promise((resolve) => app.once('watched', resolve));
  app.whenReady = () => watched.then(() => ready);
})()`;

/**
 * Starts the program with its first window opened only after Playwright is attached. Playwright attaches while the
 * program starts; when that falls into the page's first navigation it is told neither of the navigation's beginning
 * nor of its end, and waits for ever although the page is shown. Its own remedy, a script that holds Electron back,
 * is loaded by command line, which a packaged program does not follow; so the same is done through the inspector.
 */
export async function launchWatched(launch: Launch): Promise<ElectronApplication> {
  const port = await freePort();
  const [app] = await Promise.all([
    _electron.launch({ ...launch, args: [`--inspect-brk=127.0.0.1:${port}`, ...(launch.args ?? [])] }),
    holdAtFirstLine(port),
  ]);
  await app.evaluate(({ app: electron }) => void electron.emit('watched'));
  return app;
}

async function holdAtFirstLine(port: number): Promise<void> {
  const inspector = await connect(await inspectorAddress(port));
  const paused = inspector.next('Debugger.paused');
  await inspector.send('Debugger.enable');
  await inspector.send('Runtime.runIfWaitingForDebugger');
  const { callFrames } = (await paused) as Paused;
  const { callFrameId } = callFrames[0];
  const held = await inspector.send('Debugger.evaluateOnCallFrame', {
    callFrameId,
    expression: HOLD,
    includeCommandLineAPI: true,
  });
  await inspector.send('Debugger.resume');
  inspector.close();
  if (JSON.stringify(held).includes('exceptionDetails'))
    throw new Error(`The program could not be held back: ${JSON.stringify(held)}`);
}

/** The inspector of a program that is just being started does not answer yet. */
async function inspectorAddress(port: number): Promise<string> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const list = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => undefined);
    const [target] = ((await list?.json()) ?? []) as readonly { readonly webSocketDebuggerUrl: string }[];
    if (target !== undefined) return target.webSocketDebuggerUrl;
    await pause(20);
  }
  throw new Error('The program did not start: its inspector never answered.');
}

async function connect(address: string): Promise<Inspector> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number | string, (answer: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, method, result, params } = JSON.parse(String(data)) as Record<string, unknown>;
    waiting.get((id ?? method) as number | string)?.(result ?? params);
  });
  const next = (key: number | string): Promise<unknown> =>
    new Promise((resolve) => void waiting.set(key, resolve));
  let count = 0;
  return {
    next,
    send: (method, params = {}) => {
      const answer = next((count += 1));
      socket.send(JSON.stringify({ id: count, method, params }));
      return answer;
    },
    close: () => socket.close(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port of this machine is free.');
  return address.port;
}
