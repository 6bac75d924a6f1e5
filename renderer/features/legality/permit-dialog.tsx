import { useState } from 'react';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { PermitForm } from '../../parts/field/permit-form.tsx';
import { legalityText as text } from '../../text/legality.ts';
import { CooperativeField } from '../../parts/field/cooperative-field.tsx';

/** A permit of a cooperative that is found while its name is typed. */
export function PermitDialog({ onClose }: { readonly onClose: () => void }) {
  const today = useToday();
  const kinds = useRequest('legality.choices', {}).data?.permitKinds ?? [];
  const save = useCommand('legality.savePermit');
  const [cooperativeId, setCooperative] = useState('');
  const [fault, setFault] = useState<string>();
  const check = (): boolean => {
    setFault(cooperativeId === '' ? text.cooperativeFault : undefined);
    return cooperativeId !== '';
  };
  const choose = (id: string) => {
    setCooperative(id);
    setFault(undefined);
  };
  return (
    <PermitForm
      permit={null}
      kinds={kinds.map(({ code, name }) => ({ value: code, label: name }))}
      today={today}
      isBusy={save.isPending}
      error={save.error}
      owner={{
        field: (
          <CooperativeField
            name="permit.cooperativeId"
            value={cooperativeId}
            error={fault}
            onChange={choose}
          />
        ),
        check,
      }}
      onSave={(facts, refuse) =>
        save.mutate({ ...facts, cooperativeId, id: null }, { onSuccess: onClose, onError: refuse })
      }
      onClose={onClose}
    />
  );
}
