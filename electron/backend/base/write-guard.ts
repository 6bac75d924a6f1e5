import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { writeTargetsOf } from '#contract/file-paths.ts';
import type { WriteTarget } from '#contract/file-paths.ts';
import type { RequestEntry } from '#contract/define.ts';
import { officeFolderOf, practiceFolderOf } from '#contract/process/practice-folder.ts';
import type { Folders } from './folders.ts';

/** Where Linux keeps what is no file: devices, processes, the system's own switches. */
const SYSTEM_FOLDERS = ['/dev', '/proc', '/sys'] as const;

/** A disk in memory that hangs among the devices. */
const MEMORY_DISK = '/dev/shm';

/** Names that Windows gives to devices in every folder, with any ending. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The one guard of everything a request writes outside the data folder: each target of its input is looked at before
 * the request begins, so that no paper, list or key file ever takes the place of the office's data, a device, or a file
 * that nobody chose to replace.
 * @param chosen what the person chose in a dialog; undefined at the headless door, where every path was typed.
 * @throws AppError TARGET_NOT_ALLOWED, saying which rule the first offending target breaks
 */
export async function guardTargets(
  { input: schema }: RequestEntry,
  input: unknown,
  folders: Folders,
  chosen: readonly string[] | undefined,
): Promise<void> {
  for (const [field, target] of writeTargetsOf(schema)) {
    const written = (input as Readonly<Record<string, unknown>>)[field];
    if (typeof written === 'string') await guardTarget(written, target, folders, chosen);
  }
}

type Offence = 'ending' | 'device' | 'data' | 'kind' | 'existing' | 'relative';

async function guardTarget(
  written: string,
  target: WriteTarget,
  folders: Folders,
  chosen: readonly string[] | undefined,
): Promise<void> {
  const offence = await offenceOf(written, target, folders, chosen);
  if (offence === undefined) return;
  throw new AppError('TARGET_NOT_ALLOWED', {
    facts: { namaBerkas: path.basename(written), sebab: offence, akhiran: target.endings.join(', ') },
  });
}

async function offenceOf(
  written: string,
  { kind, endings }: WriteTarget,
  folders: Folders,
  chosen: readonly string[] | undefined,
): Promise<Offence | undefined> {
  if (!path.isAbsolute(written)) return 'relative';
  if (isDevice(written)) return 'device';
  if (kind === 'file' && !endings.includes(path.extname(written).toLowerCase())) return 'ending';
  const place = await realPlaceOf(written);
  if (isDevice(place)) return 'device';
  if (await isAmongTheData(place, folders)) return 'data';
  const found = await lstat(place).catch(() => undefined);
  if (found === undefined) return undefined;
  if (kind === 'folder') return found.isDirectory() ? undefined : 'kind';
  if (!found.isFile()) return 'kind';
  return chosen === undefined || chosen.includes(written) ? undefined : 'existing';
}

function isDevice(file: string): boolean {
  if (process.platform !== 'win32') {
    return SYSTEM_FOLDERS.some((folder) => isWithin(file, folder)) && !isWithin(file, MEMORY_DISK);
  }
  const afterDrive = file.slice(path.parse(file).root.length);
  return (
    /^[\\/]{2}[.?][\\/]/.test(file) ||
    afterDrive.includes(':') ||
    afterDrive.split(/[\\/]/).some((step) => DEVICE_NAME.test(step))
  );
}

/** The data folder with all its ways of being called, and its sister of practice; finished papers lie inside it too. */
async function isAmongTheData(place: string, { data, documents }: Folders): Promise<boolean> {
  const owned = await Promise.all([officeFolderOf(data), practiceFolderOf(data)].map(realPlaceOf));
  return owned.some((folder) => isWithin(place, folder)) && !isWithin(place, await realPlaceOf(documents));
}

/** A path with every link followed as far as it exists: a link to the data is the data. */
async function realPlaceOf(file: string): Promise<string> {
  const normal = path.resolve(file);
  const real = await realpath(normal).catch(() => undefined);
  if (real !== undefined) return real;
  const above = path.dirname(normal);
  return above === normal ? normal : path.join(await realPlaceOf(above), path.basename(normal));
}

function isWithin(place: string, folder: string): boolean {
  const steps = path.relative(folder, place);
  return steps === '' || (!steps.startsWith('..') && !path.isAbsolute(steps));
}
