import { describe, expect, test } from 'vitest';
import { VisitTable } from '../../../../renderer/features/coaching/visit-table.tsx';
import { READ_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import type { Script } from '../../../helpers/scripted-bridge.ts';
import { CHOICES } from './coaching-samples.ts';

/** Name, then officer, day, met, position, outcome, activity, one aspect, problem, advice, task, by, until. */
const keyed = (name: string, outcome = 'a', part: readonly string[] = []) => [
  name,
  'Contoh Hidayat',
  '10/06/2025',
  'Contoh Wijaya',
  'ketua',
  outcome,
  'T',
  'p',
  'buku kas terhenti',
  'lanjutkan',
  'Susun buku kas',
  '',
  '30/06/2025',
  ...part,
];
const kept = (rows: readonly (readonly string[])[]): Script => ({
  'draft.get': { content: JSON.stringify(rows), savedAt: READ_AT },
});

function open(script: Script = {}) {
  return renderPart(<VisitTable year={2025} campaignId="k" onClose={() => undefined} />, {
    'coaching.choices': CHOICES,
    'coaching.campaigns': { rows: [] },
    'draft.get': null,
    'draft.save': { savedAt: READ_AT },
    'draft.discard': { wasThere: true },
    'coaching.checkVisitTable': ({ rows }) =>
      rows.map(({ name }) => ({
        cooperative: { id: name.toLowerCase(), name, districtName: 'Bengalon' },
        candidates: [],
        officerId: 'o1',
        faults: name === 'Dua' ? [{ field: 'officer', message: 'Belum tercatat.' }] : [],
      })),
    ...script,
  });
}

describe('the table into which sheets are keyed', () => {
  test('reads letters in the order of the sheet, saves the good rows as one and leaves the pile, named', async () => {
    const { page, press, asked } = open({
      ...kept([keyed('Satu'), keyed('Dua'), keyed('Tiga', 'z')]),
      'coaching.saveVisitTable': { saved: 1, batchId: 'b1' },
      'coaching.undoVisitTable': { removed: 1 },
    });
    await page.findByText('Ada tabel yang belum disimpan, 3 baris.');
    await press('Pakai tabel itu');
    await page.findByText('2 belum masuk');
    await page.findByText('Baris 2, 1 Petugas: Belum tercatat.');
    await press('Simpan 1 kunjungan');
    await page.findByText('1 kunjungan tersimpan; 2 baris yang belum benar tetap di tabel.');
    expect(asked('coaching.saveVisitTable')).toEqual([
      {
        campaignId: 'k',
        rows: [
          {
            cooperativeId: 'satu',
            officer: 'Contoh Hidayat',
            visitedOn: '2025-06-10',
            metName: 'Contoh Wijaya',
            metPosition: 'ketua',
            outcome: 'met_officers',
            activitySeen: 'no',
            findings: [{ aspect: 'usaha', state: 'lacking' }],
            note: 'buku kas terhenti',
            advice: 'lanjutkan',
            task: 'Susun buku kas',
            taskBy: '',
            taskDue: '2025-06-30',
          },
        ],
      },
    ]);
    expect(page.queryByText('Satu')).toBeNull();
    await press('Urungkan simpanan');
    await page.findByText('Kunjungan dari tabel diurungkan; barisnya ada lagi di tabel.');
    await page.findByText('Satu');
    expect(asked('coaching.undoVisitTable')).toEqual([{ batchId: 'b1' }]);
  });

  test('begins with the names of the pack in its order; what is only named is not yet wrong', async () => {
    const { page, press, asked } = open({
      'coaching.sheetOrder': {
        rows: [
          { cooperativeId: 'c1', name: 'Satu', districtName: 'Bengalon', officer: 'Contoh Hidayat' },
          { cooperativeId: 'c2', name: 'Dua', districtName: 'Kaliorang', officer: '' },
        ],
      },
    });
    await page.findByText('0 baris');
    await press('Isi nama…');
    await page.findByText('2 baris');
    await press('Isi nama');
    await page.findByText('2 belum diisi');
    const names = page.getAllByText(/^(Satu|Dua)$/).map(({ textContent }) => textContent);
    expect(names).toEqual(['Satu', 'Dua']);
    expect(asked('coaching.sheetOrder').at(-1)).toMatchObject({
      selection: { from: 'campaign', campaignId: 'k' },
    });
    expect(page.queryByRole('button', { name: 'Simpan 2 kunjungan' })).toBeNull();
  });
});
