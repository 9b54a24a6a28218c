import type {BreadcrumbList, Course, Graph, LearningResource, Thing, WebSite} from 'schema-dts';
import type {Card} from './cards';
import {chapterPath, type Guide, type ToldChapter} from './guide';
import type {Page} from './pages';

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
const LEVEL = 'Software engineers';

/** What is known of a chapter's history. */
export interface Dates {
  published?: string;
  changed?: string;
}

/**
 * What a page says of itself in the words of schema.org. Only what the guide knows: there is no VideoObject, because the bibliography
 * holds no upload dates, which that type requires.
 */
export function structured(page: Page, card: Card, guide: Guide, datesOf: (chapter: ToldChapter) => Dates): Graph {
  const chapter = guide.chapters.find((one) => chapterPath(one) === page.path);
  const about: Thing[] = page.path === '' ? [website(guide), course(page, card, guide)] : chapter ? [resource(chapter, card, guide, datesOf(chapter))] : [];
  return {'@context': 'https://schema.org', '@graph': [...about, ...trail(page, guide)]};
}

/** ISO 8601: "PT90M". */
const duration = (minutes: number): string => `PT${minutes}M`;

const courseId = ({home}: Guide): string => `${home}#course`;

const website = ({home, name, tagline}: Guide): WebSite => ({'@type': 'WebSite', '@id': `${home}#site`, url: home, name, description: tagline, inLanguage: 'en'});

/** The whole guide. Whoever wants to take it in finds it online, free, at any time: that is its one instance. */
function course({description}: Page, card: Card, guide: Guide): Course {
  const time = duration(guide.chapters.reduce((sum, {minutes}) => sum + minutes, 0));
  return {
    '@type': 'Course',
    '@id': courseId(guide),
    url: guide.home,
    name: guide.name,
    description,
    image: card.url,
    inLanguage: 'en',
    license: LICENSE,
    isAccessibleForFree: true,
    timeRequired: time,
    audience: {'@type': 'EducationalAudience', educationalRole: 'student', audienceType: LEVEL},
    provider: {'@type': 'Organization', name: `The contributors of ${guide.name}`, url: guide.repository},
    offers: {'@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'USD'},
    hasCourseInstance: {'@type': 'CourseInstance', courseMode: 'Online', courseWorkload: time},
    hasPart: guide.chapters.map((chapter) => ({'@type': 'LearningResource', '@id': idOf(chapter, guide), name: chapter.title, url: guide.home + chapterPath(chapter)})),
  };
}

const idOf = (chapter: ToldChapter, {home}: Guide): string => `${home}${chapterPath(chapter)}#chapter`;

function resource(chapter: ToldChapter, card: Card, guide: Guide, {published, changed}: Dates): LearningResource {
  return {
    '@type': 'LearningResource',
    '@id': idOf(chapter, guide),
    url: guide.home + chapterPath(chapter),
    name: chapter.title,
    description: chapter.description,
    image: card.url,
    inLanguage: 'en',
    license: LICENSE,
    isAccessibleForFree: true,
    learningResourceType: chapter.status === 'path' ? 'reading list' : 'chapter',
    position: chapter.number,
    timeRequired: duration(chapter.minutes),
    teaches: chapter.purpose.map(({text}) => text),
    isPartOf: {'@type': 'Course', '@id': courseId(guide), name: guide.name, url: guide.home},
    ...(published ? {datePublished: published} : {}),
    ...(changed ? {dateModified: changed} : {}),
  };
}

/** The pages under which others stand. */
const SECTIONS: Record<string, string> = {chapters: 'Chapters', catalog: 'Catalog', contribute: 'Contribute'};

function trail({path, title}: Page, {home, name}: Guide): BreadcrumbList[] {
  if (path === '') return [];
  const section = path.split('/')[0]!;
  const steps = [[name, home], ...(SECTIONS[section] && path !== `${section}/` ? [[SECTIONS[section], `${home}${section}/`]] : []), [title, home + path]];
  return [{
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([step, item], index) => ({'@type': 'ListItem', position: index + 1, name: step!, item: item!})),
  }];
}
