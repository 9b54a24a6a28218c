import type {ComponentType, SVGProps} from 'react';
import styles from './styles.module.css';

type Drawing = ComponentType<SVGProps<SVGSVGElement>>;

interface Props {
  /** The finding, in a sentence. */
  caption: string;
  /** Address of the drawing in the chapter's folder; the build gives `wide` and, if there is one, `narrow`. */
  src: string;
  wide?: Drawing;
  narrow?: Drawing;
  'data-static'?: '';
}

/** A drawing with its finding. A narrow screen gets the version drawn for it instead of a shrunken one. */
export default function Diagram({caption, src, wide: Wide, narrow: Narrow, 'data-static': still}: Props) {
  if (!Wide) return <strong className="fault">[no drawing at “{src}”]</strong>;
  return (
    <figure className={styles.diagram} data-static={still}>
      <Wide className={Narrow ? styles.wide : undefined} />
      {Narrow && <Narrow className={styles.narrow} />}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
