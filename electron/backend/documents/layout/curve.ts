/** Plane curves as SVG path data, in points with y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A smooth curve over t in [0, 1]. */
export type Curve = (t: number) => Point;

const STEP = 1e-5;

/** Two decimals are 0.0035 mm: finer than any printer, and short. */
function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function pair(x: number, y: number): string {
  return `${figure(x)} ${figure(y)}`;
}

/**
 * Draws a curve with `pieces` cubic Bézier pieces that meet its points and its directions (Hermite form), so a few pieces
 * per wave stay smooth at any enlargement.
 */
export function tracePath(curve: Curve, pieces: number): string {
  const slope = (t: number): Point => {
    const [before, after] = [curve(t - STEP), curve(t + STEP)];
    return { x: (after.x - before.x) / (2 * STEP), y: (after.y - before.y) / (2 * STEP) };
  };
  const third = 1 / pieces / 3;
  let from = curve(0);
  let fromSlope = slope(0);
  const parts = [`M${pair(from.x, from.y)}`];
  for (let piece = 1; piece <= pieces; piece += 1) {
    const to = curve(piece / pieces);
    const toSlope = slope(piece / pieces);
    const first = pair(from.x + fromSlope.x * third, from.y + fromSlope.y * third);
    const second = pair(to.x - toSlope.x * third, to.y - toSlope.y * third);
    parts.push(`C${first} ${second} ${pair(to.x, to.y)}`);
    from = to;
    fromSlope = toSlope;
  }
  return parts.join('');
}

/** A closed circle, as two arcs. */
export function circlePath(centre: Point, radius: number): string {
  const r = figure(radius);
  const left = pair(centre.x - radius, centre.y);
  const right = pair(centre.x + radius, centre.y);
  return `M${left}A${r} ${r} 0 1 0 ${right}A${r} ${r} 0 1 0 ${left}Z`;
}

/** A closed rectangle `inset` points inside the sheet's edge. */
export function insetRectangle(
  sheet: { readonly width: number; readonly height: number },
  inset: number,
): string {
  const [right, bottom] = [sheet.width - inset, sheet.height - inset];
  return `M${pair(inset, inset)}L${pair(right, inset)}L${pair(right, bottom)}L${pair(inset, bottom)}Z`;
}

/** A rectangle `inset` points inside the sheet's edge whose corners are cut out as quarter circles, like a plaque. */
export function plaqueRectangle(
  sheet: { readonly width: number; readonly height: number },
  inset: number,
  notch: number,
): string {
  const [right, bottom, r] = [sheet.width - inset, sheet.height - inset, figure(notch)];
  const arc = (x: number, y: number) => `A${r} ${r} 0 0 0 ${pair(x, y)}`;
  return [
    `M${pair(inset + notch, inset)}L${pair(right - notch, inset)}${arc(right, inset + notch)}`,
    `L${pair(right, bottom - notch)}${arc(right - notch, bottom)}`,
    `L${pair(inset + notch, bottom)}${arc(inset, bottom - notch)}`,
    `L${pair(inset, inset + notch)}${arc(inset + notch, inset)}Z`,
  ].join('');
}

/** A straight line. */
export function linePath(from: Point, to: Point): string {
  return `M${pair(from.x, from.y)}L${pair(to.x, to.y)}`;
}

/** A closed rectangle from its upper left corner. */
export function rectanglePath(x: number, y: number, width: number, height: number): string {
  return `M${pair(x, y)}L${pair(x + width, y)}L${pair(x + width, y + height)}L${pair(x, y + height)}Z`;
}
