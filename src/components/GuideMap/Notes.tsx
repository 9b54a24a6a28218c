import {useEveryChapter} from '../everyChapter';
import {lengthWords} from './length';
import styles from './text.module.css';

/** For whom the guide is, how long it takes, and what is particular about it. */
export default function Notes() {
  const chapters = useEveryChapter();
  return (
    <div className={styles.notes}>
      <section aria-labelledby="whom">
        <h2 id="whom">For whom</h2>
        <p>
          For you if you write software and are asked, or would like to be asked, how a company should run machine learning. You need to be
          at home in one programming language. Terms and formulas are explained where they first appear.
        </p>
        <p>
          Not for you if you want to invent models, study the mathematics of training, or find the manual of one product.
        </p>
      </section>
      <section aria-labelledby="long">
        <h2 id="long">How long</h2>
        {lengthWords(chapters).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <section aria-labelledby="how">
        <h2 id="how">How it works</h2>
        <dl className={styles.points}>
          <dt>One company</dt>
          <dd>Every chapter is set at Palmwright, a maker of robotic arms. It is fictional; the sources are real.</dd>
          <dt>Purposes you tick</dt>
          <dd>A chapter is done when you can do what it is for, and you are the judge.</dd>
          <dt>Reading lists with directions</dt>
          <dd>Each entry says what to look for, and often what to skim or skip.</dd>
          <dt>Nothing leaves your browser</dt>
          <dd>There is no account. Your ticks are kept here; a video contacts its host only when you start it.</dd>
        </dl>
      </section>
    </div>
  );
}
