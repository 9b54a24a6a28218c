import type {useExplanations} from './explanations';

interface Props {
  explanations: ReturnType<typeof useExplanations>;
  what?: string;
}

/** What a reader is told while the texts that explain an answer are not here; stands in an element of the class q-said. */
export default function Missing({explanations: {state, load}, what = 'The explanation'}: Props) {
  if (state === 'here') return null;
  if (state !== 'lost') return <p className="q-coming">{what} is on its way.</p>;
  return (
    <p className="q-coming">
      {what} could not be loaded. Your answer is kept.{' '}
      <button
        type="button"
        className="quiet-button"
        onClick={({currentTarget}) => {
          // The button goes as it is pressed; the focus stays where the text will come.
          currentTarget.closest<HTMLElement>('.q-said')?.focus();
          load();
        }}>
        Load it again
      </button>
    </p>
  );
}
