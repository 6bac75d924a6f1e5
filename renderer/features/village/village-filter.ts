import type { VillageFilter } from '#contract/village.ts';
import { VILLAGE_LACK_LABELS } from '#rules/village/lack.ts';
import type { VillageLack } from '#rules/village/lack.ts';
import { VILLAGE_MODEL_LABELS, VILLAGE_MODELS } from '#rules/village/programme.ts';
import { WORK_LIST_LABELS, WORK_LISTS } from '#rules/village/work/lists.ts';
import type { Region } from '../../lib/use-districts.ts';
import { choicesOf } from '../../parts/field/choice-field.tsx';
import { pickSome, split } from '../../parts/filter/filter-part.ts';
import type { ListFilterProps } from '../../parts/filter/list-filter.tsx';
import { villageText as text } from '../../text/village/village.ts';
import { matrixText } from '../../text/village/matrix.ts';
import { workText } from '../../text/village/work.ts';
import type { Matrix } from './matrix-lines.ts';

/** A pill cannot hold an empty word; this one stands for "belum dipilih". */
const UNCHOSEN = '-';
const MODELS = VILLAGE_MODELS.map((model) => ({
  value: model === '' ? UNCHOSEN : model,
  label: VILLAGE_MODEL_LABELS[model],
}));
const LISTS = choicesOf(WORK_LISTS, WORK_LIST_LABELS);
const SEGMENTS = ['lacking', 'complete'] as const;

interface VillageFilterOptions {
  readonly filter: VillageFilter;
  readonly counts: Matrix['counts'] | undefined;
  readonly districts: readonly Region[];
  /** The needs that are asked. */
  readonly needs: readonly VillageLack[];
  /** Otherwise the rarer parts wait until they are asked for. */
  readonly hasRoom: boolean;
  readonly onChange: (filter: VillageFilter) => void;
}

/** Words, the split by completeness, where, what lacks, which list and which model. */
export function villageFilter(options: VillageFilterOptions): ListFilterProps {
  const { filter, counts, districts, needs, hasRoom, onChange } = options;
  const segment = filter.isComplete === true ? 'complete' : 'lacking';
  return {
    search: {
      label: text.search,
      short: text.searchShort,
      words: filter.text ?? '',
      onWords: (words) => onChange({ ...filter, text: words }),
    },
    parts: [
      split({
        label: matrixText.completeness,
        any: matrixText.anyCompleteness,
        options: SEGMENTS.map((value) => ({
          value,
          label: matrixText.segments[value],
          count: counts?.[value],
        })),
        value: filter.isComplete === undefined || filter.isComplete === null ? null : segment,
        onChange: (chosen) =>
          onChange({ ...filter, isComplete: chosen === null ? null : chosen === 'complete' }),
      }),
      pickSome({
        label: text.district,
        any: text.anyDistrict,
        options: districts.map(({ code, name }) => ({ value: code, label: name })),
        value: filter.districts ?? [],
        onChange: (chosen) => onChange({ ...filter, districts: chosen }),
      }),
      pickSome({
        label: text.lack,
        any: text.anyLack,
        options: needs.map((need) => ({ value: need, label: VILLAGE_LACK_LABELS[need] })),
        value: filter.lacks ?? [],
        onChange: (chosen) => onChange({ ...filter, lacks: chosen }),
      }),
      pickSome({
        label: workText.list,
        any: workText.anyList,
        options: LISTS,
        value: filter.work ?? [],
        isRare: !hasRoom,
        onChange: (work) => onChange({ ...filter, work }),
      }),
      pickSome({
        label: text.model,
        any: text.anyModel,
        options: MODELS,
        value: (filter.models ?? []).map((model) => (model === '' ? UNCHOSEN : model)),
        isRare: !hasRoom,
        onChange: (chosen) =>
          onChange({
            ...filter,
            models: VILLAGE_MODELS.filter((one) => chosen.includes(one === '' ? UNCHOSEN : one)),
          }),
      }),
    ],
    // The order of the rows is no filter.
    onClear: () => onChange(filter.sort ? { sort: filter.sort } : {}),
  };
}
