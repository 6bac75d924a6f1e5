import type { OutputOf } from '#contract/index.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { logText as text } from '../../text/log.ts';
import css from './log.module.css';

type Checked = OutputOf<'log.check'>;

/** How far a seal proves the log, in words. */
function provedText({ isSealChecked, sealedUntil, unsealed }: Checked): string {
  if (!isSealChecked) return text.sealsUnchecked;
  return sealedUntil ? text.provedUntil(sealedUntil.line, sealedUntil.code, unsealed) : text.noGoodSeal;
}

/** What the check of the chain found, the first broken line first. */
export function CheckResult({ checked }: { readonly checked: Checked }) {
  const { lines, rows, findings, findingCount } = checked;
  if (findingCount === 0) {
    return (
      <Notice kind="ok" title={text.sound(lines, rows)}>
        <p>{provedText(checked)}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="refuse" title={text.findings(findingCount)}>
      <p>{provedText(checked)}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls is scrolled by keys too */}
      <ul className={css.findings} tabIndex={0} aria-label={text.findings(findingCount)}>
        {findings.map(({ sentence, isSealed }) => (
          <li key={sentence}>
            {sentence} {isSealed && <em>({text.underSeal})</em>}
          </li>
        ))}
        {findingCount > findings.length && <li>{text.findingsMore(findingCount - findings.length)}</li>}
      </ul>
    </Notice>
  );
}
