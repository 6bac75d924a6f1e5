import { within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AppError } from '#contract/errors.ts';
import type { ListedAccount, Session } from '#contract/account.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { AccountTab } from '../../../../../renderer/features/settings/account/account-tab.tsx';
import { readEnd } from '../../../../../renderer/features/settings/account/account-form.tsx';
import { SessionContext } from '../../../../../renderer/lib/session/session.tsx';
import { renderPart } from '../../../../helpers/render-part.tsx';
import type { Script } from '../../../../helpers/scripted-bridge.ts';

const account = (part: Partial<ListedAccount>): ListedAccount => ({
  id: 'a1',
  login: 'rini',
  name: 'Contoh Rini',
  role: 'admin',
  endsOn: null,
  createdAt: '2025-01-02T01:00:00.000Z',
  lastLoginAt: '2025-11-18T01:00:00.000Z',
  closedAt: null,
  mustChange: false,
  isOpen: true,
  daysLeft: null,
  updatedAt: null,
  ...part,
});
const DEWI = account({
  id: 'a2',
  login: 'dewi',
  name: 'Contoh Dewi',
  role: 'companion',
  endsOn: toPlainDate('2025-12-31'),
  daysLeft: 43,
  lastLoginAt: null,
});
const LIDIA = account({
  id: 'a3',
  login: 'lidia',
  name: 'Contoh Lidia',
  role: 'operator',
  isOpen: false,
  closedAt: '2024-12-30T01:00:00.000Z',
});

const list = (
  accounts: readonly ListedAccount[],
  sheetMadeAt: string | null = '2025-11-01T01:00:00.000Z',
) => ({
  areOn: true,
  idleMinutes: 10,
  sheetMadeAt,
  settingsUpdatedAt: null,
  accounts,
});

function tab(standing: Session, script: Script = {}) {
  const control = { session: standing, lock: () => undefined, leave: () => undefined };
  return renderPart(
    <SessionContext value={control}>
      <AccountTab />
    </SessionContext>,
    script,
  );
}
const RINI: Session = {
  standing: 'in',
  account: { id: 'a1', login: 'rini', name: 'Contoh Rini', role: 'admin', endsOn: null },
  idleMinutes: 10,
};
const admin = (accounts: readonly ListedAccount[], script: Script = {}) =>
  tab(RINI, { 'account.list': list(accounts), ...script });

describe('before accounts are on', () => {
  const OFF: Session = { standing: 'off', account: null, idleMinutes: 10 };

  test('there is one button and nothing else to do', async () => {
    const { page } = tab(OFF);
    expect((await page.findAllByRole('button')).map((one) => one.textContent)).toEqual(['Nyalakan akun']);
  });

  test('the sheet comes first, its code second; cancelling the dialog of the system changes nothing', async () => {
    const { page, press, fill, at, answer, asked, names } = tab(OFF, {
      'shell.saveAs': { path: null },
      'account.turnOn': { path: '/x/lembar.pdf', pages: 1 },
      'account.confirmSheet': RINI,
    });
    await press('Nyalakan akun');
    await fill(at('Nama masuk'), 'rini');
    await fill(at('Nama lengkap'), 'Contoh Rini');
    await fill(at('Kata sandi'), 'kuda-hijau-mandi');
    await fill(at('Ulangi kata sandi'), 'kuda-hijau-mandj');
    await press('Buat lembar pemulihan');
    await page.findByText('Keduanya belum sama.');
    await fill(at('Ulangi kata sandi'), 'kuda-hijau-mandi');
    await press('Buat lembar pemulihan');
    expect(names()).not.toContain('account.turnOn');
    answer({ 'shell.saveAs': { path: '/x/lembar.pdf' } });
    await press('Buat lembar pemulihan');
    await page.findByText('Lembar ditulis ke lembar.pdf.');
    expect(asked('account.turnOn')).toEqual([
      { login: 'rini', name: 'Contoh Rini', password: 'kuda-hijau-mandi', path: '/x/lembar.pdf' },
    ]);
    await fill(at('Kode dari lembar'), 'abcde');
    await press('Nyalakan akun');
    expect(asked('account.confirmSheet')).toEqual([{ code: 'abcde' }]);
  });

  test('a slip in the code stands at its field', async () => {
    const faults = [{ path: 'code', message: 'Kelompok ke-2 salah ketik; periksa pada lembarnya.' }];
    const { page, press, fill, at } = tab(OFF, {
      'shell.saveAs': { path: '/x/lembar.pdf' },
      'account.turnOn': { path: '/x/lembar.pdf', pages: 1 },
      'account.confirmSheet': new AppError('INVALID_INPUT', { faults }),
    });
    await press('Nyalakan akun');
    await fill(at('Nama masuk'), 'rini');
    await fill(at('Nama lengkap'), 'Contoh Rini');
    await fill(at('Kata sandi'), 'kuda-hijau-mandi');
    await fill(at('Ulangi kata sandi'), 'kuda-hijau-mandi');
    await press('Buat lembar pemulihan');
    await page.findByLabelText(/Kode dari lembar/);
    await fill(at('Kode dari lembar'), 'x');
    await press('Nyalakan akun');
    expect(await page.findByText('Kelompok ke-2 salah ketik; periksa pada lembarnya.')).toBeTruthy();
  });
});

