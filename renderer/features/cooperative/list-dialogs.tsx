import type { RegisterColumn } from '#rules/cooperative/register-column.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { BulkDialog, type BulkTarget } from './bulk-dialog.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { PrintListDialog } from './print-list-dialog.tsx';
import { sentenceOf } from '../../parts/filter/filter-sentence.ts';
import type { ListDialog } from './list-actions.tsx';
import type { ListQuery } from '../../lib/kept/list-memory.tsx';
import { RemoveView, SaveView, type SavedView } from './saved-views.tsx';
import { useRegionNames } from '../../parts/filter/use-filter-choices.ts';

interface ListDialogsProps {
  readonly dialog: ListDialog | null;
  readonly query: ListQuery;
  readonly columns: readonly RegisterColumn[];
  readonly rowCount: number;
  readonly target: BulkTarget;
  readonly openView: SavedView | null;
  readonly onColumns: (columns: readonly RegisterColumn[]) => void;
  readonly onOpenView: (saved: SavedView | null) => void;
  readonly onApplied: () => void;
  readonly onClose: () => void;
}

/** The one dialog that lies over the list, if any. */
export function ListDialogs(props: ListDialogsProps) {
  const { dialog, query, columns, openView, onClose } = props;
  const regionName = useRegionNames(query.filters);
  switch (dialog) {
    case 'columns':
      return <ColumnChooser columns={columns} onChoose={props.onColumns} onClose={onClose} />;
    case 'export':
      return (
        <ExportDialog
          query={query}
          columns={columns}
          rowCount={props.rowCount}
          sentence={sentenceOf(query.text, query.filters, regionName)}
          onClose={onClose}
        />
      );
    case 'print':
      return (
        <PrintListDialog
          query={query}
          columns={columns}
          rowCount={props.rowCount}
          sentence={sentenceOf(query.text, query.filters, regionName)}
          onClose={onClose}
        />
      );
    case 'bulk':
      return <BulkDialog target={props.target} onApplied={props.onApplied} onClose={onClose} />;
    case 'save-view':
      return (
        <SaveView
          view={{ ...query, columns }}
          proposedName={openView?.name ?? ''}
          onSaved={props.onOpenView}
          onClose={onClose}
        />
      );
    case 'remove-view':
      return (
        openView && (
          <RemoveView
            saved={openView}
            onRemoved={() => {
              props.onOpenView(null);
              onClose();
            }}
            onClose={onClose}
          />
        )
      );
    case null:
      return null;
    default:
      return assertNever(dialog);
  }
}
