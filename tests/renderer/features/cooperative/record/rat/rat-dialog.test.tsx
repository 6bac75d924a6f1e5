import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Reason } from '#rules/value/reason.ts';
import type { SavedAtOnce } from '../../../../../../renderer/features/cooperative/record/parts/tab-saved.tsx';
import {
  RatDialog,
  type Rat,
} from '../../../../../../renderer/features/cooperative/record/rat/rat-dialog.tsx';
import { saidAt, valueOf } from '../../../../../helpers/page-look.ts';
import { day, READ_AT } from '../../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../../helpers/render-part.tsx';
import { type Script } from '../../../../../helpers/scripted-bridge.ts';

const saved = { id: 'x1', updatedAt: '2025-11-18T01:00:00.000Z', warnings: [], batchId: 'p1' };

describe('the RAT of a book year', () => {
  const held: Rat = { bookYear: 2024, heldOn: day('2025-03-03'), reportedOn: null };
  function open(rat: Rat | null, known: readonly Rat[], script: Script = {}) {
    const onSaved = vi.fn<(saved: SavedAtOnce & { readonly bookYear: number }) => void>();
    const onClose = vi.fn<() => void>();
    const part = renderPart(
      <RatDialog
        cooperativeId="k1"
        updatedAt={READ_AT}
        rat={rat}
        known={known}
        onSaved={onSaved}
        onClose={onClose}
      />,
      script,
    );
    return { ...part, onSaved, onClose };
  }

  test('begins with last year; a report that has not come is none', async () => {
    const warning: Reason = { code: 'RAT_DILAPORKAN', level: 'warning', message: 'Terlambat.' };
    const { at, fill, press, asked, onSaved, onClose } = open(null, [], {
      'cooperative.saveRat': { ...saved, warnings: [warning] },
    });
    expect(valueOf(at('Tahun buku'))).toBe('2024');
    await fill(at('Tanggal rapat'), '3 Maret 2025');
    await press('Simpan RAT');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('cooperative.saveRat')).toEqual([
      { id: 'k1', expectedUpdatedAt: READ_AT, bookYear: 2024, heldOn: '2025-03-03', reportedOn: null },
    ]);
    expect(onSaved.mock.calls).toEqual([[{ bookYear: 2024, batchId: 'p1', warnings: [warning] }]]);
  });

  test('a year that has one already is not overwritten', async () => {
    const { at, fill, press, names } = open(null, [held]);
    await fill(at('Tanggal rapat'), '5/3/2025');
    await press('Simpan RAT');
    expect(saidAt(at('Tahun buku'))).toMatch(/^RAT tahun buku 2024 sudah tercatat 03\/03\/2025\./);
    expect(names()).not.toContain('cooperative.saveRat');
  });

  test('the one that is being changed is, its year is fixed', async () => {
    const { page, at, fill, press, asked, onClose } = open(held, [held], { 'cooperative.saveRat': saved });
    expect(page.queryByLabelText(/^Tahun buku/)).toBeNull();
    await fill(at('Laporan diterima dinas'), '20/03/2025');
    await press('Simpan RAT');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('cooperative.saveRat')).toEqual([
      {
        id: 'k1',
        expectedUpdatedAt: READ_AT,
        bookYear: 2024,
        heldOn: '2025-03-03',
        reportedOn: '2025-03-20',
      },
    ]);
  });

  test('a report day that cannot be read is not taken for none', async () => {
    const { at, fill, press, names } = open(held, [held]);
    await fill(at('Laporan diterima dinas'), 'kemarin');
    await press('Simpan RAT');
    expect(saidAt(at('Laporan diterima dinas'))).toContain('Tanggal tidak terbaca.');
    expect(names()).not.toContain('cooperative.saveRat');
  });
});
