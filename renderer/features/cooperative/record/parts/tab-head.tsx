import { Button } from '@mantine/core';
import { recordTabsText as text } from '../../../../text/cooperative/record-tabs.ts';
import css from './record.module.css';

interface TabHeadProps {
  readonly title: string;
  readonly addLabel: string;
  /** `data-field` of the button, so that a missing item can lead to it. */
  readonly name: string;
  readonly onAdd: () => void;
}

/** Heading of a list and the button that adds to it. */
export function TabHead({ title, addLabel, name, onAdd }: TabHeadProps) {
  return (
    <div className={css.head}>
      <h2>{title}</h2>
      <Button variant="default" data-field={name} onClick={onAdd}>
        {addLabel}
      </Button>
    </div>
  );
}

interface RowButtonsProps {
  /** What the row is, for a reader of the screen: "RAT tahun buku 2024". */
  readonly what: string;
  readonly onEdit?: () => void;
  readonly onRemove: () => void;
}

export function RowButtons({ what, onEdit, onRemove }: RowButtonsProps) {
  return (
    <span className={css.buttons}>
      {onEdit && (
        <Button variant="subtle" aria-label={text.editOf(what)} onClick={onEdit}>
          {text.edit}
        </Button>
      )}
      <Button variant="subtle" color="red" aria-label={text.removeOf(what)} onClick={onRemove}>
        {text.remove}
      </Button>
    </span>
  );
}
