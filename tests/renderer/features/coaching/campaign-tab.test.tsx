import { describe, expect, test } from 'vitest';
import type { CampaignRecapLine } from '#contract/coaching/campaign.ts';
import { CampaignTab } from '../../../../renderer/features/coaching/campaign-tab.tsx';
import type { Said } from '../../../../renderer/features/coaching/parts/said.ts';
import { day, READ_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal } from '../../../helpers/scripted-bridge.ts';
import type { Script } from '../../../helpers/scripted-bridge.ts';
import { CHOICES } from './coaching-samples.ts';

const CAMPAIGN = {
  id: 'k',
  name: 'Verifikasi 2025',
  year: 2025,
  basis: 'SK 12/2025',
  startsOn: day('2025-06-01'),
  endsOn: null,
  declared: 600,
  note: '',
  listed: 600,
  updatedAt: READ_AT,
  removedReason: '',
};
const OUTCOMES = { found_active: 109, found_inactive: 116, moved: 37, not_found: 338, not_visited: 0 };
const RECAP: CampaignRecapLine = {
  campaign: CAMPAIGN,
  target: 600,
  listed: 600,
  visited: 600,
  percent: '100,00',
  outcomes: OUTCOMES,
  undecided: 0,
  districts: [{ key: '64.08.04', name: 'Sangatta Utara', target: 600, outcomes: OUTCOMES, undecided: 0 }],
  sum: '109 + 116 + 37 + 338 + 0 = 600',
  fault: '',
};
const TARGET = {
  cooperativeId: 'c1',
  name: 'Koperasi Konsumen Mitra Contoh',
  districtName: 'Sangatta Utara',
  standing: 'not_visited' as const,
  on: null,
  source: null,
  officer: '',
};

function open(recap: CampaignRecapLine, script: Script = {}) {
  const said: Said[] = [];
  const visited: string[] = [];
  const bench = renderPart(
    <CampaignTab
      year={2025}
      today={day('2025-11-18')}
      chosenId={null}
      onChosen={() => undefined}
      onSaid={(now) => said.push(now)}
      onVisit={({ cooperativeId }, campaignId) => visited.push(`${cooperativeId} ${campaignId}`)}
    />,
    {
      'coaching.choices': CHOICES,
      'coaching.campaigns': { rows: [recap.campaign] },
      'coaching.campaign': recap,
      'coaching.campaignTargets': { rows: [TARGET], total: 1 },
      ...script,
    },
  );
  return { ...bench, said, visited };
}

