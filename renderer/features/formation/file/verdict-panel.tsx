import { Button } from '@mantine/core';
import type { Namesake } from '#rules/formation/formation.ts';
import { formatLongDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { formatDecimal } from '#rules/value/numbers.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { VerdictList } from '../../../parts/notice/verdict-row.tsx';
import { formationText } from '../../../text/formation/formation.ts';
import type { FormationVerdict } from '../entry/field-props.ts';
import css from '../parts/formation.module.css';

interface VerdictPanelProps {
  readonly verdict: FormationVerdict | undefined;
  readonly namesakes: readonly Namesake[];
  /** As typed. */
  readonly meetingOn: string;
}

/** Whether it may be submitted, how many founders count, by which rule, and everything that stands in the way. */
export function VerdictPanel({ verdict, namesakes, meetingOn }: VerdictPanelProps) {
  const day = parseTypedDate(meetingOn);
  const { go } = useNavigation();
  return (
    <aside className={css.verdict} aria-label={formationText.verdict} aria-live="polite">
      <h2>{formationText.verdict}</h2>
      {!verdict && <p className={css.quiet}>{formationText.verdictWaiting}</p>}
      {verdict && (
        <>
          <p className={css.headline}>
            <MarkedWord kind={verdict.isReadyToSubmit ? 'ok' : 'refuse'}>
              {verdict.isReadyToSubmit ? formationText.ready : formationText.notReady}
            </MarkedWord>
          </p>
          <p className={css.headline}>
            <MarkedWord kind={verdict.qualified >= verdict.required ? 'ok' : 'refuse'}>
              {formationText.qualified(verdict.qualified, verdict.entered, verdict.required)}
            </MarkedWord>
          </p>
          <p>{formationText.documentsComplete(formatDecimal(verdict.percentComplete, 0))}</p>
          <p className={css.quiet}>
            {day && `${formationText.ruleOn(formatLongDate(day))} `}
            {formationText.rule(verdict.rule.basis, formatLongDate(verdict.rule.inForceFrom))}
          </p>
          <div className={css.reasons} tabIndex={0} role="group" aria-label={formationText.reasons}>
            <VerdictList reasons={verdict.reasons} label={formationText.reasons} />
            {namesakes
              .filter(({ place }) => place === 'register')
              .map(({ id, name }) => (
                <Button
                  key={id}
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => go({ screen: 'record', id })}
                >
                  {formationText.openNamesake(name)}
                </Button>
              ))}
          </div>
        </>
      )}
    </aside>
  );
}
