import { expect, test, vi } from 'vitest';
import { AppError } from '#contract/errors.ts';

vi.mock('electron', () => ({ ipcMain: {}, dialog: {}, shell: {}, app: {} }));
const { answerRequest } = await import('../../electron/main/request-bridge.ts');

const { rememberChoices } = await import('../../electron/main/chosen-places.ts');

const page = { url: 'app://meja/#/koperasi', parent: null };
const parts = () => ({
  backend: {
    request: vi.fn<(request: object) => Promise<{ ok: true; value: unknown }>>(async () => ({
      ok: true,
      value: 'dari backend',
    })),
    stop: () => undefined,
  },
  answerShell: vi.fn<(name: string, input: unknown) => Promise<{ ok: true; value: unknown }>>(async () => ({
    ok: true,
    value: 'dari main',
  })),
  chosen: { ...rememberChoices(), all: () => ['/chosen.pdf'] },
});

test('a request of the contract goes to the backend as it came', async () => {
  const { backend, answerShell } = parts();
  const input = { apa: 'saja', tidak: ['dilihat'] };
  const request = { frame: page, name: 'cooperative.list', input, jobId: 'j1' };
  expect(await answerRequest({ ...parts(), backend, answerShell }, request)).toEqual({
    ok: true,
    value: 'dari backend',
  });
  expect(backend.request).toHaveBeenCalledExactlyOnceWith({
    name: 'cooperative.list',
    input,
    jobId: 'j1',
    chosen: ['/chosen.pdf'],
  });
  expect(answerShell).not.toHaveBeenCalled();
});

test('what only the system can do is answered by main', async () => {
  const { backend, answerShell } = parts();
  const request = { frame: page, name: 'shell.chooseFolder', input: { title: 'x' }, jobId: undefined };
  expect(await answerRequest({ ...parts(), backend, answerShell }, request)).toEqual({
    ok: true,
    value: 'dari main',
  });
  expect(backend.request).toHaveBeenCalledExactlyOnceWith({
    name: 'session.allows',
    input: { request: 'shell.chooseFolder' },
  });
});

test.each(['LOGIN_NEEDED', 'LOCKED', 'NOT_ALLOWED', 'PASSWORD_CHANGE_NEEDED'] as const)(
  'what only the system can do is refused with the backend: %s',
  async (code) => {
    const { answerShell } = parts();
    const backend = {
      request: async () => ({ ok: false, error: { code, details: {} } }) as const,
      stop: () => undefined,
    };
    const request = { frame: page, name: 'shell.openDocument', input: { path: '/x.pdf' }, jobId: undefined };
    expect(await answerRequest({ ...parts(), backend, answerShell }, request)).toMatchObject({
      ok: false,
      error: { code },
    });
    expect(answerShell).not.toHaveBeenCalled();
  },
);

test('a backend that cannot be asked keeps nobody from choosing the backup that mends it', async () => {
  const { answerShell } = parts();
  const backend = {
    request: async () => ({ ok: false, error: { code: 'BACKEND_GONE', details: {} } }) as const,
    stop: () => undefined,
  };
  const request = { frame: page, name: 'shell.chooseFile', input: { kind: 'backup' }, jobId: undefined };
  expect(await answerRequest({ ...parts(), backend, answerShell }, request)).toMatchObject({ ok: true });
});

test('a refusal of main arrives with its code', async () => {
  const refusing = {
    ...parts(),
    answerShell: () => Promise.reject(new AppError('FILE_NOT_FOUND', { facts: { namaBerkas: 'a.pdf' } })),
  };
  const request = { frame: page, name: 'shell.openDocument', input: { path: '/x.pdf' }, jobId: undefined };
  expect(await answerRequest(refusing, request)).toEqual({
    ok: false,
    error: { code: 'FILE_NOT_FOUND', details: { facts: { namaBerkas: 'a.pdf' } } },
  });
});

test.each([
  ['no frame at all', null],
  ['another site', { url: 'https://contoh.invalid/', parent: null }],
  ['another host of our scheme', { url: 'app://lain/', parent: null }],
  ['a host that only begins like ours', { url: 'app://meja.contoh.invalid/', parent: null }],
  ['our host behind a user name', { url: 'app://a@meja/', parent: null }],
  ['a page made of data', { url: 'data:text/html,app://meja/', parent: null }],
  ['an empty address', { url: '', parent: null }],
  ['our page inside another', { url: 'app://meja/', parent: {} }],
])('%s is refused at the door', async (_who, frame) => {
  const { backend, answerShell } = parts();
  const answer = await answerRequest(
    { ...parts(), backend, answerShell },
    { frame, name: 'app.info', input: {}, jobId: undefined },
  );
  expect(answer).toMatchObject({ ok: false, error: { code: 'FORBIDDEN_SENDER' } });
  expect(backend.request).not.toHaveBeenCalled();
});

test.each(['tidak.ada', 'constructor', '__proto__', '', undefined, 7, {}])(
  'the name %j stands in no contract',
  async (name) => {
    const { backend, answerShell } = parts();
    const answer = await answerRequest(
      { ...parts(), backend, answerShell },
      { frame: page, name, input: {}, jobId: undefined },
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'UNKNOWN_REQUEST' } });
    expect(backend.request).not.toHaveBeenCalled();
  },
);
