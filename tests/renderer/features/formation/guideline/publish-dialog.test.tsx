import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { RuleVersion } from '#contract/rule-book.ts';
import { PublishDialog } from '../../../../../renderer/features/formation/guideline/publish-dialog.tsx';
import { formationGuidelineText as text } from '../../../../../renderer/text/formation/guideline.ts';
import { saidAt } from '../../../../helpers/page-look.ts';
import { day } from '../../../../helpers/page-samples.ts';
import { nextTurn, renderPart } from '../../../../helpers/render-part.tsx';
import { LAW } from '../../legal-basis/law-line.ts';
import type { Script } from '../../../../helpers/scripted-bridge.ts';

const version: RuleVersion = {
  id: 'v1',
  value: {},
  inForceFrom: day('2020-01-01'),
  inForceUntil: null,
  basis: '',
  note: '',
  isCurrent: true,
};

async function open(script: Script = {}) {
  const [onPublished, onClose] = [vi.fn<(count: number) => void>(), vi.fn<() => void>()];
  const part = renderPart(<PublishDialog onPublished={onPublished} onClose={onClose} />, {
    'rule.list': [
      { code: 'quorum', versions: [version, { ...version, id: 'v2', inForceFrom: day('2026-01-01') }] },
    ],
    'basis.list': { rows: [LAW], missing: [] },
    'template.list': [],
    ...script,
  });
  await part.page.findByLabelText(/01\/01\/2026/);
  return { ...part, onPublished };
}

describe('publishing guidelines', () => {
  test('nothing is asked of the system before all that is missing is there', async () => {
    const { page, at, fill, press, names } = await open();
    await fill(at(text.edition), ' ');
    await press(text.publishSave);
    expect(saidAt(at(text.title))).toContain(text.titleFault);
    expect(saidAt(at(text.edition))).toContain(text.editionFault);
    expect(page.queryByText(text.pickRules)).not.toBeNull();
    await fill(at(text.title), 'Juknis');
    await fill(at(text.edition), '1');
    await press(text.publishSave);
    expect(page.queryByText(text.pickRules)).not.toBeNull();
    expect(names()).not.toContain('shell.saveAs');
  });

  test('only the versions that stay ticked go into the file, under its title', async () => {
    const { page, at, fill, press, user, asked, onPublished } = await open({
      'shell.saveAs': { path: '/usb/a.juknis' },
      'guideline.export': { path: '/usb/a.juknis', count: 1 },
    });
    await fill(at(text.title), 'Juknis  pembentukan');
    await user.click(page.getByLabelText(/01\/01\/2020/));
    await user.click(page.getByLabelText(/01\/01\/2026/));
    await user.click(page.getByLabelText(/01\/01\/2020/));
    await press(text.publishSave);
    await waitFor(() => expect(onPublished.mock.calls).toEqual([[1]]));
    expect(asked('shell.saveAs')).toEqual([
      { suggestedName: 'Juknis-pembentukan.juknis', kind: 'guideline' },
    ]);
    expect(asked('guideline.export')[0]).toMatchObject({
      edition: '1',
      ruleIds: ['v2'],
      path: '/usb/a.juknis',
    });
  });

  test('the whole library of laws goes into a file of its own', async () => {
    const { page, at, fill, press, user, asked, onPublished } = await open({
      'shell.saveAs': { path: '/usb/a.juknis' },
      'guideline.export': { path: '/usb/a.juknis', count: 1 },
    });
    await fill(at(text.title), 'Juknis');
    await user.click(page.getByLabelText(text.wholeLibrary(1)));
    await press(text.publishSave);
    await waitFor(() => expect(onPublished.mock.calls).toEqual([[1]]));
    expect(asked('guideline.export')[0]).toMatchObject({ ruleIds: [], lawIds: [LAW.id], templateCodes: [] });
  });

  test('left at the system’s dialog nothing is written', async () => {
    const { page, at, fill, press, user, names, onPublished } = await open({
      'shell.saveAs': { path: null },
    });
    await fill(at(text.title), 'Juknis');
    await user.click(page.getByLabelText(/01\/01\/2020/));
    await press(text.publishSave);
    await waitFor(() => expect(names()).toContain('shell.saveAs'));
    await nextTurn();
    expect(names()).not.toContain('guideline.export');
    expect(onPublished).not.toHaveBeenCalled();
  });
});
