import type { ConsultationLine } from '#contract/consultation.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { consultationText } from '../../text/consultation.ts';
import { entryOf, readConsultation } from './consultation-entry.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';

/** Marks a follow-up as done today; everything else of it stays as it was. */
export function useFinish(line: ConsultationLine, onDone: (sentence: string) => void) {
  const today = useToday();
  const save = useCommand('consultation.correct');
  const run = () => {
    if (!today) return;
    const entry = { ...entryOf(line), outcome: 'done', doneOn: formatShortDate(today) };
    const read = readConsultation(entry);
    if ('faults' in read || !read.input.heldOn) return;
    const { id, name, updatedAt: expectedUpdatedAt } = line;
    save.mutate(
      { ...read.input, heldOn: read.input.heldOn, id, expectedUpdatedAt },
      { onSuccess: () => onDone(consultationText.finished(name)) },
    );
  };
  return { run, isPending: save.isPending, error: save.error };
}
