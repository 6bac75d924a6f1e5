import { useEffect, useRef, useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { FormationFilter } from '../../lib/navigation.tsx';
import { request } from '../../lib/request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { formationText } from '../../text/formation/formation.ts';
import { FormationEditor } from './file/formation-editor.tsx';
import { useFormationDraft } from './entry/formation-draft.tsx';
import { entryOf } from './entry/formation-entry.ts';
import { FormationHome } from './formation-home.tsx';

interface FormationScreenProps {
  /** The file that another screen wants opened. */
  readonly id?: string | undefined;
  /** The files that another screen wants listed. */
  readonly filter?: FormationFilter | undefined;
}

/** The list of files, or the one being worked on. */
export function FormationScreen({ id, filter }: FormationScreenProps) {
  const { draft, open } = useFormationDraft();
  const [error, setError] = useState<AppError | null>(null);
  const isAsked = useRef(false);
  const isOther = id !== undefined && draft !== null && draft.id !== id;
  // What is typed and not saved is never put away by a link.
  const [isBlocked] = useState(isOther && draft.stored !== draft.entry);
  useEffect(() => {
    if (id === undefined || isAsked.current || isBlocked) return;
    isAsked.current = true;
    if (draft?.id === id) return;
    request('formation.get', { id })
      .then((stored) => open(stored.id, entryOf(stored.file), stored.updatedAt))
      .catch((thrown: unknown) => setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL')));
  }, [id, isBlocked, draft, open]);
  // Whoever asked for a list gets it; what was being written stays kept, and opening a file goes there.
  const [before] = useState(draft?.opening);
  const isListAsked = filter !== undefined && draft?.opening === before;
  return (
    <>
      <ErrorNotice error={error} />
      {isBlocked && isOther && <Notice kind="warning" title={formationText.otherUnsaved} />}
      {draft && !isListAsked ? (
        <FormationEditor key={draft.opening} draft={draft} />
      ) : (
        <FormationHome filter={filter} />
      )}
    </>
  );
}
