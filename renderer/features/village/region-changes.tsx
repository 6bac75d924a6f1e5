import { Button } from '@mantine/core';
import { useState } from 'react';
import type { VillageRow } from '#contract/village.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { regionChangeText as text } from '../../text/settings/region-change.ts';
import { RegionChangeDialog } from './region-change-dialog.tsx';
import css from './village.module.css';

interface RegionChangesProps {
  readonly row: VillageRow;
  /** The village may have another name or code now. */
  readonly onChanged: () => void;
}

/** What changed of a village's name and code and on which day, and where the next change is recorded. */
export function RegionChanges({ row, onChanged }: RegionChangesProps) {
  const known = useRequest('region.listChanges', { code: row.code }).data;
  const undo = useCommand('region.undoChange');
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-label={text.title} className={css.log}>
      <h3>{text.title}</h3>
      <p className={css.quiet}>{text.hint}</p>
      <ErrorNotice error={undo.error} />
      <ul>
        {known?.changes.map(({ id, sentence, basis, isUndone }) => (
          <li key={id}>
            <div>
              <div>{isUndone ? `${sentence} (${text.undone})` : sentence}</div>
              <span className={css.quiet}>{text.basisOf(basis)}</span>
            </div>
            {!isUndone && (
              <Offered asks="region.undoChange">
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={text.undoOf(sentence)}
                  loading={undo.isPending}
                  onClick={() => undo.mutate({ id }, { onSuccess: onChanged })}
                >
                  {text.undo}
                </Button>
              </Offered>
            )}
          </li>
        ))}
      </ul>
      <Offered asks="region.recordChange">
        <Button variant="default" size="compact-sm" disabled={!known} onClick={() => setOpen(true)}>
          {text.record}
        </Button>
      </Offered>
      {isOpen && known && (
        <RegionChangeDialog
          row={row}
          seated={known.seated}
          onSaved={onChanged}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
