import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { openDatabase } from '#db/open.ts';
import { tempFolder } from '../temp-folder.ts';
import { unpackRelease } from '../frozen-release.ts';
import { note } from './journal.ts';
import type { Entry } from './journal.ts';
import { verify } from './verify.ts';

const AT_WORK = path.resolve('tests/helpers/kill-drill/office-at-work.ts');
/** Work of one life, in milliseconds: from hardly begun to several pieces. */
const LONGEST_LIFE = 900;

export interface DrillResult {
  readonly kills: number;
  readonly acknowledged: number;
  readonly faults: readonly string[];
}

interface Place {
  readonly dataFolder: string;
  readonly outFolder: string;
  readonly journal: string;
}

function newPlace(dataFolder: string): Place {
  const outFolder = tempFolder();
  mkdirSync(outFolder, { recursive: true });
  return { dataFolder, outFolder, journal: path.join(tempFolder(), 'catatan.jsonl') };
}

/** Lets an office work and kills it; resolves when it is gone. */
async function liveAndDie(
  { dataFolder, outFolder, journal }: Place,
  seed: number,
  life: number,
): Promise<string> {
  const child = spawn(process.execPath, [AT_WORK, dataFolder, outFolder, journal, String(seed)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const gone = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), gone]);
  await Promise.race([wait(life), gone]);
  // An office that ended by itself refused something: that is a fault, and no kill.
  const endedByItself = child.exitCode !== null;
  child.kill('SIGKILL');
  await gone;
  return endedByItself ? errors.slice(-600) : '';
}

const lastRestoring = (journal: string): string => {
  const entries = readFileSync(journal, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);
  const last = entries.findLast((entry) => entry.op === 'restoring');
  return last?.op === 'restoring' ? last.path : '';
};

/** Kills an office at work again and again, and looks each time whether everything that was promised is there. */
export async function killAtWork(dataFolder: string, kills: number, firstSeed: number): Promise<DrillResult> {
  const place = newPlace(dataFolder);
  const faults: string[] = [];
  let acknowledged = 0;
  for (let at = 0; at < kills; at += 1) {
    const seed = firstSeed + at;
    const life = (seed * 7919) % LONGEST_LIFE;
    const ended = await liveAndDie(place, seed, life);
    if (ended !== '') faults.push(`kill ${at}: ended by itself: ${ended}`);
    const verdict = await verify(place.dataFolder, place.outFolder, place.journal);
    if (verdict.isRestored) note(place.journal, { op: 'restored', path: lastRestoring(place.journal) });
    faults.push(...verdict.faults.map((fault) => `kill ${at}: ${fault}`));
    acknowledged = verdict.acknowledged;
    if (faults.length > 20) break;
  }
  return { kills, acknowledged, faults };
}

/** Kills the upgrade of the office that release 0.1.0 left behind; each row of it must be there afterwards. */
export async function killWhileUpgrading(kills: number, firstSeed: number): Promise<DrillResult> {
  const faults: string[] = [];
  for (let at = 0; at < kills; at += 1) {
    const { dataFolder, rows } = await unpackRelease('0.1.0');
    const place = newPlace(dataFolder);
    const child = spawn(process.execPath, [AT_WORK, place.dataFolder, place.outFolder, place.journal, '1'], {
      stdio: 'ignore',
    });
    await wait(((firstSeed + at) * 131) % 1500);
    child.kill('SIGKILL');
    await once(child, 'exit').catch(() => undefined);
    await (await openDatabase(dataFolder)).close();
    const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE), { readonly: true });
    for (const [table, { rows: known }] of Object.entries(rows)) {
      const count = raw.prepare<[], { n: number }>(`SELECT count(*) AS n FROM "${table}"`).get()?.n ?? -1;
      if (count < known.length) faults.push(`upgrade ${at}: ${table} has ${count} of ${known.length} rows`);
    }
    if (raw.pragma('integrity_check(1)', { simple: true }) !== 'ok') faults.push(`upgrade ${at}: integrity`);
    raw.close();
  }
  return { kills, acknowledged: 0, faults };
}
