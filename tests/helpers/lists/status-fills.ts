import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import type { Fill } from './fills.ts';
import type { Cell, ColumnMeaning } from './list-types.ts';
import { nothingCell } from './nothing.ts';
import type { Style } from './style.ts';

interface StatusWords {
  readonly words: Readonly<Record<CooperativeStatus, string>>;
  readonly tick: string | number;
  readonly noTick: Cell;
}

const PAIRS = [
  ['Aktif', 'Tidak Aktif'],
  ['AKTIF', 'TIDAK AKTIF'],
  ['aktif', 'tidak aktif'],
  ['Aktif', 'Non Aktif'],
  ['Aktif', 'Tdk Aktif'],
  ['Aktif', 'Nonaktif'],
  ['AKTIF', 'NON-AKTIF'],
  ['A', 'TA'],
] as const;
/** A mark and what stands where there is none. */
const TICKS: readonly (readonly [string | number, Cell])[] = [
  ['V', null],
  ['V', ''],
  ['v', '-'],
  ['√', null],
  ['√', '-'],
  ['x', null],
  ['X', ''],
  ['1', '-'],
  [1, null],
  [1, 0],
  ['✓', ''],
];

export function drawStatusWords({ draw, layout }: Style): StatusWords {
  const [active, inactive] = layout === 'english' ? (['Active', 'Inactive'] as const) : draw.pick(PAIRS);
  const [tick, noTick] = draw.pick(TICKS);
  return {
    words: {
      active,
      inactive,
      dissolution_proposed: 'Usul Pembubaran',
      in_settlement: 'Dalam Penyelesaian',
      dissolved: draw.pick(['Bubar', 'Dibubarkan', 'BUBAR']),
    },
    tick,
    noTick,
  };
}

export function tickMark({ draw }: Style, tick: string | number, where: string): void {
  draw.mark(`tick for ${where}: ${String(tick)}`);
}

/** The status in words, or a tick under "aktif" or "tidak aktif"; undefined for other columns. */
export function statusFill(
  style: Style,
  { words, tick, noTick }: StatusWords,
  meaning: ColumnMeaning,
): Fill | undefined {
  const ticked =
    (wanted: CooperativeStatus): Fill =>
    ({ facts: { status } }) => {
      if (status !== wanted) return { cell: noTick };
      tickMark(style, tick, 'status');
      return { cell: tick, told: { status } };
    };
  switch (meaning) {
    case 'status':
      return ({ facts: { status } }) => {
        if (status === null) return { cell: nothingCell(style, 'text') };
        style.draw.mark(`status: ${words[status]}`);
        return { cell: words[status], told: { status } };
      };
    case 'statusActive':
      return ticked('active');
    case 'statusInactive':
      return ticked('inactive');
    case 'certificate':
      return ({ facts: { certificate } }) => ({
        cell: certificate === 'certified' ? 'Aktif' : 'Expired',
        told: { certificate },
      });
    default:
      return undefined;
  }
}
