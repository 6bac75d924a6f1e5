import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  cleanup,
  configure,
  render,
  within,
  type BoundFunctions,
  type queries,
} from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, onTestFinished, vi } from 'vitest';
import { theme } from '../../renderer/app/theme.ts';
import { ListMemoryProvider } from '../../renderer/lib/kept/list-memory.tsx';
import { NavigationContext, type Place } from '../../renderer/lib/navigation.tsx';
import { PracticeContext, type Practice } from '../../renderer/lib/practice.tsx';
import { createQueryClient } from '../../renderer/lib/query-client.ts';
import { TextSizeProvider } from '../../renderer/lib/text-size.tsx';
import { buttonOf, optionOf } from './page-find.ts';
import { giveLayout } from './page-layout.ts';
import { APP_INFO, OFFICE } from './page-samples.ts';
import { scriptedBridge, type Script, type ScriptedBridge } from './scripted-bridge.ts';

// A busy machine is slow, not wrong: waiting ends with the test, not after a second.
configure({ asyncUtilTimeout: 30_000 });

export interface RenderedPart extends Pick<ScriptedBridge, 'asked' | 'names' | 'answer' | 'tell' | 'jobOf'> {
  readonly user: UserEvent;
  /** Puts the text in the field in place of what stands there, at once; keys are pressed where a test is about keys. */
  readonly fill: (field: Element, text: string) => Promise<void>;
  /** The field of this label, with or without the asterisk of what must be filled. */
  readonly at: (label: string) => HTMLElement;
  /** Chooses from the list of the field with this label. */
  readonly choose: (label: string, option: string | RegExp) => Promise<void>;
  /** Presses the button (menu item, tab) of this name in the dialog on top, else on the page. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Everything on screen, dialogs too. */
  readonly page: BoundFunctions<typeof queries>;
  /** Where the part went, oldest first. */
  readonly went: readonly Place[];
  /** Draws the part with other props. */
  readonly redraw: (part: ReactNode) => void;
}

/** Where a part stands that knows nothing of practice; the ways themselves are the gate's. */
const NO_PRACTICE: Practice = {
  isPractice: false,
  isSample: false,
  enter: () => undefined,
  leave: () => undefined,
  reopen: () => undefined,
};

/**
 * Draws one part of the page as it stands in the window: theme, requests, navigation, the list as it was left. The
 * bridge answers from the script (`app.info` and `office.get` by itself, known from the start as in the window) and the test fails when it was asked something else.
 */
export function renderPart(part: ReactNode, script: Script = {}): RenderedPart {
  giveLayout();
  const { bridge, mistakes, ...scripted } = scriptedBridge({
    'app.info': APP_INFO,
    'office.get': OFFICE,
    ...script,
  });
  vi.stubGlobal('meja', bridge);
  const client = createQueryClient();
  // The frame has asked both before any part is drawn.
  client.setQueryData(['app.info', {}], script['app.info'] ?? APP_INFO);
  client.setQueryData(['office.get', {}], script['office.get'] ?? OFFICE);
  const went: Place[] = [];
  const navigation = {
    place: { screen: 'home' } as const,
    go: (place: Place) => void went.push(place),
    recent: [],
    nameVisit: () => undefined,
  };
  const wrap = (inner: ReactNode) => (
    <MantineProvider theme={theme} forceColorScheme="light" env="test">
      <TextSizeProvider>
        <QueryClientProvider client={client}>
          <NavigationContext value={navigation}>
            <PracticeContext value={NO_PRACTICE}>
              <ListMemoryProvider>{inner}</ListMemoryProvider>
            </PracticeContext>
          </NavigationContext>
        </QueryClientProvider>
      </TextSizeProvider>
    </MantineProvider>
  );
  onTestFinished(() => {
    cleanup();
    client.clear();
    vi.unstubAllGlobals();
    expect(mistakes).toEqual([]);
  });
  const { rerender } = render(wrap(part));
  // Nothing is drawn here, so asking the styles whether a click arrives costs time and says nothing.
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const page = within(document.body);
  const at = (label: string) =>
    page.getByLabelText((text) => text.replace(/ \*$/, '') === label, { selector: 'input, textarea' });
  return {
    ...scripted,
    at,
    choose: async (label, option) => {
      await user.click(at(label));
      await user.click(await optionOf(at(label), option));
    },
    user,
    page,
    fill: async (field, text) => {
      // A dialog that has just opened first takes the cursor to its own place.
      await nextTurn();
      await user.clear(field);
      if (text !== '') await user.paste(text);
    },
    press: (name) => user.click(buttonOf(name)),
    went,
    redraw: (next) => rerender(wrap(next)),
  };
}

/** Lets what was put off to the next turn of the clock happen. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
