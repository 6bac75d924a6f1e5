import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftLetters, FIELDS, finalLetters, letterOffice } from '../../helpers/letter-office.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';

const NOTICE = {
  hal: 'Perihal Contoh',
  dasar_surat: 'Undang-Undang Contoh',
  dasar_hukum: 'Undang-Undang Contoh',
};

test.each(['pengumuman', 'surat-edaran'])(
  '%s is set where and when, under a number of its book',
  async (code) => {
    const { backend } = await letterOffice(0);
    const [letter] = await finalLetters(backend, code, [], { fields: NOTICE });
    expect(letter?.number).toBe('500.3/PU-001/DKUKM/XI/2025');
    const { files } = await backend.ask('letter.print', { ids: [letter?.id ?? ''] });
    const text = readFlowingText(new Uint8Array(readFileSync(files[0] ?? '')));
    expect(text).toContain('Ditetapkan di Sangatta pada tanggal 18 November 2025 KEPALA DINAS');
    expect(text).toContain('PERIHAL CONTOH');
  },
);

test.each([
  ['that is over before it is written', { ditempel_sejak: '2025-10-01', ditempel_sampai: '2025-11-17' }],
  ['that ends before it begins', { ditempel_sejak: '2026-02-19', ditempel_sampai: '2026-02-18' }],
])('a notice %s is asked about', async (_which, days) => {
  const { backend, ids } = await letterOffice(2);
  const made = await draftLetters(backend, 'pembubaran-pengumuman-daftar', ids, { fields: days });
  expect(await backend.refusal('letter.finalise', { ids: made })).toMatchObject({
    code: 'LETTER_WARNING_DOUBTFUL',
  });
  const sound = await draftLetters(backend, 'pembubaran-pengumuman-daftar', ids, {
    fields: { ...FIELDS, ...NOTICE },
  });
  expect((await backend.ask('letter.check', { ids: sound })).letters).toEqual([]);
});
