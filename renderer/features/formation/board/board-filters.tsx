import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import { FORMATION_STAGE_LABELS, type FormationStage } from '#rules/formation/stage.ts';
import { formationBoardText as text } from '../../../text/formation/board.ts';
import css from '../parts/formation.module.css';

export interface BoardFilter {
  readonly text: string;
  readonly officer: string | null;
  readonly notary: string | null;
  readonly districtCode: string | null;
  readonly waitingFor: FormationStage | null;
  /** Only those whose verdict says that they may be submitted. */
  readonly isReady: boolean;
  readonly hasMoved: boolean;
}
type Board = OutputOf<'formation.board'>;

export const NO_FILTER: BoardFilter = {
  text: '',
  officer: null,
  notary: null,
  districtCode: null,
  waitingFor: null,
  isReady: false,
  hasMoved: false,
};

interface BoardFiltersProps {
  readonly board: Board | undefined;
  readonly filter: BoardFilter;
  readonly onChange: (filter: BoardFilter) => void;
}

/** What of the filter is set, in words, each with what takes it away. */
function saidParts(filter: BoardFilter, board: Board | undefined) {
  const { said } = text.filter;
  const district = board?.districts.find(({ code }) => code === filter.districtCode);
  const parts: readonly (readonly [string | false | null, Partial<BoardFilter>])[] = [
    [filter.text !== '' && said.text(filter.text), { text: '' }],
    [filter.officer !== null && said.officer(filter.officer), { officer: null }],
    [filter.notary !== null && said.notary(filter.notary), { notary: null }],
    [district !== undefined && said.district(district.name), { districtCode: null }],
    [
      filter.waitingFor !== null && said.waiting(FORMATION_STAGE_LABELS[filter.waitingFor]),
      { waitingFor: null },
    ],
    [filter.isReady && said.ready, { isReady: false }],
    [filter.hasMoved && said.moved, { hasMoved: false }],
  ];
  return parts.flatMap(([words, removal]) => (typeof words === 'string' ? [{ words, removal }] : []));
}

/** Who, where and waiting for what; below it the same as a sentence whose parts can be taken away. */
export function BoardFilters({ board, filter, onChange }: BoardFiltersProps) {
  const change = (changes: Partial<BoardFilter>) => onChange({ ...filter, ...changes });
  const select = { clearable: true, searchable: true, placeholder: text.filter.any } as const;
  const parts = saidParts(filter, board);
  return (
    <>
      <div className={css.filters}>
        <TextInput
          label={text.filter.text}
          value={filter.text}
          maxLength={100}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <Select
          {...select}
          label={text.filter.waiting}
          data={(board?.waiting ?? []).map(({ stage, count }) => ({
            value: stage,
            label: text.waitingCount(FORMATION_STAGE_LABELS[stage], count),
          }))}
          value={filter.waitingFor}
          onChange={(waitingFor) => change({ waitingFor })}
        />
        <Select
          {...select}
          label={text.filter.district}
          data={(board?.districts ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          value={filter.districtCode}
          onChange={(districtCode) => change({ districtCode })}
        />
        <Select
          {...select}
          label={text.filter.officer}
          data={[...(board?.officers ?? [])]}
          value={filter.officer}
          onChange={(officer) => change({ officer })}
        />
        <Select
          {...select}
          label={text.filter.notary}
          data={[...(board?.notaries ?? [])]}
          value={filter.notary}
          onChange={(notary) => change({ notary })}
        />
      </div>
      <div className={css.sentence}>
        <span role="status">{board && text.filter.found(board.total)}</span>
        {parts.map(({ words, removal }) => (
          <Button
            key={words}
            variant="light"
            size="compact-sm"
            aria-label={text.filter.remove(words)}
            onClick={() => change(removal)}
          >
            {words} ×
          </Button>
        ))}
        <Checkbox
          label={text.filter.ready}
          checked={filter.isReady}
          onChange={(event) => change({ isReady: event.currentTarget.checked })}
        />
        <Checkbox
          label={text.filter.moved}
          checked={filter.hasMoved}
          onChange={(event) => change({ hasMoved: event.currentTarget.checked })}
        />
      </div>
    </>
  );
}
