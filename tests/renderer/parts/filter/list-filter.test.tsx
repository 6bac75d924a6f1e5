import { toPlainDate } from '#rules/value/plain-date.ts';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { EmptyList } from '../../../../renderer/parts/filter/empty-list.tsx';
import {
  day,
  flag,
  pickKept,
  pickOne,
  pickSome,
  pickYear,
  removedFlag,
  sentenceOfParts,
  split,
} from '../../../../renderer/parts/filter/filter-part.ts';
import { ListFilter } from '../../../../renderer/parts/filter/list-filter.tsx';
import { buttonsOf } from '../../../helpers/page-find.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

const DISTRICTS = [
  'Bengalon',
  'Busang',
  'Kaliorang',
  'Karangan',
  'Kombeng',
  'Long Mesangat',
  'Rantau Pulung',
  'Sandaran',
  'Telen',
].map((label, at) => ({ value: `64.08.${at}`, label }));
const STATES = [
  { value: 'open', label: 'menunggu', count: 2 },
  { value: 'done', label: 'selesai', count: 1 },
] as const;

interface Shown {
  readonly words: string;
  readonly state: 'open' | 'done' | null;
  readonly district: string | null;
  readonly year: number | null;
  readonly isRemoved: boolean;
}
const EVERYTHING: Shown = { words: '', state: null, district: null, year: 2025, isRemoved: false };

/** A list as a screen puts it together. */
function Screen({ onShown, start }: { readonly onShown: (shown: Shown) => void; readonly start: Shown }) {
  const [shown, setShown] = useState(start);
  const change = (part: Partial<Shown>) => {
    const next = { ...shown, ...part };
    onShown(next);
    setShown(next);
  };
  const filter = {
    search: { label: 'Cari nama', words: shown.words, onWords: (words: string) => change({ words }) },
    parts: [
      split({
        label: 'Keadaan',
        any: 'semua keadaan',
        options: STATES,
        value: shown.state,
        onChange: (state) => change({ state }),
      }),
      pickYear({ years: [2024], value: shown.year, home: 2025, onChange: (year) => change({ year }) }),
      pickOne({
        label: 'Kecamatan',
        any: 'semua kecamatan',
        options: DISTRICTS,
        value: shown.district,
        isRare: true,
        onChange: (district) => change({ district }),
      }),
      removedFlag(shown.isRemoved, (isRemoved) => change({ isRemoved })),
    ],
    onClear: () => change(EVERYTHING),
  };
  return (
    <>
      <ListFilter {...filter} />
      <EmptyList filter={filter} title="Belum ada catatan" action={<button type="button">Catat</button>}>
        Catat yang pertama.
      </EmptyList>
    </>
  );
}

function open(start: Partial<Shown> = {}) {
  const onShown = vi.fn<(shown: Shown) => void>();
  return { ...renderPart(<Screen start={{ ...EVERYTHING, ...start }} onShown={onShown} />), onShown };
}

