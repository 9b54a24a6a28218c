import {fault, type Fault} from '../fault';
import type {ChapterFile, Site} from '../site';

/** A chapter says what it is for, what to read on, and what to watch, or why there is nothing to watch. */
export function checkCompleteness(site: Site): Fault[] {
  return site.chapters
    .filter(({page}) => page.tree)
    .flatMap((chapter) => [...purpose(chapter), ...readingList(chapter), ...video(chapter)]);
}

function purpose({page, safe, frontMatter, lineOf}: ChapterFile): Fault[] {
  const none = frontMatter?.purpose.length === 0 || (safe.purpose?.length === 0 && !frontMatter);
  return [
    ...(none
      ? [
          fault('no-purpose', page.file, {
            line: lineOf(['purpose']),
            what: 'the chapter has no purpose',
            right: 'the front matter lists three to five things that the reader will be able to do',
            mend: 'add "purpose:" with items of id and text',
          }),
        ]
      : []),
    ...(shows(page, 'Purpose')
      ? []
      : [
          fault('no-purpose', page.file, {
            line: page.bodyLine,
            what: 'the page does not show its purpose',
            right: 'the tag <Purpose /> comes first after the front matter',
            mend: 'add a line <Purpose />',
          }),
        ]),
  ];
}

function readingList({page}: ChapterFile): Fault[] {
  const needed = page.tags.filter((tag) => tag.name === 'ReadingList' && !tag.attributes.has('extra'));
  if (!page.sound ? shows(page, 'ReadingList') : needed.length > 0 && page.uses.readings.length > 0) return [];
  return [
    fault('no-reading-list', page.file, {
      line: needed[0]?.line ?? page.lastLine,
      what: needed.length > 0 ? 'the reading list is empty' : 'the chapter has no reading list',
      right: 'a chapter ends with a <ReadingList> that holds at least one <Reading>',
      mend: 'add <ReadingList>, <Reading id="…">what to look for</Reading>, </ReadingList>',
    }),
  ];
}

function video({page, safe, frontMatter, lineOf}: ChapterFile): Fault[] {
  const shown = page.uses.videos.length > 0 || (!page.sound && shows(page, 'Video'));
  if (shown && safe.no_video) {
    return [
      fault('no-video', page.file, {
        line: lineOf(['no_video']),
        what: 'the chapter has a video and a reason why it has none',
        right: 'no_video stands only where there is no <Video>',
        mend: 'remove no_video',
      }),
    ];
  }
  // Where front matter is missing or broken, the reason may be missing with it.
  const said =
    safe.no_video !== undefined || (!frontMatter && (/^no_video\s*:/m.test(page.text) || !page.text.startsWith('---')));
  if (shown || said) return [];
  return [
    fault('no-video', page.file, {
      line: page.lastLine,
      what: 'the chapter has no video and no reason for that',
      right: 'a chapter has a <Video>, or says in its front matter why not',
      mend: 'add <Video id="…"> to the reading list, or "no_video: the reason" to the front matter',
    }),
  ];
}

function shows({sound, tags, text}: ChapterFile['page'], name: string): boolean {
  return sound ? tags.some((tag) => tag.name === name) : new RegExp(`<${name}\\b`).test(text);
}
