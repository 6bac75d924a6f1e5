import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import type { FigureSummary } from '#contract/recap/official-figure.ts';
import type { RecapTable } from '#contract/recap/recap.ts';
import { ColumnDialog } from '../../../../renderer/features/recap/column-dialog.tsx';
import { ForewordDialog } from '../../../../renderer/features/recap/foreword-dialog.tsx';
import { FreezeDialog } from '../../../../renderer/features/recap/freeze-dialog.tsx';
import { standardChoice, type RecapChoice } from '../../../../renderer/features/recap/recap-choice.ts';
import { ReleaseDialog } from '../../../../renderer/features/recap/release-dialog.tsx';
import { buttonOf, buttonsOf } from '../../../helpers/page-find.ts';
import { isDisabled, isRefused, saidAt, textsOf, valueOf } from '../../../helpers/page-look.ts';
import { day, TODAY } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const FIGURE: FigureSummary = {
  id: 'f1',
  title: 'HUT Koperasi 2025',
  purpose: 'rilis',
  year: null,
  cutOffOn: day('2025-07-12'),
  frozenAt: '2025-07-12T02:00:00.000Z',
  frozenBy: 'rini',
  grouping: 'district',
  filterSentence: 'Seluruh koperasi dalam register.',
  total: 1200,
  active: 900,
  sha256: 'ab'.repeat(32),
  isWhole: true,
};
const column = (key: 'total' | 'active') => ({
  key,
  bookYear: null,
  name: key,
  heading: key,
  definition: key,
  unit: 'count' as const,
});
const TABLE: RecapTable = {
  grouping: 'district',
  groupHeading: 'Kecamatan',
  groupDefinition: '',
  cutOffOn: TODAY,
  source: 'register',
  filterSentence: 'Seluruh koperasi dalam register.',
  columns: [column('total'), column('active')],
  rows: [],
  total: { key: '', label: 'Jumlah', cells: [1200, 900] },
};
const CHOICE: RecapChoice = standardChoice('regency');
const CATALOGUE: OutputOf<'recap.catalogue'> = {
  groupings: [],
  columns: [],
  standardColumns: [],
  bookYears: [2024, 2023],
};

describe('freezing a table', () => {
  function open(start: 'other' | 'annual', script: Script = {}) {
    const onFrozen = vi.fn<(figureId: string | null, sentence: string) => void>();
    const part = renderPart(
      <FreezeDialog
        choice={CHOICE}
        start={start}
        on={TODAY}
        today={TODAY}
        onFrozen={onFrozen}
        onClose={() => undefined}
      />,
      { 'recap.catalogue': CATALOGUE, 'recap.get': TABLE, ...script },
    );
    return { ...part, onFrozen };
  }

  test('says first how many will be kept, then keeps them under a title for the day as typed', async () => {
    const { page, at, fill, press, asked, onFrozen } = open('other', { 'figure.freeze': FIGURE });
    await page.findByText('Per 18 November 2025: 1.200 koperasi, 900 di antaranya aktif.');
    await fill(at('Judul'), 'HUT Koperasi 2025');
    await fill(at('Alasan atau keperluan'), 'rilis');
    await fill(at('Tanggal batas'), '12/07/2025');
    await press('Bekukan');
    await waitFor(() =>
      expect(onFrozen.mock.calls).toEqual([['f1', '"HUT Koperasi 2025" dibekukan per 12 Juli 2025.']]),
    );
    expect(asked('figure.freeze')).toEqual([
      {
        title: 'HUT Koperasi 2025',
        purpose: 'rilis',
        cutOffOn: '2025-07-12',
        grouping: 'district',
        columns: CHOICE.columns,
        filters: [],
      },
    ]);
    expect(asked('recap.get').at(-1)?.on).toBe('2025-07-12');
  });

  test('needs a title and a purpose', async () => {
    const { at, press, names } = open('other');
    await press('Bekukan');
    expect(saidAt(at('Judul'))).toContain('Tulis judul');
    expect(isRefused(at('Alasan atau keperluan'))).toBe(true);
    expect(names()).not.toContain('figure.freeze');
  });

  test('a day that has not come is refused, today is not', async () => {
    const { at, fill, press, names } = open('annual');
    await fill(at('Tanggal batas'), '19/11/2025');
    await press('Bekukan');
    expect(saidAt(at('Tanggal batas'))).toContain('Tanggal batas belum tiba');
    expect(names()).not.toContain('recap.freeze');
  });

  test('an annual recap takes no title and is that of the year of its day', async () => {
    const { page, at, fill, press, asked } = open('annual', {
      'recap.freeze': refusal('RECAP_ALREADY_FROZEN', { facts: { tahun: 2024 } }),
    });
    expect(page.queryByLabelText(/^Judul/)).toBeNull();
    await fill(at('Tanggal batas'), '31/12/2024');
    expect(page.queryByText(/^Yang dibekukan rekap tahunan 2024,/)).not.toBeNull();
    await press('Bekukan');
    await page.findByRole('alert');
    expect(asked('recap.freeze')).toEqual([{ year: 2024, on: '2024-12-31' }]);
    expect(valueOf(at('Tanggal batas'))).toBe('31/12/2024');
  });

  test('a table that does not add up is not shown as if it did', async () => {
    const { page } = open('other', { 'recap.get': refusal('RECAP_DOES_NOT_ADD_UP') });
    await page.findByRole('alert');
    expect(page.queryByText(/di antaranya aktif/)).toBeNull();
  });
});

