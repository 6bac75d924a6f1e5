import { drawDay } from './days.ts';
import type { Style } from './style.ts';

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** A number of the form in which its time wrote them; `position` (from 1) makes it unlike others of the list. */
export function drawLegalEntity(
  style: Style,
  position: number,
): { readonly number: string; readonly on: string } {
  const { draw } = style;
  const on = drawDay(style, 1978, 2019);
  const year = Number(on.slice(0, 4));
  const month = ROMANS[Number(on.slice(5, 7)) - 1] ?? 'I';
  const own = String(position * 7 + draw.between(1, 6));
  if (year >= 2019) {
    const kind = draw.pick(['26', '27', '29']);
    return { on, number: `AHU-${own.padStart(7, '0')}.AH.01.${kind}.TAHUN ${String(year)}` };
  }
  if (year >= 2015) return { on, number: `${own.padStart(6, '0')}/BH/M.KUKM.2/${month}/${String(year)}` };
  if (year < 2001) {
    const office = draw.pick(['KWK.18', 'KWK 22', 'KDK.22.4', 'PAD/KWK.18']);
    return { on, number: `${own}/BH/${office}/${month}/${String(year)}` };
  }
  return {
    on,
    number: draw.pick([
      `${own}/BH/DISKOP/${month}/${String(year)}`,
      `518/${own}/BH/${String(year)}`,
      `${own}/BH/XXVII.4/${month}/${String(year)}`,
      `${own}/BH/Tahun ${String(year)}`,
      `${own} / BH / DISKOP / ${month} / ${String(year)}`,
    ]),
  };
}
