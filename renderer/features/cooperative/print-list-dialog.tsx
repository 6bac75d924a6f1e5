import { MOST_PRINTED_COLUMNS } from '#contract/cooperative/list.ts';
import type { RegisterColumn } from '#rules/cooperative/register-column.ts';
import type { ListQuery } from '../../lib/kept/list-memory.tsx';
import { useTask } from '../../lib/use-task.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { PreviewDialog } from '../../parts/dialog/preview-dialog.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { cooperativeText } from '../../text/cooperative/cooperative.ts';

const { print: text } = cooperativeText;

interface PrintListDialogProps {
  readonly query: ListQuery;
  readonly columns: readonly RegisterColumn[];
  readonly rowCount: number;
  /** What the list selects, in words. */
  readonly sentence: string;
  readonly onClose: () => void;
}

/** Prints exactly the list on screen, with its columns, and shows the paper. */
export function PrintListDialog({ query, columns, rowCount, sentence, onClose }: PrintListDialogProps) {
  const task = useTask('cooperative.printList');
  const { state } = task;
  if (state.phase === 'done')
    return <PreviewDialog title={text.title} path={state.value.path} onClose={onClose} />;
  const isTooWide = columns.length > MOST_PRINTED_COLUMNS;
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.button}
      isBusy={state.phase === 'running'}
      error={state.phase === 'failed' ? state.error : null}
      onSave={() => {
        if (!isTooWide) void task.run({ ...query, columns, path: null });
      }}
      onClose={onClose}
    >
      <p>{text.rows(rowCount, sentence, columns.length)}</p>
      {isTooWide && <Notice kind="warning" title={text.tooWide(MOST_PRINTED_COLUMNS)} />}
    </FormDialog>
  );
}
