import { Button, NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { AWARD_RANKINGS, type AwardRanking } from '#rules/award/ranking.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { awardChoiceText as text } from '../../text/award/choice.ts';
import { CHOICE_VIEWS, type ChoiceView } from './choice-rows.ts';
import css from './choose-step.module.css';

interface ChooseToolbarProps {
  readonly planned: number | null;
  readonly ranking: AwardRanking;
  readonly isBusy: boolean;
  readonly marked: number;
  readonly hasChosen: boolean;
  readonly view: ChoiceView;
  readonly typed: string;
  readonly onTake: (count: number) => void;
  readonly onRanking: (ranking: AwardRanking) => void;
  readonly onClear: () => void;
  readonly onExclude: () => void;
  readonly onView: (view: ChoiceView) => void;
  readonly onType: (words: string) => void;
}

/** The excluded are asked for under the table, where they are counted. */
const SHOWN_VIEWS = ['all', 'cut', 'chosen'] as const satisfies readonly ChoiceView[];

/** The views side by side; in a list where large letters leave no room for three. */
function ViewChoice({ view, onView }: Pick<ChooseToolbarProps, 'view' | 'onView'>) {
  const shared = {
    'aria-label': text.viewLabel,
    data: SHOWN_VIEWS.map((value) => ({ value, label: text.views[value] })),
    value: view,
    onChange: (value: string | null) => onView(CHOICE_VIEWS.find((one) => one === value) ?? 'all'),
  };
  return useHasRoom() ? (
    <SegmentedControl transitionDuration={0} {...shared} />
  ) : (
    <Select w="8.25rem" allowDeselect={false} {...shared} />
  );
}

/** Taking the first of the ranking, leaving the marked ones out, and which part of the table is looked at. */
export function ChooseToolbar(props: ChooseToolbarProps) {
  const { planned, ranking, isBusy, marked } = props;
  const [count, setCount] = useState<number | ''>(planned ?? '');
  const hasRoom = useHasRoom();
  const padding = hasRoom ? 'sm' : 'xs';
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const take = () => count !== '' && props.onTake(count);
  return (
    <div className={css.toolbar}>
      <Offered asks="award.take">
        <form
          className={css.take}
          onSubmit={(event) => {
            event.preventDefault();
            take();
          }}
        >
          <Button type="submit" variant="default" px={padding} disabled={isBusy || count === ''}>
            {text.take}
          </Button>
          <NumberInput
            aria-label={text.takeLabel}
            w="3.5rem"
            hideControls
            min={1}
            max={100_000}
            allowDecimal={false}
            allowNegative={false}
            value={count}
            onChange={(value) => setCount(typeof value === 'number' ? value : '')}
          />
          {hasRoom && <span>{text.top}</span>}
        </form>
      </Offered>
      <Select
        aria-label={text.rankingLabel}
        w={hasRoom ? '10.5rem' : '10rem'}
        data={AWARD_RANKINGS.map((value) => ({ value, label: text.rankings[value] }))}
        value={ranking}
        allowDeselect={false}
        onChange={(value) => props.onRanking(AWARD_RANKINGS.find((one) => one === value) ?? ranking)}
      />
      <Offered asks="award.tickMany">
        <Button variant="default" px={padding} disabled={!props.hasChosen} onClick={props.onClear}>
          {text.clear}
        </Button>
      </Offered>
      <Offered asks="award.choose">
        <Button
          variant="default"
          px={padding}
          title={text.excludeHint}
          disabled={marked === 0}
          onClick={props.onExclude}
        >
          {text.exclude(marked)}
        </Button>
      </Offered>
      <TextInput
        ref={box}
        type="search"
        aria-label={text.search}
        placeholder={text.searchShort}
        w={hasRoom ? '9rem' : '6.5rem'}
        ml="auto"
        value={props.typed}
        onChange={(event) => props.onType(event.currentTarget.value)}
      />
      <ViewChoice view={props.view} onView={props.onView} />
    </div>
  );
}
