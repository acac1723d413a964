import { z } from 'zod';
import { findingNumber, line } from './text.ts';

/** The findings that a sentence outside a body rests on; a body marks its own words. */
export const carriers = z
  .array(findingNumber)
  .min(1, 'is empty — name the findings that the sentence rests on')
  .describe('The findings that it rests on.');

/** One sentence with its findings, as it stands in front matter and in `site.yaml`. */
export const carried = z.strictObject({
  text: line(400).describe('One whole sentence, hedged like its findings.'),
  findings: carriers,
});
