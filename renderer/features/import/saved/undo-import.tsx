import { useCommand } from '../../../lib/use-command.ts';
import { ConfirmDialog } from '../../../parts/dialog/confirm-dialog.tsx';
import { importText } from '../../../text/import/import.ts';

interface UndoableImport {
  readonly id: string;
  readonly fileName: string;
  readonly created: number;
  readonly changed: number;
}

interface UndoImportDialogProps {
  /** Null closes. */
  readonly asked: UndoableImport | null;
  readonly undo: ReturnType<typeof useUndoImport>;
  readonly onClose: () => void;
}

export function useUndoImport() {
  return useCommand('import.undo');
}

/** Says what taking an import back does before it is done. */
export function UndoImportDialog({ asked, undo, onClose }: UndoImportDialogProps) {
  return (
    <ConfirmDialog
      isOpen={asked !== null}
      title={importText.undoTitle}
      confirmLabel={importText.undo}
      isDangerous
      isBusy={undo.isPending}
      onConfirm={() => asked && undo.mutate({ importId: asked.id }, { onSettled: onClose })}
      onClose={onClose}
    >
      {asked && <p>{importText.undoWhat(asked.fileName, asked.created, asked.changed)}</p>}
      <p>{importText.undoRefusal}</p>
    </ConfirmDialog>
  );
}
