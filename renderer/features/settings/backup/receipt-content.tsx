import type { OutputOf } from '#contract/index.ts';
import { Notice } from '../../../parts/notice/notice.tsx';
import { RowCountTable } from '../../../parts/table/row-count-table.tsx';
import { settingsText as text } from '../../../text/settings/settings.ts';

interface ReceiptContentProps {
  readonly label: string;
  readonly receipt: Pick<
    OutputOf<'backup.create'>,
    'rowCounts' | 'scansDamaged' | 'scansNamed' | 'scansHeld'
  >;
}

/** What a backup holds, or what came back from one: rows and scans as they were counted there, and what is lacking. */
export function ReceiptContent({ label, receipt }: ReceiptContentProps) {
  const { rowCounts, scansDamaged, scansNamed, scansHeld } = receipt;
  const lost = scansNamed - scansHeld - scansDamaged;
  return (
    <>
      <p>{text.scansKept(scansHeld, scansNamed)}</p>
      {scansDamaged > 0 && (
        <Notice kind="warning" title={text.scansDamaged(scansDamaged)}>
          <p>{text.scansDamagedRemedy}</p>
        </Notice>
      )}
      {lost > 0 && (
        <Notice kind="warning" title={text.scansLacking(lost)}>
          <p>{text.scansDamagedRemedy}</p>
        </Notice>
      )}
      <RowCountTable label={label} counts={rowCounts} />
    </>
  );
}
