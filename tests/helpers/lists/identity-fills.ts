import { dayCell, dayText, longDay } from './days.ts';
import type { Facts } from './facts.ts';
import type { Fill } from './fills.ts';
import type { ColumnMeaning } from './list-types.ts';
import { nothingCell } from './nothing.ts';
import type { Style } from './style.ts';

/** Ways of putting a number and its day into one cell. */
const JOINED = {
  long: (number, day) => `${number} Tgl. ${longDay(day)}`,
  slash: (number, day) => `${number} / ${dayText(day, 'dashed')}`,
  line: (number, day) => `${number}\n${dayText(day, 'dashed')}`,
  comma: (number, day) => `${number}, ${longDay(day)}`,
  brackets: (number, day) => `${number} (${dayText(day, 'slashed')})`,
  tanggal: (number, day) => `${number} tanggal ${longDay(day)}`,
  'tgl-colon': (number, day) => `${number} Tgl: ${dayText(day, 'slashed')}`,
} as const satisfies Readonly<Record<string, (number: string, day: string) => string>>;
const JOININGS = Object.keys(JOINED) as readonly (keyof typeof JOINED)[];

/** Number and day in one cell, all of a list in one form. */
export function numberAndDayFill(style: Style): Fill {
  const form = style.draw.pick(JOININGS);
  return ({ facts: { legalEntityNumber: number, legalEntityOn: day } }) => {
    if (number === null && day === null) return { cell: nothingCell(style, 'identity') };
    style.draw.mark(
      `number and day: ${number === null ? 'day alone' : day === null ? 'number alone' : form}`,
    );
    const told = { legalEntityNumber: number, legalEntityOn: day };
    if (number === null) return { cell: longDay(day ?? ''), told };
    return { cell: day === null ? number : JOINED[form](number, day), told };
  };
}

function nikFill(style: Style): Fill {
  const form = style.draw.pick(['text', 'text', 'number', 'point-zero', 'dotted'] as const);
  return ({ facts: { nikKoperasi: nik } }) => {
    if (nik === null) return { cell: nothingCell(style, 'identity') };
    if (style.draw.chance(2)) {
      // Excel made a number of it and cut its end; nobody can read it any more.
      style.draw.mark('NIK koperasi: spoilt');
      return { cell: `${nik.slice(0, 1)},${nik.slice(1, 6)}E+12` };
    }
    style.draw.mark(`NIK koperasi: ${form}`);
    const told = { nikKoperasi: nik };
    if (form === 'number' && style.format === 'xlsx')
      return { cell: { value: Number(nik), format: '0' }, told };
    if (form === 'point-zero') return { cell: `${nik}.0`, told };
    if (form === 'dotted') return { cell: `${nik.slice(0, 4)}.${nik.slice(4, 9)}.${nik.slice(9)}`, told };
    return { cell: nik, told };
  };
}

function dayFill(style: Style, field: 'legalEntityOn' | 'certificateIssuedOn' | 'certificateUntil'): Fill {
  return ({ facts }) => {
    const day = facts[field];
    if (day === null) return { cell: nothingCell(style, 'day') };
    return { cell: dayCell(style, day), told: { [field]: day } };
  };
}

function textFill(style: Style, field: 'legalEntityNumber' | 'chairName' | 'phone'): Fill {
  return ({ facts }: { readonly facts: Facts }) => {
    const text = facts[field];
    if (text === null) return { cell: nothingCell(style, 'identity') };
    return { cell: text, told: { [field]: text } };
  };
}

/** Numbers, days and people by which a cooperative is known; undefined for other columns. */
export function identityFill(style: Style, meaning: ColumnMeaning): Fill | undefined {
  switch (meaning) {
    case 'nikKoperasi':
      return nikFill(style);
    case 'legalEntityOn':
    case 'certificateIssuedOn':
    case 'certificateUntil':
      return dayFill(style, meaning);
    case 'legalEntityNumber':
    case 'chairName':
    case 'phone':
      return textFill(style, meaning);
    default:
      return undefined;
  }
}
