import { benchOffice } from './register-office.ts';
import type { BenchOffice } from './register-office.ts';

/**
 * The evaluation of a book year at three sizes: the first look (everything is judged), what a clerk then waits for, and
 * closing, with the longest pause in which the backend answered nobody else.
 */
const SIZES = [2000, 20_000, 220_000] as const;
const BOOK_YEAR = 2024;

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
};

/** The longest time between two turns of the event loop while `work` runs, in milliseconds. */
async function longestPause(work: () => Promise<unknown>): Promise<number> {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  await work();
  clearInterval(timer);
  return longest;
}

async function measure(office: BenchOffice, count: number): Promise<void> {
  const tell = (label: string, figure: string) =>
    console.log(`${String(count).padStart(7)}  ${label.padEnd(44)} ${figure}`);
  const page = (more: object) =>
    office.ask('evaluation.page', { bookYear: BOOK_YEAR, offset: 0, limit: 200, ...more });
  const seconds = async (label: string, work: () => Promise<unknown>) =>
    tell(label, `${(await secondsOf(work)).toFixed(3)} s`);
  tell('Penilaian pertama, jeda terlama', `${(await longestPause(() => page({}))).toFixed(0)} ms`);
  await page({ text: 'x' });
  await seconds('Halaman terakhir', () => page({ offset: count - 200 }));
  await seconds('Halaman berikutnya', () => page({ offset: 200 }));
  await seconds('Satu saringan, urut kelas', () => page({ grade: 'B', sort: 'localClass' }));
  await seconds('Ringkasan', () => office.ask('evaluation.summary', { bookYear: BOOK_YEAR }));
  await seconds('Penilaian pertama tahun lain', () =>
    office.ask('evaluation.page', { bookYear: BOOK_YEAR - 1, offset: 0, limit: 200 }),
  );
  let spent = 0;
  const pause = await longestPause(async () => {
    spent = await secondsOf(() => office.ask('evaluation.close', { bookYear: BOOK_YEAR }));
  });
  tell('Tutup evaluasi', `${spent.toFixed(2)} s, jeda terlama ${pause.toFixed(0)} ms`);
  await seconds('Halaman pertama tahun tertutup', () => page({}));
  await seconds('Halaman berikutnya tahun tertutup', () => page({ offset: 400 }));
  tell('Memori', `${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`);
}

for (const count of SIZES) {
  const office = await benchOffice(count);
  await measure(office, count);
  await office.close();
}
