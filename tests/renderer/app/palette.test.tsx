import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { Palette } from '../../../renderer/app/palette/palette.tsx';
import { renderPart } from '../../helpers/render-part.tsx';
import { RECORD } from '../features/umkm/umkm-samples.ts';
import { LINE } from '../features/incoming/incoming-samples.ts';
import { LAW } from '../features/legal-basis/law-line.ts';

const NO_CHOICES = { roles: [], goals: [], aspects: [], funds: [], districts: [], years: [] };
const NOTHING = {
  'cooperative.list': { rows: [] },
  'person.search': [],
  'letter.list': { rows: [], counts: { draft: 0, final: 0, sent: 0, void: 0 }, years: [] },
  'formation.board': {
    rows: [],
    total: 0,
    open: 0,
    waiting: [],
    officers: [],
    notaries: [],
    districts: [],
  },
  'consultation.list': { rows: [] },
  'incoming.list': { rows: [], total: 0, gaps: [] },
  'basis.list': { rows: [], missing: [] },
  'activity.list': { rows: [] },
  'umkm.list': { rows: [] },
  'coaching.choices': { ...NO_CHOICES, officers: [] },
};
const people = [1, 2, 3, 4, 5].map((index) => ({
  id: `orang-${index}`,
  name: `Contoh Bina ${index}`,
  nikKtp: '',
  cooperatives: 'Koperasi Contoh',
}));

const TRAINING = {
  id: 'k1',
  title: 'Digitalisasi Contoh',
  year: 2025,
  kind: 'pelatihan',
  kindText: 'Pelatihan',
  organiserText: '',
  fundText: '',
  state: 'done' as const,
  startsOn: null,
  endsOn: null,
  days: 0,
  batches: 0,
  participants: 0,
  quota: 0,
  isOverQuota: false,
  budgetPlanned: null,
  budgetSpent: null,
  updatedAt: '',
  removedReason: '',
};
const OFFICER = { id: 'p1', name: 'Contoh Hidayat', startsOn: null, endsOn: toPlainDate('2025-12-31') };

function drawn(script: Parameters<typeof renderPart>[1] = {}) {
  let isClosed = false;
  const part = renderPart(<Palette onClose={() => (isClosed = true)} />, { ...NOTHING, ...script });
  const box = part.page.getByRole('combobox');
  return { ...part, box, isClosed: () => isClosed };
}
const options = (page: ReturnType<typeof drawn>['page']) =>
  page.queryAllByRole('option').map((row) => row.textContent);

describe('one search over everything', () => {
  test('has the cursor the moment it is there, before any letter can be typed', () => {
    const { box } = drawn();
    expect(document.activeElement).toBe(box);
  });

  test('without words every screen of the menu stands there', () => {
    const { page } = drawn();
    expect(options(page)).toContain('Buku nomorSurat dan cetak');
  });

  test('a person is found, at most three of a kind, Tab shows the kind whole; Enter opens the marked', async () => {
    const { page, box, user, fill, went, isClosed } = drawn({ 'person.search': people });
    await fill(box, 'bina');
    await expect.poll(() => options(page).filter((row) => row?.includes('Contoh Bina')).length).toBe(3);
    await user.keyboard('{Tab}');
    expect(options(page)).toHaveLength(5);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(went).toEqual([{ screen: 'cooperatives', text: 'Contoh Bina 2' }]);
    expect(isClosed()).toBe(true);
  });

  test('a screen called so stands before everything that only holds the words', async () => {
    const { box, user, fill, went, page } = drawn({ 'person.search': people });
    await fill(box, 'rat');
    await page.findAllByText(/Contoh Bina/);
    expect(options(page)[0]).toBe('RATKoperasi');
    await user.keyboard('{Enter}');
    expect(went).toEqual([{ screen: 'rat' }]);
  });

  test('a letter that came in is found and opened by itself', async () => {
    const { box, user, fill, went, page } = drawn({
      'incoming.list': { rows: [LINE], total: 1, gaps: [] },
    });
    await fill(box, 'narasumber');
    await expect.poll(() => options(page)).toContain('Permohonan narasumber15/2025, Camat Contoh, 005/12');
    await user.keyboard('{Enter}');
    expect(went).toEqual([{ screen: 'incoming', id: 'm1' }]);
  });

  test('an activity opens by itself, a field officer where officers stand', async () => {
    const { page, box, user, fill, went } = drawn({
      'activity.list': { rows: [TRAINING] },
      'coaching.choices': { ...NO_CHOICES, officers: [OFFICER] },
    });
    await fill(box, 'contoh');
    await expect.poll(() => options(page)).toContain('Digitalisasi ContohPelatihan, 2025');
    await expect.poll(() => options(page)).toContain('Contoh Hidayatbertugas sampai 31/12/2025');
    await user.keyboard('{Enter}');
    expect(went).toEqual([{ screen: 'activity', id: 'k1' }]);
    await fill(box, 'busang');
    await expect.poll(() => options(page)).not.toContain('Contoh Hidayatbertugas sampai 31/12/2025');
  });

  test('a business is found by its name or owner and opens by itself; an owner of nothing else leads to it too', async () => {
    const { page, box, user, fill, went } = drawn({
      'umkm.list': { rows: [RECORD] } as never,
      'person.search': [{ id: 'o1', name: 'Contoh Aminah', nikKtp: '', cooperatives: '' }],
    });
    await fill(box, 'aminah');
    await expect.poll(() => options(page)).toContain('Amplang Contoh RasaContoh Aminah, Sangatta Utara');
    const option = (text: string) =>
      page.getAllByRole('option').find(({ textContent }) => textContent === text) as HTMLElement;
    await user.click(option('Amplang Contoh RasaContoh Aminah, Sangatta Utara'));
    expect(went).toEqual([{ screen: 'umkm', id: 'u1' }]);
    await user.click(option('Contoh Aminah'));
    expect(went.at(-1)).toEqual({ screen: 'umkm', text: 'Contoh Aminah' });
  });

  test('a law is found by its number and opens in the library, held to the words', async () => {
    const { page, box, user, fill, went } = drawn({ 'basis.list': { rows: [LAW], missing: [] } });
    await fill(box, '25 tahun 1992');
    await page.findByText('Perkoperasian');
    await user.keyboard('{Enter}');
    expect(went).toEqual([{ screen: 'settings', tab: 'legalBases', text: '25 tahun 1992' }]);
  });

  test('nothing found: Enter says so and stays', async () => {
    const { page, box, user, fill, went, isClosed } = drawn();
    await fill(box, 'zzz');
    await page.findByText(/Tidak ada yang memuat “zzz”/);
    await user.keyboard('{Enter}');
    await page.findByText(/tidak ada yang dibuka/);
    expect(went).toEqual([]);
    expect(isClosed()).toBe(false);
  });

  test('# asks only for letters, > only for what can be begun', async () => {
    const { page, box, fill, names } = drawn();
    await fill(box, '#500.3/198');
    await page.findByText(/Tidak ada yang memuat “500.3\/198”/);
    expect(names()).toEqual(['letter.list']);
    await fill(box, '>cadangan');
    await expect.poll(() => options(page)).toEqual(['Buat salinan cadanganperintah']);
  });
});
