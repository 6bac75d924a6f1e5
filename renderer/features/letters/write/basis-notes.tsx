import { Button } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { lettersText } from '../../../text/letters/letters.ts';

const { bases: text } = lettersText;

interface BasisNotesProps {
  readonly notes: OutputOf<'letter.proposed'>['notes'];
}

/** Legal bases that are not proposed, each with the reason, and the way to the library. */
export function BasisNotes({ notes }: BasisNotesProps) {
  const { go } = useNavigation();
  if (notes.length === 0) return null;
  return (
    <Notice kind="info" title={text.title}>
      {notes.map((note) => (
        <div key={note.text}>{note.text}</div>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => go({ screen: 'settings', tab: 'legalBases' })}
      >
        {text.open}
      </Button>
    </Notice>
  );
}
