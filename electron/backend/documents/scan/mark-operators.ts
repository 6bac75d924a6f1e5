/** What a copy of an identity card says over itself. */
export interface ScanMark {
  /** Drawn aslant over the whole picture, again and again. */
  readonly across: string;
  /** In the band at the foot, line by line. */
  readonly band: readonly string[];
}

/** A page as it is seen: its lower left corner in the file's own measure, its size, and how far it is turned. */
export interface SeenPage {
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  readonly turn: 0 | 90 | 180 | 270;
}

/** Widths of Helvetica are never asked for: no line may be longer than this many times its size and letters. */
const WIDEST_LETTER = 0.62;
const SLANT = Math.PI / 6;

/** Letters of Windows' Latin alphabet, which every reader's own Helvetica has; others become a question mark. */
function shown(text: string): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u201c\u201d]/g, '"');
  const latin = Array.from(plain, (letter) => (letter >= ' ' && letter <= '\u00ff' ? letter : '?')).join('');
  return `(${latin.replaceAll(/[\\()]/g, (sign) => `\\${sign}`)})`;
}

const figure = (value: number): string => String(Math.round(value * 1000) / 1000);

/** From the page as it is seen, right and up from its lower left corner, to the file's own measure. */
function matrixOf({ box: [left, bottom, right, top], turn }: SeenPage): readonly number[] {
  if (turn === 90) return [0, 1, -1, 0, right, bottom];
  if (turn === 180) return [-1, 0, 0, -1, right, top];
  if (turn === 270) return [0, -1, 1, 0, left, top];
  return [1, 0, 0, 1, left, bottom];
}

/**
 * The mark as a page's content: aslant over all of it, strong enough to be read on a copy of the copy and clear enough to
 * read the card through it, and in words at the foot. @param names of the font and of the two strengths
 */
export function markOperators(
  page: SeenPage,
  { across, band }: ScanMark,
  { font, faint, strong }: { readonly font: string; readonly faint: string; readonly strong: string },
): string {
  const { box, turn } = page;
  const [wide, high] = [box[2] - box[0], box[3] - box[1]];
  const [width, height] = turn === 90 || turn === 270 ? [high, wide] : [wide, high];
  const size = Math.max(7, Math.min(width, height) / 26);
  const [cosine, sine] = [Math.cos(SLANT), Math.sin(SLANT)];
  const step = Math.max(size, across.length * size * WIDEST_LETTER) + size * 2;
  const reach = Math.hypot(width, height);
  const lines: string[] = [
    'q',
    `${matrixOf(page).map(figure).join(' ')} cm`,
    `/${faint} gs 0.72 0 0 rg 1 G ${figure(size / 14)} w 2 Tr BT /${font} ${figure(size)} Tf`,
  ];
  let row = 0;
  for (let down = -reach; down < reach; down += size * 4.2) {
    const shift = row % 2 === 0 ? 0 : -step / 2;
    row += 1;
    for (let right = shift - step; right < reach; right += step) {
      const x = right * cosine - down * sine;
      const y = right * sine + down * cosine;
      if (x > width || y > height || x + step * cosine < 0 || y + step * sine < 0) continue;
      lines.push(`${[cosine, sine, -sine, cosine, x, y].map(figure).join(' ')} Tm ${shown(across)} Tj`);
    }
  }
  const longest = Math.max(1, ...band.map((line) => line.length));
  const small = Math.min(Math.max(5, size * 0.42), (width - size) / (longest * 0.52));
  const lineHeight = small * 1.35;
  lines.push(
    'ET',
    `/${strong} gs 1 g 0 0 ${figure(width)} ${figure(lineHeight * band.length + small)} re f 0 g 0 Tr BT /${font} ${figure(small)} Tf`,
  );
  for (const [index, line] of band.entries()) {
    const y = lineHeight * (band.length - 1 - index) + small * 0.8;
    lines.push(`1 0 0 1 ${figure(size / 2)} ${figure(y)} Tm ${shown(line)} Tj`);
  }
  lines.push('ET', 'Q');
  return lines.join('\n');
}
