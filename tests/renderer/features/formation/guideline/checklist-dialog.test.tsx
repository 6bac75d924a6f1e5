import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ChecklistDialog } from '../../../../../renderer/features/formation/guideline/checklist-dialog.tsx';
import { saidAt, valueOf } from '../../../../helpers/page-look.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const FORMER = [
  { code: 'akta-pendirian', name: 'Akta pendirian', isRequired: true },
  { code: 'peta', name: 'Peta lokasi', isRequired: false },
];
const CODE = 'checklist-formation';

function open(script: Script = {}) {
  const onSaved = vi.fn<() => void>();
  const part = renderPart(
    <ChecklistDialog code={CODE} former={FORMER} onSaved={onSaved} onClose={() => undefined} />,
    { 'rule.addVersion': { code: CODE, versions: [] }, ...script },
  );
  const cell = (row: number, column: number) => {
    const lines = part.page.getByRole('grid').querySelectorAll('tbody tr');
    const found = lines[row]?.querySelectorAll('td')[column];
    if (!found) throw new Error(`no cell ${row} ${column}`);
    return found;
  };
  return { ...part, cell, onSaved };
}

describe('a new version of a checklist', () => {
  test('begins from the newest; what keeps its name stays the same document, what is new is another', async () => {
    const { at, fill, user, cell, press, asked, onSaved } = open();
    await fill(at('Berlaku sejak'), '1 Januari 2026');
    await fill(at('Dasar'), 'Surat Dinas 500/1');
    await user.click(cell(1, 1));
    await user.keyboard('ya{Enter}');
    await user.click(cell(2, 0));
    await user.keyboard('Surat domisili{Tab}tidak{Enter}');
    await press('Simpan versi baru');
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
    expect(asked('rule.addVersion')).toEqual([
      {
        code: CODE,
        value: [
          { code: 'akta-pendirian', name: 'Akta pendirian', isRequired: true },
          { code: 'peta', name: 'Peta lokasi', isRequired: true },
          { code: 'surat-domisili', name: 'Surat domisili', isRequired: false },
        ],
        inForceFrom: '2026-01-01',
        inForceUntil: null,
        basis: 'Surat Dinas 500/1',
        note: '',
      },
    ]);
  });

  test('has a first day and a basis, each said at its field', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Berlaku sejak'), '31/02/2026');
    await press('Simpan versi baru');
    expect(saidAt(at('Berlaku sejak'))).toContain('Tulis tanggal mulainya');
    expect(saidAt(at('Dasar'))).toContain('Tulis dasarnya');
    expect(names()).not.toContain('rule.addVersion');
  });

  test('a list of no documents is none', async () => {
    const { at, fill, user, cell, press, page, names } = open();
    await fill(at('Berlaku sejak'), '01/01/2026');
    await fill(at('Dasar'), 'Surat Dinas');
    for (const row of [0, 1]) {
      await user.click(cell(row, 0));
      await user.keyboard('{Delete}');
    }
    await press('Simpan versi baru');
    await page.findByText('Daftar ini belum berisi dokumen.');
    expect(names()).not.toContain('rule.addVersion');
  });

  test('refused, it stays open with what was typed, the reason at its field', async () => {
    const { at, fill, press, onSaved } = open({
      'rule.addVersion': refusal('INVALID_INPUT', {
        faults: [{ path: 'inForceFrom', message: 'Sudah ada versi yang mulai 1 Januari 2026.' }],
      }),
    });
    await fill(at('Berlaku sejak'), '01/01/2026');
    await fill(at('Dasar'), 'Surat Dinas');
    await press('Simpan versi baru');
    await waitFor(() => expect(saidAt(at('Berlaku sejak'))).toContain('Sudah ada versi yang mulai'));
    expect(valueOf(at('Dasar'))).toBe('Surat Dinas');
    expect(onSaved).not.toHaveBeenCalled();
  });
});
