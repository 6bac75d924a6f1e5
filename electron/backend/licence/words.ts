import type { ReadHandle } from '#db/handles.ts';
import type { LicenceDay } from '#db/queries/licence/both-owners.ts';
import { everyKindName, licenceKindsOn } from '#rules/licence/kinds.ts';
import type { PirtWords } from '#rules/licence/number.ts';
import type { LicenceKind } from '#rules/rule-book/licence-value.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** What the rules of a day say about licences. */
export interface LicenceWords {
  readonly kinds: readonly LicenceKind[];
  /** Also of kinds that are off the list. */
  readonly kindNames: ReadonlyMap<string, string>;
  readonly funds: readonly NamedChoice[];
  readonly pirt: PirtWords;
  readonly day: LicenceDay;
}

/** Each owner is reminded by its own rule, so that one licence stands alike wherever it is looked at. */
export async function licenceWordsOn(read: ReadHandle, today: PlainDate): Promise<LicenceWords> {
  const book = await readRuleBook(read);
  return {
    kinds: licenceKindsOn(book, today),
    kindNames: everyKindName(book),
    funds: ruleOrEarliest(book['activity-funds'], today).value,
    pirt: {
      packaging: ruleOrEarliest(book['pirt-packaging'], today).value,
      foods: ruleOrEarliest(book['pirt-foods'], today).value,
    },
    day: {
      today,
      umkmDays: ruleOrEarliest(book['licence-warning-days'], today).value,
      cooperativeDays: ruleOrEarliest(book['expiry-warning-days'], today).value,
    },
  };
}

/** A kind by today's list, or, for a record that bears it already, as it was once called. */
export function kindOf(
  code: string,
  { kinds, kindNames }: LicenceWords,
  knownKind: string | null,
): LicenceKind | undefined {
  const found = kinds.find((kind) => kind.code === code);
  if (found || code !== knownKind) return found;
  return {
    code,
    name: kindNames.get(code) ?? code,
    owners: ['umkm', 'product'],
    reading: 'free',
    validity: 'typed',
    isSingle: false,
  };
}

export const kindText = (code: string, { kinds, kindNames }: LicenceWords): string =>
  kinds.find((kind) => kind.code === code)?.name ?? kindNames.get(code) ?? code;

export const fundText = (code: string, { funds }: LicenceWords): string =>
  funds.find((fund) => fund.code === code)?.name ?? code;
