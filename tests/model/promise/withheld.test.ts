import { expect, it } from 'vitest';
import { namesKnown, plainName, spansOf } from '../../../src/model/promise/withheld.ts';

it.each([
  ['สมชาย ใจดี', 'เมื่อวานนายสมชาย ใจดีออกเรือ'],
  ['王小明', '船东王小明否认'],
  ['TCL王', '船东TCL王否认'],
])('finds the withheld name %s inside text without spaces', (name, text) => {
  const [span] = spansOf(text, namesKnown([plainName(name)]));
  expect(text.slice(span?.start, span?.end)).toBe(name);
});
