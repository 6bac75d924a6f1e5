import type { Column, Content } from 'pdfmake/interfaces';
import type { FilledTable } from '#rules/template/ast.ts';
import { mm } from '../layout/paper.ts';
import { INK } from '../layout/ink.ts';
import { linesIn } from '../layout/signature-block.ts';
import { NAME_BY_HAND } from './office-letter-ending.ts';
import { plainText } from './office-letter-columns.ts';
import type { LetterDrawing } from './office-letter-blocks.ts';

/** Who signs in one column: in what quality, under what name, and whether over a stamp duty (meterai). */
export interface SigningPlace {
  readonly role: string;
  readonly name: string;
  /** "Meterai Rp10.000"; empty without. */
  readonly stamp: string;
}

/** Least height of an empty row that can be signed in, in millimetres. */
const LEAST_HEIGHT = 15;
const ROLE = /^([^:]{2,80}):\s*(.*)$/s;
const STAMP = /,?\s*(?:di atas\s+)?(meterai\s+Rp\s?[\d.]+)/i;
const OPEN = /^[.…_\s-]*$/;

/**
 * The places of a table that is only there to be signed: "role: name" at its head and one empty row below. Nothing for
 * any other table. Names then stand under the signatures, where a reader looks for them.
 */
export function signingPlaces(table: FilledTable): readonly (SigningPlace | null)[] | undefined {
  const [row, ...others] = table.rows;
  const isEmpty = row?.every((cell) => plainText(cell).trim() === '') === true;
  if (!isEmpty || others.length > 0 || table.rowHeight < LEAST_HEIGHT) return undefined;
  const heads = table.header.map((cell) => plainText(cell).trim());
  if (!heads.some((text) => ROLE.test(text)) || heads.some((text) => text !== '' && !ROLE.test(text))) {
    return undefined;
  }
  return heads.map((text) => {
    const [, role = '', name = ''] = ROLE.exec(text) ?? [];
    if (role === '') return null;
    const stamp = STAMP.exec(role)?.[1] ?? '';
    return {
      role: role.replace(STAMP, '').trim(),
      name: OPEN.test(name) ? NAME_BY_HAND : name.trim(),
      stamp,
    };
  });
}

/** Where a stamp duty is stuck, half under the signature. */
const STAMP_BOX = { width: mm(30), height: mm(22) };

function stampBox(stamp: string): Content {
  return {
    columns: [
      {
        width: STAMP_BOX.width,
        stack: [
          {
            canvas: [
              {
                type: 'rect',
                x: 0,
                y: 0,
                w: STAMP_BOX.width,
                h: STAMP_BOX.height,
                lineWidth: 0.5,
                lineColor: INK.quiet,
                dash: { length: 3 },
              },
            ],
          },
          {
            text: stamp,
            fontSize: 8,
            alignment: 'center',
            relativePosition: { x: 0, y: -STAMP_BOX.height / 2 - 4 },
          },
        ],
      },
    ],
  };
}

/** Columns without lines: the role above, room for the pen, the name below; names stand on one height. */
export function signingColumns(
  table: FilledTable,
  places: readonly (SigningPlace | null)[],
  { measures, data, measure }: LetterDrawing,
): Content {
  const gap = 14;
  const widths = table.widths.map((share) => (measures.width * share) / 100);
  const setting = (width: number, bold: boolean) => ({
    face: { font: data.page.font, bold },
    size: measures.fontSize,
    width: width - gap,
    measure,
  });
  const roles = places.map((place, at) =>
    place === null ? [] : linesIn(`${place.role},`, setting(widths[at] ?? 0, false)),
  );
  const most = Math.max(...roles.map((lines) => lines.length));
  return {
    unbreakable: true,
    margin: [0, measures.gap, 0, 0],
    columnGap: 0,
    columns: places.map((place, at): Column => {
      const width = widths[at] ?? 0;
      if (place === null) return { width, text: '' };
      const lines = roles[at] ?? [];
      const height = mm(table.rowHeight);
      return {
        width,
        stack: [
          ...lines,
          ...Array.from({ length: most - lines.length }, () => ' '),
          ...(place.stamp === ''
            ? [{ stack: [], margin: [0, height, 0, 0] } satisfies Content]
            : [
                {
                  stack: [stampBox(place.stamp)],
                  margin: [0, 2, 0, Math.max(2, height - STAMP_BOX.height - 2)],
                } satisfies Content,
              ]),
          ...linesIn(place.name, setting(width, true)).map((text): Content => ({ text, bold: true })),
        ],
      };
    }),
  };
}
