import { readFileSync } from 'node:fs';
import { backendPid } from './backend-of.ts';
import { openDesk } from './desk.ts';
import { expect, test } from './program.ts';
import type { Program } from './program.ts';

const COUNT = 500;
/** So many are printed first: what a hundred papers need, five hundred must not need five times. */
const FIRST = 100;
/** Of the peak at the first ones: a busy machine collects later, for few papers as for many. */
const MOST_GROWTH = 1.6;
/** So many small requests are answered and frames drawn while the papers are made; a window that waits draws none. */
const LEAST_BETWEEN = 50;
/** No answer and no frame takes a larger share of the whole printing, however slow the machine is. */
const MOST_SHARE = 1 / 8;

/** The largest memory the process ever held, in MB, as Linux counts it. */
function peakMegabytes(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

/** Prints while a small request is asked again and again and the page draws frame after frame. */
async function pace({ page }: Program, id: string, isSeparate: boolean) {
  return page.evaluate(
    async ({ source, separate }) => {
      const [answers, frames]: [number[], number[]] = [[], []];
      const work = { isDone: false };
      let last = performance.now();
      const onFrame = (now: number) => {
        frames.push(now - last);
        last = now;
        if (!work.isDone) requestAnimationFrame(onFrame);
      };
      requestAnimationFrame((now) => {
        last = now;
        requestAnimationFrame(onFrame);
      });
      const startedAt = performance.now();
      const printing = window.meja
        .request('printing.start', { source, isSeparate: separate }, 'ukur')
        .finally(() => (work.isDone = true));
      while (!work.isDone) {
        const asked = performance.now();
        await window.meja.request('app.info', {});
        answers.push(performance.now() - asked);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const answer = await printing;
      return {
        isOk: answer.ok,
        milliseconds: performance.now() - startedAt,
        answers: answers.length,
        frames: frames.length,
        slowestAnswer: Math.max(...answers),
        longestFrame: Math.max(...frames),
      };
    },
    { source: { kind: 'training' as const, id }, separate: isSeparate },
  );
}

/** A training with so many certificates to print. */
async function madeTraining({ request }: Program, count: number): Promise<string> {
  const made = await request('training.create', {
    title: `Pelatihan Uji ${count}`,
    startsOn: '2025-11-17',
    endsOn: '2025-11-18',
    place: 'Sangatta',
    datedOn: '2025-11-18',
    participants: Array.from({ length: count }, (_, index) => ({
      name: `Peserta Uji ${index + 1}`,
      cooperativeName: `Koperasi Konsumen Uji ${index + 1}`,
    })),
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.id;
}

test(`the window keeps answering and the backend stays small while ${COUNT} certificates are printed`, async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  await openDesk(program);
  const pid = await backendPid(program);
  await pace(program, await madeTraining(program, FIRST), false);
  const first = peakMegabytes(pid);
  const id = await madeTraining(program, COUNT);
  for (const isSeparate of [false, true]) {
    const seen = await pace(program, id, isSeparate);
    const megabytes = peakMegabytes(pid);
    const what = isSeparate ? 'berkas terpisah' : 'satu berkas';
    process.stdout.write(
      `ukur: ${COUNT} sertifikat, ${what}: ${seen.milliseconds.toFixed(0)} ms; ${seen.answers} jawaban, terlama ${seen.slowestAnswer.toFixed(0)} ms; ${seen.frames} bingkai, terlama ${seen.longestFrame.toFixed(0)} ms; memori puncak ${megabytes.toFixed(0)} MB (${FIRST}: ${first.toFixed(0)} MB)\n`,
    );
    expect(seen.isOk).toBe(true);
    expect(megabytes / first).toBeLessThan(MOST_GROWTH);
    expect(Math.min(seen.answers, seen.frames)).toBeGreaterThan(LEAST_BETWEEN);
    expect(Math.max(seen.slowestAnswer, seen.longestFrame) / seen.milliseconds).toBeLessThan(MOST_SHARE);
  }
});
