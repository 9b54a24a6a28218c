// What src/plugins/question-chunk decides and src/plugins/question-modules writes.
declare module '@question-answer' {
  const Answer: import('react').ComponentType<{data: import('../../content/quiz-data').ShownQuestion}>;
  export default Answer;
}
declare module '@generated/content-data/default/explanations.json' {
  const explanations: import('./explanations').Explanations;
  export default explanations;
}
