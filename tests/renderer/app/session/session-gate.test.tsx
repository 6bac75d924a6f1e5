import { waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { AppError } from '#contract/errors.ts';
import type { Session } from '#contract/account.ts';
import { SessionGate } from '../../../../renderer/app/session/session-gate.tsx';
import { AccountMenu } from '../../../../renderer/app/session/account-menu.tsx';
import { request } from '../../../../renderer/lib/request.ts';
import { useRequest } from '../../../../renderer/lib/use-request.ts';
import { nextTurn, renderPart } from '../../../helpers/render-part.tsx';

const RINI = { id: 'a1', login: 'rini', name: 'Contoh Rini', role: 'admin', endsOn: null } as const;
const SARI = { id: 'a2', login: 'sari', name: 'Contoh Sari', role: 'operator', endsOn: null } as const;

const off: Session = { standing: 'off', account: null, idleMinutes: 10 };
const out: Session = { standing: 'out', account: null, idleMinutes: 10 };
const inAs = (account: Session['account']): Session => ({ standing: 'in', account, idleMinutes: 10 });
const locked: Session = { standing: 'locked', account: RINI, idleMinutes: 10 };

/** A screen of the office: a list that is read, and something half typed. */
function Desk() {
  const [typed, setTyped] = useState('');
  const years = useRequest('cooperative.listBookYears', {});
  return (
    <>
      <AccountMenu />
      <input aria-label="Catatan" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <button type="button" onClick={() => void years.refetch()}>
        Baca lagi
      </button>
      <button
        type="button"
        onClick={() =>
          void request('shell.saveAs', { suggestedName: 'a', kind: 'pdf' }).then(({ path }) =>
            setTyped(path ?? 'tidak ada'),
          )
        }
      >
        Simpan sebagai
      </button>
      <p>{years.error ? 'gagal' : `tahun ${(years.data ?? []).join(' ')}`}</p>
    </>
  );
}

const desk = (state: Session, script: object = {}) =>
  renderPart(
    <SessionGate>
      <Desk />
    </SessionGate>,
    { 'session.state': state, 'cooperative.listBookYears': [2024], ...script },
  );

describe('the gate', () => {
  test('lets an office without accounts through and shows nobody', async () => {
    const { page } = desk(off);
    await page.findByText('tahun 2024');
    expect(page.queryByText('Kunci')).toBeNull();
    expect(page.queryByRole('dialog')).toBeNull();
  });

  test('shows nothing of the office before somebody is in', async () => {
    const { page, fill, at, press, answer, asked } = desk(out, { 'session.logIn': inAs(SARI) });
    await page.findByRole('heading', { name: 'Masuk' });
    expect(page.queryByLabelText('Catatan')).toBeNull();
    await fill(at('Nama masuk'), 'sari');
    await fill(at('Kata sandi'), 'payung-biru-senja');
    answer({ 'session.state': inAs(SARI) });
    await press('Masuk');
    await page.findByLabelText('Catatan');
    expect(asked('session.logIn')).toEqual([{ login: 'sari', password: 'payung-biru-senja' }]);
    await page.findByRole('button', { name: 'Akun Contoh Sari' });
  });

  test('a refusal says why, empties the password and keeps the name', async () => {
    const { page, fill, at, press } = desk(out, {
      'session.logIn': new AppError('LOGIN_PAUSED', { facts: { detik: 5 } }),
    });
    await page.findByRole('heading', { name: 'Masuk' });
    await fill(at('Nama masuk'), 'sari');
    await fill(at('Kata sandi'), 'salah-salah-salah');
    await press('Masuk');
    await page.findByText(/Coba lagi setelah 5 detik/);
    expect(at('Kata sandi')).toHaveProperty('value', '');
    expect(at('Nama masuk')).toHaveProperty('value', 'sari');
  });

  test('a database that cannot be read is told by the screens, not hidden behind a login', async () => {
    const { page } = desk(off, {
      'session.state': new AppError('BACKEND_GONE'),
    });
    expect(await page.findByLabelText('Catatan')).toBeTruthy();
  });
});

test('a dialog of the system that the role may not open is told once, and counts as closed', async () => {
  const facts = { peran: 'Operator', boleh: 'Admin' };
  const { page, press, at } = desk(inAs(SARI), { 'shell.saveAs': new AppError('NOT_ALLOWED', { facts }) });
  await page.findByText('tahun 2024');
  await press('Simpan sebagai');
  await page.findByText('Peran Anda Operator; pekerjaan ini untuk Admin.');
  expect(at('Catatan')).toHaveProperty('value', 'tidak ada');
});

describe('the cover', () => {
  test('leaves the screen beneath as it was: what is typed, and what it reads waits', async () => {
    const { page, fill, at, press, answer, tell, names } = desk(inAs(RINI), { 'session.unlock': inAs(RINI) });
    await page.findByText('tahun 2024');
    await fill(at('Catatan'), 'baru setengah');
    answer({ 'session.state': locked, 'cooperative.listBookYears': new AppError('LOCKED') });
    tell({ kind: 'session-changed', isOpen: false });
    await page.findByRole('heading', { name: 'Terkunci' });
    // Something beneath reads by itself while nobody is there.
    page.getByText('Baca lagi').click();
    await waitFor(() =>
      expect(names().filter((name) => name === 'cooperative.listBookYears')).toHaveLength(2),
    );
    await nextTurn();
    expect(page.queryByText('gagal')).toBeNull();
    await fill(at('Kata sandi'), 'kuda-hijau-mandi');
    answer({ 'session.state': inAs(RINI), 'cooperative.listBookYears': [2023, 2024] });
    await press('Buka kunci');
    await waitFor(() => expect(page.queryByRole('heading', { name: 'Terkunci' })).toBeNull());
    await page.findByText('tahun 2023 2024');
    expect(at('Catatan')).toHaveProperty('value', 'baru setengah');
    expect(page.queryByText('gagal')).toBeNull();
    expect(names()).toContain('session.unlock');
  });

  test('comes by Ctrl+L and by the button, not without accounts', async () => {
    const part = desk(inAs(RINI), { 'session.lock': locked });
    await part.page.findByText('tahun 2024');
    await part.user.keyboard('{Control>}l{/Control}');
    await waitFor(() => expect(part.asked('session.lock')).toHaveLength(1));
    await part.press('Kunci');
    await waitFor(() => expect(part.asked('session.lock')).toHaveLength(2));
  });

  test('Ctrl+L does nothing where nobody can unlock', async () => {
    const part = desk(off);
    await part.page.findByText('tahun 2024');
    await part.user.keyboard('{Control>}l{/Control}');
    expect(part.names()).not.toContain('session.lock');
  });

  test('comes by itself after the minutes without a key, and each key puts it off', async () => {
    const part = desk({ ...inAs(RINI), idleMinutes: 1 }, { 'session.lock': locked });
    await part.page.findByText('tahun 2024');
    const begun = Date.now();
    const clock = vi.spyOn(Date, 'now');
    try {
      clock.mockReturnValue(begun + 59_000);
      await part.user.keyboard('a');
      clock.mockReturnValue(begun + 110_000);
      await new Promise((resolve) => setTimeout(resolve, 5500));
      expect(part.names()).not.toContain('session.lock');
      clock.mockReturnValue(begun + 59_000 + 60_000);
      await waitFor(() => expect(part.names()).toContain('session.lock'), { timeout: 20_000 });
    } finally {
      clock.mockRestore();
    }
  });

  test('another person finds nothing of the first', async () => {
    const { page, fill, at, press, answer, tell } = desk(inAs(RINI), {
      'session.logOut': out,
      'session.logIn': inAs(SARI),
    });
    await page.findByText('tahun 2024');
    await fill(at('Catatan'), 'milik rini');
    answer({ 'session.state': locked });
    tell({ kind: 'session-changed', isOpen: false });
    await page.findByRole('heading', { name: 'Terkunci' });
    await press('Masuk sebagai orang lain');
    await page.findByText(/Yang sudah diketik Contoh Rini/);
    answer({ 'session.state': out });
    await press('Ya, ganti pengguna');
    await page.findByRole('heading', { name: 'Masuk' });
    await fill(at('Nama masuk'), 'sari');
    await fill(at('Kata sandi'), 'payung-biru-senja');
    answer({ 'session.state': inAs(SARI) });
    await press('Masuk');
    await page.findByRole('button', { name: 'Akun Contoh Sari' });
    expect(at('Catatan')).toHaveProperty('value', '');
  });

  test('after the backend began anew the same person goes on where it stopped', async () => {
    const { page, fill, at, press, answer, tell } = desk(inAs(RINI), { 'session.logIn': inAs(RINI) });
    await page.findByText('tahun 2024');
    await fill(at('Catatan'), 'belum disimpan');
    answer({ 'session.state': out });
    tell({ kind: 'backend-restarted' });
    await page.findByRole('heading', { name: 'Masuk' });
    await fill(at('Nama masuk'), 'rini');
    await fill(at('Kata sandi'), 'kuda-hijau-mandi');
    answer({ 'session.state': inAs(RINI) });
    await press('Masuk');
    await waitFor(() => expect(page.queryByRole('heading', { name: 'Masuk' })).toBeNull());
    expect(at('Catatan')).toHaveProperty('value', 'belum disimpan');
  });
});
