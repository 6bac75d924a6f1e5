import {
  useKeptDraft,
  type DraftKeeper as KeptDraftKeeper,
  type OfferedDraft as KeptDraft,
} from '../../../../lib/use-kept-draft.ts';
import { draftContent, readDraft, type RecordDraft } from './record-draft.ts';

export type OfferedDraft = KeptDraft<RecordDraft>;
export type DraftKeeper = KeptDraftKeeper<RecordDraft>;

/** Keeps what is typed and not saved of a record under the subject. */
export function useRecordDraft(subject: string, current: RecordDraft | null): DraftKeeper {
  return useKeptDraft(subject, current === null ? null : draftContent(current), readDraft);
}
