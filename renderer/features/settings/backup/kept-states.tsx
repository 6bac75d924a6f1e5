import { Button } from '@mantine/core';
import { Offered } from '../../../parts/layout/offered.tsx';
import { instantLine } from '../../../lib/instant.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { settingsText } from '../../../text/settings/settings.ts';

interface KeptStatesProps {
  /** One of them is to be looked at before it comes back. */
  readonly onChoose: (path: string) => void;
}

const { kept } = settingsText;

/** The states that the program itself kept in the data folder: the nearest cure where the database is gone. */
export function KeptStates({ onChoose }: KeptStatesProps) {
  const { data = [] } = useRequest('backup.listKept', {});
  if (data.length === 0) return null;
  return (
    <details>
      <summary>{kept.summary(data.length)}</summary>
      <SmallTable
        label={kept.label}
        headers={[kept.at, kept.why, kept.size, kept.action]}
        rows={data.map(({ path, why, at, byteCount }) => ({
          key: path,
          cells: [
            instantLine(at),
            kept.reasons[why],
            kept.megabytes(byteCount),
            <Offered key="choose" asks="backup.restore">
              <Button key="choose" size="xs" variant="default" onClick={() => onChoose(path)}>
                {kept.choose}
              </Button>
            </Offered>,
          ],
        }))}
      />
    </details>
  );
}
