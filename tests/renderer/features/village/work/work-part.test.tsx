import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { WorkPart } from '../../../../../renderer/features/village/work/work-part.tsx';
import { renderPart } from '../../../../helpers/render-part.tsx';
import type { Script } from '../../../../helpers/scripted-bridge.ts';
import { ROW, WORK } from '../../../../helpers/village-samples.ts';

const open = (script: Script = {}) =>
  renderPart(<WorkPart code={ROW.code} />, { 'village.work': WORK, ...script });
const saved = { changeId: 'c9', updatedAt: '2025-11-18T02:00:00.000Z' };

describe('the work of a village cooperative on the board', () => {
  test('says that nothing is recorded, and never that nothing operates', async () => {
    const { page } = open();
    await page.findByText('Belum dicatat');
    expect(page.queryByText(/belum beroperasi/i)).toBeNull();
  });

  test('shows status with reason, units, members and the loan with its warning', async () => {
    const { page } = open({
      'village.work': {
        ...WORK,
        work: {
          ...WORK.work,
          units: [{ kind: 'sembako', state: 'operating', sinceOn: null, turnover: 12_000_000, note: '' }],
          membersMale: 60,
          membersFemale: 40,
          financingState: 'submitted',
        },
        members: 100,
        operation: { state: 'limited', reasons: ['Beroperasi: Gerai sembako.'] },
        financing: {
          ...WORK.financing,
          loan: 3_000_000_001,
          reasons: [{ code: 'PINJAMAN_LEBIH_BATAS', level: 'warning', message: 'Pinjaman melebihi batas.' }],
        },
        lists: ['no_proposal'],
      },
    });
    expect(await page.findByText('Beroperasi terbatas')).not.toBeNull();
    await page.findByText('Gerai sembako: beroperasi, Rp12.000.000 sebulan');
    await page.findByText('100 anggota: 60 laki-laki, 40 perempuan');
    await page.findByText(/pinjaman Rp3\.000\.000\.001/);
    expect(await page.findByText(/Pinjaman melebihi batas/)).toBeTruthy();
  });

  test('the form writes only what changed, against what was read', async () => {
    const { page, at, fill, press, asked } = open({ 'village.saveWork': saved });
    await page.findByText('Belum dicatat');
    await press('Ubah usaha');
    await fill(at('Anggota laki-laki'), '1.200');
    await press('Simpan');
    await waitFor(() =>
      expect(asked('village.saveWork')).toEqual([
        { code: ROW.code, expectedUpdatedAt: null, changes: { membersMale: 1200 } },
      ]),
    );
  });
});
