import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { SqliteQueryCompiler } from 'kysely';
import type { CapturedStatement } from './captured-statement.ts';

/**
 * Runs before each file of tests. Where MEJA_STATEMENTS names a folder, every statement that Kysely spells is written
 * there with the module that asked for it, once for each process: what tests/db/portable reads afterwards.
 */
const folder = process.env['MEJA_STATEMENTS'];
// A worker that goes on to its next file of tests keeps what listens already: wrapped again it would grow ever slower.
const LISTENS = Symbol.for('meja.capture-statements');
if (folder !== undefined && folder !== '' && !Reflect.has(SqliteQueryCompiler.prototype, LISTENS)) {
  Reflect.set(SqliteQueryCompiler.prototype, LISTENS, true);
  capture(folder);
}

type Compile = (
  this: SqliteQueryCompiler,
  ...args: Parameters<SqliteQueryCompiler['compileQuery']>
) => ReturnType<SqliteQueryCompiler['compileQuery']>;

function capture(target: string): void {
  mkdirSync(target, { recursive: true });
  const known = new Set<string>();
  // The prototype's own method; what is patched lives as long as the process of the tests.
  const compileQuery: Compile = Reflect.get(SqliteQueryCompiler.prototype, 'compileQuery');
  SqliteQueryCompiler.prototype.compileQuery = function capturing(node, id) {
    const compiled = compileQuery.call(this, node, id);
    const statement: CapturedStatement = {
      sql: compiled.sql,
      module: callingModule(),
      negative: compiled.parameters.flatMap((value, at) =>
        typeof value === 'number' && value < 0 ? [at] : [],
      ),
    };
    const line = JSON.stringify(statement);
    if (!known.has(line)) {
      known.add(line);
      appendFileSync(path.join(target, `${process.pid}.jsonl`), `${line}\n`);
    }
    return compiled;
  };
}

/** The innermost module of the program that is at work; empty where a test asks by itself. */
function callingModule(): string {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 40;
  const { stack = '' } = new Error('where');
  Error.stackTraceLimit = usual;
  // The first frame after this file: a step of a migration that a test makes up is the test's own statement.
  const [, innermost = ''] =
    /\/(tests\/(?!helpers\/capture-statements)[\w./-]+\.ts|(?<!\/tests\/)(?:db|electron\/backend)\/[\w./-]+\.ts)/.exec(
      stack.replaceAll('\\', '/'),
    ) ?? [];
  return innermost.startsWith('tests/') ? '' : innermost;
}
