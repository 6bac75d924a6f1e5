import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { writeTemplate } from '#db/queries/letters/template.ts';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import type { CommandContext } from '../base/context.ts';
import { templateChange } from '../letters/template-file.ts';
import { officeTemplates, textFaults } from '../letters/template-store.ts';

type TemplateLine = OutputOf<'guideline.read'>['templates'][number];

/** What the letter templates of a guideline file would do here; one whose text cannot be read is refused. */
export async function planTemplates(
  read: ReadHandle,
  offered: readonly LetterTemplate[],
): Promise<readonly TemplateLine[]> {
  const known = new Map((await officeTemplates(read)).map(({ template }) => [template.code, template]));
  return offered.map((template): TemplateLine => {
    const { code, name } = template;
    const faults = textFaults(template, code);
    if (faults.length > 0) {
      return { code, name, change: 'refused', differences: faults.map(({ message }) => message) };
    }
    const { change, differences } = templateChange(known.get(code), template);
    return { code, name, change: change === 'replaced' ? 'changed' : change, differences };
  });
}

/** Writes the templates that are new or changed. @returns how many */
export async function takeTemplates(
  offered: readonly LetterTemplate[],
  lines: readonly TemplateLine[],
  { write, now, actor }: CommandContext,
): Promise<number> {
  const wanted = new Set(
    lines.filter(({ change }) => change === 'new' || change === 'changed').map(({ code }) => code),
  );
  const changed = offered.filter(({ code }) => wanted.has(code));
  for (const template of changed) {
    await writeTemplate(write, {
      code: template.code,
      templateJson: JSON.stringify(template),
      changedAt: now(),
      changedBy: actor.name,
    });
  }
  return changed.length;
}
