import { describe, expect, test } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { ShareCard } from '../../../../renderer/features/home/share-card.tsx';
import { textsOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

describe('the share of active cooperatives', () => {
  const share: OutputOf<'home.share'> = {
    level: 'district',
    rows: [
      { code: '64.08.04', name: 'Sangatta Utara', active: 9, total: 12, percentage: '75,0' },
      { code: '64.08.01', name: 'Muara Ancalong', active: 0, total: 0, percentage: '-' },
    ],
    unknown: { codes: [''], active: 1, total: 3 },
    active: 10,
    total: 15,
    statuses: [],
  };

  test('as a table names every number, those without a place too, and adds them up', async () => {
    const { page, press } = renderPart(<ShareCard share={share} />);
    await press('Tampilkan tabel');
    const rows = [...page.getByRole('table').querySelectorAll('tbody tr, tfoot tr')].map((row) =>
      textsOf([...row.children]),
    );
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ['9', '12'],
      ['0', '0'],
      ['1', '3'],
      ['10', '15'],
    ]);
  });

  test('each number opens its own list: the active ones, or all', async () => {
    const { press, went } = renderPart(<ShareCard share={share} />);
    await press('Tampilkan tabel');
    await press(/^Sangatta Utara, .*: 9\. Buka daftarnya\.$/);
    await press(/^Sangatta Utara, .*: 12\. Buka daftarnya\.$/);
    expect(went).toEqual([
      {
        screen: 'cooperatives',
        filters: [
          { field: 'status', in: ['active'] },
          { field: 'district', in: ['64.08.04'] },
        ],
      },
      { screen: 'cooperatives', filters: [{ field: 'district', in: ['64.08.04'] }] },
    ]);
  });

  test('as bars it keeps a button with words for every bar', async () => {
    const { press, went } = renderPart(<ShareCard share={share} />);
    await press(/^Sangatta Utara: 9 aktif dari 12 koperasi/);
    await press(/^Kecamatan belum diketahui: 1 aktif dari 3/);
    expect(went).toHaveLength(2);
  });
});
