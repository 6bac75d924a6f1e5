import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AppEvent } from '#contract/events.ts';
import { scripted } from './scripted-backend.ts';
import type { Manner } from './scripted-backend.ts';

vi.mock('electron', () => ({ utilityProcess: {} }));

const { keepBackend, refusingBackend } = await import('../../electron/main/backend-process.ts');
const { startBackend } = await import('../../electron/main/backend-runtime.ts');

const GONE = { ok: false, error: { code: 'BACKEND_GONE', details: {} } };
const running: { readonly stop: () => void }[] = [];

beforeEach(() => vi.stubEnv('MEJA_NODE', process.execPath));
afterEach(() => {
  running.splice(0).forEach((backend) => backend.stop());
  vi.unstubAllEnvs();
});

/** Real processes; each start takes the next manner, the last one from then on. */
function keep(manners: readonly Manner[], limits: { readyLimitMs?: number; healthyAfterMs?: number } = {}) {
  const events: AppEvent[] = [];
  const log: string[] = [];
  let starts = 0;
  const backend = keepBackend({
    start: () =>
      startBackend(scripted(manners[Math.min(starts++, manners.length - 1)] ?? 'obedient'), 'node-process'),
    onEvent: (event) => events.push(event),
    log: (event) => log.push(event),
    ...limits,
  });
  running.push(backend);
  return { backend, events, log, starts: () => starts };
}

const ask = { name: 'office.get', input: {} };

test('a request asked before the backend is ready is answered once it is', async () => {
  const { backend } = keep(['obedient']);
  expect(await backend.request({ name: 'office.get', input: { a: 1 } })).toMatchObject({
    ok: true,
    value: { name: 'office.get', input: { a: 1 } },
  });
});

test('many requests at once get each its own answer', async () => {
  const { backend } = keep(['obedient']);
  const inputs = Array.from({ length: 50 }, (_, index) => index);
  const answers = await Promise.all(inputs.map((input) => backend.request({ name: 'office.get', input })));
  expect(answers.map((answer) => answer.ok && (answer.value as { input: number }).input)).toEqual(inputs);
});

test('progress reaches the page with the job it belongs to', async () => {
  const { backend, events } = keep(['obedient']);
  await backend.request({ name: 'tell', input: {}, jobId: 'j1' });
  expect(events).toEqual([{ kind: 'progress', jobId: 'j1', done: 1, total: 2, label: 'uji' }]);
});

test('a death in the middle answers every pending request and is followed by one restart', async () => {
  const { backend, events } = keep(['obedient']);
  await backend.request(ask);
  const answers = await Promise.all(
    ['never', 'never', 'die'].map((name) => backend.request({ name, input: {} })),
  );
  expect(answers).toEqual([GONE, GONE, GONE]);
  expect(await backend.request(ask)).toMatchObject({ ok: true });
  expect(events).toEqual([{ kind: 'backend-restarted' }]);
});

test('a second death soon after is final: the page is told, every request is answered at once', async () => {
  const { backend, events, starts } = keep(['obedient']);
  await backend.request({ name: 'die', input: {} });
  expect(await backend.request({ name: 'die', input: {} })).toEqual(GONE);
  expect(await backend.request(ask)).toEqual(GONE);
  expect(events).toEqual([{ kind: 'backend-restarted' }, { kind: 'backend-gone' }]);
  expect(starts()).toBe(2);
});

test('after a while in good health a death is followed by a restart again', async () => {
  const { backend, events } = keep(['obedient'], { healthyAfterMs: 20 });
  await backend.request({ name: 'die', input: {} });
  await backend.request(ask);
  await new Promise((resolve) => setTimeout(resolve, 60));
  await backend.request({ name: 'die', input: {} });
  expect(await backend.request(ask)).toMatchObject({ ok: true });
  expect(events).toEqual([{ kind: 'backend-restarted' }, { kind: 'backend-restarted' }]);
});

test('a backend that says why it cannot work is believed and not started again', async () => {
  const { backend, events, starts } = keep(['refusing']);
  const refusal = { ok: false, error: { code: 'DATABASE_TOO_NEW', details: { facts: { version: 9 } } } };
  expect(await backend.request(ask)).toEqual(refusal);
  expect(await backend.request(ask)).toEqual(refusal);
  expect(events).toEqual([{ kind: 'backend-gone' }]);
  expect(starts()).toBe(1);
});

test('a backend that dies at its start is tried once more, and what was asked waits for it', async () => {
  const { backend, starts } = keep(['stillborn', 'obedient']);
  expect(await backend.request(ask)).toMatchObject({ ok: true });
  expect(starts()).toBe(2);
});

test('a backend that always dies at its start is given up', async () => {
  const { backend, starts } = keep(['stillborn']);
  expect(await backend.request(ask)).toEqual(GONE);
  expect(starts()).toBe(2);
});

test('a backend that never becomes ready is ended at the time limit', async () => {
  const { backend, log } = keep(['silent'], { readyLimitMs: 150 });
  expect(await backend.request(ask)).toEqual(GONE);
  expect(log.filter((line) => line === 'backend-not-ready')).toHaveLength(2);
});

test('when the program closes nothing is restarted and nothing is told', async () => {
  const { backend, events, starts } = keep(['obedient']);
  await backend.request(ask);
  const asked = backend.request({ name: 'never', input: {} });
  backend.stop();
  expect(await asked).toEqual(GONE);
  expect(events).toEqual([]);
  expect(starts()).toBe(1);
});

test('where no backend may be started every request says why', async () => {
  const error = { code: 'DATABASE_UNUSABLE_FOLDER', details: {} } as const;
  expect(await refusingBackend(error).request(ask)).toEqual({ ok: false, error });
});
