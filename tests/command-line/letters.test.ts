import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { letterOffice } from '../helpers/letter-office.ts';
import { readFlowingText } from '../helpers/read-pdf.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { runCommandLine, runForValue, runJson } from '../helpers/run-command-line.ts';

interface Made {
  readonly surat: readonly { readonly id: string; readonly nomor: string }[];
}
interface Files {
  readonly berkas: readonly string[];
}

test('letters are made, listed and printed without a window', { timeout: 90_000 }, async () => {
  const { backend, ids } = await letterOffice(2);
  await backend.close();
  const data = ['--data', backend.dataFolder, '--hari', '2025-11-18'];
  const fields = 'batas_tanggapan=2025-12-05|hal=Teguran Uji';
  const what = ['surat', 'buat', 'teguran-1', '--koperasi', ids.join(','), '--tanggal', '2025-11-18'];
  const { surat } = await runForValue<Made>([...what, '--isian', fields, '--final', ...data]);
  expect(surat.map(({ nomor }) => nomor)).toEqual(['500.3/001/DKUKM/XI/2025', '500.3/002/DKUKM/XI/2025']);
  expect(await runForValue(['surat', 'daftar', '--keadaan', 'final', ...data])).toMatchObject([
    { nomor: '500.3/001/DKUKM/XI/2025', keadaan: 'final', hal: 'Teguran Uji', tanggal: '2025-11-18' },
    {},
  ]);
  const folder = path.join(tempFolder(), 'keluaran');
  const all = surat.map(({ id }) => id);
  const { berkas } = await runForValue<Files>(['surat', 'cetak', ...all, '--keluaran', folder, ...data]);
  expect(readFlowingText(new Uint8Array(readFileSync(berkas[0] ?? '')))).toContain('5 Desember 2025');
  const one = ['surat', 'cetak', all[0] ?? '', '--keluaran', folder];
  const word = await runForValue<Files>([...one, '--srikandi', ...data]);
  expect(existsSync(word.berkas[0] ?? '')).toBe(true);

  const decree = ['surat', 'buat', 'sk-penghargaan', '--koperasi', ids.join(','), '--tanggal', '2025-11-18'];
  const given = await runForValue<Made>([
    ...decree,
    '--isian',
    'kategori=Patuh|dasar_hukum=Undang-Undang;|dasar_pelimpahan=Peraturan Bupati.',
    '--tetap',
    '--nomor',
    '100.3.3.2/252/2025',
    ...data,
  ]);
  expect(given.surat.map(({ nomor }) => nomor)).toEqual(['100.3.3.2/252/2025']);

  const exitOf = async (...args: readonly string[]) => (await runCommandLine([...args, ...data])).exitCode;
  expect(await exitOf('surat', 'cetak', '--keluaran', folder)).toBe(2);
  expect(await exitOf('surat', 'daftar', '--keadaan', 'hilang')).toBe(2);
  expect(await exitOf('surat', 'buat', 'tidak-ada', '--tanggal', '2025-11-18')).toBe(1);
});

test(
  'a letter with a hole is refused at the door and leaves no draft; a draft is checked and numbered',
  {
    timeout: 90_000,
  },
  async () => {
    const { backend, ids } = await letterOffice(1);
    await backend.close();
    const data = ['--data', backend.dataFolder, '--hari', '2025-11-18'];
    const what = ['surat', 'buat', 'teguran-1', '--koperasi', ids.join(','), '--tanggal', '2025-11-18'];
    for (const option of [['--final'], ['--final', '--tetap'], ['--nomor', 'X/1', '--tetap']]) {
      const { exitCode, answer } = await runJson([...what, ...option, ...data]);
      expect([exitCode, answer.ok || answer.error.code]).toEqual([1, 'LETTER_INCOMPLETE']);
    }
    expect(await runForValue(['surat', 'daftar', ...data])).toEqual([]);

    const fields = ['--isian', 'batas_tanggapan=2025-12-05|sifat='];
    const { surat } = await runForValue<Made>([...what, ...fields, '--klasifikasi', '500.3.9', ...data]);
    const id = surat[0]?.id ?? '';
    expect(await runForValue(['surat', 'periksa', id, ...data])).toMatchObject({
      nomor: [{ buku: 'Surat keluar 2025', pertama: '500.3.9/001/DKUKM/XI/2025', banyaknya: 1 }],
      surat: [{ alasan: [{ kode: 'ISIAN_KOSONG', tingkat: 'peringatan' }] }],
    });
    const asked = await runJson(['surat', 'final', id, ...data]);
    expect([asked.exitCode, asked.answer.ok || asked.answer.error.code]).toEqual([1, 'LETTER_HAS_GAPS']);
    expect(await runForValue(['surat', 'final', id, '--tetap', ...data])).toEqual({
      surat: [{ id, nomor: '500.3.9/001/DKUKM/XI/2025' }],
    });
  },
);

test(
  'how the books are kept, and the codes of a year, are read and changed at the door',
  {
    timeout: 90_000,
  },
  async () => {
    const { backend } = await letterOffice(0);
    await backend.close();
    const data = ['--data', backend.dataFolder, '--hari', '2025-11-18'];
    const rules = ['nomor', 'aturan'];
    expect(await runForValue([...rules, ...data])).toEqual({
      bukuBersama: null,
      tandaTanganTerbuka: 'boleh',
    });
    expect(await runForValue([...rules, '--bersama', 'surat-keluar', ...data])).toMatchObject({
      bukuBersama: 'surat-keluar',
    });
    expect(await runForValue([...rules, '--per-seri', '--tanda-tangan-terbuka', 'tidak', ...data])).toEqual({
      bukuBersama: null,
      tandaTanganTerbuka: 'tidak',
    });
    const codes = ['nomor', 'klasifikasi', '--tahun', '2025', '--ubah', 'tugas=800.9', '--dipastikan'];
    const rows = await runForValue<readonly { readonly jenis: string }[]>([...codes, ...data]);
    expect(rows.find(({ jenis }) => jenis === 'tugas')).toEqual({
      jenis: 'tugas',
      kode: '800.9',
      dipastikan: true,
      mulai: 2025,
    });
  },
);
