import { expect, test } from 'vitest';
import { readRuleBook } from '#backend/office/rule-book.ts';
import { readingIn } from '#db/handles.ts';
import { endRule, insertRules, listStoredRules } from '#db/queries/office/dated-rule.ts';
import type { WriteHandle } from '#db/handles.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { addDays, toPlainDate } from '#rules/value/plain-date.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const NEW_FROM = toPlainDate('2031-01-01');

async function addVersion(write: WriteHandle): Promise<void> {
  const last = (await listStoredRules(readingIn(write))).findLast(({ code }) => code === 'founder-age');
  if (!last) throw new Error('a rule book without founder-age');
  await endRule(write, last.id, addDays(NEW_FROM, -1));
  const { id: _id, ...rule } = last;
  await insertRules(write, [{ ...rule, inForceFrom: NEW_FROM }]);
}

test('a rule book is kept until somebody writes, and never kept by who writes', async () => {
  const { db, readDb } = await testDatabase();
  await db.transaction().execute((write) => insertRules(write, STANDARD_RULES));
  const before = await readRuleBook(readDb);
  expect(await readRuleBook(readDb)).toBe(before);
  await db.transaction().execute(async (write) => {
    const own = await readRuleBook(readingIn(write));
    await addVersion(write);
    expect((await readRuleBook(readingIn(write)))['founder-age']).toHaveLength(own['founder-age'].length + 1);
    // What is not committed is nobody else's.
    expect(await readRuleBook(readDb)).toBe(before);
  });
  const after = await readRuleBook(readDb);
  expect(after['founder-age'].at(-1)?.inForceFrom).toBe(NEW_FROM);
  expect(after['founder-age']).toHaveLength(before['founder-age'].length + 1);
});
