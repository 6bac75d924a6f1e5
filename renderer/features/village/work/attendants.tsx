import { Button } from '@mantine/core';
import { formatInteger } from '#rules/value/numbers.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { VerdictList } from '../../../parts/notice/verdict-row.tsx';
import { workText } from '../../../text/village/work.ts';
import css from './work.module.css';

const { attendants: text } = workText;

/** How many village cooperatives each Business Assistant looks after, who has too many or too few, and how many have none. */
export function Attendants() {
  const { go } = useNavigation();
  const answer = useRequest('village.assistants', {}).data;
  if (!answer) return null;
  const { rows, managers, villages, unattended, average } = answer;
  const reasons = rows.flatMap((row) => row.reasons);
  return (
    <section aria-label={text.title}>
      <h3 className={css.heading}>{text.title}</h3>
      {rows.length === 0 ? (
        <p className={css.quiet}>{text.none}</p>
      ) : (
        <>
          <ul className={css.figures}>
            {rows.map(({ id, name, villages: count }) => (
              <li key={id}>
                {name} <span>{text.villages(count)}</span>
              </li>
            ))}
          </ul>
          <p className={css.quiet}>{text.average(average)}</p>
        </>
      )}
      {rows.length > 0 && unattended > 0 && (
        <p className={css.line}>{text.unattended(formatInteger(unattended), formatInteger(villages))}</p>
      )}
      {managers.length > 0 && (
        <p className={css.line}>{text.managers(managers.map(({ name }) => name).join(', '))}</p>
      )}
      {reasons.length > 0 && <VerdictList reasons={reasons} label={text.warnings} />}
      <Button variant="default" size="compact-sm" onClick={() => go({ screen: 'coaching', tab: 'officers' })}>
        {text.open}
      </Button>
    </section>
  );
}
