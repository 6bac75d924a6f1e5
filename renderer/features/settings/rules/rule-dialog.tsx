import type { RuleVersion } from '#contract/rule-book.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { faultsOf, type Faults } from '../../../lib/faults.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { ChoiceField } from '../../../parts/field/choice-field.tsx';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FieldRow } from '../../../parts/field/form-group.tsx';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { LinesField } from '../../../parts/field/lines-field.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { ruleText } from '../../../text/settings/rule-book.ts';
import type { RuleEditor, RuleField, RuleTexts } from './rule-editor.ts';

interface RuleDialogProps {
  readonly editor: RuleEditor;
  /** The newest version, from which the new one is written. */
  readonly latest: RuleVersion | undefined;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

const PERIOD = { inForceFrom: '', inForceUntil: '', basis: '', note: '' };

function periodFaults(entry: RuleTexts): Faults {
  const isUnread = (text = '') => text.trim() !== '' && !parseTypedDate(text);
  return {
    ...(parseTypedDate(entry.inForceFrom ?? '') ? {} : { inForceFrom: ruleText.dateRequired }),
    ...(isUnread(entry.inForceUntil) ? { inForceUntil: ruleText.dateUnreadable } : {}),
    ...((entry.basis ?? '').trim() === '' ? { basis: ruleText.required(ruleText.basis) } : {}),
  };
}

/** Two on a line, so that the buttons stay in sight on a small screen; one of several lines alone. */
function inPairs(fields: readonly RuleField[]): readonly (readonly RuleField[])[] {
  const short = fields.filter(({ kind }) => kind !== 'lines');
  return [
    ...short.flatMap((_, at) => (at % 2 === 0 ? [short.slice(at, at + 2)] : [])),
    ...fields.filter(({ kind }) => kind === 'lines').map((one) => [one]),
  ];
}

/** A new version of one rule: its value, since when, by which basis. */
export function RuleDialog({ editor, latest, onSaved, onClose }: RuleDialogProps) {
  const today = useToday();
  const add = useCommand('rule.addVersion');
  const start: RuleTexts = {
    ...Object.fromEntries(editor.fields.map(({ name }) => [name, ''])),
    ...(latest ? editor.textsOf(latest.value) : {}),
    ...PERIOD,
  };
  const { entry, field, date, refuse, unplaced } = useEntry('rule', start);
  const saveNow = () => {
    const read = editor.read(entry);
    const faults = { ...('faults' in read ? read.faults : {}), ...periodFaults(entry) };
    const inForceFrom = parseTypedDate(entry.inForceFrom ?? '');
    if (Object.keys(faults).length > 0 || 'faults' in read || !inForceFrom) {
      refuse(faults);
      return;
    }
    add.mutate(
      {
        code: editor.code,
        value: read.value,
        inForceFrom,
        inForceUntil: parseTypedDate(entry.inForceUntil ?? '') ?? null,
        basis: entry.basis ?? '',
        note: entry.note ?? '',
      },
      {
        onSuccess: () => {
          onSaved();
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={ruleText.addTitle(editor.title)}
      saveLabel={ruleText.save}
      isBusy={add.isPending}
      error={unplaced(add.error)}
      onSave={saveNow}
      onClose={onClose}
    >
      {inPairs(editor.fields).map((pair) => (
        <FieldRow key={pair[0]?.name}>
          {pair.map((one) =>
            one.kind === 'choice' ? (
              <ChoiceField key={one.name} {...field(one.name)} label={one.label} choices={one.choices} />
            ) : one.kind === 'lines' ? (
              <LinesField key={one.name} {...field(one.name)} label={one.label} description={one.hint} />
            ) : (
              <TextField
                key={one.name}
                {...field(one.name)}
                label={one.label}
                {...(one.hint === undefined ? {} : { description: one.hint })}
              />
            ),
          )}
        </FieldRow>
      ))}
      <FieldRow>
        <DateField
          {...date('inForceFrom')}
          label={ruleText.inForceFrom}
          description={ruleText.inForceFromHint}
          today={today}
          isRequired
        />
        <DateField
          {...date('inForceUntil')}
          label={ruleText.inForceUntil}
          description={ruleText.inForceUntilHint}
          today={today}
        />
      </FieldRow>
      <TextField {...field('basis')} label={ruleText.basis} description={ruleText.basisHint} isRequired />
      <TextField {...field('note')} label={ruleText.note} maxLength={2000} />
    </FormDialog>
  );
}
