import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { lockWithComputer } from '../../electron/main/lock-with-computer.ts';

test.each(['suspend', 'lock-screen'])('the office is locked with the computer: %s', (signal) => {
  const monitor = new EventEmitter();
  const request = vi.fn(async () => ({ ok: true, value: {} }) as const);
  lockWithComputer(monitor as never, { request, stop: () => undefined });
  monitor.emit('resume');
  monitor.emit('unlock-screen');
  expect(request).not.toHaveBeenCalled();
  monitor.emit(signal);
  expect(request).toHaveBeenCalledExactlyOnceWith({ name: 'session.lock', input: {} });
});
