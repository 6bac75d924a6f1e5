import { performance } from 'node:perf_hooks';
import { goTo, openDesk } from './desk.ts';
import { countHand } from './hand.ts';
import { watchMouse } from './keyboard.ts';
import { expect, test } from './program.ts';

/** Some five strokes a second: a clerk who types with more than two fingers. */
const STROKE_MS = 200;
/** How each guest is known, and the first letters of what he or she came for. */
const GUESTS = [
  ['Contoh Laila', 'hal', 'Halal'],
  ['Contoh Budi', 'pend', 'Pendirian'],
  ['Contoh Sari', 'rat', 'RAT'],
  ['Contoh Hidayat', 'merek', 'Merek'],
] as const;
const DAY = 12;

test('a day’s twelve guests are written down by keyboard alone, each in far less than a minute', async ({
  start,
}) => {
  test.setTimeout(300_000);
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  await goTo(page, 'Konsultasi');
  const { keyboard } = page;
  const mousePresses = await watchMouse(page);
  const name = page.getByRole('textbox', { name: 'Nama' });
  await name.focus();
  const seconds: number[] = [];
  const hand = await countHand(page);
  for (let guest = 0; guest < DAY; guest += 1) {
    const [called, letters, topic] = GUESTS[guest % GUESTS.length] ?? GUESTS[0];
    const who = `${called} ${String(guest + 1)}`;
    await expect(name).toBeFocused();
    const begunAt = performance.now();
    await keyboard.type(who, { delay: STROKE_MS });
    await keyboard.press('Enter', { delay: STROKE_MS });
    await keyboard.press('Enter', { delay: STROKE_MS });
    await keyboard.type(letters, { delay: STROKE_MS });
    await keyboard.press('Enter', { delay: STROKE_MS });
    await expect(page.getByRole('combobox', { name: 'Topik', exact: true })).toHaveValue(topic);
    await keyboard.press('Control+s', { delay: STROKE_MS });
    await expect(page.getByText(`Konsultasi ${who} tercatat.`)).toBeVisible();
    seconds.push((performance.now() - begunAt) / 1000);
  }
  const { keys, letters } = await hand();
  process.stdout.write(
    `ukur: ${String(DAY)} tamu: ${(keys / DAY).toFixed(1)} tombol dan ${(letters / DAY).toFixed(1)} huruf setiap tamu; ${seconds
      .map((one) => one.toFixed(1).replace('.', ','))
      .join('; ')} detik\n`,
  );
  expect(await mousePresses()).toBe(0);
  const month = await program.request('consultation.recap', { year: 2025, month: 11 });
  expect(month).toMatchObject({ ok: true, value: { consultations: DAY, people: DAY } });
});
