import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { ClassificationTable, NumberSeriesLine } from '#contract/numbers.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { ClassificationDialog } from '../../../../renderer/features/numbers/classification-dialog.tsx';
import { SettingDialog } from '../../../../renderer/features/numbers/setting-dialog.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';
import type { Script } from '../../../helpers/scripted-bridge.ts';

const series = (code: string, name: string): NumberSeriesLine => ({
  code,
  name,
  years: [],
  updatedAt: null,
  patterns: [
    {
      pattern: '{kode}/{urut}/{tahun}',
      classification: '500.3',
      unitCode: null,
      note: '',
      inForceFrom: toPlainDate('1992-10-21'),
    },
  ],
});
const SERIES = [series('surat-keluar', 'Surat keluar'), series('srikandi', 'Nomor dari SRIKANDI')];

describe('one book or several', () => {
  const present = { commonSeries: null, allowsOpenSignature: true, updatedAt: null };
  function open(script: Script = {}) {
    const onDone = vi.fn<(sentence: string) => void>();
    const part = renderPart(<SettingDialog allSeries={SERIES} onDone={onDone} onClose={() => undefined} />, {
      'number.setting': present,
      ...script,
    });
    return { ...part, onDone };
  }

  test('a common book is chosen among the office’s own, and saved on what was read', async () => {
    const { page, user, press, asked, onDone } = open({
      'number.saveSetting': { ...present, commonSeries: 'surat-keluar' },
    });
    await user.click(await page.findByLabelText('Satu buku bersama'));
    expect(page.queryByText('Nomor dari SRIKANDI')).toBeNull();
    await user.click(page.getByLabelText(/^Piagam dan sertifikat boleh/));
    await press('Simpan');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(asked('number.saveSetting')).toEqual([
      { expectedUpdatedAt: null, commonSeries: 'surat-keluar', allowsOpenSignature: false },
    ]);
  });
});

describe('the codes of a year', () => {
  const table: ClassificationTable = {
    year: 2025,
    updatedAt: null,
    rows: [
      {
        paper: 'tugas',
        code: '800.1.11.1',
        isVerified: false,
        note: 'n',
        fromYear: 2022,
      },
      {
        paper: 'teguran',
        code: '500.3',
        isVerified: false,
        note: '',
        fromYear: 2022,
      },
    ],
  };

  test('are changed and marked as confirmed one by one, and go on as a whole', async () => {
    const onDone = vi.fn<(sentence: string) => void>();
    const { at, fill, user, page, press, asked } = renderPart(
      <ClassificationDialog year={2025} onDone={onDone} onClose={() => undefined} />,
      { 'number.classification': table, 'number.saveClassification': table },
    );
    await page.findByText('Surat tugas');
    await fill(at('Kode untuk Surat teguran'), '500.3.1');
    await user.click(page.getByLabelText('Kode untuk Surat tugas sudah dipastikan'));
    await press('Simpan kode');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(asked('number.saveClassification')).toEqual([
      {
        year: 2025,
        expectedUpdatedAt: null,
        rows: [
          {
            paper: 'tugas',
            code: '800.1.11.1',
            isVerified: true,
            note: 'n',
          },
          {
            paper: 'teguran',
            code: '500.3.1',
            isVerified: false,
            note: '',
          },
        ],
      },
    ]);
  });
});
