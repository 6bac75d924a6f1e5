import { stroke } from '../../layout/artwork.ts';
import type { Artwork } from '../../layout/artwork.ts';
import { insetRectangle, linePath } from '../../layout/curve.ts';
import { framePattern } from './frame-pattern.ts';
import type { FramePattern } from './frame-pattern.ts';
import { ribbonPath, ringPath } from './guilloche.ts';
import type { Ribbon, Wave } from './guilloche.ts';
import type { InkPair } from '../../layout/ink.ts';
import type { Paper } from '../../layout/paper.ts';

/** Points from the sheet's edge to the hairline, which no ribbon crosses: desk printers leave 5 mm white. */
const HAIRLINE = 26;
/** Middle of the ribbons, from the upper and the lower edge. */
const RIBBON_UP = 58;
const RIBBON_DOWN = 50;
const TURN = 2 * Math.PI;

const wave = (changes: Partial<Wave>): Wave => ({
  count: 9,
  overtone: 2,
  share: 0.12,
  strands: 12,
  spread: 0.5,
  phase: 0,
  ...changes,
});

/** Widest in the middle or (with `isOpenEnded`) at both ends, so that green and gold make room for each other. */
function ribbonOf(half: number, drift: number, isOpenEnded: boolean): Ribbon {
  return {
    halfAt: (place) => {
      const middle = Math.sin(Math.PI * place) ** 2;
      return half * (0.28 + 0.72 * (isOpenEnded ? 1 - middle : middle));
    },
    driftAt: (place) => drift * Math.cos(TURN * place),
  };
}

function ribbons(paper: Paper, pattern: FramePattern, inks: InkPair): Artwork {
  const [left, right] = [HAIRLINE + 8, paper.width - HAIRLINE - 8];
  const { green, gold } = pattern;
  const draw = (y: number, half: number, mirror: number) => [
    stroke(
      ribbonPath(
        left,
        right,
        y,
        ribbonOf(half * 0.85, mirror * 3, true),
        wave({ count: 7, strands: 7, phase: gold.phase, share: gold.share }),
      ),
      inks.accent,
      0.35,
    ),
    stroke(
      ribbonPath(
        left,
        right,
        y,
        ribbonOf(half, mirror * -3, false),
        wave({ count: 10, phase: green.phase, overtone: green.overtone, share: green.share * 0.6 }),
      ),
      inks.main,
      0.3,
    ),
  ];
  return [...draw(RIBBON_UP, 20, 1), ...draw(paper.height - RIBBON_DOWN, 13, -1)];
}

/** A large light rosette low at the right, where the signature gives it weight. */
function ground(paper: Paper, { petals, turn }: FramePattern, inks: InkPair): Artwork {
  const centre = { x: paper.width / 2, y: paper.height * 0.53 };
  const ring = (inner: number, outer: number, changes: Partial<Wave>) =>
    ringPath(centre, inner, outer, wave({ count: petals, spread: 1, phase: turn, share: 0.2, ...changes }));
  return [
    stroke(ring(95, 190, { strands: 10 }), inks.mainTint, 0.3),
    stroke(ring(60, 118, { count: petals * 2, strands: 6 }), inks.accentTint, 0.3),
  ];
}

/** A light frame: two flowing ribbons between hairlines, the sides left to the paper. */
export function modernFrame(paper: Paper, seed: string, inks: InkPair): Artwork {
  const pattern = framePattern(seed);
  const [left, right] = [HAIRLINE + 8, paper.width - HAIRLINE - 8];
  const under = RIBBON_UP + 28;
  const over = paper.height - RIBBON_DOWN - 20;
  const line = (y: number) => linePath({ x: left, y }, { x: right, y });
  return [
    ...ground(paper, pattern, inks),
    ...ribbons(paper, pattern, inks),
    stroke(insetRectangle(paper, HAIRLINE), inks.accent, 0.8),
    stroke(insetRectangle(paper, HAIRLINE + 3), inks.accent, 0.3),
    stroke(line(under) + line(over), inks.accent, 0.4),
  ];
}
