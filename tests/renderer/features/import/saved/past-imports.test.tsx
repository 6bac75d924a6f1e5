import { describe, expect, test } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { PastImports } from '../../../../../renderer/features/import/saved/past-imports.tsx';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

describe('what was imported before', () => {
  const entry: OutputOf<'import.list'>[number] = {
    id: 'i1',
    fileName: 'register.xlsx',
    sheet: 'Data',
    importedAt: '2025-11-17T02:00:00.000Z',
    created: 1200,
    changed: 3,
    refused: 1,
    isUndone: false,
  };
  const open = (script: Script) => renderPart(<PastImports />, script);

  test('is taken back as a whole after a question that says what goes', async () => {
    const { page, press, asked } = open({
      'import.list': [entry, { ...entry, id: 'i0', isUndone: true }],
      'import.undo': { restored: 1203 },
    });
    await page.findByText('sudah dikembalikan');
    await press('Kembalikan impor ini');
    await page.findByText(/1\.200 koperasi yang baru dihapus dan 3 yang berubah kembali ke isi semula/);
    expect(asked('import.undo')).toEqual([]);
    await press('Kembalikan impor ini');
    await page.findByText('1.203 koperasi dikembalikan ke keadaan sebelum impor.');
    expect(asked('import.undo')).toEqual([{ importId: 'i1' }]);
  });

  test('later work keeps it, and says so', async () => {
    const { page, press } = open({ 'import.list': [entry], 'import.undo': refusal('IMPORT_HAS_LATER_WORK') });
    await page.findByText('register.xlsx');
    await press('Kembalikan impor ini');
    await press('Kembalikan impor ini');
    await page.findByRole('alert');
    expect(page.queryByText(/dikembalikan ke keadaan sebelum impor\./)).toBeNull();
  });

  test('none yet is said only when it is known', async () => {
    const { page, answer } = open({ 'import.list': refusal('INTERNAL') });
    await page.findByRole('alert');
    expect(page.queryByText(/^Belum ada impor\./)).toBeNull();
    answer({ 'import.list': [] });
  });
});
