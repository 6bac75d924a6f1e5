import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { describe, expect, test } from 'vitest';
import { limitsIn, readStatements } from '../../helpers/captured-statement.ts';
import type { CapturedStatement } from '../../helpers/captured-statement.ts';
import {
  ENGINE_OBJECTS,
  ENGINE_SPELLINGS,
  numberedValues,
  postgresTables,
} from '../../helpers/postgres-spelling.ts';
import { testDatabase } from '../../helpers/test-database.ts';
import { REFUSED, UNREACHED } from './allowed.ts';

/** Where the tests before left every statement they ran (tests/helpers/capture-statements.ts). */
const folder = process.env['MEJA_STATEMENTS'] ?? '';

/** Far fewer different ones than when this was written mean that the capture is broken. */
const LEAST_STATEMENTS = 1500;

/**
 * What only SQLite needs: tables rebuilt by a migration, and the index of its own full-text search, which is written
 * once after an import and not row by row.
 */
const SQLITE_ALONE: readonly string[] = ['db/engine/number-rows.ts', 'db/engine/search.ts'];

const captured = folder === '' ? [] : readStatements(folder);
const ofProgram = captured.filter(
  ({ sql, module }) =>
    /^\s*(select|insert|update|delete|with)\b/i.test(sql) &&
    module !== '' &&
    !SQLITE_ALONE.includes(module) &&
    !module.startsWith('db/migrations/'),
);
const statements = new Map(ofProgram.map(({ sql, module }) => [sql, module]));

interface Refusal {
  readonly sql: string;
  readonly module: string;
  readonly message: string;
}

interface Verdict {
  readonly refusals: readonly Refusal[];
  /** Modules of the engine without whose spelling a statement would be refused. */
  readonly spellings: ReadonlySet<string>;
}

async function faultOf(postgres: PGlite, sql: string): Promise<string | undefined> {
  try {
    await postgres.exec(`PREPARE one AS ${sql}; DEALLOCATE one`);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Asks each statement as it is; what is refused so is asked again with the engine's own spellings made PostgreSQL's. */
async function prepareAll(): Promise<Verdict> {
  const { raw } = await testDatabase();
  const postgres = await PGlite.create();
  await postgres.exec(`${postgresTables(raw)};${ENGINE_OBJECTS}`);
  const refusals: Refusal[] = [];
  const used = new Set<string>();
  for (const [sql, module] of statements) {
    const asked = numberedValues(sql);
    if ((await faultOf(postgres, asked)) === undefined) continue;
    const spellings = ENGINE_SPELLINGS.filter(({ rewrite }) => rewrite(asked) !== asked);
    const message = await faultOf(
      postgres,
      spellings.reduce((text, { rewrite }) => rewrite(text), asked),
    );
    if (message !== undefined) refusals.push({ sql, module, message });
    else for (const spelling of spellings) used.add(spelling.module);
  }
  await postgres.close();
  return { refusals, spellings: used };
}

let verdict: Promise<Verdict> | undefined;
const preparedAll = (): Promise<Verdict> => (verdict ??= prepareAll());

describe.skipIf(folder === '')('every statement of the tests, in the eyes of PostgreSQL', () => {
  test(`is there to be asked (${statements.size} different ones)`, () => {
    expect(statements.size).toBeGreaterThan(LEAST_STATEMENTS);
  });

  test('is prepared, but for the ones that are named', async () => {
    const { refusals } = await preparedAll();
    const isNamed = ({ sql }: Refusal): boolean => REFUSED.some(({ begins }) => sql.startsWith(begins));
    expect(refusals.filter((one) => !isNamed(one))).toEqual([]);
  }, 300_000);

  test('that is named is still refused', async () => {
    const { refusals } = await preparedAll();
    expect(REFUSED.filter(({ begins }) => !refusals.some(({ sql }) => sql.startsWith(begins)))).toEqual([]);
  });

  test('needs each of the spellings that are left to the engine', async () => {
    const { spellings } = await preparedAll();
    expect(ENGINE_SPELLINGS.map(({ module }) => module).filter((module) => !spellings.has(module))).toEqual(
      [],
    );
  });

  test('asks for no number of rows below zero', () => {
    const asksBelowZero = ({ sql, negative }: CapturedStatement): boolean =>
      limitsIn(sql).some((at) => negative.includes(at));
    expect(ofProgram.filter(asksBelowZero)).toEqual([]);
  });

  test('was run by some module, and every module that runs any took part but for the ones that are named', () => {
    const modules = execFileSync('git', ['ls-files', 'db/queries', 'db/engine'], { encoding: 'utf8' })
      .split('\n')
      .filter((file) => file.endsWith('.ts') && !SQLITE_ALONE.includes(file))
      .filter((file) => /\.execute(?:TakeFirst(?:OrThrow)?)?\(/.test(readFileSync(file, 'utf8')));
    const reached = new Set(ofProgram.map(({ module }) => module));
    expect(modules.length).toBeGreaterThan(90);
    expect(modules.filter((file) => !reached.has(file)).toSorted()).toEqual(UNREACHED.toSorted());
  });
});
