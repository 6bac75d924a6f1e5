import { Button, Group, Select } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { ListView } from '#contract/cooperative/filter.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { ConfirmDialog } from '../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { cooperativeText } from '../../text/cooperative/cooperative.ts';
import { partsText } from '../../text/parts/parts.ts';

const { views: text } = cooperativeText;

export interface SavedView {
  readonly id: string;
  readonly name: string;
}

interface ViewSelectProps {
  /** The view that the list shows; null once anything has been changed. */
  readonly openId: string | null;
  readonly onOpen: (view: ListView, saved: SavedView) => void;
}

/** Opens a list as it was saved under a name. */
export function ViewSelect({ openId, onOpen }: ViewSelectProps) {
  const views = useRequest('view.list', {}).data ?? [];
  const hasRoom = useHasRoom();
  const isKnown = views.some((saved) => saved.id === openId);
  return (
    <Select
      aria-label={text.open}
      placeholder={text.open}
      data={views.map(({ id, name }) => ({ value: id, label: name }))}
      value={isKnown ? openId : null}
      searchable
      nothingFoundMessage={views.length === 0 ? text.none : partsText.notFound}
      allowDeselect={false}
      w={hasRoom ? '12rem' : '10rem'}
      onChange={(id) => {
        const saved = views.find((known) => known.id === id);
        if (saved) onOpen(saved.view, saved);
      }}
    />
  );
}

interface SaveViewProps {
  readonly view: ListView;
  readonly proposedName: string;
  readonly onSaved: (saved: SavedView) => void;
  readonly onClose: () => void;
}

/** Keeps the list as it is under a name; an existing name is said to be replaced. */
export function SaveView({ view, proposedName, onSaved, onClose }: SaveViewProps) {
  const known = useRequest('view.list', {}).data ?? [];
  const command = useCommand('view.save');
  const [name, setName] = useState(proposedName);
  const [fault, setFault] = useState<string>();
  const trimmed = name.trim();
  const replaced = known.find((saved) => saved.name.toLowerCase() === trimmed.toLowerCase());
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (trimmed === '') {
      setFault(text.nameMissing);
      return;
    }
    command.mutate(
      {
        name: trimmed,
        expectedUpdatedAt: known.find((one) => one.name === trimmed)?.updatedAt ?? null,
        view,
      },
      {
        onSuccess: ({ id }) => {
          onSaved({ id, name: trimmed });
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={<strong>{text.save}</strong>}>
      <form onSubmit={save}>
        <p>{text.saveHint}</p>
        <TextField
          name="viewName"
          label={text.name}
          value={name}
          error={fault}
          isRequired
          maxLength={80}
          onChange={(typed) => {
            setFault(undefined);
            setName(typed);
          }}
        />
        <p>{replaced ? text.replaces(replaced.name) : '\u00a0'}</p>
        <ErrorNotice error={command.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {partsText.cancel}
          </Button>
          <Button type="submit" loading={command.isPending}>
            {replaced ? text.replace : text.save}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

interface RemoveViewProps {
  readonly saved: SavedView;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

export function RemoveView({ saved, onRemoved, onClose }: RemoveViewProps) {
  const command = useCommand('view.remove');
  return (
    <ConfirmDialog
      isOpen
      title={text.removeTitle(saved.name)}
      confirmLabel={text.remove}
      isDangerous
      isBusy={command.isPending}
      onConfirm={() => command.mutate({ id: saved.id }, { onSuccess: onRemoved })}
      onClose={onClose}
    >
      <p>{text.removeHint}</p>
      <ErrorNotice error={command.error} />
    </ConfirmDialog>
  );
}
