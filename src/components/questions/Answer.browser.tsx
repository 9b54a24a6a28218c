/** Stands in for Answer.server.tsx: what the server wrote stays as it is, and its texts are not part of the page's script. */
export default function Answer() {
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />;
}
