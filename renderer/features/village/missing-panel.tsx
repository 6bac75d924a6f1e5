import { Button } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import type { VillageNeed } from '#contract/village.ts';
import type { VillageLack } from '#rules/village/lack.ts';
import { VILLAGE_LACK_LABELS } from '#rules/village/lack.ts';
import { NEED_HEADS } from '#rules/village/need.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { SidePanel } from '../../parts/layout/side-panel.tsx';
import { matrixText } from '../../text/village/matrix.ts';
import { NeedMark } from './need-mark.tsx';
import css from './missing-panel.module.css';
import { WorkPart } from './work/work-part.tsx';

const { missing: text } = matrixText;

const SECTIONS = ['missing', 'under_way', 'unnumbered'] as const;

interface MissingPanelProps {
  readonly detail: OutputOf<'village.get'>;
  readonly active: VillageLack | undefined;
  readonly isOver: boolean;
  /** Marks the cell of a need. */
  readonly onShow: (need: VillageLack) => void;
  /** Marks it and opens it. */
  readonly onFill: (need: VillageLack) => void;
  readonly onForm: () => void;
  readonly onClose: (() => void) | undefined;
}

function Item({
  item,
  isActive,
  onShow,
  onFill,
}: {
  readonly item: VillageNeed;
  readonly isActive: boolean;
} & Pick<MissingPanelProps, 'onShow' | 'onFill'>) {
  const name = VILLAGE_LACK_LABELS[item.need];
  return (
    <li className={css.item} data-active={isActive}>
      <button
        type="button"
        className={css.show}
        title={text.showCell(NEED_HEADS[item.need])}
        onClick={() => onShow(item.need)}
      >
        <NeedMark state={item.state} />
        <span>{name.charAt(0).toUpperCase() + name.slice(1)}</span> <small>{item.detail}</small>
      </button>
      <button
        type="button"
        className={css.fill}
        aria-label={text.fillOf(NEED_HEADS[item.need])}
        onClick={() => onFill(item.need)}
      >
        {text.fill}
      </button>
    </li>
  );
}

/** What the chosen village still lacks; an item marks its cell, and "Isi" opens it. */
export function MissingPanel(props: MissingPanelProps) {
  const { detail, active, isOver, onShow, onFill, onForm, onClose } = props;
  const { go } = useNavigation();
  const { village, needs } = detail;
  const { cooperative, formation } = village;
  const name = cooperative?.name ?? formation?.name ?? text.noCooperative;
  const head = village.facts.headName;
  return (
    <SidePanel
      title={village.kind === 'desa' ? village.name : matrixText.kelurahan(village.name)}
      about={
        <>
          {village.districtName}. {name}.
          <br />
          {head === '' ? text.noHead : text.head(head)}
        </>
      }
      isOver={isOver}
      onClose={onClose}
      foot={
        <>
          <Button variant="default" size="compact-md" onClick={onForm}>
            {text.form}
          </Button>
          {cooperative && (
            <Button
              variant="default"
              size="compact-md"
              onClick={() => go({ screen: 'record', id: cooperative.id })}
            >
              {text.record}
            </Button>
          )}
          {!cooperative && formation && (
            <Button
              variant="default"
              size="compact-md"
              onClick={() => go({ screen: 'formation', id: formation.id })}
            >
              {text.formation}
            </Button>
          )}
        </>
      }
    >
      {SECTIONS.map((state) => {
        const own = needs.filter((need) => need.state === state);
        return own.length === 0 ? null : (
          <section key={state}>
            <h3 className={css.section}>{text.section(own.length, text.sections[state])}</h3>
            <ul className={css.items}>
              {own.map((item) => (
                <Item
                  key={item.need}
                  item={item}
                  isActive={item.need === active}
                  onShow={onShow}
                  onFill={onFill}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {needs.every(({ state }) => state === 'there' || state === 'not_asked') && (
        <>
          <MarkedWord kind="ok">{text.complete}</MarkedWord>
          <p className={css.quiet}>{text.completeHint}</p>
        </>
      )}
      <WorkPart code={village.code} />
    </SidePanel>
  );
}