describe('the filter over a list', () => {
  test('as it is opened nothing is told and the empty list says what to do first', () => {
    const { page } = open();
    expect(page.queryByText(/^Disaring/)).toBeNull();
    expect(page.queryByText('Belum ada catatan')).not.toBeNull();
    expect(buttonsOf('Catat')).toHaveLength(1);
    expect(buttonsOf('Tampilkan semua')).toEqual([]);
  });

  test('what holds is one sentence, and one press takes everything away', async () => {
    const { page, press, onShown } = open({
      words: ' maju ',
      state: 'done',
      year: 2024,
      district: '64.08.0',
      isRemoved: true,
    });
    expect(
      page.queryByText(
        'Disaring: keadaan selesai, tahun 2024, kecamatan Bengalon, yang dihapus, dan memuat “maju”.',
      ),
    ).not.toBeNull();
    await press('Hapus saringan');
    expect(onShown.mock.lastCall).toEqual([EVERYTHING]);
    expect(page.queryByText(/^Disaring/)).toBeNull();
  });

  test('a list that the filter empties says so and offers to show everything', async () => {
    const { page, press, onShown } = open({ state: 'open' });
    expect(page.queryByText('Tidak ada yang cocok dengan saringan')).not.toBeNull();
    expect(buttonsOf('Catat')).toEqual([]);
    await press('Tampilkan semua');
    expect(onShown.mock.lastCall).toEqual([EVERYTHING]);
    expect(page.queryByText('Belum ada catatan')).not.toBeNull();
  });

  test('the split is counted, all together too', async () => {
    const { page, user, onShown } = open();
    expect(page.queryByLabelText('Semua 3')).not.toBeNull();
    await user.click(page.getByLabelText('selesai 1'));
    expect(onShown.mock.lastCall?.[0].state).toBe('done');
    await user.click(page.getByLabelText('Semua 3'));
    expect(onShown.mock.lastCall?.[0].state).toBeNull();
  });

  test('a rarer part waits under "+ Saringan"; its long list is narrowed by typing and Enter takes the first hit', async () => {
    const { page, press, user, onShown } = open();
    expect(buttonsOf('semua kecamatan')).toEqual([]);
    await press('+ Saringan');
    await press('Kecamatan');
    await user.click(await page.findByLabelText('Cari pilihan'));
    await user.keyboard('{Enter}');
    expect(onShown).not.toHaveBeenCalled();
    await user.keyboard('ka{Enter}');
    expect(onShown.mock.lastCall?.[0].district).toBe('64.08.2');
    expect(buttonsOf('Kecamatan: Kaliorang')).toHaveLength(1);
  });

  test('words that no choice holds take nothing', async () => {
    const { page, press, user, onShown } = open();
    await press('+ Saringan');
    await press('Kecamatan');
    await user.click(await page.findByLabelText('Cari pilihan'));
    await user.keyboard('zz{Enter}');
    expect(page.queryByText('Tidak ada yang cocok')).not.toBeNull();
    expect(onShown).not.toHaveBeenCalled();
  });

  test('the year that runs is a choice whatever was recorded, the latest first', async () => {
    const { page, press } = open();
    await press('Tahun: 2025');
    const years = await page.findAllByRole('checkbox', { name: /^20/ });
    expect(years.map((one) => one.closest('label')?.textContent)).toEqual(['2025', '2024']);
  });

  test('the cross of a pill takes that part alone', async () => {
    const { press, onShown } = open({ state: 'done', district: '64.08.8' });
    await press('Hapus saringan Kecamatan');
    expect(onShown.mock.lastCall).toEqual([{ ...EVERYTHING, state: 'done' }]);
  });
});

describe('the sentence of a filter', () => {
  const none = () => undefined;
  test('is none where nothing keeps a row out', () => {
    expect(sentenceOfParts([], '  ')).toBeNull();
    const kept = pickKept({
      label: 'Tahun buku',
      options: [{ value: '2024', label: '2024' }],
      value: '2024',
      onChange: none,
    });
    expect(sentenceOfParts([kept], '')).toBeNull();
  });

  test('leaves capitals of a short form as they are', () => {
    const nik = flag({ label: 'NIK belum ada', isOn: true, onChange: none });
    expect(sentenceOfParts([nik], '')).toBe('Disaring: NIK belum ada.');
  });

  test('joins several values by "atau" and tells a day as it was typed', () => {
    const some = pickSome({
      label: 'Kecamatan',
      any: 'semua kecamatan',
      options: DISTRICTS,
      value: ['64.08.0', '64.08.1'],
      onChange: none,
    });
    const since = day({
      label: 'Sejak tanggal',
      any: 'sejak kapan pun',
      name: 'since',
      text: '1/2/2025 ',
      today: toPlainDate('2025-11-18'),
      onChange: none,
    });
    expect(sentenceOfParts([some, since], '')).toBe(
      'Disaring: kecamatan Bengalon atau Busang dan sejak tanggal 1/2/2025.',
    );
  });
});

test('one of the list stays: choosing it again changes nothing and there is no cross', async () => {
  const onChange = vi.fn<(value: string) => void>();
  const options = ['2024', '2023'].map((value) => ({ value, label: value }));
  const { page, press, user } = renderPart(
    <ListFilter
      parts={[pickKept({ label: 'Tahun buku', options, value: '2024', onChange })]}
      onClear={() => undefined}
    />,
  );
  expect(buttonsOf(/^Hapus saringan/)).toEqual([]);
  await press('Tahun buku: 2024');
  await user.click(await page.findByRole('checkbox', { name: '2024' }));
  await press('Tahun buku: 2024');
  await user.click(await page.findByRole('checkbox', { name: '2023' }));
  expect(onChange.mock.calls).toEqual([['2023']]);
});
