import { Button, Menu } from '@mantine/core';
import type { ListView } from '#contract/cooperative/filter.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useMay } from '../../lib/session/session.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { bulkText } from '../../text/cooperative/bulk-change.ts';
import { cooperativeText } from '../../text/cooperative/cooperative.ts';
import { ViewSelect, type SavedView } from './saved-views.tsx';

export type ListDialog = 'columns' | 'export' | 'print' | 'bulk' | 'save-view' | 'remove-view';

interface ListActionsProps {
  readonly openView: SavedView | null;
  /** The list is no longer as that view was saved. */
  readonly isViewChanged: boolean;
  readonly onOpenView: (view: ListView, saved: SavedView) => void;
  readonly onDialog: (dialog: ListDialog) => void;
}

/** What can be done with the list as a whole. */
export function ListActions({ openView, isViewChanged, onOpenView, onDialog }: ListActionsProps) {
  const { go } = useNavigation();
  const may = useMay();
  return (
    <>
      <ViewSelect openId={isViewChanged ? null : (openView?.id ?? null)} onOpen={onOpenView} />
      <Button variant="default" onClick={() => onDialog('columns')}>
        {cooperativeText.columns.button}
      </Button>
      {may('cooperative.printList') && (
        <ShortcutButton variant="default" shortcut="Ctrl+P" onPress={() => onDialog('print')}>
          {cooperativeText.print.button}
        </ShortcutButton>
      )}
      {may('cooperative.export') && (
        <Button variant="default" onClick={() => onDialog('export')}>
          {cooperativeText.export.button}
        </Button>
      )}
      {may('import.run') && (
        <Button variant="default" onClick={() => go({ screen: 'import' })}>
          {cooperativeText.import}
        </Button>
      )}
      {may('duplicate.find') && (
        <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <Button variant="default">{cooperativeText.more}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => go({ screen: 'duplicates' })}>
              {cooperativeText.findDuplicates}
            </Menu.Item>
            <Menu.Item onClick={() => onDialog('save-view')}>{cooperativeText.views.save}</Menu.Item>
            <Menu.Item disabled={openView === null} onClick={() => onDialog('remove-view')}>
              {cooperativeText.views.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {may('cooperative.save') && (
        <ShortcutButton shortcut="Ctrl+N" onPress={() => go({ screen: 'record', id: null })}>
          {cooperativeText.create}
        </ShortcutButton>
      )}
    </>
  );
}

interface PickedActionsProps {
  readonly onBulk: () => void;
  readonly onCopy: () => void;
  readonly onClear: () => void;
}

/** What can be done with the picked rows; stands where the list's own actions stood, so that nothing jumps. */
export function PickedActions({ onBulk, onCopy, onClear }: PickedActionsProps) {
  const may = useMay();
  return (
    <>
      <Button variant="subtle" onClick={onClear}>
        {cooperativeText.unpick}
      </Button>
      <Button variant="default" onClick={onCopy}>
        {cooperativeText.copy}
      </Button>
      {may('bulk.apply') && <Button onClick={onBulk}>{bulkText.button}</Button>}
    </>
  );
}
