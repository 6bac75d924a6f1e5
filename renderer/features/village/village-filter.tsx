import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { VillageFilter } from '#contract/village.ts';
import { VILLAGE_LACK_LABELS } from '#rules/village/lack.ts';
import type { VillageLack } from '#rules/village/lack.ts';
import { VILLAGE_MODEL_LABELS, VILLAGE_MODELS } from '#rules/village/programme.ts';
import { WORK_LIST_LABELS, WORK_LISTS } from '#rules/village/work/lists.ts';
import { useDistricts } from '../../lib/use-districts.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { choicesOf } from '../../parts/field/choice-field.tsx';
import { FilterPill } from '../../parts/layout/filter-pill.tsx';
import { villageText as text } from '../../text/village/village.ts';
import { matrixText } from '../../text/village/matrix.ts';
import { workText } from '../../text/village/work.ts';
import type { Matrix } from './matrix-lines.ts';
import css from './village.module.css';

/** A pill cannot hold an empty word; this one stands for "belum dipilih". */
const UNCHOSEN = '-';
const MODELS = VILLAGE_MODELS.map((model) => ({
  value: model === '' ? UNCHOSEN : model,
  label: VILLAGE_MODEL_LABELS[model],
}));
const LISTS = choicesOf(WORK_LISTS, WORK_LIST_LABELS);
const SEGMENTS = ['all', 'lacking', 'complete'] as const;
type Segment = (typeof SEGMENTS)[number];
const WANTED = { all: null, lacking: false, complete: true } as const;

interface VillageFilterProps {
  readonly filter: VillageFilter;
  readonly counts: Matrix['counts'] | undefined;
  /** The needs that are asked. */
  readonly needs: readonly VillageLack[];
  /** Otherwise the rarest part waits until it is asked for. */
  readonly hasRoom: boolean;
  readonly onChange: (filter: VillageFilter) => void;
}

/** The filter as pills, each taken away by its cross; the split by completeness with its counts at the right. */
export function VillageFilterBar({ filter, counts, needs, hasRoom, onChange }: VillageFilterProps) {
  const [isModelAsked, setModelAsked] = useState(false);
  const models = filter.models ?? [];
  const work = filter.work ?? [];
  const groups = useDistricts();
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const districts = groups.flatMap(({ districts: ofRegency }) =>
    ofRegency.map(({ code, name }) => ({ value: code, label: name })),
  );
  const segment = SEGMENTS.find((one) => WANTED[one] === (filter.isComplete ?? null)) ?? 'all';
  const labelOf = (one: Segment) =>
    counts ? matrixText.segment(matrixText.segments[one], counts[one]) : matrixText.segments[one];
  return (
    <div className={css.filters} role="search" aria-label={matrixText.filter}>
      <TextInput
        ref={box}
        type="search"
        aria-label={text.search}
        placeholder={text.searchShort}
        title="Ctrl+F"
        value={filter.text ?? ''}
        size="xs"
        w="7.5rem"
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      <FilterPill
        label={text.district}
        any={text.anyDistrict}
        options={districts}
        value={filter.districts ?? []}
        onChange={(chosen) => onChange({ ...filter, districts: chosen })}
      />
      <FilterPill
        label={text.lack}
        any={text.anyLack}
        options={needs.map((need) => ({ value: need, label: VILLAGE_LACK_LABELS[need] }))}
        value={filter.lacks ?? []}
        onChange={(chosen) => onChange({ ...filter, lacks: chosen })}
      />
      {(hasRoom || work.length > 0) && (
        <FilterPill
          label={workText.list}
          any={workText.anyList}
          options={LISTS}
          value={work}
          onChange={(chosen) =>
            onChange({ ...filter, work: WORK_LISTS.filter((one) => chosen.includes(one)) })
          }
        />
      )}
      {hasRoom || isModelAsked || models.length > 0 ? (
        <FilterPill
          label={text.model}
          any={text.anyModel}
          options={MODELS}
          value={models.map((model) => (model === '' ? UNCHOSEN : model))}
          startsOpen={isModelAsked}
          onChange={(chosen) =>
            onChange({
              ...filter,
              models: VILLAGE_MODELS.filter((one) => chosen.includes(one === '' ? UNCHOSEN : one)),
            })
          }
        />
      ) : (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={matrixText.byModel}
          title={matrixText.byModel}
          onClick={() => setModelAsked(true)}
        >
          +
        </Button>
      )}
      <SegmentedControl
        aria-label={matrixText.completeness}
        className={css.segments ?? ''}
        size="xs"
        data={SEGMENTS.map((one) => ({ value: one, label: labelOf(one) }))}
        value={segment}
        onChange={(chosen) => onChange({ ...filter, isComplete: WANTED[chosen] })}
      />
    </div>
  );
}
