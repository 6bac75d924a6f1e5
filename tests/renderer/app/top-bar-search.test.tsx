import { describe, expect, test } from 'vitest';
import { TopBarSearch } from '../../../renderer/app/top-bar-search.tsx';
import { valueOf } from '../../helpers/page-look.ts';
import { renderPart } from '../../helpers/render-part.tsx';

describe('searching from every screen', () => {
  const found = { rows: [], total: 0 } as never;

  test('Ctrl+K goes there, Enter lists all that match', async () => {
    const { at, user, went } = renderPart(<TopBarSearch />, { 'cooperative.list': found });
    await user.keyboard('{Control>}k{/Control}');
    expect(document.activeElement).toBe(at('Cari koperasi'));
    await user.paste('  maju ');
    await user.keyboard('{Enter}');
    expect(went).toEqual([{ screen: 'cooperatives', text: 'maju' }]);
    expect(valueOf(at('Cari koperasi'))).toBe('');
  });
});
