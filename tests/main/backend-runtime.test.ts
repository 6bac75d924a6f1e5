import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromBackend } from '#contract/process/process-messages.ts';
import { scripted } from './scripted-backend.ts';

const forked = vi.hoisted(() => vi.fn<(script: string, args: string[], options: object) => unknown>());
vi.mock('electron', () => ({ utilityProcess: { fork: forked } }));

const { chooseSeam, startBackend } = await import('../../electron/main/backend-runtime.ts');

test('the database needs Node-API 10: older runtimes take the other seam', () => {
  expect(chooseSeam('9')).toBe('node-process');
  expect(chooseSeam('10')).toBe('utility-process');
  expect(chooseSeam('11')).toBe('utility-process');
});

describe('the seam of the product: a utility process', () => {
  const child = Object.assign(new EventEmitter(), {
    postMessage: vi.fn<(message: unknown) => void>(),
    kill: vi.fn<() => boolean>(() => true),
    stdout: new EventEmitter(),
    stderr: new EventEmitter(),
  });
  beforeEach(() => forked.mockReset().mockReturnValue(child));
  afterEach(() => child.removeAllListeners());

  test('starts the script with its own environment and hands messages both ways', () => {
    const lines: string[] = [];
    const received: FromBackend[] = [];
    const codes: number[] = [];
    const start = scripted('obedient', (line) => lines.push(line));
    const backend = startBackend(start, 'utility-process');
    backend.onMessage((message) => received.push(message));
    backend.onExit((code) => codes.push(code));
    backend.post({ id: '1', name: 'office.get', input: {} });
    child.emit('message', { kind: 'ready' });
    child.stderr.emit('data', Buffer.from('satu\ndu'));
    child.stderr.emit('data', Buffer.from('a\n'));
    child.emit('exit', 3);
    backend.kill();

    expect(forked).toHaveBeenCalledExactlyOnceWith(
      start.script,
      ['obedient'],
      expect.objectContaining({ env: { MEJA_DATA: 'data' }, stdio: 'pipe' }),
    );
    expect(child.postMessage).toHaveBeenCalledWith({ id: '1', name: 'office.get', input: {} });
    expect(received).toEqual([{ kind: 'ready' }]);
    expect(lines).toEqual(['satu', 'dua']);
    expect(codes).toEqual([3]);
    expect(child.kill).toHaveBeenCalledOnce();
  });

  test('the headless door speaks on the terminal it was called from', () => {
    startBackend(scripted('obedient', 'inherit'), 'utility-process');
    expect(forked.mock.calls[0]?.[2]).toMatchObject({ stdio: 'inherit' });
  });
});

describe('the seam of the stand-in: a Node process', () => {
  beforeEach(() => vi.stubEnv('MEJA_NODE', process.execPath));
  afterEach(() => vi.unstubAllEnvs());

  test('starts the script with its own environment and hands messages both ways', async () => {
    const lines: string[] = [];
    const backend = startBackend(
      scripted('obedient', (line) => lines.push(line)),
      'node-process',
    );
    const answer = await new Promise<FromBackend>((resolve) => {
      backend.onMessage((message) => {
        if (message.kind === 'ready') backend.post({ id: '1', name: 'speak', input: new Date(0) });
        else resolve(message);
      });
    });
    const exit = new Promise((resolve) => backend.onExit(resolve));
    backend.kill();
    await exit;
    // A date arrives as a date: structured clone as between Electron's processes.
    expect(answer).toMatchObject({ kind: 'answer', id: '1', answer: { value: { input: new Date(0) } } });
    expect(answer).not.toMatchObject({ answer: { value: { env: { PATH: expect.any(String) } } } });
    expect(answer).toMatchObject({ answer: { value: { env: { MEJA_DATA: 'data' } } } });
    expect(lines).toEqual(['satu', 'dua']);
  });

  test('says by which code the process ended', async () => {
    const backend = startBackend(scripted('stillborn'), 'node-process');
    expect(await new Promise((resolve) => backend.onExit(resolve))).toBe(4);
  });

  test('a Node that is not there ends like a process that died', async () => {
    vi.stubEnv('MEJA_NODE', '/tidak/ada/node');
    const backend = startBackend(scripted('obedient'), 'node-process');
    expect(await new Promise((resolve) => backend.onExit(resolve))).not.toBe(0);
  });

  test('without MEJA_NODE it does not guess another Node', () => {
    vi.stubEnv('MEJA_NODE', '');
    expect(() => startBackend(scripted('obedient'), 'node-process')).toThrow('MEJA_NODE');
  });

  test('a message to a process that has ended is dropped', async () => {
    const backend = startBackend(scripted('stillborn'), 'node-process');
    await new Promise((resolve) => backend.onExit(resolve));
    expect(() => backend.post({ id: '1', name: 'office.get', input: {} })).not.toThrow();
  });
});
