import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';

const { officers: text } = recordTabsText;

interface Term {
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly isCurrent: boolean;
}

/** "12/03/2021 - 12/03/2026", "12/03/2021 - sekarang"; an unknown beginning is "?". */
export function termWords({ startsOn, endsOn, isCurrent }: Term): string {
  const until = endsOn ? formatShortDate(endsOn) : isCurrent ? text.open : text.ended;
  return text.term(startsOn ? formatShortDate(startsOn) : text.fromUnknown, until);
}
