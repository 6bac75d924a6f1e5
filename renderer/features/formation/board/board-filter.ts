import type { OutputOf } from '#contract/index.ts';
import { FORMATION_STAGE_LABELS, type FormationStage } from '#rules/formation/stage.ts';
import { flag, pickOne } from '../../../parts/filter/filter-part.ts';
import type { ListFilterProps } from '../../../parts/filter/list-filter.tsx';
import { formationBoardText } from '../../../text/formation/board.ts';

const { filter: text } = formationBoardText;

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

interface BoardFilterOptions {
  readonly board: Board | undefined;
  readonly filter: BoardFilter;
  /** In a narrow window the rarer ones wait. */
  readonly hasRoom: boolean;
  readonly onChange: (filter: BoardFilter) => void;
}

const same = (names: readonly string[] | undefined) =>
  (names ?? []).map((name) => ({ value: name, label: name }));

/** Waiting for what, where and whose; only what may be submitted; what has moved to the register too. */
export function boardFilter({ board, filter, hasRoom, onChange }: BoardFilterOptions): ListFilterProps {
  const change = (changes: Partial<BoardFilter>) => onChange({ ...filter, ...changes });
  return {
    search: { label: text.text, words: filter.text, onWords: (words) => change({ text: words }) },
    parts: [
      pickOne({
        label: text.waiting,
        any: text.anyStage,
        options: (board?.waiting ?? []).map(({ stage, count }) => ({
          value: stage,
          label: FORMATION_STAGE_LABELS[stage],
          count,
        })),
        value: filter.waitingFor,
        onChange: (waitingFor) => change({ waitingFor }),
      }),
      pickOne({
        label: text.district,
        any: text.anyDistrict,
        options: (board?.districts ?? []).map(({ code, name }) => ({ value: code, label: name })),
        value: filter.districtCode,
        onChange: (districtCode) => change({ districtCode }),
      }),
      pickOne({
        label: text.officer,
        any: text.anyOfficer,
        options: same(board?.officers),
        value: filter.officer,
        isRare: !hasRoom,
        onChange: (officer) => change({ officer }),
      }),
      pickOne({
        label: text.notary,
        any: text.anyNotary,
        options: same(board?.notaries),
        value: filter.notary,
        isRare: !hasRoom,
        onChange: (notary) => change({ notary }),
      }),
      flag({ label: text.ready, isOn: filter.isReady, onChange: (isReady) => change({ isReady }) }),
      flag({
        label: text.moved,
        isOn: filter.hasMoved,
        isRare: !hasRoom,
        onChange: (hasMoved) => change({ hasMoved }),
      }),
    ],
    onClear: () => onChange(NO_FILTER),
  };
}