describe('a campaign of verification', () => {
  test('B3: that adds up shows its proof, and prints', async () => {
    const { page, press, asked } = open(RECAP, {
      'coaching.printCampaign': { path: '/tmp/rekap.pdf', pages: 1 },
    });
    await page.findByText('Jumlahnya cocok: 109 + 116 + 37 + 338 + 0 = 600.');
    await press('Cetak rekap');
    await page.findByText('Rekap verifikasi selesai dicetak.');
    expect(asked('coaching.printCampaign')).toEqual([{ id: 'k' }]);
  });

  test('B3: that does not add up names the difference before anybody prints; the refusal says it too', async () => {
    const fault = 'Jumlah hasil 597, sasaran 600: selisih 3.';
    const { page, press } = open(
      { ...RECAP, undecided: 3, fault },
      {
        'coaching.printCampaign': refusal('CAMPAIGN_DOES_NOT_ADD_UP', {
          facts: { nama: 'Verifikasi 2025', sebab: fault, perbaikan: 'Nyatakan kegiatannya.' },
        }),
      },
    );
    await page.findByText('Rekap belum dapat dicetak');
    await page.findByText('Belum dinyatakan');
    await press('Cetak rekap');
    expect(await page.findByText('Jumlah Verifikasi 2025 tidak cocok')).not.toBeNull();
  });

  test('its list leads to a visit for the campaign; one taken out can be put back', async () => {
    const { page, user, said, visited, asked } = open(RECAP, {
      'coaching.removeTargets': { removed: ['c1'] },
      'coaching.addTargets': { added: ['c1'] },
    });
    await page.findByText(/Jumlahnya cocok/);
    await user.click(page.getByText('Daftar sasaran'));
    const name = await page.findByText('Koperasi Konsumen Mitra Contoh');
    await user.click(name);
    expect(visited).toEqual(['c1 k']);
    await user.pointer({ keys: '[MouseRight]', target: name });
    await user.click(await page.findByRole('menuitem', { name: 'Keluarkan dari sasaran' }));
    await expect
      .poll(() => said.at(-1)?.sentence)
      .toBe('Koperasi Konsumen Mitra Contoh dikeluarkan dari daftar sasaran.');
    said.at(-1)?.undo?.();
    await expect.poll(() => asked('coaching.addTargets')).toEqual([{ id: 'k', cooperativeIds: ['c1'] }]);
  });

  test('targets from a pasted list: what fits none is named with why, the rest is added', async () => {
    const { page, press, at, user, said, asked } = open(
      { ...RECAP, campaign: { ...CAMPAIGN, listed: 0 }, listed: 0, districts: [] },
      {
        'coaching.campaignTargets': { rows: [], total: 0 },
        'coaching.chooseTargets': ({ names }) => ({
          chosen: names ? [{ id: 'c1', name: 'Satu', districtName: '' }] : [],
          left: names ? [{ row: 2, name: 'Koperasi Bulan', why: 'Tidak ada di register.' }] : [],
        }),
        'coaching.addTargets': { added: ['c1'] },
      },
    );
    await page.findByText('Belum ada sasaran');
    await press('Pilih sasaran…');
    await user.click(at('Daftar nama (boleh kosong)'));
    await user.paste('Satu\tBengalon\nKoperasi Bulan');
    await page.findByText('Tidak ada di register.');
    await press('Tambahkan 1 koperasi');
    await expect.poll(() => said.at(-1)?.sentence).toBe('1 koperasi menjadi sasaran.');
    expect(asked('coaching.chooseTargets').at(-1)).toMatchObject({ names: ['Satu', 'Koperasi Bulan'] });
  });
});

test('without a campaign the tab says what one is; a new one is asked for its days', async () => {
  const { page, press, at, fill, asked } = open(RECAP, {
    'coaching.campaigns': { rows: [] },
    'coaching.recordCampaign': { id: 'k', updatedAt: READ_AT },
  });
  await page.findByText('Belum ada kampanye verifikasi');
  await press('Kampanye baru');
  await press('Simpan');
  await page.findByText('Nama kampanye harus diisi.');
  await fill(at('Nama kampanye'), 'Verifikasi 2025');
  await fill(at('Banyaknya sasaran menurut dasar'), 'banyak');
  await press('Simpan');
  await page.findByText('Tulis angka bulat, paling sedikit 1, atau kosongkan.');
  await fill(at('Banyaknya sasaran menurut dasar'), '600');
  await press('Simpan');
  await expect
    .poll(() => asked('coaching.recordCampaign'))
    .toEqual([
      {
        name: 'Verifikasi 2025',
        year: 2025,
        basis: '',
        startsOn: '2025-11-18',
        endsOn: null,
        declared: 600,
        note: '',
      },
    ]);
});

describe('several campaigns', () => {
  const OTHERS = [
    CAMPAIGN,
    { ...CAMPAIGN, id: 'm', name: 'Verifikasi 2024' },
    { ...CAMPAIGN, id: 'n', name: 'Pendataan KDKMP' },
  ];

  test('are searched by a part of the name', async () => {
    const { page, user } = open(RECAP, { 'coaching.campaigns': { rows: OTHERS } });
    const box = await page.findByRole('combobox', { name: 'Kampanye' });
    await page.findByDisplayValue('Verifikasi 2025');
    const shown = () =>
      page.getAllByRole('option', { hidden: true }).flatMap(({ textContent }) => textContent ?? []);
    await user.click(box);
    expect(shown()).toHaveLength(3);
    await user.clear(box);
    await user.type(box, 'kdk');
    expect(shown()).toEqual(['Pendataan KDKMP']);
    await user.type(box, 'x');
    await page.findByText('Tidak ada yang cocok');
  });
});
