import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_FILES, type DataFile } from '../../exports/tables/files.ts';
import { serve } from './_serve.ts';

/** One address for each file that is made of the report. */
export const getStaticPaths = (() =>
  DATA_FILES.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = (context) => serve(context.props.file as DataFile)(context);
