import type { OutputOf } from '#contract/index.ts';
import type { UmkmFilter } from '#contract/umkm/shapes.ts';
import { SCALE_LABELS, SCALES } from '#rules/umkm/scale.ts';
import { UMKM_STATUS_LABELS, UMKM_STATUSES } from '#rules/umkm/umkm.ts';
import { named, ofCooperative, pickOne, removedFlag } from '../../parts/filter/filter-part.ts';
import type { ListFilterProps } from '../../parts/filter/list-filter.tsx';
import { umkmText } from '../../text/umkm/umkm.ts';

const { filter: text } = umkmText;

export type ShownFilter = Required<
  Pick<
    UmkmFilter,
    'districtCode' | 'sector' | 'scale' | 'sex' | 'status' | 'productKind' | 'lacksLicence' | 'isRemoved'
  >
>;
export const EVERYTHING: ShownFilter = {
  districtCode: null,
  sector: '',
  scale: null,
  sex: null,
  status: null,
  productKind: '',
  lacksLicence: '',
  isRemoved: false,
};

const SCALE_OPTIONS = [
  ...SCALES.map((value) => ({ value, label: SCALE_LABELS[value] })),
  { value: 'unknown' as const, label: text.unknownScale },
];
const SEX_OPTIONS = [
  { value: 'L' as const, label: text.sexes.L },
  { value: 'P' as const, label: text.sexes.P },
];
const STATUS_OPTIONS = UMKM_STATUSES.map((value) => ({ value, label: UMKM_STATUS_LABELS[value] }));

interface UmkmFilterOptions {
  readonly shown: ShownFilter;
  readonly words: string;
  readonly cooperativeId: string | null;
  readonly choices: OutputOf<'umkm.choices'> | undefined;
  readonly onChange: (part: Partial<ShownFilter>) => void;
  readonly onWords: (words: string) => void;
  readonly onAll: () => void;
}

/** Words of business, owner or product, and what else narrows the register. */
export function umkmFilter(options: UmkmFilterOptions): ListFilterProps {
  const { shown, words, cooperativeId, choices, onChange, onWords, onAll } = options;
  return {
    search: { label: text.search, words, onWords },
    parts: [
      ...ofCooperative(cooperativeId, onAll),
      pickOne({
        label: text.district,
        any: text.anyDistrict,
        options: named(choices?.districts),
        value: shown.districtCode,
        onChange: (districtCode) => onChange({ districtCode }),
      }),
      pickOne({
        label: text.sector,
        any: text.anySector,
        options: named(choices?.sectors),
        value: shown.sector || null,
        onChange: (sector) => onChange({ sector: sector ?? '' }),
      }),
      pickOne({
        label: text.scale,
        any: text.anyScale,
        options: SCALE_OPTIONS,
        value: shown.scale,
        onChange: (scale) => onChange({ scale }),
      }),
      pickOne({
        label: text.sex,
        isRare: true,
        any: text.anySex,
        options: SEX_OPTIONS,
        value: shown.sex,
        onChange: (sex) => onChange({ sex }),
      }),
      pickOne({
        label: text.status,
        any: text.anyStatus,
        options: STATUS_OPTIONS,
        value: shown.status,
        onChange: (status) => onChange({ status }),
      }),
      pickOne({
        label: text.productKind,
        isRare: true,
        any: text.anyKind,
        options: named(choices?.productKinds),
        value: shown.productKind || null,
        onChange: (productKind) => onChange({ productKind: productKind ?? '' }),
      }),
      pickOne({
        label: text.lacksLicence,
        isRare: true,
        any: text.anyLicence,
        options: named(choices?.licenceKinds),
        value: shown.lacksLicence || null,
        onChange: (lacksLicence) => onChange({ lacksLicence: lacksLicence ?? '' }),
      }),
      removedFlag(shown.isRemoved === true, (isRemoved) => onChange({ isRemoved })),
    ],
    onClear: () => {
      onChange(EVERYTHING);
      onWords('');
      onAll();
    },
  };
}
