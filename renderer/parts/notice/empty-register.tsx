import { Button } from '@mantine/core';
import { useNavigation } from '../../lib/navigation.tsx';
import { partsText } from '../../text/parts/parts.ts';
import { EmptyState } from './empty-state.tsx';

/** Nothing can be judged or counted before there is a register: says so, and goes there. */
export function EmptyRegister() {
  const { go } = useNavigation();
  return (
    <EmptyState
      title={partsText.emptyRegisterTitle}
      action={<Button onClick={() => go({ screen: 'import' })}>{partsText.importRegister}</Button>}
    >
      {partsText.emptyRegister}
    </EmptyState>
  );
}
