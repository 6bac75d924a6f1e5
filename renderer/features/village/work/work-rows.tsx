import type { PlainDate } from '#rules/value/plain-date.ts';
import { UNIT_STATE_LABELS, UNIT_STATES } from '#rules/village/work/work.ts';
import type { EntryForm } from '../../../lib/use-entry.ts';
import { ChoiceField, choicesOf } from '../../../parts/field/choice-field.tsx';
import { DateField } from '../../../parts/field/date-field.tsx';
import { RowGroup } from '../../../parts/field/row-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { workText as text } from '../../../text/village/work.ts';
import type { PartnerEntry, UnitEntry, VehicleEntry, WorkName } from './work-entry.ts';

const STATES = choicesOf(UNIT_STATES, UNIT_STATE_LABELS);

interface RowsProps<Row> {
  readonly form: EntryForm<WorkName>;
  readonly rows: readonly Row[];
  readonly today: PlainDate | undefined;
  readonly onChange: (rows: readonly Row[]) => void;
}

/** Binds the fields of one row: what is wrong with a field is gone once it is typed in. */
function bound<Row extends { readonly key: number }>(
  form: EntryForm<WorkName>,
  list: string,
  { key }: Row,
  set: (part: Partial<Row>) => void,
) {
  const changed = (name: string, typed: string) => {
    form.rowChanged(`${list}.${String(key)}.${name}`);
    set({ [name]: typed } as unknown as Partial<Row>);
  };
  return (name: string) => ({
    ...form.row(`${list}.${String(key)}.${name}`),
    onChange: (typed: string) => changed(name, typed),
  });
}

export function UnitRows({
  form,
  rows,
  kinds,
  today,
  onChange,
}: RowsProps<UnitEntry> & { readonly kinds: readonly { readonly code: string; readonly name: string }[] }) {
  const choices = kinds.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <RowGroup
      title={text.groups.units}
      rows={rows}
      addLabel={text.unit.add}
      removeLabel={text.remove}
      columns="minmax(0, 1.4fr) minmax(0, 1.3fr) 9.5rem 8.5rem minmax(0, 0.9fr) auto"
      emptyRow={(key) => ({ key, kind: '', state: '', sinceOn: '', turnover: '', note: '' })}
      onChange={onChange}
      renderFields={(row, set) => {
        const at = bound(form, 'units', row, set);
        const { onChange: onDay, ...day } = at('sinceOn');
        return (
          <>
            <ChoiceField {...at('kind')} label={text.unit.kind} value={row.kind} choices={choices} />
            <ChoiceField {...at('state')} label={text.unit.state} value={row.state} choices={STATES} />
            <DateField
              {...day}
              label={text.unit.since}
              text={row.sinceOn}
              today={today}
              onTextChange={onDay}
            />
            <TextField {...at('turnover')} label={text.unit.turnover} value={row.turnover} />
            <TextField {...at('note')} label={text.unit.note} value={row.note} />
          </>
        );
      }}
    />
  );
}

export function VehicleRows({ form, rows, today, onChange }: RowsProps<VehicleEntry>) {
  return (
    <RowGroup
      title={text.groups.vehicles}
      rows={rows}
      addLabel={text.vehicle.add}
      removeLabel={text.remove}
      columns="minmax(0, 2fr) minmax(0, 0.8fr) 10rem auto"
      emptyRow={(key) => ({ key, kind: '', count: '1', receivedOn: '' })}
      onChange={onChange}
      renderFields={(row, set) => {
        const at = bound(form, 'vehicles', row, set);
        const { onChange: onDay, ...day } = at('receivedOn');
        return (
          <>
            <TextField {...at('kind')} label={text.vehicle.kind} value={row.kind} />
            <TextField {...at('count')} label={text.vehicle.count} value={row.count} />
            <DateField
              {...day}
              label={text.vehicle.received}
              text={row.receivedOn}
              today={today}
              onTextChange={onDay}
            />
          </>
        );
      }}
    />
  );
}

export function PartnerRows({ form, rows, today, onChange }: RowsProps<PartnerEntry>) {
  return (
    <RowGroup
      title={text.groups.partners}
      rows={rows}
      addLabel={text.partner.add}
      removeLabel={text.remove}
      columns="minmax(0, 1.3fr) minmax(0, 1.3fr) 9.5rem 9.5rem auto"
      emptyRow={(key) => ({ key, name: '', subject: '', agreedOn: '', endsOn: '' })}
      onChange={onChange}
      renderFields={(row, set) => {
        const at = bound(form, 'partners', row, set);
        const { onChange: onAgreed, ...agreed } = at('agreedOn');
        const { onChange: onEnds, ...ends } = at('endsOn');
        return (
          <>
            <TextField {...at('name')} label={text.partner.name} value={row.name} />
            <TextField {...at('subject')} label={text.partner.subject} value={row.subject} />
            <DateField
              {...agreed}
              label={text.partner.agreed}
              text={row.agreedOn}
              today={today}
              onTextChange={onAgreed}
            />
            <DateField
              {...ends}
              label={text.partner.ends}
              text={row.endsOn}
              today={today}
              onTextChange={onEnds}
            />
          </>
        );
      }}
    />
  );
}
