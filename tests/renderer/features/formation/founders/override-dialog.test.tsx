import { describe, expect, test, vi } from 'vitest';
import { OverrideDialog } from '../../../../../renderer/features/formation/founders/override-dialog.tsx';
import { buttonsOf } from '../../../../helpers/page-find.ts';
import { saidAt } from '../../../../helpers/page-look.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';

describe('the judgement of the office over a founder', () => {
  type Props = Parameters<typeof OverrideDialog>[0];
  function open(override: Props['override']) {
    const onSave = vi.fn<Props['onSave']>();
    const part = renderPart(
      <OverrideDialog
        kind="capacity"
        founderName="Siti"
        override={override}
        onSave={onSave}
        onClose={() => undefined}
      />,
    );
    return { ...part, onSave };
  }

  test('is given in words', async () => {
    const { at, fill, press, onSave } = open(null);
    await press('Catat');
    expect(saidAt(at('Alasan'))).toContain('Alasan belum diisi.');
    await fill(at('Alasan'), ' sudah menikah ');
    await press('Catat');
    expect(onSave.mock.calls).toEqual([['sudah menikah']]);
    expect(buttonsOf('Tarik kembali')).toEqual([]);
  });

  test('is taken back as a whole, and says who gave it', async () => {
    const { page, press, onSave } = open({ reason: 'sudah menikah', by: 'Rini' } as Props['override']);
    expect(page.queryByText('Dicatat oleh Rini.')).not.toBeNull();
    await press('Tarik kembali');
    expect(onSave.mock.calls).toEqual([[null]]);
  });
});
