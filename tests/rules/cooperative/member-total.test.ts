import { expect, test } from 'vitest';
import { checkMemberTotal } from '#rules/cooperative/member-total.ts';

test.each([
  [60, 40, 99, 1],
  [60, 40, 100, 0],
  [60, 40, 101, 1],
  [0, 0, 0, 0],
  [null, 40, 100, 0],
  [60, null, 100, 0],
  [60, 40, null, 0],
])('%s men and %s women against a total of %s', (membersMale, membersFemale, membersTotal, count) => {
  const reasons = checkMemberTotal({ membersMale, membersFemale, membersTotal });
  expect(reasons).toHaveLength(count);
  for (const reason of reasons) {
    expect(reason).toMatchObject({ code: 'ANGGOTA_TIDAK_COCOK', level: 'warning', limit: '100' });
    expect(reason.message).toContain(String(membersTotal));
  }
});
