import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  title: string;
  /** For search engines and cards. */
  description: string;
  className?: string;
  children: ReactNode;
}

/** A page beside the chapters that is one text: a title and a column. */
export default function TextPage({title, description, className = '', children}: Props) {
  return (
    <Layout title={title} description={description}>
      <main className="container">
        <article className={`prose markdown ${styles.page} ${className}`.trim()}>
          <h1>{title}</h1>
          {children}
        </article>
      </main>
    </Layout>
  );
}
