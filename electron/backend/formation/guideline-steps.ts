import { AppError } from '#contract/errors.ts';
import { letterTemplate } from '#contract/letters/template.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { endRule, insertRules, listStoredRules } from '#db/queries/office/dated-rule.ts';
import {
  insertTakenGuideline,
  listPublishers,
  listTakenGuidelines,
} from '#db/queries/formation/guideline.ts';
import { readingIn } from '#db/handles.ts';
import { listLegalBases } from '#db/queries/legal-basis/legal-basis.ts';
import { offeredLaw, planLaws, withChanges } from '#rules/legal-basis/guideline.ts';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import { planGuideline } from '#rules/rule-book/guideline.ts';
import { succeed } from '#rules/rule-book/rule-succession.ts';
import type { CommandContext, TaskContext } from '../base/context.ts';
import { notFound, refuse } from '../base/refusal.ts';
import { readLibrary } from '../legal-basis/library.ts';
import { takeLaws } from '../legal-basis/take-laws.ts';
import { requireTemplate } from '../letters/template-store.ts';
import { requireOffice } from '../office/require-office.ts';
import { writeFileAtomically } from '../base/replace-file.ts';
import { guidelineText, readGuideline } from './guideline-file.ts';
import type { GuidelineContent, GuidelineFile } from './guideline-file.ts';
import { findOwnKey } from './guideline-key.ts';
import { planTemplates, takeTemplates } from './guideline-templates.ts';

async function openTrusted(read: ReadHandle, path: string): Promise<GuidelineFile> {
  await requireOffice(read);
  const trusted = (await listPublishers(read)).filter(({ withdrawnAt }) => withdrawnAt === null);
  return readGuideline(path, new Set(trusted.map(({ id }) => id)));
}

/** What every part of a file would do here. */
async function planOf(read: ReadHandle, { rules, laws, templates }: GuidelineContent) {
  const { regionCode } = await requireOffice(read);
  return {
    ...planGuideline(await listStoredRules(read), rules),
    laws: planLaws(await listLegalBases(read, regionCode), laws, regionCode),
    templates: await planTemplates(read, templates),
  };
}

/** What a file of guidelines would change; nothing is kept. */
export async function previewGuideline(
  { path }: CheckedInputOf<'guideline.read'>,
  { read }: { readonly read: ReadHandle },
): Promise<OutputOf<'guideline.read'>> {
  const { sha256, publisher, content } = await openTrusted(read, path);
  const { title, edition, issuedOn } = content;
  const taken = await listTakenGuidelines(read);
  const { lines, laws, templates } = await planOf(read, content);
  return {
    sha256,
    publisher,
    title,
    edition,
    issuedOn,
    lines,
    laws: laws.lines,
    templates,
    isTaken: taken.some((one) => one.sha256 === sha256),
  };
}

/**
 * Takes in the very file that was looked at, as a whole.
 * @throws AppError INVALID_INPUT when one rule of it cannot be taken, with nothing changed
 */
export async function takeGuideline(
  { path, sha256 }: CheckedInputOf<'guideline.take'>,
  context: CommandContext,
): Promise<OutputOf<'guideline.take'>> {
  const { read, write, now, actor } = context;
  const file = await openTrusted(read, path);
  if (file.sha256 !== sha256) {
    throw new AppError('GUIDELINE_DAMAGED', { facts: { namaBerkas: 'yang ditinjau' } });
  }
  const { lines, added, laws, templates } = await planOf(read, file.content);
  const refused = [...lines, ...laws.lines, ...templates].filter(({ change }) => change === 'refused');
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
  await takeLaws(laws.writes, context);
  const templateCount = await takeTemplates(file.content.templates, templates, context);
  const isKnown = (await listTakenGuidelines(read)).some((one) => one.sha256 === sha256);
  if (!isKnown) {
    const { title, edition } = file.content;
    await insertTakenGuideline(write, {
      sha256,
      title,
      edition,
      publisherId: file.publisher.id,
      ruleCount: lines.length + laws.lines.length + templates.length,
      takenBy: actor.name,
      takenAt: now(),
    });
  }
  const same = lines.length - added.length;
  return { added: added.length, same, laws: laws.writes.length, templates: templateCount };
}

/** @throws AppError GUIDELINE_KEY_MISSING, NOT_FOUND, or why the file cannot be written */
export async function exportGuideline(
  { title, edition, path, ...chosen }: CheckedInputOf<'guideline.export'>,
  { read, folders, today }: TaskContext,
): Promise<OutputOf<'guideline.export'>> {
  await requireOffice(read);
  const parts = await chosenParts(read, chosen);
  const count = parts.rules.length + parts.laws.length + parts.templates.length;
  if (count === 0) refuse('ruleIds', 'Pilih paling sedikit satu ketentuan, dasar hukum, atau templat.');
  const key = await findOwnKey(folders);
  const own = (await listPublishers(read)).find(({ publicKey }) => publicKey === key?.publicKey);
  if (!key || !own) throw new AppError('GUIDELINE_KEY_MISSING');
  await writeFileAtomically(
    path,
    Buffer.from(guidelineText({ title, edition, issuedOn: today, ...parts }, own.name, key)),
  );
  return { path, count };
}

type Chosen = Pick<CheckedInputOf<'guideline.export'>, 'ruleIds' | 'lawIds' | 'templateCodes'>;

/** What was chosen as a file carries it; a law brings along the laws that changed it. @throws AppError NOT_FOUND */
async function chosenParts(
  read: ReadHandle,
  { ruleIds, lawIds, templateCodes }: Chosen,
): Promise<Pick<GuidelineContent, 'rules' | 'laws' | 'templates'>> {
  const stored = new Map((await listStoredRules(read)).map((rule) => [rule.id, rule]));
  const rules = ruleIds.map((id) => {
    const rule = stored.get(id);
    if (!rule) throw notFound('Ketentuan');
    const { id: _id, ...version } = rule;
    return version;
  });
  const library = await readLibrary(read);
  if (lawIds.some((id) => !library.some((law) => law.id === id))) throw notFound('Dasar hukum');
  const laws = withChanges(lawIds, library)
    .map((law) => offeredLaw(law, library))
    .map((law) => ({ ...law, changedBy: [...law.changedBy] }));
  const templates: LetterTemplate[] = [];
  for (const code of templateCodes) templates.push((await requireTemplate(read, code)).template);
  return { rules, laws, templates: templates.map((one) => letterTemplate.parse(one)) };
}
