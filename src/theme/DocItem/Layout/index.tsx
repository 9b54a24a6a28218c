// Change: the theme's two-column row becomes a text column with a margin; the table of contents stands at the head of that margin.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import ContentVisibility from '@theme/ContentVisibility';
import type {Props} from '@theme/DocItem/Layout';
import DocPaginator from '@theme/DocItem/Paginator';
import MDXContent from '@theme/MDXContent';
import {useEffect} from 'react';
import {useChapterFrontMatter} from '../../../components/chapterFrontMatter';
import {useChapter, useGuide} from '../../../components/guide';
import PageFoot from '../../../components/PageFoot';
import PaperLine from '../../../components/PaperLine';
import Toc from '../../../components/Toc';
import {visit} from '../../../progress';
import styles from './styles.module.css';

export default function DocItemLayout({children}: Props) {
  const {metadata} = useDoc();
  const {chapter: chapterId, change, pdf} = useChapterFrontMatter();
  const {parts} = useGuide();
  const chapter = useChapter(chapterId);
  const id = chapter?.id;
  useEffect(() => {
    if (id) visit(id);
  }, [id]);
  return (
    <div className={styles.page}>
      <ContentVisibility metadata={metadata} />
      <article className="prose markdown">
        <header className={styles.header}>
          {chapter && (
            <p className={styles.number}>
              Part {parts.find((p) => p.id === chapter.part)?.number} · Chapter {chapter.number}
            </p>
          )}
          <h1>{metadata.title}</h1>
          {chapter && <p className={styles.description}>{metadata.description}</p>}
        </header>
        <Toc />
        <MDXContent>{children}</MDXContent>
      </article>
      <PaperLine {...(pdf ? {pdf} : {})} />
      <PageFoot source={metadata.source.replace('@site/', '')} {...(change ? {change} : {})} />
      <DocPaginator />
    </div>
  );
}
