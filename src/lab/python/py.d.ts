/** The text of a Python file; the worker's bundle holds it. */
declare module '*.py' {
  const text: string;
  export default text;
}
