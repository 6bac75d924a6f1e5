import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';

/** Nothing of it is ever asked of the backend; it goes with everything else of a person who locks the window. */
const NAME = 'remembered';

interface Kept<Value> {
  readonly value: Value;
}

const isMaker = <Value>(first: Value | (() => Value)): first is () => Value => typeof first === 'function';

/**
 * A choice of a screen, such as a year or a filter, that is still there when the screen is opened again.
 * @param key of the screen and the choice, such as "activity.year"
 * @param first what it is as long as nobody has chosen
 * @param given what the screen was opened on; nothing that was chosen before counts then
 */
export function useRemembered<Value>(
  key: string,
  first: Value | (() => Value),
  given?: Value,
): readonly [Value, (value: Value) => void] {
  const client = useQueryClient();
  const [value, setValue] = useState<Value>(() => {
    if (given !== undefined) return given;
    const kept = client.getQueryData<Kept<Value>>([NAME, key]);
    if (kept !== undefined) return kept.value;
    return isMaker(first) ? first() : first;
  });
  const choose = useCallback(
    (next: Value) => {
      // Answers that nobody looks at are thrown away after a while; a choice is not.
      client.setQueryDefaults([NAME], { gcTime: Infinity, staleTime: Infinity });
      client.setQueryData<Kept<Value>>([NAME, key], { value: next });
      setValue(next);
    },
    [client, key],
  );
  return [value, choose];
}
