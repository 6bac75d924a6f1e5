import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { RatTable } from '../../../../renderer/features/rat/rat-table.tsx';
import { CELLS } from '../../../../renderer/features/rat/table-rows.ts';
import { READ_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import type { Script } from '../../../helpers/scripted-bridge.ts';

const SUBJECT = 'rat-table:2024';
const row = (name: string, held = '15/03/2025') => [name, held, ...CELLS.slice(1).map(() => '')];
const found = (id: string, name: string) => ({
  cooperative: { id, name, districtName: 'Bengalon', updatedAt: READ_AT },
  candidates: [],
  faults: [],
  reasons: [],
  isSame: false,
});

function open(script: Script = {}) {
  return renderPart(<RatTable bookYear={2024} openNames={[]} />, {
    'draft.get': null,
    'draft.save': { savedAt: READ_AT },
    'draft.discard': { wasThere: true },
    'rat.checkTable': ({ rows }) => rows.map(({ name }) => found(name.toLowerCase(), name)),
    ...script,
  });
}

describe('the table of RATs', () => {
  const kept: Script = {
    'draft.get': { content: JSON.stringify([row('Satu'), row('Dua')]), savedAt: READ_AT },
  };

  test('what was not saved is offered, and taken as it stood; saved it is no draft any more', async () => {
    const { page, press, asked } = open({ ...kept, 'rat.saveTable': { saved: 2, batchId: 'p1' } });
    await page.findByText('Ada tabel yang belum disimpan, 2 baris.');
    await press('Pakai tabel itu');
    await page.findByRole('button', { name: 'Simpan 2 baris' });
    await press('Simpan 2 baris');
    await page.findByText('2 RAT tersimpan.');
    expect(asked('rat.saveTable')).toMatchObject([
      {
        bookYear: 2024,
        rows: [
          { cooperativeId: 'satu', expectedUpdatedAt: READ_AT, held: '2025-03-15', reported: null },
          { cooperativeId: 'dua' },
        ],
      },
    ]);
    await waitFor(() => expect(asked('draft.discard')).toEqual([{ subject: SUBJECT }]));
  });

  test('what was on record already is named when it leaves, and taking the saving back brings the rows back', async () => {
    const { page, press } = open({
      ...kept,
      'rat.checkTable': ({ rows }) =>
        rows.map(({ name }) => ({ ...found(name, name), isSame: name === 'Dua' })),
      'rat.saveTable': { saved: 1, batchId: 'p1' },
      'change.undo': { restored: 1 },
    });
    await page.findByText('Ada tabel yang belum disimpan, 2 baris.');
    await press('Pakai tabel itu');
    await page.findByRole('button', { name: 'Simpan 1 baris' });
    await press('Simpan 1 baris');
    await page.findByText('1 RAT tersimpan; 1 sudah tercatat sama.');
    expect(page.queryByText('Satu')).toBeNull();
    await press('Urungkan simpanan');
    await page.findByText('Isian dari tabel diurungkan; barisnya ada lagi di tabel.');
    await page.findByText('Satu');
  });

  test('what stands in it is kept when the table is left', async () => {
    const { page, press, asked, redraw } = open(kept);
    await page.findByText('Ada tabel yang belum disimpan, 2 baris.');
    await press('Pakai tabel itu');
    await page.findByText('2 baris');
    await press(/^Hapus baris 1$/);
    redraw(null);
    await waitFor(() => expect(asked('draft.save')).toHaveLength(1));
    expect(JSON.parse(asked('draft.save')[0]?.content ?? '')).toEqual([row('Dua')]);
  });

  test('a cell that cannot be read is named by its column, in the row and below the table', async () => {
    const { page, press } = open({
      'draft.get': { content: JSON.stringify([row('Satu').with(1, 'kemarin')]), savedAt: READ_AT },
    });
    await page.findByText('Ada tabel yang belum disimpan, 1 baris.');
    await press('Pakai tabel itu');
    await page.findByText('tidak terbaca: RAT');
    expect(page.queryByText(/^Baris 1, RAT: Tanggal belum terbaca/)).not.toBeNull();
  });

  test('a name that may mean several is chosen below the table, and the row is then its', async () => {
    const { page, press, asked } = open({
      ...kept,
      'rat.checkTable': ({ rows }) =>
        rows.map(({ name, cooperativeId }) =>
          cooperativeId === null && name === 'Dua'
            ? {
                ...found('', ''),
                cooperative: null,
                candidates: [{ id: 'd2', name: 'Koperasi Dua', districtName: 'Telen' }],
                faults: [{ field: 'name', message: '"Dua": pilih salah satu.' }],
              }
            : found(cooperativeId ?? name, name),
        ),
    });
    await page.findByText('Ada tabel yang belum disimpan, 2 baris.');
    await press('Pakai tabel itu');
    await page.findByText('Baris 2, Koperasi: "Dua": pilih salah satu.');
    await press('Koperasi Dua, Telen');
    await page.findByRole('button', { name: 'Simpan 2 baris' });
    expect(
      asked('rat.checkTable')
        .at(-1)
        ?.rows.map(({ cooperativeId }) => cooperativeId),
    ).toEqual([null, 'd2']);
  });
});
