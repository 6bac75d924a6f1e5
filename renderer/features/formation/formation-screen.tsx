import { FormationEditor } from './formation-editor.tsx';
import { useFormationDraft } from './formation-draft.tsx';
import { FormationHome } from './formation-home.tsx';

/** The list of files, or the one being worked on. */
export function FormationScreen() {
  const { draft } = useFormationDraft();
  return draft ? <FormationEditor key={draft.opening} draft={draft} /> : <FormationHome />;
}
