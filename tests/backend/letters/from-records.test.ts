import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftLetters, finalLetters, letterOffice } from '../../helpers/letter-office.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

async function textOf(backend: TestBackend, id: string): Promise<string> {
  const { files } = await backend.ask('letter.print', { ids: [id] });
  return readFlowingText(new Uint8Array(readFileSync(files[0] ?? '')));
}

const updatedAtOf = async (backend: TestBackend, id: string) =>
  (await backend.ask('cooperative.get', { id })).updatedAt;

async function holdRat(backend: TestBackend, cooperativeId: string): Promise<void> {
  const { detail, figures } = await backend.ask('rat.get', { cooperativeId, bookYear: 2024 });
  const none = { on: null, note: '' };
  const held = { on: '2025-03-15', note: '' };
  const reported = { on: '2025-04-01', note: '' };
  await backend.ask('rat.save', {
    cooperativeId,
    bookYear: 2024,
    expectedUpdatedAt: await updatedAtOf(backend, cooperativeId),
    stages: { invited: none, scheduled: none, held, reported, entered: none, certified: none },
    detail: { ...detail, place: 'Balai Uji', entitled: 120, present: 60 },
    figures: { ...figures, surplus: 45_000_000 },
  });
}

describe('papers from the record they belong to', () => {
  test('the record of a members’ meeting says its day, place, attendance and quorum as written down', async () => {
    const { backend, ids } = await letterOffice(1);
    await holdRat(backend, ids[0] ?? '');
    const [letter] = await finalLetters(backend, 'rat-berita-acara', ids);
    const text = await textOf(backend, letter?.id ?? '');
    expect(text).toContain(
      'Sabtu, tanggal lima belas, bulan Maret, tahun dua ribu dua puluh lima (15-03-2025)',
    );
    expect(text).toContain('bertempat di Balai Uji');
    expect(text).toContain('Hadir 60 dari 120 anggota; kuorum (lebih dari 1/2 anggota) tidak terpenuhi');
    expect(text).toMatch(/Rp ?45\.000\.000/);
    expect(text).not.toMatch(/Volume usaha|…|DINAS/);
  });

  test('without a RAT on record its papers are refused, and nothing is made up', async () => {
    const { backend, ids } = await letterOffice(1);
    for (const code of ['rat-daftar-hadir', 'rat-notula', 'rat-berita-acara', 'tanda-terima-laporan-rat']) {
      const drafts = await draftLetters(backend, code, ids);
      const refused = await backend.refusal('letter.finalise', { ids: drafts, isConfirmed: true });
      expect([code, refused.code]).toEqual([code, 'LETTER_INCOMPLETE']);
    }
  });

  test('an inspection gives its aspects, score and predicate', async () => {
    const { backend, ids } = await letterOffice(1);
    const [id = ''] = ids;
    const missing = await draftLetters(backend, 'ba-pemeriksaan-kesehatan', ids);
    expect(await backend.refusal('letter.finalise', { ids: missing, isConfirmed: true })).toMatchObject({
      code: 'LETTER_INCOMPLETE',
    });
    await backend.ask('inspection.save', {
      cooperativeId: id,
      id: null,
      expectedUpdatedAt: await updatedAtOf(backend, id),
      bookYear: 2024,
      inspectedOn: '2025-11-01',
      inspectors: 'Tim Uji',
      reportNumber: '',
      scores: { governance: 80_000, risk: 70_000, finance: 90_000, capital: 85_000, sharia: null },
      documentId: null,
      note: '',
    });
    const [letter] = await finalLetters(backend, 'ba-pemeriksaan-kesehatan', ids);
    expect(letter?.number).toBe('500.3/BA-001/DKUKM/XI/2025');
    const text = await textOf(backend, letter?.id ?? '');
    expect(text).toContain('Nilai akhir 83,25 dengan predikat SEHAT');
    expect(text).toContain('Kinerja keuangan 40 % 90,00 36,00');
  });

  test('a handover between one and the same person is refused, a choice outside its words too', async () => {
    const { backend, ids } = await letterOffice(1);
    const [same = ''] = await draftLetters(backend, 'ba-serah-terima', [], {
      fields: { pihak_kedua_nama: 'Nama Pejabat Contoh, S.E.' },
    });
    const refused = await backend.refusal('letter.finalise', { ids: [same], isConfirmed: true });
    expect(refused.details.faults?.[0]?.message).toContain('tidak dapat sekaligus menyerahkan dan menerima');
    const fields = { kesimpulan_verifikasi: 'aktif saja' };
    const input = { templateCode: 'ba-verifikasi-lapangan', cooperativeIds: ids, on: '2025-11-18', fields };
    expect((await backend.refusal('letter.createBatch', input)).details.faults?.[0]?.path).toBe(
      'fields.kesimpulan_verifikasi',
    );
  });
});
