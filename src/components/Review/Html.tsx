/** HTML that the build made from the guide's own Markdown. */
export default function Html({html}: {html: string}) {
  return <div dangerouslySetInnerHTML={{__html: html}} />;
}
