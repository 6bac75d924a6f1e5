import { Button } from '@mantine/core';
import type { RequestName } from '#contract/index.ts';
import { Offered } from '../../../../parts/layout/offered.tsx';
import { recordTabsText as text } from '../../../../text/cooperative/record-tabs.ts';
import css from './record.module.css';

interface TabHeadProps {
  readonly title: string;
  readonly addLabel: string;
  /** `data-field` of the button, so that a missing item can lead to it. */
  readonly name: string;
  readonly onAdd: () => void;
  /** The request that adding ends with. */
  readonly asks: RequestName;
}

/** Heading of a list and the button that adds to it. */
export function TabHead({ title, addLabel, name, onAdd, asks }: TabHeadProps) {
  return (
    <div className={css.head}>
      <h2>{title}</h2>
      <Offered asks={asks}>
        <Button variant="default" data-field={name} onClick={onAdd}>
          {addLabel}
        </Button>
      </Offered>
    </div>
  );
}

interface RowButtonsProps {
  /** What the row is, for a reader of the screen: "RAT tahun buku 2024". */
  readonly what: string;
  readonly onEdit?: () => void;
  readonly onRemove: () => void;
  /** The requests that editing and removing end with. */
  readonly edits?: RequestName;
  readonly removes: RequestName;
}

export function RowButtons({ what, onEdit, onRemove, removes, edits = removes }: RowButtonsProps) {
  return (
    <span className={css.buttons}>
      {onEdit && (
        <Offered asks={edits}>
          <Button variant="subtle" aria-label={text.editOf(what)} onClick={onEdit}>
            {text.edit}
          </Button>
        </Offered>
      )}
      <Offered asks={removes}>
        <Button variant="subtle" color="red" aria-label={text.removeOf(what)} onClick={onRemove}>
          {text.remove}
        </Button>
      </Offered>
    </span>
  );
}
