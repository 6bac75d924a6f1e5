import { describe, expect, it } from 'vitest';
import {
  differingFields,
  FIRST_KEPT,
  mergeInput,
  sideOf,
  type Comparison,
} from '../../../../renderer/features/duplicates/merge-choice.ts';

const member = (id: string) => ({
  id,
  name: id,
  legalEntityNumber: '',
  nikKoperasi: '',
  districtName: '',
  status: 'active',
  origin: '',
  lastRatOn: null,
});
const PAIR: Comparison = {
  first: member('a'),
  second: member('b'),
  fields: [
    { field: 'name', label: 'Nama', first: 'KSU Maju', second: 'Koperasi Serba Usaha Maju' },
    { field: 'address', label: 'Alamat', first: '', second: 'Jl. Contoh' },
    { field: 'kind', label: 'Jenis', first: 'Jasa', second: 'Jasa' },
  ],
  histories: [],
  conflicts: [],
};

describe('merging a pair', () => {
  it('keeps everything of the record that stays where nothing was said', () => {
    expect(mergeInput(PAIR, FIRST_KEPT)).toEqual({ keptId: 'a', removedId: 'b', choices: {} });
    expect(mergeInput(PAIR, { kept: 'second', taken: {} })).toEqual({
      keptId: 'b',
      removedId: 'a',
      choices: {},
    });
  });

  it('names only the differing fields whose value comes from the record that goes', () => {
    const choice = { kept: 'first', taken: { address: 'second', name: 'first', kind: 'second' } } as const;
    expect(mergeInput(PAIR, choice).choices).toEqual({ address: 'removed' });
    expect(sideOf(choice, 'address')).toBe('second');
    expect(sideOf(choice, 'name')).toBe('first');
  });

  it('shows what differs', () => {
    expect(differingFields(PAIR).map((line) => line.field)).toEqual(['name', 'address']);
  });
});
