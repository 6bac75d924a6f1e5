import type { LicenceKind, LicenceOwner } from '../rule-book/licence-value.ts';
import { ruleOrEarliest } from '../rule-book/rule-book.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import type { ChecklistDocument } from '../rule-book/rule-value.ts';
import type { PlainDate } from '../value/plain-date.ts';

/**
 * The one table of kinds on a day. The older list of cooperatives' permits (`permit-kinds`) may hold an office's own words
 * and says what every cooperative is expected to have, so that it stays where it is and is read into this table as kinds of
 * cooperatives; a code that stands in both is one kind, called as `licence-kinds` calls it.
 */
export function licenceKindsOn(book: RuleBook, on: PlainDate): readonly LicenceKind[] {
  const permits = ruleOrEarliest(book['permit-kinds'], on).value;
  const codes = new Set(permits.map(({ code }) => code));
  const kinds = ruleOrEarliest(book['licence-kinds'], on).value;
  const known = new Set(kinds.map(({ code }) => code));
  return [
    ...kinds.map((kind) =>
      codes.has(kind.code) && !kind.owners.includes('cooperative')
        ? { ...kind, owners: [...kind.owners, 'cooperative' as const] }
        : kind,
    ),
    ...permits
      .filter(({ code }) => !known.has(code))
      .map(({ code, name }) => ({
        code,
        name,
        owners: ['cooperative' as const],
        reading: 'free' as const,
        validity: 'typed' as const,
        isSingle: false,
      })),
  ];
}

export const kindsOf = (kinds: readonly LicenceKind[], owner: LicenceOwner): readonly LicenceKind[] =>
  kinds.filter(({ owners }) => owners.includes(owner));

/** What a cooperative may be given: its older list first, with what is expected of each, then the rest of the table. */
export function permitKindsOn(book: RuleBook, on: PlainDate): readonly ChecklistDocument[] {
  const kinds = kindsOf(licenceKindsOn(book, on), 'cooperative');
  const permits = ruleOrEarliest(book['permit-kinds'], on).value;
  const known = new Set(permits.map(({ code }) => code));
  return [
    ...permits.map((permit) => ({
      ...permit,
      name: kinds.find(({ code }) => code === permit.code)?.name ?? permit.name,
    })),
    ...kinds
      .filter(({ code }) => !known.has(code))
      .map(({ code, name }) => ({ code, name, isRequired: false })),
  ];
}

/** Names of kinds that any version of the rules knew: a kind taken off the list is still called by its name. */
export function everyKindName(book: RuleBook): ReadonlyMap<string, string> {
  return new Map(
    [...book['permit-kinds'], ...book['licence-kinds']].flatMap(({ value }) =>
      value.map(({ code, name }) => [code, name] as const),
    ),
  );
}
