import path from 'node:path';
import {readBook, withoutDrafts} from '../../content';
import {expect, test} from '../page';
import {SITES} from '../sites';
import {behind, builtPages, type Built} from './built';

const {chapters} = withoutDrafts(readBook(path.join(__dirname, '../../../docs')).book);

type Thing = Record<string, unknown> & {'@type': string};

/** What schema.org's types need to be of use, and what search engines ask for on top. A video without a known day is no VideoObject. */
const REQUIRED: Record<string, string[]> = {
  WebSite: ['name', 'url'],
  Course: ['name', 'description', 'url', 'provider', 'offers', 'hasCourseInstance', 'hasPart', 'image', 'inLanguage', 'license', 'timeRequired'],
  CourseInstance: ['courseMode', 'courseWorkload'],
  Offer: ['category', 'price', 'priceCurrency'],
  Organization: ['name', 'url'],
  EducationalAudience: ['educationalRole'],
  LearningResource: ['name', 'url'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  VideoObject: ['name', 'description', 'thumbnailUrl', 'uploadDate'],
};
const OF_A_CHAPTER = ['description', 'image', 'timeRequired', 'teaches', 'isPartOf', 'learningResourceType', 'inLanguage', 'license', 'isAccessibleForFree', 'position'];

function graphOf({head, path: at}: Built): Thing[] {
  const scripts = head.filter(({tag, type}) => tag === 'script' && type === 'application/ld+json');
  expect(scripts, at).toHaveLength(1);
  const data = JSON.parse(scripts[0]!.text) as {'@context': string; '@graph': Thing[]};
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
}

/** A thing and all that is said within it. */
const within = (value: unknown): Thing[] =>
  Array.isArray(value) ? value.flatMap(within) : typeof value === 'object' && value ? [...('@type' in value ? [value as Thing] : []), ...Object.values(value).flatMap(within)] : [];

for (const [name, site] of Object.entries(SITES)) {
  test(`what the ${name} site says in the words of schema.org is whole and true`, () => {
    const pages = builtPages(site).filter((page) => page.path !== '404.html');
    const graphs = new Map(pages.map((page) => [page.path, graphOf(page)]));
    const faults = [...graphs].flatMap(([at, graph]) => within(graph).flatMap((thing) => {
      const required = thing['@id'] && thing['@type'] === 'Course' && at !== '' ? ['name', 'url'] : REQUIRED[thing['@type']]; // a chapter only names its course
      if (!required) return [`${at}: the test does not know ${thing['@type']}`];
      const addresses = ['url', 'item', 'image'].flatMap((field) => (typeof thing[field] === 'string' ? [thing[field]] : []));
      return [
        ...required.filter((field) => thing[field] === undefined || thing[field] === '').map((field) => `${at}: ${thing['@type']} has no ${field}`),
        ...addresses.filter((address) => thing['@type'] !== 'Organization' && !behind(site, address)).map((address) => `${at}: ${address} is not there`),
      ];
    }));
    expect(faults).toEqual([]);

    for (const chapter of chapters) {
      const graph = graphs.get(`chapters/${chapter.id}/`)!;
      const own = graph.find((thing) => thing['@type'] === 'LearningResource')!;
      expect(OF_A_CHAPTER.filter((field) => own[field] === undefined), chapter.id).toEqual([]);
      expect(own).toMatchObject({name: chapter.title, timeRequired: `PT${chapter.minutes}M`, teaches: chapter.purpose.map(({text}) => text), isPartOf: {'@id': `${site.address}#course`}});
      expect((graph.find((thing) => thing['@type'] === 'BreadcrumbList')!.itemListElement as Thing[]).map((step) => step.name)).toEqual(['Machine Learning Pipelines', 'Chapters', chapter.title]);
    }
    const course = graphs.get('')!.find((thing) => thing['@type'] === 'Course')!;
    expect((course.hasPart as Thing[]).map((part) => part['@id'])).toEqual(chapters.map(({id}) => graphs.get(`chapters/${id}/`)![0]!['@id']));
    expect(course.timeRequired).toBe(`PT${chapters.reduce((sum, {minutes}) => sum + minutes, 0)}M`);
  });
}
