import { expect, test } from 'vitest';
import type { RevivalLine } from '#contract/coaching/revival.ts';
import { RevivalTab } from '../../../../renderer/features/coaching/revival-tab.tsx';
import { day } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import type { Script } from '../../../helpers/scripted-bridge.ts';
import { CHOICES } from './coaching-samples.ts';

const ROW: RevivalLine = {
  cooperativeId: 'c1',
  name: 'Koperasi Konsumen Mitra Contoh',
  districtName: 'Bengalon',
  status: 'inactive',
  since: day('2025-01-12'),
  reason: 'tiga tahun tanpa RAT',
  lastContact: { on: day('2025-06-10'), what: 'Tidak ditemukan' },
  nextStep: '',
  officer: '',
  route: 'untouched',
};

function open(rows: readonly RevivalLine[], script: Script = {}) {
  const planned: string[] = [];
  const bench = renderPart(
    <RevivalTab onPlan={({ cooperativeId }) => planned.push(cooperativeId)} onVisit={() => undefined} />,
    {
      'coaching.choices': CHOICES,
      'coaching.revival': {
        rows,
        total: rows.length,
        all: rows.length,
        routes: { untouched: rows.length, coached: 0, dissolution: 0 },
        officers: [],
      },
      ...script,
    },
  );
  return { ...bench, planned };
}

test('S08: each cooperative has its reason, last contact, next step and officer; one leads to a plan', async () => {
  const { page, user, press, planned } = open([ROW]);
  await page.findByText('tiga tahun tanpa RAT');
  await page.findByText('10/06/2025: Tidak ditemukan');
  await page.findByText('Bengalon, tidak aktif sejak 12/01/2025');
  await page.findByText('1 koperasi tidak aktif');
  await user.click(page.getByText('Koperasi Konsumen Mitra Contoh'));
  await press('Susun rencana…');
  expect(planned).toEqual(['c1']);
});

test('S08: is filtered by its way, and printed as it is filtered', async () => {
  const { page, press, user, asked } = open([ROW], {
    'coaching.printRevival': { path: '/tmp/daftar.pdf', pages: 1 },
  });
  await page.findByText('1 koperasi tidak aktif');
  await press('semua jalur');
  await user.click(await page.findByRole('checkbox', { name: /^Belum ditangani/ }));
  await page.findByText('Disaring: jalur Belum ditangani.');
  await press('Cetak');
  await page.findByText('Daftar selesai dicetak.');
  expect(asked('coaching.printRevival')).toEqual([
    { districtCode: '', officer: '', route: 'untouched', text: '' },
  ]);
});

test('S08: an office whose cooperatives are all active is told so', async () => {
  const { page } = open([]);
  expect(await page.findByText('Tidak ada koperasi tidak aktif')).not.toBeNull();
});
