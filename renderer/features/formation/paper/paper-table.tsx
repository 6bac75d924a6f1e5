import { Button } from '@mantine/core';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { formationPaperText as text } from '../../../text/formation/paper.ts';
import css from '../parts/formation.module.css';

export interface Paper {
  readonly code: string;
  readonly name: string;
  /** It takes a number from a book, so that printing it here gives a draft. */
  readonly hasNumber: boolean;
}

interface PaperTableProps {
  readonly papers: readonly Paper[];
  readonly onPrint: (code: string, format: 'pdf' | 'docx') => void;
  readonly onIssue: (paper: Paper) => void;
}

/** The papers of a file, each with what can be made of it. */
export function PaperTable({ papers, onPrint, onIssue }: PaperTableProps) {
  const { columns: heads } = text;
  return (
    <SmallTable
      label={text.title}
      headers={[heads.paper, heads.act]}
      rows={papers.map((paper) => ({
        key: paper.code,
        cells: [
          paper.name,
          <div key="act" className={css.buttons}>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={text.printOf(paper.name)}
              onClick={() => onPrint(paper.code, 'pdf')}
            >
              {paper.hasNumber ? text.printDraft : text.print}
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={text.wordOf(paper.name)}
              onClick={() => onPrint(paper.code, 'docx')}
            >
              {text.word}
            </Button>
            {paper.hasNumber && (
              <Button
                variant="light"
                size="compact-sm"
                aria-label={text.issueOf(paper.name)}
                onClick={() => onIssue(paper)}
              >
                {text.issue.open}
              </Button>
            )}
          </div>,
        ],
      }))}
    />
  );
}
