const SMALL = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;
const SCALES = ['', 'ribu', 'juta', 'miliar', 'triliun'] as const;
const LIMIT = 999_999_999_999_999;

/** Words of 1 to 999. */
function spellHundreds(value: number): readonly string[] {
  if (value === 0) return [];
  if (value < SMALL.length) return [SMALL[value] ?? ''];
  if (value < 20) return [SMALL[value - 10] ?? '', 'belas'];
  if (value < 100) return [SMALL[Math.floor(value / 10)] ?? '', 'puluh', ...spellHundreds(value % 10)];
  const hundreds = value < 200 ? ['seratus'] : [SMALL[Math.floor(value / 100)] ?? '', 'ratus'];
  return [...hundreds, ...spellHundreds(value % 100)];
}

/**
 * A whole number in Indonesian words (terbilang): 1500 -> "seribu lima ratus", -2 -> "minus dua". At most fifteen
 * digits; throws RangeError beyond and on fractions.
 */
export function spellOut(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) > LIMIT) {
    throw new RangeError(`cannot be spelled out: ${value}`);
  }
  if (value === 0) return SMALL[0];
  const words: string[] = [];
  let rest = Math.abs(value);
  for (let scale = 0; rest > 0; scale += 1, rest = Math.floor(rest / 1000)) {
    const group = rest % 1000;
    if (group === 0) continue;
    const isSeribu = scale === 1 && group === 1;
    words.unshift(...(isSeribu ? ['seribu'] : [...spellHundreds(group), SCALES[scale] ?? '']));
  }
  if (value < 0) words.unshift('minus');
  return words.filter((word) => word !== '').join(' ');
}
