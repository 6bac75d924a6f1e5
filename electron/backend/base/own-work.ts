import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, RequestName } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findConsultation } from '#db/queries/consultation/consultation.ts';
import { findCooperative } from '#db/queries/cooperative/cooperative.ts';
import type { Actor } from './actor.ts';

type Narrow<Name extends RequestName> = (
  input: CheckedInputOf<Name>,
  actor: Actor,
  read: ReadHandle,
) => CheckedInputOf<Name> | Promise<CheckedInputOf<Name>>;

/** The cooperatives of a companion are those that name him or her as the officer in charge. */
async function requireOwnCooperative(read: ReadHandle, id: string, { name }: Actor): Promise<void> {
  const cooperative = await findCooperative(read, id);
  // One that is not there is refused alike: nobody learns by asking which there are.
  if (cooperative?.assignedOfficer !== name) throw new AppError('NOT_OWN_WORK');
}

async function requireOwnConsultation(read: ReadHandle, id: string, { name }: Actor): Promise<void> {
  if ((await findConsultation(read, id))?.officer !== name) throw new AppError('NOT_OWN_WORK');
}

const ownSelection = <Input extends CheckedInputOf<'cooperative.count'>>(
  input: Input,
  { name }: Actor,
): Input => ({
  ...input,
  filters: [...input.filters, { field: 'officer', in: [name] }],
});

/** A companion's kept typing is nobody else's, and nobody else's is a companion's. */
const ownSubject = <Input extends { readonly subject: string }>(input: Input, { account }: Actor): Input => ({
  ...input,
  subject: `akun:${account?.id ?? ''}:${input.subject}`,
});

const consultationById = async <Input extends { readonly id: string }>(
  input: Input,
  actor: Actor,
  read: ReadHandle,
): Promise<Input> => {
  await requireOwnConsultation(read, input.id, actor);
  return input;
};

/** What stands for all roles that reach only their own part: everything else they are allowed is nobody's own. */
const OWN = {
  'cooperative.list': ownSelection,
  'cooperative.count': ownSelection,
  'cooperative.get': async (input, actor, read) => {
    await requireOwnCooperative(read, input.id, actor);
    return input;
  },
  'cooperative.addVerification': async (input, actor, read) => {
    await requireOwnCooperative(read, input.id, actor);
    return { ...input, officer: actor.name };
  },
  'consultation.list': (input, { name }) => ({ ...input, officer: name }),
  'consultation.count': (input, { name }) => ({ ...input, officer: name }),
  'consultation.followUps': (input, { name }) => ({ ...input, officer: name }),
  'consultation.record': async (input, actor, read) => {
    if (input.cooperativeId !== null) await requireOwnCooperative(read, input.cooperativeId, actor);
    return { ...input, officer: actor.name };
  },
  'consultation.correct': async (input, actor, read) => {
    await requireOwnConsultation(read, input.id, actor);
    if (input.cooperativeId !== null) await requireOwnCooperative(read, input.cooperativeId, actor);
    return { ...input, officer: actor.name };
  },
  'consultation.remove': consultationById,
  'consultation.restore': consultationById,
  'draft.save': ownSubject,
  'draft.get': ownSubject,
  'draft.discard': ownSubject,
} as const satisfies { readonly [Name in RequestName]?: Narrow<Name> };

export const OWN_REQUESTS: readonly string[] = Object.keys(OWN);

/**
 * The input as a companion may ask it: lists hold the own part alone, a record of somebody else is refused, and the
 * officer of a new one is who writes it. For every other role it is the input as it came.
 * @throws AppError NOT_OWN_WORK
 */
export async function ownPart(
  name: RequestName,
  input: unknown,
  actor: Actor,
  read: () => ReadHandle,
): Promise<unknown> {
  if (actor.account?.role !== 'companion' || !Object.hasOwn(OWN, name)) return input;
  const narrow = OWN[name as keyof typeof OWN] as Narrow<never>;
  return narrow(input as never, actor, read());
}
