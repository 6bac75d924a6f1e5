import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import type { BackendRequestName } from '#contract/index.ts';
import { sample } from '../helpers/deep.ts';
import { startLiving } from '../helpers/kill-drill/office-at-work.ts';
import { officeBackend } from '../helpers/test-backend.ts';

const ON = '2025-11-18';
/** A day's looking and writing, again and again; each as often as it stands here. */
const WORK: readonly (readonly [name: BackendRequestName, input: (at: number) => object])[] = [
  ['cooperative.list', (at) => ({ offset: (at * 37) % 900, limit: 100 })],
  ['cooperative.list', (at) => ({ text: ['jasa', 'sangatta', 'maju', 'abadi'][at % 4], limit: 50 })],
  ['cooperative.count', () => ({})],
  ['home.work', () => ({})],
  ['rat.board', () => ({ bookYear: 2024 })],
  ['consultation.record', (at) => ({ name: `Contoh ${at}`, topic: 'halal', outcome: 'open' })],
  ['number.reserve', () => ({ series: 'surat-keluar', on: ON, count: 1, purpose: 'x' })],
  ['log.list', () => ({ limit: 100 })],
  ['change.list', () => ({ cooperativeId: null })],
  ['letter.list', () => ({})],
];

/** What the process really holds, in kilobytes; shared pages by their part. */
function memoryOf(pid: number): number {
  const [, kilobytes = '0'] =
    /^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
  return Number(kilobytes);
}

const [WARM, ALL] = [sample(300, 5000), sample(600, 20_000)];
/** 5 % over 15,000 requests; the short run is still filling its caches. */
const MOST_GROWTH = sample(1.6, 1.05);

test('a backend that lives long holds no more after many requests than after some', async () => {
  const office = await officeBackend({ hasRegister: true });
  await office.close();
  const living = startLiving(office.dataFolder);
  onTestFinished(() => living.kill());
  await living.started;
  let afterSome = 0;
  for (let at = 0; at < ALL; at += 1) {
    const [name, input] = WORK[at % WORK.length] ?? ['app.info', () => ({})];
    await living.ask(name, input(at));
    if (at === WARM) afterSome = memoryOf(living.pid);
  }
  const afterAll = memoryOf(living.pid);
  process.stdout.write(`ukur: ${afterSome} kB sesudah ${WARM}, ${afterAll} kB sesudah ${ALL} permintaan\n`);
  expect(afterAll / afterSome).toBeLessThan(MOST_GROWTH);
}, 3_600_000);
