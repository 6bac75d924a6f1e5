import { AppError } from '#contract/errors.ts';
import type { helpContract } from '#contract/help.ts';
import { HELP_PAGES } from '#rules/help/pages.ts';
import type { Handlers } from '../base/handler-types.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';

export const helpHandlers = {
  'help.print': async ({ screen, path: chosen }, context) => {
    const office = await requireOffice(context.read);
    const page = HELP_PAGES.find((one) => one.screen === screen);
    if (!page) throw new AppError('NOT_FOUND', { facts: { apa: 'Halaman bantuan' } });
    const data = { letterhead: letterheadOf(office), page, isSample: office.isSample };
    const info = { title: `Bantuan: ${page.title}`, createdOn: context.today };
    return printPaper(
      { job: { kind: 'help-card', info, data }, chosen, name: `bantuan/${screen}.pdf` },
      context,
    );
  },
} as const satisfies Handlers<keyof typeof helpContract>;
