import { expect, test } from 'vitest';
import { regionFilter } from '../../../renderer/lib/region-filter.ts';

const item = (value: string, label: string) => ({ value, label });
const GROUPED = [
  {
    group: 'Kabupaten Kutai Timur',
    items: [
      item('64.08.04', 'Sangatta Utara'),
      item('64.08.08', 'Kombeng'),
      item('64.08.12', 'Sangatta Selatan'),
    ],
  },
];

test.each([
  ['kongbeng', ['64.08.08']],
  ['KOMB', ['64.08.08']],
  ['sengata', ['64.08.04', '64.08.12']],
  ['', ['64.08.04', '64.08.08', '64.08.12']],
  ['entah', []],
])('"%s" finds %j', (search, codes) => {
  const found = regionFilter({ options: GROUPED, search, limit: 50 });
  expect(
    found.flatMap((one) => ('group' in one ? one.items.map(({ value }) => value) : [one.value])),
  ).toEqual(codes);
});
