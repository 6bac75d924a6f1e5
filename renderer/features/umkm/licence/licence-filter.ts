import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import {
  LICENCE_HELPER_LABELS,
  LICENCE_HELPERS,
  LICENCE_STANDING_LABELS,
  LICENCE_STANDINGS,
} from '#rules/licence/licence.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { named, pickOne, pickSome, removedFlag } from '../../../parts/filter/filter-part.ts';
import type { ListFilterProps } from '../../../parts/filter/list-filter.tsx';
import { licenceText } from '../../../text/umkm/licence.ts';

const { list: text } = licenceText;

export type ShownLicences = Pick<
  CheckedInputOf<'licence.list'>,
  'owner' | 'kind' | 'standings' | 'districtCode' | 'helper' | 'issuedYear' | 'isRemoved'
>;
export const EVERY_LICENCE: ShownLicences = {
  owner: null,
  kind: '',
  standings: [],
  districtCode: null,
  helper: null,
  issuedYear: null,
  isRemoved: false,
};

interface LicenceFilterOptions {
  readonly shown: ShownLicences;
  readonly words: string;
  readonly today: PlainDate;
  readonly choices: OutputOf<'licence.choices'> | undefined;
  readonly districts: OutputOf<'umkm.choices'>['districts'];
  readonly onChange: (part: Partial<ShownLicences>) => void;
  readonly onWords: (words: string) => void;
}

const OWNERS = (['umkm', 'cooperative'] as const).map((value) => ({ value, label: text.owners[value] }));
const STANDINGS = LICENCE_STANDINGS.map((value) => ({ value, label: LICENCE_STANDING_LABELS[value] }));
const HELPERS = (['', ...LICENCE_HELPERS] as const).map((value) => ({
  value,
  label: LICENCE_HELPER_LABELS[value],
}));
/** Licences of ten years that run out now were issued so long ago. */
const YEARS_BACK = 10;

/** Words of owner or number, and what else narrows the licences of both owners. */
export function licenceFilter(options: LicenceFilterOptions): ListFilterProps {
  const { shown, words, today, choices, districts, onChange, onWords } = options;
  const thisYear = dateParts(today).year;
  const years = Array.from({ length: YEARS_BACK + 1 }, (_one, back) => String(thisYear - back));
  return {
    search: { label: text.search, words, onWords },
    parts: [
      pickSome({
        label: text.standing,
        any: text.anyStanding,
        options: STANDINGS,
        value: shown.standings,
        onChange: (standings) => onChange({ standings }),
      }),
      pickOne({
        label: text.kind,
        any: text.anyKind,
        options: named(choices?.kinds),
        value: shown.kind || null,
        onChange: (kind) => onChange({ kind: kind ?? '' }),
      }),
      pickOne({
        label: text.owner,
        any: text.anyOwner,
        options: OWNERS,
        value: shown.owner,
        onChange: (owner) => onChange({ owner }),
      }),
      pickOne({
        label: text.district,
        any: text.anyDistrict,
        options: named(districts),
        value: shown.districtCode,
        onChange: (districtCode) => onChange({ districtCode }),
      }),
      pickOne({
        label: text.helper,
        any: text.anyHelper,
        options: HELPERS,
        value: shown.helper,
        isRare: true,
        onChange: (helper) => onChange({ helper }),
      }),
      pickOne({
        label: text.year,
        any: text.anyYear,
        options: years.map((year) => ({ value: year, label: year })),
        value: shown.issuedYear === null ? null : String(shown.issuedYear),
        isRare: true,
        onChange: (year) => onChange({ issuedYear: year === null ? null : Number(year) }),
      }),
      removedFlag(shown.isRemoved, (isRemoved) => onChange({ isRemoved })),
    ],
    onClear: () => {
      onChange(EVERY_LICENCE);
      onWords('');
    },
  };
}
