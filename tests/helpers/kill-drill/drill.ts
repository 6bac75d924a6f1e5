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
import { startLiving, workUntilKilled } from './office-at-work.ts';
import type { Office } from './office-at-work.ts';
import { verify } from './verify.ts';

/** Work of one life, in milliseconds: from hardly begun to several pieces. */
const LONGEST_LIFE = 900;
/** Start of the program and all its steps, and a little after. */
const LONGEST_UPGRADE = 1500;

export interface DrillResult {
  readonly kills: number;
  readonly acknowledged: number;
  readonly faults: readonly string[];
}

function newOffice(dataFolder: string): Office {
  const outFolder = tempFolder();
  mkdirSync(outFolder, { recursive: true });
  return { dataFolder, outFolder, journal: path.join(tempFolder(), 'catatan.jsonl') };
}

/** Lets an office work and kills it. @returns why it stopped by itself, empty where it did not */
async function liveAndDie(office: Office, seed: number, life: number): Promise<string> {
  const living = startLiving(office.dataFolder);
  await living.started;
  const ended = workUntilKilled(living, office, seed);
  await Promise.race([wait(life), ended]);
  await living.kill();
  return ended;
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
  const place = newOffice(dataFolder);
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
    const living = startLiving(dataFolder);
    await wait(((firstSeed + at) * 131) % LONGEST_UPGRADE);
    await living.kill();
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
