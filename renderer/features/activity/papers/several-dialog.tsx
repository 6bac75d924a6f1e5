import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { activityText } from '../../../text/activity.ts';

const { papers: text } = activityText;
type PaperLine = OutputOf<'activity.papers'>[number];

interface SeveralDialogProps<Paper extends string> {
  readonly title: string;
  readonly saveLabel: (count: number) => string;
  /** Those that can be made, each with what it still lacks. */
  readonly papers: readonly (Pick<PaperLine, 'name' | 'lacks'> & { readonly paper: Paper })[];
  readonly onMake: (papers: readonly Paper[]) => void;
  readonly onClose: () => void;
}

/** Which papers are made at one go: what lacks nothing is ticked, the rest says what it would leave open. */
export function SeveralDialog<Paper extends string>(props: SeveralDialogProps<Paper>) {
  const { papers } = props;
  const [chosen, setChosen] = useState<readonly Paper[]>(() =>
    papers.filter(({ lacks }) => lacks.length === 0).map(({ paper }) => paper),
  );
  const [isRefused, setRefused] = useState(false);
  return (
    <FormDialog
      title={props.title}
      saveLabel={props.saveLabel(chosen.length)}
      isBusy={false}
      error={null}
      onSave={() => {
        if (chosen.length === 0) return setRefused(true);
        props.onClose();
        return props.onMake(chosen);
      }}
      onClose={props.onClose}
    >
      <Checkbox.Group
        label={text.several.choose}
        value={[...chosen]}
        error={isRefused && chosen.length === 0 ? text.several.none : undefined}
        onChange={(ticked) =>
          setChosen(papers.filter(({ paper }) => ticked.includes(paper)).map(({ paper }) => paper))
        }
      >
        {papers.map(({ paper, name, lacks }) => (
          <Checkbox
            key={paper}
            value={paper}
            my="xs"
            label={name}
            description={lacks.length === 0 ? undefined : text.lacks(lacks)}
          />
        ))}
      </Checkbox.Group>
    </FormDialog>
  );
}
