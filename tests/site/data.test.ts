import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import { addressFrom } from '../../src/exports/address.ts';
import { datapackageJson } from '../../src/exports/tables/datapackage.ts';
import { DATA_FILES } from '../../src/exports/tables/files.ts';
import { publicReport } from '../../src/model/persons/public.ts';
import { filesBelow } from '../../src/reading/files-below.ts';
import { t } from '../../src/text/t.ts';
import { grouped } from '../../src/text/numbers.ts';
import { page, sites, type SiteName } from './sites.ts';

const ROOT = join(import.meta.dirname, '../..');

describe.each(Object.keys(sites) as SiteName[])('the data of the %s site', (name) => {
  const { dist, base, env } = sites[name];
  const report = publicReport(
    loadReport(join(ROOT, env.CONTENT_DIR ?? 'content')).report!,
    t.finding.person.instead,
  );
  const origin = env.SITE_URL ?? report.site.address;
  const address = addressFrom(origin, base);
  const table = (file: string) => csvParse(page(name, `data/${file}`));

  it('are the files that the report gives, with addresses of where it is served', () => {
    for (const { name: file, text } of DATA_FILES)
      expect(page(name, `data/${file}`), file).toBe(text(report, address));
    expect(page(name, 'data/datapackage.json')).toBe(datapackageJson(report, address));
  });

  it('have the fingerprints that the data package says', () => {
    const { resources } = JSON.parse(page(name, 'data/datapackage.json')) as {
      resources: { path: string; hash: string }[];
    };
    for (const { path, hash } of resources)
      expect(hash, path).toBe(
        `sha256:${createHash('sha256')
          .update(page(name, `data/${path}`))
          .digest('hex')}`,
      );
  });

  it('lead from every row to a page of the site', () => {
    const urls = [
      ...table('findings.csv'),
      ...table('evidence.csv'),
      ...table('relations.csv'),
      ...table('entities.csv'),
      ...table('statements.csv'),
    ].map(({ url }) => url!);
    const dead = [...new Set(urls)].filter(
      (url) =>
        !url.startsWith(address('/')) || !existsSync(join(dist, url.slice(address('').length), 'index.html')),
    );
    expect(dead).toEqual([]);
  });

  it('have as many rows as the site has pages of findings and entities', () => {
    const pages = filesBelow(dist);
    const count = (folder: string, rows: number) =>
      expect(
        pages.filter((path) => new RegExp(`^${folder}/[^/]+/index\\.html$`).test(path)),
        folder,
      ).toHaveLength(rows);
    count('findings', table('findings.csv').length);
    expect(
      table('entities.csv').filter(
        ({ url }) => !existsSync(join(dist, url!.slice(address('').length), 'index.html')),
      ),
    ).toEqual([]);
  });

  it('are listed on their page, each with its rows', () => {
    const html = page(name, 'data/index.html').replace(/\s+/g, ' ');
    for (const file of DATA_FILES) {
      expect(html).toContain(`href="${base}/data/${file.name}"`);
      expect(html).toContain(`${grouped(file.rows(report, address))} ${t.exports.files[file.name].rowsAre}`);
    }
    expect(html).toContain('A line is not an accusation.');
    expect(html).toContain('This is not a sanctions list.');
  });
});
