import { LAW_KIND_LABELS, LAW_KINDS } from '#rules/legal-basis/legal-basis.ts';
import type { LawKind } from '#rules/legal-basis/legal-basis.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { choicesOf, type Choice } from '../../parts/field/choice-field.tsx';
import { day, pickOne, removedFlag } from '../../parts/filter/filter-part.ts';
import type { ListFilterProps } from '../../parts/filter/list-filter.tsx';
import { legalBasisText } from '../../text/legal-basis.ts';

const { filter: text } = legalBasisText;

export interface ShownFilter {
  readonly words: string;
  readonly kind: LawKind | null;
  /** As typed. */
  readonly on: string;
  readonly citedBy: string;
  readonly isRemoved: boolean;
}

export const NO_FILTER: ShownFilter = { words: '', kind: null, on: '', citedBy: '', isRemoved: false };

interface LawFilterOptions {
  readonly shown: ShownFilter;
  readonly templates: readonly Choice[];
  readonly today: PlainDate | undefined;
  readonly onChange: (changes: Partial<ShownFilter>) => void;
}

/** Words, kind, the paper that cites it, and a day on which it is in force. */
export function lawFilter({ shown, templates, today, onChange }: LawFilterOptions): ListFilterProps {
  return {
    search: { label: text.search, words: shown.words, onWords: (words) => onChange({ words }) },
    parts: [
      pickOne({
        label: text.kind,
        any: text.anyKind,
        options: choicesOf(LAW_KINDS, LAW_KIND_LABELS),
        value: shown.kind,
        onChange: (kind) => onChange({ kind }),
      }),
      pickOne({
        label: text.citedBy,
        any: text.anyPaper,
        options: templates,
        value: shown.citedBy || null,
        onChange: (citedBy) => onChange({ citedBy: citedBy ?? '' }),
      }),
      day({
        label: text.on,
        any: text.anyDay,
        name: 'law.filter.on',
        text: shown.on,
        today,
        onChange: (on) => onChange({ on }),
      }),
      removedFlag(shown.isRemoved, (isRemoved) => onChange({ isRemoved })),
    ],
    onClear: () => onChange(NO_FILTER),
  };
}
