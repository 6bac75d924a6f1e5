import { LETTER_KIND_LABELS, LETTER_KINDS, type LetterKind } from '#rules/template/letter-template.ts';

interface Named {
  readonly code: string;
  readonly name: string;
  readonly kind: LetterKind;
}

/** Templates under the name of their kind, in the order of the kinds; a kind without one is left out. */
export function templateChoices(templates: readonly Named[]) {
  return LETTER_KINDS.map((kind) => ({
    group: LETTER_KIND_LABELS[kind],
    items: templates
      .filter((one) => one.kind === kind)
      .map(({ code: value, name }) => ({ value, label: name })),
  })).filter(({ items }) => items.length > 0);
}
