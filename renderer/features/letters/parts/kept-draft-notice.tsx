import { Button } from '@mantine/core';
import { instantLine } from '../../../lib/instant.ts';
import { Notice } from '../../../parts/notice/notice.tsx';
import { templatesText as text } from '../../../text/letters/templates.ts';
import css from './letters.module.css';

interface KeptDraftNoticeProps {
  readonly savedAt: string;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

/** What was typed and left, offered again. */
export function KeptDraftNotice({ savedAt, onTake, onDrop }: KeptDraftNoticeProps) {
  return (
    <Notice
      kind="info"
      title={text.draftFound}
      action={
        <div className={css.buttons}>
          <Button variant="default" onClick={onTake}>
            {text.takeDraft}
          </Button>
          <Button variant="default" onClick={onDrop}>
            {text.dropDraft}
          </Button>
        </div>
      }
    >
      <p>{instantLine(savedAt)}</p>
    </Notice>
  );
}
