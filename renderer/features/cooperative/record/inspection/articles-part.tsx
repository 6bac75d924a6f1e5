import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { formatLongDate, formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../../../lib/faults.ts';
import { useToday } from '../../../../lib/use-app-info.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import { useEntry } from '../../../../lib/use-entry.ts';
import { ChoiceField, choicesOf } from '../../../../parts/field/choice-field.tsx';
import { DateField } from '../../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../../parts/field/text-field.tsx';
import { inspectionText } from '../../../../text/cooperative/inspection.ts';
import { recordText } from '../../../../text/cooperative/record.ts';
import css from '../parts/record.module.css';
import { TabHead } from '../parts/tab-head.tsx';

const { articles: text } = inspectionText;
const STATES = choicesOf(['kept', 'lost'] as const, text.states);

interface ArticlesPartProps {
  readonly cooperativeId: string;
  readonly articles: OutputOf<'inspection.list'>['articles'];
}

/** Whether the articles are still there: lost ones decide the office's class. */
export function ArticlesPart({ cooperativeId, articles }: ArticlesPartProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <TabHead
        asks="articles.note"
        title={text.title}
        addLabel={text.note}
        name="articles.note"
        onAdd={() => setOpen(true)}
      />
      <p className={css.quiet}>
        {articles
          ? text.noted(text.states[articles.state], formatLongDate(articles.notedOn), articles.note)
          : text.unknown}
      </p>
      {isOpen && <ArticlesDialog cooperativeId={cooperativeId} onClose={() => setOpen(false)} />}
    </>
  );
}

function ArticlesDialog({
  cooperativeId,
  onClose,
}: Pick<ArticlesPartProps, 'cooperativeId'> & { readonly onClose: () => void }) {
  const today = useToday();
  const save = useCommand('articles.note');
  const { entry, field, date, refuse, unplaced } = useEntry('articles', {
    state: 'lost',
    notedOn: today ? formatShortDate(today) : '',
    note: '',
  });
  const onSave = () => {
    const notedOn = parseTypedDate(entry.notedOn);
    if (!notedOn) {
      refuse({ notedOn: recordText.faults.dateRequired });
      return;
    }
    const state = entry.state === 'lost' ? 'lost' : 'kept';
    save.mutate(
      { cooperativeId, state, notedOn, note: entry.note },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.note}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      onSave={onSave}
      onClose={onClose}
    >
      <ChoiceField {...field('state')} label={text.fields.state} choices={STATES} />
      <DateField {...date('notedOn')} label={text.fields.notedOn} today={today} isRequired />
      <TextField {...field('note')} label={text.fields.note} />
    </FormDialog>
  );
}
