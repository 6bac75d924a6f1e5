import { Button, Checkbox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { UmkmLicence } from '#contract/licence/licence.ts';
import type { ProductLine } from '#contract/umkm/shapes.ts';
import {
  LICENCE_HELPER_LABELS,
  LICENCE_HELPERS,
  LICENCE_LABELS as labels,
  LICENCE_STATE_LABELS,
  LICENCE_STATES,
} from '#rules/licence/licence.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { faultsOf } from '../../../lib/faults.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { ChoiceField, choicesOf } from '../../../parts/field/choice-field.tsx';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FieldRow } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import { licenceText } from '../../../text/umkm/licence.ts';
import { EMPTY_LICENCE, licenceEntryOf, readLicence } from './licence-entry.ts';

const { form: text } = licenceText;

export interface SavedLicence {
  readonly id: string;
  /** What its kind is called. */
  readonly kind: string;
  readonly isNew: boolean;
  readonly warnings: readonly Reason[];
}

interface LicenceDialogProps {
  readonly umkmId: string;
  readonly products: readonly ProductLine[];
  /** Undefined: a new one. */
  readonly licence?: UmkmLicence | undefined;
  readonly today: PlainDate;
  readonly onSaved: (saved: SavedLicence) => void;
  readonly onRemove?: ((licence: UmkmLicence) => void) | undefined;
  readonly onClose: () => void;
}

/** One licence of a business: its kind is enough. What its number says is shown beside it and never fills a field. */
export function LicenceDialog(props: LicenceDialogProps) {
  const { umkmId, products, licence, today, onSaved, onRemove, onClose } = props;
  const choices = useRequest('licence.choices', {});
  const add = useCommand('licence.record');
  const correct = useCommand('licence.correct');
  const seen = useSeen(licence?.updatedAt ?? null);
  const start = licence ? licenceEntryOf(licence) : EMPTY_LICENCE;
  const { entry, field, date, change, refuse, unplaced } = useEntry('licence', start);
  const kinds = (choices.data?.kinds ?? []).filter(
    ({ owners }) => owners.includes('umkm') || owners.includes('product'),
  );
  const kind = kinds.find(({ code }) => code === entry.kind);
  const [asked] = useDebouncedValue(
    { kind: entry.kind, number: entry.number.trim(), issuedOn: parseTypedDate(entry.issuedOn) ?? null },
    200,
  );
  const read = useRequest('licence.readNumber', asked, { isEnabled: asked.kind !== '' });
  const told = read.data;
  const said = [
    ...(told && told.hints.length > 0 ? [text.hints(told.hints)] : []),
    ...(told?.warnings.map(({ message }) => message) ?? []),
  ].join(' ');
  const running = licence ? correct : add;
  const saveNow = () => {
    const one = readLicence(entry);
    if ('faults' in one) {
      refuse(one.faults);
      return;
    }
    const { input } = one;
    const after = {
      onSuccess: ({ id, warnings }: { readonly id: string; readonly warnings: readonly Reason[] }) => {
        onSaved({ id, kind: kind?.name ?? licence?.kindText ?? input.kind, isNew: !licence, warnings });
        onClose();
      },
      onError: (error: Parameters<typeof faultsOf>[0]) => refuse(faultsOf(error)),
    };
    if (licence) correct.mutate({ ...input, id: licence.id, expectedUpdatedAt: seen.at() }, after);
    else add.mutate({ ...input, umkmId }, after);
  };
  // A product that was taken out since keeps its place on the licence that has it.
  const gone =
    licence && licence.productId !== null && !products.some(({ id }) => id === licence.productId)
      ? [{ value: licence.productId, label: licence.productName }]
      : [];
  const offersProduct = products.length > 0 && (kind === undefined || kind.owners.includes('product'));
  return (
    <FormDialog
      title={licence ? text.correctTitle(licence.kindText) : text.title}
      saveLabel={text.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={running.isPending}
      error={unplaced(running.error) ?? choices.error}
      conflict={conflictOf({ error: running.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <ChoiceField
        {...field('kind')}
        label={labels.kind}
        choices={kinds.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(code) => {
          const chosen = kinds.find((one) => one.code === code);
          change({
            kind: code,
            isEndless: chosen?.validity === 'endless' ? '1' : '',
            ...(chosen?.owners.includes('product') === false ? { productId: '' } : {}),
          });
        }}
      />
      {(offersProduct || entry.productId !== '') && (
        <ChoiceField
          {...field('productId')}
          label={labels.productId}
          choices={[
            { value: '', label: licenceText.wholeBusiness },
            ...products.map(({ id, name }) => ({ value: id, label: name })),
            ...gone,
          ]}
        />
      )}
      <FieldRow>
        <TextField {...field('number')} label={labels.number} description={said} />
        <ChoiceField
          {...field('state')}
          label={labels.state}
          choices={choicesOf(LICENCE_STATES, LICENCE_STATE_LABELS)}
        />
      </FieldRow>
      <FieldRow>
        <DateField {...date('issuedOn')} label={labels.issuedOn} today={today} />
        {entry.isEndless === '' && (
          <DateField
            {...date('validUntil')}
            label={labels.validUntil}
            description={told?.usualEnd ? text.usualEnd(formatShortDate(told.usualEnd)) : ''}
            today={today}
          />
        )}
      </FieldRow>
      <Checkbox
        label={labels.isEndless}
        description={text.endlessHint}
        checked={entry.isEndless !== ''}
        onChange={(event) => change({ isEndless: event.currentTarget.checked ? '1' : '' })}
      />
      <FieldRow>
        <ChoiceField
          {...field('helper')}
          label={labels.helper}
          choices={choicesOf(['', ...LICENCE_HELPERS], LICENCE_HELPER_LABELS)}
        />
        <TextField {...field('helperName')} label={labels.helperName} description={text.helperNameHint} />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          {...field('fund')}
          label={labels.fund}
          choices={[
            { value: '', label: text.unknown },
            ...(choices.data?.funds ?? []).map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <TextField {...field('fundYear')} label={labels.fundYear} />
      </FieldRow>
      <TextField {...field('note')} label={labels.note} maxLength={2000} />
      {licence && onRemove && (
        <Offered asks="licence.remove">
          <Button variant="subtle" color="red" data-gives-up onClick={() => onRemove(licence)}>
            {text.remove}
          </Button>
        </Offered>
      )}
    </FormDialog>
  );
}
