import type { InputOf, OutputOf } from '#contract/index.ts';
import type { TestBackend } from './test-backend.ts';

type Changes = InputOf<'cooperative.save'>['changes'];

/** A cooperative written down through the door, and its id. */
export async function newRecord(backend: TestBackend, changes: Changes = {}): Promise<string> {
  const { id } = await backend.ask('cooperative.save', {
    id: null,
    expectedUpdatedAt: null,
    changes: { name: 'Koperasi Serba Usaha Karya Mandiri', ...changes },
  });
  return id;
}

/** Changes fields the way the page does: read, then saved with the instant it was read at. */
export async function editRecord(
  backend: TestBackend,
  id: string,
  changes: Changes,
): Promise<OutputOf<'cooperative.save'>> {
  const { updatedAt } = await backend.ask('cooperative.get', { id });
  return backend.ask('cooperative.save', { id, expectedUpdatedAt: updatedAt, changes });
}

/** Paths and sentences of a refused save, as the page puts them at the fields. */
export async function faultsOf(
  backend: TestBackend,
  name: Parameters<TestBackend['refusal']>[0],
  input: unknown,
): Promise<Readonly<Record<string, string>>> {
  const { code, details } = await backend.refusal(name, input);
  if (code !== 'INVALID_INPUT') throw new Error(`refused with ${code}`);
  return Object.fromEntries((details.faults ?? []).map(({ path, message }) => [path, message]));
}

type Figures = NonNullable<InputOf<'cooperative.save'>['figures']>[number];

/** Figures of one book year, unknown where not named. */
export function figuresOf(bookYear: number, known: Partial<Figures>): Figures {
  const unknown = {
    membersMale: null,
    membersFemale: null,
    membersTotal: null,
    managers: null,
    employees: null,
    ownCapital: null,
    outsideCapital: null,
    assets: null,
    turnover: null,
    surplus: null,
  };
  return { ...unknown, ...known, bookYear };
}
