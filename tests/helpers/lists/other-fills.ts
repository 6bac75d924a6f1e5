import { dayCell, drawDay } from './days.ts';
import type { Fill } from './fills.ts';
import type { Style } from './style.ts';

/** What stands in columns that belong to no field: numbers of a program, grades, room for a signature. */
export function otherFill(style: Style, heading: string): Fill {
  const { draw } = style;
  if (/tanggal|created|scraped/i.test(heading))
    return () => ({ cell: dayCell(style, drawDay(style, 2023, 2025)) });
  if (/grade/i.test(heading)) return () => ({ cell: draw.pick(['A', 'B', 'C1', 'C2', '-']) });
  if (/paraf/i.test(heading)) return () => ({ cell: null });
  if (/lap\./i.test(heading)) return () => ({ cell: draw.pick(['lengkap', 'belum lengkap', null]) });
  if (/url/i.test(heading))
    return ({ position }) => ({ cell: `https://contoh.invalid/koperasi/${String(position)}` });
  if (/updated|uuid/i.test(heading)) return ({ position }) => ({ cell: `x${String(position * 7919)}` });
  return ({ position }) => ({ cell: position + 1000 });
}

/** The book year of the row as a number, or as the last day of that year. */
export function bookYearFill(style: Style, heading: string): Fill {
  const isDay = /tanggal/i.test(heading);
  const isText = style.draw.chance(50);
  return ({ meetingYear }) => {
    if (isDay) return { cell: dayCell(style, `${String(meetingYear)}-12-31`) };
    return { cell: isText ? String(meetingYear) : meetingYear };
  };
}
