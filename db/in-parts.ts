/** How many values of one kind, such as ids, a statement is asked with: far fewer than an engine takes at a time. */
const VALUES_PER_STATEMENT = 500;

/** A list in parts of at most `size`: a statement takes only so many values at a time. */
export function inParts<Item>(
  items: readonly Item[],
  size = VALUES_PER_STATEMENT,
): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}
