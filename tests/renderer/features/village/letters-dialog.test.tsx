import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LettersDialog } from '../../../../renderer/features/village/letters-dialog.tsx';
import { Attendants } from '../../../../renderer/features/village/work/attendants.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';
import { ATTENDANTS } from '../../../helpers/village-samples.ts';

const open = () =>
  renderPart(<LettersDialog filter={{ lacks: ['nib'] }} villages={41} onClose={() => undefined} />, {
    'village.writeLetters': { letterIds: ['s1'], count: 1, complete: 40 },
  });

describe('letters to the heads of villages', () => {
  test('go out as drafts by the filter of the board, with the last day where one is typed', async () => {
    const { page, at, fill, press, asked } = open();
    await page.findByText(/dari 41 yang tampil di papan/);
    await fill(at('Tanggal surat'), '18/11/2025');
    await fill(at('Batas tanggapan'), '15-12-2025');
    await press('Buat konsep');
    await waitFor(() =>
      expect(asked('village.writeLetters')).toEqual([
        { lacks: ['nib'], on: '2025-11-18', answerBy: '2025-12-15' },
      ]),
    );
  });

  test('a day that cannot be read is said at its field, and nothing is written', async () => {
    const { page, at, fill, press, asked } = open();
    await fill(at('Tanggal surat'), '18/11/2025');
    await fill(at('Batas tanggapan'), '31-2-2025');
    await press('Buat konsep');
    expect(await page.findByText(/Tanggal tidak terbaca/)).not.toBeNull();
    expect(asked('village.writeLetters')).toEqual([]);
  });
});

describe('who looks after village cooperatives', () => {
  test('each with the count, who has too many, and how many have nobody', async () => {
    const { page } = renderPart(<Attendants />, {
      'village.assistants': {
        rows: [
          {
            id: 'p1',
            name: 'Contoh Enam Belas',
            villages: 16,
            reasons: [
              { code: 'BEBAN_PENDAMPING_LEBIH', level: 'warning', message: 'Mendampingi 16, di atas 15.' },
            ],
          },
        ],
        managers: [{ id: 'p2', name: 'Contoh Manajer' }],
        villages: 141,
        unattended: 125,
        average: '141,00',
      },
    });
    await page.findByText('16 koperasi');
    await page.findByText('125 dari 141 desa/kelurahan belum didampingi.');
    await page.findByText('PMO: Contoh Manajer');
    expect(await page.findByText(/di atas 15/)).not.toBeNull();
  });

  test('nobody recorded is said with what to do, without an average', async () => {
    const { page } = renderPart(<Attendants />, { 'village.assistants': ATTENDANTS });
    await page.findByText(/Belum ada Business Assistant yang bertugas/);
    expect(page.queryByText(/Rata-rata/)).toBeNull();
  });
});
