import { Button } from '@mantine/core';
import { OBJECTION_LABELS, OBJECTION_STATES } from '#rules/legality/dissolution-notice.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Faults } from '../../lib/faults.ts';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow, FormGroup } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { legalityText as text } from '../../text/legality.ts';
import css from './legality.module.css';
import { withNew, type ObjectionEntry } from './objection-entries.ts';

const STATES = choicesOf(OBJECTION_STATES, OBJECTION_LABELS);

interface ObjectionFieldsProps {
  readonly entries: readonly ObjectionEntry[];
  readonly faults: Faults;
  readonly today: PlainDate | undefined;
  readonly onChange: (entries: readonly ObjectionEntry[]) => void;
}

/** Every objection of a dossier, each answered, corrected or taken out on its own. */
export function ObjectionFields({ entries, faults, today, onChange }: ObjectionFieldsProps) {
  const change = (key: number, changes: Partial<ObjectionEntry>) =>
    onChange(entries.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  return (
    <>
      {entries.map((one, index) => {
        const name = (part: string) => `objections.${index}.${part}`;
        const bound = (part: 'from' | 'content' | 'answer') => ({
          name: `dossier.${name(part)}`,
          value: one[part],
          error: faults[name(part)],
          onChange: (typed: string) => change(one.key, { [part]: typed }),
        });
        return (
          <FormGroup key={one.key} title={text.objectionTitle(index + 1)}>
            <FieldRow>
              <DateField
                name={`dossier.${name('receivedOn')}`}
                text={one.receivedOn}
                error={faults[name('receivedOn')]}
                label={text.objectionOn}
                today={today}
                onTextChange={(receivedOn) => change(one.key, { receivedOn })}
              />
              <TextField {...bound('from')} label={text.objectionFrom} />
            </FieldRow>
            <TextField {...bound('content')} label={text.objectionContent} />
            <FieldRow>
              <ChoiceField
                name={`dossier.${name('state')}`}
                label={text.objectionState}
                choices={STATES}
                value={one.state}
                onChange={(value) => {
                  const state = OBJECTION_STATES.find((known) => known === value);
                  if (state) change(one.key, { state });
                }}
              />
              <TextField {...bound('answer')} label={text.objectionAnswer} />
            </FieldRow>
            <span>
              <Button
                variant="subtle"
                color="red"
                onClick={() => onChange(entries.filter(({ key }) => key !== one.key))}
              >
                {text.removeObjection(index + 1)}
              </Button>
            </span>
          </FormGroup>
        );
      })}
      <span className={css.addLine}>
        <Button variant="default" onClick={() => onChange(withNew(entries))}>
          {text.addObjection}
        </Button>
      </span>
    </>
  );
}
