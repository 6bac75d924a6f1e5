import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CheckedProof } from '#contract/proof.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { PROOF_KIND_NAMES } from '#rules/proof/payload.ts';
import { PROOF_LABEL, PROOF_VERDICT_WORDS } from '#rules/proof/verdict.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { Mark } from '../../parts/notice/mark.tsx';
import { proofText } from '../../text/proof.ts';
import css from './proof.module.css';
import { RevokeDialog } from './revoke-dialog.tsx';

const text = proofText.facts;

function linesOf({ facts, revocation }: CheckedProof): readonly (readonly [string, string])[] {
  const revoked: readonly (readonly [string, string])[] = revocation
    ? [
        [text.revokedOn, formatLongDate(revocation.revokedOn)],
        [text.reason, revocation.reason],
      ]
    : [];
  if (!facts) return revoked;
  return [
    ...revoked,
    [text.number, facts.number],
    [text.name, facts.name],
    [text.kind, PROOF_KIND_NAMES[facts.kind]],
    [text.on, formatLongDate(facts.on)],
    [text.office, text.region(facts.officeName, facts.regionCode)],
    [text.code, facts.shortCode],
    [text.key, facts.keyId],
  ];
}

/** The verdict in a word with its mark, what it means, and what the paper must say. */
export function VerdictCard({ checked }: { readonly checked: CheckedProof }) {
  const [isRevoking, setRevoking] = useState(false);
  const { verdict, facts } = checked;
  const { mark, title, meaning } = PROOF_VERDICT_WORDS[verdict];
  return (
    <section
      className={`${css.card} ${css[mark] ?? ''}`}
      aria-label={proofText.result}
      data-verdict={verdict}
    >
      <h2>
        <Mark kind={mark} />
        {title}
      </h2>
      {facts?.isSample === true && (
        <p>
          <strong>{proofText.sample}</strong>
        </p>
      )}
      <p>{meaning}</p>
      <dl>
        {linesOf(checked).flatMap(([label, value]) => [
          <dt key={`${label} label`}>{label}</dt>,
          <dd key={label}>{value}</dd>,
        ])}
      </dl>
      <p>{PROOF_LABEL}</p>
      {facts && (verdict === 'genuine' || verdict === 'recorded') && (
        <Offered asks="proof.revoke">
          <Button variant="default" onClick={() => setRevoking(true)}>
            {proofText.revoke}
          </Button>
        </Offered>
      )}
      {facts && isRevoking && (
        <RevokeDialog
          number={facts.number}
          name={facts.name}
          shortCode={facts.shortCode}
          onClose={() => setRevoking(false)}
        />
      )}
    </section>
  );
}
