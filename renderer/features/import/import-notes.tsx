import type { ImportResult } from '#contract/import.ts';
import { Notice } from '../../parts/notice.tsx';
import { questionText } from '../../text/import-questions.ts';

/** What the list will not tell the register though it could, said before anything is written. */
export function notesOf({ lacking, questions }: ImportResult): readonly string[] {
  return [
    ...lacking.map((column) => questionText.notes[column]).filter((note) => note !== ''),
    ...(questions.includes('bookYear') ? [questionText.noteYear] : []),
  ];
}

export function ImportNotes({ result }: { readonly result: ImportResult }) {
  const notes = notesOf(result);
  if (notes.length === 0) return null;
  return (
    <Notice kind="warning" title={questionText.noteTitle}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Notice>
  );
}
