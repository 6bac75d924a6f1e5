import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { backendPid } from './backend-of.ts';
import type { Program } from './program.ts';
import {
  expect,
  programEnvironment,
  programPath,
  sharedProgram,
  startLine,
  SWITCHES,
  test,
} from './program.ts';

const { describe } = test;

const GONE = { ok: false, error: { code: 'BACKEND_GONE', details: {} } };

describe('a program that is only looked at', () => {
  const opened = sharedProgram('2025-11-18');

  test('the program opens its own page and reaches its data', async () => {
    const { dataFolder, page, request } = opened();
    process.stdout.write(`${startLine(dataFolder)}\n`);
    expect(page.url()).toMatch(/^app:\/\/meja\//);
    expect(await request('app.info', {})).toMatchObject({
      ok: true,
      value: { dataFolder, today: '2025-11-18' },
    });
  });

  test('the page has three doors and nothing of Node or Electron', async () => {
    const { page } = opened();
    const found = await page.evaluate(() => ({
      bridge: Object.entries(window.meja).map(([name, value]) => `${name}: ${typeof value}`),
      leaked: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
    }));
    expect(found.bridge.toSorted()).toEqual([
      'onEvent: function',
      'pathOfFile: function',
      'request: function',
    ]);
    expect(found.leaked).toEqual([]);
  });

  test('the page can neither leave, nor open windows, nor reach any address', async () => {
    const { app, page } = opened();
    const before = page.url();
    const tried = await page.evaluate(async () => {
      const failing = (work: Promise<unknown>): Promise<boolean> =>
        work.then(
          () => false,
          () => true,
        );
      const isBlocked = {
        fetch: await failing(fetch('https://contoh.invalid/')),
        local: await failing(fetch('http://127.0.0.1/')),
        file: await failing(fetch('file:///etc/hostname')),
        otherHost: await failing(fetch('app://lain/')),
        window: window.open('https://contoh.invalid/') === null,
        inlineScript: !(() => {
          const script = document.createElement('script');
          script.textContent = 'window.name = "jalan"';
          document.head.append(script);
          return window.name === 'jalan';
        })(),
        permission: await failing(navigator.mediaDevices.getUserMedia({ audio: true })),
      };
      location.href = 'https://contoh.invalid/';
      return isBlocked;
    });
    expect(Object.entries(tried).filter(([, isBlocked]) => !isBlocked)).toEqual([]);
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
    expect(app.windows()).toHaveLength(1);
  });

  test('only PDF files of the document folder are served beside the page', async () => {
    const { page } = opened();
    const statuses = await page.evaluate(async () => {
      const addresses = [
        '/',
        '/dokumen/tidak-ada.pdf',
        '/dokumen/..%2F..%2Fcatatan-jendela.log',
        '/..%2Fmain%2Findex.js',
      ];
      return Promise.all(addresses.map(async (address) => (await fetch(`app://meja${address}`)).status));
    });
    expect(statuses).toEqual([200, 404, 404, 404]);
  });

  test('a page that is not ours is refused at the door', async () => {
    const { app } = opened();
    const answer = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
      const foreign = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${electron.getAppPath()}/dist/preload/index.cjs`, sandbox: true },
      });
      await foreign.loadURL('data:text/html,<p>asing</p>');
      const asked: unknown = await foreign.webContents.executeJavaScript(
        "window.meja.request('app.info', {})",
      );
      foreign.destroy();
      return asked;
    });
    expect(answer).toEqual({ ok: false, error: { code: 'FORBIDDEN_SENDER', details: {} } });
  });

  test('a request that the contract does not know is refused', async () => {
    const { page } = opened();
    const answer = await page.evaluate(() => window.meja.request('tidak.ada', {}));
    expect(answer).toEqual({ ok: false, error: { code: 'UNKNOWN_REQUEST', details: {} } });
  });
});

test('a second start ends at once and leaves the first alone', async ({ start, dataFolder }) => {
  const program = await start();
  const second = spawn(programPath(), [...SWITCHES, '--data', dataFolder], {
    env: programEnvironment(),
    stdio: 'ignore',
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  expect(program.app.windows()).toHaveLength(1);
  expect(await program.request('app.info', {})).toMatchObject({ ok: true });
});

test('a backend that dies in the middle is answered for, started again once, and then missed', async ({
  start,
}) => {
  test.skip(process.platform === 'win32', 'Windows has no signal that holds a process still.');
  const program = await start();
  await program.request('app.info', {});

  const asked = await killInTheMiddle(program);
  expect(asked).toEqual(GONE);
  await expect.poll(program.events).toContainEqual({ kind: 'backend-restarted' });
  expect(await program.request('app.info', {})).toMatchObject({ ok: true });

  expect(await killInTheMiddle(program)).toEqual(GONE);
  await expect.poll(program.events).toContainEqual({ kind: 'backend-gone' });
  expect(await program.request('app.info', {})).toEqual(GONE);
});

test('the headless door works without a display and answers by its exit code', async ({ dataFolder }) => {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = programEnvironment('2025-11-18');
  const child = spawn(
    programPath(),
    [...SWITCHES, '--data', dataFolder, '--headless', 'minta', 'app.info', '{}', '--json'],
    { env, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = await once(child, 'close');
  expect(JSON.parse(output)).toMatchObject({ ok: true, value: { dataFolder } });
  expect(code).toBe(0);
});

/** Holds the backend still while a request is on its way to it, then kills it. */
async function killInTheMiddle(program: Program): Promise<unknown> {
  const pid = await backendPid(program);
  process.kill(pid, 'SIGSTOP');
  const asked = program.request('app.info', {});
  await program.page.waitForTimeout(1500);
  process.kill(pid, 'SIGKILL');
  return asked;
}
