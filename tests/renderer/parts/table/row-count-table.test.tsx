import { describe, expect, test, vi } from 'vitest';
import { RowCountTable } from '../../../../renderer/parts/table/row-count-table.tsx';
import { ShortcutButton } from '../../../../renderer/parts/layout/shortcut-button.tsx';
import { textsOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

describe('counts and shortcuts', () => {
  test('what is not in the words of the office is a line of its own, so that the lines add up to the sum', () => {
    const { page } = renderPart(
      <RowCountTable label="Isi" counts={{ cooperative: 1200, inner_bookkeeping: 5 }} />,
    );
    const foot = [...page.getByRole('table').querySelectorAll('tfoot td')];
    expect(textsOf(foot).at(-1)).toBe('1.205');
    const lines = [...page.getByRole('table').querySelectorAll('tbody td')];
    expect(textsOf(lines)).toEqual([
      'Koperasi, termasuk yang sudah digabungkan',
      '1.200',
      'Catatan lain',
      '5',
    ]);
  });

  test('a key of the screen works everywhere but under a dialog and while its button is off', async () => {
    const onPress = vi.fn<() => void>();
    const button = (isOff: boolean) => (
      <ShortcutButton shortcut="Ctrl+S" disabled={isOff} onPress={onPress}>
        Simpan
      </ShortcutButton>
    );
    const { user, redraw } = renderPart(button(false));
    await user.keyboard('{Control>}s{/Control}');
    expect(onPress).toHaveBeenCalledTimes(1);
    redraw(button(true));
    await user.keyboard('{Control>}s{/Control}');
    expect(onPress).toHaveBeenCalledTimes(1);
    redraw(
      <>
        {button(false)}
        <div role="dialog" aria-modal="true" />
      </>,
    );
    await user.keyboard('{Control>}s{/Control}{Control>}{Shift>}s{/Shift}{/Control}');
    expect(onPress).toHaveBeenCalledTimes(1);
  });
});
