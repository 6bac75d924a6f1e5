import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { useCommand } from '../../../lib/use-command.ts';
import { ConfirmDialog } from '../../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { formationBoardText } from '../../../text/formation/board.ts';
import css from '../parts/formation.module.css';

const { move: text } = formationBoardText;

/** Into the register with everything, and back again. */
export function MoveGroup({ stored }: { readonly stored: OutputOf<'formation.get'> }) {
  const { id, file, cooperativeId } = stored;
  const { go } = useNavigation();
  const [isAsking, setAsking] = useState(false);
  const move = useCommand('formation.moveToRegister');
  const back = useCommand('formation.takeBack');
  const isMoved = cooperativeId !== null;
  const act = () => {
    setAsking(false);
    if (isMoved) back.mutate({ id });
    else move.mutate({ id });
  };
  return (
    <FormGroup title={text.title} hint={text.hint}>
      <ErrorNotice error={isMoved ? back.error : move.error} />
      {isMoved && <Notice kind="ok" title={text.done} />}
      <div className={css.buttons}>
        {isMoved && <Button onClick={() => go({ screen: 'record', id: cooperativeId })}>{text.open}</Button>}
        <Button variant="default" loading={move.isPending || back.isPending} onClick={() => setAsking(true)}>
          {isMoved ? text.back : text.act}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={isMoved ? text.back : text.act}
        confirmLabel={isMoved ? text.back : text.act}
        isDangerous={isMoved}
        onConfirm={act}
        onClose={() => setAsking(false)}
      >
        <p>{isMoved ? text.backConfirm : text.confirm(file.name)}</p>
      </ConfirmDialog>
    </FormGroup>
  );
}
