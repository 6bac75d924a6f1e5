import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const SEPASO = '64.08.09.2001';
const LINGGA = '64.08.04.1010';

/** All that is asked of a kelurahan while no RAT is. */
const WHOLE = {
  model: 'new',
  musdesusOn: '2025-05-20',
  minutesNumber: '1',
  deedNumber: '1',
  deedOn: '2025-05-21',
  approvalNumber: 'AHU-1',
  npwp: '0012345678901000',
  nib: '1234567890123',
  nikKoperasi: '6408040000001',
  accountState: 'verified',
  landReadiness: 'ready',
  buildingState: 'in_use',
  headName: 'Contoh Lurah',
} as const;

describe('letters to the heads of villages', () => {
  test('go to each that lacks something, desa and kelurahan by their own head, with what is wanting there', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const made = await backend.ask('village.writeLetters', { answerBy: '2025-12-15' });
    expect([made.count, made.letterIds.length, made.complete]).toEqual([141, 141, 0]);
    const all = (await backend.ask('letter.list', { limit: 500 })).rows;
    expect(all.filter(({ recipientLabel }) => recipientLabel.startsWith('Lurah '))).toHaveLength(2);
    expect(all.filter(({ recipientLabel }) => recipientLabel.startsWith('Kepala Desa '))).toHaveLength(139);
  });

  test('one letter says what its village wants and nothing else, and is refused a number while a day is open', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    await backend.ask('village.save', {
      code: SEPASO,
      expectedUpdatedAt: null,
      changes: { deedNumber: '12', deedOn: '2025-06-01', npwp: '0012345678901000' },
    });
    const { letterIds } = await backend.ask('village.writeLetters', { text: 'Sepaso', lacks: ['nib'] });
    const letters = await Promise.all(letterIds.map((id) => backend.ask('letter.get', { id })));
    const own = letters.find(({ fields }) => fields['kepada'] === 'Kepala Desa Sepaso');
    expect(own?.fields).toMatchObject({
      koperasi_desa: 'Koperasi Desa Merah Putih Sepaso',
      tanggal_keadaan: '2025-11-18',
      batas_tanggapan: '',
    });
    const lines = (own?.fields['kekurangan_desa'] ?? '').split('\n');
    expect(lines).toContain('NIB');
    expect(lines).not.toContain('berkas pembentukan atau koperasi');
    expect(lines).not.toContain('akta notaris');
    expect(lines).not.toContain('NPWP');
    expect(own?.missing.map(({ code }) => code)).toContain('batas_tanggapan');
    const { files } = await backend.ask('letter.print', { ids: [own?.id ?? ''], folder: tempFolder() });
    expect(readFlowingText(readFileSync(files[0] ?? ''))).toContain('Yth. Kepala Desa Sepaso');
  });

  test('a village that lacks nothing gets none; where nobody is left, nothing is written and it is said', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    await backend.ask('village.save', {
      code: LINGGA,
      expectedUpdatedAt: null,
      changes: WHOLE,
    });
    const { village } = await backend.ask('village.get', { code: LINGGA });
    // Whether there is a file is the office's own matter.
    expect(village.lacks).toEqual(['file']);
    const error = await backend
      .ask('village.writeLetters', { text: 'Teluk Lingga' })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await backend.ask('letter.list', {})).rows).toEqual([]);
    const made = await backend.ask('village.writeLetters', { districts: ['64.08.04'] });
    expect(made.complete).toBe(1);
    await expect(
      backend.ask('village.writeLetters', { on: '2025-11-18', answerBy: '2025-11-17' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(
      backend.ask('village.writeLetters', { text: 'Sepaso', on: '2025-11-18', answerBy: '2025-11-18' }),
    ).resolves.toMatchObject({ complete: 0 });
  });
});
