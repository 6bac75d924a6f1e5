import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { RemoveDialog } from '../../../../../renderer/features/cooperative/record/parts/remove-dialog.tsx';
import { RevealDialog } from '../../../../../renderer/parts/dialog/reveal-dialog.tsx';
import { saidAt } from '../../../../helpers/page-look.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';

describe('removing and revealing', () => {
  test('nothing is removed without its reason', async () => {
    const onRemove = vi.fn<(reason: string) => void>();
    const { page, at, fill, press } = renderPart(
      <RemoveDialog
        what="RAT tahun buku 2024"
        isBusy={false}
        error={null}
        onRemove={onRemove}
        onClose={() => undefined}
      />,
    );
    expect(page.queryByText(/^RAT tahun buku 2024 dihapus dari catatan ini/)).not.toBeNull();
    await press('Hapus');
    expect(saidAt(at('Alasan'))).toContain('Alasan belum diisi.');
    expect(onRemove).not.toHaveBeenCalled();
    await fill(at('Alasan'), 'Dobel');
    await press('Hapus');
    expect(onRemove.mock.calls).toEqual([['Dobel']]);
  });

  test('a personal number is shown only after its purpose is told', async () => {
    const onRevealed = vi.fn<(value: string) => void>();
    const { at, fill, press, asked } = renderPart(
      <RevealDialog
        what="Telepon"
        kind="cooperative.phone"
        id="k1"
        onRevealed={onRevealed}
        onClose={() => undefined}
      />,
      { 'number.reveal': { value: '0812 3456 7890' } },
    );
    await press('Tampilkan');
    expect(saidAt(at('Tujuan'))).toContain('Tujuan belum diisi.');
    expect(asked('number.reveal')).toEqual([]);
    await fill(at('Tujuan'), 'Menghubungi ketua');
    await press('Tampilkan');
    await waitFor(() => expect(onRevealed.mock.calls).toEqual([['0812 3456 7890']]));
    expect(asked('number.reveal')).toEqual([
      { kind: 'cooperative.phone', id: 'k1', purpose: 'Menghubungi ketua' },
    ]);
  });
});
