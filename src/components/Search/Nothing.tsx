import Link from '@docusaurus/Link';

const LISTS = [['/chapters/', 'all chapters'], ['/glossary/', 'the glossary'], ['/references/', 'the references'], ['/catalog/', 'the catalog']] as const;

/** What helps on when nothing was found. */
export default function Nothing({narrowed, widen, leave}: {narrowed: boolean; widen: () => void; leave: () => void}) {
  return (
    <>
      <p>Fewer words find more, and so does the beginning of a word. A table, a person or a year works too.</p>
      {narrowed && <p><button type="button" className="quiet-button" onClick={widen}>Search everything, without filters</button></p>}
      <p>
        Or look through{' '}
        {LISTS.map(([to, label], i) => <span key={to}>{i > 0 && (i < LISTS.length - 1 ? ', ' : ' or ')}<Link to={to} onClick={leave}>{label}</Link></span>)}.
      </p>
    </>
  );
}
