/** Filled in with the question components. */
export default function Quiz() {
  return null;
}
