import { Button, Menu } from '@mantine/core';
import type { RequestName } from '#contract/index.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useHasRoom } from '../../lib/use-room.ts';
import { useShortcut, type Shortcut } from '../../lib/use-shortcut.ts';
import { partsText } from '../../text/parts/parts.ts';
import { ShortcutButton } from './shortcut-button.tsx';

export interface Act {
  readonly label: string;
  /** The request it leads to; whoever may not ask it is not offered the act, nor its key. */
  readonly asks?: RequestName;
  readonly shortcut?: Shortcut;
  readonly isDisabled?: boolean;
  /** Seldom done: under "Lainnya" however wide the window is. */
  readonly isRare?: boolean;
  /** Acts of one kind share a menu of this name where they stand in the row: "Cetak". */
  readonly menu?: string;
  readonly run: () => void;
}

/** The key of an act that lies in a closed menu. */
function Key({ shortcut, act }: { readonly shortcut: Shortcut; readonly act: Act }) {
  useShortcut(shortcut, act.run, act.isDisabled !== true);
  return null;
}

interface ActMenuProps {
  readonly name: string;
  readonly acts: readonly Act[];
  readonly labelOf: (act: Act) => string;
}

function ActMenu({ name, acts, labelOf }: ActMenuProps) {
  return (
    <>
      {acts.map(
        (act) => act.shortcut !== undefined && <Key key={act.label} shortcut={act.shortcut} act={act} />,
      )}
      <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button variant="default" disabled={acts.every(({ isDisabled }) => isDisabled === true)}>
            {name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {acts.map((act) => (
            <Menu.Item
              key={act.label}
              disabled={act.isDisabled === true}
              aria-keyshortcuts={act.shortcut?.replace('Ctrl', 'Control')}
              rightSection={
                act.shortcut !== undefined && <kbd aria-hidden>{act.shortcut.replace('+', ' ')}</kbd>
              }
              onClick={act.run}
            >
              {labelOf(act)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function ActButton({ act }: { readonly act: Act }) {
  const { label, shortcut, isDisabled = false, run } = act;
  return shortcut === undefined ? (
    <Button variant="default" disabled={isDisabled} onClick={run}>
      {label}
    </Button>
  ) : (
    <ShortcutButton variant="default" shortcut={shortcut} disabled={isDisabled} onPress={run}>
      {label}
    </ShortcutButton>
  );
}

/** What a head offers beside its main button: in a row where there is room for one, else under "Lainnya". */
export function SecondaryActs({ acts }: { readonly acts: readonly Act[] }) {
  const hasRoom = useHasRoom();
  const may = useMay();
  const offered = acts.filter(({ asks }) => asks === undefined || may(asks));
  // One act alone takes no more room than the menu over it would.
  const isInRow = ({ isRare }: Act) => isRare !== true && (hasRoom || offered.length === 1);
  const inRow = offered.filter(isInRow);
  const folded = offered.filter((act) => !isInRow(act));
  const isFirstOf = ({ menu }: Act, at: number) =>
    menu === undefined || inRow.findIndex((one) => one.menu === menu) === at;
  return (
    <>
      {inRow
        .filter(isFirstOf)
        .map((act) =>
          act.menu === undefined ? (
            <ActButton key={act.label} act={act} />
          ) : (
            <ActMenu
              key={act.menu}
              name={act.menu}
              acts={inRow.filter(({ menu }) => menu === act.menu)}
              labelOf={({ label }) => label}
            />
          ),
        )}
      {folded.length > 0 && (
        <ActMenu
          name={partsText.more}
          acts={folded}
          labelOf={({ label, menu }) => (menu === undefined ? label : partsText.within(menu, label))}
        />
      )}
    </>
  );
}
