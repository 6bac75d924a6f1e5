import { formatShortDate } from '../value/indonesian-date.ts';
import { formatInteger } from '../value/numbers.ts';
import { isPlainDate } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { NeedState, VillageLack, VillageStanding } from './lack.ts';
import { NEED_EDITORS, NEED_HINTS } from './need.ts';
import { ACCOUNT_STATE_LABELS, BUILDING_STATE_LABELS, LAND_STATUS_LABELS } from './programme.ts';

/** What stands in the cell of a need, as it is typed: closed lists by their labels, days as dd/mm/yyyy. */
export function needValue(need: VillageLack, { facts }: Pick<VillageStanding, 'facts'>): string {
  const editor = NEED_EDITORS[need];
  if (editor.kind === 'elsewhere') return '';
  const value = facts[editor.field] ?? '';
  if (editor.kind === 'choice') return value === '' ? '' : (editor.words[value] ?? value);
  return isPlainDate(value) ? formatShortDate(value) : value;
}

const since = (on: PlainDate | null): string => (on === null ? '' : ` sejak ${formatShortDate(on)}`);

function ownDetail(need: VillageLack, { facts, rat }: VillageStanding): string {
  if (need === 'account' && facts.accountState !== '') {
    return `${ACCOUNT_STATE_LABELS[facts.accountState]}${since(facts.accountOn)}`;
  }
  if (need === 'building' && facts.buildingState !== '') return BUILDING_STATE_LABELS[facts.buildingState];
  if (need === 'land') {
    return [
      facts.landArea === null ? '' : `${formatInteger(facts.landArea)} m²`,
      facts.landStatus === '' ? '' : LAND_STATUS_LABELS[facts.landStatus],
      facts.landReadiness === 'not_ready' ? 'belum siap' : '',
    ]
      .filter(Boolean)
      .join(', ');
  }
  return need === 'rat' && rat === 'held' ? 'sudah dilaksanakan, laporannya belum masuk' : '';
}

/** One line about a need that is not finished: what is known of it, else where it comes from. */
export function needDetail(need: VillageLack, state: NeedState, village: VillageStanding): string {
  const own = ownDetail(need, village);
  if (own !== '') return own.charAt(0).toUpperCase() + own.slice(1);
  return state === 'unnumbered' ? 'Nomor atau tanggalnya belum dicatat.' : NEED_HINTS[need];
}
