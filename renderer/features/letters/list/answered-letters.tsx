import { Button } from '@mantine/core';
import { useNavigation } from '../../../lib/navigation.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { incomingText as text } from '../../../text/incoming.ts';

/** The letters that came in and are answered by this one; nothing where it answers none. */
export function AnsweredLetters({ letterId }: { readonly letterId: string }) {
  const { go } = useNavigation();
  const answered = useRequest('incoming.answered', { letterId }).data ?? [];
  return answered.map(({ id, agenda, sender }) => (
    <p key={id}>
      {text.answers}{' '}
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={text.openAnswered(agenda)}
        onClick={() => go({ screen: 'incoming', id })}
      >
        {agenda}, {sender}
      </Button>
    </p>
  ));
}
