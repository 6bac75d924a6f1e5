import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';
import { BackupTab } from '../../../../../renderer/features/settings/backup/backup-tab.tsx';
import { useRequest } from '../../../../../renderer/lib/use-request.ts';
import { buttonsOf } from '../../../../helpers/page-find.ts';
import { APP_INFO, BACKUP_STATE, CIPHER_STATE, READ_AT } from '../../../../helpers/page-samples.ts';
import { nextTurn, renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const BASE: Script = {
  'backup.listKept': [],
  'backup.state': BACKUP_STATE,
  'cipher.state': CIPHER_STATE,
  'app.info': APP_INFO,
};

describe('backups', () => {
  const made = {
    path: '/usb/cadangan.meja',
    byteCount: 3_145_728,
    rowCounts: { cooperative: 1200 },
    scansCopied: 0,
    scansDamaged: 0,
    scansNamed: 3,
    scansHeld: 3,
    isVerified: true as const,
    isEncrypted: false,
    comparedTables: 94,
    seal: null,
  };
  const open = (script: Script) => renderPart(<BackupTab />, { ...BASE, ...script });

  test('one goes into the chosen folder, and says that it was checked', async () => {
    const { page, press, asked } = open({ 'shell.chooseFolder': { path: '/usb' }, 'backup.create': made });
    await press('Buat cadangan');
    await page.findByText('Cadangan selesai dan sudah diperiksa (3,0 MB).');
    expect(asked('backup.create')).toEqual([{ folder: '/usb' }]);
    expect(page.queryByText(/dokumen pindaian rusak/)).toBeNull();
    expect(page.queryByText('/usb/cadangan.meja')).not.toBeNull();
  });

  test('scans that were left out are never passed over', async () => {
    const { page, press } = open({
      'shell.chooseFolder': { path: '/usb' },
      'backup.create': { ...made, scansDamaged: 2, scansNamed: 9, scansHeld: 6 },
    });
    await press('Buat cadangan');
    await page.findByText('2 dokumen pindaian rusak dan tidak ikut tersalin.');
    await page.findByText('Dokumen pindaian: 6 dari 9 tersalin.');
    expect(await page.findByText('1 dokumen pindaian yang dicatat tidak ada berkasnya.')).not.toBeNull();
  });

  test('a drill made without the program is written on its own template', async () => {
    const { page, press, went } = open({});
    await page.findByText('Belum pernah ada cadangan yang diuji pulih.', { exact: false });
    await press('Tulis berita acara uji sendiri');
    expect(went).toEqual([
      { screen: 'letters', draft: { templateCode: 'ba-uji-pulih', cooperativeIds: [] } },
    ]);
    expect(STANDARD_LETTERS.some(({ code }) => code === 'ba-uji-pulih')).toBe(true);
  });

  test('no folder chosen, no backup', async () => {
    const { press, names } = open({ 'shell.chooseFolder': { path: null } });
    await press('Buat cadangan');
    await nextTurn();
    expect(names()).not.toContain('backup.create');
  });

  const HELD = {
    fileAt: '2025-11-18T01:00:00.000Z',
    lastChangeAt: '2025-11-17T01:00:00.000Z',
    cooperatives: 1190,
    isEncrypted: false,
    lostScans: 0,
    inUse: { cooperatives: 1200, laterChanges: 35 },
  };

  test('restoring asks first, names the file, and says where the former data are', async () => {
    const { page, press, asked } = open({
      'shell.chooseFile': { path: '/usb/cadangan.meja' },
      'backup.check': HELD,
      'backup.restore': {
        previousPath: '/data/sebelum.sqlite',
        isLeftPlain: true,
        rowCounts: { cooperative: 1200 },
        scansDamaged: 0,
        scansNamed: 0,
        scansHeld: 0,
      },
    });
    await press('Pilih berkas cadangan');
    await page.findByText(/^Berkas: cadangan\.meja, ditulis 18 November 2025 pukul/);
    await page.findByText(
      /^Isinya 1\.190 koperasi; perubahan register terakhir di dalamnya 17 November 2025 pukul/,
    );
    await page.findByText(
      /^Yang sedang dipakai: 1\.200 koperasi, dengan 35 perubahan register sesudah itu\./,
    );
    expect(asked('backup.check')).toEqual([{ path: '/usb/cadangan.meja' }]);
    expect(asked('backup.restore')).toEqual([]);
    await press('Pulihkan');
    await page.findByText('Keadaan sebelumnya disimpan di /data/sebelum.sqlite.');
    await page.findByText('Data di komputer ini kini tanpa sandi');
    await page.findByRole('table', { name: 'Isi yang dipulihkan' });
    await page.findByText('Tidak ada dokumen pindaian yang dicatat.');
    expect(asked('backup.restore')).toEqual([{ path: '/usb/cadangan.meja' }]);
  });

  test('a state that the program itself kept is looked at like any backup', async () => {
    const path = '/data/sebelum-pemulihan/2025-11-17-080000/meja-koperasi.db';
    const { page, press, asked } = open({
      'backup.listKept': [{ path, why: 'restore', at: '2025-11-17T01:00:00.000Z', byteCount: 4_200_000 }],
      'backup.check': HELD,
    });
    await page.findByText('1 keadaan yang disimpan program di komputer ini');
    expect(page.getByText('pemulihan dari cadangan')).not.toBeNull();
    expect(page.getByText('4 MB')).not.toBeNull();
    await press('Lihat dan pulihkan');
    await page.findByText(/^Isinya 1\.190 koperasi/);
    expect(asked('backup.check')).toEqual([{ path }]);
  });

  test('left at the question nothing is restored', async () => {
    const { page, press, user, names } = open({
      'shell.chooseFile': { path: '/usb/cadangan.meja' },
      'backup.check': { ...HELD, lastChangeAt: null, inUse: null },
    });
    await press('Pilih berkas cadangan');
    await page.findByText('Isinya 1.190 koperasi.');
    await page.findByText('Data yang sedang dipakai tidak terbaca, jadi tidak dapat dibandingkan.');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    expect(names()).not.toContain('backup.restore');
  });

  test('a file that is no backup is refused before anything is asked; another try begins clean', async () => {
    const { page, press, answer, asked } = open({
      'shell.chooseFile': { path: '/usb/foto.jpg' },
      'backup.check': refusal('FILE_NOT_BACKUP', { facts: { namaBerkas: 'foto.jpg' } }),
    });
    await press('Pilih berkas cadangan');
    await page.findByRole('alert');
    expect(page.queryByRole('dialog')).toBeNull();
    expect(asked('backup.restore')).toEqual([]);
    answer({ 'shell.chooseFile': { path: null } });
    await press('Pilih berkas cadangan');
    await waitFor(() => expect(page.queryByRole('alert')).toBeNull());
    expect(buttonsOf('Pulihkan')).toEqual([]);
  });
});

function AskingOffice() {
  useRequest('office.get', {});
  return null;
}

test('reading a backup makes no list ask again: where the database does not open, the question would go with it', async () => {
  const { page, press, asked } = renderPart(
    <>
      <AskingOffice />
      <BackupTab />
    </>,
    {
      ...BASE,
      'shell.chooseFile': { path: '/usb/cadangan.meja' },
      'backup.check': {
        fileAt: READ_AT,
        lastChangeAt: null,
        cooperatives: 7,
        isEncrypted: false,
        lostScans: 0,
        inUse: null,
      },
    },
  );
  await nextTurn();
  const before = asked('office.get').length;
  await press('Pilih berkas cadangan');
  await page.findByText('Isinya 7 koperasi.');
  await nextTurn();
  expect(asked('office.get')).toHaveLength(before);
});
