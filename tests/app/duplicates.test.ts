import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

const NUMBER = '21/BH/XV.3/V/2009';
const [OLDER, NEWER] = ['KSU Maju Bersama', 'Koperasi Serba Usaha Maju Bersama'] as const;

test('two records of one cooperative are merged with the value that was chosen, and parted again', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const { request, screenshot } = program;
  const page = await openDesk(program);
  for (const changes of [
    { name: OLDER, legalEntityNumber: NUMBER, sector: 'Perdagangan' },
    { name: NEWER, legalEntityNumber: NUMBER, sector: 'Jasa' },
  ])
    expect(await request('cooperative.save', { id: null, changes })).toMatchObject({ ok: true });
  const registerTotal = async () => {
    const counted = await request('cooperative.count', {});
    return counted.ok && counted.value.registerTotal;
  };
  await page.reload();
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Lainnya' }).click();
  await page.getByRole('menuitem', { name: 'Periksa ganda' }).click();
  await expect(page.getByText('1 pasangan mungkin koperasi yang sama.')).toBeVisible();

  const panel = page.getByRole('region', { name: 'Perbandingan kedua catatan' });
  await panel.getByRole('radio', { name: 'Pertahankan catatan pertama' }).check();
  await panel.getByRole('radio', { name: 'Sektor usaha: pakai catatan kedua, Jasa' }).check();
  await screenshot('ganda-1-banding');
  await panel.getByRole('button', { name: 'Gabungkan' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(`Catatan "${OLDER}" dipertahankan.`)).toBeVisible();
  await expect(dialog.getByText('1 bidang diambil dari catatan yang digabungkan.')).toBeVisible();
  await screenshot('ganda-2-gabungkan');
  await dialog.getByRole('button', { name: 'Gabungkan' }).click();
  await expect(page.getByText(`Digabungkan ke "${OLDER}".`)).toBeVisible();
  expect(await registerTotal()).toBe(1);
  const kept = await request('cooperative.list', {});
  expect(kept).toMatchObject({ ok: true, value: { rows: [{ name: OLDER, sector: 'Jasa' }] } });

  await page.getByRole('tab', { name: 'Penggabungan (1)' }).click();
  await page.getByRole('button', { name: `Batalkan penggabungan ${NEWER}` }).click();
  await dialog.getByRole('button', { name: 'Batalkan penggabungan' }).click();
  await expect(
    page.getByText('Penggabungan dibatalkan; kedua catatan kembali seperti semula.'),
  ).toBeVisible();
  await expect(page.getByRole('table', { name: 'Daftar penggabungan' })).toContainText('dibatalkan');
  await screenshot('ganda-3-batal');
  expect(await registerTotal()).toBe(2);
  const parted = await request('cooperative.list', {});
  const rows = [
    { name: OLDER, sector: 'Perdagangan' },
    { name: NEWER, sector: 'Jasa' },
  ];
  expect(parted).toMatchObject({ ok: true, value: { rows } });
});
