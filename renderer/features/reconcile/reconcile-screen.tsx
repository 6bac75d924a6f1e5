import { useState } from 'react';
import { NewList } from './new-list.tsx';
import { PastLists } from './past-lists.tsx';
import { useWorkMemory } from './work-memory.tsx';
import { WorkList } from './work-list.tsx';

type View =
  | { readonly kind: 'past'; readonly said?: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'work'; readonly id: string; readonly carried: number };

/**
 * Lists of other systems held against the register: those made so far, a new one, or one being worked off. One that is
 * being worked off stays open until the clerk goes back to the list.
 */
export function ReconcileScreen() {
  const memory = useWorkMemory();
  const [view, setView] = useState<View>(() => {
    const left = memory.read();
    return left ? { kind: 'work', id: left.id, carried: 0 } : { kind: 'past' };
  });
  const toPast = (said?: string) => {
    memory.keep(undefined);
    setView({ kind: 'past', ...(said === undefined ? {} : { said }) });
  };
  const open = (id: string, carried = 0) => setView({ kind: 'work', id, carried });
  if (view.kind === 'new') return <NewList onSaved={open} onBack={() => toPast()} />;
  if (view.kind === 'work')
    return <WorkList key={view.id} id={view.id} carried={view.carried} onBack={toPast} />;
  return <PastLists said={view.said} onOpen={open} onNew={() => setView({ kind: 'new' })} />;
}
