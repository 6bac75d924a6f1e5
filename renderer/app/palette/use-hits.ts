import type { RequestName } from '#contract/index.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { paletteText as text } from '../../text/frame/palette.ts';
import { frameText } from '../../text/frame/frame.ts';
import { needOf, RAIL } from '../screens.tsx';
import { actsFor, COMMANDS } from './commands.ts';
import { holds, type Hit } from './hit.ts';

/** Of each kind; who needs more uses the list of that screen. */
const LIMIT = 20;
/** Before the words: only what can be begun, or only letters (by their number). */
export const ONLY_COMMANDS = '>';
export const ONLY_LETTERS = '#';

export interface Hits {
  readonly hits: readonly Hit[];
  /** Something is still being read. */
  readonly isReading: boolean;
}

/** Everything the words are found in; without words what was opened last, and the screens. */
export function useHits(typed: string): Hits {
  const { recent } = useNavigation();
  const mode = typed.startsWith(ONLY_COMMANDS)
    ? 'commands'
    : typed.startsWith(ONLY_LETTERS)
      ? 'letters'
      : 'all';
  const words = (mode === 'all' ? typed : typed.slice(1)).trim();
  const may = useMay();
  const stored = useStoredHits(words, mode);
  if (words === '' && mode === 'all') {
    const last = recent.map(({ place, name }, index) => ({
      key: `recent-${index}`,
      kind: 'recent' as const,
      title: name,
      detail: text.screenOf[place.screen] ?? '',
      place,
    }));
    return { hits: [...last, ...screenHits('', may)], isReading: false };
  }
  const own = mode === 'letters' ? [] : commandHits(words, stored.hits);
  return {
    hits: [...stored.hits, ...(mode === 'all' ? screenHits(words, may) : []), ...own],
    isReading: stored.isReading,
  };
}

function useStoredHits(words: string, mode: 'all' | 'commands' | 'letters'): Hits {
  const may = useMay();
  const isAll = mode === 'all' && words !== '';
  const cooperatives = useRequest(
    'cooperative.list',
    { text: words, limit: LIMIT },
    { isEnabled: isAll && may('cooperative.list') },
  );
  const people = useRequest(
    'person.search',
    { text: words, limit: LIMIT },
    { isEnabled: isAll && may('person.search') },
  );
  const letters = useRequest(
    'letter.list',
    { text: words, limit: LIMIT },
    { isEnabled: words !== '' && mode !== 'commands' && may('letter.list') },
  );
  const files = useRequest(
    'formation.board',
    { text: words, hasMoved: true, limit: LIMIT },
    { isEnabled: isAll && may('formation.board') },
  );
  const talks = useRequest(
    'consultation.list',
    { text: words, limit: LIMIT },
    { isEnabled: isAll && may('consultation.list') },
  );
  const received = useRequest(
    'incoming.list',
    { text: words, limit: LIMIT },
    { isEnabled: isAll && may('incoming.list') },
  );
  const activities = useRequest(
    'activity.list',
    { text: words, limit: LIMIT },
    { isEnabled: isAll && may('activity.list') },
  );
  const businesses = useRequest(
    'umkm.list',
    { text: words, limit: LIMIT },
    { isEnabled: isAll && may('umkm.list') },
  );
  const officers = useOfficers(words, isAll && may('coaching.choices'));
  const laws = useRequest('basis.list', { text: words }, { isEnabled: isAll && may('basis.list') });
  if (words === '') return { hits: [], isReading: false };
  const all = isAll
    ? [
        ...(cooperatives.data?.rows ?? []).map((row): Hit => ({
          key: row.id,
          kind: 'cooperative',
          title: row.name,
          detail: [row.villageName, row.districtName, row.legalEntityNumber || row.nikKoperasi]
            .filter(Boolean)
            .join(', '),
          place: { screen: 'record', id: row.id },
        })),
        ...(people.data ?? []).map(({ id, name, cooperatives: at }): Hit => ({
          key: id,
          kind: 'person',
          title: name,
          detail: at,
          // Who is nobody in a cooperative is found as the owner of a business.
          place: at === '' ? { screen: 'umkm', text: name } : { screen: 'cooperatives', text: name },
        })),
        ...(files.data?.rows ?? []).map((row): Hit => ({
          key: row.id,
          kind: 'formation',
          title: row.name,
          detail: text.formation(row.founderCount, row.notary),
          place: { screen: 'formation', id: row.id },
        })),
        ...(received.data?.rows ?? []).map((row): Hit => ({
          key: row.id,
          kind: 'incoming',
          title: row.subject,
          detail: [row.agenda, row.sender, row.letterNumber].filter(Boolean).join(', '),
          place: { screen: 'incoming', id: row.id },
        })),
        ...(talks.data?.rows ?? []).map((row): Hit => ({
          key: row.id,
          kind: 'consultation',
          title: row.name,
          detail: formatShortDate(row.heldOn),
          place: { screen: 'consultation' },
        })),
        ...(activities.data?.rows ?? []).map((row): Hit => ({
          key: row.id,
          kind: 'activity',
          title: row.title,
          detail: [row.kindText, String(row.year)].filter(Boolean).join(', '),
          place: { screen: 'activity', id: row.id },
        })),
        ...(businesses.data?.rows ?? []).map((row): Hit => ({
          key: row.id,
          kind: 'umkm',
          title: row.name,
          detail: [row.ownerName, row.districtName].filter(Boolean).join(', '),
          place: { screen: 'umkm', id: row.id },
        })),
        ...officers.hits,
        ...(laws.data?.rows ?? []).slice(0, LIMIT).map((row): Hit => ({
          key: row.id,
          kind: 'legalBasis',
          title: row.head,
          detail: row.title,
          place: { screen: 'settings', tab: 'legalBases', text: words },
        })),
      ]
    : [];
  const found =
    mode === 'commands'
      ? []
      : (letters.data?.rows ?? []).map((row): Hit => ({
          key: row.id,
          kind: 'letter',
          title: row.subject,
          detail: [row.number, row.recipientLabel, formatShortDate(row.datedOn)].filter(Boolean).join(', '),
          place: { screen: 'letters', text: row.number || row.subject },
        }));
  const asked = isAll
    ? [cooperatives, people, letters, files, talks, received, activities, businesses, laws]
    : mode === 'letters'
      ? [letters]
      : [];
  return {
    hits: [...all, ...found],
    isReading: officers.isReading || asked.some(({ isFetching }) => isFetching),
  };
}

