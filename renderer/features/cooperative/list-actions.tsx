import { Button } from '@mantine/core';
import type { ListView } from '#contract/cooperative/filter.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useMay } from '../../lib/session/session.tsx';
import { SecondaryActs } from '../../parts/layout/secondary-acts.tsx';
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

const rare = { isRare: true, asks: 'duplicate.find' } as const;

/** What can be done with the list as a whole. */
export function ListActions({ openView, isViewChanged, onOpenView, onDialog }: ListActionsProps) {
  const { go } = useNavigation();
  const may = useMay();
  return (
    <>
      <ViewSelect openId={isViewChanged ? null : (openView?.id ?? null)} onOpen={onOpenView} />
      <SecondaryActs
        acts={[
          { label: cooperativeText.columns.button, run: () => onDialog('columns') },
          {
            label: cooperativeText.print.button,
            asks: 'cooperative.printList',
            shortcut: 'Ctrl+P',
            run: () => onDialog('print'),
          },
          {
            label: cooperativeText.export.button,
            asks: 'cooperative.export',
            run: () => onDialog('export'),
          },
          { label: cooperativeText.import, asks: 'import.run', run: () => go({ screen: 'import' }) },
          { ...rare, label: cooperativeText.findDuplicates, run: () => go({ screen: 'duplicates' }) },
          { ...rare, label: cooperativeText.views.save, run: () => onDialog('save-view') },
          {
            ...rare,
            label: cooperativeText.views.remove,
            isDisabled: openView === null,
            run: () => onDialog('remove-view'),
          },
        ]}
      />
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
      {may('bulk.apply') && (
        <Button variant="default" onClick={onBulk}>
          {bulkText.button}
        </Button>
      )}
    </>
  );
}
