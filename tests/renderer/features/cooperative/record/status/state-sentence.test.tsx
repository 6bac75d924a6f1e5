import { describe, expect, test, vi } from 'vitest';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { COMPLETENESS_ITEMS, COMPLETENESS_LABELS } from '#rules/cooperative/completeness.ts';
import { StateSentence } from '../../../../../../renderer/features/cooperative/record/status/state-sentence.tsx';
import type { FieldPlace } from '../../../../../../renderer/features/cooperative/record/parts/record-place.ts';
import { renderPart } from '../../../../../helpers/render-part.tsx';

function open(lacking: number) {
  const record = {
    status: 'active',
    statusTimeline: [],
    completeness: { percent: 6, missing: COMPLETENESS_ITEMS.slice(0, lacking) },
  } as unknown as CooperativeRecord;
  const onGo = vi.fn<(place: FieldPlace) => void>();
  const part = renderPart(<StateSentence record={record} isUnsaved={false} onGo={onGo} />, {});
  const named = () =>
    COMPLETENESS_ITEMS.filter((item) => part.page.queryByRole('button', { name: COMPLETENESS_LABELS[item] }));
  return { ...part, onGo, named };
}

describe('what a record lacks', () => {
  test('is named in full while it is little, also the fourth', () => {
    expect(open(4).named()).toHaveLength(4);
  });

  test('of a record just begun the first three are named and the rest counted; one press names all', async () => {
    const { page, press, named, onGo } = open(COMPLETENESS_ITEMS.length);
    expect(named()).toEqual(COMPLETENESS_ITEMS.slice(0, 3));
    await press('dan 15 lainnya');
    expect(named()).toEqual(COMPLETENESS_ITEMS);
    expect(page.queryByText(/lainnya/)).toBeNull();
    await press('catatan RAT');
    expect(onGo).toHaveBeenCalledOnce();
  });
});
