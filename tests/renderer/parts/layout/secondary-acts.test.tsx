import { describe, expect, test, vi } from 'vitest';
import {
  shownColumns,
  DEFAULT_COLUMNS,
  SHORT_COLUMNS,
} from '../../../../renderer/features/cooperative/list-view.ts';
import { sortedBy } from '../../../../renderer/features/rat/board-query.ts';
import { SecondaryActs, type Act } from '../../../../renderer/parts/layout/secondary-acts.tsx';
import { buttonsOf } from '../../../helpers/page-find.ts';
import { textsOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { windowWith } from '../../../helpers/window-room.ts';

const acts = (print: () => void): readonly Act[] => [
  { label: 'Ekspor', run: () => undefined },
  { label: 'Mendatar', menu: 'Cetak', shortcut: 'Ctrl+P', run: print },
  { label: 'Tegak', menu: 'Cetak', run: () => undefined },
  { label: 'Jarang', isRare: true, run: () => undefined },
];

describe('what a head offers beside its main button', () => {
  test('stands in a row where there is room, one menu a kind, the rare ones under Lainnya', async () => {
    windowWith(true);
    const { press } = renderPart(<SecondaryActs acts={acts(() => undefined)} />);
    expect(textsOf(buttonsOf(/./))).toEqual(['Ekspor', 'Cetak', 'Lainnya']);
    await press('Cetak');
    expect(textsOf(buttonsOf(/^Mendatar|^Tegak/))).toHaveLength(2);
  });

  test('lies under Lainnya with large letters, and its key works there too', async () => {
    windowWith(false);
    const print = vi.fn<() => void>();
    const { press, user } = renderPart(<SecondaryActs acts={acts(print)} />);
    expect(textsOf(buttonsOf(/./))).toEqual(['Lainnya']);
    await user.keyboard('{Control>}p{/Control}');
    expect(print).toHaveBeenCalledTimes(1);
    await press('Lainnya');
    await press(/^Cetak: Mendatar/);
    expect(print).toHaveBeenCalledTimes(2);
  });

  test('one act alone keeps its button', () => {
    windowWith(false);
    renderPart(<SecondaryActs acts={[{ label: 'Susun rencana', run: () => undefined }]} />);
    expect(textsOf(buttonsOf(/./))).toEqual(['Susun rencana']);
  });
});

describe('with large letters', () => {
  test('the register shows the short set in place of the usual columns, never in place of chosen ones', () => {
    expect(shownColumns(DEFAULT_COLUMNS, true)).toBe(DEFAULT_COLUMNS);
    expect(shownColumns(DEFAULT_COLUMNS, false)).toBe(SHORT_COLUMNS);
    expect(SHORT_COLUMNS).toContain('status');
    expect(shownColumns(['name', 'npwp'], false)).toEqual(['name', 'npwp']);
  });
});

describe('a heading of the RAT board', () => {
  test('sorts, turns round, and the third time brings back the order by kecamatan', () => {
    const once = sortedBy({ bookYear: 2024, text: 'maju' }, 'held');
    expect(once).toEqual({ bookYear: 2024, text: 'maju', sort: 'held' });
    const twice = sortedBy(once, 'held');
    expect(twice).toMatchObject({ sort: 'held', isDescending: true });
    expect(sortedBy(twice, 'held')).toEqual({ bookYear: 2024, text: 'maju' });
    expect(sortedBy({ bookYear: 2024 }, 'standing')).toEqual({ bookYear: 2024 });
  });
});
