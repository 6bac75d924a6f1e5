import { fill, stroke } from '../../layout/artwork.ts';
import type { Artwork } from '../../layout/artwork.ts';
import { circlePath, insetRectangle } from '../../layout/curve.ts';
import type { Point } from '../../layout/curve.ts';
import { bandPath, ringPath } from './guilloche.ts';
import type { Wave } from './guilloche.ts';
import { INK } from '../../layout/ink.ts';
import type { InkPair } from '../../layout/ink.ts';
import type { Paper } from '../../layout/paper.ts';
import { framePattern } from './frame-pattern.ts';
import type { FramePattern } from './frame-pattern.ts';

/** Where the frame lies, in points from the sheet's edge: outside it nothing, inside `INNER_EDGE` the text. */
const OUTER_EDGE = 33;
const BAND_HALF = 11;
const BAND_MIDDLE = OUTER_EDGE + 6 + BAND_HALF;
const INNER_EDGE = BAND_MIDDLE + BAND_HALF + 6;
const ROSETTE_RADIUS = 27;

/** Points from the sheet's edge to the inner rule of the frame; text keeps its own distance from it. */
export const FRAME_DEPTH = INNER_EDGE;

/** Length in points of one wave, before it is rounded so that whole waves fill a side. */
const GREEN_WAVE = 46;
const GOLD_WAVE = 31;

function sideBands(paper: Paper, pattern: FramePattern, inks: InkPair): Artwork {
  const [left, top] = [BAND_MIDDLE, BAND_MIDDLE];
  const [right, bottom] = [paper.width - BAND_MIDDLE, paper.height - BAND_MIDDLE];
  const sides: readonly (readonly [Point, Point])[] = [
    [
      { x: left, y: top },
      { x: right, y: top },
    ],
    [
      { x: right, y: top },
      { x: right, y: bottom },
    ],
    [
      { x: right, y: bottom },
      { x: left, y: bottom },
    ],
    [
      { x: left, y: bottom },
      { x: left, y: top },
    ],
  ];
  const bands = (wave: Wave, waveLength: number, half: number) =>
    sides
      .map(([from, to]) => {
        const count = Math.round(Math.hypot(to.x - from.x, to.y - from.y) / waveLength);
        return bandPath(from, to, half, { ...wave, count });
      })
      .join('');
  return [
    stroke(bands(pattern.gold, GOLD_WAVE, BAND_HALF * 0.62), inks.accent, 0.35),
    stroke(bands(pattern.green, GREEN_WAVE, BAND_HALF), inks.main, 0.3),
  ];
}

/** A corner medallion: a gold collar, a woven green ring, and a gold heart. */
function rosettePaths(centre: Point, pattern: FramePattern, inks: InkPair): Artwork {
  const { petals, overtone, turn } = pattern;
  const ring = (inner: number, outer: number, wave: Partial<Wave>) =>
    ringPath(centre, ROSETTE_RADIUS * inner, ROSETTE_RADIUS * outer, {
      count: petals,
      overtone,
      share: 0,
      strands: 6,
      spread: 1,
      phase: turn,
      ...wave,
    });
  return [
    fill(circlePath(centre, ROSETTE_RADIUS + 1.6), INK.paper),
    stroke(
      circlePath(centre, ROSETTE_RADIUS + 1.6) + circlePath(centre, ROSETTE_RADIUS * 0.14),
      inks.main,
      0.4,
    ),
    stroke(ring(0.66, 1, { count: petals * 2, strands: 4, spread: 0.5 }), inks.accent, 0.3),
    stroke(ring(0.3, 0.84, { share: 0.2 }), inks.main, 0.3),
    stroke(ring(0.14, 0.46, { strands: 3 }), inks.accent, 0.3),
  ];
}

/**
 * A small open ornament, the place of the emblem until the office supplies its own image: nothing but waves around a
 * centre, so that nobody can take it for a coat of arms.
 */
export function ornamentPaths(centre: Point, radius: number, seed: string, inks: InkPair): Artwork {
  const { petals, turn } = framePattern(seed);
  const wave: Wave = { count: petals, overtone: 1, share: 0, strands: 2, spread: 1, phase: turn };
  return [
    stroke(circlePath(centre, radius) + circlePath(centre, radius * 0.1), inks.accent, 0.5),
    stroke(ringPath(centre, radius * 0.72, radius * 0.95, { ...wave, count: petals * 2 }), inks.accent, 0.35),
    stroke(
      ringPath(centre, radius * 0.1, radius * 0.72, { ...wave, strands: 4, count: petals / 2 }),
      inks.main,
      0.35,
    ),
  ];
}

/** A wide, very light rosette behind the text, as on old share certificates. */
function groundPaths(paper: Paper, pattern: FramePattern, inks: InkPair): Artwork {
  const centre = { x: paper.width / 2, y: paper.height / 2 };
  const wave: Wave = {
    count: pattern.petals,
    overtone: 2,
    share: 0.25,
    strands: 12,
    spread: 1,
    phase: pattern.turn,
  };
  return [
    stroke(ringPath(centre, 60, 205, wave), inks.mainTint, 0.3),
    stroke(
      ringPath(centre, 30, 120, { ...wave, count: pattern.petals / 2, strands: 8 }),
      inks.accentTint,
      0.3,
    ),
  ];
}

/** The frame of a ceremonial sheet, drawn from the seed: rules, guilloche bands, corner rosettes and a light ground. */
export function certificateFrame(paper: Paper, seed: string, inks: InkPair): Artwork {
  const pattern = framePattern(seed);
  const [right, bottom] = [paper.width - BAND_MIDDLE, paper.height - BAND_MIDDLE];
  const corners: readonly Point[] = [
    { x: BAND_MIDDLE, y: BAND_MIDDLE },
    { x: right, y: BAND_MIDDLE },
    { x: right, y: bottom },
    { x: BAND_MIDDLE, y: bottom },
  ];
  return [
    ...groundPaths(paper, pattern, inks),
    stroke(insetRectangle(paper, OUTER_EDGE), inks.main, 1.1),
    stroke(insetRectangle(paper, OUTER_EDGE + 3) + insetRectangle(paper, INNER_EDGE - 3), inks.accent, 0.4),
    stroke(insetRectangle(paper, INNER_EDGE), inks.main, 0.6),
    ...sideBands(paper, pattern, inks),
    ...corners.flatMap((corner) => rosettePaths(corner, pattern, inks)),
  ];
}
