import type { ReadHandle } from '#db/handles.ts';
import { listRules } from '#db/queries/office/dated-rule.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';

/** The office's own dated rules, as stored. */
export async function readRuleBook(read: ReadHandle): Promise<RuleBook> {
  return buildRuleBook(await listRules(read));
}
