import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { memberSplitClause, memberSplitNote } from '#rules/recap/member-split.ts';
import type { MemberCounts } from '#rules/recap/member-split.ts';

const counts = (total: number, male: number, female: number): MemberCounts => ({ total, male, female });

test.each([
  [counts(3, 2, 1), ', terdiri atas 2 laki-laki dan 1 perempuan', '2 laki-laki, 1 perempuan'],
  [
    counts(193_974, 111_178, 82_763),
    ', terdiri atas 111.178 laki-laki, 82.763 perempuan, dan 33 tanpa rincian',
    '111.178 laki-laki, 82.763 perempuan, 33 tanpa rincian',
  ],
  [counts(5, 3, 3), '', 'rincian laki-laki dan perempuan berjumlah 6, periksa angkanya'],
  [counts(5, 0, 0), '', '0 laki-laki, 0 perempuan, 5 tanpa rincian'],
])('of %o', (of, clause, note) => {
  expect([memberSplitClause(of), memberSplitNote(of)]).toEqual([clause, note]);
});

test('whatever is called the parts of a whole adds up to it', () => {
  const people = fc.nat({ max: 300_000 });
  fc.assert(
    fc.property(people, people, people, (total, male, female) => {
      const clause = memberSplitClause(counts(total, male, female));
      const parts = [...clause.matchAll(/[\d.]+/g)].map(([text]) => Number(text.replaceAll('.', '')));
      if (clause !== '') expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      else expect(male + female === 0 || male + female > total).toBe(true);
    }),
  );
});
