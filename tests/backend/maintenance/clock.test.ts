import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { releaseDay } from '#backend/maintenance/clock-guard.ts';
import { officeBackend, RESOURCES, testBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const RELEASED = releaseDay(RESOURCES);
const at = (day: string): string => `${day}T03:00:00.000Z`;
const reserve = { series: 'surat-keluar', count: 1, purpose: 'Undangan' } as const;

async function office(day: string) {
  let now = at(day);
  const first = await officeBackend({ now: () => now });
  await first.close();
  const backend = await testBackend({ dataFolder: first.dataFolder, today: null, now: () => now });
  return { backend, setDay: (next: string) => void (now = at(next)) };
}
/** A year after the program was made. */
const LATER = `${Number(RELEASED.slice(0, 4)) + 1}-06-10`;

test.each([
  ['1970-01-01', /jam komputer rupanya mundur/u],
  ['2099-01-01', /jam komputer rupanya terlalu maju/u],
])('with the clock at %s no number is drawn, in words that say why', async (day, cause) => {
  const { backend, setDay } = await office(LATER);
  await backend.ask('number.reserve', { ...reserve, on: LATER });
  setDay(day);
  const { code, details } = await backend.refusal('number.reserve', { ...reserve, on: LATER });
  expect(code).toBe('CLOCK_IMPLAUSIBLE');
  expect(JSON.stringify(details)).toMatch(/2099|1970/u);
  const { ERRORS } = await import('#contract/errors.ts');
  const sentence = ERRORS.CLOCK_IMPLAUSIBLE.sentence(details.facts as never);
  expect(sentence.cause).toMatch(cause);
  expect(await backend.ask('clock.state', {})).toMatchObject({ today: day });
  // Looking, and making a copy, are never in the way.
  await backend.ask('cooperative.list', {});
  await backend.ask('backup.create', { folder: tempFolder() });
  setDay(LATER);
  await backend.ask('number.reserve', { ...reserve, on: LATER });
});

test('a day that is right after all is declared with a reason, kept in the log, and holds from then on', async () => {
  const { backend, setDay } = await office(LATER);
  await backend.ask('number.reserve', { ...reserve, on: LATER });
  setDay('2099-01-01');
  await backend.ask('clock.confirm', { reason: 'Komputer lama disimpan di gudang.' });
  expect((await backend.ask('clock.state', {})).fault).toBeNull();
  await backend.ask('consultation.record', { name: 'Contoh Laila', topic: 'halal', outcome: 'open' });
  setDay('2099-01-02');
  await backend.ask('consultation.record', { name: 'Contoh Laila', topic: 'halal', outcome: 'open' });
  // And the way back is a clock that goes backward, which is asked about once more.
  setDay(LATER);
  expect((await backend.refusal('number.reserve', { ...reserve, on: LATER })).code).toBe('CLOCK_IMPLAUSIBLE');
  await backend.ask('clock.confirm', { reason: 'Jam dibetulkan.' });
  await backend.ask('number.reserve', { ...reserve, on: LATER });
});

test('a seal and a backup made under a wrong clock are made, bear that clock, and lead no later day astray', async () => {
  const { backend, setDay } = await office(LATER);
  const passphrase = 'sandi segel kantor uji';
  await backend.ask('log.setPassphrase', { passphrase });
  await backend.ask('number.reserve', { ...reserve, on: LATER });
  for (const wrong of ['1970-01-01', '2099-01-01']) {
    setDay(wrong);
    const seal = await backend.ask('log.seal', {});
    expect(seal.at).toBe(at(wrong));
    await backend.ask('backup.create', { folder: tempFolder() });
    expect((await backend.ask('clock.state', {})).fault).not.toBeNull();
  }
  setDay(LATER);
  expect(await backend.ask('clock.state', {})).toMatchObject({ fault: null });
  await backend.ask('number.reserve', { ...reserve, on: LATER });
  const { number } = await backend.ask('log.seal', {});
  expect(await backend.ask('log.check', { passphrase })).toMatchObject({
    findingCount: 0,
    isSealChecked: true,
    unsealed: 0,
    sealedUntil: { number, at: at(LATER) },
  });
});

test('the day of the program is that of the newest entry of its change log', () => {
  const [newest] = JSON.parse(readFileSync(path.join(RESOURCES, 'changelog.json'), 'utf8')) as readonly [
    { readonly date: string },
  ];
  expect(RELEASED).toBe(newest.date);
});
