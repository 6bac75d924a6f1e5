import { Button, Group } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import { formatDecimal } from '#rules/value/numbers.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { instantLine } from '../../../lib/instant.ts';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { backupText } from '../../../text/settings/backup.ts';
import { settingsText } from '../../../text/settings/settings.ts';

const { own: text } = backupText;

interface OwnBackupListProps extends Pick<OutputOf<'backup.state'>, 'made'> {
  readonly onDrill: (path: string) => void;
  readonly onRestore: (path: string) => void;
}

/** What the program has made by itself and still keeps, newest first. */
export function OwnBackupList({ made, onDrill, onRestore }: OwnBackupListProps) {
  if (made.length === 0) return null;
  return (
    <details>
      <summary>{text.list(made.length)}</summary>
      <SmallTable
        label={text.listLabel}
        headers={[
          text.headers.at,
          text.headers.why,
          text.headers.where,
          text.headers.size,
          text.headers.action,
        ]}
        rows={made.map(({ path, at, cause, place, byteCount, isEncrypted, isThere }) => ({
          key: path,
          cells: [
            instantLine(at),
            text.causes[cause],
            [
              text.places[place],
              ...(isEncrypted ? [text.encrypted] : []),
              ...(isThere ? [] : [text.gone]),
            ].join(', '),
            settingsText.megabytes(formatDecimal(byteCount / 1_048_576, 1)),
            isThere && (
              <Group key="act" gap={4} wrap="nowrap">
                <Offered asks="backup.drill">
                  <Button size="xs" variant="default" onClick={() => onDrill(path)}>
                    {text.drill}
                  </Button>
                </Offered>
                <Offered asks="backup.restore">
                  <Button size="xs" variant="default" onClick={() => onRestore(path)}>
                    {text.restore}
                  </Button>
                </Offered>
              </Group>
            ),
          ],
        }))}
      />
    </details>
  );
}
