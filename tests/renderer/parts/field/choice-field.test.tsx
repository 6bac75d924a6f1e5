import { describe, expect, test, vi } from 'vitest';
import { ChoiceField } from '../../../../renderer/parts/field/choice-field.tsx';
import { ChoiceList } from '../../../../renderer/parts/filter/choice-list.tsx';
import { textsOf, valueOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

describe('choices', () => {
  test('a stored value outside the list stays to be seen', () => {
    const { at } = renderPart(
      <ChoiceField
        name="k"
        label="Jenis"
        value="lama"
        choices={[{ value: 'baru', label: 'Baru' }]}
        onChange={() => undefined}
      />,
    );
    expect(valueOf(at('Jenis'))).toBe('lama');
  });

  test('many are narrowed by typing; ticking does not make them jump', async () => {
    const all = Array.from({ length: 12 }, (_, index) => ({ value: `v${index}`, label: `Pilihan ${index}` }));
    const onChange = vi.fn<(chosen: readonly string[]) => void>();
    const { page, user, fill } = renderPart(
      <ChoiceList label="Jenis" choices={all} chosen={['v5']} onChange={onChange} />,
    );
    const labels = () => textsOf([...page.getByRole('group').querySelectorAll('label')]);
    expect(labels()[0]).toBe('Pilihan 5');
    await user.click(page.getByLabelText('Pilihan 3'));
    expect(onChange.mock.calls).toEqual([[['v5', 'v3']]]);
    await fill(page.getByLabelText('Cari pilihan'), '11');
    expect(labels()).toEqual(['Pilihan 11']);
    await fill(page.getByLabelText('Cari pilihan'), 'zzz');
    expect(page.queryByText('Tidak ada yang cocok')).not.toBeNull();
  });

  test('a few are not searched', () => {
    const { page } = renderPart(
      <ChoiceList label="Jenis" choices={[]} chosen={[]} onChange={() => undefined} />,
    );
    expect(page.queryByLabelText('Cari pilihan')).toBeNull();
    expect(page.queryByText('Belum ada isinya di register.')).not.toBeNull();
  });
});
