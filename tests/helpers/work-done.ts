import { SqliteQueryCompiler } from 'kysely';
import { vi } from 'vitest';

/**
 * What a piece of work gives, and the processor time in milliseconds that this process with its threads spent on it. A
 * busy machine makes work wait but not larger, so one piece may be held against another of the same run.
 */
export async function withEffort<Value>(
  work: () => Value,
): Promise<{ readonly value: Awaited<Value>; readonly effort: number }> {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, effort: (user + system) / 1000 };
}

/** What the work gives, and how many statements Kysely spelled for it: the same number however many rows there are. */
export async function statementsOf<Value>(
  work: () => Value,
): Promise<{ readonly value: Awaited<Value>; readonly count: number }> {
  const spelled = vi.spyOn(SqliteQueryCompiler.prototype, 'compileQuery');
  try {
    const value = await work();
    return { value, count: spelled.mock.calls.length };
  } finally {
    spelled.mockRestore();
  }
}
