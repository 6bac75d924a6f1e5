import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import { useRequest } from '../../lib/use-request.ts';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FormGroup } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { proofText } from '../../text/proof.ts';
import { PictureDrop } from './picture-drop.tsx';
import css from './proof.module.css';
import { VerdictCard } from './verdict-card.tsx';

const MAX_LETTERS = 8000;

/** A picture, a pasted text or a typed code at the left; the verdict at the right. */
export function CheckTab() {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [fault, setFault] = useState<AppError | null>(null);
  const answer = useRequest('proof.check', { text: asked === '' ? '-' : asked }, { isEnabled: asked !== '' });
  const ask = (text: string) => {
    setFault(null);
    setAsked(text.trim().slice(0, MAX_LETTERS));
  };
  const isShown = asked !== '' && fault === null && !answer.isPlaceholderData && answer.data !== undefined;
  return (
    <div className={css.split}>
      <div>
        <FormGroup title={proofText.picture}>
          <PictureDrop
            hint={proofText.pictureHint}
            onText={ask}
            onFault={(error) => {
              setAsked('');
              setFault(error);
            }}
          />
        </FormGroup>
        <FormGroup title={proofText.withoutPicture}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              ask(typed);
            }}
          >
            <TextField
              name="proofText"
              label={proofText.typed}
              description={proofText.typedHint}
              value={typed}
              maxLength={MAX_LETTERS}
              onChange={setTyped}
            />
            <Button type="submit" mt="sm" disabled={typed.trim() === ''}>
              {proofText.check}
            </Button>
          </form>
        </FormGroup>
      </div>
      <div aria-live="polite">
        <ErrorNotice error={fault ?? answer.error} />
        {isShown && <VerdictCard checked={answer.data} />}
        {!isShown && fault === null && (
          <EmptyState title={proofText.nothingYet}>{proofText.nothingYetHint}</EmptyState>
        )}
      </div>
    </div>
  );
}
