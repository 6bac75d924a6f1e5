import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import { unitName } from '#rules/village/work/operation.ts';
import {
  ARREARS_LABELS,
  FINANCING_STATE_LABELS,
  UNIT_STATE_LABELS,
  WORK_FIELD_LABELS,
} from '#rules/village/work/work.ts';
import type { VillageWork, WorkField } from '#rules/village/work/work.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';

const MONEY: readonly WorkField[] = ['capital', 'operating', 'disbursed'];

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(', ');
const dated = (text: string, on: string | null): string =>
  on !== null && isPlainDate(on) ? `${text} (${formatShortDate(on)})` : text;

function listText<Field extends WorkField>(
  field: Field,
  work: Pick<VillageWork, Field>,
  kinds: readonly NamedChoice[],
): string | undefined {
  const value: VillageWork[WorkField] = work[field];
  if (!Array.isArray(value)) return undefined;
  const { units, vehicles, partners }: Partial<VillageWork> = work;
  if (field === 'units')
    return joined(
      (units ?? []).map(({ kind, state, sinceOn }) =>
        dated(`${unitName(kind, kinds)} ${UNIT_STATE_LABELS[state]}`, sinceOn),
      ),
    );
  if (field === 'vehicles')
    return joined(
      (vehicles ?? []).map(({ kind, count, receivedOn }) => dated(`${String(count)} ${kind}`, receivedOn)),
    );
  return joined((partners ?? []).map(({ name, agreedOn }) => dated(name, agreedOn)));
}

/** A value of the work as people read it; empty where there is none. */
export function workValueText<Field extends WorkField>(
  field: Field,
  work: Pick<VillageWork, Field>,
  kinds: readonly NamedChoice[],
): string {
  const listing = listText(field, work, kinds);
  if (listing !== undefined) return listing;
  const value: VillageWork[WorkField] = work[field];
  if (value === null || value === '') return '';
  if (typeof value === 'number') return MONEY.includes(field) ? formatRupiah(value) : formatInteger(value);
  const { financingState, arrears }: Partial<VillageWork> = work;
  if (field === 'financingState') return FINANCING_STATE_LABELS[financingState ?? ''];
  if (field === 'arrears') return ARREARS_LABELS[arrears ?? ''];
  if (typeof value !== 'string') return '';
  return isPlainDate(value) ? formatShortDate(value) : value;
}

/** One sentence for each field of a change: "Unit usaha: - → Gerai sembako beroperasi". */
export function workSentences(
  before: Partial<VillageWork> | undefined,
  after: Partial<VillageWork> | undefined,
  kinds: readonly NamedChoice[],
): readonly string[] {
  return (Object.keys(after ?? {}) as WorkField[]).map((field) => {
    const [from, to] = [before, after].map((side) =>
      side !== undefined && field in side ? workValueText(field, side as VillageWork, kinds) || '-' : '-',
    );
    return `${WORK_FIELD_LABELS[field]}: ${from ?? '-'} → ${to ?? '-'}`;
  });
}
