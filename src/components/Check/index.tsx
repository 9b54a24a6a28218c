/** Filled in with the question components. */
export default function Check() {
  return null;
}
