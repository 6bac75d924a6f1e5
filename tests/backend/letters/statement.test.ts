import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { draftLetters, finalLetters, letterOffice } from '../../helpers/letter-office.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { editRecord } from '../../helpers/test-record.ts';

async function textOf(backend: TestBackend, ids: readonly string[]): Promise<string> {
  const { files } = await backend.ask('letter.print', { ids });
  return readFlowingText(new Uint8Array(readFileSync(files[0] ?? '')));
}

async function setStatus(
  backend: TestBackend,
  id: string,
  status: CooperativeStatus,
  sinceOn: string,
): Promise<void> {
  const { updatedAt } = await backend.ask('cooperative.get', { id });
  await backend.ask('cooperative.changeStatus', {
    id,
    expectedUpdatedAt: updatedAt,
    status,
    sinceOn,
    reason: 'Uji',
  });
}

async function holdRat(backend: TestBackend, id: string, reportedOn: string | null): Promise<void> {
  const { updatedAt } = await backend.ask('cooperative.get', { id });
  const rat = { bookYear: 2024, heldOn: '2025-03-15', reportedOn };
  await backend.ask('cooperative.saveRat', { id, expectedUpdatedAt: updatedAt, ...rat });
}

const entered = (cooperativeIds: readonly string[], templateCode = 'keterangan-aktif') => ({
  templateCode,
  cooperativeIds,
  on: '2025-11-18',
  bookYear: 2024,
  fields: {
    pemohon: 'pengurus koperasi',
    tanggal_permohonan: '2025-11-10',
    keperluan: 'permohonan kredit bank',
    berlaku_sampai: '2026-02-18',
  },
});

