import { DAY_FORMATS } from './days.ts';
import type { Draw } from './draw.ts';
import type { CsvForm } from './list-types.ts';
import { drawNothing } from './nothing.ts';
import { OFFICE_CODES, officeOf } from './places.ts';
import { DAY_FORMS, NUMBER_FORMS } from './style.ts';
import type { LayoutName, NumberForm, Style } from './style.ts';

/** How many of a hundred lists are of each layout. */
const LAYOUTS: readonly (readonly [LayoutName, number])[] = [
  ['office', 34],
  ['database', 14],
  ['ods', 8],
  ['certificate', 4],
  ['english', 6],
  ['short', 14],
  ['rat-title', 6],
  ['rat-ticks', 4],
  ['rat-years', 4],
  ['rat-per-meeting', 3],
  ['rat-heading', 3],
];

function drawLayout(draw: Draw): LayoutName {
  let left = draw.below(100);
  for (const [layout, share] of LAYOUTS) {
    if (left < share) return layout;
    left -= share;
  }
  return 'office';
}

/** Parts of a million need a list that says what its signs mean; nobody writes cents of a thousand rupiah. */
function drawNumbers(draw: Draw, format: 'xlsx' | 'csv', unit: Style['unit']): NumberForm {
  if (unit === 1_000_000) return format === 'xlsx' ? draw.pick(['number', 'dots']) : 'dots';
  if (unit === 1000) return draw.pick(['number', 'number', 'plain-text', 'dots', 'commas']);
  return draw.chance(40) ? 'number' : draw.pick(NUMBER_FORMS);
}

export function drawStyle(draw: Draw): Style {
  const format = draw.chance(35) ? 'csv' : 'xlsx';
  const layout = drawLayout(draw);
  const percent = draw.below(100);
  const unit = layout !== 'office' || percent >= 32 ? 1 : percent < 25 ? 1000 : 1_000_000;
  const days = draw.chance(30) && format === 'xlsx' ? 'cell' : draw.pick(DAY_FORMS);
  draw.mark(`layout: ${layout}`);
  draw.mark(`format: ${format}`);
  if (unit !== 1) draw.mark(`unit: ${String(unit)}`);
  const office = officeOf(draw.pick(OFFICE_CODES));
  draw.mark(`office: ${office.code}`);
  return {
    draw,
    format,
    layout,
    office,
    unit,
    gap: draw.pick([0, 8, 25, 45]),
    nothing: drawNothing(draw, format),
    days: days === 'cell' && format === 'csv' ? 'slashed' : days,
    dayFormat: draw.pick(DAY_FORMATS),
    numbers: drawNumbers(draw, format, unit),
    isUpper: draw.chance(25),
    bookYear: draw.between(2022, 2025),
    hasManyStatuses: draw.chance(25),
  };
}

export function drawSheetName({ draw, bookYear, format }: Style): string {
  if (format === 'csv') return 'Sheet1';
  return draw.pick(['Sheet1', 'Data', `KOP ${String(bookYear)}`, 'Koperasi', 'Worksheet']);
}

export function drawCsvForm({ draw, format }: Style): CsvForm {
  const form = drawSigns(draw);
  if (format !== 'csv') return form;
  draw.mark(`text file: separator ${JSON.stringify(form.separator)}`);
  if (form.hasMark) draw.mark('text file: byte order mark');
  if (form.isQuoted) draw.mark('text file: all in quotes');
  if (form.lineEnd === '\r\n') draw.mark('text file: CRLF');
  return form;
}

function drawSigns(draw: Draw): CsvForm {
  return {
    separator: draw.pick([';', ';', ',', '\t']),
    lineEnd: draw.pick(['\n', '\r\n']),
    hasMark: draw.chance(35),
    isQuoted: draw.chance(15),
  };
}

export function drawFileName({ draw, format, bookYear }: Style, kind: 'cooperative' | 'rat'): string {
  const year = String(bookYear);
  const name =
    kind === 'rat'
      ? draw.pick(['rat', 'Data RAT', 'REKAP RAT FIX', 'pelaksanaan-rat'])
      : draw.pick([
          'koperasi',
          `DATA KOPERASI ${year}`,
          'daftar koperasi (1)',
          'KOPERASI FIX BARU',
          `kop_${year}`,
        ]);
  return `${name}.${format}`;
}
