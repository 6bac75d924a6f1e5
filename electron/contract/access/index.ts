import type { RequestName } from '../index.ts';
import type { Allow, Exposes, Grant } from './grant.ts';
import { LEADERS } from './grant.ts';
import { leaderGrants } from './leaders.ts';
import { openGrants } from './open.ts';
import { readerGrants } from './readers.ts';
import { writerGrants } from './writers.ts';

export const GRANTS = [...openGrants, ...readerGrants, ...writerGrants, ...leaderGrants] as const;

export interface Access {
  readonly allow: Allow;
  readonly exposes: Exposes;
}

type Granted<Grants extends readonly Grant[]> = Grants[number]['names'][number];

function tableOf<const Grants extends readonly Grant[]>(
  grants: Grants,
): Readonly<Record<Granted<Grants>, Access>> {
  return Object.fromEntries(
    grants.flatMap(({ allow, exposes, names }) => names.map((name) => [name, { allow, exposes }])),
  ) as unknown as Readonly<Record<Granted<Grants>, Access>>;
}

/**
 * Who may ask what, and what personal data it shows. A request that no grant names does not compile here; there is no
 * default. Dispatch decides by it once, before the request begins.
 */
export const ACCESS: Readonly<Record<RequestName, Access>> = tableOf(GRANTS);

/** Requests of which one part is for fewer roles, told by one field of the input. */
export const NARROWER: Readonly<
  Partial<
    Record<RequestName, { readonly field: string; readonly values: readonly string[]; readonly allow: Allow }>
  >
> = {
  // A telephone is for calling; a NIK KTP is opened by who answers for it.
  'number.reveal': {
    field: 'kind',
    values: ['person.nikKtp', 'consultation.nikKtp', 'founder.nikKtp'],
    allow: LEADERS,
  },
};

/** What a request with this input needs. */
export function accessOf(name: RequestName, input: unknown): Access {
  const access = ACCESS[name];
  const narrower = NARROWER[name];
  if (!narrower || typeof input !== 'object' || input === null) return access;
  const value = (input as Readonly<Record<string, unknown>>)[narrower.field];
  return typeof value === 'string' && narrower.values.includes(value)
    ? { ...access, allow: narrower.allow }
    : access;
}
