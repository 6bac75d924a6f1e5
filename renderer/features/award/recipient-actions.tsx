import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { focusField } from '../../lib/form-flow.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { awardText as text } from '../../text/award/award.ts';

type Award = NonNullable<OutputOf<'award.get'>>;

interface RecipientActionsProps {
  readonly award: Award;
  readonly recipient: Award['recipients'][number];
  readonly onDone: (sentence: string) => void;
}

/** Recipients are left out of what is found, so more is read than shown. */
const CHOICES_READ = 200;
const CHOICES_SHOWN = 20;

/** Takes a confirmed recipient out, or puts another in the place; the numbers stay in the book. */
export function RecipientActions({ award, recipient, onDone }: RecipientActionsProps) {
  const [dialog, setDialog] = useState<'cancel' | 'replace' | null>(null);
  const cancel = useCommand('award.cancelRecipient');
  const { bookYear } = award;
  const { cooperativeId, name } = recipient;
  const close = () => setDialog(null);
  return (
    <>
      <Offered asks="award.replaceRecipient">
        <Button variant="default" onClick={() => setDialog('replace')}>
          {text.replaceRecipient}
        </Button>
      </Offered>
      <Offered asks="award.cancelRecipient">
        <Button
          variant="default"
          disabled={award.recipients.length === 1}
          onClick={() => setDialog('cancel')}
        >
          {text.cancelRecipient}
        </Button>
      </Offered>
      {dialog === 'cancel' && (
        <ReasonDialog
          title={text.cancelTitle(name)}
          saveLabel={text.cancelSave}
          isDangerous
          isBusy={cancel.isPending}
          error={cancel.error}
          // The recipient leaves the list, and this dialog with it, before a callback of `mutate` would be heard.
          onSave={(reason) =>
            void cancel.mutateAsync({ bookYear, cooperativeId, reason }).then(
              () => onDone(text.cancelled),
              () => undefined,
            )
          }
          onClose={close}
        >
          <p>{text.cancelWhat(recipient.number)}</p>
        </ReasonDialog>
      )}
      {dialog === 'replace' && (
        <ReplaceDialog award={award} recipient={recipient} onDone={onDone} onClose={close} />
      )}
    </>
  );
}

function ReplaceDialog({
  award,
  recipient,
  onDone,
  onClose,
}: RecipientActionsProps & { readonly onClose: () => void }) {
  const replace = useCommand('award.replaceRecipient');
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed, 200);
  const [chosen, setChosen] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  const { bookYear } = award;
  const found = useRequest('award.candidates', { bookYear, view: 'all', text: words, limit: CHOICES_READ });
  const taken = new Set(award.recipients.map(({ cooperativeId }) => cooperativeId));
  const choices = (found.data?.rows ?? [])
    .filter(({ id }) => !taken.has(id))
    .slice(0, CHOICES_SHOWN)
    .map((row) => ({
      value: row.id,
      label: text.replacementLabel(row.name, row.districtName, row.isEligible),
    }));
  const save = (reason: string) => {
    if (chosen === null) {
      setFault(text.replacementMissing);
      focusField('replacement');
      return;
    }
    void replace
      .mutateAsync({ bookYear, cooperativeId: recipient.cooperativeId, replacementId: chosen, reason })
      .then(
        ({ number }) => onDone(text.replaced(number)),
        () => undefined,
      );
  };
  return (
    <ReasonDialog
      title={text.replaceTitle(recipient.name)}
      saveLabel={text.replaceSave}
      isBusy={replace.isPending}
      error={replace.error ?? found.error}
      onSave={save}
      onClose={onClose}
    >
      <p>{text.replaceWhat}</p>
      <Select
        data-field="replacement"
        label={text.replacement}
        withAsterisk
        searchable
        filter={({ options }) => options}
        data={choices}
        value={chosen}
        error={fault}
        onSearchChange={setTyped}
        onChange={(value) => {
          setFault(undefined);
          setChosen(value);
        }}
      />
    </ReasonDialog>
  );
}
