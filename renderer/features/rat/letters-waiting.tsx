import type { LetterDraft } from '../../lib/navigation.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Page } from '../../parts/page.tsx';
import { ratText } from '../../text/rat.ts';

/** Stands where the screen of letters will be. */
export function LettersWaiting({ draft }: { readonly draft: LetterDraft | undefined }) {
  return (
    <Page title={ratText.lettersWaiting}>
      <EmptyState title={ratText.lettersWaiting}>
        {ratText.lettersCause(draft?.cooperativeIds.length ?? 0, draft?.bookYear ?? 0)}
      </EmptyState>
    </Page>
  );
}
