import { Button, Group } from '@mantine/core';
import type { Emblem } from '#contract/printing/certificate.ts';
import { EMBLEM_PLACES } from '#rules/award/certificate-look.ts';
import type { CertificateEmblem, EmblemPlace } from '#rules/award/certificate-look.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { request } from '../../../lib/request.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ChoiceField } from '../../../parts/field/choice-field.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FieldRow, FormGroup } from '../../../parts/field/form-group.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { certificateText } from '../../../text/award/certificate.ts';

interface EmblemFieldsProps {
  readonly emblems: readonly CertificateEmblem[];
  readonly onChange: (emblems: readonly CertificateEmblem[]) => void;
}

/** Which image stands where; an image is looked at by its content before it is kept. */
export function EmblemFields({ emblems, onChange }: EmblemFieldsProps) {
  const kept = useRequest('emblem.list', {});
  const add = useTask('emblem.add');
  const put = (place: EmblemPlace, emblem: Emblem | undefined) => {
    const others = emblems.filter((one) => one.place !== place);
    if (!emblem) onChange(others);
    else {
      const { sha256, width, height, orientation } = emblem;
      onChange([...others, { place, sha256, width, height, orientation }]);
    }
  };
  const addPicture = async () => {
    const chosen = await request('shell.chooseFile', { kind: 'picture' });
    if (chosen.path === null) return;
    const emblem = await add.run({ path: chosen.path });
    const free = (['atas', 'kiri', 'kanan'] as const).find(
      (place) => !emblems.some((one) => one.place === place),
    );
    if (emblem && free) put(free, emblem);
  };
  const choices = [
    { value: '', label: certificateText.noEmblem },
    ...(kept.data ?? []).map(({ sha256, name }) => ({ value: sha256, label: name })),
  ];
  return (
    <FormGroup title={certificateText.emblems} hint={certificateText.emblemsHint}>
      {add.state.phase === 'failed' && <ErrorNotice error={add.state.error} />}
      <FieldRow>
        {EMBLEM_PLACES.map((place) => (
          <ChoiceField
            key={place}
            name={`emblem.${place}`}
            label={certificateText.places[place]}
            value={emblems.find((one) => one.place === place)?.sha256 ?? ''}
            choices={choices}
            onChange={(sha256) =>
              put(
                place,
                kept.data?.find((one) => one.sha256 === sha256),
              )
            }
          />
        ))}
      </FieldRow>
      <Group>
        <Offered asks="emblem.add">
          <Button variant="default" onClick={() => void addPicture()}>
            {certificateText.addEmblem}
          </Button>
        </Offered>
      </Group>
      <ProgressDialog title={certificateText.adding} state={add.state} onCancel={add.cancel} delayMs={300} />
    </FormGroup>
  );
}
