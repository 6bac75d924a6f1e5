/** A candidate in the order of rank, with what people decided about it. */
export interface ChoiceCandidate {
  readonly id: string;
  /** Left out in spite of the rule. */
  readonly isExcluded: boolean;
  /** Taken in spite of the rule: kept before all others. */
  readonly isIncluded: boolean;
}

/**
 * The first `count` of the ranking; who was left out keeps the rank and is passed over, who was taken by decision is
 * taken first. Fewer than planned: all of them.
 */
export function topOf(candidates: readonly ChoiceCandidate[], count: number): ReadonlySet<string> {
  const open = candidates.filter(({ isExcluded }) => !isExcluded);
  const ordered = [
    ...open.filter(({ isIncluded }) => isIncluded),
    ...open.filter(({ isIncluded }) => !isIncluded),
  ];
  return new Set(ordered.slice(0, count).map(({ id }) => id));
}

/**
 * Who receives the award as things stand. Until somebody has chosen it is the first of the ranking, as many as are
 * planned, without a plan everybody; afterwards the chosen ones, as far as they are still candidates.
 * @param chosen null: nobody has chosen yet
 */
export function standingChoice(
  candidates: readonly ChoiceCandidate[],
  planned: number | null,
  chosen: ReadonlySet<string> | null,
): ReadonlySet<string> {
  if (chosen === null) return topOf(candidates, planned ?? candidates.length);
  return new Set(
    candidates.filter(({ id, isExcluded }) => !isExcluded && chosen.has(id)).map(({ id }) => id),
  );
}

/**
 * Who moves up when some of the chosen are left out: the next of the ranking that are not chosen, as many as the plan
 * lacks and at most as many as left.
 */
export function substitutes(
  candidates: readonly ChoiceCandidate[],
  planned: number | null,
  { chosen, left }: { readonly chosen: ReadonlySet<string>; readonly left: number },
): readonly string[] {
  if (planned === null) return [];
  const lacking = Math.min(left, Math.max(0, planned - chosen.size));
  return candidates
    .filter(({ id, isExcluded }) => !isExcluded && !chosen.has(id))
    .slice(0, lacking)
    .map(({ id }) => id);
}

/** What one choice has more and less than another. */
export function choiceChange(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  return {
    added: [...after].filter((id) => !before.has(id)),
    removed: [...before].filter((id) => !after.has(id)),
  };
}