describe('the foreword', () => {
  const foreword = {
    text: 'Puji syukur.',
    isStandard: false,
    updatedAt: null,
    placeholders: [{ code: '[tahun]', meaning: 'tahun rekap' }],
  };
  function open(script: Script = {}) {
    const onSaved = vi.fn<() => void>();
    const onClose = vi.fn<() => void>();
    const part = renderPart(<ForewordDialog onSaved={onSaved} onClose={onClose} />, {
      'recap.getForeword': foreword,
      ...script,
    });
    return { ...part, onSaved, onClose };
  }

  test('is saved as typed', async () => {
    const { page, at, fill, press, asked, onSaved } = open({ 'recap.saveForeword': foreword });
    await page.findByText('Kata pengantar rekap tahunan');
    await fill(at('Naskah'), 'Terima kasih kepada semua pihak.');
    await press('Simpan kata pengantar');
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
    expect(asked('recap.saveForeword')).toEqual([
      { expectedUpdatedAt: null, text: 'Terima kasih kepada semua pihak.' },
    ]);
  });

  test('a changed one is not lost without being asked', async () => {
    const { page, at, fill, press, user, onClose } = open();
    await page.findByText('Kata pengantar rekap tahunan');
    await fill(at('Naskah'), 'Naskah panjang');
    await user.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    await page.findByText('Tutup tanpa menyimpan?');
    await press('Batal');
    expect(valueOf(at('Naskah'))).toBe('Naskah panjang');
    await user.click(at('Naskah'));
    await user.keyboard('{Escape}');
    await press('Tutup tanpa menyimpan');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('an unchanged one closes without a question', async () => {
    const { page, user, onClose } = open();
    await page.findByText('Kata pengantar rekap tahunan');
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('an unknown mark is named and keeps it from being saved', async () => {
    const { page, at, fill, press, names } = open();
    await page.findByText('Kata pengantar rekap tahunan');
    await fill(at('Naskah'), 'Tahun [tahunn].');
    expect(saidAt(at('Naskah'))).toContain('[tahunn]');
    await press('Simpan kata pengantar');
    await waitFor(() => expect(document.activeElement).toBe(at('Naskah')));
    expect(names()).not.toContain('recap.saveForeword');
  });

  test('one that cannot be read says so', async () => {
    const { page, press, onClose } = open({ 'recap.getForeword': refusal('OFFICE_NOT_SET_UP') });
    await page.findByRole('alert');
    await press('Tutup');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe('sentences for the press', () => {
  const earlier: FigureSummary = { ...FIGURE, id: 'f0', title: 'HUT 2024', cutOffOn: day('2024-07-12') };
  const later: FigureSummary = { ...FIGURE, id: 'f2', title: 'Akhir tahun', cutOffOn: day('2025-10-01') };
  const material = {
    figure: FIGURE,
    comparedWith: null,
    sentences: [
      { code: 'a', text: 'Terdapat 1.200 koperasi.' },
      { code: 'b', text: 'Yang aktif 900.' },
    ],
    definitions: ['Aktif: melaporkan RAT.'],
    source: 'Sumber: register.',
  };
  const open = (script: Script = {}) =>
    renderPart(<ReleaseDialog figure={FIGURE} onClose={() => undefined} />, {
      'figure.list': [later, FIGURE, earlier],
      'figure.sentences': material,
      ...script,
    });

  test('stand with their definitions; only earlier figures can be compared with', async () => {
    const { page, user, at, asked } = open();
    await page.findByText('Terdapat 1.200 koperasi.');
    expect(page.queryByText('Aktif: melaporkan RAT.')).not.toBeNull();
    await user.click(at('Bandingkan dengan angka sebelumnya'));
    await waitFor(() =>
      expect(textsOf([...document.querySelectorAll('[role="option"]')])).toEqual([
        'HUT 2024 (per 12/07/2024)',
      ]),
    );
    expect(asked('figure.sentences')).toEqual([{ id: 'f1', compareWithId: null }]);
  });

  test('a comparison that would mislead is left out, and said why', async () => {
    const { page, choose, asked } = open();
    await page.findByText('Terdapat 1.200 koperasi.');
    await choose('Bandingkan dengan angka sebelumnya', /^HUT 2024/);
    await page.findByText('Tidak dibandingkan dengan "HUT 2024"');
    expect(asked('figure.sentences').at(-1)).toEqual({ id: 'f1', compareWithId: 'f0' });
  });

  test('the print is of the comparison on screen; a refusal is said', async () => {
    const { page, choose, press, asked } = open({
      'figure.sentences': ({ compareWithId }) => ({
        ...material,
        comparedWith: compareWithId === 'f0' ? earlier : null,
      }),
      'recap.printSentences': refusal('SNAPSHOT_ALTERED'),
    });
    await page.findByText('Terdapat 1.200 koperasi.');
    await choose('Bandingkan dengan angka sebelumnya', /^HUT 2024/);
    await press('Cetak');
    await page.findByRole('alert');
    expect(asked('recap.printSentences')).toEqual([{ figureId: 'f1', compareWithId: 'f0' }]);
    expect(page.queryByText(/^Tidak dibandingkan/)).toBeNull();
  });

  test('a broken seal gives no sentence to copy', async () => {
    const { page } = open({ 'figure.sentences': refusal('SNAPSHOT_ALTERED') });
    await page.findByRole('alert');
    expect(isDisabled(buttonOf('Salin semua beserta definisi'))).toBe(true);
    expect(buttonsOf(/^Salin kalimat/)).toEqual([]);
  });
});

describe('the columns of a recap', () => {
  function open() {
    const onChoose = vi.fn<(columns: RecapChoice['columns']) => void>();
    const part = renderPart(
      <ColumnDialog
        columns={[{ key: 'total', bookYear: null }]}
        standard={CHOICE.columns}
        onChoose={onChoose}
        onClose={() => undefined}
      />,
      { 'recap.catalogue': CATALOGUE },
    );
    return { ...part, onChoose };
  }

  test('at least one must stay', async () => {
    const { page, user } = open();
    expect(page.queryByText('1 kolom dipilih')).not.toBeNull();
    const chosen = page.getAllByRole<HTMLInputElement>('checkbox').find((box) => box.checked);
    if (chosen) await user.click(chosen);
    expect(page.queryByText('0 kolom dipilih')).not.toBeNull();
    expect(isDisabled(buttonOf('Pakai kolom'))).toBe(true);
  });

  test('the standard ones are one press away', async () => {
    const { press, onChoose } = open();
    await press('Kolom baku');
    await press('Pakai kolom');
    expect(onChoose.mock.calls).toEqual([[CHOICE.columns]]);
  });
});
