import type { AwardCriteriaInput, AwardProgrammeState } from '#contract/award.ts';
import type { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';

export interface AwardYear {
  /** With what was just changed; undefined while it is read. */
  readonly programme: AwardProgrammeState | undefined;
  /** Once there is one; undefined in a draft. */
  readonly confirmed: NonNullable<OutputOf<'award.get'>> | undefined;
  readonly count: OutputOf<'award.count'> | undefined;
  readonly ranking: OutputOf<'award.ranking'> | undefined;
  /** The register holds no cooperative. */
  readonly isEmpty: boolean;
  readonly error: AppError | null;
  readonly change: (criteria: Partial<AwardCriteriaInput>, giver?: AwardProgrammeState['giver']) => void;
}

/** All that the steps of one book year's award read, and the one thing they change together: what it asks. */
export function useAwardYear(bookYear: number | undefined): AwardYear {
  const ofYear = { bookYear: bookYear ?? 0 };
  const isEnabled = bookYear !== undefined;
  const programme = useRequest('award.programme', ofYear, { isEnabled });
  const count = useRequest('award.count', ofYear, { isEnabled });
  const award = useRequest('award.get', ofYear, { isEnabled });
  const isDraft = isEnabled && award.data === null;
  const ranking = useRequest('award.ranking', ofYear, { isEnabled: isDraft });
  const save = useCommand('award.saveDraft');
  const confirmed = award.data?.bookYear === bookYear ? (award.data ?? undefined) : undefined;
  // A large register takes a moment to be counted; the lists do not wait for it.
  const counted = count.isPlaceholderData ? undefined : count.data;
  const isRead = programme.data !== undefined && award.data !== undefined && isEnabled;
  // What was just switched shows at once; it is kept until the stored draft has been read again.
  const sent = save.isPending && save.variables.bookYear === bookYear ? save.variables : undefined;
  const shown = (now: AwardProgrammeState): AwardProgrammeState => {
    if (!sent) return now;
    const { plannedCount = null, ranking: order = now.criteria.ranking } = sent.criteria;
    return { ...now, giver: sent.giver, criteria: { ...sent.criteria, plannedCount, ranking: order } };
  };
  const current = isRead ? shown(programme.data) : undefined;
  return {
    programme: current,
    confirmed,
    count: counted,
    ranking: ranking.isPlaceholderData ? undefined : ranking.data,
    isEmpty: counted?.total === 0 && !confirmed,
    error: count.error ?? programme.error ?? award.error ?? (isDraft ? ranking.error : null) ?? save.error,
    change: (criteria, giver) => {
      if (!current || bookYear === undefined) return;
      save.mutate({
        bookYear,
        expectedUpdatedAt: current.updatedAt,
        giver: giver ?? current.giver,
        criteria: { ...current.criteria, ...criteria },
      });
    },
  };
}
