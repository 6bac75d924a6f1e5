import { describe, expect, test, vi } from 'vitest';
import { KeepBar } from '../../../../../renderer/features/import/piles/keep-bar.tsx';
import { NOTHING_KEPT, type Kept } from '../../../../../renderer/features/import/parts/kept-choices.ts';
import { buttonOf } from '../../../../helpers/page-find.ts';
import { isDisabled } from '../../../../helpers/page-look.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';

describe('one choice for all rows that change', () => {
  const changed = [
    { field: 'phone', label: 'Telepon', rows: 1200 },
    { field: 'email', label: 'Pos-el', rows: 2 },
  ];
  function open(kept: Kept) {
    const onKept = vi.fn<(kept: Kept) => void>();
    return { ...renderPart(<KeepBar changed={changed} kept={kept} onKept={onKept} />), onKept };
  }

  test('everything of the register is kept, or nothing', async () => {
    const { press, onKept, redraw } = open(NOTHING_KEPT);
    expect(isDisabled(buttonOf('Semua pakai berkas'))).toBe(true);
    await press('Semua pertahankan register');
    expect([...(onKept.mock.lastCall?.[0].fields ?? [])].sort()).toEqual(['email', 'phone']);
    redraw(
      <KeepBar changed={changed} kept={{ ...NOTHING_KEPT, fields: new Set(['phone']) }} onKept={onKept} />,
    );
    await press('Semua pakai berkas');
    expect(onKept.mock.lastCall?.[0]).toBe(NOTHING_KEPT);
  });

  test('one field in every row', async () => {
    const { page, user, onKept } = open(NOTHING_KEPT);
    await user.click(page.getByLabelText('pertahankan register'));
    expect([...(onKept.mock.lastCall?.[0].fields ?? [])]).toEqual(['phone']);
  });
});
