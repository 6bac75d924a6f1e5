import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { TaskContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { destroyRows, removeContents } from './destroy-scan.ts';
import { backupMonths, pastScans } from './past-retention.ts';

/**
 * Destroys scans past their term, those that a person has confirmed. Each leaves its own line in the log: what it was, whose,
 * by whom and why. One that is not past its term, or not there, refuses all.
 */
export async function destroyPast(
  { scans, reason }: CheckedInputOf<'people.destroyPast'>,
  { read, transaction, folders, today, now, actor }: TaskContext,
): Promise<OutputOf<'people.destroyPast'>> {
  await requireOffice(read);
  const rule = ruleOrEarliest((await readRuleBook(read))['retention-years'], today);
  const past = new Map((await pastScans(read, rule.value, today)).map((scan) => [scan.sha256, scan]));
  const chosen = [...new Set(scans)].map((sha256) => past.get(sha256));
  if (chosen.some((scan) => scan === undefined)) {
    refuse(
      'scans',
      'Ada pindaian yang belum lewat masa simpannya atau sudah tidak ada. Muat ulang daftarnya.',
    );
  }
  const confirmed = chosen.filter((scan) => scan !== undefined);
  const at = now();
  await transaction(async (write) => {
    for (const { sha256, kindName, owner, addedOn, keptUntil } of confirmed) {
      await destroyRows(write, sha256, reason, at);
      const facts = { who: actor.name, sha256, what: kindName, owner, addedOn, keptUntil, reason };
      await insertOfficeLog(write, 'people.destroyScan', facts, at);
    }
  });
  await removeContents(
    folders,
    confirmed.map(({ sha256 }) => sha256),
  );
  return { destroyed: confirmed.length, backupMonths: await backupMonths(folders, today) };
}
