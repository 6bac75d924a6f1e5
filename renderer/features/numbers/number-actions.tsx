import { Button, Menu } from '@mantine/core';
import { Offered } from '../../parts/layout/offered.tsx';
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
      <Offered asks="number.block">
        {' '}
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default">{text.more}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Offered asks="number.block">
              <Menu.Item onClick={() => onDialog('block')}>{text.block}</Menu.Item>
            </Offered>
            <Offered asks="number.insert">
              <Menu.Item onClick={() => onDialog('insert')}>{text.insert}</Menu.Item>
            </Offered>
            <Offered asks="number.savePattern">
              <Menu.Item onClick={() => onDialog('pattern')}>{text.pattern}</Menu.Item>
            </Offered>
            <Offered asks="number.addSeries">
              <Menu.Item onClick={() => onDialog('series')}>{text.addSeries}</Menu.Item>
            </Offered>
            <Offered asks="number.saveSetting">
              <Menu.Item onClick={() => onDialog('setting')}>{text.settingMenu}</Menu.Item>
            </Offered>
            <Offered asks="number.saveClassification">
              <Menu.Item onClick={() => onDialog('classification')}>{text.classificationMenu}</Menu.Item>
            </Offered>
            <Offered asks="number.print">
              <Menu.Item onClick={() => onPrint(true)}>{text.printDay}</Menu.Item>
            </Offered>
          </Menu.Dropdown>
        </Menu>
      </Offered>
      <Offered asks="number.print">
        <Button variant="default" title="Ctrl+P" onClick={() => onPrint(false)}>
          {text.print}
        </Button>
      </Offered>
      <Offered asks="number.reserve">
        <Button variant="default" onClick={() => onDialog('reserve')}>
          {text.reserve}
        </Button>
      </Offered>
      <Offered asks="number.draw">
        <Button title="Ctrl+N" onClick={() => onDialog('draw')}>
          {text.draw}
        </Button>
      </Offered>
    </>
  );
}
