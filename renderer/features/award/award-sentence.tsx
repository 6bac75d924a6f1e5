import { Anchor } from '@mantine/core';
import type { AwardProgrammeState } from '#contract/award.ts';
import type { OutputOf } from '#contract/index.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { useIsLow } from '../../lib/use-room.ts';
import { awardText } from '../../text/award/award.ts';
import { awardChoiceText as text } from '../../text/award/choice.ts';
import { askedSentence } from './criteria-strip.tsx';

interface AwardSentenceProps {
  readonly programme: AwardProgrammeState;
  readonly award: NonNullable<OutputOf<'award.get'>> | undefined;
  /** Left out where there is nothing to change, or it is being changed. */
  readonly onChange: (() => void) | undefined;
}

/** The criteria folded into one sentence under the title; once confirmed, when and with what. */
export function AwardSentence({ programme, award, onChange }: AwardSentenceProps) {
  const isLow = useIsLow();
  const giver = awardText.givers[programme.giver].toLowerCase();
  const asked = text.asked(askedSentence(programme), giver);
  if (award) {
    const day = formatLongDate(award.confirmedOn);
    return awardText.stateConfirmed(award.recipients.length, award.bookYear, day);
  }
  const link = onChange && (
    <Anchor component="button" type="button" underline="always" inherit onClick={onChange}>
      {text.changeCriteria}
    </Anchor>
  );
  // In a low window a long sentence is cut at its end: what can be pressed stands before it.
  return (
    <span title={asked}>
      {isLow && link} {asked} {!isLow && link}
    </span>
  );
}
