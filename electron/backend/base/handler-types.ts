import type { BackendRequestName, CheckedInputOf, Contract, OutputOf } from '#contract/index.ts';
import type { CommandContext, QueryContext, TaskContext } from './context.ts';

interface ContextOfKind {
  readonly query: QueryContext;
  readonly command: CommandContext;
  readonly task: TaskContext;
  readonly shell: never;
}

export type Handler<Name extends BackendRequestName> = (
  input: CheckedInputOf<Name>,
  context: ContextOfKind[Contract[Name]['kind']],
) => Promise<OutputOf<Name>> | OutputOf<Name>;

/** One handler for each named request: forgetting one does not compile. */
export type Handlers<Names extends BackendRequestName> = { readonly [Name in Names]: Handler<Name> };
