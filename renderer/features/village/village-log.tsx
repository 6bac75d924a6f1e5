import { Button } from '@mantine/core';
import { Offered } from '../../parts/layout/offered.tsx';
import { instantLine } from '../../lib/instant.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { villageText as text } from '../../text/village/village.ts';
import css from './village.module.css';

interface VillageLogProps {
  readonly code: string;
  readonly onUndone: () => void;
}

/** The last changes of one village, each with the way back. */
export function VillageLog({ code, onUndone }: VillageLogProps) {
  const answer = useRequest('village.get', { code }).data;
  const undo = useCommand('village.undo');
  const changes = answer?.village.code === code ? answer.changes : [];
  return (
    <section aria-label={text.log} className={css.log}>
      <h3>{text.log}</h3>
      <ErrorNotice error={undo.error} />
      {changes.length === 0 && <p className={css.quiet}>{text.logEmpty}</p>}
      <ul>
        {changes.map((change) => (
          <li key={change.id}>
            <div>
              <span className={css.quiet}>
                {instantLine(change.at)} · {change.who}
              </span>
              {change.sentences.map((sentence) => (
                <div key={sentence}>{sentence}</div>
              ))}
            </div>
            {change.canUndo && (
              <Offered asks="village.undo">
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={text.undoOf(change.villageName)}
                  onClick={() => undo.mutate({ changeId: change.id }, { onSuccess: onUndone })}
                >
                  {text.undo}
                </Button>
              </Offered>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
