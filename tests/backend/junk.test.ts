import { readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOG_FILE } from '#backend/base/log.ts';
import { contract } from '#contract/index.ts';
import type { RequestEntry } from '#contract/define.ts';
import { IS_DEEP, sample } from '../helpers/deep.ts';
import { diceOf, shapedInput } from '../helpers/shaped-input.ts';
import { officeBackend } from '../helpers/test-backend.ts';

/** These do away with the office that the others are tried on. */
const ENDS_THE_OFFICE = ['practice.moveSample', 'practice.empty', 'backup.restore'];

/** How often one and the same input is tried on a task. */
const SAME = 3;

/** Hours long as a whole: whoever waits sees where it is, and which request takes its time. */
function progress(what: string, milliseconds: number): void {
  writeSync(2, `${what}, ${(milliseconds / 1000).toFixed(1)} detik\n`);
}

const entries: readonly (readonly [string, RequestEntry])[] = Object.entries(contract).filter(
  ([name, { kind }]) => kind !== 'shell' && !ENDS_THE_OFFICE.includes(name),
);

describe('no junk of a request’s own shape is a fault of the program', () => {
  test('every request answers or refuses with a code of its own', { timeout: 14_400_000 }, async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { rows } = await backend.ask('cooperative.list', { limit: 5 });
    const known = [
      ...rows.flatMap(({ id, name }) => [id, name]),
      '64.08',
      '64.08.04',
      '2024',
      'surat-biasa',
      'piagam',
      'surat',
    ];
    const faults: string[] = [];
    const slowest = new Map<string, number>();
    for (const [index, [name, { input, kind }]] of entries.entries()) {
      const dice = diceOf(index + 1);
      const begunAt = performance.now();
      // A task that is asked rightly prints a register or copies an office: a hundred of each are hours already.
      const tries = sample(8, kind === 'task' ? 100 : 1000);
      const times = new Map<string, number>();
      for (let tried = 0; tried < tries; tried += 1) {
        const junk = shapedInput(input, dice, known);
        const asked = JSON.stringify(junk);
        times.set(asked, (times.get(asked) ?? 0) + 1);
        // What asks for nothing can only be asked one thing; the rest is other junk than before.
        if (kind === 'task' && (times.get(asked) ?? 0) > SAME) continue;
        const startedAt = performance.now();
        const answer = await backend.dispatch({ name, input: junk });
        const spent = performance.now() - startedAt;
        if (kind !== 'task') slowest.set(name, Math.max(spent, slowest.get(name) ?? 0));
        if (!answer.ok && answer.error.code === 'INTERNAL')
          faults.push(`${name} ${JSON.stringify(junk).slice(0, 400)}`);
      }
      if (IS_DEEP) progress(`${index + 1} dari ${entries.length}: ${name}`, performance.now() - begunAt);
    }
    // Measured and told, not judged: the machine may be busy with other things.
    for (const [name, spent] of [...slowest].toSorted(([, one], [, other]) => other - one).slice(0, 5))
      process.stdout.write(`ukur: ${name} paling lama ${spent.toFixed(0)} ms\n`);
    const log =
      faults.length === 0 ? '' : readFileSync(path.join(backend.dataFolder, LOG_FILE), 'utf8').slice(0, 6000);
    expect({ faults, log }).toEqual({ faults: [], log: '' });
    expect(entries.length).toBeGreaterThan(250);
  });

  test('reading alone never writes', { timeout: 3_600_000 }, async () => {
    const backend = await officeBackend({ hasRegister: true });
    const before = await backend.ask('app.selfCheck', {});
    for (const [index, [name, { input, kind }]] of entries.entries()) {
      if (kind !== 'query') continue;
      const dice = diceOf(1000 + index);
      for (let tried = 0; tried < sample(2, 100); tried += 1) {
        await backend.dispatch({ name, input: shapedInput(input, dice, []) });
      }
    }
    expect((await backend.ask('app.selfCheck', {})).rowCounts).toEqual(before.rowCounts);
  });
});
