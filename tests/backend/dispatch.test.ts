import { expect, test } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { NO_CLOCK_GUARD } from '#backend/maintenance/clock-guard.ts';
import { createDispatch } from '../../electron/backend/dispatch.ts';
import type { Dispatch } from '../../electron/backend/dispatch.ts';
import { foldersOf } from '../../electron/backend/base/folders.ts';
import { holdDatabase } from '../../electron/backend/base/database-holder.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { keepSession } from '#backend/base/session.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

/** `recap.listFrozen` declares OFFICE_NOT_SET_UP and nothing else of its own. */
async function refusing(
  refusal: AppError,
  isOutputChecked: boolean,
): Promise<{ readonly dispatch: Dispatch; readonly faults: readonly string[] }> {
  const folder = tempFolder();
  const faults: string[] = [];
  const database = await holdDatabase(folder, () => Promise.resolve());
  const dispatch = createDispatch({
    handlers: {
      'recap.listFrozen': () => {
        throw refusal;
      },
    },
    database,
    session: keepSession(database, () => undefined),
    folders: foldersOf(folder, folder),
    log: { info: () => undefined, fault: (message) => faults.push(message) },
    today: () => toPlainDate('2025-11-18'),
    now: () => '2025-11-18T01:00:00.000Z',
    actor: { name: 'Petugas' },
    runJob: () => Promise.reject(new Error('no worker')),
    isOutputChecked,
    clock: NO_CLOCK_GUARD,
  });
  return { dispatch, faults };
}

const request = { name: 'recap.listFrozen', input: {} };
const alien = new AppError('EVALUATION_OPEN', { facts: { tahunBuku: 2024 } });

test('a refusal that the request declares, or any may give, goes out as it is', async () => {
  for (const code of ['OFFICE_NOT_SET_UP', 'CANCELLED'] as const) {
    const { dispatch, faults } = await refusing(new AppError(code), true);
    expect(await dispatch(request)).toEqual({ ok: false, error: { code, details: {} } });
    expect(faults).toEqual([]);
  }
});

test('a refusal that the request does not declare is a fault of the program where that is checked', async () => {
  const { dispatch, faults } = await refusing(alien, true);
  expect(await dispatch(request)).toEqual({ ok: false, error: { code: 'INTERNAL', details: {} } });
  expect(faults).toEqual(['recap.listFrozen does not declare EVALUATION_OPEN']);
});

test('an office at work is told the reason also where it was not declared', async () => {
  const { dispatch, faults } = await refusing(alien, false);
  expect(await dispatch(request)).toEqual({
    ok: false,
    error: { code: 'EVALUATION_OPEN', details: { facts: { tahunBuku: 2024 } } },
  });
  expect(faults).toEqual([]);
});
