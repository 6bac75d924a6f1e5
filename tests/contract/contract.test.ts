import { describe, expect, test } from 'vitest';
import { HANDLER_AREAS, handlers } from '#backend/areas.ts';
import { errorLine, errorSentence } from '#contract/error-sentence.ts';
import { AppError, ERROR_CODES, fromWire, toWire } from '#contract/errors.ts';
import { contract } from '#contract/index.ts';
import { testBackend } from '../helpers/test-backend.ts';

const backendNames = Object.entries(contract).flatMap(([name, entry]) =>
  entry.kind === 'shell' ? [] : [name],
);

describe('the list of requests', () => {
  test('has a handler for every request of the backend, and no handler besides', () => {
    expect(Object.keys(handlers).sort()).toEqual(backendNames.sort());
  });

  test('is claimed by one area only: no two areas answer the same name', () => {
    const claimed = HANDLER_AREAS.flatMap((area) => Object.keys(area));
    expect(claimed).toHaveLength(new Set(claimed).size);
  });

  test('names requests area.verb and lists each error once', () => {
    for (const [name, entry] of Object.entries(contract)) {
      expect(name).toMatch(/^[a-z]+\.[a-z][a-zA-Z]+$/);
      expect(new Set(entry.errors).size).toBe(entry.errors.length);
    }
  });
});

describe('junk at the door', () => {
  const junk: readonly unknown[] = [null, 7, 'teks', [], { apaIni: true }, { __proto__: null, id: {} }];

  test('every request answers INVALID_INPUT with where the fault lies', async () => {
    const backend = await testBackend();
    for (const name of backendNames) {
      for (const input of junk) {
        const answer = await backend.dispatch({ name, input });
        expect({ name, answer }).toMatchObject({
          name,
          answer: { ok: false, error: { code: 'INVALID_INPUT' } },
        });
      }
    }
  });

  test('a name that is no request, or lies on the prototype, is refused', async () => {
    const backend = await testBackend();
    for (const name of ['constructor', '__proto__', 'toString', 'office.hapus', 'shell.chooseFile']) {
      expect(await backend.dispatch({ name, input: {} })).toMatchObject({
        ok: false,
        error: { code: 'UNKNOWN_REQUEST' },
      });
    }
  });

  test('a fault is named by its path in the input', async () => {
    const backend = await testBackend();
    const error = await backend.refusal('office.setUp', {
      regionCode: '64.08',
      signatory: { position: 'Kepala Dinas', name: 'Contoh', startsOn: '2025-02-30' },
    });
    expect(error.details.faults).toEqual([
      { path: 'signatory.startsOn', message: expect.stringContaining('tidak ada di kalender') as string },
    ]);
  });
});

describe('error sentences', () => {
  test.each(ERROR_CODES)('%s says what happened, why and what to do', (code) => {
    const told = new Set<string>();
    const everyFact = new Proxy(
      {},
      {
        get: (_, key) => {
          told.add(String(key));
          return `«${String(key)}»`;
        },
      },
    );
    const { title, cause, remedy } = errorSentence({ code, details: { facts: everyFact } });
    // Facts of a code are there to be said.
    if (told.size > 0) expect(`${title} ${cause} ${remedy}`).toContain('«');
    for (const text of [title, cause, remedy]) expect(text.length).toBeGreaterThan(5);
    expect(`${title} ${cause} ${remedy}`).not.toMatch(/undefined|\[object|NaN/);
    expect(remedy).toMatch(/\.$/);
  });

  test('carry the facts and the faults in one line', () => {
    const line = errorLine({
      code: 'FILE_IN_USE',
      details: {
        facts: { namaBerkas: 'register.xlsx' },
        faults: [{ path: 'a[0].b', message: 'Harus diisi.' }],
      },
    });
    expect(line).toContain('register.xlsx');
    expect(line).toContain('a[0].b: Harus diisi.');
  });

  test('errors travel as data: the code and the details survive, the stack does not', () => {
    const wire = toWire(new AppError('NOT_FOUND', { facts: { apa: 'Koperasi' } }));
    expect(structuredClone(wire)).toEqual({ code: 'NOT_FOUND', details: { facts: { apa: 'Koperasi' } } });
    expect(fromWire(wire).code).toBe('NOT_FOUND');
    expect(toWire(new TypeError('rahasia'))).toEqual({ code: 'INTERNAL', details: {} });
  });
});
