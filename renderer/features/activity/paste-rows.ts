import { columnsOf, isHeadings, readParticipantRow } from '#rules/activity/participant-rows.ts';
import type { ListedParticipant, Origin } from '#rules/activity/participant-rows.ts';
import type { Faults } from '../../lib/faults.ts';
import { parseBlock } from '../../parts/grid/clipboard-text.ts';

/** A cell whose words mean nothing here, so that they would be lost unseen. */
export interface UnreadCell {
  /** Of what was pasted, from 1. */
  readonly row: number;
  readonly cell: string;
}

export interface PastedParticipants {
  readonly participants: readonly ListedParticipant[];
  /** Of each of the participants, the row of what was pasted, from 1. */
  readonly rows: readonly number[];
  readonly unread: readonly UnreadCell[];
  /** Origins that are not known here: who comes from elsewhere must not be counted as one's own. */
  readonly strange: readonly UnreadCell[];
}

/** Participants out of pasted rows, by their headings or in the usual order; every cell that says nothing here is named. */
export function readPasted(pasted: string, origins: readonly Origin[]): PastedParticipants {
  const block = parseBlock(pasted);
  const columns = columnsOf(block);
  const read = block.flatMap((cells, at) =>
    isHeadings(cells, at) ? [] : [{ row: at + 1, ...readParticipantRow(cells, columns, origins) }],
  );
  const named = read.flatMap(({ row, participant }) => (participant ? [{ row, participant }] : []));
  return {
    participants: named.map(({ participant }) => participant),
    rows: named.map(({ row }) => row),
    unread: read.flatMap(({ row, unread }) => unread.map((cell) => ({ row, cell }))),
    strange: read.flatMap(({ row, strange }) => (strange === undefined ? [] : [{ row, cell: strange }])),
  };
}

export interface RowFault {
  /** Of what was pasted, from 1; undefined where the fault is of no row. */
  readonly row: number | undefined;
  readonly message: string;
}

/** What a refused save says of `participants[2].name`, at the row that was pasted. */
export function rowFaults(faults: Faults, rows: readonly number[]): readonly RowFault[] {
  return Object.entries(faults).map(([path, message]) => {
    const place = /^participants\[(\d+)\]/.exec(path)?.[1];
    return { row: place === undefined ? undefined : rows[Number(place)], message };
  });
}
