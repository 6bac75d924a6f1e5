import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** Where the window stood; `x` and `y` are missing on the first start. Device-independent pixels. */
export interface WindowPlace {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST = { width: 1024, height: 640 };
const USUAL = { width: 1280, height: 720 };

const stored = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximized: z.boolean(),
});

/** The remembered place, when it still lies on one of the screens; else the usual size, never beyond the screen. */
export function placeFor(file: string, screens: readonly Area[]): WindowPlace {
  const remembered = read(file);
  const screen = remembered && screens.find((area) => contains(area, remembered));
  const { width, height } = screen ?? screens[0] ?? USUAL;
  const wanted = (screen && remembered) ?? { ...USUAL, isMaximized: false };
  return { ...wanted, width: Math.min(wanted.width, width), height: Math.min(wanted.height, height) };
}

export function rememberPlace(file: string, place: WindowPlace): void {
  try {
    writeFileSync(file, JSON.stringify(place));
  } catch {
    // The window then opens at its usual size; nothing of the office's is lost.
  }
}

function read(file: string): z.infer<typeof stored> | undefined {
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Enough of the title bar must be reachable to drag the window. */
function contains(area: Area, { x, y, width }: { x: number; y: number; width: number }): boolean {
  return (
    x + width > area.x + 100 &&
    x < area.x + area.width - 100 &&
    y >= area.y - 8 &&
    y < area.y + area.height - 50
  );
}
