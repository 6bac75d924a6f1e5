import { Button, Group, Modal, Select } from '@mantine/core';
import { useState } from 'react';
import type { FigureSummary } from '#contract/recap/official-figure.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { copyText, paragraphsToCopy } from '../../lib/copy-text.ts';
import { useRequest } from '../../lib/use-request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { figureText } from '../../text/recap/official-figure.ts';
import { partsText } from '../../text/parts/parts.ts';
import { earlierFigures } from './compared-pair.ts';
import { releaseText } from './release-text.ts';
import css from './recap.module.css';

const { release: text } = figureText;

interface ReleaseDialogProps {
  readonly figure: FigureSummary;
  readonly onClose: () => void;
}

/** Sentences for the press and for speeches, each with its numbers, its day and its meaning, ready to be copied. */
export function ReleaseDialog({ figure, onClose }: ReleaseDialogProps) {
  const [compareWithId, setCompareWithId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const print = useTask('recap.printSentences');
  const others = earlierFigures(useRequest('figure.list', {}).data ?? [], figure);
  const answer = useRequest('figure.sentences', { id: figure.id, compareWithId });
  const copy = (words: string) => setSaid(copyText(paragraphsToCopy(words)) ? text.copied : text.copyFailed);
  const material = answer.data;
  const chosen = others.find(({ id }) => id === compareWithId);
  const isLeftOut = chosen && !answer.isPlaceholderData && material?.comparedWith === null;
  const compareWith = (id: string | null) => {
    // What was copied or printed before was another text.
    print.reset();
    setSaid('');
    setCompareWithId(id);
  };
  return (
    <Modal opened onClose={onClose} title={<strong>{`${text.title}: ${figure.title}`}</strong>} size="54rem">
      <p className={css.quiet}>{text.hint}</p>
      {others.length > 0 && (
        <Select
          label={text.compareWith}
          placeholder={text.noComparison}
          data={others.map(({ id, title, cutOffOn }) => ({
            value: id,
            label: `${title} (${figureText.cutOff(formatShortDate(cutOffOn))})`,
          }))}
          value={compareWithId}
          clearable
          clearButtonProps={{ 'aria-label': text.noComparison }}
          mb="sm"
          disabled={print.state.phase === 'running'}
          onChange={compareWith}
        />
      )}
      {isLeftOut && (
        <Notice kind="warning" title={text.notCompared(chosen.title)}>
          {text.notComparedWhy}
        </Notice>
      )}
      <ErrorNotice error={answer.error} />
      {print.state.phase === 'failed' && <ErrorNotice error={print.state.error} />}
      {print.state.phase === 'done' && (
        <Notice kind="ok" title={text.printed(print.state.value.pages)}>
          <FinishedFiles label={text.files} paths={[print.state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} delayMs={QUIET_MS} />
      <ul className={css.sentences} aria-label={text.sentences}>
        {material?.sentences.map((sentence, index) => (
          <li key={sentence.code}>
            <p>{sentence.text}</p>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={text.copyOne(index + 1)}
              onClick={() => copy(sentence.text)}
            >
              {text.copy}
            </Button>
          </li>
        ))}
      </ul>
      {material && (
        <div className={css.kept} role="note" aria-label={text.definitions} tabIndex={0}>
          {material.definitions.map((definition) => (
            <p key={definition}>{definition}</p>
          ))}
          <p>{material.source}</p>
        </div>
      )}
      <Group justify="space-between" mt="md">
        <span aria-live="polite">{said}</span>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            {partsText.close}
          </Button>
          <Button
            variant="default"
            disabled={!material}
            onClick={() => void print.run({ figureId: figure.id, compareWithId })}
          >
            {text.print}
          </Button>
          <Button disabled={!material} onClick={() => material && copy(releaseText(material))}>
            {text.copyAll}
          </Button>
        </Group>
      </Group>
    </Modal>
  );
}
