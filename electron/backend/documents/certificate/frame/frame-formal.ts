import { fill, stroke } from '../../layout/artwork.ts';
import type { Artwork } from '../../layout/artwork.ts';
import { circlePath, insetRectangle, plaqueRectangle } from '../../layout/curve.ts';
import type { Point } from '../../layout/curve.ts';
import { framePattern } from './frame-pattern.ts';
import type { FramePattern } from './frame-pattern.ts';
import { bandPath, ovalPath, ringPath } from './guilloche.ts';
import type { Wave } from './guilloche.ts';
import { INK } from '../../layout/ink.ts';
import type { InkPair } from '../../layout/ink.ts';
import type { Paper } from '../../layout/paper.ts';

/** Points from the sheet's edge: heavy outer rule, woven band, plaque rule; text stands inside the last. */
const OUTER = 30;
const BAND_MIDDLE = 45;
const BAND_HALF = 9.5;
const PLAQUE = 62;
const NOTCH = 24;
const WAVE_LENGTH = 30;

const wave = (count: number, changes: Partial<Wave>): Wave => ({
  overtone: 2,
  share: 0,
  strands: 8,
  spread: 1,
  phase: 0,
  ...changes,
  count,
});

function bands(paper: Paper, pattern: FramePattern, inks: InkPair): Artwork {
  const [left, right] = [BAND_MIDDLE, paper.width - BAND_MIDDLE];
  const [top, bottom] = [BAND_MIDDLE, paper.height - BAND_MIDDLE];
  const corners: readonly Point[] = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  const around = (changes: Partial<Wave>, length: number, half: number) =>
    corners
      .map((from, index) => {
        const to = corners[(index + 1) % corners.length] ?? from;
        const count = Math.round(Math.hypot(to.x - from.x, to.y - from.y) / length);
        return bandPath(from, to, half, wave(count, changes));
      })
      .join('');
  const { green, gold } = pattern;
  return [
    stroke(
      around({ ...gold, strands: 3, spread: 0.5 }, WAVE_LENGTH * 0.5, BAND_HALF * 0.9),
      inks.accent,
      0.35,
    ),
    stroke(around({ ...green, strands: 8 }, WAVE_LENGTH, BAND_HALF), inks.main, 0.3),
  ];
}

/** A woven disc of `radius` points. */
function medallion(centre: Point, radius: number, pattern: FramePattern, inks: InkPair): Artwork {
  const { petals, turn } = pattern;
  const ring = (inner: number, outer: number, count: number, changes: Partial<Wave> = {}) =>
    ringPath(centre, radius * inner, radius * outer, wave(count, { strands: 5, phase: turn, ...changes }));
  return [
    fill(circlePath(centre, radius + 1.4), INK.paper),
    stroke(circlePath(centre, radius + 1.4) + circlePath(centre, radius * 0.12), inks.main, 0.4),
    stroke(ring(0.62, 0.98, petals * 2, { strands: 4, spread: 0.5 }), inks.accent, 0.3),
    stroke(ring(0.22, 0.74, petals, { share: 0.15 }), inks.main, 0.3),
    stroke(ring(0.12, 0.3, petals / 2, { strands: 3 }), inks.accent, 0.3),
  ];
}

/** Wide ovals behind the recipient's name, and nothing elsewhere. */
function ground(paper: Paper, { petals, turn }: FramePattern, inks: InkPair): Artwork {
  const centre = { x: paper.width / 2, y: paper.height * 0.5 };
  const rings = (inner: number, outer: number, count: number, strands: number) =>
    ovalPath(centre, inner, outer, 1.75, wave(count, { overtone: 2, share: 0.2, strands, phase: turn }));
  return [
    stroke(rings(70, 168, petals * 2, 8), inks.accentTint, 0.3),
    stroke(rings(24, 96, petals, 8), inks.mainTint, 0.3),
  ];
}

/** The frame of a formal diploma: heavy rule, woven band, a plaque with medallions in its corners and sides. */
export function formalFrame(paper: Paper, seed: string, inks: InkPair): Artwork {
  const pattern = framePattern(seed);
  const at = PLAQUE - 2;
  const [right, bottom] = [paper.width - at, paper.height - at];
  const corners: readonly Point[] = [
    { x: at, y: at },
    { x: right, y: at },
    { x: right, y: bottom },
    { x: at, y: bottom },
  ];
  const sides: readonly Point[] = [
    { x: BAND_MIDDLE, y: paper.height / 2 },
    { x: paper.width - BAND_MIDDLE, y: paper.height / 2 },
  ];
  return [
    ...ground(paper, pattern, inks),
    stroke(insetRectangle(paper, OUTER), inks.main, 2.2),
    stroke(insetRectangle(paper, OUTER + 3.6), inks.accent, 0.5),
    ...bands(paper, pattern, inks),
    stroke(insetRectangle(paper, BAND_MIDDLE + BAND_HALF + 2), inks.accent, 0.4),
    stroke(plaqueRectangle(paper, PLAQUE, NOTCH), inks.main, 0.9),
    stroke(plaqueRectangle(paper, PLAQUE + 3, NOTCH), inks.accent, 0.4),
    ...corners.flatMap((corner) => medallion(corner, 17, pattern, inks)),
    ...sides.flatMap((side) => medallion(side, 13, pattern, inks)),
  ];
}
