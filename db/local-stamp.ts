import { existsSync } from 'node:fs';
import path from 'node:path';

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * "2026-11-29-041537": an instant (ISO, UTC) on this computer's own clock, as the names of files and folders carry it.
 * People choose a backup by its name, and in Sorong the day begins nine hours before UTC's.
 */
export function localStamp(instant: string): string {
  const moment = new Date(instant);
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day}-${two(moment.getHours())}${two(moment.getMinutes())}${two(moment.getSeconds())}`;
}

/**
 * The path itself, or with -2, -3 … before its ending where the name is taken: two copies of one second, or of the hour
 * that a clock put back runs through twice, never replace each other.
 */
export function untakenPath(target: string): string {
  const { dir, name, ext } = path.parse(target);
  let free = target;
  for (let count = 2; existsSync(free); count += 1) free = path.join(dir, `${name}-${count}${ext}`);
  return free;
}
