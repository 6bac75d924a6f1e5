import { describe, expect, it } from 'vitest';
import {
  isStandard,
  readChoice,
  standardChoice,
  withColumn,
} from '../../../../renderer/features/recap/recap-choice.ts';

const standard = standardChoice('regency');

describe('the recap that a PC remembers', () => {
  it('begins with the published table, by kecamatan or by kabupaten', () => {
    expect(standard.grouping).toBe('district');
    expect(standardChoice('province').grouping).toBe('regency');
    expect(standard.columns.map(({ key }) => key)).toEqual([
      'active',
      'inactive',
      'total',
      'certified',
      'inProgress',
      'certifiedPercent',
    ]);
  });

  it('comes back as it was chosen', () => {
    const chosen = {
      grouping: 'village' as const,
      columns: [
        { key: 'active' as const, bookYear: null },
        { key: 'rat' as const, bookYear: 2024 },
      ],
      filters: [{ field: 'status' as const, in: ['active' as const] }],
    };
    expect(readChoice(JSON.stringify(chosen))).toEqual(chosen);
    expect(isStandard(chosen, standard)).toBe(false);
    expect(isStandard(standardChoice('regency'), standard)).toBe(true);
  });

  it('drops a column that this version does not know or that lost its book year', () => {
    const kept = {
      grouping: 'kind',
      columns: [{ key: 'moon' }, { key: 'rat', bookYear: null }, { key: 'total', bookYear: 7 }],
      filters: [],
    };
    expect(readChoice(JSON.stringify(kept))?.columns).toEqual([{ key: 'total', bookYear: null }]);
  });

  it.each([
    ['no JSON', '{'],
    ['another kind of thing', '[]'],
    ['an unknown grouping', '{"grouping":"moon","columns":[{"key":"total"}],"filters":[]}'],
    ['no column left', '{"grouping":"kind","columns":[],"filters":[]}'],
    [
      'a condition that would silently count more',
      '{"grouping":"kind","columns":[{"key":"total"}],"filters":[{"field":"moon"}]}',
    ],
  ])('is forgotten when it is %s', (_what, text) => {
    expect(readChoice(text)).toBeUndefined();
  });
});

describe('choosing columns', () => {
  it('keeps the catalogue order and stands once for each book year', () => {
    const two = withColumn(
      withColumn(standard.columns, { key: 'rat', bookYear: 2024 }, true),
      { key: 'rat', bookYear: 2023 },
      true,
    );
    expect(two.slice(3, 5)).toEqual([
      { key: 'rat', bookYear: 2023 },
      { key: 'rat', bookYear: 2024 },
    ]);
    expect(withColumn(two, { key: 'rat', bookYear: 2023 }, false)).not.toContainEqual({
      key: 'rat',
      bookYear: 2023,
    });
    expect(withColumn(two, { key: 'rat', bookYear: 2024 }, true)).toEqual(two);
  });
});
