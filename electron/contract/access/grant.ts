import type { Role } from '#rules/account/role.ts';
import type { RequestName } from '../index.ts';

/** Before anybody has logged in, and while the window is locked: what leads to logging in. */
export const ANYONE = 'anyone';
/** Whoever is in, also with a temporary password: changing it. */
export const THEMSELVES = 'themselves';
/** Every role; of a companion only the own part (backend/base/own-work.ts). */
export const EVERYONE = [
  'admin',
  'leader',
  'operator',
  'companion',
  'reader',
] as const satisfies readonly Role[];
/** Who writes down the work with cooperatives; of a companion only the own part. */
export const WORKERS = ['admin', 'leader', 'operator', 'companion'] as const satisfies readonly Role[];
/** Who looks at everything of the office. */
export const READERS = ['admin', 'leader', 'operator', 'reader'] as const satisfies readonly Role[];
/** Who records, writes, prints and exports. */
export const WRITERS = ['admin', 'leader', 'operator'] as const satisfies readonly Role[];
/** Who decides, freezes and sets the office's terms. */
export const LEADERS = ['admin', 'leader'] as const satisfies readonly Role[];
/** Who looks after accounts, keys and the data as a whole. */
export const ADMINS = ['admin'] as const satisfies readonly Role[];

export type Allow = typeof ANYONE | typeof THEMSELVES | readonly Role[];

/**
 * What personal data an answer, a paper or a file of the request may hold.
 * nothing none · names who people are, with their part in it · masked numbers as the screens mask them
 * · numbers NIK KTP or telephones in full, or scans that show them
 */
export type Exposes = 'nothing' | 'names' | 'masked' | 'numbers';

/** Numbers in full go to nobody else; another group with `numbers` does not compile. */
type MaySeeNumbers = typeof WRITERS | typeof LEADERS | typeof ADMINS;

export interface Grant<Name extends RequestName = RequestName> {
  readonly allow: Allow;
  readonly exposes: Exposes;
  readonly names: readonly Name[];
}

export function grant<const Name extends RequestName>(
  allow: MaySeeNumbers,
  exposes: 'numbers',
  names: readonly Name[],
): Grant<Name>;
export function grant<const Name extends RequestName>(
  allow: Allow,
  exposes: Exclude<Exposes, 'numbers'>,
  names: readonly Name[],
): Grant<Name>;
export function grant<const Name extends RequestName>(
  allow: Allow,
  exposes: Exposes,
  names: readonly Name[],
): Grant<Name> {
  return { allow, exposes, names };
}
