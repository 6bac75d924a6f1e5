import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftLetters, finalLetters, letterOffice } from '../../helpers/letter-office.ts';
import { readFlowingText, readPages } from '../../helpers/read-pdf.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

async function bytesOf(backend: TestBackend, id: string): Promise<Uint8Array> {
  const { files } = await backend.ask('letter.print', { ids: [id] });
  return new Uint8Array(readFileSync(files[0] ?? ''));
}

describe('letters to anybody', () => {
  test('a free text keeps its paragraphs and the points its writer numbered', async () => {
    const { backend } = await letterOffice(0);
    const isi = 'Kami sampaikan hal berikut.\n1. Pertama.\n2. Kedua.\nMohon dilaksanakan.';
    const [letter] = await finalLetters(backend, 'surat-biasa', [], {
      fields: { isi, hal: 'Pemberitahuan' },
    });
    expect(letter?.number).toBe('500.3/001/DKUKM/XI/2025');
    const [page] = readPages(await bytesOf(backend, letter?.id ?? ''));
    expect(page?.text).toMatch(/^\s+Kami sampaikan hal berikut\.$/m);
    expect(page?.text).toMatch(/^1\. +Pertama\.$/m);
    expect(page?.text).toMatch(/^2\. +Kedua\.$/m);
    expect(page?.text).toMatch(/^\s+Mohon dilaksanakan\.$/m);
  });

  test('an answer names the letter it answers, which cannot have come later without being asked about', async () => {
    const { backend } = await letterOffice(0);
    const [letter] = await finalLetters(backend, 'surat-jawaban', []);
    expect(readFlowingText(await bytesOf(backend, letter?.id ?? ''))).toContain(
      'surat Saudara Nomor 12/KSU/XI/2025 tanggal 10 November 2025 hal Permohonan pendampingan',
    );
    const late = await draftLetters(backend, 'surat-jawaban', [], {
      fields: { tanggal_surat_masuk: '2025-11-19' },
    });
    const refused = await backend.refusal('letter.finalise', { ids: late });
    expect(refused.details.faults?.[0]?.message).toContain('sesudah tanggal naskah, 18 November 2025');
  });

  test('data are asked of each cooperative by name, point by point and with a last day', async () => {
    const { backend, ids } = await letterOffice(2);
    const letters = await finalLetters(backend, 'permohonan-data-koperasi', ids);
    expect(letters).toHaveLength(2);
    const text = readFlowingText(await bytesOf(backend, letters[1]?.id ?? ''));
    expect(text).toContain('Yth. Pengurus Koperasi Uji Surat Nomor 2');
    expect(text).toContain(
      'paling lambat tanggal 5 Desember 2025: 1. jumlah anggota; 2. volume usaha; dan 3.',
    );
  });
});
