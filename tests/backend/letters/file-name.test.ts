import { describe, expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';

const SAVED = { cooperativeIds: [], on: '2025-11-18', bookYear: null, classification: '' };

describe('the file of a letter', () => {
  test('of a paper without a number is called a draft as long as it is one', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('activity.record', {
      year: 2025,
      kind: 'pelatihan',
      title: 'Rapat Contoh',
      state: 'done',
      batches: [{ number: 1, startsOn: '2025-11-04', endsOn: '2025-11-04', place: 'Aula' }],
    });
    const batchId = (await backend.ask('activity.get', { id })).batches[0]?.id ?? '';
    const { letterIds: ids } = await backend.ask('activity.writeLetter', { batchId, letters: ['notulen'] });
    const { fields } = await backend.ask('letter.get', { id: ids[0] ?? '' });
    const fileOf = async () => (await backend.ask('letter.print', { ids, isSeparate: true })).files[0] ?? '';
    expect(await fileOf()).toMatch(/konsep-2025-11-18-notula-pelaksanaan-kegiatan\.pdf$/);
    const known = { pimpinan: 'Contoh', notulis: 'Contoh', jalannya: 'Lancar.', simpulan: 'Selesai.' };
    const filled = { ...fields, ...known, jadwal: 'Selasa ; Materi ; 2 ; Contoh', kehadiran: 'Lengkap.' };
    await backend.ask('letter.save', { ...SAVED, id: ids[0] ?? '', fields: filled });
    await backend.ask('letter.finalise', { ids, isConfirmed: true });
    expect(await fileOf()).toMatch(/\/2025-11-18-notula-pelaksanaan-kegiatan\.pdf$/);
  });
});
