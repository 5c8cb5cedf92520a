import { expect, test } from 'vitest';
import { lastDrawn, shortened } from './record.ts';

test('a recording keeps what a terminal shows last on a line that is drawn over again', () => {
  expect(lastDrawn('10 %\r50 %\r100 %  \r\ndone\r\n')).toEqual(['100 %', 'done', '']);
});

test('a recording says how many lines it leaves out', () => {
  expect(shortened(['1', '2', '3', '4', '5'], 4)).toEqual(['1', '2', '[… 1 more lines …]', '4', '5']);
  expect(shortened(['1', '2'], 4)).toEqual(['1', '2']);
});
