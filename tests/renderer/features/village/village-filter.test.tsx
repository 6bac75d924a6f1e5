import { describe, expect, test, vi } from 'vitest';
import type { VillageFilter } from '#contract/village.ts';
import { villageFilter } from '../../../../renderer/features/village/village-filter.ts';
import { ListFilter } from '../../../../renderer/parts/filter/list-filter.tsx';
import { DISTRICTS } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { MATRIX } from '../../../helpers/village-samples.ts';

function open(filter: VillageFilter, hasRoom = true) {
  const onChange = vi.fn<(filter: VillageFilter) => void>();
  const part = renderPart(
    <ListFilter
      {...villageFilter({
        filter,
        counts: MATRIX.counts,
        districts: DISTRICTS,
        needs: MATRIX.needs,
        hasRoom,
        onChange,
      })}
    />,
  );
  return { ...part, onChange };
}

describe('the filter of the villages', () => {
  test('takes kecamatan by their names', async () => {
    const { page, press, user, onChange } = open({});
    await press('semua kecamatan');
    await user.click(await page.findByRole('checkbox', { name: 'Sangatta Utara' }));
    expect(onChange.mock.calls).toEqual([[{ districts: ['64.08.04'] }]]);
  });

  test('offers the asked needs and no other, in their order whatever is ticked first', async () => {
    const { page, press, user, onChange } = open({ lacks: ['nib'] });
    await press('Yang kurang: NIB');
    expect(page.queryByRole('checkbox', { name: 'bangunan' })).toBeNull();
    await user.click(await page.findByRole('checkbox', { name: 'akta notaris' }));
    expect(onChange.mock.calls).toEqual([[{ lacks: ['deed', 'nib'] }]]);
  });

  test('a pill is taken away by its cross', async () => {
    const { press, onChange } = open({ lacks: ['nib'], text: 'maju' });
    await press('Hapus saringan Yang kurang');
    expect(onChange.mock.calls).toEqual([[{ text: 'maju', lacks: [] }]]);
  });

  test('the model waits until it is asked for where there is no room', async () => {
    const { page, press, user, onChange } = open({}, false);
    expect(page.queryByText('semua model')).toBeNull();
    await press('+ Saringan');
    await press('Model');
    await user.click(await page.findByRole('checkbox', { name: 'pembentukan baru' }));
    expect(onChange.mock.calls).toEqual([[{ models: ['new'] }]]);
  });

  test('complete, not complete, or either, each with its count', async () => {
    const { page, user, onChange } = open({ text: 'maju' });
    await user.click(page.getByRole('radio', { name: 'Kurang 2' }));
    await user.click(page.getByRole('radio', { name: 'Lengkap 1' }));
    expect(onChange.mock.calls).toEqual([
      [{ text: 'maju', isComplete: false }],
      [{ text: 'maju', isComplete: true }],
    ]);
  });

  test('words are searched as they are typed', async () => {
    const { at, user, onChange } = open({});
    await user.click(at('Cari desa, koperasi, atau kepala desa'));
    await user.paste('singa');
    expect(onChange.mock.lastCall).toEqual([{ text: 'singa' }]);
  });
});
