import type { ImportResult } from '#contract/import.ts';
import { Mark } from '../../../parts/notice/mark.tsx';
import { importText } from '../../../text/import/import.ts';
import css from '../parts/import.module.css';

/** What would happen, or has happened, to the rows: new, changed, the same, refused, asked, passed over. */
export function Piles({ result }: { readonly result: ImportResult }) {
  const { piles } = importText;
  const refused = result.refused.length;
  return (
    <ul className={css.piles} aria-label={importText.pilesLabel}>
      <li>
        <Mark kind={result.created > 0 ? 'ok' : 'info'} /> {piles.created(result.created)}
      </li>
      <li>
        <Mark kind={result.changed > 0 ? 'ok' : 'info'} /> {piles.changed(result.changed)}
      </li>
      <li>
        <Mark kind="info" /> {piles.unchanged(result.unchanged)}
      </li>
      <li>
        <Mark kind={refused > 0 ? 'refuse' : 'info'} /> {piles.refused(refused)}
      </li>
      {result.asked.length > 0 && (
        <li>
          <Mark kind="warning" /> {piles.asked(result.asked.length)}
        </li>
      )}
      <li>
        <Mark kind="info" /> {piles.passedOver(result.passedOver.length)}
      </li>
      <li>
        <Mark kind={result.warnings.length > 0 ? 'warning' : 'info'} />{' '}
        {piles.warnings(result.warnings.length)}
      </li>
    </ul>
  );
}
