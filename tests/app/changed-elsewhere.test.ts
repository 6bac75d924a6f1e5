import { runCommandLine } from '../helpers/run-command-line.ts';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

const NAME = 'Koperasi Konsumen Teluk Lingga Sejahtera';

test('a record changed from the headless door meanwhile is not overwritten unseen: both values, then a choice', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const { request, screenshot, dataFolder } = program;
  const page = await openDesk(program);
  const saved = await request('cooperative.save', {
    id: null,
    changes: { name: NAME, address: 'Jalan Lama 1' },
  });
  if (!saved.ok) throw new Error(saved.error.code);
  const { id, updatedAt } = saved.value;
  await page.reload();
  await goTo(page, 'Register');
  await page.getByRole('grid', { name: 'Daftar koperasi' }).getByRole('row', { name: NAME }).focus();
  await page.keyboard.press('Enter');
  const address = page.getByRole('textbox', { name: /^Alamat/ });
  await expect(address).toHaveValue('Jalan Lama 1');

  const other = { id, expectedUpdatedAt: updatedAt, changes: { address: 'Jalan Pintu 2' } };
  const door = await runCommandLine(
    ['minta', 'cooperative.save', '--data', dataFolder, '--hari', '2025-11-18'],
    JSON.stringify(other),
  );
  expect(door).toMatchObject({ exitCode: 0, stderr: '' });

  await address.fill('Jalan Jendela 3');
  await page.keyboard.press('Control+s');
  const notice = page.getByRole('alert').filter({ hasText: 'Catatan sudah diubah orang lain' });
  await expect(notice).toContainText(/mengubahnya pada .+: Alamat\./);
  await expect(address).toHaveValue('Jalan Jendela 3');
  const line = notice.getByRole('row', { name: /^Alamat/ });
  await expect(line).toContainText('Jalan Jendela 3');
  await expect(line).toContainText('Jalan Pintu 2');
  await screenshot('diubah-di-tempat-lain');
  const stored = () => request('cooperative.get', { id });
  expect(await stored()).toMatchObject({ ok: true, value: { fields: { address: 'Jalan Pintu 2' } } });

  await notice.getByRole('button', { name: 'Simpan seperti di formulir' }).click();
  await expect(notice).toBeHidden();
  // The notice goes when saving begins; what is stored is asked for until it is done.
  await expect.poll(stored).toMatchObject({ ok: true, value: { fields: { address: 'Jalan Jendela 3' } } });
});
