import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { backendEnvironment } from '../../electron/main/backend-environment.ts';
import { launchFrom } from '../../electron/main/launch.ts';
import { openLog } from '../../electron/main/log.ts';
import { placeFor, rememberPlace } from '../../electron/main/window-size.ts';

vi.mock('electron', () => ({ app: { isPackaged: true } }));
const { isAllowedAddress } = await import('../../electron/main/security.ts');

const root = mkdtempSync(path.join(tmpdir(), 'meja-jendela-'));
afterAll(() => rmSync(root, { recursive: true }));
const LAPTOP = { x: 0, y: 0, width: 1366, height: 728 };

test('the first window fits a 1366x768 screen with its task bar', () => {
  expect(placeFor(path.join(root, 'belum-ada.json'), [LAPTOP])).toEqual({
    width: 1280,
    height: 720,
    isMaximized: false,
  });
});

test('the window comes back where it stood', () => {
  const file = path.join(root, 'tempat.json');
  const place = { x: 20, y: 10, width: 1100, height: 700, isMaximized: true };
  rememberPlace(file, place);
  expect(placeFor(file, [LAPTOP])).toEqual(place);
});

test('a window that stood on a screen that is gone opens on the main one', () => {
  const file = path.join(root, 'layar-kedua.json');
  rememberPlace(file, { x: 1500, y: 10, width: 1100, height: 700, isMaximized: false });
  expect(placeFor(file, [LAPTOP])).toEqual({ width: 1280, height: 720, isMaximized: false });
  expect(placeFor(file, [LAPTOP, { ...LAPTOP, x: 1366 }])).toMatchObject({ x: 1500 });
});

test.each(['', '{', '{"x":1}', '{"x":0,"y":0,"width":-5,"height":1,"isMaximized":false}'])(
  'a spoiled note of the place (%s) is ignored',
  (content) => {
    const file = path.join(root, 'rusak.json');
    writeFileSync(file, content);
    expect(placeFor(file, [LAPTOP])).toMatchObject({ width: 1280 });
  },
);

test('the program reads its own words among those of Chromium', () => {
  expect(launchFrom(['meja', '--inspect=0', '--data', '/d', '--no-sandbox'], {})).toEqual({
    headless: undefined,
    dataFolder: '/d',
    isPractice: false,
  });
  expect(launchFrom(['meja', '--headless', 'minta', 'app.info', '--json'], { MEJA_DATA: '/e' })).toEqual({
    headless: ['minta', 'app.info', '--json'],
    dataFolder: '/e',
    isPractice: false,
  });
  expect(launchFrom(['meja', '--latihan'], {}).isPractice).toBe(true);
  expect(launchFrom(['meja', '--data=/f'], { MEJA_DATA: '/e' }).dataFolder).toBe('/f');
});

test('nothing secret of the environment reaches the backend', () => {
  const env = backendEnvironment(
    { dataFolder: '/d', resources: '/r' },
    { TOKEN: 'x', PATH: '/p', NODE_OPTIONS: '-r x', TZ: 'Asia/Makassar' },
  );
  expect(env).toEqual({ MEJA_DATA: '/d', MEJA_RESOURCES: '/r', TZ: 'Asia/Makassar' });
});

test('the log keeps one file besides the one it writes', () => {
  const log = openLog(root);
  const file = path.join(root, 'catatan-jendela.log');
  log('mulai', { seam: 'x' });
  expect(readFileSync(file, 'utf8')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z mulai seam="x"\n$/);
  writeFileSync(file, 'lama'.repeat(200_000));
  log('baru');
  expect(readFileSync(file, 'utf8')).toMatch(/ baru\n$/);
  expect(readFileSync(path.join(root, 'catatan-jendela.lama.log'), 'utf8')).toMatch(/^lama/);
});

test('a log that cannot be written stops nothing', () => {
  expect(() => openLog(path.join(root, 'tempat.json'))('x')).not.toThrow();
});

test.each([
  ['app://meja/assets/a.js', true],
  ['blob:app://meja/1-2', true],
  ['data:image/png;base64,AA', true],
  ['https://contoh.invalid/', false],
  ['http://127.0.0.1:80/', false],
  ['ws://127.0.0.1/', false],
  ['file:///etc/hostname', false],
  ['app://lain/', false],
  ['blob:https://contoh.invalid/1', false],
  ['devtools://devtools/x', false],
])('the address %s is let through: %s', (address, expected) => {
  expect(isAllowedAddress(address)).toBe(expected);
});
