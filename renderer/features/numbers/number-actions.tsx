import { Button, Menu } from '@mantine/core';
import { numbersText as text } from '../../text/numbers.ts';

/** What is asked for before something is written into a book. */
export type NumberDialog =
  'draw' | 'reserve' | 'block' | 'insert' | 'pattern' | 'series' | 'setting' | 'classification';

interface NumberActionsProps {
  readonly onDialog: (dialog: NumberDialog) => void;
  readonly onPrint: (isToday: boolean) => void;
}

/** What can be done with the open book; drawing a number is what it is opened for. */
export function NumberActions({ onDialog, onPrint }: NumberActionsProps) {
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default">{text.more}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onDialog('block')}>{text.block}</Menu.Item>
          <Menu.Item onClick={() => onDialog('insert')}>{text.insert}</Menu.Item>
          <Menu.Item onClick={() => onDialog('pattern')}>{text.pattern}</Menu.Item>
          <Menu.Item onClick={() => onDialog('series')}>{text.addSeries}</Menu.Item>
          <Menu.Item onClick={() => onDialog('setting')}>{text.settingMenu}</Menu.Item>
          <Menu.Item onClick={() => onDialog('classification')}>{text.classificationMenu}</Menu.Item>
          <Menu.Item onClick={() => onPrint(true)}>{text.printDay}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button variant="default" title="Ctrl+P" onClick={() => onPrint(false)}>
        {text.print}
      </Button>
      <Button variant="default" onClick={() => onDialog('reserve')}>
        {text.reserve}
      </Button>
      <Button title="Ctrl+N" onClick={() => onDialog('draw')}>
        {text.draw}
      </Button>
    </>
  );
}
