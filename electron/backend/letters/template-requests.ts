import { AppError } from '#contract/errors.ts';
import type { letterTemplateContract } from '#contract/letters/template.ts';
import { countLetters } from '#db/queries/letters/list.ts';
import { deleteTemplate, writeTemplate } from '#db/queries/letters/template.ts';
import { PLACEHOLDERS } from '#rules/template/placeholder.ts';
import { fieldsOf } from '#rules/template/check.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { Handlers } from '../base/handler-types.ts';
import { saveGuarded } from '../base/saved-record.ts';
import { createTemplate } from './create-template.ts';
import { readLibrary } from '../legal-basis/library.ts';
import { guardedTemplate } from './guarded-template.ts';
import { letterMaker } from './letter-data.ts';
import { letterJob } from './letter-paper.ts';
import { proposedBases } from './proposed-bases.ts';
import { exportTemplates, importTemplates, lookAtFile } from './template-file.ts';
import { officeTemplates, requireSound, requireTemplate } from './template-store.ts';
import { printPaper } from '../paper/print-paper.ts';

const EXAMPLES = Object.fromEntries(PLACEHOLDERS.map(({ code, example }) => [code, example]));

export const letterTemplateHandlers = {
  'template.list': async (_, { read }) =>
    (await officeTemplates(read)).map(({ template, origin, stored }) => ({
      code: template.code,
      name: template.name,
      kind: template.kind,
      audience: template.audience,
      hasNumber: template.series !== '',
      origin,
      changedAt: stored?.changedAt ?? null,
      changedBy: stored?.changedBy ?? null,
    })),

  'template.get': async ({ code }, { read }) => {
    const { template, origin, stored } = await requireTemplate(read, code);
    return { template, origin, updatedAt: stored?.changedAt ?? null };
  },

  'template.save': async ({ code, expectedUpdatedAt, content }, context) => {
    const { read, write, actor } = context;
    const { template } = await requireTemplate(read, code);
    const changed = { ...template, ...content };
    requireSound(changed, 'text');
    const templateJson = JSON.stringify(changed);
    const record = await guardedTemplate(read, code, expectedUpdatedAt);
    return saveGuarded(context, record, async (changedAt) => {
      await writeTemplate(write, { code, templateJson, changedAt, changedBy: actor.name });
      return { changedAt };
    });
  },

  'template.create': createTemplate,

  'template.reset': async ({ code }, context) => {
    const { read, write } = context;
    const { origin } = await requireTemplate(read, code);
    const filter = { state: null, templateCode: code, year: null, text: '' };
    const { draft: jumlah } = await countLetters(read, filter);
    // A standard template is still there afterwards; one of the office's own would leave its drafts without a text.
    if (origin === 'own' && jumlah > 0) throw new AppError('TEMPLATE_IN_USE', { facts: { jumlah } });
    const record = await guardedTemplate(read, code);
    return { wasChanged: await saveGuarded(context, record, () => deleteTemplate(write, code)) };
  },

  'template.preview': async ({ code, content, cooperativeId }, context) => {
    const { template } = await requireTemplate(context.read, code);
    const tried = { ...template, ...content };
    requireSound(tried, 'text');
    const make = await letterMaker(context.read);
    const proposed = proposedBases(tried, context.today, await readLibrary(context.read)).fields;
    const fields = Object.fromEntries(
      fieldsOf(tried.text).map(({ code: field, example, input, isOptional }) => [
        field,
        // A proposal left empty on purpose stays empty where the field may be.
        proposed[field] ||
          content.defaults[field] ||
          (isOptional === true && field in content.defaults
            ? ''
            : input === 'date'
              ? context.today
              : example),
      ]),
    );
    const { data } = await make(
      tried,
      {
        datedOn: context.today,
        bookYear: dateParts(context.today).year - 1,
        cooperativeIds: cooperativeId === null ? [] : [cooperativeId],
        fields,
      },
      { number: EXAMPLES['nomor_surat'] ?? '', mark: 'draft', revisionNote: '', marks: null },
      cooperativeId === null ? EXAMPLES : undefined,
    );
    const job = letterJob([data], tried.name, context.today);
    return printPaper({ job, chosen: null, name: `pratinjau/templat-${code}.pdf` }, context);
  },

  'template.export': exportTemplates,
  'template.readFile': lookAtFile,
  'template.import': async (input, context) => {
    const { count } = await importTemplates(input, context);
    if (count === 0) throw new AppError('NOT_FOUND', { facts: { apa: 'Templat yang dipilih' } });
    return { count };
  },
} as const satisfies Handlers<keyof typeof letterTemplateContract>;
