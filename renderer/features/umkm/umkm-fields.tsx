import { Select } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import { SCALE_LABELS, SCALES } from '#rules/umkm/scale.ts';
import { UMKM_LABELS as labels } from '#rules/umkm/umkm.ts';
import { SEX_LABELS } from '#rules/value/sex.ts';
import type { EntryForm } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ChoiceField } from '../../parts/field/choice-field.tsx';
import { FieldRow, FormGroup } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { umkmText } from '../../text/umkm/umkm.ts';
import { FigureRows, MemberRows } from './figure-rows.tsx';
import type { UmkmName, UmkmRows } from './umkm-entry.ts';

const { form: text } = umkmText;
const UNKNOWN = { value: '', label: text.unknown };
const SEXES = [UNKNOWN, { value: 'L', label: SEX_LABELS.L }, { value: 'P', label: SEX_LABELS.P }];
const CHOICES = [
  { value: '', label: text.byRule },
  ...SCALES.map((value) => ({ value, label: SCALE_LABELS[value] })),
];

interface UmkmFieldsProps {
  readonly form: EntryForm<UmkmName>;
  readonly rows: UmkmRows;
  readonly choices: OutputOf<'umkm.choices'> | undefined;
  readonly onRows: (part: Partial<UmkmRows>) => void;
}

function PlaceFields({ form, choices }: Pick<UmkmFieldsProps, 'form' | 'choices'>) {
  const { entry, field, change } = form;
  const { districtCode } = entry;
  const villages = useRequest(
    'region.listChildren',
    { parentCode: districtCode },
    { isEnabled: districtCode !== '' },
  ).data;
  const pick = (name: 'districtCode' | 'villageCode') => {
    const { name: place, error } = field(name);
    return { 'data-field': place, error, value: entry[name] === '' ? null : entry[name] };
  };
  return (
    <FieldRow>
      <Select
        {...pick('districtCode')}
        searchable
        clearable
        label={labels.districtCode}
        data={(choices?.districts ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(code) => change({ districtCode: code ?? '', villageCode: '' })}
      />
      <Select
        {...pick('villageCode')}
        key={districtCode}
        searchable
        clearable
        label={labels.villageCode}
        disabled={districtCode === ''}
        data={(districtCode === '' ? [] : (villages ?? [])).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
        onChange={(code) => change({ villageCode: code ?? '' })}
      />
    </FieldRow>
  );
}

/** Everything that is written down of a business; its name alone is needed. */
export function UmkmFields({ form, rows, choices, onRows }: UmkmFieldsProps) {
  const { entry, field } = form;
  const listed = (list: readonly { readonly code: string; readonly name: string }[] | undefined) => [
    UNKNOWN,
    ...(list ?? []).map(({ code, name }) => ({ value: code, label: name })),
  ];
  return (
    <>
      <FormGroup title={text.business} hint={text.hint}>
        <TextField {...field('name')} label={labels.name} isRequired isFirst />
        <FieldRow>
          <ChoiceField {...field('sector')} label={labels.sector} choices={listed(choices?.sectors)} />
          <ChoiceField {...field('form')} label={labels.form} choices={listed(choices?.forms)} />
        </FieldRow>
        <FieldRow>
          <TextField {...field('started')} label={labels.started} description={text.vagueHint} />
          <TextField {...field('kbli')} label={labels.kbli} description={text.kbliHint} />
        </FieldRow>
      </FormGroup>
      <FormGroup title={text.owner} hint={text.ownerHint}>
        <FieldRow columns="minmax(0, 1fr) 12rem 9rem">
          <TextField {...field('ownerName')} label={labels.ownerName} />
          <TextField {...field('ownerNik')} label={labels.ownerNik} />
          <ChoiceField {...field('ownerSex')} label={labels.ownerSex} choices={SEXES} />
        </FieldRow>
        <TextField {...field('ownerAddress')} label={labels.ownerAddress} />
      </FormGroup>
      <FormGroup title={text.place}>
        <PlaceFields form={form} choices={choices} />
        <FieldRow columns="minmax(0, 1fr) 12rem">
          <TextField {...field('address')} label={labels.address} />
          <TextField {...field('phone')} label={labels.phone} />
        </FieldRow>
      </FormGroup>
      <FormGroup title={text.scale} hint={text.scaleHint}>
        <FigureRows
          name="capitals"
          label={labels.capitals}
          whenLabel={text.on}
          addLabel={text.addCapital}
          rows={rows.capitals}
          form={form}
          onChange={(capitals) => onRows({ capitals })}
        />
        <FigureRows
          name="sales"
          label={labels.sales}
          whenLabel={text.year}
          addLabel={text.addSales}
          rows={rows.sales}
          form={form}
          onChange={(sales) => onRows({ sales })}
        />
        <FieldRow columns="12rem minmax(0, 1fr)">
          <ChoiceField {...field('scaleChoice')} label={labels.scaleChoice} choices={CHOICES} />
          {entry.scaleChoice !== '' && (
            <TextField {...field('scaleReason')} label={labels.scaleReason} isRequired />
          )}
        </FieldRow>
      </FormGroup>
      <FormGroup title={text.more}>
        <FieldRow>
          <TextField {...field('workersMale')} label={labels.workersMale} />
          <TextField {...field('workersFemale')} label={labels.workersFemale} />
          <TextField {...field('assistedSince')} label={labels.assistedSince} description={text.vagueHint} />
        </FieldRow>
        <MemberRows rows={rows.members} form={form} onChange={(members) => onRows({ members })} />
        <TextField {...field('online')} label={labels.online} maxLength={2000} />
        <FieldRow>
          <TextField {...field('origin')} label={labels.origin} />
          <TextField {...field('note')} label={labels.note} maxLength={2000} />
        </FieldRow>
      </FormGroup>
    </>
  );
}
