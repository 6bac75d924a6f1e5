import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { localDayOf } from '../../../lib/instant.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { templatesText as text } from '../../../text/letters/templates.ts';
import { partsText } from '../../../text/parts/parts.ts';

interface ImportTemplatesProps {
  readonly path: string;
  readonly onDone: (count: number) => void;
  readonly onClose: () => void;
}

/** What a file of templates would change, before it changes anything; a damaged or foreign file only says why. */
export function ImportTemplates({ path, onDone, onClose }: ImportTemplatesProps) {
  const file = useRequest('template.readFile', { path });
  const take = useCommand('template.import');
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set());
  const templates = file.data?.templates ?? [];
  const codes = templates
    .filter(({ code, change }) => change !== 'same' && !unwanted.has(code))
    .map(({ code }) => code);
  const day = localDayOf(file.data?.exportedAt ?? '');
  const toggle = (code: string) =>
    setUnwanted((now) => {
      const next = new Set(now);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  return (
    <Modal opened onClose={onClose} title={<strong>{text.importTitle}</strong>} size="lg">
      <ErrorNotice error={file.error ?? take.error} />
      {file.data && (
        <Stack gap="xs">
          <p>
            {text.importFrom(file.data.office, day ? formatLongDate(day) : '')} {text.importWhat}
          </p>
          {templates.map(({ code, name, change, differences }) => (
            <Checkbox
              key={code}
              disabled={change === 'same'}
              checked={change !== 'same' && !unwanted.has(code)}
              onChange={() => toggle(code)}
              label={`${name}: ${text.changes[change]}${differences.length > 0 ? ` (${text.differs(differences.join(', '))})` : ''}`}
            />
          ))}
        </Stack>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus onClick={onClose}>
          {file.error ? partsText.close : partsText.cancel}
        </Button>
        {file.data && (
          <Button
            disabled={codes.length === 0}
            loading={take.isPending}
            onClick={() => take.mutate({ path, codes }, { onSuccess: ({ count }) => onDone(count) })}
          >
            {text.importSave(codes.length)}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
