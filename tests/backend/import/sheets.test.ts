import { describe, expect, test } from 'vitest';
import { errorSentence } from '#contract/error-sentence.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { workbookOf } from '../../helpers/workbook-file.ts';

const COVER = [['PEMERINTAH KABUPATEN'], ['Daftar koperasi keadaan 2024'], ['Sangatta']];
const HEADER = ['Nama Koperasi', 'Kecamatan', 'Status', 'Alamat'];
const row = (name: string) => [name, 'Telen', 'Aktif', 'Jalan Satu'];

describe('a workbook of several sheets', () => {
  test('is read from the sheet with the register, behind a cover page', async () => {
    const backend = await officeBackend();
    const path = workbookOf({ Sampul: COVER, Daftar: [HEADER, row('Koperasi Satu')] });
    expect(await backend.ask('import.run', { path, isDryRun: true })).toMatchObject({
      sheet: 'Daftar',
      sheets: ['Sampul', 'Daftar'],
      created: 1,
    });
  });

  test('is read from the sheet with rows, although an empty form explains more columns', async () => {
    const backend = await officeBackend();
    const form = [...HEADER, 'Desa', 'Jenis', 'No BH', 'Telepon'];
    const path = workbookOf({ Formulir: [form], Isi: [HEADER, row('Koperasi Satu')] });
    expect(await backend.ask('import.run', { path, isDryRun: true })).toMatchObject({
      sheet: 'Isi',
      created: 1,
    });
    // With rows in it, it is the better one again.
    const filled = workbookOf({
      Formulir: [form, [...row('Koperasi Dua'), '', '', '', '']],
      Isi: [HEADER, row('Koperasi Satu')],
    });
    expect((await backend.ask('import.run', { path: filled, isDryRun: true })).sheet).toBe('Formulir');
  });

  test('of which another sheet is meant is read from that one', async () => {
    const backend = await officeBackend();
    const path = workbookOf({
      Utama: [HEADER, row('Koperasi Satu'), row('Koperasi Dua')],
      Baru: [HEADER, row('Koperasi Tiga')],
    });
    const proposed = await backend.ask('import.run', { path, isDryRun: true });
    expect([proposed.sheet, proposed.created]).toEqual(['Utama', 2]);
    const chosen = await backend.ask('import.run', { path, isDryRun: true, sheet: 'Baru' });
    expect([chosen.sheet, chosen.created]).toEqual(['Baru', 1]);
  });

  test('of which none has a header is shown as it stands, and not written before its columns are named', async () => {
    const backend = await officeBackend();
    const path = workbookOf({ Sampul: COVER, Catatan: [['Halo', 'dunia']] });
    const tried = await backend.ask('import.run', { path, isDryRun: true });
    expect(tried).toMatchObject({ sheet: 'Sampul', lacking: ['name', 'district', 'status'], created: 0 });
    const whole = await backend.refusal('import.run', { path, isDryRun: false });
    expect(whole).toMatchObject({ code: 'HEADER_NOT_FOUND', details: { sheets: ['Sampul', 'Catatan'] } });
    expect(errorSentence(whole)).toMatchObject({
      cause: expect.stringContaining('Kolom nama koperasi belum dikenali') as string,
      remedy: expect.stringContaining('"Sampul", "Catatan"') as string,
    });
    const named = await backend.ask('import.run', { path, isDryRun: true, mapping: { 0: 'name' } });
    expect(named.lacking).toEqual(['district', 'status']);
  });

  test('of a single sheet does not speak of other sheets', async () => {
    const backend = await officeBackend();
    const refusal = await backend.refusal('import.run', {
      path: workbookOf({ Saja: COVER }),
      isDryRun: false,
    });
    expect(errorSentence(refusal).remedy).not.toContain('Lembar dalam');
    expect(errorSentence(refusal).cause).toContain('lembar "Saja"');
  });
});
