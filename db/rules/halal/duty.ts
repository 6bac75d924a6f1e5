import type { DatedRule } from '../rule-book/dated-rule.ts';
import type { HalalDuty } from '../rule-book/halal-value.ts';
import { SCALE_LABELS } from '../umkm/scale.ts';
import type { Scale } from '../umkm/scale.ts';
import { isPlainDate } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

export interface DutyReading {
  /** `none`: no rule asks it of such a product. */
  readonly state: 'none' | 'coming' | 'due' | 'met';
  readonly from: PlainDate | null;
  /** "wajib mulai 18-10-2026", "wajib halal, belum"; empty where nothing is asked. */
  readonly sentence: string;
}

const NOTHING: DutyReading = { state: 'none', from: null, sentence: '' };

/** "18-10-2026", as the office writes a day on a label. */
const dashed = (day: PlainDate): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${String(date)}-${String(month)}-${String(year)}`;
};

interface Asked {
  /** A code of `product-kinds`. */
  readonly kind: string;
  /** Null: the business's scale is not known; then the latest day is said, and that it may be earlier. */
  readonly scale: Scale | null;
  readonly hasCertificate: boolean;
}

/** Whether a product must be halal on a day, by the rule of that day. */
export function readDuty(
  { kind, scale, hasCertificate }: Asked,
  { value }: DatedRule<readonly HalalDuty[]>,
  on: PlainDate,
): DutyReading {
  const ofKind = value.filter(({ kinds }) => kinds.includes(kind));
  const asked = ofKind
    .filter(({ scales }) => scale === null || scales.includes(scale))
    .toSorted((one, other) => (one.from < other.from ? 1 : -1))
    .at(0);
  if (!asked || !isPlainDate(asked.from)) return NOTHING;
  const from = asked.from;
  if (hasCertificate) return { state: 'met', from, sentence: '' };
  if (on >= from) return { state: 'due', from, sentence: 'wajib halal, belum' };
  const earlier = scale === null ? ofKind.filter((one) => one.from < from) : [];
  const words = earlier.flatMap(({ scales }) =>
    scales.map((one) => (SCALE_LABELS as Readonly<Record<string, string>>)[one] ?? one),
  );
  const doubt =
    words.length === 0 ? '' : ` (skala usahanya belum tercatat; ${words.join(' dan ')} lebih dahulu)`;
  return { state: 'coming', from, sentence: `wajib mulai ${dashed(from)}${doubt}` };
}
