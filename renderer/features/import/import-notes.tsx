import type { ImportResult } from '#contract/import.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { importMoment } from './parts/import-moment.ts';
import { questionText } from '../../text/import/questions.ts';

/** What the list will not tell the register though it could, said before anything is written. */
export function notesOf({
  lacking,
  questions,
  totals,
  assumed,
  importedBefore,
}: ImportResult): readonly string[] {
  return [
    ...(importedBefore === null
      ? []
      : [questionText.noteBefore(importedBefore.fileName, importMoment(importedBefore.importedAt))]),
    ...lacking.map((column) => questionText.notes[column]).filter((note) => note !== ''),
    ...(questions.includes('bookYear') ? [questionText.noteYear] : []),
    ...assumed.map(({ message, rows }) => questionText.noteAssumed(message, rows)),
    ...totals.map(({ label, row, stated, read }) => questionText.noteTotal(label, row, stated, read)),
  ];
}

export function ImportNotes({ result }: { readonly result: ImportResult }) {
  const [first, ...others] = notesOf(result);
  if (first === undefined) return null;
  return (
    <Notice kind="warning" title={first}>
      {others.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Notice>
  );
}
