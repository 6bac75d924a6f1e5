/** A record and its place in the list, counted from 0. */
export interface PlacedRecord {
  readonly id: string;
  readonly row: number;
}

export interface NeighbourRows {
  readonly before: PlacedRecord | undefined;
  readonly after: PlacedRecord | undefined;
}

/**
 * The records beside one of a list, of which a stretch is known. Where saving has moved the record itself out of its
 * place, what now stands there comes next.
 *
 * @param ids the stretch
 * @param offset place of its first record in the list
 */
export function neighboursIn(
  ids: readonly string[],
  offset: number,
  { id, row }: PlacedRecord,
): NeighbourRows {
  const at = (place: number): PlacedRecord | undefined => {
    const found = ids[place - offset];
    return found === undefined || found === id ? undefined : { id: found, row: place };
  };
  const isInPlace = ids[row - offset] === id;
  return { before: at(row - 1), after: isInPlace ? at(row + 1) : (at(row) ?? at(row + 1)) };
}
