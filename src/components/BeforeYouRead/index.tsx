/** Filled in with the question components. */
export default function BeforeYouRead() {
  return null;
}
