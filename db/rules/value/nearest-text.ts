/** Of a longer word one letter in four may be wrong, and at least one. */
const LETTERS_A_FAULT = 4;
/** Shorter words differ by a letter too easily to mean anything. */
const SHORTEST = 4;

/**
 * How many letters have to be put in, left out, changed or swapped with their neighbour to make one text of another;
 * no further than `most`, beyond which the answer is `most + 1`.
 */
export function letterFaults(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [beforeLast, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...line) > most) return most + 1;
    [beforeLast, last] = [last, line];
  }
  return last[other.length] ?? 0;
}

/**
 * What was probably meant by a misspelt word: the nearest of the known ones, all of them where several are equally near,
 * none where nothing is near enough.
 *
 * @param keyOf the text that is compared: lower case, without signs
 */
export function nearestOf<Item>(
  typed: string,
  known: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  if (typed.length < SHORTEST) return [];
  let most = Math.max(1, Math.floor(typed.length / LETTERS_A_FAULT));
  let nearest: Item[] = [];
  for (const item of known) {
    const faults = letterFaults(typed, keyOf(item), most);
    if (faults > most) continue;
    if (faults < most) nearest = [];
    most = faults;
    nearest.push(item);
  }
  return nearest;
}
