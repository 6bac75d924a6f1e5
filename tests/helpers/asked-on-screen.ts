import { contract, isRequestName } from '#contract/index.ts';
import type { RequestName } from '#contract/index.ts';

interface Hook {
  readonly memoizedState: unknown;
  readonly next: Hook | null;
}
interface Fiber {
  readonly memoizedState: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
}

const isHook = (value: unknown): value is Hook =>
  typeof value === 'object' && value !== null && 'memoizedState' in value && 'next' in value;

/** The name a hook of `useCommand` or `useTask` was called with. */
function nameIn(state: unknown): RequestName | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  if ('options' in state) {
    const { mutationKey } = (state.options ?? {}) as { readonly mutationKey?: readonly unknown[] };
    const [name] = mutationKey ?? [];
    return typeof name === 'string' && isRequestName(name) ? name : undefined;
  }
  const deps: unknown = Array.isArray(state) ? state[1] : undefined;
  if (!Array.isArray(deps)) return undefined;
  return deps.find(
    (one): one is RequestName =>
      typeof one === 'string' && isRequestName(one) && contract[one].kind === 'task',
  );
}

/** Every command and task that a part on screen holds in its hands, whether or not its button has been pressed. */
export function commandsOnScreen(): ReadonlySet<RequestName> {
  const found = new Set<RequestName>();
  const roots = new Set<Fiber>();
  for (const element of document.querySelectorAll('*')) {
    const key = Object.keys(element).find((one) => one.startsWith('__reactFiber$'));
    let fiber = key === undefined ? undefined : (element as unknown as Record<string, Fiber>)[key];
    while (fiber?.return) fiber = fiber.return;
    if (fiber) roots.add(fiber);
  }
  const walk = (fiber: Fiber | null): void => {
    for (let now = fiber; now; now = now.sibling) {
      for (let hook = now.memoizedState; isHook(hook); hook = hook.next) {
        const name = nameIn(hook.memoizedState);
        if (name !== undefined) found.add(name);
      }
      walk(now.child);
    }
  };
  for (const root of roots) walk(root);
  return found;
}
