import { Button, Checkbox, Select } from '@mantine/core';
import { villageProgrammeName } from '#rules/cooperative/name.ts';
import { COOPERATIVE_KINDS, COOPERATIVE_PATTERNS } from '#rules/cooperative/cooperative.ts';
import { FORMATION_FORMS } from '#rules/formation/formation.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { regionFilter } from '../../../lib/region-filter.ts';
import { useDistricts, type Region } from '../../../lib/use-districts.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FieldRow, FormGroup } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { formationText } from '../../../text/formation/formation.ts';
import { partsText } from '../../../text/parts/parts.ts';
import type { FieldProps } from '../entry/field-props.ts';
import css from '../parts/formation.module.css';

interface ProposedNameProps extends FieldProps {
  readonly village: Region | undefined;
  /** Names of the kecamatan and the kabupaten, for villages whose name repeats elsewhere. */
  readonly district: string;
  readonly regency: string;
}

function ProposedName({ village, district, regency, entry, onChange }: ProposedNameProps) {
  if (!entry.isVillageProgramme || (village?.kind !== 'desa' && village?.kind !== 'kelurahan')) return null;
  const suffix = { districtName: district, regencyName: regency };
  const { name, kind } = village;
  const offered = [
    villageProgrammeName(name, kind),
    villageProgrammeName(name, kind, { districtName: district }),
    villageProgrammeName(name, kind, suffix),
  ];
  return (
    <div className={css.proposed}>
      <span>{formationText.proposedNames}</span>
      {offered
        .filter((proposed) => proposed !== entry.name.trim())
        .map((proposed) => (
          <Button key={proposed} variant="subtle" onClick={() => onChange({ name: proposed })}>
            {proposed}
          </Button>
        ))}
    </div>
  );
}

/** Name, form, kind, pattern, day of the meeting and seat. */
export function IdentityFields(props: FieldProps) {
  const { entry, faults, onChange } = props;
  const today = useToday();
  const groups = useDistricts();
  const villages = useRequest(
    'region.listChildren',
    { parentCode: entry.districtCode ?? '' },
    { isEnabled: entry.districtCode !== null },
  ).data;
  const known = entry.districtCode === null ? [] : (villages ?? []);
  const choices = known.map((village) => ({ value: village.code, label: village.name }));
  const isOutside =
    entry.regionCode !== null &&
    villages !== undefined &&
    known.every(({ code }) => code !== entry.regionCode);
  if (isOutside && entry.regionCode)
    choices.push({ value: entry.regionCode, label: formationText.outside(entry.regionCode) });
  const place = groups
    .flatMap(({ group, districts: list }) => list.map((district) => ({ group, district })))
    .find(({ district }) => district.code === entry.districtCode);
  const districts = groups.map(({ group, districts: list }) => ({
    group,
    items: list.map((district) => ({ value: district.code, label: district.name })),
  }));
  const search = {
    searchable: true,
    placeholder: partsText.choose,
    nothingFoundMessage: partsText.notFound,
    withAsterisk: true,
  } as const;
  return (
    <FormGroup title={formationText.identity}>
      <TextField
        name="name"
        label={formationText.name}
        value={entry.name}
        error={faults['name']}
        isRequired
        onChange={(name) => onChange({ name })}
      />
      <ProposedName
        {...props}
        village={known.find((village) => village.code === entry.regionCode)}
        district={place?.district.name ?? ''}
        regency={place?.group ?? ''}
      />
      <FieldRow>
        <Select
          label={formationText.form}
          data={FORMATION_FORMS.map((value) => ({ value, label: formationText.forms[value] }))}
          value={entry.form}
          allowDeselect={false}
          onChange={(form) => form && onChange({ form })}
        />
        <Select
          label={formationText.kind}
          data={COOPERATIVE_KINDS}
          value={entry.kind}
          allowDeselect={false}
          onChange={(kind) => kind && onChange({ kind })}
        />
        <Select
          label={formationText.pattern}
          data={COOPERATIVE_PATTERNS.map((value) => ({ value, label: formationText.patterns[value] }))}
          value={entry.pattern}
          allowDeselect={false}
          onChange={(pattern) => pattern && onChange({ pattern })}
        />
      </FieldRow>
      <Checkbox
        label={formationText.villageProgramme}
        checked={entry.isVillageProgramme}
        onChange={(event) => onChange({ isVillageProgramme: event.currentTarget.checked })}
      />
      {entry.kind !== 'Simpan Pinjam' && (
        <Checkbox
          label={formationText.savingsUnit}
          checked={entry.hasSavingsUnit}
          onChange={(event) => onChange({ hasSavingsUnit: event.currentTarget.checked })}
        />
      )}
      <FieldRow>
        <DateField
          name="meetingOn"
          label={formationText.meetingOn}
          description={formationText.meetingHint}
          text={entry.meetingOn}
          today={today}
          error={faults['meetingOn']}
          isRequired
          onTextChange={(meetingOn) => onChange({ meetingOn })}
        />
        <span />
      </FieldRow>
      <FieldRow>
        <Select
          {...search}
          data-field="districtCode"
          label={formationText.district}
          filter={regionFilter}
          data={districts}
          value={entry.districtCode}
          error={faults['districtCode']}
          onChange={(districtCode) => onChange({ districtCode, regionCode: null })}
        />
        <Select
          {...search}
          key={entry.districtCode}
          data-field="regionCode"
          label={formationText.village}
          data={choices}
          value={entry.regionCode}
          disabled={entry.districtCode === null}
          error={faults['regionCode']}
          onChange={(regionCode) => onChange({ regionCode })}
        />
      </FieldRow>
    </FormGroup>
  );
}