describe('the list', () => {
  test('says of everybody role, end and last login, and offers what can be done', async () => {
    const { page } = admin([account({}), DEWI, LIDIA]);
    const table = within(await page.findByRole('table', { name: 'Daftar akun' }));
    const cells = table.getAllByRole('row').map((row) => row.textContent);
    expect(cells[2]).toContain('Contoh Dewi');
    expect(cells[2]).toContain('Tenaga pendamping');
    expect(cells[2]).toContain('s.d. 31/12/2025');
    expect(cells[2]).toContain('berakhir 43 hari lagi');
    expect(cells[2]).toContain('belum pernah masuk');
    expect(cells[1]).toContain('sedang masuk');
    expect(cells[3]).toContain('ditutup 30/12/2024');
    expect(table.queryByRole('button', { name: 'Sandi baru untuk Contoh Rini' })).toBeNull();
    expect(table.queryByRole('button', { name: 'Tutup akun Contoh Lidia' })).toBeNull();
    await page.findByText(/2 akun terbuka, 1 berakhir dalam 60 hari/);
  });

  test('warns where no sheet counts', async () => {
    const { page } = tab(RINI, { 'account.list': list([account({})], null) });
    expect(await page.findByText(/Tidak ada lembar pemulihan yang berlaku/)).toBeTruthy();
  });

  test('is the admin’s alone; everybody sees what the roles may', async () => {
    const sari = { id: 'a2', login: 'sari', name: 'Contoh Sari', role: 'operator', endsOn: null } as const;
    const { page, names } = tab({ standing: 'in', account: sari, idleMinutes: 10 });
    await page.findByText('Contoh Sari, Operator.');
    expect(names()).not.toContain('account.list');
    const rights = within(page.getByRole('table', { name: 'Yang boleh menurut peran' }));
    const lines = rights
      .getAllByRole<HTMLTableRowElement>('row')
      .map((row) => Array.from(row.cells, (cell) => cell.textContent));
    expect(lines.find(([label]) => label === 'NIK KTP terbuka')).toEqual([
      'NIK KTP terbuka',
      'ya',
      'ya',
      '-',
      '-',
      '-',
    ]);
    expect(lines.find(([label]) => label === 'Mengubah catatan')).toEqual([
      'Mengubah catatan',
      'ya',
      'ya',
      'ya',
      'sendiri',
      '-',
    ]);
  });

  test('shows a temporary password once, after an account was made', async () => {
    const made = { id: 'a9', login: 'baru', temporaryPassword: 'abcd-efgh-jkmn' };
    const { page, press, fill, at, asked } = admin([account({})], { 'account.add': made });
    await page.findByRole('table', { name: 'Daftar akun' });
    await press('Akun baru');
    await fill(at('Nama masuk'), 'baru');
    await fill(at('Nama lengkap'), 'Contoh Baru');
    await fill(at('Berlaku sampai'), '31/12/2025');
    await press('Simpan');
    await page.findByText('abcd-efgh-jkmn');
    expect(asked('account.add')).toEqual([
      { login: 'baru', name: 'Contoh Baru', role: 'operator', endsOn: '2025-12-31' },
    ]);
    await press('Tutup');
    expect(page.queryByText('abcd-efgh-jkmn')).toBeNull();
  });

  test('closing names the open work first, and prints it on demand', async () => {
    const work = {
      rows: [{ kind: 'Konsep surat', title: 'Undangan', detail: 'sejak 17/11/2025' }],
      total: 1,
    };
    const { page, press, asked } = admin([account({}), DEWI], {
      'account.openWork': work,
      'account.printHandover': { path: '/x/s.pdf', pages: 1 },
      'account.close': { id: 'a2' },
      'shell.openDocument': { isOpened: true },
    });
    await page.findByRole('table', { name: 'Daftar akun' });
    await press('Tutup akun Contoh Dewi');
    await page.findByText('Undangan');
    await press('Cetak serah terima');
    expect(asked('account.printHandover')).toEqual([{ id: 'a2', receiver: '', path: null }]);
    await press('Tutup');
    await page.findByText('Akun Contoh Dewi ditutup.');
    expect(asked('account.close')).toEqual([{ id: 'a2' }]);
  });

  test('the last admin stays, and the dialog says why', async () => {
    const { page, press } = admin([account({})], {
      'account.openWork': { rows: [], total: 0 },
      'account.close': new AppError('LAST_ADMIN'),
    });
    await page.findByRole('table', { name: 'Daftar akun' });
    await press('Tutup akun Contoh Rini');
    await press('Tutup');
    expect(await page.findByText('Ini admin terakhir')).toBeTruthy();
  });

  test('minutes that make no sense are not sent', async () => {
    const { page, fill, at, press, names } = admin([account({})], {
      'account.saveSettings': { idleMinutes: 5 },
    });
    await page.findByRole('table', { name: 'Daftar akun' });
    for (const typed of ['', '0', '241', 'lima', '1.5']) {
      await fill(at('Terkunci sesudah (menit)'), typed);
      await press('Simpan');
    }
    await page.findByText('Tulis angka 1 sampai 240.');
    expect(names()).not.toContain('account.saveSettings');
    await fill(at('Terkunci sesudah (menit)'), '5');
    await press('Simpan');
    await page.findByText('Tersimpan.');
  });
});

test('a companion’s end is missed, anybody’s is read as it is typed', () => {
  expect(readEnd({ role: 'companion', endsOn: ' ' })).toMatchObject({ ok: false });
  expect(readEnd({ role: 'reader', endsOn: '' })).toEqual({ ok: true, day: null });
  expect(readEnd({ role: 'companion', endsOn: '31/12/2025' })).toEqual({ ok: true, day: '2025-12-31' });
  expect(readEnd({ role: 'reader', endsOn: '31/02/2025' })).toMatchObject({ ok: false });
});
