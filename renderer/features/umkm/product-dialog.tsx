import { Button } from '@mantine/core';
import type { ProductLine } from '#contract/umkm/shapes.ts';
import { PRODUCT_LABELS as labels } from '#rules/umkm/product.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ChoiceField } from '../../parts/field/choice-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { umkmText } from '../../text/umkm/umkm.ts';
import { EMPTY_PRODUCT, productEntryOf, readProduct } from './product-entry.ts';

const { product: text } = umkmText;

interface ProductDialogProps {
  /** Whose product it is. */
  readonly umkmId: string;
  /** Undefined: a new one. */
  readonly product?: ProductLine | undefined;
  readonly onSaved: (saved: { readonly id: string; readonly name: string; readonly isNew: boolean }) => void;
  readonly onRemove?: ((product: ProductLine) => void) | undefined;
  readonly onClose: () => void;
}

/** One product of a business: name and kind are enough. */
export function ProductDialog({ umkmId, product, onSaved, onRemove, onClose }: ProductDialogProps) {
  const choices = useRequest('umkm.choices', {});
  const add = useCommand('product.record');
  const correct = useCommand('product.correct');
  const seen = useSeen(product?.updatedAt ?? null);
  const start = product ? productEntryOf(product) : EMPTY_PRODUCT;
  const { entry, field, change, refuse, unplaced } = useEntry('product', start);
  const running = product ? correct : add;
  const saveNow = () => {
    const read = readProduct(entry);
    if ('faults' in read) {
      refuse(read.faults);
      return;
    }
    const { input } = read;
    const told = {
      onSuccess: ({ id }: { readonly id: string }) => {
        onSaved({ id, name: input.name, isNew: !product });
        onClose();
      },
      onError: (error: Parameters<typeof faultsOf>[0]) => refuse(faultsOf(error)),
    };
    if (product) correct.mutate({ ...input, id: product.id, expectedUpdatedAt: seen.at() }, told);
    else add.mutate({ ...input, umkmId }, told);
  };
  return (
    <FormDialog
      title={product ? text.correctTitle(product.name) : text.title}
      saveLabel={umkmText.form.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={running.isPending}
      error={unplaced(running.error) ?? choices.error}
      conflict={conflictOf({ error: running.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <TextField {...field('name')} label={labels.name} isRequired isFirst />
      <FieldRow>
        <ChoiceField
          {...field('kind')}
          label={labels.kind}
          choices={(choices.data?.productKinds ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField {...field('brand')} label={labels.brand} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('packaging')} label={labels.packaging} />
        <TextField {...field('price')} label={labels.price} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('capacity')} label={labels.capacity} />
        <TextField {...field('capacityUnit')} label={labels.capacityUnit} />
      </FieldRow>
      <TextField {...field('note')} label={labels.note} maxLength={2000} />
      {product && onRemove && (
        <Offered asks="product.remove">
          <Button variant="subtle" color="red" data-gives-up onClick={() => onRemove(product)}>
            {text.remove}
          </Button>
        </Offered>
      )}
    </FormDialog>
  );
}
