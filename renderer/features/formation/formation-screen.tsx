import { useEffect, useRef, useState } from 'react';
import { AppError } from '#contract/errors.ts';
import { request } from '../../lib/request.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { formationText } from '../../text/formation.ts';
import { FormationEditor } from './formation-editor.tsx';
import { useFormationDraft } from './formation-draft.tsx';
import { entryOf } from './formation-entry.ts';
import { FormationHome } from './formation-home.tsx';

/** The list of files, or the one being worked on; `id`: the file that another screen wants opened. */
export function FormationScreen({ id }: { readonly id?: string | undefined }) {
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
      .then((stored) => open(stored.id, entryOf(stored.file), true))
      .catch((thrown: unknown) => setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL')));
  }, [id, isBlocked, draft, open]);
  return (
    <>
      <ErrorNotice error={error} />
      {isBlocked && isOther && <Notice kind="warning" title={formationText.otherUnsaved} />}
      {draft ? <FormationEditor key={draft.opening} draft={draft} /> : <FormationHome />}
    </>
  );
}
