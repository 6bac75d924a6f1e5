import { useState } from 'react';
import type { LetterDraft, Place } from '../../lib/navigation.tsx';
import { CreateLetter } from './write/create-letter.tsx';
import { LettersHome, type HomeStart } from './letters-home.tsx';
import { TemplateEditor } from './templates/template-editor.tsx';
import { WriteLetter } from './write/write-letter.tsx';

type View =
  | { readonly name: 'home'; readonly start: HomeStart }
  | { readonly name: 'create'; readonly draft: LetterDraft | null }
  | { readonly name: 'template'; readonly code: string }
  | { readonly name: 'write'; readonly id: string };

/** The office's letters: the list with what can be done next, writing new ones, and their templates. */
export function LettersScreen({ place }: { readonly place: Extract<Place, { readonly screen: 'letters' }> }) {
  const { draft, write, made = [], state, text, tab = 'letters' } = place;
  const [view, setView] = useState<View>(
    draft || write === null
      ? { name: 'create', draft: draft ?? null }
      : write !== undefined
        ? { name: 'write', id: write }
        : { name: 'home', start: { tab, created: made, state, text } },
  );
  const home = (start: HomeStart) => setView({ name: 'home', start });
  switch (view.name) {
    case 'create':
      return (
        <CreateLetter
          start={view.draft}
          onCreated={(created) => home({ tab: 'letters', created })}
          onBack={() => home({ tab: 'letters', created: [] })}
        />
      );
    case 'write':
      return (
        <WriteLetter
          key={view.id}
          id={view.id}
          // One of several that were picked or just made goes back among them.
          onBack={() => home({ tab: 'letters', created: made.includes(view.id) ? made : [view.id] })}
        />
      );
    case 'template':
      return (
        <TemplateEditor
          key={view.code}
          code={view.code}
          onBack={() => home({ tab: 'templates', created: [] })}
        />
      );
    default:
      return (
        <LettersHome
          start={view.start}
          onCreate={() => setView({ name: 'create', draft: null })}
          onWrite={(id) => setView({ name: 'write', id })}
          onEditTemplate={(code) => setView({ name: 'template', code })}
        />
      );
  }
}
