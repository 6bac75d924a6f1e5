import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIELDS, letterOffice } from '../../helpers/letter-office.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const { nomor_sebelumnya: _number, tanggal_sebelumnya: _day, ...TYPED } = FIELDS;

const input = (step: number, cooperativeIds: readonly string[], on: string, more: object = {}) => ({
  templateCode: `teguran-${step}`,
  cooperativeIds,
  on,
  bookYear: 2024,
  fields: { hal: 'Teguran', sifat: 'Penting', lampiran: '', ...TYPED },
  ...more,
});

async function finalOnes(backend: TestBackend, step: number, ids: readonly string[], on: string) {
  const made = await backend.ask('letter.createBatch', input(step, ids, on));
  return (await backend.ask('letter.finalise', { ids: made.ids })).letters;
}

async function textOf(backend: TestBackend, ids: readonly string[]): Promise<readonly string[]> {
  const { files } = await backend.ask('letter.print', { ids, isSeparate: true });
  return files.map((file) => readFlowingText(new Uint8Array(readFileSync(file))));
}

describe('SP2 and SP3', () => {
  test('carry the number and the day of each cooperative’s own earlier letter', async () => {
    const { backend, ids } = await letterOffice(2);
    const [one = '', two = ''] = ids;
    const [first] = await finalOnes(backend, 1, [one], '2025-11-01');
    const [second] = await finalOnes(backend, 1, [two], '2025-11-03');
    const made = await finalOnes(backend, 2, ids, '2025-11-18');
    const texts = await textOf(
      backend,
      made.map(({ id }) => id),
    );
    expect(texts[0]).toContain(`Surat kami Nomor ${first?.number} tanggal 1 November 2025`);
    expect(texts[1]).toContain(`Surat kami Nomor ${second?.number} tanggal 3 November 2025`);
    const [third] = await finalOnes(backend, 3, [one], '2025-12-02');
    const [text] = await textOf(backend, [third?.id ?? '']);
    expect(text).toContain(`Surat kami Nomor ${made[0]?.number} tanggal 18 November 2025`);
  });

  test('are refused for whom no earlier letter is known, confirmed or not, and asked about before their day', async () => {
    const { backend, ids } = await letterOffice(3);
    const [one = '', two = ''] = ids;
    await finalOnes(backend, 1, [one, two], '2025-11-05');
    for (const isConfirmed of [false, true]) {
      const refused = await backend.refusal(
        'letter.createBatch',
        input(2, ids, '2025-11-19', { isConfirmed }),
      );
      expect(refused).toMatchObject({
        code: 'LETTER_WARNING_REFUSED',
        details: {
          faults: [
            {
              path: 'cooperativeIds[2]',
              message:
                'Koperasi Uji Surat Nomor 3: SP1 belum tercatat diberikan; SP2 belum dapat menyebut nomor dan tanggalnya.',
            },
          ],
        },
      });
    }
    const early = await backend.refusal('letter.createBatch', input(2, [one], '2025-11-18'));
    expect(early).toMatchObject({
      code: 'LETTER_WARNING_DOUBTFUL',
      details: {
        faults: [{ message: 'Koperasi Uji Surat Nomor 1: SP2 baru waktunya mulai 19 November 2025.' }],
      },
    });
    expect((await backend.ask('letter.createBatch', input(2, [one, two], '2025-11-19'))).ids).toHaveLength(2);
  });

  test('a void letter is no earlier letter', async () => {
    const { backend, ids } = await letterOffice(1);
    const [first] = await finalOnes(backend, 1, ids, '2025-11-01');
    await backend.ask('letter.void', { id: first?.id ?? '', reason: 'Salah koperasi' });
    expect((await backend.refusal('letter.createBatch', input(2, ids, '2025-11-18'))).code).toBe(
      'LETTER_WARNING_REFUSED',
    );
  });

  test('one written down as sent gives its day, and its number is typed', async () => {
    const { backend, ids } = await letterOffice(1);
    const sent = { cooperativeIds: ids, bookYear: 2024, step: 1, sentOn: '2025-10-20', note: '' } as const;
    await backend.ask('rat.recordReminder', sent);
    expect((await backend.refusal('letter.createBatch', input(2, ids, '2025-11-18'))).code).toBe(
      'LETTER_WARNING_REFUSED',
    );
    const own = { nomor_sebelumnya: '500.3/010/X/2025', tanggal_sebelumnya: '2025-10-01' };
    const fields = { ...TYPED, hal: 'Teguran', sifat: 'Penting', ...own };
    const made = await backend.ask('letter.createBatch', input(2, ids, '2025-11-18', { fields }));
    const { letters } = await backend.ask('letter.finalise', { ids: made.ids });
    const [text] = await textOf(
      backend,
      letters.map(({ id }) => id),
    );
    expect(text).toContain('Surat kami Nomor 500.3/010/X/2025 tanggal 20 Oktober 2025');
  });
});

describe('a deadline in a letter', () => {
  test.each([
    ['2025-11-17', false],
    ['2025-11-18', true],
    ['2025-11-19', true],
  ])('of %s in a warning of 18 November is made unasked: %s', async (day, isMade) => {
    const { backend, ids } = await letterOffice(1);
    const fields = { ...TYPED, batas_tanggapan: day };
    const letter = input(1, ids, '2025-11-18', { fields });
    if (isMade) expect((await backend.ask('letter.createBatch', letter)).ids).toHaveLength(1);
    else {
      const { code, details } = await backend.refusal('letter.createBatch', letter);
      expect([code, details.faults?.[0]?.message]).toEqual([
        'LETTER_WARNING_DOUBTFUL',
        'Koperasi Uji Surat Nomor 1: Batas tanggapan 17 November 2025 sudah lewat pada tanggal surat, 18 November 2025.',
      ]);
    }
  });

  test('an invitation names one day to meet and report, and is asked about once it is over', async () => {
    const { backend, ids } = await letterOffice(1);
    const fields = { ...TYPED, hal: 'Undangan', hari_tanggal_acara: '2025-12-20' };
    const on = (day: string) => input(1, ids, day, { templateCode: 'undangan-rat', fields });
    expect((await backend.refusal('letter.createBatch', on('2025-05-01'))).details.faults?.[0]?.message).toBe(
      'Koperasi Uji Surat Nomor 1: Batas pelaksanaan RAT 30 April 2025 sudah lewat pada tanggal surat, 1 Mei 2025. Batas laporan RAT 30 April 2025 sudah lewat pada tanggal surat, 1 Mei 2025.',
    );
    const made = await backend.ask('letter.createBatch', on('2025-04-30'));
    const [text] = await textOf(backend, made.ids);
    expect(text).toContain(
      'RAT Tahun Buku 2024 dilaksanakan dan dilaporkan paling lambat 30 April 2025; batas pelaksanaan menurut undang-undang 30 Juni 2025.',
    );
  });
});
