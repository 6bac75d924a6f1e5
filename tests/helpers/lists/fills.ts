import type { YearFigure } from '#rules/cooperative/year-figure.ts';
import { countCell, moneyCell } from './amounts.ts';
import { dayCell } from './days.ts';
import type { Facts } from './facts.ts';
import { isMoney, isYearFigure } from './figures.ts';
import type { Cell, ColumnMeaning, CooperativeTold } from './list-types.ts';
import type { PlannedColumn } from './layouts/layout.ts';
import { nothingCell } from './nothing.ts';
import { bookYearFill, otherFill } from './other-fills.ts';
import type { PlaceWords } from './place-words.ts';
import { identityFill, numberAndDayFill } from './identity-fills.ts';
import { ratFill } from './rat-fills.ts';
import { drawStatusWords, statusFill } from './status-fills.ts';
import type { Style } from './style.ts';

/** What a cell says of its cooperative; what it leaves out stays unknown. */
export type Told = Partial<Omit<CooperativeTold, 'figures'>> & {
  readonly figures?: Partial<Record<YearFigure, number | null>>;
};
export interface Filled {
  readonly cell: Cell;
  readonly told?: Told;
}
export interface FillContext {
  readonly facts: Facts;
  /** The running number in front of the row. */
  readonly position: number;
  /** The book year of the meeting that the row tells of, where each row tells of one. */
  readonly meetingYear: number;
}
export type Fill = (context: FillContext) => Filled;

function figureFill(style: Style, figure: YearFigure): Fill {
  return ({ facts }) => {
    const value = facts.figures[figure];
    if (value === null) return { cell: nothingCell(style, 'figure') };
    const cell = isMoney(figure) ? moneyCell(style, value) : countCell(style, value);
    return { cell, told: { figures: { [figure]: value } } };
  };
}

/** Words that no part of a cooperative's truth depends on. */
function plainFill(style: Style, textOf: (facts: Facts) => string | null): Fill {
  return ({ facts }) => ({ cell: textOf(facts) ?? nothingCell(style, 'text') });
}

const SECTORS = ['Jasa Keuangan dan Asuransi', 'Pertanian, Kehutanan dan Perikanan', 'Perdagangan'] as const;
const GROUPS = ['Kop. Serba Usaha', 'Kop. Simpan Pinjam', 'KUD', 'Kop. Pertanian'] as const;

/** Gives how a list fills each of its columns; what it does in one manner throughout is drawn here, once. */
export function drawFills(style: Style, places: PlaceWords): (column: PlannedColumn) => Fill {
  const { draw } = style;
  const hasPoint = draw.chance(15);
  const statusWords = drawStatusWords(style);
  const fills: Partial<Record<ColumnMeaning, Fill>> = {
    position: ({ position }) => ({ cell: hasPoint ? `${String(position)}.` : position }),
    name: ({ facts }) => ({ cell: facts.name, told: { name: facts.name } }),
    kecamatan: ({ facts: { district, isMisleading } }) =>
      style.layout === 'short' && !isMisleading && draw.chance(8)
        ? { cell: nothingCell(style, 'text') }
        : { cell: places.district(district), told: { placeCode: district.code } },
    regency: ({ facts }) => ({
      cell: places.regency(facts.regency),
      told: { placeCode: facts.regency.code },
    }),
    province: () => ({ cell: style.office.provinceName }),
    village: ({ facts }) => {
      const { cell, code, words } = places.village(facts.village);
      return { cell, told: { villageCode: code, villageWords: words } };
    },
    legalEntityNumberAndDay: numberAndDayFill(style),
    address: plainFill(style, ({ address }) => address),
    kind: plainFill(style, ({ kind }) => kind),
    group: plainFill(style, () => draw.pick(GROUPS)),
    sector: plainFill(style, () => draw.pick(SECTORS)),
    form: plainFill(style, () => 'Primer Kabupaten/Kota'),
    secretaryName: plainFill(style, ({ secretaryName }) => secretaryName),
    note: ({ facts }) => ({ cell: facts.note ?? draw.pick(['', null, '-']) }),
    lastRatOn: ({ facts: { lastRatOn } }) =>
      lastRatOn === null
        ? { cell: nothingCell(style, 'day') }
        : { cell: dayCell(style, lastRatOn), told: { lastRatOn } },
    empty: () => ({ cell: null }),
  };
  return ({ meaning, headings }) => {
    if (meaning === 'other') return otherFill(style, headings.join(' '));
    if (meaning === 'bookYear') return bookYearFill(style, headings.join(' '));
    if (isYearFigure(meaning)) return figureFill(style, meaning);
    return (
      fills[meaning] ??
      identityFill(style, meaning) ??
      statusFill(style, statusWords, meaning) ??
      ratFill(style, meaning)
    );
  };
}
