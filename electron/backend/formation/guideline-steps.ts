import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { endRule, insertRules, listStoredRules } from '#db/queries/office/dated-rule.ts';
import {
  insertTakenGuideline,
  listPublishers,
  listTakenGuidelines,
} from '#db/queries/formation/guideline.ts';
import { readingIn } from '#db/handles.ts';
import { planGuideline } from '#rules/rule-book/guideline.ts';
import { succeed } from '#rules/rule-book/rule-succession.ts';
import type { CommandContext, TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { writeFileAtomically } from '../base/replace-file.ts';
import { guidelineText, readGuideline } from './guideline-file.ts';
import type { GuidelineFile } from './guideline-file.ts';
import { findOwnKey } from './guideline-key.ts';

async function openTrusted(read: ReadHandle, path: string): Promise<GuidelineFile> {
  await requireOffice(read);
  const trusted = (await listPublishers(read)).filter(({ withdrawnAt }) => withdrawnAt === null);
  return readGuideline(path, new Set(trusted.map(({ id }) => id)));
}

/** What a file of guidelines would change; nothing is kept. */
export async function previewGuideline(
  { path }: CheckedInputOf<'guideline.read'>,
  { read }: { readonly read: ReadHandle },
): Promise<OutputOf<'guideline.read'>> {
  const { sha256, publisher, content } = await openTrusted(read, path);
  const { title, edition, issuedOn, rules } = content;
  const taken = await listTakenGuidelines(read);
  const { lines } = planGuideline(await listStoredRules(read), rules);
  return {
    sha256,
    publisher,
    title,
    edition,
    issuedOn,
    lines,
    isTaken: taken.some((one) => one.sha256 === sha256),
  };
}

/**
 * Takes in the very file that was looked at, as a whole.
 * @throws AppError INVALID_INPUT when one rule of it cannot be taken, with nothing changed
 */
export async function takeGuideline(
  { path, sha256 }: CheckedInputOf<'guideline.take'>,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'guideline.take'>> {
  const file = await openTrusted(read, path);
  if (file.sha256 !== sha256) {
    throw new AppError('GUIDELINE_DAMAGED', { facts: { namaBerkas: 'yang ditinjau' } });
  }
  const { lines, added } = planGuideline(await listStoredRules(read), file.content.rules);
  const refused = lines.filter(({ change }) => change === 'refused');
  if (refused.length > 0) {
    const faults = refused.map(({ name, differences }) => ({
      path: name,
      message: `${name}: ${differences.join(' ')}`,
    }));
    throw new AppError('INVALID_INPUT', { faults });
  }
  for (const rule of added) {
    // Read again each time: one file may bring several versions of one rule.
    const versions = (await listStoredRules(readingIn(write))).filter(({ code }) => code === rule.code);
    const { ended, resumesOn } = succeed(versions, rule);
    if (ended) await endRule(write, ended.version.id, ended.until);
    await insertRules(write, [rule]);
    if (ended && resumesOn) {
      await insertRules(write, [{ ...ended.version, inForceFrom: resumesOn, inForceUntil: null }]);
    }
  }
  const isKnown = (await listTakenGuidelines(read)).some((one) => one.sha256 === sha256);
  if (!isKnown) {
    const { title, edition, rules } = file.content;
    await insertTakenGuideline(write, {
      sha256,
      title,
      edition,
      publisherId: file.publisher.id,
      ruleCount: rules.length,
      takenBy: actor.name,
      takenAt: now(),
    });
  }
  return { added: added.length, same: lines.length - added.length };
}

/** @throws AppError GUIDELINE_KEY_MISSING, NOT_FOUND, or why the file cannot be written */
export async function exportGuideline(
  { title, edition, ruleIds, path }: CheckedInputOf<'guideline.export'>,
  { read, folders, today }: TaskContext,
): Promise<OutputOf<'guideline.export'>> {
  await requireOffice(read);
  const key = await findOwnKey(folders);
  const own = (await listPublishers(read)).find(({ publicKey }) => publicKey === key?.publicKey);
  if (!key || !own) throw new AppError('GUIDELINE_KEY_MISSING');
  const stored = new Map((await listStoredRules(read)).map((rule) => [rule.id, rule]));
  const rules = ruleIds.map((id) => {
    const rule = stored.get(id);
    if (!rule) throw new AppError('NOT_FOUND', { facts: { apa: 'Ketentuan' } });
    const { id: _id, ...version } = rule;
    return version;
  });
  await writeFileAtomically(
    path,
    Buffer.from(guidelineText({ title, edition, issuedOn: today, rules }, own.name, key)),
  );
  return { path, count: rules.length };
}
