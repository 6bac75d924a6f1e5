import { Button } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import type { IncomingLine } from '#contract/incoming.ts';
import { INCOMING_CHANNEL_LABELS, INCOMING_LABELS as labels } from '#rules/incoming/incoming.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { incomingText } from '../../text/incoming.ts';
import { lettersText } from '../../text/letters/letters.ts';
import css from './incoming.module.css';

const { panel: text } = incomingText;

/** What stands on the letter; nothing where it says nothing. */
export function IncomingFacts({ line }: { readonly line: IncomingLine }) {
  const own = [line.letterNumber, line.datedOn === null ? '' : formatShortDate(line.datedOn)];
  const facts = [
    [labels.letterNumber, own.filter(Boolean).join(', ')],
    [
      labels.receivedOn,
      `${formatShortDate(line.receivedOn)}, ${INCOMING_CHANNEL_LABELS[line.channel].toLowerCase()}`,
    ],
    [labels.cooperativeId, line.cooperativeName],
    [labels.secrecy, line.natureText],
    [labels.attachments, line.attachments === 0 ? '' : String(line.attachments)],
    [labels.note, line.note],
  ] as const;
  return (
    <dl className={css.facts}>
      {facts.flatMap(([label, value]) =>
        value === '' ? [] : [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>],
      )}
    </dl>
  );
}

/** The letters that answer it, each one step away. */
export function ReplyList({ replies }: { readonly replies: OutputOf<'incoming.get'>['replies'] }) {
  const { go } = useNavigation();
  if (replies.length === 0) return null;
  return (
    <>
      <h3>{text.replies}</h3>
      <ul className={css.list}>
        {replies.map(({ letterId, state, number, datedOn, subject }) => (
          <li key={letterId} className={css.line}>
            <Button
              variant="subtle"
              size="compact-sm"
              className={css.name ?? ''}
              aria-label={text.openReply(number || text.draft.toLowerCase())}
              onClick={() =>
                go(
                  state === 'draft'
                    ? { screen: 'letters', made: [letterId] }
                    : { screen: 'letters', text: number || subject },
                )
              }
            >
              {number || text.draft}
            </Button>
            <span className={css.quiet}>
              {formatShortDate(datedOn)}, {lettersText.states[state].toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
