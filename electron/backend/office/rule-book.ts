import { dataVersion } from '#db/engine/data-version.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listRules } from '#db/queries/office/dated-rule.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';

interface Kept {
  readonly version: number;
  readonly book: RuleBook;
}

/** Kept for each reader: a restored backup brings another one. */
const kept = new WeakMap<ReadHandle, Kept>();

/**
 * The office's own dated rules, as stored. A reader's book is kept until something is written: building it costs more
 * than most lists that ask it. A transaction sees rules it wrote itself, so it always reads them.
 * @throws TypeError naming the rule's code when a stored row cannot be used.
 */
export async function readRuleBook(read: ReadHandle): Promise<RuleBook> {
  if (read.isTransaction) return buildRuleBook(await listRules(read));
  // Asked before the rows: what is written between the two is noticed the next time.
  const version = await dataVersion(read);
  const known = kept.get(read);
  if (known?.version === version) return known.book;
  const book = buildRuleBook(await listRules(read));
  kept.set(read, { version, book });
  return book;
}
