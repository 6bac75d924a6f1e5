import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OverlapLine } from '#contract/people.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { OVERLAP_LABELS } from '#rules/cooperative/people-overlap.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { peopleText as text } from '../../text/people.ts';
import { AnonymiseDialog } from './anonymise-dialog.tsx';
import { ClarifyDialog } from './clarify-dialog.tsx';
import { PeopleDrawing, type Centre } from './people-drawing.tsx';
import { KinshipList } from './kinship-list.tsx';
import css from './people.module.css';

/** One finding: what it says, the drawing around its people, and what came of asking. */
export function OverlapPanel({ line }: { readonly line: OverlapLine }) {
  const [first] = line.people;
  const [centre, setCentre] = useState<Centre | null>(first ? { personId: first.id } : null);
  const [isClarifying, setClarifying] = useState(false);
  const [erased, setErased] = useState<OverlapLine['people'][number] | null>(null);
  const graph = useRequest('people.graph', centre ?? { personId: '-' }, { isEnabled: centre !== null });
  const { clarification } = line;
  return (
    <aside className={css.panel} aria-label={OVERLAP_LABELS[line.kind]}>
      <h2>
        {OVERLAP_LABELS[line.kind]} <small>{text.basisOf(line)}</small>
      </h2>
      <div className={css.scroll}>
        <p>{line.message}</p>
        <ul className={css.people}>
          {line.people.map((person) => (
            <li key={person.id}>
              <span>
                {person.name} {person.nikKtp && `· ${text.nik} ${person.nikKtp}`}
              </span>
              <Offered asks="people.anonymise">
                <Button variant="subtle" color="red" size="compact-sm" onClick={() => setErased(person)}>
                  {text.anonymise}
                </Button>
              </Offered>
            </li>
          ))}
        </ul>
        {graph.data && <KinshipList kinships={graph.data.kinships} />}
        <p className={css.quiet}>{text.graphHint}</p>
        {graph.data && <PeopleDrawing graph={graph.data} onCentre={setCentre} />}
        {clarification && (
          <p>
            <strong>{text.result}</strong> ({formatShortDate(clarification.clarifiedOn)},{' '}
            {clarification.officer}): {clarification.note}
          </p>
        )}
      </div>
      <div className={css.foot}>
        <Offered asks="people.clarify">
          <Button onClick={() => setClarifying(true)}>{text.clarify}</Button>
        </Offered>
      </div>
      {isClarifying && <ClarifyDialog overlapKey={line.key} onClose={() => setClarifying(false)} />}
      {erased && <AnonymiseDialog person={erased} onClose={() => setErased(null)} />}
    </aside>
  );
}
