import type { ReadHandle } from '#db/handles.ts';
import { licenceKindsOn } from '#rules/licence/kinds.ts';
import type { PirtWords } from '#rules/licence/number.ts';
import type { LicenceKind } from '#rules/rule-book/licence-value.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** The office's own words of a day, and the rules of scale. */
export interface UmkmWords {
  readonly forms: readonly NamedChoice[];
  readonly sectors: readonly NamedChoice[];
  readonly productKinds: readonly NamedChoice[];
  /** Kinds of licences, and the words of P-IRT numbers. */
  readonly licence: { readonly kinds: readonly LicenceKind[]; readonly pirt: PirtWords };
  readonly scaleRules: RuleBook['umkm-scale'];
  /** The scale's rule of the day. */
  readonly scaleRule: RuleBook['umkm-scale'][number];
}

export async function wordsOn(read: ReadHandle, on: PlainDate): Promise<UmkmWords> {
  const book = await readRuleBook(read);
  return {
    forms: ruleOrEarliest(book['umkm-forms'], on).value,
    sectors: ruleOrEarliest(book['umkm-sectors'], on).value,
    productKinds: ruleOrEarliest(book['product-kinds'], on).value,
    licence: {
      kinds: licenceKindsOn(book, on),
      pirt: {
        packaging: ruleOrEarliest(book['pirt-packaging'], on).value,
        foods: ruleOrEarliest(book['pirt-foods'], on).value,
      },
    },
    scaleRules: book['umkm-scale'],
    scaleRule: ruleOrEarliest(book['umkm-scale'], on),
  };
}

/** The office's word for a code; a code that is no longer on the list stays as it is. */
export const wordOf = (code: string, choices: readonly NamedChoice[]): string =>
  choices.find((choice) => choice.code === code)?.name ?? code;