describe('surat keterangan koperasi', () => {
  test('aktif shows the last three closed book years, what is not recorded as such', async () => {
    const { backend, ids } = await letterOffice(1);
    const [id = ''] = ids;
    await editRecord(backend, id, { legalEntityOn: '2023-03-12' });
    await holdRat(backend, id, null);
    const { updatedAt } = await backend.ask('cooperative.get', { id });
    const undated = { bookYear: 2023, heldOn: null, reportedOn: '2024-04-02' };
    await backend.ask('cooperative.saveRat', { id, expectedUpdatedAt: updatedAt, ...undated });
    // Written on a day before that report came in: the paper does not know it.
    const before = { ...entered(ids), on: '2025-03-20', isConfirmed: true };
    const fields = { ...before.fields, tanggal_permohonan: '2025-03-10' };
    await holdRat(backend, id, '2025-04-01');
    const early = await backend.ask('letter.createFinal', { ...before, fields });
    expect(await textOf(backend, [early.letters[0]?.id ?? ''])).toMatch(/2024 15 Maret 2025 belum tercatat/);
    await holdRat(backend, id, null);
    const { letters } = await backend.ask('letter.createFinal', { ...entered(ids), isConfirmed: true });
    const text = await textOf(backend, [letters[0]?.id ?? '']);
    const flat = text.replaceAll(/ +/g, ' ');
    expect(flat).toMatch(
      /1 2022 belum tercatat belum tercatat belum berdiri 2 2023 .*2 April 2024.* 3 2024 15 Maret 2025 belum tercatat/,
    );
    expect(text).not.toContain('2021');
  });

  test('aktif says what the register holds and nothing else, under a number of its own book', async () => {
    const { backend, ids } = await letterOffice(1);
    const [id = ''] = ids;
    await editRecord(backend, id, { legalEntityOn: '2007-03-12', nikKoperasi: '6408040010001' });
    await holdRat(backend, id, '2025-04-01');
    const made = await backend.ask('letter.createFinal', entered(ids));
    expect(made.letters[0]?.number).toBe('500.3/SK-001/DKUKM/XI/2025');
    const text = await textOf(backend, [made.letters[0]?.id ?? '']);
    for (const part of [
      'SURAT KETERANGAN',
      'Kepala Dinas Koperasi dan UKM Kabupaten Kutai Timur',
      'Koperasi Uji Surat Nomor 1',
      '1/BH/XVII.4/2007',
      '12 Maret 2007',
      '6408040010001',
      'Tahun Buku 2024, dilaksanakan 15 Maret 2025, laporan diterima 1 April 2025',
      'berstatus AKTIF menurut register dinas',
      'untuk keperluan permohonan kredit bank, berlaku sampai dengan 18 Februari 2026',
    ]) {
      expect(text).toContain(part);
    }
    // Nothing is on record of these, so nothing is said of them.
    expect(text).not.toMatch(/NIB|Ketua|Status sejak|…/);
  });

  test('a RAT whose report has no day is not called reported', async () => {
    const { backend, ids } = await letterOffice(1);
    await holdRat(backend, ids[0] ?? '', null);
    const { letters } = await backend.ask('letter.createFinal', entered(ids));
    expect(await textOf(backend, [letters[0]?.id ?? ''])).toContain('laporan belum tercatat diterima');
  });

  test('aktif is refused with the reason for another status, confirmed or not; terdaftar says it as it is', async () => {
    const { backend, ids } = await letterOffice(1);
    const [id = ''] = ids;
    await setStatus(backend, id, 'inactive', '2025-01-02');
    for (const isConfirmed of [false, true]) {
      const refused = await backend.refusal('letter.createBatch', { ...entered(ids), isConfirmed });
      expect([refused.code, refused.details.faults?.[0]?.message]).toEqual([
        'LETTER_WARNING_REFUSED',
        'Koperasi Uji Surat Nomor 1: Statusnya tercatat tidak aktif sejak 2 Januari 2025; surat ini hanya untuk koperasi berstatus aktif. Surat keterangan terdaftar tetap dapat dibuat dan menyebut statusnya.',
      ]);
    }
    const { letters } = await backend.ask('letter.createFinal', entered(ids, 'keterangan-terdaftar'));
    const text = await textOf(backend, [letters[0]?.id ?? '']);
    // The labels of a block come before what they say.
    expect(text).toContain('Status : Status sejak : RAT terakhir : ');
    expect(text).toContain('tidak aktif 2 Januari 2025 belum ada yang tercatat');
    expect(text).not.toContain('AKTIF');
  });

  test('a draft of one that is no longer active gets no number', async () => {
    const { backend, ids } = await letterOffice(1);
    const drafts = await draftLetters(backend, 'keterangan-aktif', ids);
    await setStatus(backend, ids[0] ?? '', 'inactive', '2025-11-18');
    const refused = await backend.refusal('letter.finalise', { ids: drafts, isConfirmed: true });
    const said = refused.details.faults?.map(({ message }) => message).join(' ');
    expect(said).toContain('Statusnya tercatat tidak aktif');
    expect((await backend.ask('number.list', { series: 'keterangan', year: 2025 })).total).toBe(0);
  });

  test('aktif without a RAT of the book year, or valid until a day before its own, is asked about', async () => {
    const { backend, ids } = await letterOffice(1);
    expect(await backend.refusal('letter.createBatch', entered(ids))).toMatchObject({
      code: 'LETTER_WARNING_DOUBTFUL',
      details: {
        faults: [{ message: expect.stringContaining('RAT Tahun Buku 2024 belum tercatat') as string }],
      },
    });
    await holdRat(backend, ids[0] ?? '', null);
    const { fields, ...rest } = entered(ids);
    const past = { ...rest, fields: { ...fields, berlaku_sampai: '2025-11-17' } };
    expect((await backend.refusal('letter.createBatch', past)).details.faults?.[0]?.message).toContain(
      'Masa berlaku 17 November 2025 sudah lewat pada tanggal surat',
    );
  });

  test('an acting head is named as acting', async () => {
    const { backend, ids } = await letterOffice(1);
    await backend.ask('office.addSignatory', {
      position: 'Kepala Dinas Koperasi dan UKM',
      name: 'Nama Pelaksana Contoh',
      prefix: 'Plt.',
      startsOn: '2025-11-01',
    });
    const [letter] = await finalLetters(backend, 'keterangan-terdaftar', ids);
    expect(await textOf(backend, [letter?.id ?? ''])).toContain(
      'Plt. Kepala Dinas Koperasi dan UKM Kabupaten',
    );
  });
});
