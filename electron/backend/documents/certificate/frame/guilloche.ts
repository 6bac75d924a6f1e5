import { tracePath } from '../../layout/curve.ts';
import type { Curve, Point } from '../../layout/curve.ts';

/**
 * Guilloche: many phases of one wave laid over each other. What looks woven is the family of phases; what makes a band
 * hard to copy is that wave numbers and overtones come from a seed nobody can read off the paper.
 */
export interface Wave {
  /** Whole waves over the length of a band, or around a rosette. */
  readonly count: number;
  /** Overtone: how many times the wave's own frequency, and its share of the height (0 to 1). */
  readonly overtone: number;
  readonly share: number;
  /** Strands, evenly spread over `spread` turns of phase (0.5 weaves, 1 makes a closed lattice). */
  readonly strands: number;
  readonly spread: number;
  /** Phase of the first strand in turns. */
  readonly phase: number;
}

const TURN = 2 * Math.PI;
/** Bézier pieces a wave: four carry a plain wave, three more for each time its overtone is faster. */
const piecesPerWave = (wave: Wave) => (wave.share === 0 ? 4 : Math.max(4, wave.overtone * 3));

/** Height of one strand of a wave at a place in [0, 1], within -1 and 1. */
function heightAt(wave: Wave, strand: number, place: number): number {
  const phase = TURN * (wave.phase + (wave.spread * strand) / wave.strands);
  const base = Math.cos(TURN * wave.count * place + phase);
  const over = Math.cos(TURN * wave.count * wave.overtone * place - phase * 2);
  return (1 - wave.share) * base + wave.share * over;
}

function strandPaths(wave: Wave, curveOf: (strand: number) => Curve): string {
  const pieces = Math.ceil(wave.count * piecesPerWave(wave));
  return Array.from({ length: wave.strands }, (_, strand) => tracePath(curveOf(strand), pieces)).join('');
}

/** A straight band from one point to another, `halfWidth` points to each side. */
export function bandPath(from: Point, to: Point, halfWidth: number, wave: Wave): string {
  const [alongX, alongY] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(alongX, alongY);
  const [acrossX, acrossY] = [-alongY / length, alongX / length];
  return strandPaths(wave, (strand) => (place) => {
    const height = halfWidth * heightAt(wave, strand, place);
    return { x: from.x + alongX * place + acrossX * height, y: from.y + alongY * place + acrossY * height };
  });
}

/** A ring around a centre, waving between two radii. */
export function ringPath(centre: Point, inner: number, outer: number, wave: Wave): string {
  const [middle, half] = [(inner + outer) / 2, (outer - inner) / 2];
  return strandPaths(wave, (strand) => (place) => {
    const radius = middle + half * heightAt(wave, strand, place);
    const angle = TURN * place - TURN / 4;
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
}

/** A band that swells and sways on its way: half width and sideways drift, in points, at a place in [0, 1]. */
export interface Ribbon {
  readonly halfAt: (place: number) => number;
  readonly driftAt: (place: number) => number;
}

/** A flowing ribbon from left to right at height `y`. */
export function ribbonPath(left: number, right: number, y: number, ribbon: Ribbon, wave: Wave): string {
  return strandPaths(wave, (strand) => (place) => ({
    x: left + (right - left) * place,
    y: y + ribbon.driftAt(place) + ribbon.halfAt(place) * heightAt(wave, strand, place),
  }));
}

/** A ring stretched to `stretch` times its height, for the ground behind a wide line of text. */
export function ovalPath(centre: Point, inner: number, outer: number, stretch: number, wave: Wave): string {
  const [middle, half] = [(inner + outer) / 2, (outer - inner) / 2];
  return strandPaths(wave, (strand) => (place) => {
    const radius = middle + half * heightAt(wave, strand, place);
    const angle = TURN * place - TURN / 4;
    return { x: centre.x + stretch * radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
}
