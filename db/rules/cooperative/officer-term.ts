import { formatLongDate } from '../value/indonesian-date.ts';
import { headsBoard, officerSlotOf } from './officer-slot.ts';
import type { OfficerSlot } from './officer-slot.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import type { FieldFault } from '../value/field-fault.ts';
import type { RoleOrgan } from './register-field.ts';

/** A person's term in one position of a cooperative; an open side means not known. */
export interface OfficerTerm {
  readonly name: string;
  readonly organ: RoleOrgan;
  readonly position: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
}

/** True on the first day, the last day and every day between; the open side of a term has no limit. */
export function isHeldOn(term: Pick<OfficerTerm, 'startsOn' | 'endsOn'>, on: PlainDate): boolean {
  return (term.startsOn === null || term.startsOn <= on) && (term.endsOn === null || on <= term.endsOn);
}

/** "2021 sampai 2024" in full days; empty when neither side is known. */
export function termText({ startsOn, endsOn }: Pick<OfficerTerm, 'startsOn' | 'endsOn'>): string {
  if (startsOn === null && endsOn === null) return '';
  if (startsOn === null) return `sampai ${formatLongDate(endsOn as PlainDate)}`;
  const from = formatLongDate(startsOn);
  return endsOn === null ? `sejak ${from}` : `${from} sampai ${formatLongDate(endsOn)}`;
}

/** A term that ends before it begins. */
export function termFaults(
  term: Pick<OfficerTerm, 'startsOn' | 'endsOn'>,
): readonly FieldFault<'startsOn' | 'endsOn'>[] {
  const { startsOn, endsOn } = term;
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return [];
  const message = `Masa jabatan berakhir ${formatLongDate(endsOn)}, sebelum mulainya ${formatLongDate(startsOn)}. Periksa kedua tanggal.`;
  return [{ field: 'endsOn', message }];
}

const byNewestTerm = (a: OfficerTerm, b: OfficerTerm): number =>
  Number(headsBoard(b.position)) - Number(headsBoard(a.position)) ||
  (b.startsOn ?? '').localeCompare(a.startsOn ?? '');

const byLatestEnd = (a: OfficerTerm, b: OfficerTerm): number =>
  (b.endsOn ?? '').localeCompare(a.endsOn ?? '') || byNewestTerm(a, b);

/**
 * The one name that lists and exports print for a position: who holds it on the day, the head of a board before its
 * members. A term that ran out without a successor keeps its holder's name there, as the office does, and is named
 * among the remarks instead. Undefined when nobody has held it.
 */
export function slotHolder<Term extends OfficerTerm>(
  terms: readonly Term[],
  slot: OfficerSlot,
  on: PlainDate,
): Term | undefined {
  const ofSlot = terms.filter(
    (term) =>
      officerSlotOf(term.organ, term.position) === slot && (term.startsOn === null || term.startsOn <= on),
  );
  const current = ofSlot.filter((term) => isHeldOn(term, on)).sort(byNewestTerm);
  return current[0] ?? ofSlot.sort(byLatestEnd)[0];
}

const SINGLE_SLOTS: readonly OfficerSlot[] = ['chair', 'secretary', 'treasurer'];

/** Warnings where two people hold, on one day, a position that has one holder. */
export function doubleHolderReasons(terms: readonly OfficerTerm[], on: PlainDate): readonly Reason[] {
  return SINGLE_SLOTS.flatMap((slot) => {
    const holders = terms.filter(
      (term) => officerSlotOf(term.organ, term.position) === slot && isHeldOn(term, on),
    );
    const names = [...new Set(holders.map(({ name }) => name))];
    const [first] = holders;
    if (names.length < 2 || !first) return [];
    const message = `${first.position} tercatat ${names.length} orang pada saat yang sama: ${names.join(' dan ')}. Akhiri masa jabatan yang lama bila sudah diganti.`;
    return [
      { code: 'JABATAN_GANDA', level: 'warning', message, field: first.position, value: names.join(', ') },
    ];
  });
}

/** Positions whose last term has run out and that nobody has taken over since. */
export function expiredTermReasons(terms: readonly OfficerTerm[], on: PlainDate): readonly Reason[] {
  const seats = new Map<string, OfficerTerm[]>();
  for (const term of terms) {
    const slot = officerSlotOf(term.organ, term.position);
    const seat = `${term.organ} ${slot === undefined || term.organ === 'pengawas' ? term.position.toLowerCase() : slot}`;
    seats.set(seat, [...(seats.get(seat) ?? []), term]);
  }
  return [...seats.values()].flatMap((held) => {
    const last = [...held].sort(byLatestEnd)[0];
    if (!last || last.endsOn === null || held.some((term) => term.endsOn === null || term.endsOn >= on))
      return [];
    const ended = formatLongDate(last.endsOn);
    const message = `Masa jabatan ${last.position} ${last.name} berakhir ${ended} dan penggantinya belum tercatat.`;
    return [
      {
        code: 'MASA_JABATAN_BERAKHIR',
        level: 'warning',
        message,
        field: last.position,
        value: last.name,
        limit: ended,
      },
    ] satisfies readonly Reason[];
  });
}
