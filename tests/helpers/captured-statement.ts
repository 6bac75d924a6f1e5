import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface CapturedStatement {
  readonly sql: string;
  /** The module of the program that ran it, from the root of the repository; empty for a test's own. */
  readonly module: string;
  /** Which of its values, counted from 0, were numbers below zero. */
  readonly negative: readonly number[];
}

/** Every statement that the tests before left in the folder; the same twice where two modules or values had it. */
export function readStatements(folder: string): readonly CapturedStatement[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CapturedStatement);
}

/** Which of a statement's values, counted from 0, stand after LIMIT. */
export function limitsIn(sql: string): readonly number[] {
  return [...sql.matchAll(/\blimit \?/gi)].map(({ index }) => sql.slice(0, index).split('?').length - 1);
}
