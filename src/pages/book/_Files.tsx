import useBaseUrl from '@docusaurus/useBaseUrl';
import type {PaperFile} from '../../components/PaperLine/types';
import {sizeOf} from '../../components/PaperLine/words';

/** A volume and the files that there are of it; nothing where there are none. */
export default function Files({title, files, item = false}: {title: string; files: PaperFile[]; item?: boolean}) {
  const folder = useBaseUrl('/book/');
  if (files.length === 0) return item ? null : <h2>{title}</h2>;
  const links = files.map((file) => (
    <span key={file.file}>
      {' '}
      <a href={`${folder}${file.file}`} download data-no-broken-link-check aria-label={`${title}, ${kindOf(file)}`}>{kindOf(file)}</a> ({sizeOf(file)})
    </span>
  ));
  if (item) return <li>{title}:{links}</li>;
  return (
    <>
      <h2>{title}</h2>
      <p>{links}</p>
    </>
  );
}

const kindOf = ({file}: PaperFile) => (file.endsWith('.epub') ? 'EPUB' : 'PDF');
