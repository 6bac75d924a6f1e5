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

  test('of which none has a header is refused with the names of all its sheets', async () => {
    const backend = await officeBackend();
    const path = workbookOf({ Sampul: COVER, Catatan: [['Halo', 'dunia']] });
    const whole = await backend.refusal('import.run', { path, isDryRun: true });
    expect(whole).toMatchObject({ code: 'HEADER_NOT_FOUND', details: { sheets: ['Sampul', 'Catatan'] } });
    expect(errorSentence(whole)).toMatchObject({
      cause: expect.stringContaining('lembar mana pun') as string,
      remedy: expect.stringContaining('"Sampul", "Catatan"') as string,
    });
    const one = await backend.refusal('import.run', { path, isDryRun: true, sheet: 'Catatan' });
    expect(one).toMatchObject({ code: 'HEADER_NOT_FOUND', details: { sheets: ['Sampul', 'Catatan'] } });
    expect(errorSentence(one).cause).toContain('lembar "Catatan"');
  });

  test('of a single sheet does not speak of other sheets', async () => {
    const backend = await officeBackend();
    const refusal = await backend.refusal('import.run', {
      path: workbookOf({ Saja: COVER }),
      isDryRun: true,
    });
    expect(errorSentence(refusal).remedy).not.toContain('lembar lain');
    expect(errorSentence(refusal).cause).toContain('lembar "Saja"');
  });
});