/** Field officers are few: an office has dozens, which are read whole. */
function useOfficers(words: string, isEnabled: boolean): Hits {
  const { data, isFetching } = useRequest('coaching.choices', {}, { isEnabled });
  const rows = isEnabled ? (data?.officers ?? []) : [];
  const hits = rows
    .filter(({ name }) => holds(name, words))
    .map(({ id, name, endsOn }): Hit => ({
      key: id,
      kind: 'officer',
      title: name,
      detail: endsOn === null ? '' : text.dutyUntil(formatShortDate(endsOn)),
      place: { screen: 'coaching', tab: 'officers' },
    }));
  return { hits, isReading: isEnabled && isFetching };
}

function screenHits(words: string, may: (name: RequestName) => boolean): readonly Hit[] {
  return RAIL.filter(
    ({ label, place }) => may(needOf(place.screen)) && (words === '' || holds(label, words)),
  ).map(({ place, label, group }) => ({
    key: `screen-${place.screen}`,
    kind: 'screen',
    title: label,
    isNamed: words !== '' && label.toLowerCase().startsWith(words.toLowerCase()),
    detail: group === null ? '' : frameText.groups[group],
    place,
  }));
}

function commandHits(words: string, stored: readonly Hit[]): readonly Hit[] {
  const first = stored.find(({ kind }) => kind === 'cooperative');
  const acts =
    first?.place.screen === 'record' && first.place.id !== null
      ? actsFor(first.place.id).map((act) => ({ ...act, detail: text.withFirst(first.title) }))
      : [];
  const begun = COMMANDS.filter(({ title }) => words === '' || holds(title, words)).map((each) => ({
    ...each,
    detail: text.command,
  }));
  const all = first
    ? [
        {
          title: text.listAll(words),
          place: { screen: 'cooperatives', text: words } as const,
          detail: text.command,
        },
      ]
    : [];
  return [...begun, ...acts, ...all].map(({ title, place, detail }) => ({
    key: `command-${title}`,
    kind: 'command',
    title,
    detail,
    place,
  }));
}
