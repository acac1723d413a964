import { z } from 'zod';
import { findingNumber, line, slug } from './text.ts';

const term = z
  .strictObject({
    term: line(80).describe('The word or words that are explained, as readers meet them.'),
    meaning: line(300).describe('What is meant by it, in one sentence.'),
    findings: z
      .array(findingNumber)
      .min(1, 'is empty — name the findings that it rests on, or write "ours: true"')
      .optional()
      .describe('The findings that the meaning rests on.'),
    ours: z
      .literal(true, { error: 'is not true — write "ours: true", or name findings instead' })
      .optional()
      .describe('`true` where the explanation is our own and rests on no finding.'),
  })
  .refine(
    ({ findings, ours }) => (findings === undefined) !== (ours === undefined),
    'needs either findings or "ours: true" — say what the meaning rests on',
  );

/** Terms that readers may not know, by the id that `<Term id>` names: `content/glossary.yaml`. */
export const glossary = z.record(slug, term);

export type GlossaryFile = z.infer<typeof glossary>;
