import type { Cell } from './list-types.ts';
import type { NumberForm, Style } from './style.ts';

/** 1500000 with a sign between the thousands. */
const grouped = (amount: number, sign: string): string => String(amount).replace(/\B(?=(\d{3})+$)/g, sign);

/** An amount that is no whole number: "12,5" of million rupiah. */
function fractionText(amount: number, style: Style): string {
  const [whole = '0', rest = ''] = String(amount).split('.');
  const [sign, comma] = style.numbers === 'commas' ? [',', '.'] : ['.', ','];
  return `${grouped(Number(whole), sign)}${comma}${rest}`;
}

const WHOLE: Readonly<Record<NumberForm, (amount: number) => string>> = {
  number: String,
  'plain-text': String,
  dots: (amount) => grouped(amount, '.'),
  commas: (amount) => grouped(amount, ','),
  rupiah: (amount) => `Rp ${grouped(amount, '.')},00`,
  'dots-with-cents': (amount) => `${grouped(amount, '.')},00`,
  'point-zero': (amount) => `${String(amount)}.0`,
};

/** Whole rupiah in the unit and manner of the list; a loss in brackets or with a minus. */
export function moneyCell(style: Style, rupiah: number): Cell {
  const amount = rupiah / style.unit;
  style.draw.mark(`money: ${style.numbers}`);
  if (style.numbers === 'number') return amount;
  const size = Math.abs(amount);
  const text = Number.isInteger(size) ? WHOLE[style.numbers](size) : fractionText(size, style);
  if (amount >= 0) return text;
  const isBracketed = style.draw.chance(50);
  style.draw.mark(isBracketed ? 'money: loss in brackets' : 'money: loss with minus');
  return isBracketed ? `(${text})` : `-${text}`;
}

/** People: no rupiah, no cents. */
export function countCell(style: Style, people: number): Cell {
  if (style.draw.chance(1)) {
    style.draw.mark('count: with a word');
    return `${String(people)} ${style.draw.pick(['orang', 'org'])}`;
  }
  if (style.numbers === 'number') return people;
  if (style.numbers === 'dots' || style.numbers === 'commas') return WHOLE[style.numbers](people);
  if (style.numbers === 'point-zero') return `${String(people)}.0`;
  return String(people);
}
