import { Button } from '@mantine/core';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { useMay } from '../../../../lib/session/session.tsx';
import { useNavigation } from '../../../../lib/navigation.tsx';
import { useRequest } from '../../../../lib/use-request.ts';
import { ErrorNotice } from '../../../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../../../parts/table/small-table.tsx';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import css from '../parts/record.module.css';

const { founders: text, none } = recordTabsText;

interface FounderSectionProps {
  readonly cooperativeId: string;
  readonly onOpenPerson: (personId: string) => void;
}

/** Who founded the cooperative and the file it came from; for a founder of a sekunder also what it founded. */
export function FounderSection({ cooperativeId, onOpenPerson }: FounderSectionProps) {
  const { go } = useNavigation();
  const { data, error } = useRequest(
    'formation.founders',
    { cooperativeId },
    { isEnabled: useMay()('formation.founders') },
  );
  const openRecord = (id: string, name: string) => (
    <button
      type="button"
      className={`${css.link ?? ''} ${css.cell ?? ''}`}
      onClick={() => go({ screen: 'record', id })}
    >
      {name}
    </button>
  );
  if (!data) return <ErrorNotice error={error} />;
  const { formation, people, cooperatives, founded } = data;
  const { columns } = text;
  return (
    <>
      {formation && (
        <>
          <div className={css.head}>
            <h2 className={css.part}>{text.title}</h2>
            <Button variant="default" onClick={() => go({ screen: 'formation', id: formation.id })}>
              {text.openFile}
            </Button>
          </div>
          <p className={css.quiet}>{text.from(formatLongDate(formation.meetingOn))}</p>
        </>
      )}
      {people.length > 0 && (
        <div className={css.table}>
          <SmallTable
            label={text.title}
            headers={[columns.number, columns.name, columns.nikKtp]}
            rows={people.map(({ personId, name, nikKtp }, index) => ({
              key: personId,
              cells: [
                String(index + 1),
                <button
                  key="name"
                  type="button"
                  className={`${css.link ?? ''} ${css.cell ?? ''}`}
                  onClick={() => onOpenPerson(personId)}
                >
                  {name}
                </button>,
                nikKtp || none,
              ],
            }))}
          />
        </div>
      )}
      {cooperatives.length > 0 && (
        <div className={css.table}>
          <SmallTable
            label={text.cooperatives}
            headers={[columns.number, columns.cooperative]}
            rows={cooperatives.map((founder, index) => ({
              key: `${index} ${founder.name}`,
              cells: [
                String(index + 1),
                founder.cooperativeId === null
                  ? text.unlinked(founder.name)
                  : openRecord(founder.cooperativeId, founder.name),
              ],
            }))}
          />
        </div>
      )}
      {founded.length > 0 && (
        <>
          <h2 className={css.part}>{text.founded}</h2>
          <div className={css.table}>
            <SmallTable
              label={text.founded}
              headers={[columns.cooperative]}
              rows={founded.map(({ id, name }) => ({ key: id, cells: [openRecord(id, name)] }))}
            />
          </div>
        </>
      )}
    </>
  );
}
