import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Offered } from '../../../parts/layout/offered.tsx';
import { ShortcutButton } from '../../../parts/layout/shortcut-button.tsx';
import { recordText as text } from '../../../text/cooperative/record.ts';

interface RecordActionsProps {
  readonly neighbours: ReactNode;
  /** False while it is new: it has neither status nor sheet yet. */
  readonly hasRecord: boolean;
  readonly canUndo: boolean;
  readonly canSave: boolean;
  readonly isSaving: boolean;
  readonly onUndo: () => void;
  readonly onStatus: () => void;
  readonly onPrint: () => void;
  readonly onSave: () => void;
}

export function RecordActions(props: RecordActionsProps) {
  return (
    <>
      {props.neighbours}
      <Offered asks="change.undo">
        <Button variant="default" title="Ctrl+Z" disabled={!props.canUndo} onClick={props.onUndo}>
          {text.undo}
        </Button>
      </Offered>
      <Offered asks="cooperative.changeStatus">
        <Button variant="default" disabled={!props.hasRecord} onClick={props.onStatus}>
          {text.changeStatus}
        </Button>
      </Offered>
      <Offered asks="cooperative.print">
        <ShortcutButton
          shortcut="Ctrl+P"
          variant="default"
          disabled={!props.hasRecord}
          onPress={props.onPrint}
        >
          {text.print}
        </ShortcutButton>
      </Offered>
      <Offered asks="cooperative.save">
        <ShortcutButton
          shortcut="Ctrl+S"
          disabled={!props.canSave}
          loading={props.isSaving}
          onPress={props.onSave}
        >
          {text.save}
        </ShortcutButton>
      </Offered>
    </>
  );
}
