import { useState } from 'react';
import type { FormationFilter } from '../../lib/navigation.tsx';
import { FormationEditor } from './formation-editor.tsx';
import { useFormationDraft } from './formation-draft.tsx';
import { FormationHome } from './formation-home.tsx';

/** The list of files, or the one being worked on. */
export function FormationScreen({ filter }: { readonly filter?: FormationFilter | undefined }) {
  const { draft } = useFormationDraft();
  // Whoever asked for a list gets it; what was being written stays kept, and opening a file goes there.
  const [before] = useState(draft?.opening);
  const isListAsked = filter !== undefined && draft?.opening === before;
  return draft && !isListAsked ? (
    <FormationEditor key={draft.opening} draft={draft} />
  ) : (
    <FormationHome filter={filter} />
  );
}
