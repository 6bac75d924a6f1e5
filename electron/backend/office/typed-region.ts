import { AppError } from '#contract/errors.ts';
import { nearestOf } from '#rules/value/nearest-text.ts';
import { shortRegionName } from '#rules/value/region-name.ts';
import type { Ask } from '../cli/command.ts';

interface NamedRegion {
  readonly code: string;
  readonly name: string;
}

/** "64.08", "6408", "64": as codes are written, the point left out or not. */
const CODE = /^(\d{2})(?:\.?(\d{2}))?$/;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:kab\.?|kabupaten)\s+/, 'kabupaten ')
    .replace(/^(?:prov\.?|provinsi|propinsi)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const bare = ({ name }: NamedRegion): string => plain(shortRegionName(name));

async function everyRegion(ask: Ask): Promise<readonly NamedRegion[]> {
  const provinces = await ask('region.listReference', { parentCode: null });
  const regencies = await Promise.all(
    provinces.map(({ code }) => ask('region.listReference', { parentCode: code })),
  );
  return [...regencies.flat(), ...provinces];
}

/**
 * The code of the region that an office writes: by its code or by its name.
 * @throws AppError REGION_UNKNOWN with what may be meant
 */
export async function typedRegion(ask: Ask, typed: string): Promise<string> {
  const text = typed.trim();
  const code = CODE.exec(text);
  if (code) return code[2] === undefined ? (code[1] ?? '') : `${code[1] ?? ''}.${code[2]}`;
  if (!/\p{L}/u.test(text)) throw new AppError('REGION_UNKNOWN', { facts: { kode: text } });
  const regions = await everyRegion(ask);
  const wanted = plain(text);
  const whole = regions.filter(({ name }) => plain(name) === wanted);
  const named = whole.length > 0 ? whole : regions.filter((region) => bare(region) === wanted);
  const [found] = named;
  if (found !== undefined && named.length === 1) return found.code;
  const near = named.length > 0 ? named : nearestOf(wanted, regions, ({ name }) => plain(name));
  const meant = near.length > 0 ? near : nearestOf(wanted, regions, bare);
  const shown = meant.slice(0, 3).map(({ code: one, name }) => `${name} (${one})`);
  throw new AppError('REGION_UNKNOWN', {
    facts: { kode: text, ...(shown.length === 0 ? {} : { mungkin: shown.join(' atau ') }) },
  });
}
