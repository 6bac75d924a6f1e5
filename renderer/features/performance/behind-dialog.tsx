import { Button, Group } from '@mantine/core';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { performanceText } from '../../text/performance.ts';
import type { Behind } from './fact-place.ts';
import css from './performance.module.css';

const { behind: text } = performanceText;
const SHOWN = 500;

interface BehindDialogProps {
  readonly name: string;
  readonly on: PlainDate;
  readonly behind: Extract<Behind, { readonly kind: 'list' }>;
  readonly onClose: () => void;
}

/** The cooperatives that a figure counts, as the register has them for that day. */
export function BehindDialog({ name, on, behind, onClose }: BehindDialogProps) {
  const { go } = useNavigation();
  const { column, filters } = behind;
  const { data, error } = useRequest('recap.behind', {
    grouping: 'district',
    key: null,
    column,
    filters,
    on,
    page: { offset: 0, limit: SHOWN },
  });
  return (
    <Modal opened onClose={onClose} size="lg" title={<strong>{text.title(name, formatLongDate(on))}</strong>}>
      <ErrorNotice error={error} />
      <p>{data ? text.count(data.total) : text.reading}</p>
      <p className={css.hint}>{text.hint}</p>
      {data && data.rows.length > 0 && (
        <ul className={css.list} aria-label={text.table}>
          {data.rows.map((row) => (
            <li key={row.cooperativeId}>
              <button
                type="button"
                className={css.link}
                onClick={() => go({ screen: 'record', id: row.cooperativeId })}
              >
                {row.name}
              </button>{' '}
              <span className={css.quiet}>{row.districtName}</span>
            </li>
          ))}
        </ul>
      )}
      {data && data.total > SHOWN && <p className={css.hint}>{text.more(SHOWN)}</p>}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {text.close}
        </Button>
      </Group>
    </Modal>
  );
}
